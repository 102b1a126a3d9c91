// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/report/redaction.h"
#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "core/report/text_table.h"
#include "sample_report.h"

using namespace outbox;

namespace {
/// A setting: a text, a port, or nothing.
struct Value {
    QJsonValue json;
    Value() : json(QJsonValue::Null) {}
    Value(const char* text) : json(QString::fromUtf8(text)) {}
    Value(const QString& text) : json(text) {}
    Value(int port) : json(port) {}
};

QJsonObject row(const char* field, const Value& set, const Value& published, const Value& worked,
                const char* verdict) {
    return {{QStringLiteral("field"), QLatin1String(field)},
            {QStringLiteral("set"), set.json},
            {QStringLiteral("published"), published.json},
            {QStringLiteral("worked"), worked.json},
            {QStringLiteral("verdict"), QLatin1String(verdict)}};
}

Report withRows(const QJsonArray& rows) {
    Report report = samples::blockedPort();
    Check check = report.checks.first();
    check.id = QStringLiteral("settings");
    check.observed = {{QStringLiteral("compared"), rows}};
    report.checks.prepend(check);
    return report;
}

/// Of the incoming side nothing is known but what is set.
Report compared() {
    const char* host = "smtp.example.org";
    const char* user = "anna.berger@example.org";
    return withRows(
        {row("outgoing.host", host, host, host, "same"), row("outgoing.port", 587, 587, 465, "change"),
         row("outgoing.security", "starttls", "starttls", "tls", "change"),
         row("outgoing.user", "anna.berger", user, {}, "different"),
         row("outgoing.auth", "password", "oauth2", {}, "different"),
         row("incoming.host", "imap.example.org", {}, {}, "unknown"),
         row("incoming.port", 993, {}, {}, "unknown"), row("incoming.security", "none", {}, {}, "unknown"),
         row("incoming.user", user, {}, {}, "unknown"), row("incoming.auth", "none", {}, {}, "unknown")});
}

QString between(const QString& text, const char* from, const char* to) {
    const qsizetype start = text.indexOf(QLatin1String(from));
    return text.mid(start, text.indexOf(QLatin1String(to), start) - start);
}

/// The part of the settings that were checked.
QString textPart(const Report& report) {
    return between(reportText(report, {false, false, false}), "Settings that were", "Settings to use");
}
QString markdownPart(const Report& report) {
    return between(reportMarkdown(report, {false, false, false}), "## Settings that were", "## Settings to");
}
QString htmlPart(const Report& report, bool paper) {
    return between(reportHtml(report, {false, paper, false}), "<h2>Settings that were",
                   "<h2>Settings to use");
}

const QString enormous = QString(5000, u'x');
const QString hostile = QStringLiteral(
    "</td></tr></table><script>alert(1)</script>\x1b[31m\x07\x9b\u202E\r\n| a | b |\n|---|---|\n"
    "[x](https://evil.example) <https://evil.example> www.evil.example {{body}}");
}  // namespace

class TestSettingsTable : public QObject {
    Q_OBJECT
  private slots:
    void textHasAGrid();
    void markdownHasATable();
    void htmlHasATable();
    void aReportOfEarlierHasSentences_data();
    void aReportOfEarlierHasSentences();
    void whatWasLookedUpIsNotCalledTheProgramsOwn();
    void addressesAreShortenedAndVerdictsStay();
    void aLongHostGoesOnBelowItself();
    void textGridHoldsAnything_data();
    void textGridHoldsAnything();
    void nothingHostileBecomesMarkup();
    void onlyKnownFieldsStandInItAndOnce();
    void cellsAreBrokenWhereItReadsBest_data();
    void cellsAreBrokenWhereItReadsBest();
};

void TestSettingsTable::textHasAGrid() {
    QCOMPARE(
        textPart(compared()),
        QStringLiteral("Settings that were checked\n"
                       "==========================\n"
                       "\n"
                       "     Sending     In your program   Your provider says       Worked in this check\n"
                       "[+]  Server      smtp.example.org  smtp.example.org         smtp.example.org\n"
                       "[x]  Port        587               587                      465\n"
                       "     To change\n"
                       "[x]  Encryption  STARTTLS          STARTTLS                 TLS\n"
                       "     To change\n"
                       "[!]  User name   anna.berger       anna.berger@example.org  –\n"
                       "     Different\n"
                       "[!]  Sign-in     password          OAuth2                   –\n"
                       "     Different\n"
                       "  Receiving: imap.example.org, port 993, encrypted from the start (TLS), user\n"
                       "      name anna.berger@example.org\n"
                       "\n"));
}

