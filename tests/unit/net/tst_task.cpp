// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <stdexcept>

#include "core/net/change_signal.h"
#include "tests/support/run_task.h"

using namespace outbox;

namespace {

struct Alive {
    explicit Alive(int* counter) : count(counter) { ++*count; }
    Alive(const Alive&) = delete;
    Alive& operator=(const Alive&) = delete;
    ~Alive() { --*count; }
    int* count;
};

Task<int> plainAnswer(int value) {
    co_return value;
}

Task<int> thrower() {
    throw std::runtime_error("broken");
    co_return 0;
}

Task<int> sumOf(int n) {
    int sum = 0;
    for (int i = 0; i < n; ++i) {
        const int value = co_await plainAnswer(i % 2);
        sum += value;
    }
    co_return sum;
}

Task<int> waiter(Completion<int>& source, int* alive) {
    const Alive guard(alive);
    const int value = co_await source;
    co_return value;
}

Task<int> nested(Completion<int>& source, int* alive) {
    const Alive guard(alive);
    const int value = co_await waiter(source, alive);
    co_return value + 1;
}

Task<int> catcher() {
    try {
        const int value = co_await thrower();
        co_return value;
    } catch (const std::runtime_error&) {
        co_return -1;
    }
}

}  // namespace

class TestTask : public QObject {
    Q_OBJECT
  private slots:
    void isLazy() {
        int alive = 0;
        Completion<int> source;
        {
            const auto task = waiter(source, &alive);
            QCOMPARE(alive, 0);
            QVERIFY(!task.isDone());
        }
        QCOMPARE(alive, 0);
    }

    void manyAnswersThatAreThereAlready() {
        // The stack must not grow with the number of awaits.
        auto task = sumOf(200000);
        task.start();
        QCOMPARE(task.take(), 100000);
    }

    void goesOnFromTheEventLoop() {
        int alive = 0;
        Completion<int> source;
        auto task = nested(source, &alive);
        bool done = false;
        task.start([&done] { done = true; });
        QCOMPARE(alive, 2);
        source.complete(4);
        QVERIFY(!done);
        source.complete(7);  // only the first counts
        QTRY_VERIFY(done);
        QCOMPARE(task.take(), 5);
        QCOMPARE(alive, 0);
    }

    void destroyedWhileItWaits() {
        int alive = 0;
        Completion<int> source;
        auto task = nested(source, &alive);
        task.start();
        QCOMPARE(alive, 2);
        task.reset();
        QCOMPARE(alive, 0);
    }

    void destroyedBetweenTheEventAndTheResumption() {
        int alive = 0;
        auto source = std::make_unique<Completion<int>>();
        auto task = nested(*source, &alive);
        task.start();
        source->complete(4);
        task.reset();
        source.reset();
        QCoreApplication::processEvents();
        QCOMPARE(alive, 0);
    }

    void doneMayDestroyTheTask() {
        int alive = 0;
        Completion<int> source;
        auto task = std::make_unique<Task<int>>(nested(source, &alive));
        task->start([&task] { task.reset(); });
        source.complete(1);
        QTRY_VERIFY(!task);
        QCOMPARE(alive, 0);
    }

    void anExceptionReachesWhoAwaits() {
        auto task = catcher();
        QCOMPARE(runTask(task), std::optional<int>(-1));
        auto root = thrower();
        root.start();
        QVERIFY(root.isDone());
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)root.take());
    }

    void allAtOnce() {
        int alive = 0;
        Completion<int> first, second;
        std::vector<Task<int>> tasks;
        tasks.push_back(waiter(first, &alive));
        tasks.push_back(plainAnswer(2));
        tasks.push_back(waiter(second, &alive));
        auto all = whenAll(std::move(tasks));
        all.start();
        second.complete(3);
        QCoreApplication::processEvents();
        QVERIFY(!all.isDone());
        first.complete(1);
        QTRY_VERIFY(all.isDone());
        QCOMPARE(all.take(), (std::vector<int>{1, 2, 3}));
    }

    void aChangeOrTheDeadline() {
        ChangeSignal changes;
        changes.notify();  // nobody waits: not kept
        auto early = changes.wait(QDeadlineTimer(0));
        QCOMPARE(runTask(early), std::optional<bool>(false));
        auto late = changes.wait(QDeadlineTimer(1));
        QCOMPARE(runTask(late), std::optional<bool>(false));
        auto changed = changes.wait(QDeadlineTimer(3600000));
        changed.start();
        changes.notify();
        changes.notify();
        QTRY_VERIFY(changed.isDone());
        QVERIFY(changed.take());
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
