// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/smtp_reply.h"

using namespace outbox;

class TestSmtpReply : public QObject {
    Q_OBJECT
  private slots:
    void readsReplies_data();
    void readsReplies();
    void refusesOtherLines_data();
    void refusesOtherLines();
    void forgivesAndSaysSo_data();
    void forgivesAndSaysSo();
    void readsOneReplyAfterTheOther();
    void keepsAHundredLines();
    void givesEndlessRepliesUp();
    void cutsLongLines();
};

namespace {
/// Feeds all lines; true when exactly the last one completes the reply.
bool feedAll(SmtpReplyReader& reader, const QByteArrayList& lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ReplyState wanted = i + 1 == lines.size() ? ReplyState::Complete : ReplyState::NeedMore;
        if (reader.feed(lines.at(i)) != wanted) return false;
    }
    return true;
}
}  // namespace

void TestSmtpReply::readsReplies_data() {
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char* name, const QByteArrayList& lines, int code, const char* enhanced,
                        const QStringList& texts) {
        QTest::newRow(name) << lines << code << QString::fromLatin1(enhanced) << texts;
    };
    row("greeting", {"220 mail.example.org ESMTP"}, 220, "", {QStringLiteral("mail.example.org ESMTP")});
    row("bare code", {"250"}, 250, "", {QString()});
    row("code and blank", {"250 "}, 250, "", {QString()});
    row("several lines", {"250-a.example", "250-SIZE 1", "250 STARTTLS"}, 250, "",
        {QStringLiteral("a.example"), QStringLiteral("SIZE 1"), QStringLiteral("STARTTLS")});
    row("last line bare", {"250-a.example", "250"}, 250, "", {QStringLiteral("a.example"), QString()});
    row("hyphen without text", {"250-", "250 ok"}, 250, "", {QString(), QStringLiteral("ok")});
    row("enhanced code", {"535 5.7.8 Bad password"}, 535, "5.7.8", {QStringLiteral("Bad password")});
    row("enhanced code alone", {"250 2.0.0"}, 250, "2.0.0", {QString()});
    row("enhanced code of three digits", {"535 5.7.139 Disabled"}, 535, "5.7.139",
        {QStringLiteral("Disabled")});
    row("enhanced code on every line", {"534-5.7.9 App password", "534 5.7.9  https://x.example"}, 534,
        "5.7.9", {QStringLiteral("App password"), QStringLiteral("https://x.example")});
    row("enhanced code on the second line", {"550-No", "550 5.1.1 nobody"}, 550, "5.1.1",
        {QStringLiteral("No"), QStringLiteral("nobody")});
    row("another enhanced code stays in its text", {"550-5.1.1 a", "550 5.7.1 b"}, 550, "5.1.1",
        {QStringLiteral("a"), QStringLiteral("5.7.1 b")});
    row("version is no enhanced code", {"220 2.0 ready"}, 220, "", {QStringLiteral("2.0 ready")});
    row("address is no enhanced code", {"550 5.6.7.8 is listed"}, 550, "",
        {QStringLiteral("5.6.7.8 is listed")});
    row("class of no enhanced code", {"550 3.1.1 x"}, 550, "", {QStringLiteral("3.1.1 x")});
    row("four digits are no enhanced code", {"550 5.7.1390 x"}, 550, "", {QStringLiteral("5.7.1390 x")});
    row("stray carriage return", {"250 ok\r\r"}, 250, "", {QStringLiteral("ok")});
    row("control characters", {QByteArray("250 a\x1b[2Jb\0c", 12)}, 250, "", {QStringLiteral("a␛[2Jb␀c")});
    row("markup stays text", {"250 <b>&amp;"}, 250, "", {QStringLiteral("<b>&amp;")});
    row("latin-1", {"550 gesperrt f\xfcr"}, 550, "", {QStringLiteral("gesperrt für")});
    row("tab after the code", {"250\tok"}, 250, "", {QStringLiteral("ok")});
}

