// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "core/programs/mozilla_prefs.h"

using namespace outbox;

class TestMozillaPrefs : public QObject {
    Q_OBJECT
  private slots:
    void readsValues_data();
    void readsValues();
    void refusesOtherStatements_data();
    void refusesOtherStatements();
    void goesOnAfterWhatIsBroken_data();
    void goesOnAfterWhatIsBroken();
    void skipsJavaScriptAndNeverRunsIt();
    void skipsComments();
    void takesTheLastOfSeveral();
    void laysUserJsOver();
    void takesAnotherKindAsAbsent();
    void knowsWhereEachValueStands();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void staysQuickWithHostileFiles_data();
    void staysQuickWithHostileFiles();
};

namespace {
QString textIn(const QByteArray& file) {
    return parseMozillaPrefs(file).text(QStringLiteral("a")).value_or(QStringLiteral("(none)"));
}
}  // namespace

void TestMozillaPrefs::readsValues_data() {
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* written, const QString& text) {
        QTest::newRow(name) << QByteArray(written) << text;
    };
    row("double quotes", R"("smtp.example.org")", QStringLiteral("smtp.example.org"));
    row("single quotes", R"('it is "it"')", QStringLiteral("it is \"it\""));
    row("escaped quotes", R"("\"a\" \'b\'")", QStringLiteral("\"a\" 'b'"));
    row("backslash", R"("C:\\Users")", QStringLiteral("C:\\Users"));
    row("line ends", R"("a\nb\rc")", QStringLiteral("a\nb\rc"));
    row("code unit", R"("M\u00fcller")", QStringLiteral("Müller"));
    row("two code units", R"("\ud83d\udce7")", QStringLiteral("📧"));
    row("octets of UTF-8", R"("M\xc3\xbcller")", QStringLiteral("Müller"));
    row("UTF-8 as it is", "\"M\xc3\xbcller\"", QStringLiteral("Müller"));
    row("Latin-1 as it is", "\"M\xfcller\"", QStringLiteral("Müller"));
    row("empty", R"("")", QString());
    row("semicolon and bracket", R"("); user_pref(")", QStringLiteral("); user_pref("));
    row("comment signs", R"("/* // # */")", QStringLiteral("/* // # */"));
}

void TestMozillaPrefs::readsValues() {
    QFETCH(QByteArray, written);
    QFETCH(QString, text);
    const auto prefs = parseMozillaPrefs("user_pref(\"a\", " + written + ");\n");
    QCOMPARE(prefs.broken(), 0);
    QVERIFY(prefs.text(QStringLiteral("a")));
    QCOMPARE(*prefs.text(QStringLiteral("a")), text);
}

void TestMozillaPrefs::refusesOtherStatements_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
    row("no value", R"(user_pref("a");)");
    row("no name", R"(user_pref(1, 2);)");
    row("name of another variable", R"(user_pref(a, 2);)");
    row("number past 32 bits", R"(user_pref("a", 2147483648);)");
    row("number with letters", R"(user_pref("a", 25px);)");
    row("sign alone", R"(user_pref("a", -);)");
    row("fraction", R"(user_pref("a", 1.5);)");
    row("unknown escape", R"(user_pref("a", "\q");)");
    row("NUL by escape", R"(user_pref("a", "\x00");)");
    row("short escape", R"(user_pref("a", "\u12");)");
    row("half a pair", R"(user_pref("a", "\ud83d");)");
    row("sum", R"(user_pref("a", 1 + 1);)");
    row("call", R"(user_pref("a", getPref("b"));)");
    row("cut off in the text", R"(user_pref("a", "smtp.exam)");
    row("cut off before the semicolon", R"(user_pref("a", 1))");
    row("cut off in an escape", R"(user_pref("a", "\)");
}

void TestMozillaPrefs::refusesOtherStatements() {
    QFETCH(QByteArray, line);
    const auto prefs = parseMozillaPrefs(line);
    QCOMPARE(prefs.all().size(), 0);
    QVERIFY(prefs.broken() > 0);
}

void TestMozillaPrefs::goesOnAfterWhatIsBroken_data() {
    QTest::addColumn<QByteArray>("before");
    const auto row = [](const char* name, const char* before) { QTest::newRow(name) << QByteArray(before); };
    row("quote missing", "user_pref(\"x\", \"smtp);\n");
    row("quote missing in the name", "user_pref(\"x, 1);\n");
    row("semicolon missing", "user_pref(\"x\", 1)\n");
    row("bracket missing", "user_pref(\"x\", 1;\n");
    row("rubbish", "\x01\x02}}{{ \xff\xfe\n");
    row("same line", "user_pref(\"x\", oops); ");
    row("comment that opens in a statement", "user_pref(/*\n*/ oops);");
    row("keyword alone", "user_pref\n");
    row("lone quote", "\"\n");
}

void TestMozillaPrefs::goesOnAfterWhatIsBroken() {
    QFETCH(QByteArray, before);
    const auto prefs = parseMozillaPrefs(before + "user_pref(\"a\", \"seen\");\nuser_pref(\"b\", true);\n");
    QVERIFY(prefs.broken() > 0);
    QCOMPARE(prefs.text(QStringLiteral("a")).value_or(QString()), QStringLiteral("seen"));
    QCOMPARE(prefs.flag(QStringLiteral("b")).value_or(false), true);
}

