// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <openssl/ocsp.h>

#include <QTest>

#include "core/net/tls_engine.h"
#include "core/net/tls_observer.h"
#include "tests/support/loopback_server.h"
#include "tests/support/openssl_server.h"
#include "tests/support/run_task.h"

using namespace outbox;
using enum CertificateProblem;

namespace {

constexpr Milliseconds kLimit{15000};
constexpr Milliseconds kShortLimit{80};
const QString kHost = QStringLiteral("smtp.example.org");

using Problems = QList<CertificateProblem>;

TestCertificate authorityNamed(const char* name) {
    return {.subject = QString::fromLatin1(name), .names = {}, .authority = true};
}

TlsLook lookAt(quint16 port, Security security = Security::Tls, Protocol protocol = Protocol::Smtp) {
    TlsLook look;
    look.endpoint.protocol = protocol;
    look.endpoint.host = kHost;
    look.endpoint.port = port;
    look.endpoint.security = security;
    look.address = QHostAddress(QHostAddress::LocalHost);
    look.limit = kLimit;
    return look;
}

}  // namespace

Q_DECLARE_METATYPE(outbox::OpenSslServing)
Q_DECLARE_METATYPE(outbox::TlsCeiling)

class TestTlsObserver : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init() { m_log = std::make_unique<TranscriptLog>(m_time); }

    void certificates_data();
    void certificates();
    void oldVersions_data();
    void oldVersions();
    void aStapleSaysRevoked();
    void weakParts_data();
    void weakParts();
    void theKeyExchangeIsNamed();
    void theNewestVersionOffered_data();
    void theNewestVersionOffered();
    void theNameLeftOut();
    void anAlertIsHeard();
    void aClientCertificateIsDemanded();
    void theNameAskedFor_data();
    void theNameAskedFor();
    void hostileCertificates();
    void garbageInTheHandshake();

    void noHandshake_data();
    void noHandshake();
    void nobodyListens();

    void startTls_data();
    void startTls();
    void anEcho();
    void stopped_data();
    void stopped();

  private:
    TlsObservation observe(const TlsLook& look) {
        OpenSslObserver observer(*m_log, {m_root.certificate});
        auto task = observer.look(look);
        return runTask(task).value();
    }
    QSslConfiguration goodServer() const {
        return LoopbackServer::configured(m_leaf, {m_intermediate.certificate});
    }

    TestIdentity m_root, m_intermediate, m_leaf, m_strangeRoot, m_strangeIntermediate;
    std::shared_ptr<TrustStore> m_trust;
    Timeline m_time;
    std::unique_ptr<TranscriptLog> m_log;
};

void TestTlsObserver::initTestCase() {
    m_root = makeIdentity(authorityNamed("Test Root"));
    m_intermediate = makeIdentity(authorityNamed("Test Intermediate"), &m_root);
    m_leaf = makeIdentity({}, &m_intermediate);
    m_strangeRoot = makeIdentity(authorityNamed("Strange Root"));
    m_strangeIntermediate = makeIdentity(authorityNamed("Strange Intermediate"), &m_strangeRoot);
    m_trust = TrustStore::ofThread({m_root.certificate});
}

void TestTlsObserver::certificates_data() {
    QTest::addColumn<OpenSslServing>("serving");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Problems>("problems");
    const auto by = [&](const TestCertificate& wanted) {
        return OpenSslServing{.leaf = makeIdentity(wanted, &m_intermediate),
                              .intermediates = {m_intermediate}};
    };
    const QString address = QStringLiteral("127.0.0.1");
    QTest::newRow("good") << by({}) << kHost << Problems();
    QTest::newRow("good, by address") << by({.names = {address}}) << address << Problems();
    QTest::newRow("no such address") << by({}) << address << Problems{NameMismatch};
    QTest::newRow("expired") << by({.fromDays = -30, .toDays = -1}) << kHost << Problems{Expired};
    QTest::newRow("not yet valid") << by({.fromDays = 2}) << kHost << Problems{NotYetValid};
    QTest::newRow("wrong name") << by({.names = {QStringLiteral("a.example.net")}}) << kHost
                                << Problems{NameMismatch};
    QTest::newRow("expired, wrong name, weak")
        << by({.names = {QStringLiteral("a.example.net")}, .fromDays = -30, .toDays = -1, .rsaBits = 1024})
        << kHost << Problems{Expired, NameMismatch, WeakKey};
    QTest::newRow("self-signed") << OpenSslServing{.leaf = makeIdentity({})} << kHost << Problems{SelfSigned};
    const TestIdentity strange = makeIdentity({}, &m_strangeIntermediate);
    QTest::newRow("unknown root") << OpenSslServing{.leaf = strange, .intermediates = {m_strangeIntermediate}}
                                  << kHost << Problems{UntrustedIssuer};
    QTest::newRow("unknown root, sent along")
        << OpenSslServing{.leaf = strange, .intermediates = {m_strangeIntermediate, m_strangeRoot}} << kHost
        << Problems{UntrustedIssuer};
    QTest::newRow("missing intermediate")
        << OpenSslServing{.leaf = m_leaf} << kHost << Problems{IncompleteChain};
    QTest::newRow("another intermediate sent")
        << OpenSslServing{.leaf = m_leaf, .intermediates = {m_strangeIntermediate}} << kHost
        << Problems{IncompleteChain};
    QTest::newRow("1024 bits") << by({.rsaBits = 1024}) << kHost << Problems{WeakKey};
    QTest::newRow("SHA-1") << by({.digest = "SHA1"}) << kHost << Problems{WeakKey};
}

