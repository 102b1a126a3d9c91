// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include "core/explain/explanation.h"
#include "core/explain/readable_text.h"
#include "core/explain/reply_finder.h"

using namespace outbox;

namespace {

QString findingIn(const QByteArray& text) {
    const Explanation explained = explainText(text);
    return explained.conclusion ? explained.conclusion->id : QString();
}

}  // namespace

class TestExplanation : public QObject {
    Q_OBJECT
  private slots:
    void findsTheReply_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* text, int code, const char* enhanced,
                            const char* said) {
            QTest::newRow(name) << QString::fromUtf8(text) << code << QString::fromUtf8(enhanced)
                                << QString::fromUtf8(said);
        };
        row("alone", "550 5.1.1 User unknown", 550, "5.1.1", "User unknown");
        row("on several lines", "550-5.7.1 first line\r\n550 5.7.1 second line", 550, "5.7.1",
            "first line second line");
        row("of Exim", "SMTP error from remote mail server after RCPT TO:<b@example.net>: 550 no such user",
            550, "", "no such user");
        row("of Postfix",
            "host mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)", 552,
            "5.2.2", "Mailbox full");
        row("of Python",
            "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted')", 535,
            "5.7.8", "Username and Password not accepted");
        row("with a hash", "#550 #5.1.1 mailbox unavailable", 550, "5.1.1", "mailbox unavailable");
        row("in JSON",
            R"({"error": "Invalid login: 534-5.7.9 Application-specific password required\n534 5.7.9 see help"})",
            534, "5.7.9", "Application-specific password required see help");
        row("behind a word", "The server responded: 530 Authentication required", 530, "",
            "Authentication required");
        row("without a code", "5.7.9 Application-specific password required. Learn more", 550, "5.7.9",
            "Application-specific password required. Learn more");
        row("a port beside it", "smtp.example.org:587 said: 421 4.3.2 try later", 421, "4.3.2", "try later");
        row("in HTML", "<p>The error was:</p><pre>554 5.7.1 &lt;b@example.net&gt;: Relay access denied</pre>",
            554, "5.7.1", "<b@example.net>: Relay access denied");
    }
    void findsTheReply() {
        QFETCH(QString, text);
        const auto found = findReply(readableText(text.toUtf8()));
        QVERIFY(found && found->numbered);
        QTEST(found->quoted.reply.code, "code");
        QTEST(found->quoted.reply.enhanced, "enhanced");
        QTEST(found->quoted.reply.text(), "said");
    }

    void aNumberIsNoCode_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
        row("I use port 587 and port 465 with my program");
        row("There are 450 messages in my inbox");
        row("See line 550 of the manual, page 421");
        row("HTTP/1.1 503 Service Unavailable");
        row("The room is 535 and costs $ 550");
        row("connect to 192.0.2.550:554");
        row("version 5.4.2 of the program");
        row("It is 5.1.1970 today");
    }
    void aNumberIsNoCode() {
        QFETCH(QByteArray, text);
        const auto found = findReply(readableText(text));
        QVERIFY(!found || !found->numbered);
    }

    void explains_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<bool>("likely");
        const auto row = [](const char* text, const char* kind, const char* finding, bool likely) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(kind)
                                << QString::fromLatin1(finding) << likely;
        };
        row("Task 'anna' reported error (0x800CCC0E): Outlook cannot connect", "client_error", "port.blocked",
            true);
        row("0x800ccc7f", "client_error", "tls.refused-temporarily", false);
        row("0\xC3\x97"
            "800CCC92",
            "client_error", "auth.wrong-password", true);
        row("535 5.7.8 Authentication credentials invalid", "reply", "auth.wrong-password", false);
        row("534-5.7.9 Application-specific password required - gsmtp", "reply", "auth.app-password-needed",
            false);
        row("550 5.1.1 <b@example.net>: Recipient address rejected: User unknown", "reply",
            "recipient.unknown", false);
        row("451 4.0.0 \xC2\xBFque?", "reply", "", false);
        row("Error: connect ECONNREFUSED 127.0.0.1:25", "client_error", "port.blocked", true);
        row("Error: self signed certificate in certificate chain { code: 'ESOCKET', command: 'CONN' }",
            "client_error", "tls.intercepted", true);
        row("Beim Senden ist ein Fehler aufgetreten: Anmeldung fehlgeschlagen", "client_error",
            "auth.wrong-password", true);
        row("Client host rejected: Access denied", "reply", "auth.not-attempted", true);
        row("Sending of the message failed.", "client_error", "", false);
        row("Hello, shall we meet for lunch tomorrow?", "unknown", "", false);
        row("My printer shows error 42 and is out of paper", "unknown", "", false);
        row("\xE4\xBD\xA0\xE5\xA5\xBD", "unknown", "", false);
    }
    void explains() {
        QFETCH(QByteArray, text);
        const Explanation explained = explainText(text);
        QTEST(explainedKindName(explained.kind), "kind");
        QTEST(explained.conclusion ? explained.conclusion->id : QString(), "finding");
        QTEST(explained.conclusion && explained.conclusion->likely, "likely");
        if (explained.conclusion)
            QCOMPARE(explained.conclusion->likely, !explained.conclusion->settledBy.isEmpty());
        else
            QCOMPARE(explained.settledBy.isEmpty(), explained.kind == ExplainedKind::Unknown);
    }

    /// Nobody's mail was refused in these.
    void everydayWordsNameNothing_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        row("a document", "The password was wrong, and the message could not be read.");
        row("a letter",
            "Hi Bob, can you send me the attachment again? It was too large last time, and the message was "
            "rejected.");
        row("a story", "She had a virus, and the message was spam.");
        row("a database",
            "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)");
        row("another service", "I cannot log in to Facebook. It says password is incorrect.");
        row("an absence",
            "I'm out of the office until Monday. My old address is disabled, user unknown errors are "
            "normal.");
        row("a number of people",
            "There were 550 men in the castle; the mailbox at the gate was full of letters.");
        row("a number of an order",
            "Ihre Bestellung 550 wurde versendet. Empf\xC3\xA4nger: Bob, Postfach 5.1.1");
        row("a number of a ticket",
            "Thank you for your report (ticket #550). Access denied issues are handled by the account team.");
        row("source in C",
            "switch (code) {\ncase 550: return USER_UNKNOWN;\ncase 552: return MAILBOX_FULL;\n}");
        row("source in C on one line", "case 552: return MAILBOX_FULL; case 535: return BAD_PASSWORD;");
        row("source in Python",
            "if code == 550:\n    pass\nelif code == 535: raise AuthError('535 5.7.8 Username and Password "
            "not "
            "accepted')");
        row("a list of codes",
            "421 Service not available, closing transmission channel\n450 Requested mail action not taken: "
            "mailbox unavailable\n550 Requested action not taken: mailbox unavailable\n552 Requested mail "
            "action "
            "aborted: exceeded storage allocation");
        row("a list of statuses",
            "5.1.1 Bad destination mailbox address\n5.2.2 Mailbox full\n5.7.1 Delivery not authorized");
    }
    void everydayWordsNameNothing() {
        QFETCH(QByteArray, text);
        QCOMPARE(findingIn(text), QString());
    }

    /// DIAGNOSES: what these say of the destination needs no words beside them.
    void aStatusOfTheDestinationDecides_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* text, const char* finding) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(finding);
        };
        row("550 5.1.1", "recipient.unknown");
        row("550 5.1.1 <bob@x.example>: zzz", "recipient.unknown");
        row("The mail server responded: 5.1.1 bob@x.example", "recipient.unknown");
        row("550 5.1.6 zzz", "recipient.disabled");
        row("550 5.1.2 zzz", "recipient.domain-unknown");
        row("552 5.2.2 Le quota est d\xC3\xA9passé", "recipient.mailbox-full");
        row("550 5.2.1 zzz", "recipient.disabled");
        row("550 5.4.4 zzz", "recipient.domain-unknown");
        row("450 4.4.7 zzz", "recipient.server-unreachable");
    }
    void aStatusOfTheDestinationDecides() {
        QFETCH(QByteArray, text);
        QTEST(findingIn(text), "finding");
    }

    /// The program's message says at which step, the reply that it quotes says why.
    void theReplyDecides() {
        const Explanation explained = explainText(
            "Task 'anna' reported error (0x800CCC79): The server responded: 550 5.7.60 SMTP; Client does not "
            "have "
            "permissions to send as this sender");
        QCOMPARE(explained.kind, ExplainedKind::ClientError);
        QCOMPARE(explained.program, QStringLiteral("Outlook"));
        QVERIFY(explained.conclusion);
        QCOMPARE(explained.conclusion->id, QStringLiteral("sender.not-allowed"));
        QVERIFY(!explained.conclusion->likely);
        QVERIFY(explained.reply && explained.reply->code == 550);
    }

    /// Where the reply means nothing that is known, the program's message still does.
    void theErrorHelpsAReplyThatNamesNothing() {
        const Explanation explained =
            explainText("Task 'anna' reported error (0x800CCC67): The server responded: 421 4.9.9 zzz");
        QVERIFY(explained.conclusion);
        QCOMPARE(explained.conclusion->id, QStringLiteral("server.busy"));
        QVERIFY(explained.reply && explained.reply->code == 421);
    }

    void theOperatorComesFromTheText() {
        const Explanation explained = explainText(
            "smtp.office365.com: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
            "disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled");
        QCOMPARE(explained.serverOperator, QStringLiteral("microsoft"));
        QVERIFY(explained.conclusion);
        QCOMPARE(explained.conclusion->id, QStringLiteral("auth.smtp-disabled"));
    }

    void aReturnedMessageIsOne() {
        const Explanation explained = explainText(
            "From: MAILER-DAEMON@mail.example.org\nTo: anna@example.org\nSubject: Undelivered Mail\n"
            "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
            "Content-Type: text/plain\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\n"
            "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; berta@example.net\nAction: "
            "failed\n"
            "Status: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n\n--b--\n");
        QCOMPARE(explained.kind, ExplainedKind::Bounce);
        QVERIFY(explained.conclusion);
        QCOMPARE(explained.conclusion->id, QStringLiteral("recipient.mailbox-full"));
        QCOMPARE(explained.conclusion->light, Light::Yellow);
        QVERIFY(!explained.nothingFailed());
    }

    void ordinaryMailReportsNothing() {
        const Explanation explained = explainText(
            "From: Berta <berta@example.net>\nTo: anna@example.org\nSubject: Lunch\n"
            "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@example.net>\n\nShall we meet at noon?\n");
        QVERIFY(!explained.conclusion);
        QVERIFY(explained.nothingFailed());
    }

    void everyWayOfSavingATextIsRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Anmeldung fehlgeschlagen für Jörg (0x800CCC0D)");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("Latin-1") << text.toLatin1();
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16 with a mark") << QByteArray(little.encode(text));
        QStringEncoder bare(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16") << QByteArray(bare.encode(text));
        QStringEncoder big(QStringConverter::Utf16BE);
        QTest::newRow("UTF-16, large end first") << QByteArray(big.encode(text));
        QTest::newRow("HTML") << QByteArray("<div>Fehler <b>0x800CCC0D</b></div>");
    }
    void everyWayOfSavingATextIsRead() {
        QFETCH(QByteArray, bytes);
        QVERIFY(looksLikeText(bytes));
        QVERIFY2(readableText(bytes).contains(QStringLiteral("0x800CCC0D")), qPrintable(readableText(bytes)));
    }

    void whatIsNoTextIsTold() {
        QVERIFY(!looksLikeText(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10", 24)));
        QVERIFY(!looksLikeText(QByteArray(1000, '\0')));
        QVERIFY(looksLikeText("plain"));
    }

    void hostileTextsEndSoon_data() {
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype many = 20 * 1024 * 1024;
        QTest::newRow("one line") << QByteArray(many, 'a');
        QTest::newRow("codes without end") << QByteArray("550 ").repeated(many / 4);
        QTest::newRow("addresses") << QByteArray("<a@b>:").repeated(many / 6);
        QTest::newRow("zeros") << QByteArray(many, '\0');
        QTest::newRow("tags") << QByteArray("<p><").repeated(many / 4);
        QTest::newRow("backslashes") << QByteArray(many, '\\');
        QTest::newRow("dashes") << QByteArray("550-").repeated(many / 4);
        QTest::newRow("blanks") << QByteArray(many, ' ');
    }
    void hostileTextsEndSoon() {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const Explanation explained = explainText(bytes);
        constexpr qint64 farTooLongMs = 20000;
        QVERIFY2(timer.elapsed() < farTooLongMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!explained.reply || explained.reply->text().size() <= 4000);
    }

    void controlsAreNotKept() {
        const Explanation explained = explainText("550 5.1.1 User unknown\x1b[31m \x1b]0;x\x07");
        QVERIFY(explained.reply);
        QVERIFY(!explained.reply->text().contains(QChar(0x1B)));
        QVERIFY(explained.conclusion);
        QVERIFY(!explained.conclusion->facts.value(QStringLiteral("quoted_reply")).contains(QChar(0x1B)));
        QCOMPARE(findingIn("550 5.1.1 User unknown"), QStringLiteral("recipient.unknown"));
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
