// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <openssl/ocsp.h>

#include <QTest>

#include "core/net/strict_wire.h"
#include "tests/support/loopback_server.h"
#include "tests/support/openssl_server.h"
#include "tests/support/run_task.h"
#include "tests/support/test_pki.h"

using namespace outbox;
using enum CertificateProblem;

namespace {

constexpr Milliseconds kLong{15000};
constexpr Milliseconds kShort{80};
const QString kName = QStringLiteral("smtp.example.org");

using Problems = QList<CertificateProblem>;

template <typename T>
T run(Task<T> task) {
    return runTask(task).value();
}

WireTarget targetOf(const LoopbackServer& server) {
    return {kName, {server.serverAddress()}, server.serverPort()};
}

}  // namespace

class TestStrictWire : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();

    void certificates_data();
    void certificates();
    void aSmallKey();
    void staples_data();
    void staples();
    void aSmallGroup();
    void handshakesThatFail_data();
    void handshakesThatFail();
    void aGoodRoadWithStartTls();
    void bytesBehindTheStartTlsReply();
    void aGreetingWhereTlsIsDue();

    void lines_data();
    void lines();
    void linesThatDoNotEnd_data();
    void linesThatDoNotEnd();
    void aTrickleDoesNotProlongTheWait();
    void lastWordsAreReadBeforeTheEnd();
    void theSecretEchoed();

    void noSecretInClear();
    void noSecretAfterAFailedVerification();
    void everyCallAfterAFaultGivesIt();
    void aLineBreakThrows();
    void nobodyThere();
    void stoppedAtEachStep_data();
    void stoppedAtEachStep();

  private:
    std::unique_ptr<SecretWire> makeWire(WireLimits limits = {}) {
        m_factory =
            std::make_unique<QtWireFactory>(*m_log, limits, QList<QSslCertificate>{m_root.certificate});
        return m_factory->make();
    }
    QSslConfiguration goodServer() const {
        return LoopbackServer::configured(m_leaf, {m_intermediate.certificate});
    }

    TestIdentity m_root, m_intermediate, m_leaf, m_strangeRoot, m_strangeIntermediate;
    std::shared_ptr<TrustStore> m_trust;  // keeps the system's authorities loaded from test to test
    Timeline m_time;
    std::unique_ptr<TranscriptLog> m_log;
    std::unique_ptr<QtWireFactory> m_factory;
};

void TestStrictWire::initTestCase() {
    const auto authority = [](const char* name) {
        return TestCertificate{.subject = QString::fromLatin1(name), .names = {}, .authority = true};
    };
    m_root = makeIdentity(authority("Test Root"));
    m_intermediate = makeIdentity(authority("Test Intermediate"), &m_root);
    m_leaf = makeIdentity({}, &m_intermediate);
    m_strangeRoot = makeIdentity(authority("Strange Root"));
    m_strangeIntermediate = makeIdentity(authority("Strange Intermediate"), &m_strangeRoot);
    m_trust = TrustStore::ofThread({m_root.certificate});
}

void TestStrictWire::init() {
    m_factory.reset();
    m_log = std::make_unique<TranscriptLog>(m_time);
}

