// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/html_text.h"
#include "core/protocol/mime_charset.h"
#include "core/protocol/mime_encoding.h"
#include "core/protocol/mime_message.h"

using namespace outbox;

/// Messages taken apart: parts, parameters, encodings, character sets.
class TestMime : public QObject {
    Q_OBJECT
  private slots:
    void readsParameters_data();
    void readsParameters();
    void undoesTransferEncodings_data();
    void undoesTransferEncodings();
    void readsCharacterSets_data();
    void readsCharacterSets();
    void readsEncodedWords_data();
    void readsEncodedWords();
    void opensWhatIsInside();
    void textBesideTheBoundariesIsNoPart();
    void aDigestHoldsMessages();
    void withoutItsBoundaryItIsAText();
    void theFirstTypeCounts();
    void htmlBecomesWords_data();
    void htmlBecomesWords();
};

void TestMime::readsParameters_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("Text/Plain; name=a.txt") << QByteArray("text/plain") << "a.txt";
    QTest::newRow("quoted") << QByteArray("text/plain; name=\"a;\\\"b\\\"\"") << QByteArray("text/plain")
                            << "a;\"b\"";
    QTest::newRow("comment") << QByteArray("text/plain (why) ; name=a (not b)") << QByteArray("text/plain")
                             << "a";
    QTest::newRow("in pieces") << QByteArray("text/plain; name*0=one; name*1=\" two\"")
                               << QByteArray("text/plain") << "one two";
    QTest::newRow("pieces out of order")
        << QByteArray("text/plain; name*1=two; name*0=one") << QByteArray("text/plain") << "onetwo";
    QTest::newRow("charset") << QByteArray("text/plain; name*=UTF-8'de'%C3%BC.txt")
                             << QByteArray("text/plain") << QString::fromUtf8("ü.txt");
    QTest::newRow("charset in pieces") << QByteArray("text/plain; name*0*=iso-8859-1''%FC; name*1=.txt")
                                       << QByteArray("text/plain") << QString::fromUtf8("ü.txt");
    QTest::newRow("twice, the first counts")
        << QByteArray("text/plain; name=one; name=two") << QByteArray("text/plain") << "one";
    QTest::newRow("no value") << QByteArray("text/plain; name; =x; name=a") << QByteArray("text/plain")
                              << "a";
    QTest::newRow("nothing") << QByteArray("") << QByteArray("") << "";
}

void TestMime::readsParameters() {
    QFETCH(QByteArray, value);
    const ContentValue content = contentValue(value);
    QTEST(content.value, "type");
    QTEST(content.parameter("name"), "name");
}

void TestMime::undoesTransferEncodings_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("7bit") << QByteArray("a=3D") << QByteArray("7bit") << QByteArray("a=3D");
    QTest::newRow("unknown") << QByteArray("a=3D") << QByteArray("x-own") << QByteArray("a=3D");
    QTest::newRow("base64 in lines") << QByteArray("YWJj\r\nZGVm\r\n") << QByteArray("Base64")
                                     << QByteArray("abcdef");
    QTest::newRow("base64 with what does not belong")
        << QByteArray("YW!Jj") << QByteArray("base64") << QByteArray("abc");
    QTest::newRow("quoted-printable")
        << QByteArray("a=3Db=c3=BC") << QByteArray("quoted-printable") << QByteArray("a=b\xC3\xBC");
    QTest::newRow("soft breaks") << QByteArray("a=\r\nb= \t\nc=") << QByteArray("quoted-printable")
                                 << QByteArray("abc");
    QTest::newRow("a lone equals sign")
        << QByteArray("a=b =") << QByteArray("quoted-printable") << QByteArray("a=b ");
}

void TestMime::undoesTransferEncodings() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, encoding);
    QTEST(transferDecoded(body, encoding), "plain");
}

void TestMime::readsCharacterSets_data() {
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* octets, const char* text) {
        QTest::newRow(name) << QByteArray(octets) << QByteArray(name) << QString::fromUtf8(text);
    };
    row("utf-8", "\xC3\xBC", "ü");
    row("UTF-8", "\xC3\xBC", "ü");
    row("iso-8859-1", "\xFC", "ü");
    row("windows-1252", "\x80", "€");
    row("iso-8859-15", "\xA4", "€");
    row("iso-8859-2", "\xB3", "ł");
    row("windows-1251", "\xCF\xF0\xE8\xE2\xE5\xF2", "Привет");
    row("koi8-r", "\xF0\xD2\xC9\xD7\xC5\xD4", "Привет");
    row("iso-2022-jp", "\x1b$BEv\x1b(B", "当");
    row("shift_jis", "\x93\x96", "当");
    row("euc-jp", "\xC5\xF6", "当");
    row("gb2312", "\xCD\xCB\xD0\xC5", "退信");
    row("big5", "\xB0\x68\xAB\x48", "退信");
    row("euc-kr", "\xB9\xDD\xBC\xDB", "반송");
    row("unicode-1-1-utf-7", "Hi +AOQ-", "Hi ä");
    row("us-ascii", "gr\xC3\xBC\xC3\x9F", "grüß");
    row("no-such-charset", "gr\xFC\xDF", "grüß");
    row("utf-8 that is none", "gr\xFC\xDF", "grüß");
    QTest::newRow("none, with the escapes of Japanese")
        << QByteArray("\x1b$BEv\x1b(B") << QByteArray() << QString::fromUtf8("当");
    QTest::newRow("cut in a character")
        << QByteArray("\x93\x96\x93") << QByteArray("shift_jis") << QString::fromUtf8("当\xEF\xBF\xBD");
}

