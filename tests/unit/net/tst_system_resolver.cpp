// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netdb.h>
#endif

#include <QSemaphore>
#include <QTest>
#include <memory>

#include "core/net/cares_resolver.h"
#include "tests/support/run_task.h"

using namespace outbox;

namespace {

const QString host = QStringLiteral("mail.example.org");
constexpr Milliseconds generous{10000};
constexpr Milliseconds brief{150};  // for look-ups that never end
constexpr Milliseconds hours{3600000};

DnsAnswer askedSystem(AddressLookup lookUp, Milliseconds limit) {
    const Timeline timeline;
    SystemResolver resolver(timeline, std::move(lookUp));
    Task<DnsAnswer> task = resolver.ask(host, limit);
    const auto answer = runTask(task);
    return answer ? *answer : DnsAnswer();
}

}  // namespace

class TestSystemResolver : public QObject {
    Q_OBJECT
  private slots:
    void statuses_data();
    void statuses();
    void givesBothFamilies();
    void doesNotWaitForAHangingLookup();
    void forgetsADestroyedLookup();
    void knowsLocalhost();
};

void TestSystemResolver::statuses_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such name") << EAI_NONAME << DnsStatus::NoSuchName
                                  << QStringLiteral("EAI_NONAME: words");
#ifdef EAI_NODATA
    QTest::newRow("no address") << EAI_NODATA << DnsStatus::NoData << QStringLiteral("EAI_NODATA: words");
#endif
    QTest::newRow("temporary") << EAI_AGAIN << DnsStatus::ServerFailure << QStringLiteral("EAI_AGAIN: words");
    QTest::newRow("for good") << EAI_FAIL << DnsStatus::Refused << QStringLiteral("EAI_FAIL: words");
    QTest::newRow("unknown") << -12345 << DnsStatus::ServerFailure << QStringLiteral("-12345: words");
}

void TestSystemResolver::statuses() {
    QFETCH(const int, error);
    AddressInfo info;
    info.error = error;
    info.words = QStringLiteral("words");
    const DnsAnswer answer = askedSystem([info](const QString&) { return info; }, generous);
    QTEST(answer.status, "status");
    QTEST(answer.detail, "detail");
    QCOMPARE(answer.server, QStringLiteral("system"));
}

void TestSystemResolver::givesBothFamilies() {
    AddressInfo info;
    info.addresses = {QHostAddress(QStringLiteral("2001:db8::1")), QHostAddress(QStringLiteral("192.0.2.1"))};
    const DnsAnswer answer = askedSystem([info](const QString&) { return info; }, generous);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.type, DnsType::A);
    QCOMPARE(answer.addresses(), info.addresses);
    QCOMPARE(answer.records.first().type, DnsType::Aaaa);
    const DnsAnswer none = askedSystem([](const QString&) { return AddressInfo(); }, generous);
    QCOMPARE(none.status, DnsStatus::NoData);
}

void TestSystemResolver::doesNotWaitForAHangingLookup() {
    const auto door = std::make_shared<QSemaphore>();
    const auto gone = std::make_shared<QSemaphore>();
    const DnsAnswer answer = askedSystem(
        [door, gone](const QString&) {
            door->acquire();
            gone->release();
            return AddressInfo();
        },
        brief);
    QCOMPARE(answer.status, DnsStatus::TimedOut);
    QVERIFY(!answer.detail.isEmpty());
    door->release();
    gone->acquire();  // the late result has nobody to go to, and that is all right
}

void TestSystemResolver::forgetsADestroyedLookup() {
    const auto door = std::make_shared<QSemaphore>();
    const auto gone = std::make_shared<QSemaphore>();
    const Timeline timeline;
    SystemResolver resolver(timeline, [door, gone](const QString&) {
        door->acquire();
        gone->release();
        return AddressInfo();
    });
    bool ended = false;
    auto task = std::make_unique<Task<DnsAnswer>>(resolver.ask(host, hours));
    task->start([&ended] { ended = true; });
    task.reset();
    door->release();
    gone->acquire();
    QCoreApplication::processEvents();
    QVERIFY(!ended);
}

void TestSystemResolver::knowsLocalhost() {
    const Timeline timeline;
    CaresResolver resolver(timeline);
    Task<DnsAnswer> task = resolver.askSystem(QStringLiteral("localhost"), generous);
    const auto answer = runTask(task);
    QVERIFY(answer);
    QCOMPARE(answer->status, DnsStatus::Found);
    for (const QHostAddress& address : answer->addresses()) QVERIFY(address.isLoopback());
}

QTEST_GUILESS_MAIN(TestSystemResolver)
#include "tst_system_resolver.moc"
