// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/net/hurried_resolver.h"

using namespace outbox;

namespace {

/// Answers at once to what it knows, and never to what it does not.
class HalfDeafResolver : public Resolver {
  public:
    QStringList asked;
    int ended = 0;

    Task<DnsAnswer> ask(QString name, DnsType type, QString, Milliseconds) override {
        asked.append(name);
        return name.startsWith(QLatin1String("known")) ? known(name, type) : never(this);
    }
    Task<DnsAnswer> askSystem(QString name, Milliseconds limit) override {
        return ask(name, DnsType::A, {}, limit);
    }
    [[nodiscard]] QStringList configured() const override { return {QStringLiteral("192.0.2.53")}; }

  private:
    struct Ended {
        HalfDeafResolver* resolver;
        ~Ended() { ++resolver->ended; }
    };
    static Task<DnsAnswer> known(QString name, DnsType type) {
        DnsAnswer answer;
        answer.name = name;
        answer.type = type;
        answer.status = DnsStatus::NoSuchName;
        co_return answer;
    }
    static Task<DnsAnswer> never(HalfDeafResolver* resolver) {
        const Ended ended{resolver};
        const std::suspend_always silence;
        co_await silence;
        co_return DnsAnswer();
    }
};

Task<QList<DnsStatus>> askInTurn(Resolver* resolver, QStringList names) {
    QList<DnsStatus> seen;
    const QString server;
    const Milliseconds limit(1000);
    for (const QString& name : names) {
        const QString one = name;
        const DnsAnswer answer = co_await resolver->ask(one, DnsType::Txt, server, limit);
        seen.append(answer.status);
    }
    co_return seen;
}

const QStringList someNames{QStringLiteral("known.test"), QStringLiteral("silent.test"),
                            QStringLiteral("known-too.test")};
const QList<DnsStatus> cutShort{DnsStatus::NoSuchName, DnsStatus::TimedOut, DnsStatus::TimedOut};

}  // namespace

class TestHurriedResolver : public QObject {
    Q_OBJECT
  private slots:
    void passesAnswersOn();
    void whatIsOpenEndsWithTheTime();
    void manyOpenQuestionsEndTogether();
    void nothingIsAskedAfterwards();
    void aTaskThatIsDroppedIsNotResumed();
};

void TestHurriedResolver::passesAnswersOn() {
    HalfDeafResolver inner;
    HurriedResolver hurried(inner);
    auto task = askInTurn(&hurried, {someNames.first(), someNames.last()});
    task.start();
    QVERIFY(task.isDone());
    QCOMPARE(task.take(), QList<DnsStatus>(2, DnsStatus::NoSuchName));
    QCOMPARE(hurried.answered(), 2);
    QVERIFY(!hurried.gaveUp());
}

void TestHurriedResolver::whatIsOpenEndsWithTheTime() {
    HalfDeafResolver inner;
    HurriedResolver hurried(inner);
    auto task = askInTurn(&hurried, someNames);
    task.start();
    QVERIFY(!task.isDone());
    hurried.giveUp();
    QVERIFY(task.isDone());
    QCOMPARE(task.take(), cutShort);
    QCOMPARE(hurried.answered(), 1);
    QCOMPARE(inner.ended, 1);
}

void TestHurriedResolver::manyOpenQuestionsEndTogether() {
    HalfDeafResolver inner;
    HurriedResolver hurried(inner);
    std::vector<Task<QList<DnsStatus>>> all;
    for (int i = 0; i < 5; ++i) all.push_back(askInTurn(&hurried, someNames));
    auto task = whenAll(std::move(all));
    task.start();
    hurried.giveUp();
    QVERIFY(task.isDone());
    for (const QList<DnsStatus>& seen : task.take()) QCOMPARE(seen, cutShort);
    QCOMPARE(inner.ended, 5);
}

void TestHurriedResolver::nothingIsAskedAfterwards() {
    HalfDeafResolver inner;
    HurriedResolver hurried(inner);
    hurried.giveUp();
    auto task = askInTurn(&hurried, someNames);
    task.start();
    QVERIFY(task.isDone());
    QCOMPARE(task.take(), QList<DnsStatus>(3, DnsStatus::TimedOut));
    QCOMPARE(inner.ended, 0);
    QCOMPARE(hurried.answered(), 0);
}

void TestHurriedResolver::aTaskThatIsDroppedIsNotResumed() {
    HalfDeafResolver inner;
    HurriedResolver hurried(inner);
    auto task = askInTurn(&hurried, someNames);
    task.start();
    task.reset();
    QCOMPARE(inner.ended, 1);
    hurried.giveUp();
    QVERIFY(hurried.gaveUp());
}

QTEST_APPLESS_MAIN(TestHurriedResolver)
#include "tst_hurried_resolver.moc"
