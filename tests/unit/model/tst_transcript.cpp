// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/transcript.h"

using namespace outbox;

class TestTranscript : public QObject {
    Q_OBJECT
  private slots:
    void cleansTexts_data();
    void cleansTexts();
    void cutsTexts_data();
    void cutsTexts();
    void readsBytes_data();
    void readsBytes();
    void everyCharacterComesOutHarmless();
};

void TestTranscript::cleansTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");

    const auto row = [](const char* name, const QString& text, const QString& clean) {
        QTest::newRow(name) << text << clean;
    };
    row("plain", QStringLiteral("250 Grüße, 世界 😀"), QStringLiteral("250 Grüße, 世界 😀"));
    row("nul", QString(QChar(0)), QStringLiteral("␀"));
    row("line ends", QStringLiteral("a\r\nb\tc"), QStringLiteral("a␍␊b␉c"));
    row("terminal colours", QStringLiteral("\u001b[31mred"), QStringLiteral("␛[31mred"));
    row("delete", QStringLiteral("a\u007f"), QStringLiteral("a␡"));
    row("c1 sequence introducer", QStringLiteral("a\u009b31m"), QStringLiteral("a\ufffd31m"));
    row("right-to-left override", QStringLiteral("exe\u202egpj"), QStringLiteral("exe\ufffdgpj"));
    row("isolates", QStringLiteral("\u2066a\u2069"), QStringLiteral("\ufffda\ufffd"));
    row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a␤b"));
    row("high surrogate alone", QStringLiteral("a") + QChar(0xd83d), QStringLiteral("a\ufffd"));
    row("low surrogate first", QChar(0xde00) + QStringLiteral("a"), QStringLiteral("\ufffda"));
    row("surrogates in wrong order", QString(QChar(0xde00)) + QChar(0xd83d), QStringLiteral("\ufffd\ufffd"));
    row("noncharacter", QString(QChar(0xffff)), QStringLiteral("\ufffd"));
    row("right-to-left letters stay", QStringLiteral("שלום مرحبا"), QStringLiteral("שלום مرحبا"));
}

void TestTranscript::cleansTexts() {
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(text), clean);
    QCOMPARE(cleanText(clean), clean);
}

void TestTranscript::cutsTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("clean");

    QTest::newRow("fits") << QStringLiteral("abcd") << 4 << QStringLiteral("abcd");
    QTest::newRow("one too many") << QStringLiteral("abcde") << 4 << QStringLiteral("abc…");
    QTest::newRow("no pair is split") << QStringLiteral("ab😀cd") << 4 << QStringLiteral("ab…");
    QTest::newRow("pair at the end fits") << QStringLiteral("ab😀") << 4 << QStringLiteral("ab😀");
    QTest::newRow("one") << QStringLiteral("abc") << 1 << QStringLiteral("…");
    QTest::newRow("none") << QStringLiteral("abc") << 0 << QString();
    QTest::newRow("below none") << QStringLiteral("abc") << -5 << QString();
}

void TestTranscript::cutsTexts() {
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(text, limit), clean);
    QCOMPARE(cleanBytes(text.toUtf8(), limit), clean);
}

void TestTranscript::readsBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("clean");

    QTest::newRow("utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f") << QStringLiteral("grüß");
    QTest::newRow("latin-1") << QByteArray("gr\xfc\xdf") << QStringLiteral("grüß");
    QTest::newRow("mixed is latin-1") << QByteArray("\xc3\xbc \xfc") << QStringLiteral("Ã¼ ü");
    QTest::newRow("overlong nul") << QByteArray("\xc0\x80") << QStringLiteral("À\ufffd");
    QTest::newRow("surrogate in utf-8") << QByteArray("\xed\xa0\x80") << QStringLiteral("í\u00a0\ufffd");
    QTest::newRow("cut sequence of the sender") << QByteArray("a\xe4\xb8") << QStringLiteral("aä¸");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("long utf-8, cut by us in a letter")
        << QByteArray("ab") + QByteArray("\xe4\xb8\x96").repeated(5000)
        << QStringLiteral("ab") + QString(997, QChar(u'世')) + QStringLiteral("…");
}

void TestTranscript::readsBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, clean);
    QCOMPARE(cleanBytes(bytes), clean);
}

void TestTranscript::everyCharacterComesOutHarmless() {
    for (int unit = 0; unit <= 0xffff; ++unit) {
        const QString clean = cleanText(QString(QChar(static_cast<char16_t>(unit))));
        QCOMPARE(clean.size(), qsizetype(1));
        QVERIFY2(clean.front().category() != QChar::Other_Control, qPrintable(QString::number(unit, 16)));
        QVERIFY2(!clean.front().isSurrogate(), qPrintable(QString::number(unit, 16)));
    }
}

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
