// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/diagnosis/refusal_table.h"
#include "core/diagnosis/refusals.h"

using namespace outbox;

namespace {

/// A reply out of a text as people quote it: "535-5.7.8 …" or "550 5.7.60 …".
ServerReply quoted(const QString& text) {
    static const QRegularExpression coded(
        QStringLiteral("\\b([45]\\d\\d)[ -](?:#?([45]\\.\\d{1,3}\\.\\d{1,3}))?"));
    static const QRegularExpression enhancedOnly(QStringLiteral("\\b([45]\\.\\d{1,3}\\.\\d{1,3})\\b"));
    ServerReply reply;
    const auto match = coded.match(text);
    if (match.hasMatch()) {
        reply.code = match.captured(1).toInt();
        reply.enhanced = match.captured(2);
    }
    if (reply.enhanced.isEmpty()) reply.enhanced = enhancedOnly.match(text).captured(1);
    if (reply.code == 0) reply.code = 535;
    reply.lines = {text};
    return reply;
}

QString operatorNamed(const QString& provider) {
    return provider;
}

/// The labels of the quoted threads that this table can know, and what counts as right for each.
const QHash<QString, QStringList>& accepted() {
    static const QHash<QString, QStringList> table{
        {QStringLiteral("auth-bad-credentials"),
         {QStringLiteral("auth.wrong-password"), QStringLiteral("auth.smtp-disabled")}},
        {QStringLiteral("auth-app-password-required"),
         {QStringLiteral("auth.app-password-needed"), QStringLiteral("auth.wrong-password"),
          QStringLiteral("auth.locked")}},
        {QStringLiteral("auth-not-enabled-in-webmail"),
         {QStringLiteral("account.smtp-not-enabled"), QStringLiteral("auth.app-password-needed")}},
        {QStringLiteral("auth-basic-disabled"),
         {QStringLiteral("auth.smtp-disabled"), QStringLiteral("auth.oauth-needed"),
          QStringLiteral("auth.basic-retired")}},
        {QStringLiteral("auth-required"),
         {QStringLiteral("auth.not-attempted"), QStringLiteral("relay.denied")}},
        {QStringLiteral("tls-required"),
         {QStringLiteral("tls.required"), QStringLiteral("auth.needs-encryption")}},
        {QStringLiteral("sender-not-allowed"),
         {QStringLiteral("sender.not-allowed"), QStringLiteral("auth.not-attempted")}},
        {QStringLiteral("relay-denied"), {QStringLiteral("relay.denied")}},
        {QStringLiteral("quota-sending-limit"),
         {QStringLiteral("account.daily-limit"), QStringLiteral("account.rate-limited")}},
    };
    return table;
}

RefusedAt stepFor(const QString& cause) {
    static const QStringList envelope{QStringLiteral("auth-required"), QStringLiteral("tls-required"),
                                      QStringLiteral("sender-not-allowed"), QStringLiteral("relay-denied"),
                                      QStringLiteral("quota-sending-limit")};
    return envelope.contains(cause) ? RefusedAt::Sender : RefusedAt::SignIn;
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
        row("a bare 550 for the recipient", "mail.example.org", recipient, 550, "5.1.1", "User unknown", "");
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

    void noRowIsHiddenByAnEarlierTwin() {
        QSet<QString> seen;
        for (const Refusal& row : refusalTable()) {
            const QString key = QStringLiteral("%1|%2|%3|%4|%5")
                                    .arg(QString::fromLatin1(row.serverOperator))
                                    .arg(row.steps)
                                    .arg(row.code)
                                    .arg(QString::fromLatin1(row.enhanced), QString::fromUtf8(row.text));
            QVERIFY2(!seen.contains(key), qPrintable(key));
            QCOMPARE(QString::fromUtf8(row.text).toLower(), QString::fromUtf8(row.text));
            seen.insert(key);
        }
    }

    void readsWhatPeopleQuoted() {
        QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") +
                   QStringLiteral("/submission-errors/errors.jsonl"));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("no shared data here");
        int known = 0, right = 0;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            const QString cause = row.value(QStringLiteral("cause")).toString();
            if (!accepted().contains(cause)) continue;
            const QString text = row.value(QStringLiteral("text")).toString();
            const QString found =
                decodeRefusal(operatorNamed(row.value(QStringLiteral("provider")).toString()), stepFor(cause),
                              quoted(text));
            ++known;
            if (accepted().value(cause).contains(found))
                ++right;
            else
                qInfo().noquote() << cause << "->" << found << ":" << text.left(120);
        }
        QVERIFY(known > 20);
        QVERIFY2(right * 10 >= known * 9, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(known)));
    }
};

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