void TestMozillaPrefs::skipsJavaScriptAndNeverRunsIt() {
    const auto prefs = parseMozillaPrefs(
        "var host = 'smtp.example.org';\n"
        "if (true) { dump(\"user_pref('a', 'from a text');\"); }\n"
        "lockPref(\"a\", \"locked\");\n"
        "user_pref(\"a\", \"smtp.\" + host);\n"
        "user_pref(\"b\", 7);\n");
    QCOMPARE(prefs.all().size(), 1);
    QCOMPARE(prefs.number(QStringLiteral("b")).value_or(0), 7);
    QVERIFY(prefs.broken() > 0);
}

void TestMozillaPrefs::skipsComments() {
    const auto prefs = parseMozillaPrefs(
        "// user_pref(\"a\", \"one\");\n# user_pref(\"a\", \"two\");\n/* user_pref(\"a\", \"three\");\n*/"
        "user_pref( /* name */ \"a\" , // value\n \"four\" ) # end\n ;");
    QCOMPARE(prefs.broken(), 0);
    QCOMPARE(prefs.text(QStringLiteral("a")).value_or(QString()), QStringLiteral("four"));
    QCOMPARE(prefs.all().size(), 1);
}

void TestMozillaPrefs::takesTheLastOfSeveral() {
    QCOMPARE(textIn("user_pref(\"a\", \"first\");\nuser_pref(\"a\", \"second\");\n"),
             QStringLiteral("second"));
}

void TestMozillaPrefs::laysUserJsOver() {
    auto prefs = parseMozillaPrefs("user_pref(\"a\", \"prefs\");\nuser_pref(\"b\", 1);\n");
    prefs.overlay(parseMozillaPrefs("user_pref(\"a\", \"user\");\n"));
    QCOMPARE(prefs.text(QStringLiteral("a")).value_or(QString()), QStringLiteral("user"));
    QCOMPARE(prefs.number(QStringLiteral("b")).value_or(0), 1);
}

void TestMozillaPrefs::takesAnotherKindAsAbsent() {
    const auto prefs = parseMozillaPrefs("user_pref(\"a\", \"465\");\nuser_pref(\"b\", -25);\n");
    QVERIFY(!prefs.number(QStringLiteral("a")));
    QVERIFY(!prefs.flag(QStringLiteral("a")));
    QVERIFY(!prefs.text(QStringLiteral("b")));
    QCOMPARE(prefs.number(QStringLiteral("b")).value_or(0), -25);
    QVERIFY(!prefs.text(QStringLiteral("c")));
}

void TestMozillaPrefs::knowsWhereEachValueStands() {
    const QByteArray file = "// head\r\n  user_pref(\"a\",  \"x\\\"y\" );\r\nuser_pref(\"b\", +12);";
    const auto prefs = parseMozillaPrefs(file);
    QCOMPARE(prefs.all().size(), 2);
    QCOMPARE(prefs.all().at(0).value.of(file), QByteArray("\"x\\\"y\""));
    QCOMPARE(prefs.all().at(0).statement.of(file), QByteArray("user_pref(\"a\",  \"x\\\"y\" );"));
    QCOMPARE(prefs.all().at(1).value.of(file), QByteArray("+12"));
    const QByteArray changed = prefs.all().at(1).value.replacedIn(file, "465");
    QCOMPARE(changed, QByteArray("// head\r\n  user_pref(\"a\",  \"x\\\"y\" );\r\nuser_pref(\"b\", 465);"));
    QCOMPARE(lineOfByte(file, prefs.all().at(1).statement.begin), qsizetype(3));
}

void TestMozillaPrefs::writesWhatItReads_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("smtp.example.org");
    QTest::newRow("quotes and backslash") << QStringLiteral("\"a\\b'");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb");
    QTest::newRow("letters of other alphabets") << QStringLiteral("Ünïcödé 📧");
    QTest::newRow("statement") << QStringLiteral("\"); user_pref(\"b\", \"");
}

void TestMozillaPrefs::writesWhatItReads() {
    QFETCH(QString, text);
    const auto prefs = parseMozillaPrefs("user_pref(\"a\", " + mozillaPrefLiteral(text) + ");");
    QCOMPARE(prefs.broken(), 0);
    QCOMPARE(prefs.all().size(), 1);
    QCOMPARE(prefs.text(QStringLiteral("a")).value_or(QString()), text);
}

void TestMozillaPrefs::staysQuickWithHostileFiles_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
    row("comments that never close", "user_pref(/*\n");
    row("texts that never close", "user_pref(\"\n");
    row("both quotes", "user_pref(\"\nuser_pref('\n");
    row("keywords", "user_pref(");
    row("semicolons", ";");
    row("quotes", "\"'");
    row("backslashes", "user_pref(\"\\\n");
}

void TestMozillaPrefs::staysQuickWithHostileFiles() {
    QFETCH(QByteArray, line);
    const QByteArray file = line.repeated(1024 * 1024 / line.size());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(parseMozillaPrefs(file).all().size(), 0);
    QCOMPARE(parseMozillaPrefs(file + "*/").all().size(), 0);
    QVERIFY2(clock.elapsed() < 15000, "reading takes longer than the file is long");
}

QTEST_GUILESS_MAIN(TestMozillaPrefs)
#include "tst_mozilla_prefs.moc"
