// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/probes/mailbox_watch.h"
#include "dialogue_case.h"

using namespace outbox;

namespace {

const QByteArray entry =
    "TLS: ok\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\nC: <secret>\nS: a9 OK in\n";
const QByteArray messageLines =
    "S: Received: by mx.example.org; Sat, 31 Jan 2026 09:30:01 +0000\nS: Subject: Test [tok3n]\nS: \nS: "
    "hello\nS: )\n";

/// "C: a24 UID FETCH 7 …" and the whole test message for it.
QByteArray fetched(const QByteArray& tag, const QByteArray& uid, QByteArray lines = messageLines) {
    qsizetype octets = 0;
    for (QByteArray line : lines.split('\n'))
        if (line.startsWith("S: ") && line != "S: )") octets += line.size() - 3 + 2;
    return "C: " + tag + " UID FETCH " + uid + " (UID BODY.PEEK[]*\nS: * 1 FETCH (UID " + uid + " BODY[] {" +
           QByteArray::number(octets) + "}\n" + lines + "S: " + tag + " OK\n";
}

/// A folder with so many messages, and what a search in it gives.
QByteArray looked(int tag, const QByteArray& folder, const QByteArray& found, int exists = 1) {
    const QByteArray open = 'a' + QByteArray::number(tag);
    const QByteArray search = 'a' + QByteArray::number(tag + 1);
    return "C: " + open + " EXAMINE \"" + folder + "\"\nS: * " + QByteArray::number(exists) +
           " EXISTS\nS: " + open + " OK [READ-ONLY]\n" +
           (exists == 0
                ? QByteArray()
                : "C: " + search +
                      " UID SEARCH OR HEADER MESSAGE-ID \"<m@example.org>\" SUBJECT \"tok3n\"\nS: * SEARCH" +
                      found + "\nS: " + search + " OK\n");
}

QByteArray capabilities(const QByteArray& words) {
    return "C: a20 CAPABILITY\nS: * CAPABILITY IMAP4rev1 " + words + "\nS: a20 OK\n";
}

QByteArray folders(const QByteArray& junk = "(\\\\Junk) \"/\" Spam") {
    return "C: a21 LIST \"\" \"*\"\nS: * LIST () \"/\" INBOX\n" +
           (junk.isEmpty() ? QByteArray() : "S: * LIST " + junk + "\n") + "S: a21 OK\n";
}

class WatchCase : public DialogueCase {
  public:
    WatchCase(const char* peer, const QByteArray& script) : DialogueCase(peer, script) {}

    DialogueTools tools() {
        const Secret secret("Sesam-oeffne-dich");
        log.scrubber().addSecret(secret);
        return {factory, log, gate, limits, secret, nullptr, {}, {}, {}, {}, {}};
    }
    static DialoguePlan plan(Protocol protocol, quint16 port) {
        DialoguePlan plan;
        plan.role = DialogueRole::Incoming;
        plan.endpoint = incomingAt(protocol, port, Security::Tls);
        plan.addresses = {QHostAddress(QStringLiteral("192.0.2.25"))};
        plan.signIn = true;
        return plan;
    }
    WatchOrder order(qint64 until = 4000) {
        WatchOrder order;
        order.messageId = "<m@example.org>";
        order.token = "tok3n";
        order.untilMs = [until] { return until; };
        order.pause = [](Milliseconds) { return atOnce(); };
        return order;
    }
    /// Watches until its end; false when it did not come to one.
    bool watch(Protocol protocol, const WatchOrder& order) {
        const DialogueTools with = tools();
        Task<WatchResult> task = protocol == Protocol::Imap ? watchImap(with, plan(protocol, 993), order)
                                                            : watchPop3(with, plan(protocol, 995), order);
        task.start();
        if (!task.isDone()) return false;
        result = task.take();
        return true;
    }
    static Task<void> atOnce() { co_return; }

    WatchResult result;
};

}  // namespace

/// Looking for a message in a mailbox, each conversation named after what the server does.
class TestMailboxWatch : public QObject {
    Q_OBJECT
  private slots:
    void imapGoesAsTheScriptSays_data();
    void imapGoesAsTheScriptSays();
    void idleWakesTheWatch();
    void aFolderThatIsMadeOnArrivalIsSeen();
    void aServerThatRefusesToSearchIsAskedForTheLastOnes();
    void nothingElseIsEverRemoved();
    void aReportIsFoundWhereTheMessageIsNot();
    void anAnswerThatNamesItStays();
    void endsAtOnceWhenDropped();
    void pop3LooksAtNewMessagesAlone();
    void pop3ComesBack();
};