void TestMime::readsCharacterSets() {
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, charset);
    QTEST(textInCharset(octets, charset), "text");
}

void TestMime::readsEncodedWords_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray("plain =? text ?=") << "plain =? text ?=";
    QTest::newRow("quoted") << QByteArray("=?iso-8859-1?Q?a_=FC?= b") << QString::fromUtf8("a ü b");
    QTest::newRow("base64") << QByteArray("x =?UTF-8?B?w7w=?=") << QString::fromUtf8("x ü");
    QTest::newRow("blanks between two fall away") << QByteArray("=?utf-8?q?a?= \t =?utf-8?q?b?=") << "ab";
    QTest::newRow("cut inside of a character")
        << QByteArray("=?utf-8?q?=C3?= =?utf-8?q?=BC?=") << QString::fromUtf8("ü");
    QTest::newRow("two sets") << QByteArray("=?utf-8?q?a?= =?iso-8859-1?q?=FC?= c")
                              << QString::fromUtf8("aü c");
    QTest::newRow("with a language") << QByteArray("=?utf-8*de?q?=C3=BC?=") << QString::fromUtf8("ü");
    QTest::newRow("never closed") << QByteArray("=?utf-8?q?abc") << "=?utf-8?q?abc";
    QTest::newRow("raw octets") << QByteArray("gr\xC3\xBC\xC3\x9F") << QString::fromUtf8("grüß");
}

void TestMime::readsEncodedWords() {
    QFETCH(QByteArray, value);
    QTEST(decodedWords(value), "text");
}

void TestMime::opensWhatIsInside() {
    const MimeMessage message = readMime(
        "From someone Mon Jan  5 10:00:00 2026\nSubject: =?utf-8?q?=C3=BC?=\nContent-Type: multipart/mixed; "
        "boundary=\"a b\"\n\nnot read\n--a b\n\nfirst\n--a b \nContent-Type: message/rfc822\n\nSubject: "
        "inner\n"
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        "gr=FCn\n--a b--\nnot read\n");
    QVERIFY(!message.truncated);
    QCOMPARE(message.parts.size(), 4);
    QCOMPARE(message.parts.at(0).field("subject"), QString::fromUtf8("ü"));
    QCOMPARE(message.parts.at(1).body, QByteArray("first"));
    QCOMPARE(message.parts.at(2).type.value, QByteArray("message/rfc822"));
    QCOMPARE(message.parts.at(2).parent, 0);
    QCOMPARE(message.parts.at(3).parent, 2);
    QCOMPARE(message.parts.at(3).depth, 2);
    QCOMPARE(message.parts.at(3).field("Subject"), QStringLiteral("inner"));
    QCOMPARE(partText(message.parts.at(3)), QString::fromUtf8("grün"));
}

void TestMime::textBesideTheBoundariesIsNoPart() {
    const MimeMessage message = readMime(
        "Content-Type: multipart/mixed; boundary=x\n\n--xy\n\nno\n--x\n\nyes\n --x\nstill\n--x--\n--x\nno\n");
    QCOMPARE(message.parts.size(), 2);
    QCOMPARE(message.parts.at(1).body, QByteArray("yes\n --x\nstill"));
}

void TestMime::aDigestHoldsMessages() {
    const MimeMessage message =
        readMime("Content-Type: multipart/digest; boundary=x\n\n--x\n\nSubject: one\n\nbody\n--x--\n");
    QCOMPARE(message.parts.size(), 3);
    QCOMPARE(message.parts.at(1).type.value, QByteArray("message/rfc822"));
    QCOMPARE(message.parts.at(2).field("Subject"), QStringLiteral("one"));
}

void TestMime::withoutItsBoundaryItIsAText() {
    for (const char* header :
         {"Content-Type: multipart/mixed", "Content-Type: multipart/mixed; boundary=never"}) {
        const MimeMessage message = readMime(QByteArray(header) + "\n\nwords\n");
        QCOMPARE(message.parts.size(), 1);
        QCOMPARE(message.parts.first().body, QByteArray("words\n"));
    }
}

void TestMime::theFirstTypeCounts() {
    const MimeMessage message = readMime("Content-Type: text/html\nContent-Type: text/plain\n\nx");
    QCOMPARE(message.parts.first().type.value, QByteArray("text/html"));
    QCOMPARE(readMime("Content-Type: nonsense\n\nx").parts.first().type.value, QByteArray("text/plain"));
    QCOMPARE(readMime("").parts.size(), 1);
}

void TestMime::htmlBecomesWords_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("words");
    QTest::newRow("tags") << "<p>one <b>two</b></p>"
                          << "one two";
    QTest::newRow("unseen") << "<style>a<b</style><script>x</script><!-- <p>no --> yes"
                            << "yes";
    QTest::newRow("references") << "a &lt;b&gt; &amp;&#233;&#xE9;&nbsp;c &unknown; &"
                                << QString::fromUtf8("a <b> &éé c &unknown; &");
    QTest::newRow("never closed") << "a <b"
                                  << "a";
    QTest::newRow("numbers that are no character") << "a&#0;&#55296;&#9999999;b"
                                                   << "a&#0;&#55296;&#9999999;b";
}

void TestMime::htmlBecomesWords() {
    QFETCH(QString, html);
    QTEST(htmlWords(html).simplified(), "words");
}

QTEST_APPLESS_MAIN(TestMime)
#include "tst_mime.moc"