void TestSmtpReply::readsReplies() {
    QFETCH(QByteArrayList, lines);
    QFETCH(int, code);
    QFETCH(QString, enhanced);
    QFETCH(QStringList, texts);

    SmtpReplyReader reader;
    QVERIFY(feedAll(reader, lines));
    QCOMPARE(reader.reply().code, code);
    QCOMPARE(reader.reply().enhanced, enhanced);
    QCOMPARE(reader.reply().lines, texts);
    QVERIFY(!reader.isIrregular());
}

void TestSmtpReply::refusesOtherLines_data() {
    QTest::addColumn<QByteArray>("line");

    const auto row = [](const char* name, const QByteArray& line) { QTest::newRow(name) << line; };
    row("nothing", {});
    row("blanks", "    ");
    row("imap", "* OK ready");
    row("pop3", "+OK ready");
    row("ssh", "SSH-2.0-OpenSSH_9.2");
    row("http", "HTTP/1.1 400 Bad Request");
    row("two digits", "25");
    row("four digits", "2500 ok");
    row("code glued to text", "220ESMTP");
    row("code too low", "150 go on");
    row("code too high", "650 what");
    row("blank first", " 250 ok");
    row("letters in the code", "2x0 ok");
    row("other digits", "٢٥٠ ok");
    row("tls alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7));
    row("nuls", QByteArray(8, '\0'));
}

void TestSmtpReply::refusesOtherLines() {
    QFETCH(QByteArray, line);
    SmtpReplyReader reader;
    QCOMPARE(reader.feed(line), ReplyState::NotTheProtocol);
}

void TestSmtpReply::forgivesAndSaysSo_data() {
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");

    QTest::newRow("codes differ") << QByteArrayList{"250-first", "550 last"} << 550
                                  << QStringLiteral("first last");
    QTest::newRow("line without code") << QByteArrayList{"554-listed", "see the page", "554 bye"} << 554
                                       << QStringLiteral("listed see the page bye");
    QTest::newRow("empty line inside")
        << QByteArrayList{"220-a", "", "220 b"} << 220 << QStringLiteral("a  b");
}

void TestSmtpReply::forgivesAndSaysSo() {
    QFETCH(QByteArrayList, lines);
    QFETCH(int, code);
    QFETCH(QString, text);

    SmtpReplyReader reader;
    QVERIFY(feedAll(reader, lines));
    QVERIFY(reader.isIrregular());
    QCOMPARE(reader.reply().code, code);
    QCOMPARE(reader.reply().text(), text);
}

void TestSmtpReply::readsOneReplyAfterTheOther() {
    SmtpReplyReader reader;
    QVERIFY(feedAll(reader, {"250-a", "550 5.7.1 b"}));
    QVERIFY(feedAll(reader, {"220 c"}));
    QCOMPARE(reader.reply().code, 220);
    QCOMPARE(reader.reply().enhanced, QString());
    QCOMPARE(reader.reply().lines, QStringList{QStringLiteral("c")});
    QVERIFY(!reader.isIrregular());
}

void TestSmtpReply::keepsAHundredLines() {
    SmtpReplyReader reader;
    for (int i = 0; i < maxReadLines - 1; ++i) QCOMPARE(reader.feed("250-again"), ReplyState::NeedMore);
    QCOMPARE(reader.feed("250 done"), ReplyState::Complete);
    QCOMPARE(reader.reply().lines.size(), qsizetype(maxKeptLines));
}

void TestSmtpReply::givesEndlessRepliesUp() {
    SmtpReplyReader reader;
    for (int i = 0; i < maxReadLines; ++i) QCOMPARE(reader.feed("250-again"), ReplyState::NeedMore);
    QCOMPARE(reader.feed("250 done"), ReplyState::LimitExceeded);
}

void TestSmtpReply::cutsLongLines() {
    SmtpReplyReader reader;
    QCOMPARE(reader.feed("250 " + QByteArray(1000000, 'x')), ReplyState::Complete);
    QCOMPARE(reader.reply().lines.first().size(), qsizetype(1000));
    QVERIFY(reader.reply().lines.first().endsWith(u'…'));
}

QTEST_APPLESS_MAIN(TestSmtpReply)
#include "tst_smtp_reply.moc"