void TestSettingsTable::markdownHasATable() {
    QCOMPARE(
        markdownPart(compared()),
        QStringLiteral("## Settings that were checked\n"
                       "\n"
                       "| Sending | In your program | Your provider says | Worked in this check |  |\n"
                       "| --- | --- | --- | --- | --- |\n"
                       "| Server | smtp.example.org | smtp.example.org | smtp.example.org | Same |\n"
                       "| Port | 587 | 587 | 465 | **To change** |\n"
                       "| Encryption | STARTTLS | STARTTLS | TLS | **To change** |\n"
                       "| User name | anna.berger | anna.berger\\@example.org | – | **Different** |\n"
                       "| Sign-in | password | OAuth2 | – | **Different** |\n"
                       "\n"
                       "- Receiving: imap.example.org, port 993, encrypted from the start (TLS), user name "
                       "anna.berger\\@example.org\n"
                       "\n"));
}

void TestSettingsTable::htmlHasATable() {
    QString html = htmlPart(compared(), true);
    html.replace(QRegularExpression(QStringLiteral("<img [^>]*>")), QStringLiteral("LIGHT"));
    QCOMPARE(html,
             QStringLiteral(
                 "<h2>Settings that were checked</h2>\n"
                 "<table class=\"compared\">\n"
                 "<thead><tr><th scope=\"col\">Sending</th><th scope=\"col\">In your program</th>"
                 "<th scope=\"col\">Your provider says</th><th scope=\"col\">Worked in this check</th>"
                 "<td></td></tr></thead>\n"
                 "<tbody>\n"
                 "<tr><th scope=\"row\">Server</th><td>smtp.example.org</td><td>smtp.example.org</td>"
                 "<td>smtp.example.org</td><td class=\"word green\">LIGHT Same</td></tr>\n"
                 "<tr><th scope=\"row\">Port</th><td>587</td><td>587</td><td>465</td>"
                 "<td class=\"word red\">LIGHT To change</td></tr>\n"
                 "<tr><th scope=\"row\">Encryption</th><td>STARTTLS</td><td>STARTTLS</td><td>TLS</td>"
                 "<td class=\"word red\">LIGHT To change</td></tr>\n"
                 "<tr><th scope=\"row\">User name</th><td>anna.berger</td>"
                 "<td>anna.berger@example.org</td><td>–</td>"
                 "<td class=\"word yellow\">LIGHT Different</td></tr>\n"
                 "<tr><th scope=\"row\">Sign-in</th><td>password</td><td>OAuth2</td><td>–</td>"
                 "<td class=\"word yellow\">LIGHT Different</td></tr>\n"
                 "</tbody>\n"
                 "</table>\n"
                 "<table class=\"facts\">\n"
                 "<tr><td class=\"name\">Receiving</td><td>imap.example.org, port 993, encrypted from the "
                 "start (TLS), user name anna.berger@example.org</td></tr>\n"
                 "</table>\n"));
    // By shape as well, on paper and on a screen.
    QVERIFY(htmlPart(compared(), true).contains(QLatin1String("<td class=\"word red\"><img width=\"13\"")));
    QVERIFY(htmlPart(compared(), false)
                .contains(QLatin1String("<td class=\"word red\"><svg class=\"light red\"")));
}

void TestSettingsTable::aReportOfEarlierHasSentences_data() {
    QTest::addColumn<Report>("report");
    QTest::newRow("without the check") << samples::blockedPort();
    QTest::newRow("without the rows") << withRows({});
    Report other = withRows({});
    other.checks.first().observed = {{QStringLiteral("compared"), QStringLiteral("yes")}};
    QTest::newRow("with something else in their place") << other;
    QTest::newRow("with rows that say nothing")
        << withRows({row("outgoing.port", 587, {}, {}, "unknown"), row("incoming.port", 993, {}, {}, "")});
}

