// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/compose_message.h"
#include "core/protocol/message_header.h"
#include "core/protocol/smtp_commands.h"

using namespace outbox;

namespace {

TestMessage sample() {
    TestMessage message;
    message.sender = QStringLiteral("anna@example.org");
    message.recipient = QStringLiteral("bert@example.net");
    message.subject = QStringLiteral("Test message [k7pq2m9xw4htn3ab]");
    message.text = QStringLiteral("One line.\n\n.dot");
    message.messageId = QStringLiteral("k7pq@example.org");
    message.date = QDateTime(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    return message;
}

QByteArray valueOf(const TestMessage& message, const char* name) {
    for (const HeaderField& field : messageParts(message.octets).header)
        if (field.is(name)) return field.unfolded();
    return {};
}

}  // namespace

class TestComposeMessage : public QObject {
    Q_OBJECT
  private slots:
    void writesWhatAMessageNeeds();
    void keepsTheTokenReadableInEveryLanguage();
    void linesAreShortAndOfAscii();
    void refusesWhatNoHeaderMayHold_data();
    void refusesWhatNoHeaderMayHold();
    void dotsAreDoubledOnTheWire();
};

void TestComposeMessage::writesWhatAMessageNeeds() {
    TestMessage message = sample();
    QVERIFY(composeMessage(message));
    QCOMPARE(valueOf(message, "From"), QByteArray("<anna@example.org>"));
    QCOMPARE(valueOf(message, "To"), QByteArray("<bert@example.net>"));
    QCOMPARE(valueOf(message, "Subject"), QByteArray("Test message [k7pq2m9xw4htn3ab]"));
    QCOMPARE(valueOf(message, "Date"), QByteArray("Sat, 31 Jan 2026 09:30:00 +0000"));
    QCOMPARE(valueOf(message, "Message-ID"), QByteArray("<k7pq@example.org>"));
    QCOMPARE(messageParts(message.octets).body, QByteArray("One line.\r\n\r\n.dot\r\n"));
}

void TestComposeMessage::keepsTheTokenReadableInEveryLanguage() {
    TestMessage message = sample();
    message.subject =
        QString::fromUtf8("Прове\xD1\x80ка: письмо от Outbox Doctor, äöü 試験 [k7pq2m9xw4htn3ab]");
    QVERIFY(composeMessage(message));
    const QByteArray subject = valueOf(message, "Subject");
    QVERIFY(subject.startsWith("=?UTF-8?B?"));
    QVERIFY(subject.endsWith(" [k7pq2m9xw4htn3ab]"));
    QString back;
    for (const QByteArray& word : subject.split(' '))
        if (word.startsWith("=?"))
            back += QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)));
    QCOMPARE(back, message.subject.left(message.subject.lastIndexOf(QLatin1Char(' '))));
}

void TestComposeMessage::linesAreShortAndOfAscii() {
    TestMessage message = sample();
    message.text = QString(500, QChar(0x20AC)) + QStringLiteral(" = ") + QString(500, QLatin1Char('a')) +
                   QStringLiteral("\nblank at the end \n") + QStringLiteral("word ").repeated(60);
    message.subject = QString(300, QChar(0x4E00)) + QStringLiteral(" [k]");
    QVERIFY(composeMessage(message));
    for (const QByteArray& line : message.octets.split('\n')) {
        QVERIFY2(line.size() <= 79, line.constData());
        for (const char c : line) QVERIFY2(c == '\r' || (c >= ' ' && c < 0x7F), line.constData());
    }
    QVERIFY(message.octets.contains("blank at the end=20\r\n"));
}

void TestComposeMessage::refusesWhatNoHeaderMayHold_data() {
    QTest::addColumn<QString>("recipient");
    QTest::newRow("a line end") << QStringLiteral("a@b.example\r\nBcc: c@d.example");
    QTest::newRow("a bare LF") << QStringLiteral("a@b.example\nX: y");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("half a character") << QString(QChar(0xD800));
    QTest::newRow("a control character of Latin-1") << QString(QChar(0x85));
}

void TestComposeMessage::refusesWhatNoHeaderMayHold() {
    QFETCH(QString, recipient);
    TestMessage message = sample();
    message.recipient = recipient;
    QVERIFY(!composeMessage(message));
    QVERIFY(!message.isSet());
}

void TestComposeMessage::dotsAreDoubledOnTheWire() {
    TestMessage message = sample();
    QVERIFY(composeMessage(message));
    const QByteArrayList lines = smtpMessageLines(message.octets);
    QVERIFY(lines.contains("..dot"));
    QCOMPARE(lines.last(), QByteArray("."));
    QCOMPARE(lines.count("."), 1);
}

QTEST_APPLESS_MAIN(TestComposeMessage)
#include "tst_compose_message.moc"