void TestTlsObserver::certificates() {
    QFETCH(OpenSslServing, serving);
    QFETCH(QString, host);
    QFETCH(Problems, problems);
    OpenSslServer server(serving);
    TlsLook look = lookAt(server.port());
    look.endpoint.host = host;
    const TlsFacts facts = observe(look).facts;
    QVERIFY2(facts.completed, qPrintable(facts.fault.detail));
    QCOMPARE(facts.problems, problems);
    QCOMPARE(facts.verified, problems.isEmpty());
    QCOMPARE(facts.fault.kind, Failure::None);
    QCOMPARE(facts.version, QStringLiteral("TLSv1.3"));
    QCOMPARE(facts.chain.size(), serving.intermediates.size() + 1);
    QCOMPARE(facts.staple, StapleState::NotSent);
    if (problems.isEmpty()) {
        QCOMPARE(facts.root, QStringLiteral("Test Root"));
        const CertificateFacts leaf = facts.chain.first();
        QCOMPARE(leaf.subject, kHost);
        QCOMPARE(leaf.issuer, QStringLiteral("Test Intermediate"));
        QCOMPARE(leaf.names, QStringList{host});
        QCOMPARE(leaf.keyType, QStringLiteral("EC P-256"));
        QCOMPARE(leaf.keyBits, 256);
        QCOMPARE(leaf.signature, QStringLiteral("ecdsa-with-SHA256"));
        QCOMPARE(leaf.sha256.size(), 95);
        QVERIFY(!leaf.selfIssued);
    }
}

void TestTlsObserver::oldVersions_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("name");
    QTest::newRow("TLS 1.0") << TLS1_VERSION << QStringLiteral("TLSv1");
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << QStringLiteral("TLSv1.1");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION << QStringLiteral("TLSv1.2");
}

void TestTlsObserver::oldVersions() {
    QFETCH(int, version);
    OpenSslServer server(
        {.leaf = m_leaf, .intermediates = {m_intermediate}, .lowest = version, .highest = version});
    const TlsFacts facts = observe(lookAt(server.port())).facts;
    QVERIFY2(facts.completed, qPrintable(facts.fault.detail));
    QTEST(facts.version, "name");
    QVERIFY(facts.verified);
}

void TestTlsObserver::aStapleSaysRevoked() {
    OpenSslServer server(
        {.leaf = m_leaf,
         .intermediates = {m_intermediate},
         .staple = ocspAnswer(m_leaf, m_intermediate, m_intermediate, V_OCSP_CERTSTATUS_REVOKED)});
    const TlsFacts facts = observe(lookAt(server.port())).facts;
    QVERIFY(facts.completed);
    QCOMPARE(facts.staple, StapleState::Revoked);
    QCOMPARE(facts.problems, Problems{Revoked});
    QVERIFY(!facts.verified);
}

void TestTlsObserver::weakParts_data() {
    QTest::addColumn<OpenSslServing>("serving");
    QTest::addColumn<QStringList>("weaknesses");
    const auto by = [&](const TestCertificate& wanted) {
        return OpenSslServing{.leaf = makeIdentity(wanted, &m_intermediate),
                              .intermediates = {m_intermediate}};
    };
    QTest::newRow("none") << by({}) << QStringList();
    QTest::newRow("1024 bits") << by({.rsaBits = 1024}) << QStringList{QStringLiteral("key")};
    QTest::newRow("SHA-1") << by({.digest = "SHA1"}) << QStringList{QStringLiteral("signature")};
    OpenSslServing unused = by({});
    unused.intermediates += makeIdentity({.subject = QStringLiteral("Unused"), .rsaBits = 1024});
    QTest::newRow("weak, but not needed") << unused << QStringList();
    OpenSslServing group = by({.rsaBits = 2048});
    group.smallGroup = true;
    QTest::newRow("small group") << group << QStringList{QStringLiteral("key_exchange")};
}

