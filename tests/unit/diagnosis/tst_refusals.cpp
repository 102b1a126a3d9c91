// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <stdexcept>

#include "core/diagnosis/refusals.h"
#include "core/explain/quoted_reply.h"
#include "core/words/tables.h"
#include "tests/support/replies/reply_on_the_wire.h"

using namespace outbox;

namespace {

constexpr RefusedAt everyStep[] = {RefusedAt::Greeting, RefusedAt::Hello,  RefusedAt::StartTls,
                                   RefusedAt::SignIn,   RefusedAt::Sender, RefusedAt::Recipient,
                                   RefusedAt::Message};

QJsonObject sharedObject(const QString& name) {
    QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Not of a line or of an encryption that failed before anything was said.
bool saidByServers(const QString& cause) {
    if (cause == QLatin1String("tls-required")) return true;
    for (const char* before : {"net-", "tls-", "config-", "protocol-"})
        if (cause.startsWith(QLatin1String(before))) return false;
    return true;
}

}  // namespace

class TestRefusals : public QObject {
    Q_OBJECT
  private slots:
    void decodes_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("finding");
        const int signIn = static_cast<int>(RefusedAt::SignIn);
        const int sender = static_cast<int>(RefusedAt::Sender);
        const int recipient = static_cast<int>(RefusedAt::Recipient);
        const auto row = [](const char* name, const char* host, int step, int code, const char* enhanced,
                            const char* text, const char* finding) {
            QTest::newRow(name) << QString::fromUtf8(host) << step << code << QString::fromUtf8(enhanced)
                                << QString::fromUtf8(text) << QString::fromUtf8(finding);
        };
        row("Gmail, app password", "smtp.gmail.com", signIn, 534, "5.7.9", "needed",
            "auth.app-password-needed");
        row("Gmail, browser", "smtp.gmail.com", signIn, 534, "5.7.14", "go there", "auth.web-login-needed");
        row("Gmail, wrong", "smtp.gmail.com", signIn, 535, "5.7.8", "not accepted", "auth.wrong-password");
        row("Gmail, too many", "smtp.gmail.com", signIn, 454, "4.7.0", "Too many login attempts",
            "auth.locked");
        row("Gmail, out of order", "smtp.gmail.com", signIn, 454, "4.7.0",
            "Cannot authenticate due to a problem", "auth.server-trouble");
        row("Exchange, switched off", "smtp.office365.com", signIn, 535, "5.7.139",
            "SmtpClientAuthentication is disabled for the Mailbox", "auth.smtp-disabled");
        row("Exchange, basic off", "smtp-mail.outlook.com", signIn, 535, "5.7.139",
            "basic authentication is disabled.", "auth.oauth-needed");
        row("Exchange, security defaults", "smtp.office365.com", signIn, 535, "5.7.139",
            "user is locked by your organization's security defaults policy", "auth.access-policy");
        row("Exchange, wrong", "smtp.office365.com", signIn, 535, "5.7.139",
            "the user credentials were incorrect", "auth.wrong-password");
        row("Exchange, not signed in, switched off", "smtp.office365.com", sender, 530, "5.7.57",
            "Client not authenticated. 5.7.139 SmtpClientAuthentication is disabled for the Tenant",
            "auth.smtp-disabled");
        row("Exchange, not signed in", "smtp.office365.com", sender, 530, "5.7.57",
            "Client not authenticated", "auth.not-attempted");
        row("the same code elsewhere", "mail.example.org", signIn, 535, "5.7.139", "no",
            "auth.wrong-password");
        row("QQ", "smtp.qq.com", signIn, 535, "", "Login Fail. Please enter your authorization code to login",
            "auth.app-password-needed");
        row("NetEase, not switched on", "smtp.163.com", signIn, 550, "", "User has no permission",
            "account.smtp-not-enabled");
        row("550 elsewhere", "mail.example.org", signIn, 550, "", "User has no permission",
            "auth.wrong-password");
        row("Mail.ru", "smtp.mail.ru", signIn, 535, "5.7.0", "Application password is REQUIRED",
            "auth.app-password-needed");
        row("Yandex", "smtp.yandex.com", signIn, 535, "5.7.8",
            "This user does not have access rights to this service", "account.smtp-not-enabled");
        row("Fastmail", "smtp.fastmail.com", signIn, 535, "5.7.0", "use an app password",
            "auth.app-password-needed");
        row("encryption first", "mail.example.org", signIn, 538, "5.7.11", "Encryption required",
            "auth.needs-encryption");
        row("POP before SMTP", "mail.example.org", sender, 550, "5.7.1", "POP before SMTP",
            "auth.pop-before-smtp");
        row("mechanism, not password", "mail.example.org", signIn, 504, "5.7.4", "Unrecognized", "");
        row("STARTTLS first", "smtp.gmail.com", sender, 530, "5.7.0", "Must issue a STARTTLS command first",
            "tls.required");
        row("sign in first", "mail.example.org", sender, 530, "5.7.0", "Authentication required",
            "auth.not-attempted");
        row("Postfix, not signed in", "mail.example.org", recipient, 554, "5.7.1",
            "Client host rejected: Access denied", "auth.not-attempted");
        row("Postfix, relay", "mail.example.org", recipient, 454, "4.7.1", "Relay access denied",
            "relay.denied");
        row("Postfix, not owned", "mail.example.org", recipient, 553, "5.7.1",
            "Sender address rejected: not owned by user anna@example.org", "sender.not-allowed");
        row("GMX, sender", "mail.gmx.net", sender, 550, "", "Sender address is not allowed.",
            "sender.not-allowed");
        row("no such recipient", "mail.example.org", recipient, 550, "5.1.1", "User unknown",
            "recipient.unknown");
        row("a host that only ends alike", "smtp.notqq.com", signIn, 550, "", "no permission",
            "auth.wrong-password");
    }
    void decodes() {
        QFETCH(QString, host);
        QFETCH(int, step);
        QFETCH(int, code);
        QFETCH(QString, enhanced);
        QFETCH(QString, text);
        ServerReply reply;
        reply.code = code;
        reply.enhanced = enhanced;
        reply.lines = {text};
        QTEST(decodeRefusal(operatorOf(host, nullptr), static_cast<RefusedAt>(step), reply), "finding");
    }

