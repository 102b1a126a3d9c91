// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "core/net/completion.h"
#include "core/net/connector.h"
#include "core/net/native_socket.h"
#include "tests/support/run_task.h"

using namespace outbox;

namespace {

constexpr Milliseconds kLong{15000};
constexpr Milliseconds kNever{3600000};

/// Descriptors that this process has open, where the system tells; else 0.
qsizetype openDescriptors() {
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::Files | QDir::System)
        .size();
}

/// A port of this computer on which nobody listens.
quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A server whose queue is full: the system answers no further attempt.
class DeafServer {
  public:
    bool begin() {
        m_server.setListenBacklogSize(1);
        if (!m_server.listen(QHostAddress::LocalHost)) return false;
        m_server.pauseAccepting();
        SystemConnector connector;
        for (int i = 0; i < 16; ++i) {
            auto task =
                connector.connect(QHostAddress(QHostAddress::LocalHost), port(), Milliseconds(100), true);
            const auto result = runTask(task);
            if (!result) return false;
            if (result->fault.kind == Failure::TimedOut) return true;
            m_filling.emplace_back(result->socket);
        }
        return false;
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

  private:
    QTcpServer m_server;
    std::vector<NativeSocket> m_filling;
};

/// Attempts end when the test says so.
class ManualConnector : public Connector {
  public:
    struct Pending {
        Completion<Failure> end;
        qintptr socket = -1;
        bool alive = true;
    };
    Task<ConnectResult> connect(QHostAddress address, quint16, Milliseconds, bool) override {
        auto pending = std::make_shared<Pending>();
        started += address.toString();
        attempts[address.toString()] = pending;
        if (atOnce.contains(address.toString())) pending->end.complete(atOnce.value(address.toString()));
        return run(pending);
    }
    void end(const char* address, Failure failure, qintptr socket = -1) {
        auto pending = attempts.value(QString::fromLatin1(address));
        pending->socket = socket;
        pending->end.complete(failure);
    }
    [[nodiscard]] bool isAlive(const char* address) const {
        return attempts.value(QString::fromLatin1(address))->alive;
    }

    QStringList started;
    QHash<QString, Failure> atOnce;
    QHash<QString, std::shared_ptr<Pending>> attempts;

  private:
    static Task<ConnectResult> run(std::shared_ptr<Pending> pending) {
        struct Alive {
            std::shared_ptr<Pending> pending;
            ~Alive() { pending->alive = false; }
        } alive{pending};
        ConnectResult result;
        const Failure failure = co_await pending->end;
        result.fault.kind = failure;
        result.socket = pending->socket;
        co_return result;
    }
};

QList<QHostAddress> addresses(std::initializer_list<const char*> texts) {
    QList<QHostAddress> list;
    for (const char* text : texts) list += QHostAddress(QString::fromLatin1(text));
    return list;
}

}  // namespace

class TestConnector : public QObject {
    Q_OBJECT
  private slots:
    void aListeningPort_data() {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void aListeningPort() {
        QFETCH(QHostAddress, address);
        QTcpServer server;
        if (!server.listen(address)) QSKIP("this computer has no such loopback address");
        SystemConnector connector;
        auto task = connector.connect(address, server.serverPort(), kLong, true);
        const auto result = runTask(task);
        QVERIFY(result);
        QCOMPARE(result->fault.kind, Failure::None);
        QCOMPARE(result->local, address);
        QVERIFY(result->durationMs >= 0 && result->durationMs <= kLong.count());
        NativeSocket kept(result->socket);
        QVERIFY(kept.isOpen());
        QTcpSocket socket;
        QVERIFY(socket.setSocketDescriptor(kept.release()));
        QCOMPARE(socket.peerPort(), server.serverPort());
    }

    void aProbeKeepsNothing() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const qsizetype before = openDescriptors();
        SystemConnector connector;
        auto task = connector.connect(server.serverAddress(), server.serverPort(), kLong, false);
        const auto result = runTask(task);
        QVERIFY(result);
        QCOMPARE(result->socket, qintptr(-1));
        task.reset();
        QVERIFY(server.hasPendingConnections() || server.waitForNewConnection(5000));
        delete server.nextPendingConnection();
        QCOMPARE(openDescriptors(), before);
    }

