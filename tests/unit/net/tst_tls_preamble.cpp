// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/net/tls_preamble.h"

using namespace outbox;

class TestTlsPreamble : public QObject {
    Q_OBJECT
  private slots:
    void preambles_data();
    void preambles();
    void helloNames_data();
    void helloNames();
};

void TestTlsPreamble::preambles_data() {
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArrayList>("heard");
    QTest::addColumn<QByteArrayList>("said");
    QTest::addColumn<Failure>("failure");
    using enum Failure;
    const auto list = [](std::initializer_list<const char*> texts) {
        QByteArrayList lines;
        for (const char* text : texts) lines += text;
        return lines;
    };
    const auto smtp = Protocol::Smtp;
    QTest::newRow("smtp") << smtp << list({"220 a", "250 a", "220 go"})
                          << list({"EHLO [192.0.2.9]", "STARTTLS"}) << None;
    QTest::newRow("smtp says no at once") << smtp << list({"554 no service"}) << list({}) << Rejected;
    QTest::newRow("smtp knows no EHLO")
        << smtp << list({"220 a", "502 what"}) << list({"EHLO [192.0.2.9]"}) << Rejected;
    QTest::newRow("smtp later") << smtp << list({"220 a", "250 a", "454 later"})
                                << list({"EHLO [192.0.2.9]", "STARTTLS"}) << Rejected;
    QTest::newRow("smtp short") << smtp << list({"22"}) << list({}) << NotTheProtocol;
    QTest::newRow("imap") << Protocol::Imap << list({"* ok a", "* x", "A1 OK go"}) << list({"a1 STARTTLS"})
                          << None;
    QTest::newRow("imap bad") << Protocol::Imap << list({"* OK a", "a1 BAD no"}) << list({"a1 STARTTLS"})
                              << Rejected;
    QTest::newRow("imap preauth") << Protocol::Imap << list({"* PREAUTH a"}) << list({}) << Rejected;
    QTest::newRow("imap bye") << Protocol::Imap << list({"* BYE a"}) << list({}) << Rejected;
    QTest::newRow("imap foreign") << Protocol::Imap << list({"220 a"}) << list({}) << NotTheProtocol;
    QTest::newRow("imap foreign later")
        << Protocol::Imap << list({"* OK a", "b2 OK"}) << list({"a1 STARTTLS"}) << NotTheProtocol;
    QTest::newRow("pop3") << Protocol::Pop3 << list({"+OK a", "+OK go"}) << list({"STLS"}) << None;
    QTest::newRow("pop3 no") << Protocol::Pop3 << list({"+OK a", "-ERR no"}) << list({"STLS"}) << Rejected;
    QTest::newRow("pop3 foreign") << Protocol::Pop3 << list({"* OK a"}) << list({}) << NotTheProtocol;
}

void TestTlsPreamble::preambles() {
    QFETCH(Protocol, protocol);
    QFETCH(QByteArrayList, heard);
    QFETCH(Failure, failure);
    TlsPreamble preamble(protocol, QHostAddress(QStringLiteral("192.0.2.9")));
    QByteArrayList said;
    for (const QByteArray& line : heard) {
        QCOMPARE(preamble.state(), TlsPreamble::State::Waiting);
        const QByteArray command = preamble.feed(line);
        if (!command.isEmpty()) said += command;
    }
    QTEST(said, "said");
    QCOMPARE(preamble.fault().kind, failure);
    QCOMPARE(preamble.state(),
             failure == Failure::None ? TlsPreamble::State::Ready : TlsPreamble::State::Failed);
    QVERIFY(preamble.feed("220 more").isEmpty());
}

void TestTlsPreamble::helloNames_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.9") << QByteArray("[192.0.2.9]");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::9") << QByteArray("[IPv6:2001:db8::9]");
    QTest::newRow("mapped") << QStringLiteral("::ffff:192.0.2.9") << QByteArray("[192.0.2.9]");
    QTest::newRow("with a scope") << QStringLiteral("fe80::1%eth0") << QByteArray("[IPv6:fe80::1]");
    QTest::newRow("unknown") << QString() << QByteArray("[127.0.0.1]");
}

void TestTlsPreamble::helloNames() {
    QFETCH(QString, address);
    QTEST(helloName(QHostAddress(address)), "name");
}

QTEST_APPLESS_MAIN(TestTlsPreamble)
#include "tst_tls_preamble.moc"