void TestMailboxWatch::imapGoesAsTheScriptSays_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("found");
    QTest::addColumn<bool>("junk");
    QTest::addColumn<Clearing>("clearing");
    QTest::addColumn<bool>("lookedThrough");
    const auto row = [](const char* name, const QByteArray& script, bool found, bool junk, Clearing clearing,
                        bool lookedThrough = true) {
        QTest::newRow(name) << entry + script << found << junk << clearing << lookedThrough;
    };
    const QByteArray reopened =
        "C: a26 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: a26 OK\nC: a27 UID SEARCH *\nS: * SEARCH 7\nS: a27 OK\n";
    const QByteArray marked =
        "C: a28 UID STORE 7 +FLAGS (\\\\Deleted)\nS: * 1 FETCH (FLAGS (\\\\Deleted) UID 7)\nS: a28 OK\n";
    const QByteArray bye = "C: a19 LOGOUT\nCLOSE";
    const QByteArray inInbox =
        looked(22, "Spam", "", 0) + looked(23, "INBOX", " 7") + fetched("a25", "7") + reopened;
    row("in the inbox, removed alone",
        capabilities("UIDPLUS") + folders() + inInbox + marked +
            "C: a29 UID EXPUNGE 7\nS: * 1 EXPUNGE\nS: a29 OK\n" + bye,
        true, false, Clearing::Removed);
    row("without UIDPLUS it is marked and nothing is expunged",
        capabilities("IDLE") + folders() + inInbox + marked + bye, true, false, Clearing::Marked);
    row("marking is refused",
        capabilities("UIDPLUS") + folders() + inInbox + "C: a28 UID STORE *\nS: a28 NO read-only\n" + bye,
        true, false, Clearing::Left);
    row("gone when it is to be removed",
        capabilities("UIDPLUS") + folders() + looked(22, "Spam", "", 0) + looked(23, "INBOX", " 7") +
            fetched("a25", "7") +
            "C: a26 SELECT \"INBOX\"\nS: a26 OK\nC: a27 UID SEARCH *\nS: * SEARCH\nS: a27 OK\n" + bye,
        true, false, Clearing::Left);
    row("moved to the trash where nothing can be expunged alone",
        capabilities("MOVE") + folders("(\\\\Trash) \"/\" Bin") + looked(22, "Bin", "", 0) +
            looked(23, "INBOX", " 7") + fetched("a25", "7") + reopened +
            "C: a28 UID MOVE 7 \"Bin\"\nS: a28 OK\n" + bye,
        true, false, Clearing::ToTrash);
    row("in junk",
        capabilities("UIDPLUS") + folders() + looked(22, "Spam", " 7") + fetched("a24", "7") +
            "C: a25 SELECT \"Spam\"\nS: a25 OK\nC: a26 UID SEARCH *\nS: * SEARCH 7\nS: a26 OK\n" +
            "C: a27 UID STORE 7 +FLAGS (\\\\Deleted)\nS: a27 OK\nC: a28 UID EXPUNGE 7\nS: a28 OK\n" + bye,
        true, true, Clearing::Removed);
    row("no sign-in for this one", "", false, false, Clearing::NotNeeded, false);
    row("the list is cut", capabilities("") + "C: a21 LIST *\nCLOSE", false, false, Clearing::NotNeeded,
        false);
    row("the line breaks while searching",
        capabilities("") + folders("") +
            "C: a22 EXAMINE \"INBOX\"\nS: * 1 EXISTS\nS: a22 OK\nC: a23 UID SEARCH *\nRESET",
        false, false, Clearing::NotNeeded, false);
    row("a search that gives somebody else's message",
        capabilities("") + folders("") + looked(22, "INBOX", " 5") +
            fetched("a24", "5", "S: Subject: lunch\nS: \nS: )\n") + "CLOSE",
        false, false, Clearing::NotNeeded, false);
}

void TestMailboxWatch::imapGoesAsTheScriptSays() {
    QFETCH(QByteArray, script);
    QFETCH(bool, found);
    QFETCH(bool, junk);
    QFETCH(Clearing, clearing);
    QFETCH(bool, lookedThrough);
    if (script == entry)
        script =
            "TLS: ok\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\nC: <secret>\nS: a9 NO\nCLOSE";
    WatchCase with("mail.example.org:993", script);
    QVERIFY(with.watch(Protocol::Imap, with.order()));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.result.found, found);
    QCOMPARE(with.result.junk, junk);
    QCOMPARE(clearingName(with.result.clearing), clearingName(clearing));
    QCOMPARE(with.result.lookedThrough, lookedThrough);
    if (found) QVERIFY(with.result.octets.contains("Subject: Test [tok3n]") && with.result.whole);
    QCOMPARE(with.factory.secretsInClear(), 0);
    QVERIFY(!with.factory.sentLines().contains("EXPUNGE"));
}

