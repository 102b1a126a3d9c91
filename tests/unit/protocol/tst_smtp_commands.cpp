// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/imap_commands.h"
#include "core/protocol/pop3_response.h"
#include "core/protocol/smtp_commands.h"

using namespace outbox;

class TestSmtpCommands : public QObject {
    Q_OBJECT
  private slots:
    void introducesItselfSafely_data();
    void introducesItselfSafely();
    void choosesItsNames_data();
    void choosesItsNames();
    void composesMail();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void doublesDots_data();
    void doublesDots();
    void quotesForImap_data();
    void quotesForImap();
};

void TestSmtpCommands::introducesItselfSafely_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("host") << QStringLiteral("PC7.example.org") << QByteArray("EHLO PC7.example.org");
    QTest::newRow("ipv4 literal") << QStringLiteral("[192.0.2.1]") << QByteArray("EHLO [192.0.2.1]");
    QTest::newRow("ipv6 literal") << QStringLiteral("[IPv6:2001:db8::1]")
                                  << QByteArray("EHLO [IPv6:2001:db8::1]");
    QTest::newRow("address without brackets")
        << QStringLiteral("192.0.2.1") << QByteArray("EHLO [127.0.0.1]");
    QTest::newRow("line break") << QStringLiteral("a.example\r\nMAIL") << QByteArray("EHLO [127.0.0.1]");
    QTest::newRow("line break in brackets") << QStringLiteral("[a\r\nb]") << QByteArray("EHLO [127.0.0.1]");
    QTest::newRow("nothing") << QString() << QByteArray("EHLO [127.0.0.1]");
    QTest::newRow("blanks") << QStringLiteral("Anna's PC") << QByteArray("EHLO [127.0.0.1]");
    QTest::newRow("international") << QStringLiteral("küche.example")
                                   << QByteArray("EHLO xn--kche-0ra.example");
}

void TestSmtpCommands::introducesItselfSafely() {
    QFETCH(QString, name);
    QFETCH(QByteArray, line);
    QCOMPARE(smtpEhlo(name), line);
    QCOMPARE(smtpHelo(name), "HELO" + line.mid(4));
}

void TestSmtpCommands::choosesItsNames_data() {
    QTest::addColumn<QString>("computer");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("names");

    const auto row = [](const char* name, const char* computer, const char* domain, const char* local,
                        const char* chosen) {
        QTest::newRow(name) << QString::fromUtf8(computer) << QString::fromLatin1(domain)
                            << QString::fromLatin1(local) << QString::fromLatin1(chosen);
    };
    row("full name", "pc7.example.org", "lan.example", "192.0.2.1", "pc7.example.org [192.0.2.1]");
    row("one label", "pc7", "", "192.0.2.1", "pc7 [192.0.2.1]");
    row("one label in a domain", "pc7", "lan.example", "192.0.2.1", "pc7 [192.0.2.1] pc7.lan.example");
    row("underscore", "ANNA_PC", "lan.example", "192.0.2.1", "ANNA_PC [192.0.2.1]");
    row("odd letters", "Anna's PC", "lan.example", "2001:db8::1", "[IPv6:2001:db8::1]");
    row("says nothing", "localhost.localdomain", "", "192.0.2.1", "[192.0.2.1]");
    row("an address for a name", "192.0.2.9", "", "192.0.2.1", "[192.0.2.1]");
    row("link-local with interface", "", "", "fe80::1%eth0", "[IPv6:fe80::1]");
    row("nothing known", "", "", "", "[127.0.0.1]");
}

void TestSmtpCommands::choosesItsNames() {
    QFETCH(QString, computer);
    QFETCH(QString, domain);
    QFETCH(QString, local);
    QFETCH(QString, names);
    const QStringList chosen = heloNames(computer, domain, QHostAddress(local));
    QCOMPARE(chosen.join(QLatin1Char(' ')), names);
    for (const QString& name : chosen) QCOMPARE(smtpEhlo(name), "EHLO " + name.toLatin1());
}