void TestTlsObserver::weakParts() {
    QFETCH(OpenSslServing, serving);
    QFETCH(QStringList, weaknesses);
    OpenSslServer server(serving);
    const TlsFacts facts = observe(lookAt(server.port())).facts;
    QVERIFY2(facts.completed, qPrintable(facts.fault.detail));
    QCOMPARE(facts.weaknesses, weaknesses);
    QCOMPARE(facts.has(WeakKey), !weaknesses.isEmpty());
    if (!serving.smallGroup) return;
    QCOMPARE(facts.keyExchange, QStringLiteral("DHE"));
    QCOMPARE(facts.keyExchangeBits, 1024);
}

void TestTlsObserver::theKeyExchangeIsNamed() {
    OpenSslServer server({.leaf = m_leaf, .intermediates = {m_intermediate}});
    const TlsFacts facts = observe(lookAt(server.port())).facts;
    QCOMPARE(facts.keyExchange, QStringLiteral("x25519"));
    QVERIFY(facts.keyExchangeBits > 250);
    QCOMPARE(facts.chain.first().issuerKeyId, QString());
    QCOMPARE(facts.chain.first().keyId.size(), 40);
    QVERIFY(!facts.rootIsPublic);
}

void TestTlsObserver::theNewestVersionOffered_data() {
    QTest::addColumn<TlsCeiling>("highest");
    QTest::addColumn<QString>("version");
    QTest::newRow("any") << TlsCeiling::None << QStringLiteral("TLSv1.3");
    QTest::newRow("1.2") << TlsCeiling::Tls12 << QStringLiteral("TLSv1.2");
    QTest::newRow("1.1") << TlsCeiling::Tls11 << QStringLiteral("TLSv1.1");
    QTest::newRow("1.0") << TlsCeiling::Tls10 << QStringLiteral("TLSv1");
}

void TestTlsObserver::theNewestVersionOffered() {
    QFETCH(TlsCeiling, highest);
    OpenSslServer server({.leaf = m_leaf, .intermediates = {m_intermediate}});
    TlsLook look = lookAt(server.port());
    look.highest = highest;
    const TlsObservation seen = observe(look);
    QVERIFY2(seen.facts.completed, qPrintable(seen.facts.fault.detail));
    QCOMPARE(seen.reached, Step::Handshake);
    QTEST(seen.facts.version, "version");
}

void TestTlsObserver::theNameLeftOut() {
    OpenSslServer server({.leaf = m_leaf, .intermediates = {m_intermediate}});
    TlsLook look = lookAt(server.port());
    look.namesServer = false;
    const TlsFacts facts = observe(look).facts;
    QVERIFY(facts.verified);  // for the name that was meant
    QCOMPARE(server.waitForServerName(), QByteArray());
}

void TestTlsObserver::anAlertIsHeard() {
    LoopbackServer alerting("B:\nP: \x15\x03\x03\\0\x02\x02\x28");
    const TlsObservation refused = observe(lookAt(alerting.serverPort()));
    QVERIFY(refused.heardTls);
    QCOMPARE(refused.reached, Step::StartTls);
    LoopbackServer cutting("B:\nRESET");
    const TlsObservation cut = observe(lookAt(cutting.serverPort()));
    QVERIFY(!cut.heardTls);
    QCOMPARE(cut.reached, Step::StartTls);
    LoopbackServer greeting("S: 220 mail.example.org ESMTP");
    QVERIFY(!observe(lookAt(greeting.serverPort())).heardTls);
}

void TestTlsObserver::aClientCertificateIsDemanded() {
    OpenSslServer server({.leaf = m_leaf,
                          .intermediates = {m_intermediate},
                          .highest = TLS1_2_VERSION,
                          .asksForCertificate = true});
    const TlsFacts facts = observe(lookAt(server.port())).facts;
    QVERIFY(!facts.completed);
    QCOMPARE(facts.fault.kind, Failure::TlsAlert);
    QVERIFY(!facts.alert.isEmpty());
    // The chain was seen before the handshake failed.
    QCOMPARE(facts.chain.size(), 2);
    QCOMPARE(facts.problems, Problems());
}

void TestTlsObserver::theNameAskedFor_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("name") << kHost << kHost.toLatin1();
    QTest::newRow("IPv4 literal") << QStringLiteral("127.0.0.1") << QByteArray();
    QTest::newRow("IPv6 literal") << QStringLiteral("::1") << QByteArray();
}

