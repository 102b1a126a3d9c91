// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <memory>
#include <vector>

#include "core/net/loopback_listener.h"
#include "tests/unit/oauth/ask_loopback.h"

using namespace outbox;

class TestLoopbackListener : public QObject {
    Q_OBJECT
  private slots:
    void turnsAwayWhatIsNotForIt_data();
    void turnsAwayWhatIsNotForIt();
    void boundsWhatItReads();
};

void TestLoopbackListener::turnsAwayWhatIsNotForIt_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const char* line, const char* host, const char* status) {
        QTest::newRow(name) << QByteArray(line) + "\r\nHost: " + host + "\r\n\r\n" << QByteArray(status);
    };
    row("for it", "GET /?a HTTP/1.1", "127.0.0.1:PORT", "200");
    row("by name", "GET /?a HTTP/1.1", "LocalHost:PORT", "200");
    row("by the other family", "GET /?a HTTP/1.1", "[::1]:PORT", "200");
    row("a name that was turned here", "GET /?a HTTP/1.1", "evil.example:PORT", "400");
    row("another port", "GET /?a HTTP/1.1", "127.0.0.1:1", "400");
    row("a form", "POST /?a HTTP/1.1", "127.0.0.1:PORT", "405");
    row("a proxy's request", "GET http://127.0.0.1/ HTTP/1.1", "127.0.0.1:PORT", "400");
    row("no HTTP", "EHLO x", "127.0.0.1:PORT", "400");
    QTest::newRow("no host") << QByteArray("GET /?a HTTP/1.1\r\n\r\n") << QByteArray("400");
}

void TestLoopbackListener::turnsAwayWhatIsNotForIt() {
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    int asked = 0;
    LoopbackListener listener([&asked](const QByteArray&) {
        ++asked;
        return LoopbackPage{200, "<p>seen"};
    });
    QVERIFY(listener.listen());
    const QByteArray answer =
        askLoopback(listener.port(), request.replace("PORT", QByteArray::number(listener.port())));
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QCOMPARE(asked, status == "200" ? 1 : 0);
}

void TestLoopbackListener::boundsWhatItReads() {
    int asked = 0;
    LoopbackListener listener([&asked](const QByteArray&) {
        ++asked;
        return LoopbackPage{200, "<p>seen"};
    });
    QVERIFY(listener.listen());
    askLoopback(listener.port(), "GET /?" + QByteArray(200000, 'a') + " HTTP/1.1\r\n\r\n");
    QCOMPARE(asked, 0);
    // More connections than it keeps: the last ones are closed, and it goes on.
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < LoopbackListener::mostConnections + 4; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    }
    QTRY_COMPARE(silent.back()->state(), QAbstractSocket::UnconnectedState);
    silent.clear();
    QTRY_VERIFY(askLoopback(listener.port(), "GET / HTTP/1.1\r\nHost: 127.0.0.1:" +
                                                 QByteArray::number(listener.port()) + "\r\n\r\n")
                    .contains("seen"));
}

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopback_listener.moc"