    void readsIncomingRefusals() {
        ServerReply reply;
        reply.status = QStringLiteral("NO");
        reply.responseCode = QStringLiteral("AUTHENTICATIONFAILED");
        reply.lines = {QStringLiteral("Authentication failed.")};
        QCOMPARE(decodeRefusal({}, RefusedAt::SignIn, reply), QStringLiteral("auth.wrong-password"));
        reply.responseCode = QStringLiteral("UNAVAILABLE");
        QCOMPARE(decodeRefusal({}, RefusedAt::SignIn, reply), QStringLiteral("auth.server-trouble"));
        reply.responseCode = QStringLiteral("ALERT");
        reply.lines = {QStringLiteral("Application-specific password required")};
        QCOMPARE(decodeRefusal({}, RefusedAt::SignIn, reply), QStringLiteral("auth.app-password-needed"));
    }

    void aYesIsNoRefusal() {
        ServerReply reply;
        reply.code = 235;
        reply.lines = {QStringLiteral("welcome, no app password needed")};
        QCOMPARE(decodeRefusal(QStringLiteral("google"), RefusedAt::SignIn, reply), QString());
        QCOMPARE(decodeRefusal(QStringLiteral("google"), RefusedAt::SignIn, ServerReply()), QString());
    }

    /// Specific before general: what a row was made for must not be caught by one above it.
    void everyExampleGivesItsOwnRow_data() {
        QTest::addColumn<int>("index");
        const QList<Refusal>& rows = RefusalTable::instance().rows();
        for (int at = 0; at < rows.size(); ++at)
            QTest::addRow("%s: %s", qPrintable(rows.at(at).place), qPrintable(rows.at(at).example)) << at;
    }
    void everyExampleGivesItsOwnRow() {
        QFETCH(int, index);
        const Refusal& row = RefusalTable::instance().rows().at(index);
        const ServerReply reply = replyOnTheWire(row.example);
        QVERIFY(!reply.positive());
        for (const RefusedAt step : everyStep) {
            if (!row.steps.testFlag(step)) continue;
            const Refusal* found = RefusalTable::instance().find(row.serverOperator, step, reply);
            QVERIFY2(found, "no row fits");
            QVERIFY2(found == &row, qPrintable(found->place));
        }
    }