void TestStrictWire::certificates_data() {
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Problems>("problems");
    const QSslCertificate intermediate = m_intermediate.certificate;
    const auto by = [&](const TestCertificate& wanted) {
        return LoopbackServer::configured(makeIdentity(wanted, &m_intermediate), {intermediate});
    };
    QTest::newRow("good") << goodServer() << kName << Problems();
    QTest::newRow("good, by wildcard")
        << by({.names = {QStringLiteral("*.example.org")}}) << kName << Problems();
    const QString address = QStringLiteral("127.0.0.1");
    QTest::newRow("good, by address") << by({.names = {address}}) << address << Problems();
    QTest::newRow("no such address") << goodServer() << address << Problems{NameMismatch};
    QTest::newRow("expired") << by({.fromDays = -30, .toDays = -1}) << kName << Problems{Expired};
    QTest::newRow("not yet valid") << by({.fromDays = 2}) << kName << Problems{NotYetValid};
    QTest::newRow("wrong name") << goodServer() << QStringLiteral("mail.example.net")
                                << Problems{NameMismatch};
    QTest::newRow("no name") << goodServer() << QString() << Problems{NameMismatch};
    QTest::newRow("only the common name fits")
        << by({.names = {QStringLiteral("other.example.org")}}) << kName << Problems{NameMismatch};
    QTest::newRow("expired and wrong name")
        << by({.fromDays = -30, .toDays = -1}) << QStringLiteral("mail.example.net")
        << Problems{Expired, NameMismatch};
    QTest::newRow("self-signed") << LoopbackServer::configured(makeIdentity({})) << kName
                                 << Problems{SelfSigned};
    const TestIdentity strange = makeIdentity({}, &m_strangeIntermediate);
    QTest::newRow("unknown root") << LoopbackServer::configured(strange, {m_strangeIntermediate.certificate})
                                  << kName << Problems{UntrustedIssuer};
    QTest::newRow("unknown root, sent along")
        << LoopbackServer::configured(strange, {m_strangeIntermediate.certificate, m_strangeRoot.certificate})
        << kName << Problems{UntrustedIssuer};
    QTest::newRow("missing intermediate")
        << LoopbackServer::configured(m_leaf) << kName << Problems{IncompleteChain};
}

void TestStrictWire::certificates() {
    QFETCH(QSslConfiguration, server);
    QFETCH(QString, name);
    QFETCH(Problems, problems);
    LoopbackServer loopback("TLS\nS: 220 hello", server);
    auto wire = makeWire();
    QVERIFY(!run(wire->connect(targetOf(loopback), kLong)).fault.failed());
    const TlsFacts facts = run(wire->secure(name, kLong));
    QVERIFY2(facts.problems == problems, qPrintable(facts.fault.detail));
    QCOMPARE(facts.verified, problems.isEmpty());
    QCOMPARE(wire->isSafe(), problems.isEmpty());
    QCOMPARE(facts.fault.kind, problems.isEmpty() ? Failure::None : Failure::TlsNotTrusted);
    QCOMPARE(facts.serverName, name);
    if (problems.isEmpty()) {
        QVERIFY(facts.completed);
        QCOMPARE(facts.root, QStringLiteral("Test Root"));
        QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("220 hello"));
    } else {
        QVERIFY(facts.root.isEmpty());
        QCOMPARE(run(wire->readLine(kLong)).fault, facts.fault);
        QTRY_COMPARE(loopback.ended(), 1);
    }
    if (facts.completed) {
        QCOMPARE(facts.version, QStringLiteral("TLSv1.3"));
        QVERIFY(!facts.cipher.isEmpty());
        QVERIFY(!facts.chain.isEmpty());
        QVERIFY(facts.chain.first().notAfter.isValid());
    }
}

void TestStrictWire::aSmallKey() {
    OpenSslServer small(
        {.leaf = makeIdentity({.rsaBits = 1024}, &m_intermediate), .intermediates = {m_intermediate}});
    auto wire = makeWire();
    const WireTarget target{kName, {QHostAddress(QHostAddress::LocalHost)}, small.port()};
    (void)run(wire->connect(target, kLong));
    const TlsFacts facts = run(wire->secure(kName, kLong));
    QVERIFY2(facts.has(WeakKey), qPrintable(facts.fault.detail));
    QCOMPARE(facts.fault.kind, Failure::TlsNotTrusted);
    QVERIFY(!wire->isSafe());
}

