// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "core/explain/outlook_message.h"
#include "core/protocol/compound_file.h"

using namespace outbox;

/// Outlook's ".msg" and the container that it is. The sample was written by libgsf ("gsf createole").
class TestCompoundFile : public QObject {
    Q_OBJECT
  private slots:
    void readsStreamsShortAndLong();
    void becomesAMail();
    void otherFilesAreNone();
    void aCutOffFileGivesWhatIsThere();
    void circlesEnd();
    void anyOctetMayBeWrong();
};

namespace {
QByteArray savedReport() {
    QFile file(QStringLiteral(SAMPLES "/outlook-report.msg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}  // namespace

void TestCompoundFile::readsStreamsShortAndLong() {
    const auto streams = compoundStreams(savedReport());
    QCOMPARE(streams.size(), 8);
    const QByteArray subject = streams.value(QStringLiteral("__substg1.0_0037001F"));
    QCOMPARE(QString::fromUtf16(reinterpret_cast<const char16_t*>(subject.constData()), subject.size() / 2),
             QStringLiteral("Undeliverable: The photos"));
    QVERIFY(streams.value(QStringLiteral("__substg1.0_1000001F")).size() > 4096);
    QCOMPARE(streams.value(QStringLiteral("__recip_version1.0_#00000000/__substg1.0_39FE001F")).size(), 32);
    QVERIFY(streams.contains(
        QStringLiteral("__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_0037001F")));
}

void TestCompoundFile::becomesAMail() {
    const QByteArray mail = asMail(savedReport());
    QVERIFY(
        mail.startsWith("From: postmaster@localhost\r\nTo: Bert\r\nSubject: Undeliverable: The photos\r\n"));
    QVERIFY(mail.contains(
        "\r\n\r\n<bert@far.example>:\nmail.far.example #5.2.2 smtp;550 5.2.2 mailbox over quota\n"));
    QVERIFY(mail.contains("did not reach"));
}

void TestCompoundFile::otherFilesAreNone() {
    for (const QByteArray& other : {QByteArray(), QByteArray("From: a@b.example\n\n"), QByteArray(600, 'a'),
                                    savedReport().left(511), savedReport().left(512)}) {
        QVERIFY(compoundStreams(other).isEmpty());
        QVERIFY(asMail(other).isEmpty());
    }
}

void TestCompoundFile::aCutOffFileGivesWhatIsThere() {
    const QByteArray whole = savedReport();
    for (qsizetype size = 512; size < whole.size(); size += 100)
        QVERIFY(compoundStreams(whole.left(size)).size() <= 8);
}

void TestCompoundFile::circlesEnd() {
    QByteArray circles = savedReport();
    // Every number of the file that could be a sector or an entry becomes one that exists.
    for (qsizetype at = 512; at + 4 <= circles.size(); at += 4)
        circles.replace(at, 4, QByteArray("\x01\0\0\0", 4));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(compoundStreams(circles).size() <= maxCompoundStreams);
    QVERIFY(timer.elapsed() < 5000);
    QByteArray large = circles.left(512) + QByteArray("\x01\0\0\0", 4).repeated(2 * 1024 * 1024);
    QVERIFY(compoundStreams(large).size() <= maxCompoundStreams);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestCompoundFile::anyOctetMayBeWrong() {
    const QByteArray whole = savedReport();
    for (qsizetype at = 8; at < whole.size(); at += 7) {
        QByteArray wrong = whole;
        wrong[at] = '\xFF';
        qsizetype octets = 0;
        for (const QByteArray& stream : compoundStreams(wrong)) octets += stream.size();
        QVERIFY(octets <= wrong.size());
    }
}

QTEST_APPLESS_MAIN(TestCompoundFile)
#include "tst_compound_file.moc"