    void nobodyListens() {
        SystemConnector connector;
        auto task = connector.connect(QHostAddress(QHostAddress::LocalHost), freePort(), kLong, true);
        const auto result = runTask(task);
        QVERIFY(result);
        QCOMPARE(result->fault.kind, Failure::Refused);
        QCOMPARE(result->socket, qintptr(-1));
        QVERIFY(result->fault.native != 0);
    }

    void nobodyAnswers() {
        DeafServer deaf;
        if (!deaf.begin()) QSKIP("this system answers also with a full queue");
        const qsizetype before = openDescriptors();
        SystemConnector connector;
        auto task =
            connector.connect(QHostAddress(QHostAddress::LocalHost), deaf.port(), Milliseconds(20), true);
        const auto result = runTask(task);
        QVERIFY(result);
        QCOMPARE(result->fault.kind, Failure::TimedOut);
        task.reset();
        QCOMPARE(openDescriptors(), before);
    }

    void stoppedWhileConnecting() {
        DeafServer deaf;
        if (!deaf.begin()) QSKIP("this system answers also with a full queue");
        const qsizetype before = openDescriptors();
        SystemConnector connector;
        auto task = connector.connect(QHostAddress(QHostAddress::LocalHost), deaf.port(), kLong, true);
        task.start();
        QVERIFY(!task.isDone());
        task.reset();
        QCOMPARE(openDescriptors(), before);
    }

