// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "cli_run.h"

using namespace outbox::cli;

namespace {

const QByteArray returned =
    "From: MAILER-DAEMON@mail.example.org\nTo: anna@example.org\nSubject: Undelivered Mail Returned to "
    "Sender\n"
    "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
    "Content-Type: text/plain\n\nIt could not be delivered.\n--b\nContent-Type: message/delivery-status\n\n"
    "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; berta@example.net\nAction: failed\n"
    "Status: 5.1.1\nRemote-MTA: dns; mx.example.net\n"
    "Diagnostic-Code: smtp; 550 5.1.1 <berta@example.net>: User unknown\n\n"
    "Final-Recipient: rfc822; carl@example.net\nAction: delayed\nStatus: 4.2.2\n"
    "Diagnostic-Code: smtp; 452 4.2.2 Mailbox full\n\n--b--\n";

const QByteArray vacation =
    "From: berta@example.net\nTo: anna@example.org\nSubject: Out of office: Lunch\nAuto-Submitted: "
    "auto-replied\n"
    "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <2@example.net>\n\nI am away until Monday.\n";

bool holdsControls(const QByteArray& output) {
    return std::any_of(output.begin(), output.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return (octet < 0x20 && octet != '\n') || octet == 0x7F;
    });
}

QJsonObject finding(const QJsonObject& document) {
    return document.value(QStringLiteral("finding")).toObject();
}

}  // namespace

class TestExplain : public QObject {
    Q_OBJECT
  private slots:
    void explains_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* name, const QByteArray& text, int status, const char* kind,
                            const char* id) {
            QTest::newRow(name) << text << status << QString::fromLatin1(kind) << QString::fromLatin1(id);
        };
        row("a reply", "535-5.7.8 Username and Password not accepted\n535 5.7.8 x - gsmtp\n", 2, "reply",
            "auth.wrong-password");
        row("a reply that asks to wait", "451 4.7.1 Greylisted, try again later", 1, "reply",
            "recipient.greylisted");
        row("an error of Outlook", "Task 'anna@example.org - Sending' reported error (0x800CCC0E)", 2,
            "client_error", "port.blocked");
        row("an error in German", QByteArray("Senden der Nachricht fehlgeschlagen."), 3, "client_error", "");
        row("an error that quotes a reply",
            "An error occurred while sending mail. The mail server responded: 553 5.7.1 <a@example.org>: "
            "Sender "
            "address rejected: not owned by user b@example.org. Please verify that your email address is "
            "correct "
            "in your account settings and try again.",
            2, "client_error", "sender.not-allowed");
        row("a returned message", returned, 2, "bounce", "recipient.unknown");
        row("an automatic answer", vacation, 0, "unknown", "");
        row("a reply that names nothing", "550 5.9.9 zzz", 3, "reply", "");
        row("nothing that is known", "Shall we meet for lunch?", 3, "unknown", "");
        row("markup and escapes",
            "<b>550 5.1.1 <script>alert(1)</script> User unknown</b> \x1b[31m\x1b]0;x\x07", 2, "reply",
            "recipient.unknown");
    }
    void explains() {
        QFETCH(QByteArray, text);
        const CliRun run = call({QStringLiteral("explain"), QStringLiteral("--json")}, text);
        QTEST(run.status, "status");
        const auto document = run.document();
        QVERIFY(document);
        QTEST(document->value(QStringLiteral("kind")).toString(), "kind");
        QTEST(finding(*document).value(QStringLiteral("id")).toString(), "finding");
        keep(QString::fromLatin1(QTest::currentDataTag()), run.output);

        const CliRun shown = call({QStringLiteral("explain")}, text);
        QTEST(shown.status, "status");
        QVERIFY(!shown.output.trimmed().isEmpty());
        QVERIFY(!holdsControls(shown.output));
        QVERIFY(!shown.output.contains("<script"));
    }

    void theReturnedMessageNamesEveryRecipient() {
        const auto document =
            call({QStringLiteral("explain"), QStringLiteral("--json")}, returned).document();
        QVERIFY(document);
        const QJsonObject bounce = document->value(QStringLiteral("bounce")).toObject();
        QCOMPARE(bounce.value(QStringLiteral("reporting_mta")).toString(),
                 QStringLiteral("mail.example.org"));
        const QJsonArray recipients = bounce.value(QStringLiteral("recipients")).toArray();
        QCOMPARE(recipients.size(), 2);
        QCOMPARE(recipients.at(0)[QStringLiteral("address")].toString(), QStringLiteral("berta@example.net"));
        QCOMPARE(recipients.at(0)[QStringLiteral("finding")][QStringLiteral("id")].toString(),
                 QStringLiteral("recipient.unknown"));
        QCOMPARE(recipients.at(1)[QStringLiteral("action")].toString(), QStringLiteral("delayed"));
        QCOMPARE(recipients.at(1)[QStringLiteral("finding")][QStringLiteral("id")].toString(),
                 QStringLiteral("recipient.mailbox-full"));
        const QJsonObject reply = document->value(QStringLiteral("reply")).toObject();
        QCOMPARE(reply.value(QStringLiteral("code")).toInt(), 550);
        QCOMPARE(reply.value(QStringLiteral("enhanced")).toString(), QStringLiteral("5.1.1"));
    }

    void addressesAreShortenedForPeople() {
        const QByteArray shortened = call({QStringLiteral("explain")}, returned).output;
        QVERIFY(!shortened.contains("berta@example.net"));
        QVERIFY(shortened.contains("@example.net"));
        const QByteArray full =
            call({QStringLiteral("explain"), QStringLiteral("--full-addresses")}, returned).output;
        QVERIFY(full.contains("berta@example.net"));
    }

    void readsAFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("returned.eml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(returned) == returned.size());
        file.close();
        QCOMPARE(call({QStringLiteral("explain"), path}).status, 2);
        QCOMPARE(call({QStringLiteral("explain"), folder.filePath(QStringLiteral("none"))}).status, 66);
        QCOMPARE(call({QStringLiteral("explain"), folder.path()}).status, 65);
        QCOMPARE(call({QStringLiteral("explain"), path, path}).status, 64);
    }

    void whatCannotBeReadIsToldInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\n ");
        QTest::newRow("zeros") << QByteArray(100000, '\0');
        QTest::newRow("a picture") << QByteArray(
            "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 29);
        QTest::newRow("far too much") << QByteArray(25 * 1024 * 1024 + 1, 'a');
    }
    void whatCannotBeReadIsToldInWords() {
        QFETCH(QByteArray, bytes);
        const CliRun run = call({QStringLiteral("explain"), QStringLiteral("--json")}, bytes);
        QCOMPARE(run.status, 65);
        QVERIFY(run.document());
        QVERIFY(run.error.size() > 10);
    }

    void twentyMebibytesOfOneLineEnd() {
        const CliRun run = call({QStringLiteral("explain")}, QByteArray(20 * 1024 * 1024, 'x'));
        QCOMPARE(run.status, 3);
    }

  private:
    /// For the schema's test.
    static void keep(const QString& name, const QByteArray& json) {
        const QString folder = qEnvironmentVariable("OUTBOX_SAMPLES");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        QFile file(folder + QLatin1String("/good-") + QString(name).replace(u' ', u'-') +
                   QLatin1String(".json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
