// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/report/document_words.h"
#include "core/report/markdown_escape.h"
#include "core/report/safe_text.h"
#include "core/report/text_wrap.h"

using namespace outbox;

class TestTextForms : public QObject {
    Q_OBJECT
  private slots:
    void escapesMarkdown_data();
    void escapesMarkdown();
    void fenceIsLongerThanItsContent();
    void wrapsAtBlanks();
    void breaksLongWords();
    void keepsSurrogatesTogether();
    void keepsBalancedIsolates();
    void cleansUnbalancedIsolates();
    void takesOnlyWebLinks_data();
    void takesOnlyWebLinks();
};

void TestTextForms::escapesMarkdown_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    const auto row = [](const char* name, const char* text, const char* escaped) {
        QTest::newRow(name) << QString(QLatin1String(text)) << QString(QLatin1String(escaped));
    };
    row("plain words", "Port 587 does not answer.", "Port 587 does not answer.");
    row("a link", "[x](http://e.example)", "\\[x\\](http\\://e.example)");
    row("a bare address", "see https://e.example/", "see https\\://e.example/");
    row("www", "go to www.e.example", "go to www\\.e.example");
    row("mailto", "mailto:x", "mailto\\:x");
    row("HTML", "<img src=x>", "\\<img src=x\\>");
    row("an entity", "&lt;", "\\&lt;");
    row("a heading", "# Free", "\\# Free");
    row("a list", "- one", "\\- one");
    row("a numbered list", "12. one", "12\\. one");
    row("another numbered list", "12) one", "12\\) one");
    row("a table", "a | b", "a \\| b");
    row("code", "`x`", "\\`x\\`");
    row("emphasis", "*x* _y_ ~z~", "\\*x\\* \\_y\\_ \\~z\\~");
    row("a backslash", "\\[x", "\\\\\\[x");
    row("an underlined heading", "x\n===", "x ===");
    row("a rule", "===", "\\=\\=\\=");
    row("a picture", "![x](y)", "\\!\\[x\\](y)");
    row("an address", "a@b.example", "a\\@b.example");
    row("indented code", "    x", "x");
}

void TestTextForms::escapesMarkdown() {
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    if (text == QLatin1String("===")) escaped = QStringLiteral("\\===");  // the first is enough
    QCOMPARE(markdownEscaped(text), escaped);
}

void TestTextForms::fenceIsLongerThanItsContent() {
    QCOMPARE(markdownFenced(QStringLiteral("a")), QStringLiteral("```text\na\n```"));
    QCOMPARE(markdownFenced(QStringLiteral("````\nb")), QStringLiteral("`````text\n````\nb\n`````"));
}

void TestTextForms::wrapsAtBlanks() {
    const QString text = wrapped(QString(100, u'a').replace(30, 1, u' ').replace(60, 1, u' '),
                                 QStringLiteral("1. "), QStringLiteral("   "));
    QCOMPARE(text, QLatin1String("1. ") + QString(30, u'a') + u' ' + QString(29, u'a') +
                       QLatin1String("\n   ") + QString(39, u'a'));
}

void TestTextForms::breaksLongWords() {
    for (const QString& text : {wrapped(QString(500, u'x'), QStringLiteral("- "), QStringLiteral("  ")),
                                broken(QString(500, u'x'), QStringLiteral("- "), QStringLiteral("  "))}) {
        QCOMPARE(text.count(u'x'), 500);
        for (const QString& line : text.split(u'\n')) QVERIFY(line.size() <= textColumns);
    }
    QCOMPARE(broken({}, {}, {}), QString());
    QCOMPARE(wrapped({}, {}, {}), QString());
}

void TestTextForms::keepsSurrogatesTogether() {
    QString text;
    for (int i = 0; i < 200; ++i) text += QStringLiteral("\U0001F4EE");
    for (const QString& line : broken(text, QStringLiteral("x"), {}).split(u'\n'))
        QVERIFY(line.isValidUtf16());
    for (const QString& line : wrapped(text, QStringLiteral("x"), {}).split(u'\n'))
        QVERIFY(line.isValidUtf16());
}

void TestTextForms::keepsBalancedIsolates() {
    const QString text = QStringLiteral("to \u2068smtp.example.org\u2069 now");
    QCOMPARE(safeLine(text, 100), text);
    QCOMPARE(safeLines(text + u'\n' + text, 200), text + u'\n' + text);
}

void TestTextForms::cleansUnbalancedIsolates() {
    for (const QString& text :
         {QStringLiteral("a\u2068b"), QStringLiteral("a\u2069b\u2068"), QStringLiteral("\u202Ea"),
          QStringLiteral("\u2068a\u202E\u2069"), QStringLiteral("a\x1b[2Jb")}) {
        const QString safe = safeLine(text, 100);
        QVERIFY(!safe.contains(QChar(0x202E)));
        QVERIFY(!safe.contains(QChar(0x1b)));
        QCOMPARE(safe.count(QChar(0x2068)), safe.count(QChar(0x2069)));
    }
}

void TestTextForms::takesOnlyWebLinks_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* link, bool taken) {
        QTest::newRow(link) << QString(QLatin1String(link)) << taken;
    };
    row("https://help.example.org/ports?x=1", true);
    row("http://help.example.org/", true);
    row("javascript:alert(1)", false);
    row("data:text/html,x", false);
    row("file:///etc/passwd", false);
    row("https://", false);
    row("https://user:pw@example.org/", false);
    row("//example.org/", false);
    row("https://exa mple.org/", false);
    row("", false);
}

void TestTextForms::takesOnlyWebLinks() {
    QFETCH(QString, link);
    QFETCH(bool, taken);
    QCOMPARE(!safeLink(link).isEmpty(), taken);
}

QTEST_GUILESS_MAIN(TestTextForms)
#include "tst_text_forms.moc"
