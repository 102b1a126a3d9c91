// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/imap_response.h"

using namespace outbox;

class TestImapResponse : public QObject {
    Q_OBJECT
  private slots:
    void readsGreetings_data();
    void readsGreetings();
    void readsResults_data();
    void readsResults();
    void refusesOtherLines_data();
    void refusesOtherLines();
    void collectsWhatComesBetween();
    void goesOnAfterAContinuation();
    void readsLiterals_data();
    void readsLiterals();
    void boundsWhatIsEndless();
};

void TestImapResponse::readsGreetings_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const QByteArray& line, const char* status, const char* code,
                        const char* text) {
        QTest::newRow(name) << line << QString::fromLatin1(status) << QString::fromLatin1(code)
                            << QString::fromUtf8(text);
    };
    row("plain", "* OK ready", "OK", "", "ready");
    row("capabilities", "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready", "OK", "CAPABILITY", "ready");
    row("signed in already", "* PREAUTH hello", "PREAUTH", "", "hello");
    row("refused", "* BYE [ALERT] Too many connections", "BYE", "ALERT", "Too many connections");
    row("lower case", "* ok [alert] hello", "OK", "ALERT", "hello");
    row("no text", "* OK", "OK", "", "");
    row("bracket without end", "* OK [CAPABILITY IMAP4", "OK", "", "[CAPABILITY IMAP4");
    row("empty brackets", "* OK [] hello", "OK", "", "hello");
    row("control characters", "* OK a\x1b[2Jb", "OK", "", "a␛[2Jb");
    row("braces at the end are text", "* OK hello {5}", "OK", "", "hello {5}");
}

void TestImapResponse::readsGreetings() {
    QFETCH(QByteArray, line);
    QFETCH(QString, status);
    QFETCH(QString, code);
    QFETCH(QString, text);

    ImapReplyReader reader;
    QCOMPARE(reader.feed(line), ReplyState::Complete);
    QCOMPARE(reader.reply().status, status);
    QCOMPARE(reader.reply().responseCode, code);
    QCOMPARE(reader.reply().text(), text);
    QCOMPARE(reader.capabilities().has_value(), code == QLatin1String("CAPABILITY"));
}

void TestImapResponse::readsResults_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("positive");
    QTest::addColumn<bool>("temporary");

    const auto row = [](const char* name, const QByteArray& line, const char* code, bool positive,
                        bool temporary) {
        QTest::newRow(name) << line << QString::fromLatin1(code) << positive << temporary;
    };
    row("ok", "a1 OK done", "", true, false);
    row("wrong password", "a1 NO [AUTHENTICATIONFAILED] Invalid credentials", "AUTHENTICATIONFAILED", false,
        false);
    row("later", "a1 NO [UNAVAILABLE] Temporary failure", "UNAVAILABLE", false, true);
    row("encryption first", "a1 NO [PRIVACYREQUIRED] Use STARTTLS", "PRIVACYREQUIRED", false, false);
    row("limit", "a1 NO [LIMIT] Too much", "LIMIT", false, false);
    row("bad", "a1 BAD What", "", false, false);
    row("with arguments", "a1 OK [READ-ONLY] done", "READ-ONLY", true, false);
}

void TestImapResponse::readsResults() {
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QFETCH(bool, positive);
    QFETCH(bool, temporary);

    ImapReplyReader reader("a1");
    QCOMPARE(reader.feed(line), ReplyState::Complete);
    QCOMPARE(reader.reply().responseCode, code);
    QCOMPARE(reader.reply().positive(), positive);
    QCOMPARE(reader.reply().temporary(), temporary);
}

void TestImapResponse::refusesOtherLines_data() {
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("smtp greets") << QByteArray() << QByteArray("220 mail.example.org ESMTP");
    QTest::newRow("pop3 greets") << QByteArray() << QByteArray("+OK ready");
    QTest::newRow("greeting that refuses with NO") << QByteArray() << QByteArray("* NO");
    QTest::newRow("data as greeting") << QByteArray() << QByteArray("* CAPABILITY IMAP4rev1");
    QTest::newRow("continuation as greeting") << QByteArray() << QByteArray("+ go on");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("star") << QByteArray("a1") << QByteArray("*");
    QTest::newRow("foreign tag") << QByteArray("a1") << QByteArray("a2 OK done");
    QTest::newRow("longer tag") << QByteArray("a1") << QByteArray("a11 OK done");
    QTest::newRow("tag in other letters") << QByteArray("a1") << QByteArray("A1 OK done");
    QTest::newRow("tag alone") << QByteArray("a1") << QByteArray("a1");
    QTest::newRow("tag with no result") << QByteArray("a1") << QByteArray("a1 FINE done");
    QTest::newRow("result that is only untagged") << QByteArray("a1") << QByteArray("a1 BYE");
}

void TestImapResponse::refusesOtherLines() {
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, line);
    ImapReplyReader reader(tag);
    QCOMPARE(reader.feed(line), ReplyState::NotTheProtocol);
}

