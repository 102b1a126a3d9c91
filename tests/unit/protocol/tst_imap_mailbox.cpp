// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/imap_mailbox.h"
#include "core/protocol/pop3_message.h"

using namespace outbox;

namespace {

QList<ImapData> data(const QList<QByteArray>& lines) {
    ImapReplyReader reader("a1");
    for (const QByteArray& line : lines) {
        const ReplyState state = reader.feed(line);
        if (state != ReplyState::NeedMore) qFatal("not an answer: %s", line.constData());
    }
    return reader.data();
}

}  // namespace

class TestImapMailbox : public QObject {
    Q_OBJECT
  private slots:
    void readsFolders();
    void knowsWhatAFolderIsFor_data();
    void knowsWhatAFolderIsFor();
    void titlesAreWords_data();
    void titlesAreWords();
    void readsNumbers();
    void readsWhatWasFetched();
    void writesCommands();
    void namesThatOnlyALiteralCarriesAreLeftOut();
    void readsPop3Messages();
    void countsPop3Messages();
};

void TestImapMailbox::readsFolders() {
    const QList<ImapFolder> folders = imapFolders(data(
        {"* LIST (\\HasNoChildren) \"/\" INBOX", "* LIST (\\HasNoChildren \\Junk) \".\" \"INBOX.Spam mail\"",
         "* LIST () NIL \"a \\\"quoted\\\" one\"", "* LIST () \"/\" {4}", "Lit1", "* OK still here",
         "* LSUB () \"/\" other", "* LIST broken"}));
    QCOMPARE(folders.size(), 4);
    QVERIFY(folders.at(0).isInbox());
    QCOMPARE(folders.at(1).name, QByteArray("INBOX.Spam mail"));
    QVERIFY(folders.at(1).has("\\junk"));
    QCOMPARE(folders.at(1).title(), QStringLiteral("Spam mail"));
    QCOMPARE(folders.at(2).name, QByteArray("a \"quoted\" one"));
    QVERIFY(folders.at(2).delimiter.isEmpty());
    QCOMPARE(folders.at(3).name, QByteArray("Lit1"));
}

void TestImapMailbox::knowsWhatAFolderIsFor_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("use");
    const auto row = [](const char* line, const char* use) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(use);
    };
    row("* LIST () \"/\" INBOX", "inbox");
    row("* LIST (\\Junk) \"/\" Anything", "junk");
    row("* LIST () \"/\" Spam", "junk");
    row("* LIST () \"/\" \"Unerw&APw-nscht\"", "junk");
    row("* LIST () \"/\" \"[Gmail]/Spam\"", "junk");
    row("* LIST (\\Sent) \"/\" Spam", "nothing");
    row("* LIST () \"/\" Gesendet", "nothing");
    row("* LIST (\\All) \"/\" \"[Gmail]/All Mail\"", "nothing");
    row("* LIST (\\Noselect) \"/\" \"[Gmail]\"", "nothing");
    row("* LIST (\\Trash) \"/\" Papierkorb", "trash");
    row("* LIST () \"/\" Trash", "trash");
    row("* LIST () \"/\" Lists", "other");
    row("* LIST (\\Junk) \"/\" INBOX", "inbox");
}

void TestImapMailbox::knowsWhatAFolderIsFor() {
    QFETCH(QByteArray, line);
    QFETCH(QString, use);
    const ImapFolder folder = imapFolders(data({line})).value(0);
    const QString seen = folder.isInbox()           ? QStringLiteral("inbox")
                         : folder.holdsNoArrivals() ? QStringLiteral("nothing")
                         : folder.looksLikeJunk()   ? QStringLiteral("junk")
                         : folder.looksLikeTrash()  ? QStringLiteral("trash")
                                                    : QStringLiteral("other");
    QCOMPARE(seen, use);
}

void TestImapMailbox::titlesAreWords_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << QByteArray("Lists") << QStringLiteral("Lists");
    QTest::newRow("umlaut") << QByteArray("Unerw&APw-nscht") << QString::fromUtf8("Unerwünscht");
    QTest::newRow("ampersand") << QByteArray("A &- B") << QStringLiteral("A & B");
    QTest::newRow("Japanese") << QByteArray("&ZeVnLIqe-") << QString::fromUtf8("日本語");
    QTest::newRow("never closed") << QByteArray("&ZeVn") << QStringLiteral("&ZeVn");
    QTest::newRow("half a unit") << QByteArray("&AA-x") << QStringLiteral("x");
    QTest::newRow("control") << QByteArray("a&ABs-b") << QString::fromUtf8("a\u241Bb");
}

void TestImapMailbox::titlesAreWords() {
    QFETCH(QByteArray, name);
    QFETCH(QString, title);
    QCOMPARE(ImapFolder({name, "/", {}}).title(), title);
}

void TestImapMailbox::readsNumbers() {
    QCOMPARE(imapFound(data({"* SEARCH 3 7 x -1 99999999999", "* search 12", "* SEARCHED 4"})),
             (QList<quint32>{3, 7, 12}));
    QVERIFY(imapFound(data({"* SEARCH"})).isEmpty());
    QByteArray many = "* SEARCH";
    for (int i = 1; i <= 300; ++i) many += ' ' + QByteArray::number(i);
    QCOMPARE(imapFound(data({many})).last(), 300U);
    QVERIFY(imapFound(data({many})).size() <= 100);
    QCOMPARE(imapExists(data({"* 4 EXISTS", "* 0 RECENT", "* 5 EXISTS"})), 5);
    QCOMPARE(imapExists(data({"* 0 RECENT"})), -1);
}

