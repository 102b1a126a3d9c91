// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/pop3_response.h"

using namespace outbox;

class TestPop3Response : public QObject {
    Q_OBJECT
  private slots:
    void readsLines_data();
    void readsLines();
    void refusesOtherLines_data();
    void refusesOtherLines();
    void readsLists();
    void refusedListIsOneLine();
    void givesEndlessListsUp();
};

void TestPop3Response::readsLines_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const QByteArray& line, const char* status, const char* code,
                        const char* text) {
        QTest::newRow(name) << line << QString::fromLatin1(status) << QString::fromLatin1(code)
                            << QString::fromUtf8(text);
    };
    row("greeting", "+OK ready <1896.697@example.org>", "+OK", "", "ready <1896.697@example.org>");
    row("bare", "+OK", "+OK", "", "");
    row("lower case", "+ok hello", "+OK", "", "hello");
    row("wrong password", "-ERR [AUTH] Bad password", "-ERR", "AUTH", "Bad password");
    row("in use", "-ERR [IN-USE] Locked", "-ERR", "IN-USE", "Locked");
    row("login delay", "-ERR [login-delay] wait", "-ERR", "LOGIN-DELAY", "wait");
    row("temporary", "-ERR [SYS/TEMP] later", "-ERR", "SYS/TEMP", "later");
    row("bracket without end", "-ERR [AUTH bad", "-ERR", "", "[AUTH bad");
    row("challenge", "+ PDE4OTYuNjk3MTcwOTUyQD4=", "+", "", "PDE4OTYuNjk3MTcwOTUyQD4=");
    row("empty challenge", "+ ", "+", "", "");
    row("control characters", "-ERR a\x1b[2J", "-ERR", "", "a␛[2J");
}

void TestPop3Response::readsLines() {
    QFETCH(QByteArray, line);
    QFETCH(QString, status);
    QFETCH(QString, code);
    QFETCH(QString, text);

    Pop3ReplyReader reader;
    for (int again = 0; again < 2; ++again) {  // a reader is used for one reply after the other
        QCOMPARE(reader.feed(line), ReplyState::Complete);
        QCOMPARE(reader.reply().status, status);
        QCOMPARE(reader.reply().responseCode, code);
        QCOMPARE(reader.reply().lines, QStringList{text});
    }
}

void TestPop3Response::refusesOtherLines_data() {
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("smtp") << QByteArray("220 mail.example.org");
    QTest::newRow("imap") << QByteArray("* OK ready");
    QTest::newRow("glued") << QByteArray("+OKAY");
    QTest::newRow("glued refusal") << QByteArray("-ERROR");
    QTest::newRow("sign glued to text") << QByteArray("+go");
    QTest::newRow("minus") << QByteArray("-");
    QTest::newRow("blank first") << QByteArray(" +OK");
}

void TestPop3Response::refusesOtherLines() {
    QFETCH(QByteArray, line);
    Pop3ReplyReader reader;
    QCOMPARE(reader.feed(line), ReplyState::NotTheProtocol);
}

void TestPop3Response::readsLists() {
    Pop3ReplyReader reader(Pop3ReplyReader::Shape::List);
    for (const char* line : {"+OK list follows", "SASL PLAIN", "..stuffed", "-ERR is text here"}) {
        QCOMPARE(reader.feed(line), ReplyState::NeedMore);
    }
    QCOMPARE(reader.feed(".\r"), ReplyState::Complete);
    QCOMPARE(reader.reply().lines,
             (QStringList{QStringLiteral("list follows"), QStringLiteral("SASL PLAIN"),
                          QStringLiteral(".stuffed"), QStringLiteral("-ERR is text here")}));
}

void TestPop3Response::refusedListIsOneLine() {
    Pop3ReplyReader reader(Pop3ReplyReader::Shape::List);
    QCOMPARE(reader.feed("-ERR unknown command"), ReplyState::Complete);
    QVERIFY(!reader.reply().positive());
}

void TestPop3Response::givesEndlessListsUp() {
    Pop3ReplyReader reader(Pop3ReplyReader::Shape::List);
    QCOMPARE(reader.feed("+OK"), ReplyState::NeedMore);
    for (int i = 1; i < maxReadLines; ++i) QCOMPARE(reader.feed("X"), ReplyState::NeedMore);
    QCOMPARE(reader.reply().lines.size(), qsizetype(maxKeptLines));
    QCOMPARE(reader.feed("."), ReplyState::LimitExceeded);
}

QTEST_APPLESS_MAIN(TestPop3Response)
#include "tst_pop3_response.moc"