void TestTlsObserver::theNameAskedFor() {
    QFETCH(QString, host);
    OpenSslServer server({.leaf = m_leaf});
    TlsLook look = lookAt(server.port());
    look.endpoint.host = host;
    QVERIFY(observe(look).facts.completed);
    QTEST(server.waitForServerName(), "asked");
}

void TestTlsObserver::hostileCertificates() {
    QStringList names;
    for (int i = 0; i < 1000; ++i) names += QStringLiteral("n%1.example.org").arg(i);
    const TestIdentity hostile = makeIdentity({.subject = QStringLiteral("a\x1b[31m\r\n\u202e"),
                                               .organization = QString(64, u'o'),
                                               .names = names});
    QList<TestIdentity> many(20, m_strangeIntermediate);
    OpenSslServer server({.leaf = hostile, .intermediates = many});
    const TlsFacts facts = observe(lookAt(server.port())).facts;
    QVERIFY2(facts.completed, qPrintable(facts.fault.detail));
    QCOMPARE(facts.chain.size(), 16);
    QCOMPARE(facts.chain.first().names.size(), 100);
    for (const QChar c : facts.chain.first().subject) QVERIFY(c.isPrint());
    QVERIFY(!facts.chain.first().subject.contains(QChar(0x202e)));
}

void TestTlsObserver::garbageInTheHandshake() {
    // A fixed sequence, so that a failure comes again.
    quint32 state = 12345;
    const auto octet = [&state] {
        state = state * 1664525 + 1013904223;
        return static_cast<char>(state >> 24);
    };
    for (int round = 0; round < 500; ++round) {
        TlsEngine engine({.serverName = kHost});
        QByteArray record("\x16\x03\x03\x00\x40\x02\x00\x00\x3c\x03\x03", 11);  // a ServerHello begins
        while (record.size() < 120) record += octet();
        engine.feed(record);
        const TlsFacts facts = engine.facts(*m_trust, {Failure::Closed, {}, 0});
        QVERIFY(!facts.completed);
        QVERIFY(facts.fault.failed());
    }
}

void TestTlsObserver::noHandshake_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QByteArray>("raw");
    using enum Failure;
    QTest::newRow("plain greeting") << QByteArray("S: 220 mail.example.org ESMTP") << TlsNotSpoken
                                    << QByteArray("220 mail.example.org ESMTP\r\n");
    QTest::newRow("HTTP") << QByteArray("B:\nS: HTTP/1.1 400 Bad Request") << TlsNotSpoken
                          << QByteArray("HTTP/1.1 400 Bad Request\r\n");
    QTest::newRow("less than a record") << QByteArray("P: no") << TlsNotSpoken << QByteArray("no");
    QTest::newRow("silence") << QByteArray("HANG") << TimedOut << QByteArray();
    QTest::newRow("one octet after the other") << QByteArray("DRIP: \x16\x03") << TimedOut << QByteArray();
    QTest::newRow("closed") << QByteArray("B:\nCLOSE") << Closed << QByteArray();
    QTest::newRow("reset") << QByteArray("B:\nRESET") << Reset << QByteArray();
    QTest::newRow("alert") << QByteArray("B:\nP: \x15\x03\x03\\0\x02\x02\x28") << TlsAlert << QByteArray();
    QTest::newRow("version alert") << QByteArray("B:\nP: \x15\x03\x03\\0\x02\x02\x46") << TlsVersion
                                   << QByteArray();
}

void TestTlsObserver::noHandshake() {
    QFETCH(QByteArray, script);
    LoopbackServer server(script);
    TlsLook look = lookAt(server.serverPort());
    const bool ends = !script.startsWith("HANG") && !script.startsWith("DRIP") && !script.startsWith("P: no");
    if (!ends) look.limit = kShortLimit;
    const TlsFacts facts = observe(look).facts;
    QVERIFY(!facts.completed);
    QVERIFY(!facts.verified);
    QTEST(facts.fault.kind, "failure");
    QTEST(facts.rawBytes, "raw");
    QCOMPARE(facts.alert.isEmpty(), !script.contains('\x15'));
}

void TestTlsObserver::nobodyListens() {
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const TlsObservation seen = observe(lookAt(port));
    QCOMPARE(seen.facts.fault.kind, Failure::Refused);
    QCOMPARE(m_log->peers(), QStringList{QStringLiteral("smtp.example.org:%1").arg(port)});
}