void TestSmtpCommands::composesMail() {
    const QString anna = QStringLiteral("anna@example.org");
    QCOMPARE(smtpMail(anna), std::optional(QByteArray("MAIL FROM:<anna@example.org>")));
    QCOMPARE(smtpMail(anna, {1234, true, true}),
             std::optional(QByteArray("MAIL FROM:<anna@example.org> SIZE=1234 BODY=8BITMIME SMTPUTF8")));
    QCOMPARE(smtpMail(QString()), std::optional(QByteArray("MAIL FROM:<>")));
    QCOMPARE(smtpMail(QStringLiteral("not an address")),
             std::optional(QByteArray("MAIL FROM:<not an address>")));
    QCOMPARE(smtpRecipient(anna), std::optional(QByteArray("RCPT TO:<anna@example.org>")));
    QVERIFY(!smtpRecipient(QString()));
    QVERIFY(needsSmtpUtf8(QStringLiteral("mäxchen@example.org")));
    QVERIFY(!needsSmtpUtf8(anna));
    QCOMPARE(pop3StartTls(), QByteArray("STLS"));
    QCOMPARE(imapCapability(imapTag(3)), QByteArray("a3 CAPABILITY"));
}

void TestSmtpCommands::refusesUnsafeAddresses_data() {
    QTest::addColumn<QString>("address");

    QTest::newRow("new command") << QStringLiteral("a@b.example>\r\nRCPT TO:<c@d.example");
    QTest::newRow("carriage return") << QStringLiteral("a\r@b.example");
    QTest::newRow("line feed") << QStringLiteral("a\n@b.example");
    QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QStringLiteral("@b.example");
    QTest::newRow("delete") << QStringLiteral("a\u007f@b.example");
    QTest::newRow("closes the path") << QStringLiteral("a@b.example> SIZE=0 X=<");
    QTest::newRow("too long") << QString(1001, u'a');
    QTest::newRow("unpaired surrogate") << QString(QChar(0xd800)) + QStringLiteral("@b.example");
}

void TestSmtpCommands::refusesUnsafeAddresses() {
    QFETCH(QString, address);
    QVERIFY(!smtpMail(address));
    QVERIFY(!smtpRecipient(address));
}

void TestSmtpCommands::doublesDots_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("usual") << QByteArray("A: b\r\n\r\ntext\r\n") << QByteArrayList{"A: b", "", "text", "."};
    QTest::newRow("no end of line") << QByteArray("text") << QByteArrayList{"text", "."};
    QTest::newRow("dot alone") << QByteArray("a\r\n.\r\nQUIT\r\n") << QByteArrayList{"a", "..", "QUIT", "."};
    QTest::newRow("dot first") << QByteArray(".a\n..b\n") << QByteArrayList{"..a", "...b", "."};
    QTest::newRow("dot behind a bare return") << QByteArray("a\n\r.\n") << QByteArrayList{"a", "..", "."};
    QTest::newRow("nul before a dot") << QByteArray("a\n\0.\n", 5) << QByteArrayList{"a", "..", "."};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{"", "."};
}

void TestSmtpCommands::doublesDots() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(smtpMessageLines(message), lines);
}

void TestSmtpCommands::quotesForImap_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");  // null: only a literal will do

    QTest::newRow("plain") << QByteArray("anna") << QByteArray("\"anna\"");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
    QTest::newRow("braces") << QByteArray("{5}") << QByteArray("\"{5}\"");
    QTest::newRow("umlaut") << QByteArray("\xc3\xa4") << QByteArray();
    QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray();
    QTest::newRow("long") << QByteArray(1001, 'a') << QByteArray();
}

void TestSmtpCommands::quotesForImap() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    const auto made = imapQuoted(text);
    QCOMPARE(made.has_value(), !quoted.isNull());
    if (made) QCOMPARE(*made, quoted);
}

QTEST_APPLESS_MAIN(TestSmtpCommands)
#include "tst_smtp_commands.moc"