    void everyRowIsWhole() {
        static const QRegularExpression enhanced(QStringLiteral("^[45]?(\\.\\d{1,3}){1,2}(\\.\\*|\\*)?$"));
        QSet<QString> known;
        for (const words::FindingName& name : words::findingNames())
            known.insert(QString::fromLatin1(name.id));
        for (const Refusal& row : RefusalTable::instance().rows()) {
            QVERIFY2(row.finding.isEmpty() || known.contains(row.finding),
                     qPrintable(row.place + row.finding));
            QVERIFY2(!row.source.isEmpty(), qPrintable(row.place));
            for (const QString& code : row.enhanced)
                QVERIFY2(code.contains(enhanced), qPrintable(row.place + code));
            for (const QString& response : row.responses) QCOMPARE(response, response.toUpper());
            const bool says = !row.codes.isEmpty() || !row.enhanced.isEmpty() || !row.responses.isEmpty() ||
                              !row.texts.isEmpty();
            QVERIFY2(says, qPrintable(row.place));
        }
    }

    void operatorsAreFoundByTheirHosts() {
        QCOMPARE(operatorOf(QStringLiteral("smtp.gmail.com"), nullptr), QStringLiteral("google"));
        QCOMPARE(operatorOf(QStringLiteral("AM0PR02CA0001.eurprd02.prod.outlook.com"), nullptr),
                 QStringLiteral("microsoft"));
        QCOMPARE(operatorOf(QStringLiteral("notgmail.com"), nullptr), QString());
        Provider preset;
        preset.id = QStringLiteral("blueyonder");
        preset.family = QStringLiteral("virginmedia");
        QCOMPARE(operatorOf(QStringLiteral("smtp.blueyonder.co.uk"), &preset), QStringLiteral("virginmedia"));
    }

