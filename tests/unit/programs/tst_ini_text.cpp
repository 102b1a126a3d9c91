// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/programs/ini_text.h"

using namespace outbox;

class TestIniText : public QObject {
    Q_OBJECT
  private slots:
    void readsSectionsAndKeys();
    void readsWhatProgramsWrite_data();
    void readsWhatProgramsWrite();
    void takesTheLastOfSeveral();
    void countsWhatIsStrange();
    void setsOneValueAndNothingElse_data();
    void setsOneValueAndNothingElse();
    void takesAKeyAway();
};

void TestIniText::readsSectionsAndKeys() {
    const QByteArray file =
        "; head\r\nloose=1\r\n[Account: 1]\r\nsmtp_server = smtp.example.org \r\n# note\r\n\r\n"
        "[Empty]\r\n[Account: 1]\r\nport=465";
    const IniText ini = parseIni(file);
    QCOMPARE(ini.sections.size(), 4);
    QCOMPARE(ini.strangeLines, 0);
    QCOMPARE(ini.value("", "loose").value_or(""), QByteArray("1"));
    QCOMPARE(ini.value("Account: 1", "smtp_server").value_or(""), QByteArray("smtp.example.org"));
    QCOMPARE(ini.value("Account: 1", "port").value_or(""), QByteArray("465"));
    QVERIFY(!ini.value("Account: 1", "Port"));
    QVERIFY(!ini.value("Empty", "port"));
    QVERIFY(!ini.value("Missing", "port"));
    const IniSection* section = ini.find("Account: 1");
    QVERIFY(section);
    QCOMPARE(section->entries.first().valueRange.of(file), QByteArray("smtp.example.org"));
    QCOMPARE(section->entries.first().line.of(file), QByteArray("smtp_server = smtp.example.org \r\n"));
    QCOMPARE(section->header.of(file), QByteArray("[Account: 1]\r\n"));
    QCOMPARE(file.mid(section->end, 7), QByteArray("[Empty]"));
}

void TestIniText::readsWhatProgramsWrite_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* file, const char* section, const char* key,
                        const char* value) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(section) << QByteArray(key)
                            << QByteArray(value);
    };
    row("mark of UTF-8", "\xEF\xBB\xBF[General]\na=1\n", "General", "a", "1");
    row("groups in groups", "[A][B]\na=1\n", "A][B", "a", "1");
    row("KDE's marks on a key", "[General]\na[$e]=$HOME/x\n", "General", "a[$e]", "$HOME/x");
    row("equals sign in the value", "[A]\na=b=c\n", "A", "a", "b=c");
    row("escapes stay", "[A]\na=x\\sy\\n\n", "A", "a", "x\\sy\\n");
    row("empty value", "[A]\na=\n", "A", "a", "");
    row("comment sign in the value", "[A]\na=#1 ;2\n", "A", "a", "#1 ;2");
    row("blanks before the header", "  [A]\n\ta = 1\n", "A", "a", "1");
    row("no line end", "[A]\na=1", "A", "a", "1");
}

void TestIniText::readsWhatProgramsWrite() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const auto read = parseIni(file).value(section, key);
    QVERIFY(read);
    QCOMPARE(*read, value);
}

void TestIniText::takesTheLastOfSeveral() {
    QCOMPARE(parseIni("[A]\na=1\na=2\n").value("A", "a").value_or(""), QByteArray("2"));
    QCOMPARE(parseIni("[A]\na=1\n[A]\na=2\n").value("A", "a").value_or(""), QByteArray("2"));
}

void TestIniText::countsWhatIsStrange() {
    const IniText ini = parseIni("[A\n=1\nword\n[]\n]\n\xff\x01\n[B]\na=1\n");
    QCOMPARE(ini.strangeLines, 5);
    QCOMPARE(ini.value("B", "a").value_or(""), QByteArray("1"));
}

void TestIniText::setsOneValueAndNothingElse_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("in its place", "# a\n[S]\nport = 25  \nx=1\n", "# a\n[S]\nport = 587  \nx=1\n");
    row("empty before", "[S]\nport=\n", "[S]\nport=587\n");
    row("the one that counts", "[S]\nport=1\nport=2\n", "[S]\nport=1\nport=587\n");
    row("section comes again", "[S]\nport=1\n[S]\nport=2\n", "[S]\nport=1\n[S]\nport=587\n");
    row("new key", "[S]\na=1\n\n[T]\nport=1\n", "[S]\na=1\nport=587\n\n[T]\nport=1\n");
    row("new key, no line end", "[S]\r\na=1", "[S]\r\na=1\r\nport=587\r\n");
    row("new key in an empty section", "[S]\n[T]\n", "[S]\nport=587\n[T]\n");
    row("new section", "[T]\na=1\n", "[T]\na=1\n[S]\nport=587\n");
    row("empty file", "", "[S]\nport=587\n");
}

void TestIniText::setsOneValueAndNothingElse() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(withIniValue(before, "S", "port", "587"), after);
}

void TestIniText::takesAKeyAway() {
    QCOMPARE(withoutIniKey("[S]\na=1\nport=2\nport=3\n[T]\nport=4\n", "S", "port"),
             QByteArray("[S]\na=1\n[T]\nport=4\n"));
    QCOMPARE(withoutIniKey("[T]\nport=4\n", "S", "port"), QByteArray("[T]\nport=4\n"));
}

QTEST_GUILESS_MAIN(TestIniText)
#include "tst_ini_text.moc"