void TestStrictWire::staples_data() {
    QTest::addColumn<QByteArray>("staple");
    QTest::addColumn<Problems>("problems");
    const auto says = [&](int status, long age = 60) {
        return ocspAnswer(m_leaf, m_intermediate, m_intermediate, status, age);
    };
    QTest::newRow("good") << says(V_OCSP_CERTSTATUS_GOOD) << Problems();
    QTest::newRow("revoked") << says(V_OCSP_CERTSTATUS_REVOKED) << Problems{Revoked};
    QTest::newRow("unknown") << says(V_OCSP_CERTSTATUS_UNKNOWN) << Problems();
    QTest::newRow("too old") << says(V_OCSP_CERTSTATUS_GOOD, 90000) << Problems();
    QTest::newRow("garbage") << QByteArray("\x30\x03\x0a\x01\x06", 5) << Problems();
}

void TestStrictWire::staples() {
    QFETCH(QByteArray, staple);
    QFETCH(Problems, problems);
    OpenSslServer server({.leaf = m_leaf, .intermediates = {m_intermediate}, .staple = staple});
    auto wire = makeWire();
    const WireTarget target{kName, {QHostAddress(QHostAddress::LocalHost)}, server.port()};
    QVERIFY(!run(wire->connect(target, kLong)).fault.failed());
    const TlsFacts facts = run(wire->secure(kName, kLong));
    QCOMPARE(facts.problems, problems);
    QVERIFY(facts.completed);
    QCOMPARE(facts.verified, problems.isEmpty());
    QCOMPARE(wire->isSafe(), problems.isEmpty());
}

void TestStrictWire::aSmallGroup() {
    const TestIdentity leaf = makeIdentity({.rsaBits = 2048}, &m_intermediate);
    OpenSslServer server({.leaf = leaf, .intermediates = {m_intermediate}, .smallGroup = true});
    auto wire = makeWire();
    const WireTarget target{kName, {QHostAddress(QHostAddress::LocalHost)}, server.port()};
    QVERIFY(!run(wire->connect(target, kLong)).fault.failed());
    const TlsFacts facts = run(wire->secure(kName, kLong));
    QVERIFY(!facts.verified);
    QVERIFY(facts.has(WeakKey));
    QVERIFY(!wire->isSafe());
}

void TestStrictWire::handshakesThatFail_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QList<Failure>>("failures");
    using enum Failure;
    QSslConfiguration old = goodServer();
    old.setBackendConfigurationOption(QByteArray("MinProtocol"), QByteArray("TLSv1"));
    old.setBackendConfigurationOption(QByteArray("MaxProtocol"), QByteArray("TLSv1"));
    QTest::newRow("TLS 1.0 only") << QByteArray("TLS") << old << QList<Failure>{TlsVersion};
    const QSslConfiguration none;
    // The greeting meets the ClientHello or stands there before it: TLS is not spoken either way.
    QTest::newRow("a plain greeting")
        << QByteArray("S: 220 mail.example.org ESMTP") << none << QList<Failure>{TlsNotSpoken};
    QTest::newRow("silence") << QByteArray("HANG") << none << QList<Failure>{TimedOut};
    QTest::newRow("closed") << QByteArray("B:\nCLOSE") << none << QList<Failure>{Closed};
#ifdef __linux__
    QTest::newRow("reset") << QByteArray("B:\nRESET") << none << QList<Failure>{Reset};
#endif
}

void TestStrictWire::handshakesThatFail() {
    QFETCH(QByteArray, script);
    QFETCH(QSslConfiguration, server);
    QFETCH(QList<Failure>, failures);
    LoopbackServer loopback(script, server);
    auto wire = makeWire();
    QVERIFY(!run(wire->connect(targetOf(loopback), kLong)).fault.failed());
    const TlsFacts facts = run(wire->secure(kName, script == "HANG" ? kShort : kLong));
    QVERIFY2(failures.contains(facts.fault.kind),
             qPrintable(failureName(facts.fault.kind) + facts.fault.detail));
    QVERIFY(!facts.completed);
    QVERIFY(!facts.verified);
    QVERIFY(!wire->isSafe());
}

