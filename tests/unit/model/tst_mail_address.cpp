// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/mail_address.h"

using namespace outbox;

class TestMailAddress : public QObject {
    Q_OBJECT
  private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void shortens_data();
    void shortens();
};

void TestMailAddress::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");

    const auto row = [](const char* name, const char* text, const char* address) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(address);
    };
    row("plain", "anna@example.org", "anna@example.org");
    row("blanks and line end around", "  anna@example.org \r\n", "anna@example.org");
    row("angle brackets", " < anna@example.org > ", "anna@example.org");
    row("case of the local part stays", "Anna.Muster+x@Example.ORG", "Anna.Muster+x@example.org");
    row("apostrophe and symbols", "o'brien!#$%&*/=?^_`{|}~-@example.org",
        "o'brien!#$%&*/=?^_`{|}~-@example.org");
    row("dots as Docomo had them", "a..b.@example.org", "a..b.@example.org");
    row("international", "mäxchen@bücher.example", "mäxchen@xn--bcher-kva.example");
    row("one letter", "a@b.example", "a@b.example");
    row("without a dot in the domain", "root@localhost", "root@localhost");
    row("longest local part", "1234567890123456789012345678901234567890123456789012345678901234@a.example",
        "1234567890123456789012345678901234567890123456789012345678901234@a.example");
}

void TestMailAddress::reads() {
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto read = parseMailAddress(text);
    QVERIFY(read);
    QCOMPARE(read->text(), address);
}

void TestMailAddress::refuses_data() {
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("no at", QStringLiteral("anna.example.org"));
    row("no local part", QStringLiteral("@example.org"));
    row("no domain", QStringLiteral("anna@"));
    row("two ats", QStringLiteral("anna@b@example.org"));
    row("blank inside", QStringLiteral("an na@example.org"));
    row("line break and command", QStringLiteral("anna@example.org\r\nRCPT TO:<x@example.net>"));
    row("line break in local part", QStringLiteral("an\nna@example.org"));
    row("nul", QStringLiteral("an") + QChar(0) + QStringLiteral("na@example.org"));
    row("zero-width blank", QStringLiteral("anna\u200b@example.org"));
    row("right-to-left override", QStringLiteral("\u202eanna@example.org"));
    row("bracket inside", QStringLiteral("an>na@example.org"));
    row("name before it", QStringLiteral("Anna <anna@example.org>"));
    row("quoted", QStringLiteral("\"anna\"@example.org"));
    row("list", QStringLiteral("a@example.org,b@example.org"));
    row("address literal", QStringLiteral("anna@192.0.2.1"));
    row("address literal in brackets", QStringLiteral("anna@[2001:db8::1]"));
    row("impossible domain", QStringLiteral("anna@exa_mple.org"));
    row("local part too long", QString(65, u'a') + QStringLiteral("@example.org"));
    row("local part too long in octets", QString(33, u'ä') + QStringLiteral("@example.org"));
    row("whole too long",
        QString(64, u'a') + u'@' + QStringLiteral("abcdefghi.").repeated(19) + QStringLiteral("example"));
    row("endless", QString(1000000, u'a') + QStringLiteral("@example.org"));
    row("unpaired surrogate", QString(QChar(0xdc00)) + QStringLiteral("@example.org"));
}

void TestMailAddress::refuses() {
    QFETCH(QString, text);
    QVERIFY(!parseMailAddress(text));
}

void TestMailAddress::shortens_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shortened");

    const auto row = [](const char* name, const char* address, const char* shortened) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(shortened);
    };
    row("usual", "anna.muster@example.org", "a…r@example.org");
    row("three letters", "abc@example.org", "a…c@example.org");
    row("two letters", "ab@example.org", "a…@example.org");
    row("one letter", "a@example.org", "a…@example.org");
    row("user name without domain", "anna", "a…a");
    row("letters beyond the basic plane", "😀bc😀@example.org", "😀…😀@example.org");
    row("two letters beyond the basic plane", "😀😀@example.org", "😀…@example.org");
    row("shortened already", "a…r@example.org", "a…r@example.org");
    row("nothing", "", "");
}

void TestMailAddress::shortens() {
    QFETCH(QString, address);
    QFETCH(QString, shortened);
    QCOMPARE(shortenAddress(address), shortened);
    QCOMPARE(isShortened(shortened), !address.isEmpty());
}

QTEST_APPLESS_MAIN(TestMailAddress)
#include "tst_mail_address.moc"