void TestImapResponse::collectsWhatComesBetween() {
    ImapReplyReader reader("a2");
    for (const char* line : {"* CAPABILITY IMAP4rev1 AUTH=LOGIN", "* OK [ALERT] Read \x07this", "* 3 EXISTS",
                             "* LIST (\\Junk) \"/\" Spam", "* BYE [UNAVAILABLE] going down"}) {
        QCOMPARE(reader.feed(line), ReplyState::NeedMore);
    }
    QCOMPARE(reader.feed("a2 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] done"), ReplyState::Complete);
    QCOMPARE(reader.alerts(), QStringList{QStringLiteral("Read ␇this")});
    QCOMPARE(reader.data().size(), qsizetype(2));
    QCOMPARE(reader.data().last().text, QStringLiteral("LIST (\\Junk) \"/\" Spam"));
    QVERIFY(reader.farewell() && reader.farewell()->temporary());
    QCOMPARE(reader.capabilities()->mechanisms, QStringList{QStringLiteral("PLAIN")});
}

void TestImapResponse::goesOnAfterAContinuation() {
    ImapReplyReader reader("a2");
    QCOMPARE(reader.feed("+ eyJzdGF0dXMiOiI0MDAifQ=="), ReplyState::Complete);
    QCOMPARE(reader.reply().status, QStringLiteral("+"));
    QCOMPARE(reader.reply().text(), QStringLiteral("eyJzdGF0dXMiOiI0MDAifQ=="));
    QCOMPARE(reader.feed("+"), ReplyState::Complete);
    QCOMPARE(reader.reply().text(), QString());
    QCOMPARE(reader.feed("a2 NO [AUTHENTICATIONFAILED] no"), ReplyState::Complete);
    QCOMPARE(reader.reply().status, QStringLiteral("NO"));
}

void TestImapResponse::readsLiterals_data() {
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QString>("text");

    QTest::newRow("one line") << QByteArrayList{"* 1 FETCH (X {5}", "hello)"} << QByteArray("hello")
                              << QStringLiteral("1 FETCH (X {5})");
    QTest::newRow("several lines") << QByteArrayList{"* 1 FETCH (X {10}", "ab", "cd", "ef)"}
                                   << QByteArray("ab\r\ncd\r\nef") << QStringLiteral("1 FETCH (X {10})");
    QTest::newRow("ends with its line") << QByteArrayList{"* 1 FETCH (X {4}", "ab", ")"}
                                        << QByteArray("ab\r\n") << QStringLiteral("1 FETCH (X {4})");
    QTest::newRow("empty") << QByteArrayList{"* 1 FETCH (X {0}", ")"} << QByteArray("")
                           << QStringLiteral("1 FETCH (X {0})");
    QTest::newRow("two") << QByteArrayList{"* 1 FETCH (X {1}", "a Y {2}", "bc)"} << QByteArray("bc")
                         << QStringLiteral("1 FETCH (X {1} Y {2})");
    QTest::newRow("pretends to be the result")
        << QByteArrayList{"* 1 FETCH (X {9}", "a1 OK [X])"} << QByteArray("a1 OK [X]")
        << QStringLiteral("1 FETCH (X {9})");
    QTest::newRow("folder name") << QByteArrayList{"* LIST () \"/\" {3}", "Sp\xc3"} << QByteArray("Sp\xc3")
                                 << QStringLiteral("LIST () \"/\" {3}");
}

void TestImapResponse::readsLiterals() {
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, literal);
    QFETCH(QString, text);

    ImapReplyReader reader("a1");
    for (const QByteArray& line : lines) QCOMPARE(reader.feed(line), ReplyState::NeedMore);
    QCOMPARE(reader.feed("a1 OK done"), ReplyState::Complete);
    QCOMPARE(reader.data().size(), qsizetype(1));
    QCOMPARE(reader.data().first().literal, literal);
    QCOMPARE(reader.data().first().text, text);
}

void TestImapResponse::boundsWhatIsEndless() {
    ImapReplyReader large("a1");
    QCOMPARE(large.feed("* 1 FETCH (X {99999999999999999999}"), ReplyState::LimitExceeded);

    ImapReplyReader negative("a1");
    QCOMPARE(negative.feed("* 1 FETCH (X {-5}"), ReplyState::NeedMore);
    QCOMPARE(negative.feed("a1 OK done"), ReplyState::Complete);

    ImapReplyReader endless("a1");
    for (int i = 0; i < maxReadLines; ++i) QCOMPARE(endless.feed("* 1 EXISTS"), ReplyState::NeedMore);
    QCOMPARE(endless.data().size(), qsizetype(maxKeptLines));
    QCOMPARE(endless.feed("* 1 EXISTS"), ReplyState::LimitExceeded);

    ImapReplyReader literals("a1");  // one piece of data that never ends
    QCOMPARE(literals.feed("* 1 FETCH (X {1}"), ReplyState::NeedMore);
    for (int i = 0; i < maxReadLines - 1; ++i) QCOMPARE(literals.feed("a {1}"), ReplyState::NeedMore);
    QCOMPARE(literals.feed("a {1}"), ReplyState::LimitExceeded);
}

QTEST_APPLESS_MAIN(TestImapResponse)
#include "tst_imap_response.moc"