void TestStrictWire::aGoodRoadWithStartTls() {
    LoopbackServer loopback(
        "S: 220 hello\nC:\nS: 250 STARTTLS\nC:\nS: 220 go\nTLS\nC:\nS: 250 AUTH PLAIN\nC:\nS: 235 ok",
        goodServer());
    auto wire = makeWire();
    const WireConnected connected = run(wire->connect(targetOf(loopback), kLong));
    QCOMPARE(connected.peer, loopback.serverAddress());
    QCOMPARE(connected.local, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(wire->connection(), 1);
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("220 hello"));
    QVERIFY(!run(wire->write("EHLO a", kLong)).failed());
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("250 STARTTLS"));
    QVERIFY(!run(wire->write("STARTTLS", kLong)).failed());
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("220 go"));
    QVERIFY(!wire->isSafe());
    QVERIFY(run(wire->secure(kName, kLong)).verified);
    QVERIFY(!run(wire->write("EHLO a", kLong)).failed());
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("250 AUTH PLAIN"));
    const SecretLine secret{Secret("AUTH PLAIN AHN3b3JkZmlzaA=="), QStringLiteral("AUTH PLAIN ••••••••")};
    QVERIFY(!run(wire->writeSecret(secret, kLong)).failed());
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("235 ok"));
    QCOMPARE(loopback.received().last(), QByteArray("AUTH PLAIN AHN3b3JkZmlzaA==\r\n"));
    QStringList client;
    for (const TranscriptLine& line : m_log->lines())
        if (line.from == Speaker::Client) client += line.text;
    QCOMPARE(client.last(), QStringLiteral("AUTH PLAIN ••••••••"));
    QCOMPARE(client.size(), 4);
}

void TestStrictWire::bytesBehindTheStartTlsReply() {
    LoopbackServer loopback("S: 220 hello\nC:\nP: 220 go\\r\\n250 injected\\r\\n\nTLS", goodServer());
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    (void)run(wire->readLine(kLong));
    (void)run(wire->write("STARTTLS", kLong));
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("220 go"));
    QCOMPARE(wire->pending(), QByteArray("250 injected\r\n"));
    const TlsFacts facts = run(wire->secure(kName, kLong));
    QCOMPARE(facts.fault.kind, Failure::TlsInjected);
    QCOMPARE(facts.rawBytes, QByteArray("250 injected\r\n"));
    QVERIFY(!wire->isSafe());
    QCOMPARE(run(wire->readLine(kLong)).fault.kind, Failure::TlsInjected);
}

void TestStrictWire::aGreetingWhereTlsIsDue() {
    LoopbackServer loopback("S: 220 hello");
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    QTRY_COMPARE(wire->pending(), QByteArray("220 hello\r\n"));
    const TlsFacts facts = run(wire->secure(kName, kLong));
    QCOMPARE(facts.fault.kind, Failure::TlsNotSpoken);
    QCOMPARE(facts.rawBytes, QByteArray("220 hello\r\n"));
}

void TestStrictWire::lines_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("usual") << QByteArray("S: 220 hello") << QByteArray("220 hello");
    QTest::newRow("bare LF") << QByteArray("P: 220 hello\\n") << QByteArray("220 hello");
    QTest::newRow("empty") << QByteArray("P: \\r\\n") << QByteArray();
    QTest::newRow("NUL inside") << QByteArray("P: 220 a\\0b\\r\\n") << QByteArray("220 a\0b", 7);
    QTest::newRow("CR inside") << QByteArray("P: 220 a\\rb\\r\\n") << QByteArray("220 a\rb");
    QTest::newRow("as long as may be") << "P: " + QByteArray(64, 'a') + "\\r\\n" << QByteArray(64, 'a');
}

void TestStrictWire::lines() {
    QFETCH(QByteArray, script);
    LoopbackServer loopback(script);
    auto wire = makeWire({.lineOctets = 64, .totalOctets = 1000});
    (void)run(wire->connect(targetOf(loopback), kLong));
    const WireLine line = run(wire->readLine(kLong));
    QCOMPARE(line.fault.kind, Failure::None);
    QTEST(line.text, "line");
}