    void aWrongFileIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* rows) {
            QTest::newRow(name) << QByteArray("{\"source\": \"x\", \"rows\": [") + rows + "]}";
        };
        row("no rows", "");
        row("no steps", "{\"example\": \"550 x\", \"finding\": \"relay.denied\"}");
        row("a strange step", "{\"steps\": [\"lunch\"], \"example\": \"550 x\"}");
        row("no example", "{\"steps\": [\"hello\"]}");
        row("capitals in a pattern", "{\"steps\": [\"hello\"], \"text\": [\"No\"], \"example\": \"550 no\"}");
        row("a code of success", "{\"steps\": [\"hello\"], \"code\": [250], \"example\": \"550 no\"}");
        row("an unsafe link",
            "{\"steps\": [\"hello\"], \"link\": \"http://example.org/\", \"example\": \"550 no\"}");
        row("an unknown key", "{\"steps\": [\"hello\"], \"codes\": [550], \"example\": \"550 no\"}");
    }
    void aWrongFileIsRefused() {
        QFETCH(QByteArray, json);
        RefusalTable table;
        QVERIFY_THROWS_EXCEPTION(std::logic_error, table.add(json, QStringLiteral("test")));
    }

    void patternsKeepToWords() {
        RefusalTable table;
        table.add(
            "{\"source\": \"x\", \"rows\": [{\"steps\": [\"message\"], \"text\": [\"spam \", \"too * big\"], "
            "\"example\": \"550 spam\"}]}",
            QStringLiteral("test"));
        const auto fits = [&table](const char* line) {
            return table.find({}, RefusedAt::Message, replyOnTheWire(QString::fromUtf8(line))) != nullptr;
        };
        QVERIFY(fits("550 this is spam."));
        QVERIFY(fits("550 SPAM"));
        QVERIFY(!fits("550 listed by spamhaus"));
        QVERIFY(!fits("550 antispam active"));
        QVERIFY(!fits("550 <spam@example.org>: no"));
        QVERIFY(fits("550 far too many and too big"));
        QVERIFY(!fits("550 big, too"));
    }

    void aBareCodeCountsAtItsOwnStepOnly() {
        RefusalTable table;
        table.add(
            "{\"source\": \"x\", \"rows\": [{\"steps\": [\"sign-in\"], \"code\": [550], \"example\": \"550 "
            "no\"}, {\"steps\": [\"sign-in\", \"sender\"], \"text\": [\"no relay\"], \"example\": \"550 no "
            "relay\"}]}",
            QStringLiteral("test"));
        const RefusalSteps unsure = RefusalSteps(RefusedAt::SignIn) | RefusedAt::Sender;
        QVERIFY(table.find({}, RefusedAt::SignIn, replyOnTheWire(QStringLiteral("550 no"))));
        QVERIFY(!table.find({}, unsure, replyOnTheWire(QStringLiteral("550 no"))));
        QVERIFY(table.find({}, unsure, replyOnTheWire(QStringLiteral("550 no relay"))));
    }

    void theLinkOfAReplyIsFound() {
        Evidence evidence;
        DialogueObservation set;
        set.endpoint.host = QStringLiteral("smtp.gmail.com");
        set.signIn.outcome = SignInOutcome::Refused;
        set.signIn.reply = replyOnTheWire(QStringLiteral("534 5.7.9 Application-specific password required"));
        evidence.dialogues = {set};
        QCOMPARE(spokenRefusals(evidence), QStringList{QStringLiteral("auth.app-password-needed")});
        QVERIFY(refusalLink(evidence, QStringLiteral("auth.app-password-needed"))
                    .contains(QStringLiteral("google")));
        QCOMPARE(refusalLink(evidence, QStringLiteral("auth.locked")), QString());
        evidence.dialogues[0].endpoint.host = QStringLiteral("smtp.mail.ru");
        evidence.dialogues[0].signIn.reply = replyOnTheWire(QStringLiteral("535 5.7.0 Account is blocked"));
        for (const char* either : {"account.suspended", "account.sending-suspended"})
            QVERIFY2(refusalLink(evidence, QLatin1String(either)).contains(QLatin1String("mail.ru")), either);
    }

    void aTokenIsOneWhereOneWasSent() {
        Evidence evidence;
        DialogueObservation set;
        set.endpoint.host = QStringLiteral("mail.example.org");
        set.signIn.outcome = SignInOutcome::Refused;
        set.signIn.reply = replyOnTheWire(QStringLiteral("535 5.7.8 The token has expired"));
        set.signIn.mechanism = QStringLiteral("PLAIN");
        evidence.dialogues = {set};
        QCOMPARE(spokenRefusals(evidence), QStringList{QStringLiteral("auth.wrong-password")});
        evidence.dialogues[0].signIn.mechanism = QStringLiteral("XOAUTH2");
        QCOMPARE(spokenRefusals(evidence), QStringList{QStringLiteral("auth.token-expired")});
    }

    void aRecipientThatIsThePersonIsTheAccount() {
        Evidence evidence;
        DialogueObservation set;
        set.endpoint.host = QStringLiteral("mail.example.org");
        set.recipientReply = replyOnTheWire(QStringLiteral("552 5.2.2 mailbox full"));
        evidence.dialogues = {set};
        QCOMPARE(spokenRefusals(evidence), QStringList{QStringLiteral("account.mailbox-full")});
        evidence.dialogues[0].recipientReply = replyOnTheWire(QStringLiteral("450 4.7.1 Greylisted"));
        QCOMPARE(spokenRefusals(evidence), QStringList());
    }

    /// A floor against getting worse; tests/bench/bench_replies.py has the figures.
    void readsWhatPeopleQuoted() {
        const QJsonObject labels = sharedObject(QStringLiteral("label-map.json"))
                                       .value(QStringLiteral("submission_cause"))
                                       .toObject();
        QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") +
                   QStringLiteral("/submission-errors/errors.jsonl"));
        if (labels.isEmpty() || !file.open(QIODevice::ReadOnly)) QSKIP("no shared data here");
        int right = 0, wrong = 0;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            const QString text = row.value(QStringLiteral("text")).toString();
            const QuotedReply quoted = quotedReply(text);
            const QString provider = row.value(QStringLiteral("provider")).toString();
            const QString found = decodeRefusal(provider.isEmpty() ? quoted.serverOperator : provider,
                                                quoted.steps, quoted.reply);
            if (found.isEmpty() || !saidByServers(row.value(QStringLiteral("cause")).toString())) continue;
            bool fits = false;
            const QJsonArray accept = row.value(QStringLiteral("accept")).toArray();
            for (const QJsonValue& label : accept)
                fits = fits || labels.value(label.toString()).toArray().contains(found);
            ++(fits ? right : wrong);
            if (!fits) qInfo().noquote() << found << ":" << text.left(120);
        }
        QVERIFY2(right >= 48 && wrong <= 1,
                 qPrintable(QStringLiteral("%1 right, %2 wrong").arg(right).arg(wrong)));
    }
};

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