    void stoppedBetweenTheEndAndTheResult() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QHostAddress address = server.serverAddress();
        SystemConnector connector;
        {
            auto task = connectFirst(connector, {address}, server.serverPort(), kLong);
            task.start();
            QVERIFY(
                server.waitForNewConnection(5000));  // the system has connected, our loop does not know yet
            QVERIFY(!task.isDone());
        }
        auto* peer = server.nextPendingConnection();
        QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
    }

    void anAddressWithoutARoute() {
        SystemConnector connector;
        auto task = connector.connect(QHostAddress(QStringLiteral("fe80::1%999")), 25, kLong, true);
        const auto result = runTask(task);
        QVERIFY(result);
        QVERIFY(result->fault.failed());
    }

    // --- the race ---

    void theNextStartsWhenOneFails() {
        ManualConnector connector;
        auto task = connectFirst(connector, addresses({"192.0.2.1", "192.0.2.2"}), 25, kLong, kNever);
        task.start();
        QCOMPARE(connector.started, QStringList{QStringLiteral("192.0.2.1")});
        connector.end("192.0.2.1", Failure::Refused);
        QTRY_COMPARE(connector.started.size(), 2);
        connector.end("192.0.2.2", Failure::None);
        QTRY_VERIFY(task.isDone());
        QCOMPARE(task.take().peer.toString(), QStringLiteral("192.0.2.2"));
    }

    void theNextStartsAfterTheDelay() {
        ManualConnector connector;
        auto task = connectFirst(connector, addresses({"192.0.2.1", "192.0.2.2", "192.0.2.3"}), 25, kLong,
                                 Milliseconds(0));
        task.start();
        QTRY_COMPARE(connector.started.size(), 3);
        connector.end("192.0.2.2", Failure::None);
        QTRY_VERIFY(task.isDone());
        QCOMPARE(task.take().peer.toString(), QStringLiteral("192.0.2.2"));
        QVERIFY(!connector.isAlive("192.0.2.1"));
        QVERIFY(!connector.isAlive("192.0.2.3"));
    }

    void onlyOneOfTwoWinnersIsKept() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        SystemConnector real;
        auto first = real.connect(server.serverAddress(), server.serverPort(), kLong, true);
        auto second = real.connect(server.serverAddress(), server.serverPort(), kLong, true);
        const auto one = runTask(first);
        const auto two = runTask(second);
        QVERIFY(one && two);
        QTRY_VERIFY(server.hasPendingConnections());
        auto* peerOfFirst = server.nextPendingConnection();
        QTRY_VERIFY(server.hasPendingConnections());
        auto* peerOfSecond = server.nextPendingConnection();

        ManualConnector connector;
        auto task =
            connectFirst(connector, addresses({"192.0.2.1", "192.0.2.2"}), 25, kLong, Milliseconds(0));
        task.start();
        QTRY_COMPARE(connector.started.size(), 2);
        connector.end("192.0.2.1", Failure::None, one->socket);
        connector.end("192.0.2.2", Failure::None, two->socket);
        QTRY_VERIFY(task.isDone());
        const RaceResult race = task.take();
        NativeSocket kept(race.result.socket);
        QCOMPARE(kept.descriptor(), one->socket);
        QTRY_COMPARE(peerOfSecond->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(peerOfFirst->state(), QAbstractSocket::ConnectedState);
    }

    void whatIsToldWhenAllFail_data() {
        QTest::addColumn<Failure>("first");
        QTest::addColumn<Failure>("second");
        QTest::addColumn<Failure>("told");
        using enum Failure;
        QTest::newRow("no IPv6 here, IPv4 silent") << NetworkUnreachable << TimedOut << TimedOut;
        QTest::newRow("silent, refused") << TimedOut << Refused << Refused;
        QTest::newRow("refused, silent") << Refused << TimedOut << Refused;
        QTest::newRow("firewall, refused") << AdminProhibited << Refused << AdminProhibited;
        QTest::newRow("own firewall") << TimedOut << LocallyDenied << LocallyDenied;
        QTest::newRow("host gone, silent") << HostUnreachable << TimedOut << HostUnreachable;
        QTest::newRow("same") << TimedOut << TimedOut << TimedOut;
    }
    void whatIsToldWhenAllFail() {
        QFETCH(Failure, first);
        QFETCH(Failure, second);
        ManualConnector connector;
        connector.atOnce = {{QStringLiteral("2001:db8::1"), first}, {QStringLiteral("192.0.2.1"), second}};
        auto task = connectFirst(connector, addresses({"2001:db8::1", "192.0.2.1"}), 25, kLong, kNever);
        const auto race = runTask(task);
        QVERIFY(race);
        QTEST(race->result.fault.kind, "told");
        QVERIFY(race->peer.isNull());
    }

    void noAddress() {
        ManualConnector connector;
        auto task = connectFirst(connector, {}, 25, kLong);
        const auto race = runTask(task);
        QVERIFY(race);
        QCOMPARE(race->result.fault.kind, Failure::NoAddress);
    }

    void manyAddressesAreCapped() {
        ManualConnector connector;
        QList<QHostAddress> many;
        for (quint32 i = 0; i < 200; ++i) {
            many += QHostAddress(0xC0000200 + i);
            connector.atOnce[many.last().toString()] = Failure::Refused;
        }
        auto task = connectFirst(connector, many, 25, kLong, kNever);
        const auto race = runTask(task);
        QVERIFY(race);
        QCOMPARE(connector.started.size(), 16);
    }

    void aStoppedRaceStopsEveryAttempt() {
        ManualConnector connector;
        auto task =
            connectFirst(connector, addresses({"192.0.2.1", "192.0.2.2"}), 25, kLong, Milliseconds(0));
        task.start();
        QTRY_COMPARE(connector.started.size(), 2);
        task.reset();
        QVERIFY(!connector.isAlive("192.0.2.1"));
        QVERIFY(!connector.isAlive("192.0.2.2"));
    }
};

QTEST_GUILESS_MAIN(TestConnector)
#include "tst_connector.moc"