void TestTlsObserver::startTls_data() {
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QByteArray>("raw");
    using enum Failure;
    const auto smtp = Protocol::Smtp;
    QTest::newRow("SMTP") << smtp
                          << QByteArray(
                                 "S: 220-a\nS: 220 b\nC:\nS: 250-a\nS: 250 STARTTLS\nC:\nS: 220 go\nTLS")
                          << None << QByteArray();
    QTest::newRow("SMTP, not offered but there")
        << smtp << QByteArray("S: 220 b\nC:\nS: 250 XXXXXXXA\nC:\nS: 220 go\nTLS") << None << QByteArray();
    QTest::newRow("IMAP") << Protocol::Imap
                          << QByteArray("S: * OK a\nC:\nS: * CAPABILITY IMAP4rev1\nS: a1 OK go\nTLS") << None
                          << QByteArray();
    QTest::newRow("POP3") << Protocol::Pop3 << QByteArray("S: +OK a\nC:\nS: +OK go\nTLS") << None
                          << QByteArray();
    QTest::newRow("refused") << smtp << QByteArray("S: 220 b\nC:\nS: 250 a\nC:\nS: 502 no") << Rejected
                             << QByteArray();
    QTest::newRow("not this protocol")
        << smtp << QByteArray("S: SSH-2.0-x") << NotTheProtocol << QByteArray("SSH-2.0-x");
    QTest::newRow("injected") << smtp
                              << QByteArray("S: 220 b\nC:\nS: 250 a\nC:\nP: 220 go\\r\\n250 x\\r\\n\nTLS")
                              << TlsInjected << QByteArray("250 x\r\n");
    QTest::newRow("endless line") << smtp << QByteArray("FLOOD") << LimitExceeded << QByteArray(256, 'x');
    QTest::newRow("endless lines") << smtp << "P: " + QByteArray("220-\\r\\n").repeated(400) << LimitExceeded
                                   << QByteArray();
    QTest::newRow("half a greeting") << smtp << QByteArray("P: 220 a\nCLOSE") << Closed
                                     << QByteArray("220 a");
    QTest::newRow("reset") << smtp << QByteArray("S: 220 a\nC:\nRESET") << Reset << QByteArray();
    QTest::newRow("silence") << smtp << QByteArray("HANG") << TimedOut << QByteArray();
    QTest::newRow("trickle") << smtp << QByteArray("DRIP: 2") << TimedOut << QByteArray("2");
}

void TestTlsObserver::startTls() {
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, script);
    QFETCH(Failure, failure);
    QFETCH(QByteArray, raw);
    LoopbackServer server(script, goodServer());
    TlsLook look = lookAt(server.serverPort(), Security::StartTls, protocol);
    if (failure == Failure::TimedOut) look.limit = kShortLimit;
    const TlsFacts facts = observe(look).facts;
    QCOMPARE(facts.fault.kind, failure);
    QCOMPARE(facts.completed, failure == Failure::None);
    QCOMPARE(facts.verified, failure == Failure::None);
    if (script.startsWith("DRIP"))
        QVERIFY(facts.rawBytes.startsWith(raw));
    else
        QCOMPARE(facts.rawBytes, raw);
}

void TestTlsObserver::anEcho() {
    m_log->scrubber().addSecret(Secret("swordfish"));
    LoopbackServer server("S: swordfish");
    const TlsFacts facts = observe(lookAt(server.serverPort())).facts;
    QVERIFY(!facts.rawBytes.contains("swordfish"));
    for (const TranscriptLine& line : m_log->lines())
        QVERIFY(!line.text.contains(QStringLiteral("swordfish")));
}

void TestTlsObserver::stopped_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("steps");
    QTest::newRow("in the handshake") << QByteArray("HANG") << 0;
    QTest::newRow("in the greeting") << QByteArray("P: 220 a") << 1;
    QTest::newRow("before the answer") << QByteArray("S: 220 a\nC:\nHANG") << 2;
    QTest::newRow("after STARTTLS") << QByteArray("S: 220 a\nC:\nS: 250 a\nC:\nS: 220 go\nB:\nHANG") << 6;
}

void TestTlsObserver::stopped() {
    QFETCH(QByteArray, script);
    QFETCH(int, steps);
    LoopbackServer server(script);
    OpenSslObserver observer(*m_log, {m_root.certificate});
    auto task = observer.look(lookAt(server.serverPort(), steps == 0 ? Security::Tls : Security::StartTls));
    task.start();
    QVERIFY(!task.isDone());
    QTRY_VERIFY(server.connections() == 1 && server.steps() >= steps);
    task.reset();
    QTRY_COMPARE(server.ended(), 1);
}

QTEST_GUILESS_MAIN(TestTlsObserver)
#include "tst_tls_observer.moc"