void TestSettingsTable::aReportOfEarlierHasSentences() {
    QFETCH(Report, report);
    QCOMPARE(
        textPart(report),
        QStringLiteral("Settings that were checked\n"
                       "==========================\n"
                       "  Sending: smtp.example.org, port 587, encrypted after the greeting (STARTTLS),\n"
                       "      user name anna.berger@example.org\n"
                       "  Receiving: imap.example.org, port 993, encrypted from the start (TLS), user\n"
                       "      name anna.berger@example.org\n"
                       "\n"));
}

void TestSettingsTable::whatWasLookedUpIsNotCalledTheProgramsOwn() {
    Report report = compared();
    for (const char* source : {"preset", "discovered"}) {
        report.account.source = QLatin1String(source);
        QVERIFY(textPart(report).contains(QLatin1String("Checked here")));
        QVERIFY(!textPart(report).contains(QLatin1String("In your program")));
    }
    report.account.source = QStringLiteral("thunderbird:account1");
    QVERIFY(textPart(report).contains(QLatin1String("In your program")));
}

void TestSettingsTable::addressesAreShortenedAndVerdictsStay() {
    Report full = compared();
    full.checks.first().observed = {
        {QStringLiteral("compared"),
         QJsonArray{
             row("outgoing.user", "anna.berger@example.org", "adam.bauer@example.org", {}, "different"),
             row("outgoing.host", "smtp.example.org", "smtp.example.org", {}, "same")}}};
    const Report report = redacted(full, QStringLiteral("annas-laptop"));
    QVERIFY(!reportText(report).contains(QLatin1String("anna.berger")));
    QVERIFY(!reportText(report).contains(QLatin1String("adam.bauer")));
    const QString part = textPart(report);
    // Shortened, the two look alike; they are not.
    QVERIFY2(part.contains(QStringLiteral("[!]  User name  a…r@example.org   a…r@example.org     –\n"
                                          "     Different\n")),
             qPrintable(part));
    // It is the same after the report went through a file.
    const ReadReport read = readReport(QJsonDocument(reportToJson(report)).toJson());
    QVERIFY2(read.report, qPrintable(read.error));
    QCOMPARE(textPart(*read.report), part);
}

void TestSettingsTable::aLongHostGoesOnBelowItself() {
    const QString host = QStringLiteral("mail-relay-17.customers.hosting.example.org");
    const Report report = withRows({row("outgoing.host", host, "smtp.example.org", host, "different"),
                                    row("outgoing.port", 587, 587, 587, "same")});
    QCOMPARE(
        between(textPart(report), "     Sending", "  Receiving"),
        QStringLiteral("     Sending    In your program        Your provider says  Worked in this check\n"
                       "[!]  Server     mail-relay-17.         smtp.example.org    mail-relay-17.\n"
                       "     Different  customers.hosting.                         customers.hosting.\n"
                       "                example.org                                example.org\n"
                       "[+]  Port       587                    587                 587\n"));
}

void TestSettingsTable::textGridHoldsAnything_data() {
    QTest::addColumn<QString>("value");
    QTest::newRow("one endless word") << enormous;
    QTest::newRow("dots alone") << QString(5000, u'.');
    QTest::newRow("blanks alone") << QString(5000, u' ');
    QTest::newRow("surrogate pairs") << QStringLiteral("😀").repeated(400);
    QTest::newRow("markup and controls") << hostile;
    QTest::newRow("line feeds") << QStringLiteral("a\n").repeated(3000);
}

void TestSettingsTable::textGridHoldsAnything() {
    QFETCH(QString, value);
    const QString text = textPart(withRows({row("outgoing.host", value, value, value, "change"),
                                            row("outgoing.user", value, {}, value, "change"),
                                            row("incoming.host", value, value, {}, "different")}));
    QVERIFY(text.contains(QLatin1String("[x]  Server")));
    QVERIFY(text.size() < 6000);
    for (const QString& line : text.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY(QString::fromUtf8(line.toUtf8()) == line);  // no pair was split
        for (const QChar c : line) QVERIFY(c.category() != QChar::Other_Control);
    }
}

