// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/support/fake_wire.h"

using namespace outbox;

namespace {

constexpr Milliseconds kLimit{1000};

struct Outcome {
    WireConnected connected;
    TlsFacts tls;
    QByteArrayList lines;
    Fault last;
    Fault secret;
    QByteArray pending;
};

WireTarget target() {
    return {QStringLiteral("smtp.example.org"), {QHostAddress(QStringLiteral("192.0.2.7"))}, 465};
}

/// A dialogue as small as can be: greeting, hello, secret, the rest.
Task<Outcome> talk(std::unique_ptr<SecretWire> wire) {
    Outcome out;
    const WireTarget to = target();
    out.connected = co_await wire->connect(to, kLimit);
    if (out.connected.fault.failed()) co_return out;
    const QString name = to.host;
    out.tls = co_await wire->secure(name, kLimit);
    const WireLine greeting = co_await wire->readLine(kLimit);
    out.lines += greeting.text;
    const QByteArray hello = "EHLO client.example";
    const Fault written = co_await wire->write(hello, kLimit);
    if (written.failed()) {
        out.last = written;
        co_return out;
    }
    const WireLine answer = co_await wire->readLine(kLimit);
    out.lines += answer.text;
    out.last = answer.fault;
    const SecretLine line{Secret("AUTH PLAIN AHVzZXIAc3dvcmRmaXNo"), QStringLiteral("AUTH PLAIN ••••••••")};
    out.secret = co_await wire->writeSecret(line, kLimit);
    out.pending = wire->pending();
    const WireLine end = co_await wire->readLine(kLimit);
    out.last = end.fault;
    co_return out;
}

}  // namespace

class TestFakeWire : public QObject {
    Q_OBJECT
  private slots:
    void aScriptThatFits() {
        TranscriptLog log{m_time};
        FakeWireFactory factory(&log);
        log.scrubber().add("swordfish");
        factory.script("smtp.example.org:465", R"(
            # the healthy road
            TLS: ok
            S: 220 ready
            C: EHLO *
            S: 250 AUTH PLAIN swordfish
            C: <secret> AUTH PLAIN *
            S: 235 welcome
            CLOSE)");
        auto task = talk(factory.make());
        task.start();
        QVERIFY(task.isDone());
        const Outcome out = task.take();
        QCOMPARE(factory.mismatches(), QStringList());
        QVERIFY(out.tls.verified);
        QCOMPARE(out.lines.value(0), QByteArray("220 ready"));
        QVERIFY(!out.lines.value(1).contains("swordfish"));
        QCOMPARE(out.pending, QByteArray("235 welcome\r\n"));
        QCOMPARE(factory.secretsSent(), 1);
        QCOMPARE(factory.secretsInClear(), 0);
        QCOMPARE(log.lines().at(3).text, QStringLiteral("AUTH PLAIN ••••••••"));
        QCOMPARE(factory.serverNames(), QStringList{QStringLiteral("smtp.example.org")});
        task.reset();
        QCOMPARE(factory.liveWires(), 0);
        QCOMPARE(factory.unused(), QStringList());
    }