void TestStrictWire::linesThatDoNotEnd_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("skip");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QByteArray>("text");
    using enum Failure;
    QTest::newRow("one too long") << "P: " + QByteArray(65, 'a') + "\\r\\n"
                                  << 0 << LimitExceeded << QByteArray(64, 'a');
    QTest::newRow("endless line") << QByteArray("FLOOD") << 0 << LimitExceeded << QByteArray(64, 'x');
    QTest::newRow("endless lines") << "P: " + QByteArray("1\\r\\n").repeated(400) << 333 << LimitExceeded
                                   << QByteArray("1\r");
    QTest::newRow("half a line, then closed")
        << QByteArray("P: 220 he\nCLOSE") << 0 << Closed << QByteArray("220 he");
    QTest::newRow("closed") << QByteArray("CLOSE") << 0 << Closed << QByteArray();
#ifdef __linux__
    QTest::newRow("reset") << QByteArray("S: 220 a\nC:\nRESET") << 1 << Reset << QByteArray();
#endif
    QTest::newRow("silence") << QByteArray("HANG") << 0 << TimedOut << QByteArray();
}

void TestStrictWire::linesThatDoNotEnd() {
    QFETCH(QByteArray, script);
    QFETCH(int, skip);
    LoopbackServer loopback(script);
    auto wire = makeWire({.lineOctets = 64, .totalOctets = 1000});
    (void)run(wire->connect(targetOf(loopback), kLong));
    for (int i = 0; i < skip; ++i) QCOMPARE(run(wire->readLine(kLong)).fault.kind, Failure::None);
    if (script.contains("C:")) QVERIFY(!run(wire->write("EHLO a", kLong)).failed());
    const WireLine line = run(wire->readLine(script == "HANG" ? kShort : kLong));
    QTEST(line.fault.kind, "failure");
    QTEST(line.text, "text");
}

void TestStrictWire::aTrickleDoesNotProlongTheWait() {
    LoopbackServer loopback("DRIP: a");
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    QCOMPARE(run(wire->readLine(kShort)).fault.kind, Failure::TimedOut);
    QVERIFY(wire->pending().startsWith("a"));
}

void TestStrictWire::lastWordsAreReadBeforeTheEnd() {
    LoopbackServer loopback("S: 220 hello\nS: 421 too busy\nCLOSE");
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    (void)run(wire->readLine(kLong));
    QTRY_COMPARE(loopback.steps(), 3);
    QTRY_COMPARE(wire->pending(), QByteArray("421 too busy\r\n"));
    (void)run(wire->write("EHLO a", kLong));
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("421 too busy"));
    QVERIFY(run(wire->readLine(kLong)).fault.failed());
}

void TestStrictWire::theSecretEchoed() {
    LoopbackServer loopback("S: 535 swordfish is wrong\nP: 250-swordfish");
    m_log->scrubber().addSecret(Secret("swordfish"));
    m_log->scrubber().addSecret(Secret("250-word"));
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    const WireLine line = run(wire->readLine(kLong));
    QVERIFY(!line.text.contains("swordfish"));
    QVERIFY(line.text.startsWith("535 "));
    QTRY_VERIFY(wire->pending().startsWith("250-"));
    QVERIFY(!wire->pending().contains("swordfish"));
    for (const TranscriptLine& kept : m_log->lines())
        QVERIFY(!kept.text.contains(QStringLiteral("swordfish")));
}

void TestStrictWire::noSecretInClear() {
    LoopbackServer loopback("S: 220 hello");
    auto wire = makeWire();
    const SecretLine secret{Secret("PASS swordfish"), QStringLiteral("PASS ••••••••")};
    QCOMPARE(run(wire->writeSecret(secret, kLong)).kind, Failure::NoSafeLine);
    (void)run(wire->connect(targetOf(loopback), kLong));
    QCOMPARE(run(wire->writeSecret(secret, kLong)).kind, Failure::NoSafeLine);
    // That was no fault of the line: it goes on.
    QCOMPARE(run(wire->readLine(kLong)).text, QByteArray("220 hello"));
    QVERIFY(loopback.received().isEmpty());
}