void TestSettingsTable::nothingHostileBecomesMarkup() {
    const Report report = withRows({row("outgoing.host", hostile, hostile, hostile, "change"),
                                    row("outgoing.auth", hostile, hostile, hostile, "change")});
    for (const bool paper : {true, false}) {
        const QString html = htmlPart(report, paper);
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("href")));
        QVERIFY(!html.contains(QChar(0x202E)));
        QCOMPARE(html.count(QLatin1String("<tr>")), 4);  // the head, two settings, the other side's sentence
    }
    QXmlStreamReader reader(QLatin1String("<body>") + htmlPart(report, false) + QLatin1String("</body>"));
    while (!reader.atEnd()) reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    static const QRegularExpression bare(QStringLiteral("(?<!\\\\)\\|"));
    int lines = 0;
    for (const QString& line : markdownPart(report).split(u'\n')) {
        if (!line.startsWith(u'|')) continue;
        ++lines;
        QCOMPARE(line.count(bare), 6);
        QVERIFY(!line.contains(QRegularExpression(QStringLiteral("(?<!\\\\)[\\[<]"))));
        QVERIFY(!line.contains(QLatin1String("https://")));
    }
    QCOMPARE(lines, 4);
}

void TestSettingsTable::onlyKnownFieldsStandInItAndOnce() {
    QJsonArray rows{QJsonValue(7),
                    QJsonArray{QStringLiteral("outgoing.port")},
                    row("outgoing.port", 587, 587, 465, "change"),
                    row("outgoing.port", 25, 25, 25, "same"),
                    row("outgoing.colour", "red", "red", "red", "same"),
                    row("host", "evil.example", {}, {}, "same"),
                    row("outgoing.security", "starttls", "plaid", {}, "delicious")};
    QJsonObject odd = row("outgoing.host", {}, {}, {}, "same");
    odd.insert(QStringLiteral("set"), QJsonObject{{QStringLiteral("a"), 1}});
    odd.insert(QStringLiteral("worked"), QJsonArray{1, 2});
    rows.append(odd);
    for (int i = 0; i < 9000; ++i) rows.append(row("outgoing.user", "x", "x", "x", "same"));
    QCOMPARE(between(textPart(withRows(rows)), "     Sending", "  Receiving"),
             QStringLiteral("     Sending     In your program  Your provider says  Worked in this check\n"
                            "[+]  Server      –                –                   –\n"
                            "[x]  Port        587              587                 465\n"
                            "     To change\n"
                            "[-]  Encryption  STARTTLS         plaid               –\n"
                            "[+]  User name   x                x                   x\n"));
}

void TestSettingsTable::cellsAreBrokenWhereItReadsBest_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("lines");
    const QString ones(30, u'1');
    QTest::newRow("at a blank") << QString(ones + QLatin1String(" and ") + ones)
                                << QStringList{ones + QLatin1String(" and"), ones};
    QTest::newRow("after a dot") << QString(ones + u'.' + ones) << QStringList{ones + u'.', ones};
    QTest::newRow("after an @") << QString(ones + u'@' + ones) << QStringList{ones + u'@', ones};
    QTest::newRow("where it must") << QString(50, u'1') << QStringList{QString(39, u'1'), QString(11, u'1')};
    QTest::newRow("at its own line feed")
        << QStringLiteral("one\ntwo") << QStringList{QStringLiteral("one"), QStringLiteral("two")};
    QTest::newRow("nothing") << QString() << QStringList{QString()};
}

void TestSettingsTable::cellsAreBrokenWhereItReadsBest() {
    QFETCH(QString, cell);
    QFETCH(QStringList, lines);
    // Both columns want more than there is, so that each gets half.
    const QStringList laidOut = textTable({{cell, QString(100, u'2')}, {QString(100, u'1'), {}}}).first();
    QStringList first;
    for (const QString& line : laidOut) first.append(line.left(39).trimmed());
    while (first.size() > 1 && first.last().isEmpty()) first.removeLast();
    QCOMPARE(first, lines);
}

QTEST_GUILESS_MAIN(TestSettingsTable)
#include "tst_settings_table.moc"
