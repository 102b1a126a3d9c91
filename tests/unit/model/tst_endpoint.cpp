// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/endpoint.h"

using namespace outbox;

class TestEndpoint : public QObject {
    Q_OBJECT
  private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatIsNoEndpoint_data();
    void refusesWhatIsNoEndpoint();
    void bringsHostsToOneForm_data();
    void bringsHostsToOneForm();
    void refusesHosts_data();
    void refusesHosts();
    void namesGoBothWays();
};

void TestEndpoint::readsWhatPeopleWrite_data() {
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");

    const auto row = [](const char* name, Protocol protocol, const char* text, const char* whole) {
        QTest::newRow(name) << protocol << QString::fromUtf8(text) << QString::fromUtf8(whole);
    };
    row("host alone, smtp", Protocol::Smtp, "smtp.example.org", "smtp.example.org:465/tls");
    row("host alone, imap", Protocol::Imap, "imap.example.org", "imap.example.org:993/tls");
    row("host alone, pop3", Protocol::Pop3, "pop.example.org", "pop.example.org:995/tls");
    row("port tells starttls", Protocol::Smtp, "smtp.example.org:587", "smtp.example.org:587/starttls");
    row("port tells tls", Protocol::Smtp, "smtp.example.org:465", "smtp.example.org:465/tls");
    row("unknown port", Protocol::Smtp, "smtp.example.org:4321", "smtp.example.org:4321/starttls");
    row("security tells port", Protocol::Imap, "imap.example.org/starttls", "imap.example.org:143/starttls");
    row("no encryption", Protocol::Smtp, "smtp.example.org/none", "smtp.example.org:587/none");
    row("both said and odd", Protocol::Smtp, "smtp.example.org:587/tls", "smtp.example.org:587/tls");
    row("upper case and blanks", Protocol::Smtp, "  SMTP.Example.ORG:587/STARTTLS\n",
        "smtp.example.org:587/starttls");
    row("international name", Protocol::Smtp, "smtp.bücher.example:587",
        "smtp.xn--bcher-kva.example:587/starttls");
    row("ipv4", Protocol::Smtp, "192.0.2.7:25", "192.0.2.7:25/starttls");
    row("ipv6 in brackets", Protocol::Smtp, "[2001:DB8::1]:465", "[2001:db8::1]:465/tls");
    row("ipv6 without port", Protocol::Imap, "[::1]/none", "[::1]:143/none");
    row("one label", Protocol::Smtp, "localhost:2525/none", "localhost:2525/none");
    row("highest port", Protocol::Smtp, "a.example:65535", "a.example:65535/starttls");
}

void TestEndpoint::readsWhatPeopleWrite() {
    QFETCH(Protocol, protocol);
    QFETCH(QString, text);
    QFETCH(QString, whole);

    const ParsedEndpoint parsed = parseEndpoint(protocol, text);
    QCOMPARE(parsed.error, EndpointError::None);
    QCOMPARE(parsed.endpoint.protocol, protocol);
    QCOMPARE(endpointText(parsed.endpoint), whole);

    const ParsedEndpoint again = parseEndpoint(protocol, whole);
    QCOMPARE(again.endpoint, parsed.endpoint);
}

void TestEndpoint::refusesWhatIsNoEndpoint_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointError>("error");

    QTest::newRow("nothing") << QString() << EndpointError::Empty;
    QTest::newRow("blanks") << QStringLiteral(" \t ") << EndpointError::Empty;
    QTest::newRow("port alone") << QStringLiteral(":587") << EndpointError::BadHost;
    QTest::newRow("port missing") << QStringLiteral("a.example:") << EndpointError::BadPort;
    QTest::newRow("port zero") << QStringLiteral("a.example:0") << EndpointError::BadPort;
    QTest::newRow("port too high") << QStringLiteral("a.example:65536") << EndpointError::BadPort;
    QTest::newRow("port endless") << QStringLiteral("a.example:4294967882") << EndpointError::BadPort;
    QTest::newRow("port negative") << QStringLiteral("a.example:-25") << EndpointError::BadPort;
    QTest::newRow("port in other digits") << QStringLiteral("a.example:٥٨٧") << EndpointError::BadPort;
    QTest::newRow("port with letters") << QStringLiteral("a.example:25x") << EndpointError::BadPort;
    QTest::newRow("security unknown") << QStringLiteral("a.example/ssl3") << EndpointError::BadSecurity;
    QTest::newRow("security missing") << QStringLiteral("a.example/") << EndpointError::BadSecurity;
    QTest::newRow("security twice") << QStringLiteral("a.example/tls/tls") << EndpointError::BadSecurity;
    QTest::newRow("ipv6 bare") << QStringLiteral("2001:db8::1") << EndpointError::BadHost;
    QTest::newRow("ipv6 bare, letters first") << QStringLiteral("fd00::1") << EndpointError::BadPort;
    QTest::newRow("bracket open") << QStringLiteral("[::1:587") << EndpointError::BadHost;
    QTest::newRow("text after bracket") << QStringLiteral("[::1]x") << EndpointError::BadPort;
    QTest::newRow("line break inside") << QStringLiteral("a.example\r\nQUIT:25") << EndpointError::BadHost;
    QTest::newRow("address") << QStringLiteral("anna@a.example") << EndpointError::BadHost;
    QTest::newRow("endless") << QString(100000, u'a') << EndpointError::BadHost;
}