void TestStrictWire::noSecretAfterAFailedVerification() {
    LoopbackServer loopback("TLS\nC:", LoopbackServer::configured(makeIdentity({})));
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    QVERIFY(!run(wire->secure(kName, kLong)).verified);
    const SecretLine secret{Secret("PASS swordfish"), QStringLiteral("PASS ••••••••")};
    QCOMPARE(run(wire->writeSecret(secret, kLong)).kind, Failure::TlsNotTrusted);
    QVERIFY(!wire->isSafe());
    QTRY_COMPARE(loopback.ended(), 1);
    QVERIFY(loopback.received().isEmpty());
}

void TestStrictWire::everyCallAfterAFaultGivesIt() {
    LoopbackServer loopback("CLOSE");
    auto wire = makeWire();
    (void)run(wire->connect(targetOf(loopback), kLong));
    const Fault fault = run(wire->readLine(kLong)).fault;
    QCOMPARE(fault.kind, Failure::Closed);
    QCOMPARE(run(wire->readLine(kLong)).fault, fault);
    QCOMPARE(run(wire->write("QUIT", kLong)), fault);
    QCOMPARE(run(wire->secure(kName, kLong)).fault, fault);
}

void TestStrictWire::aLineBreakThrows() {
    auto wire = makeWire();
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)run(wire->write("QUIT\r\nRSET", kLong)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)run(wire->write("QUIT\n", kLong)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)run(wire->write(QByteArray("a\0b", 3), kLong)));
}

void TestStrictWire::nobodyThere() {
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    auto wire = makeWire();
    const WireTarget target{kName, {QHostAddress(QHostAddress::LocalHost)}, port};
    QCOMPARE(run(wire->connect(target, kLong)).fault.kind, Failure::Refused);
    QCOMPARE(run(wire->readLine(kLong)).fault.kind, Failure::Refused);
    QCOMPARE(m_log->peers(), QStringList{QStringLiteral("smtp.example.org:%1").arg(port)});
}

namespace {

Task<Fault> wholeRoad(std::unique_ptr<SecretWire> wire, WireTarget target) {
    const WireConnected connected = co_await wire->connect(target, kLong);
    if (connected.fault.failed()) co_return connected.fault;
    const TlsFacts facts = co_await wire->secure(kName, kLong);
    if (facts.fault.failed()) co_return facts.fault;
    const WireLine greeting = co_await wire->readLine(kLong);
    if (greeting.fault.failed()) co_return greeting.fault;
    const QByteArray hello = "EHLO a";
    const Fault written = co_await wire->write(hello, kLong);
    if (written.failed()) co_return written;
    const WireLine answer = co_await wire->readLine(kLong);
    co_return answer.fault;
}

}  // namespace

void TestStrictWire::stoppedAtEachStep_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("steps");
    QTest::newRow("in the handshake") << QByteArray("HANG") << 0;
    QTest::newRow("after the handshake") << QByteArray("TLS\nHANG") << 1;
    QTest::newRow("in the greeting") << QByteArray("TLS\nP: 220 he") << 2;
    QTest::newRow("before the answer") << QByteArray("TLS\nS: 220 hello\nC:\nHANG") << 3;
    QTest::newRow("in a flood") << QByteArray("TLS\nS: 220 hello\nC:\nFLOOD") << 4;
    QTest::newRow("when the server ended too") << QByteArray("TLS\nS: 220 hello\nC:\nCLOSE") << 4;
}

void TestStrictWire::stoppedAtEachStep() {
    QFETCH(QByteArray, script);
    QFETCH(int, steps);
    LoopbackServer loopback(script, goodServer());
    auto task = wholeRoad(makeWire(), targetOf(loopback));
    task.start();
    QVERIFY(!task.isDone());
    QTRY_VERIFY(loopback.connections() == 1 && loopback.steps() >= steps);
    task.reset();
    QTRY_COMPARE(loopback.ended(), 1);
}

QTEST_GUILESS_MAIN(TestStrictWire)
#include "tst_strict_wire.moc"