void TestMailboxWatch::idleWakesTheWatch() {
    WatchCase with("mail.example.org:993",
                   entry + capabilities("IDLE UIDPLUS") + folders("") + looked(22, "INBOX", "", 0) +
                       "C: a23 IDLE\nS: + idling\nQUIET: 200\nS: * 1 EXISTS\nC: DONE\nS: a23 OK\n" +
                       looked(24, "INBOX", " 7") + fetched("a26", "7") +
                       "C: a27 SELECT *\nS: a27 OK\nC: a28 UID SEARCH *\nS: * SEARCH 7\nS: a28 OK\nC: a29 "
                       "UID STORE *\nS: a29 OK\n"
                       "C: a30 UID EXPUNGE 7\nS: a30 OK\nC: a19 LOGOUT\nCLOSE");
    QVERIFY(with.watch(Protocol::Imap, with.order()));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(with.result.found);
    QCOMPARE(with.result.foundMs, 200);
    QCOMPARE(with.result.folder, QStringLiteral("INBOX"));
}

void TestMailboxWatch::aFolderThatIsMadeOnArrivalIsSeen() {
    WatchCase with(
        "mail.example.org:993",
        entry + capabilities("UIDPLUS") + folders("") + looked(22, "INBOX", "", 0) +
            "C: a23 LIST *\nS: * LIST () \"/\" INBOX\nS: * LIST () \"/\" Lists\nS: a23 OK\n" +
            looked(24, "Lists", " 7") + fetched("a26", "7") +
            "C: a27 SELECT \"Lists\"\nS: a27 OK\nC: a28 UID SEARCH *\nS: * SEARCH 7\nS: a28 OK\n"
            "C: a29 UID STORE *\nS: a29 OK\nC: a30 UID EXPUNGE 7\nS: a30 OK\nC: a19 LOGOUT\nCLOSE");
    QVERIFY(with.watch(Protocol::Imap, with.order(400)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(with.result.found && !with.result.junk && !with.result.inbox);
    QCOMPARE(with.result.folder, QStringLiteral("Lists"));
}

void TestMailboxWatch::aServerThatRefusesToSearchIsAskedForTheLastOnes() {
    WatchCase with(
        "mail.example.org:993",
        entry + capabilities("UIDPLUS") + folders("") +
            "C: a22 EXAMINE \"INBOX\"\nS: * 9 EXISTS\nS: a22 OK\nC: a23 UID SEARCH *\nS: a23 BAD no search\n"
            "C: a24 FETCH 5:* (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])\n"
            "S: * 8 FETCH (UID 41 BODY[HEADER.FIELDS (MESSAGE-ID)] {31}\nS: Message-ID: <x@example.org>\nS: "
            "\nS: )\n"
            "S: * 9 FETCH (UID 42 BODY[HEADER.FIELDS (MESSAGE-ID)] {31}\nS: Message-ID: <m@example.org>\nS: "
            "\nS: )\n"
            "S: a24 OK\n" +
            fetched("a25", "42") + "C: a26 SELECT *\nS: a26 NO\nC: a19 LOGOUT\nCLOSE");
    QVERIFY(with.watch(Protocol::Imap, with.order()));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(with.result.found);
    QCOMPARE(clearingName(with.result.clearing), QStringLiteral("left"));
}

void TestMailboxWatch::nothingElseIsEverRemoved() {
    // The search gives every message there is; only the one with the token is touched.
    WatchCase with("mail.example.org:993",
                   entry + capabilities("UIDPLUS") + folders("") + looked(22, "INBOX", " 5 6 7") +
                       fetched("a24", "7", "S: Subject: lunch\nS: \nS: )\n") + fetched("a25", "6") +
                       "C: a26 SELECT *\nS: a26 OK\nC: a27 UID SEARCH *\nS: * SEARCH 5 6 7\nS: a27 OK\n"
                       "C: a28 UID STORE 6 +FLAGS (\\\\Deleted)\nS: a28 OK\nC: a29 UID EXPUNGE 6\nS: a29 "
                       "OK\nC: a19 LOGOUT\nCLOSE");
    QVERIFY(with.watch(Protocol::Imap, with.order()));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(clearingName(with.result.clearing), QStringLiteral("removed"));
}

namespace {

const QByteArray reportLines = "S: Subject: Undelivered\nS: \nS: Message-ID: <m@example.org>, tok3n\nS: )\n";

/// The inbox that a search for the words gives uid 9 of.
QByteArray lookedForReport(const QByteArray& found) {
    return looked(22, "INBOX", "") + "C: a24 UID SEARCH SINCE 30-Jan-2026 TEXT \"tok3n\"\nS: * SEARCH" +
           found + "\nS: a24 OK\n";
}

WatchOrder orderWithReports(WatchCase& with, bool isReport, qint64 until = 4000) {
    WatchOrder order = with.order(until);
    order.sentOn = QDate(2026, 1, 30);
    order.isReport = [isReport](const QByteArray&) { return isReport; };
    return order;
}

}  // namespace

void TestMailboxWatch::aReportIsFoundWhereTheMessageIsNot() {
    WatchCase with("mail.example.org:993",
                   entry + capabilities("UIDPLUS") + folders("") + lookedForReport(" 9") +
                       fetched("a25", "9", reportLines) +
                       "C: a26 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: a26 OK\n"
                       "C: a27 UID SEARCH SINCE 30-Jan-2026 TEXT \"tok3n\"\nS: * SEARCH 9\nS: a27 OK\n"
                       "C: a28 UID STORE 9 +FLAGS (\\\\Deleted)\nS: a28 OK\nC: a29 UID EXPUNGE 9\nS: a29 "
                       "OK\nC: a19 LOGOUT\nCLOSE");
    QVERIFY(with.watch(Protocol::Imap, orderWithReports(with, true)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(with.result.returned && !with.result.found && with.result.lookedThrough);
    QVERIFY(with.result.octets.contains("Undelivered"));
    QCOMPARE(clearingName(with.result.clearing), QStringLiteral("removed"));
}

void TestMailboxWatch::anAnswerThatNamesItStays() {
    WatchCase with("mail.example.org:993", entry + capabilities("UIDPLUS") + folders("") +
                                               lookedForReport(" 9") + fetched("a25", "9", reportLines) +
                                               "C: a19 LOGOUT\nCLOSE");
    QVERIFY(with.watch(Protocol::Imap, orderWithReports(with, false, 0)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(!with.result.returned && !with.result.found && with.result.lookedThrough);
    QVERIFY(!with.factory.sentLines().contains("STORE"));
}

void TestMailboxWatch::endsAtOnceWhenDropped() {
    WatchCase with("mail.example.org:993", entry + capabilities("IDLE") + folders("") +
                                               looked(22, "INBOX", "", 0) +
                                               "C: a23 IDLE\nS: + idling\nSTALL");
    const DialogueTools tools = with.tools();
    Task<WatchResult> task = watchImap(tools, WatchCase::plan(Protocol::Imap, 993), with.order());
    task.start();
    QVERIFY(!task.isDone());
    QCOMPARE(with.factory.liveWires(), 1);
    task.reset();
    QCOMPARE(with.factory.liveWires(), 0);
}

void TestMailboxWatch::pop3LooksAtNewMessagesAlone() {
    const QByteArray in =
        "TLS: ok\nS: +OK hi\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: <secret>\nS: +OK in\n";
    WatchCase with(
        "mail.example.org:995",
        in + "C: STAT\nS: +OK 4 900\nC: TOP 4 0\nS: +OK\nS: Subject: lunch\nS: \nS: .\nC: TOP 3 0\nS: +OK\n"
             "S: Subject: Test [tok3n]\nS: \nS: .\nC: RETR 3\nS: +OK\nS: Subject: Test [tok3n]\nS: \nS: "
             "..hello\nS: .\n"
             "C: DELE 3\nS: +OK\nC: QUIT\nS: +OK bye\nCLOSE");
    WatchOrder order = with.order();
    order.before = 2;
    QVERIFY(with.watch(Protocol::Pop3, order));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(with.result.found && with.result.inbox && with.result.whole);
    QVERIFY(with.result.octets.endsWith(".hello\r\n"));
    QCOMPARE(clearingName(with.result.clearing), QStringLiteral("removed"));
}

void TestMailboxWatch::pop3ComesBack() {
    const QByteArray in =
        "TLS: ok\nS: +OK hi\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: <secret>\nS: +OK in\n";
    WatchCase with("mail.example.org:995", in + "C: STAT\nS: +OK 2 900\nC: QUIT\nCLOSE");
    for (int visit = 0; visit < 3; ++visit)
        with.factory.script("mail.example.org:995", in + "C: STAT\nS: +OK 2 900\nC: QUIT\nCLOSE");
    WatchOrder order = with.order(60000);
    order.before = 2;
    QVERIFY(with.watch(Protocol::Pop3, order));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.factory.unused(), QStringList());
    QVERIFY(!with.result.found && with.result.lookedThrough);
    QVERIFY(with.result.view == MailboxView::InboxOnly);
}

QTEST_GUILESS_MAIN(TestMailboxWatch)
#include "tst_mailbox_watch.moc"
