// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/explain/bounce.h"
#include "core/explain/bounce_families.h"
#include "core/explain/returned_mail.h"

using namespace outbox;

/// Returned messages of every family, made up in its structure: what is read from each stands in
/// samples/expected.json.
class TestReturnedMessages : public QObject {
    Q_OBJECT
  private slots:
    void readsEverySample_data();
    void readsEverySample();
    void everySampleIsExpected();
    void everyFamilyHasASample();
    void lineEndsMakeNoDifference_data();
    void lineEndsMakeNoDifference();
    void aCutOffMessageSaysSo();
    void nothingIsClaimed_data();
    void nothingIsClaimed();
    void whatIsKeptIsClean();
};

namespace {

QByteArray sample(const QString& name) {
    QFile file(QStringLiteral(SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject expectations() {
    return QJsonDocument::fromJson(sample(QStringLiteral("expected.json"))).object();
}

QString kindName(ReturnedKind kind) {
    static const QStringList names{QStringLiteral("bounce"),   QStringLiteral("delivered"),
                                   QStringLiteral("vacation"), QStringLiteral("feedback"),
                                   QStringLiteral("ordinary"), QStringLiteral("not-a-message")};
    return names.at(static_cast<int>(kind));
}

QJsonObject asJson(const ReturnedMessage& message) {
    QJsonArray recipients;
    for (const BouncedRecipient& one : message.recipients)
        recipients.append(QJsonArray{one.address, one.action, one.status, one.reply.code, one.finding});
    return {{QStringLiteral("kind"), kindName(message.kind)}, {QStringLiteral("recipients"), recipients}};
}

void addSamples(bool binary) {
    QTest::addColumn<QString>("file");
    const QStringList files = expectations().keys();
    for (const QString& file : files)
        if (binary || !file.endsWith(QLatin1String(".msg"))) QTest::newRow(qPrintable(file)) << file;
}

}  // namespace

void TestReturnedMessages::readsEverySample_data() {
    addSamples(true);
}

void TestReturnedMessages::readsEverySample() {
    QFETCH(QString, file);
    const QByteArray bytes = sample(file);
    QVERIFY(!bytes.isEmpty());
    const QJsonObject read = asJson(readReturnedMessage(bytes));
    const QJsonObject wanted = expectations().value(file).toObject();
    QCOMPARE(QJsonDocument(read).toJson().constData(), QJsonDocument(wanted).toJson().constData());
}

void TestReturnedMessages::everySampleIsExpected() {
    const QStringList files =
        QDir(QStringLiteral(SAMPLES))
            .entryList({QStringLiteral("*.eml"), QStringLiteral("*.txt"), QStringLiteral("*.msg")});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) QVERIFY2(expectations().contains(file), qPrintable(file));
}

void TestReturnedMessages::everyFamilyHasASample() {
    QSet<QString> met;
    const QStringList files = expectations().keys();
    for (const QString& file : files) {
        const ReturnedMail mail = takeApart(sample(file));
        if (const BounceFamily* family = familyOf(mail.header, mail.text()))
            met.insert(QLatin1String(family->name));
    }
    QStringList without;
    for (const BounceFamily& family : bounceFamilies())
        if (!met.contains(QLatin1String(family.name))) without.append(QLatin1String(family.name));
    QCOMPARE(without, QStringList());
}

void TestReturnedMessages::lineEndsMakeNoDifference_data() {
    addSamples(false);
}

void TestReturnedMessages::lineEndsMakeNoDifference() {
    QFETCH(QString, file);
    QByteArray bytes = sample(file);
    const QJsonObject plain = asJson(readReturnedMessage(bytes));
    const QByteArray onTheWire = bytes.replace("\r\n", "\n").replace("\n", "\r\n");
    QCOMPARE(asJson(readReturnedMessage(onTheWire)), plain);
    const QByteArray inAnMbox = "From MAILER-DAEMON Mon Jan  5 10:00:00 2026\r\n" + onTheWire;
    if (file.endsWith(QLatin1String(".eml"))) QCOMPARE(asJson(readReturnedMessage(inAnMbox)), plain);
}

void TestReturnedMessages::aCutOffMessageSaysSo() {
    const QByteArray whole = sample(QStringLiteral("postfix.eml"));
    QVERIFY(!readReturnedMessage(whole).truncated);
    const ReturnedMessage cut = readReturnedMessage(whole.left(whole.indexOf("Diagnostic-Code")));
    QVERIFY(cut.truncated);
    QCOMPARE(cut.kind, ReturnedKind::Bounce);
    QCOMPARE(cut.recipients.value(0).address, QStringLiteral("gone@far.example"));
}

void TestReturnedMessages::nothingIsClaimed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a swindler's mail that plays a report")
        << QByteArray(
               "From: Support <support@phish.example>\nTo: anna@example.org\n"
               "Subject: Undelivered mail: 5 messages pending\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\n"
               "5 messages could not be delivered to your inbox.\nError: 550 mailbox storage limit\n"
               "Sign in at https://phish.example to release them.\n")
        << QStringLiteral("ordinary");
    QTest::newRow("a heading above a reason that was not copied")
        << QByteArray(
               "Message blocked\n\nYour message to bob@dest.example has been blocked. See technical details "
               "below for more information.\n")
        << QStringLiteral("bounce");
}

/// Where no cause is told, none is named.
void TestReturnedMessages::nothingIsClaimed() {
    QFETCH(QByteArray, bytes);
    const ReturnedMessage read = readReturnedMessage(bytes);
    QTEST(kindName(read.kind), "kind");
    for (const BouncedRecipient& one : read.recipients) QCOMPARE(one.finding, QString());
}

void TestReturnedMessages::whatIsKeptIsClean() {
    QByteArray hostile = sample(QStringLiteral("postfix.eml"));
    hostile.replace("User unknown", "User \x1b[31m\xe2\x80\xae unknown");
    const ReturnedMessage read = readReturnedMessage(hostile);
    const QString diagnostic = read.recipients.value(0).diagnostic;
    QVERIFY(diagnostic.contains(QStringLiteral("unknown")));
    QVERIFY(!diagnostic.contains(QChar(0x1b)) && !diagnostic.contains(QChar(0x202e)));
}

QTEST_APPLESS_MAIN(TestReturnedMessages)
#include "tst_returned_messages.moc"