    void whatEndsADialogue_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Failure>("connected");
        QTest::addColumn<Failure>("tls");
        QTest::addColumn<Failure>("last");
        QTest::addColumn<Failure>("secret");
        using enum Failure;
        QTest::newRow("refused") << QByteArray("REFUSE") << Refused << None << None << None;
        QTest::newRow("no route") << QByteArray("CONNECT: network-unreachable") << NetworkUnreachable << None
                                  << None << None;
        QTest::newRow("expired") << QByteArray("TLS: expired, name-mismatch") << None << TlsNotTrusted
                                 << TlsNotTrusted << None;
        QTest::newRow("plain greeting waits")
            << QByteArray("S: 220 hello\nTLS: ok") << None << TlsNotSpoken << TlsNotSpoken << None;
        QTest::newRow("silent") << QByteArray("TLS: ok\nHANG") << None << None << TimedOut << None;
        QTest::newRow("reset after the hello")
            << QByteArray("TLS: ok\nS: 220 a\nC: EHLO *\nRESET") << None << None << Reset << Reset;
        QTest::newRow("closed in the handshake") << QByteArray("CLOSE") << None << Closed << Closed << None;
    }
    void whatEndsADialogue() {
        QFETCH(QByteArray, script);
        FakeWireFactory factory;
        factory.script("smtp.example.org:465", script);
        auto task = talk(factory.make());
        task.start();
        QVERIFY(task.isDone());
        const Outcome out = task.take();
        QCOMPARE(factory.mismatches(), QStringList());
        QTEST(out.connected.fault.kind, "connected");
        QTEST(out.tls.fault.kind, "tls");
        QTEST(out.last.kind, "last");
        QTEST(out.secret.kind, "secret");
        QCOMPARE(factory.secretsInClear(), 0);
    }

    void deviationsAreTold_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("part");
        QTest::newRow("another command")
            << QByteArray("TLS: ok\nS: 220 a\nC: HELO *") << QStringLiteral("EHLO client.example");
        QTest::newRow("no handshake due") << QByteArray("C: QUIT") << QStringLiteral("handshake");
        QTest::newRow("secret where a plain line was due")
            << QByteArray("TLS: ok\nS: 220 a\nC: EHLO *\nS: 250 a\nC: QUIT\nS: 221 a")
            << QStringLiteral("<secret>");
        QTest::newRow("the script is over")
            << QByteArray("TLS: ok\nS: 220 a\nC: EHLO *") << QStringLiteral("nothing");
    }
    void deviationsAreTold() {
        QFETCH(QByteArray, script);
        QFETCH(QString, part);
        FakeWireFactory factory;
        factory.script("smtp.example.org:465", script);
        auto task = talk(factory.make());
        task.start();
        QVERIFY(task.isDone());
        QVERIFY2(factory.mismatches().join(u'\n').contains(part),
                 qPrintable(factory.mismatches().join(u'\n')));
    }

    void whatWasNotComeTo() {
        FakeWireFactory factory;
        factory.script("smtp.example.org:465", "TLS: not-yet-valid\nS: 220 a\nC: QUIT");
        factory.script("smtp.example.org:25", "S: 220 a");
        auto task = talk(factory.make());
        task.start();
        task.reset();
        QCOMPARE(factory.unused().size(), 3);
    }

    void stoppedWhileItWaits() {
        FakeWireFactory factory;
        factory.script("smtp.example.org:465", "TLS: ok\nS: 220 a\nC: EHLO *\nSTALL");
        auto task = talk(factory.make());
        task.start();
        QVERIFY(!task.isDone());
        QCOMPARE(factory.liveWires(), 1);
        task.reset();
        QCOMPARE(factory.liveWires(), 0);
    }

    void bytesBehindTheStartTlsReply() {
        FakeWireFactory factory;
        factory.script("smtp.example.org:465", "S: 220 go\nS: 250 injected\nTLS: ok");
        auto wire = factory.make();
        auto connected = wire->connect(target(), kLimit);
        connected.start();
        auto line = wire->readLine(kLimit);
        line.start();
        auto secured = wire->secure(QStringLiteral("smtp.example.org"), kLimit);
        secured.start();
        const TlsFacts facts = secured.take();
        QCOMPARE(facts.fault.kind, Failure::TlsInjected);
        QCOMPARE(facts.rawBytes, QByteArray("250 injected\r\n"));
    }

    void aSecretOnAnUnverifiedLineIsTurnedDown() {
        FakeWireFactory factory;
        factory.script("smtp.example.org:25", "S: 220 a");
        auto wire = factory.make();
        WireTarget to = target();
        to.port = 25;
        auto connected = wire->connect(to, kLimit);
        connected.start();
        auto written = wire->writeSecret({Secret("PASS swordfish"), QStringLiteral("PASS")}, kLimit);
        written.start();
        QCOMPARE(written.take().kind, Failure::NoSafeLine);
        QCOMPARE(factory.refusedSecrets(), 1);
        QVERIFY(factory.sent().isEmpty());
    }

    void aLineBreakInACommandThrows() {
        FakeWireFactory factory;
        auto wire = factory.make();
        auto written = wire->write("QUIT\r\nRSET", kLimit);
        written.start();
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)written.take());
    }

  private:
    Timeline m_time{[] { return qint64(0); }};
};

QTEST_APPLESS_MAIN(TestFakeWire)
#include "tst_fake_wire.moc"
