// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/domain/dkim_signature.h"

using namespace outbox;

namespace {

QString folder() {
    return qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/mail-auth/dkim/");
}

QByteArray read(const QString& name) {
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withCrlf(QByteArray text) {
    return text.replace("\r\n", "\n").replace('\n', "\r\n");
}

struct Sample {
    QByteArray message;
    QHash<QString, QByteArray> dns;
};

/// Either a message with its records beside it, or the records on top of it, one a line.
Sample sampleOf(const QJsonObject& row) {
    Sample sample;
    const QByteArray text = withCrlf(read(row.value(QStringLiteral("file")).toString()));
    const QJsonObject dns = row.value(QStringLiteral("dns")).toObject();
    for (const QString& name : dns.keys()) sample.dns.insert(name, dns.value(name).toString().toUtf8());
    if (!dns.isEmpty()) {
        sample.message = text;
        return sample;
    }
    const qsizetype end = text.indexOf("\r\n\r\n");
    for (const QByteArray& line : text.left(end).split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        QString name = QString::fromLatin1(line.left(blank));
        if (name.endsWith(QLatin1Char('.'))) name.chop(1);
        sample.dns.insert(name, line.mid(blank + 1).trimmed());
    }
    sample.message = text.mid(end + 4);
    return sample;
}

}  // namespace

/// Messages and keys that other verifiers are tested with.
class TestDkimVectors : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void messages_data();
    void messages();
    void keyRecords_data();
    void keyRecords();

  private:
    static QJsonObject expected() {
        return QJsonDocument::fromJson(read(QStringLiteral("expected.json"))).object();
    }
};

void TestDkimVectors::initTestCase() {
    if (!QDir(folder()).exists()) QSKIP("the shared test data are not here");
    QVERIFY(!expected().isEmpty());
}

void TestDkimVectors::messages_data() {
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue& row : expected().value(QStringLiteral("cases")).toArray())
        QTest::newRow(qPrintable(row[QStringLiteral("file")].toString())) << row.toObject();
}

void TestDkimVectors::messages() {
    QFETCH(QJsonObject, row);
    const Sample sample = sampleOf(row);
    const MessageParts parts = messageParts(sample.message);
    const QList<DkimSignature> signatures = dkimSignatures(parts.header);
    QVERIFY(!signatures.isEmpty());
    const bool last = row.contains(QStringLiteral("expect_last_signature"));
    const DkimSignature& signature = last ? signatures.last() : signatures.first();
    QVERIFY2(sample.dns.contains(signature.keyName()), qPrintable(signature.keyName()));
    const qint64 now = row.value(QStringLiteral("verify_at_unix_time")).toInteger();
    const DkimVerdict verdict =
        verifyDkim(parts, signature, readDkimKey(sample.dns.value(signature.keyName())), now);
    QVERIFY2(verdict.result == DkimResult::Pass, qPrintable(verdict.reason + signature.problem));
}

void TestDkimVectors::keyRecords_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("usable");
    for (const QJsonValue& row : expected().value(QStringLiteral("key_records")).toArray())
        QTest::newRow(qPrintable(row[QStringLiteral("name")].toString()))
            << row[QStringLiteral("txt")].toString().toUtf8()
            << (row[QStringLiteral("expect")].toString() == QLatin1String("ok"));
}

void TestDkimVectors::keyRecords() {
    QFETCH(QByteArray, record);
    QFETCH(bool, usable);
    const DkimKey key = readDkimKey(record);
    QVERIFY2(key.isUsable() == usable, qPrintable(dkimKeyProblemText(key.problem)));
}

QTEST_APPLESS_MAIN(TestDkimVectors)
#include "tst_dkim_vectors.moc"