void TestEndpoint::refusesWhatIsNoEndpoint() {
    QFETCH(QString, text);
    QFETCH(EndpointError, error);

    const ParsedEndpoint parsed = parseEndpoint(Protocol::Smtp, text);
    QCOMPARE(parsed.error, error);
    QVERIFY(!parsed.endpoint.isSet());
}

void TestEndpoint::bringsHostsToOneForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");

    QTest::newRow("root dot") << QStringLiteral("mail.example.org.") << QStringLiteral("mail.example.org");
    QTest::newRow("a-label") << QStringLiteral("XN--BCHER-KVA.example")
                             << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("full-width dot") << QStringLiteral("mail。example") << QStringLiteral("mail.example");
    QTest::newRow("full-width digits") << QStringLiteral("１９２.0.2.1") << QStringLiteral("192.0.2.1");
    QTest::newRow("ipv6 long form") << QStringLiteral("2001:0DB8:0:0:0:0:0:1")
                                    << QStringLiteral("2001:db8::1");
    QTest::newRow("digits first") << QStringLiteral("1und1.example") << QStringLiteral("1und1.example");
    QTest::newRow("longest label") << QString(63, u'a') + QStringLiteral(".example")
                                   << QString(63, u'a') + QStringLiteral(".example");
}

void TestEndpoint::bringsHostsToOneForm() {
    QFETCH(QString, text);
    QFETCH(QString, host);
    QCOMPARE(canonicalHost(text), host);
    QCOMPARE(canonicalHost(host), host);
}

void TestEndpoint::refusesHosts_data() {
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("dot", QStringLiteral("."));
    row("empty label", QStringLiteral("a..example"));
    row("leading dot", QStringLiteral(".example"));
    row("hyphen first", QStringLiteral("-a.example"));
    row("hyphen last", QStringLiteral("a-.example"));
    row("underscore", QStringLiteral("_smtp.example"));
    row("blank", QStringLiteral("smtp example"));
    row("non-breaking blank", QStringLiteral("smtp\u00a0.example"));
    row("nul", QStringLiteral("smtp") + QChar(0) + QStringLiteral(".example"));
    row("escape", QStringLiteral("smtp\u001b[31m.example"));
    row("zero-width blank", QStringLiteral("smtp\u200b.example"));
    row("right-to-left override", QStringLiteral("smtp\u202egro.example"));
    row("soft hyphen", QStringLiteral("smtp\u00ad.example"));
    row("slash", QStringLiteral("smtp/example"));
    row("scheme", QStringLiteral("smtp://mail.example"));
    row("command", QStringLiteral("mail.example;reboot"));
    row("label too long", QString(64, u'a') + QStringLiteral(".example"));
    row("name too long", QStringLiteral("a.").repeated(127) + QStringLiteral("example"));
    row("name grows too long", QStringLiteral("ü.").repeated(60) + QStringLiteral("example"));
    row("octet too high", QStringLiteral("192.0.2.256"));
    row("octal octet", QStringLiteral("192.0.2.010"));
    row("short ipv4", QStringLiteral("127.1"));
    row("number", QStringLiteral("2130706433"));
    row("ipv6 with interface", QStringLiteral("fe80::1%eth0"));
    row("bracket without end", QStringLiteral("[::1"));
    row("name in brackets", QStringLiteral("[mail.example]"));
    row("unpaired surrogate", QStringLiteral("smtp") + QChar(0xd800) + QStringLiteral(".example"));
}

void TestEndpoint::refusesHosts() {
    QFETCH(QString, text);
    QCOMPARE(canonicalHost(text), QString());
}

void TestEndpoint::namesGoBothWays() {
    for (const Protocol p : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3}) {
        QCOMPARE(protocolFromName(protocolName(p)), std::optional(p));
    }
    for (const Security s : {Security::None, Security::StartTls, Security::Tls}) {
        QCOMPARE(securityFromName(securityName(s)), std::optional(s));
    }
    for (const AuthMethod a : {AuthMethod::Password, AuthMethod::OAuth2, AuthMethod::None}) {
        QCOMPARE(authFromName(authName(a)), std::optional(a));
    }
    QVERIFY(!protocolFromName(u"smtps"));
    QVERIFY(!securityFromName(u""));
    QVERIFY(!authFromName(u"password "));
    QCOMPARE(usualSecurity(Protocol::Smtp, 993), Security::Tls);
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