void TestImapMailbox::readsWhatWasFetched() {
    const QList<ImapData> before = data({"* 3 FETCH (UID 7 BODY[]<0> {6}", "A: b", ")"});
    QCOMPARE(imapFetched(before, 7).value_or(QByteArray()), QByteArray("A: b\r\n"));
    QVERIFY(!imapFetched(before, 8));
    const QList<ImapData> behind = data({"* 3 FETCH (BODY[] {6}", "A: b", " UID 7)"});
    QCOMPARE(imapFetched(behind, 7).value_or(QByteArray()), QByteArray("A: b\r\n"));
    QCOMPARE(imapFetchedWith(behind, "A:"), QList<quint32>{7});
    QVERIFY(imapFetchedWith(behind, "B:").isEmpty());
    QVERIFY(!imapFetched(data({"* 3 FETCH (UID 7 FLAGS (\\Seen))"}), 7));
}

void TestImapMailbox::writesCommands() {
    QCOMPARE(imapList("a1", false), QByteArray("a1 LIST \"\" \"*\""));
    QCOMPARE(imapList("a1", true), QByteArray("a1 LIST \"\" \"*\" RETURN (SPECIAL-USE)"));
    QCOMPARE(imapOpenFolder("a1", "My \"box\"", true).value_or(QByteArray()),
             QByteArray("a1 EXAMINE \"My \\\"box\\\"\""));
    QCOMPARE(imapSearch("a1", "<x@y>", "tok").value_or(QByteArray()),
             QByteArray("a1 UID SEARCH OR HEADER MESSAGE-ID \"<x@y>\" SUBJECT \"tok\""));
    QCOMPARE(imapSearchText("a1", QDate(2026, 2, 5), "tok").value_or(QByteArray()),
             QByteArray("a1 UID SEARCH SINCE 5-Feb-2026 TEXT \"tok\""));
    QCOMPARE(imapFetchMessageIds("a1", 3, 5),
             QByteArray("a1 FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"));
    QCOMPARE(imapFetchMessage("a1", 7, 100), QByteArray("a1 UID FETCH 7 (UID BODY.PEEK[]<0.100>)"));
    QCOMPARE(imapMarkDeleted("a1", 7), QByteArray("a1 UID STORE 7 +FLAGS (\\Deleted)"));
    QCOMPARE(imapExpunge("a1", 7), QByteArray("a1 UID EXPUNGE 7"));
    QCOMPARE(imapMove("a1", 7, "Trash").value_or(QByteArray()), QByteArray("a1 UID MOVE 7 \"Trash\""));
}

void TestImapMailbox::namesThatOnlyALiteralCarriesAreLeftOut() {
    QVERIFY(!imapOpenFolder("a1", "a\r\na2 DELETE INBOX", true));
    QVERIFY(!imapOpenFolder("a1", "\xC3\xBC", true));
    QVERIFY(!imapMove("a1", 7, QByteArray(2000, 'a')));
    QVERIFY(!imapSearch("a1", "<a\rb>", "tok"));
    QVERIFY(!imapSearchText("a1", QDate(2026, 2, 5), "a\rb") && !imapSearchText("a1", {}, "tok"));
}

void TestImapMailbox::readsPop3Messages() {
    Pop3MessageReader reader;
    QCOMPARE(reader.feed("+OK follows"), ReplyState::NeedMore);
    QCOMPARE(reader.feed("Subject: x"), ReplyState::NeedMore);
    QCOMPARE(reader.feed(""), ReplyState::NeedMore);
    QCOMPARE(reader.feed("..dot"), ReplyState::NeedMore);
    QCOMPARE(reader.feed("."), ReplyState::Complete);
    QCOMPARE(reader.octets(), QByteArray("Subject: x\r\n\r\n.dot\r\n"));
    QVERIFY(reader.isWhole());

    Pop3MessageReader refused;
    QCOMPARE(refused.feed("-ERR no such message"), ReplyState::Complete);
    QVERIFY(!refused.reply().positive());

    Pop3MessageReader large;
    QCOMPARE(large.feed("+OK"), ReplyState::NeedMore);
    for (int i = 0; i < 100; ++i) QCOMPARE(large.feed(QByteArray(1000, 'x')), ReplyState::NeedMore);
    QVERIFY(!large.isWhole());
    QVERIFY(large.octets().size() <= Pop3MessageReader::maxMessageOctets);

    Pop3MessageReader endless;
    ReplyState state = endless.feed("+OK");
    for (int i = 0; i < 5000 && state == ReplyState::NeedMore; ++i) state = endless.feed("x");
    QCOMPARE(state, ReplyState::LimitExceeded);
}

void TestImapMailbox::countsPop3Messages() {
    const auto count = [](const char* status, const char* text) {
        ServerReply reply;
        reply.status = QString::fromLatin1(status);
        reply.lines = {QString::fromLatin1(text)};
        return pop3Count(reply).value_or(-1);
    };
    QCOMPARE(count("+OK", "3 1200"), 3);
    QCOMPARE(count("+OK", "0 0"), 0);
    QCOMPARE(count("+OK", "many"), -1);
    QCOMPARE(count("+OK", "-4 1"), -1);
    QCOMPARE(count("-ERR", "3 1200"), -1);
}

QTEST_APPLESS_MAIN(TestImapMailbox)
#include "tst_imap_mailbox.moc"
