// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/report/report_render.h"
#include "sample_report.h"

using namespace outbox;

namespace {
const QString hostile = QStringLiteral(
    "</pre><script>alert(1)</script><img src=x onerror=y>\"'&amp; \x1b[31m\x07\x9b \u202E # h\n# "
    "heading\n\n- list\n"
    "| a | b |\n|---|---|\n[x](https://evil.example) <https://evil.example> ``` ~~~ www.evil.example "
    "{{body}}");

QString withoutPre(QString html) {
    static const QRegularExpression pre(QStringLiteral("<pre.*?</pre>"),
                                        QRegularExpression::DotMatchesEverythingOption);
    return html.remove(pre);
}
}  // namespace

class TestReportRender : public QObject {
    Q_OBJECT
  private slots:
    void everyFormTellsTheStory_data();
    void everyFormTellsTheStory();
    void technicalPartCanBeLeftOut();
    void htmlStandsAlone_data();
    void htmlStandsAlone();
    void htmlEscapesWhatComesFromOutside();
    void htmlShowsLightsAsShapeAndWord();
    void markdownShowsWhatComesFromOutsideAsItIs();
    void textFitsInEightyColumns_data();
    void textFitsInEightyColumns();
    void textHasColoursOnlyWhereAskedFor();
    void onlyWebLinksBecomeLinks();
    void aStoppedRunSaysSo();
    void aLongListOfRuledOutCausesIsCut();
};

void TestReportRender::everyFormTellsTheStory_data() {
    QTest::addColumn<QString>("form");
    QTest::newRow("html") << reportHtml(samples::blockedPort());
    QTest::newRow("html for paper") << reportHtml(samples::blockedPort(), {true, true, false});
    QTest::newRow("markdown") << reportMarkdown(samples::blockedPort()).remove(u'\\');
    QTest::newRow("text") << reportText(samples::blockedPort());
}

void TestReportRender::everyFormTellsTheStory() {
    QFETCH(QString, form);
    form.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    qsizetype last = 0;
    for (const char* part : {"Sending fails: this network blocks port 587",
                             "anna.berger@example.org in Thunderbird",
                             "This computer",
                             "Port 587 does not answer",
                             "Why receiving still works.",
                             "that one is open",
                             "Cure, proven.",
                             "Send through port 465.",
                             "Ruled out.",
                             "Wrong password, Server down",
                             "Who was contacted.",
                             "9.9.9.9",
                             "What was found",
                             "This network blocks port 587.",
                             "Mail programs leave through this port",
                             "Proven.",
                             "Set port 465 and TLS.",
                             "https://help.example.org/ports",
                             "465 instead of 587",
                             "Dear administrator,",
                             "Follows from:",
                             "Likely, not certain.",
                             "Settings that were checked",
                             "Settings to use",
                             "Technical part",
                             "timed_out",
                             "MAIL FROM:"}) {
        const qsizetype at = form.indexOf(QLatin1String(part), last);
        QVERIFY2(at >= 0, part);
        last = at;
    }
    QVERIFY(form.contains(QLatin1String("31 January 2026, 09:30 UTC")));
    QVERIFY(form.contains(QLatin1String("the server was not reached.")));
    QVERIFY(form.contains(QLatin1String("TLS instead of STARTTLS")));
}

void TestReportRender::technicalPartCanBeLeftOut() {
    const Report report = samples::blockedPort();
    for (const QString& form :
         {reportHtml(report, {false, false, false}), reportMarkdown(report, {false, false, false}),
          reportText(report, {false, false, false})}) {
        QVERIFY(!form.contains(QLatin1String("MAIL FROM")));
        QVERIFY(!form.contains(QLatin1String("timed_out")));
        QVERIFY(form.contains(QLatin1String("Ruled out")));
    }
}

void TestReportRender::htmlStandsAlone_data() {
    QTest::addColumn<bool>("paper");
    QTest::newRow("screen") << false;
    QTest::newRow("paper") << true;
}

void TestReportRender::htmlStandsAlone() {
    QFETCH(bool, paper);
    const QString html = reportHtml(samples::blockedPort(), {true, paper, false});
    for (const char* loader : {"<script", "<link", "<iframe", "@import", "url(", "src=\"http", "onload"})
        QVERIFY2(!html.contains(QLatin1String(loader)), loader);
    QCOMPARE(html.contains(QLatin1String("prefers-color-scheme")), !paper);
    QCOMPARE(html.contains(QLatin1String("@media print")), !paper);
    QVERIFY(!html.contains(QLatin1String("{{")));
}

void TestReportRender::htmlEscapesWhatComesFromOutside() {
    const QString html = reportHtml(samples::filledWith(hostile));
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QLatin1String("<img")));
    QVERIFY(!html.contains(QLatin1String("href=\"https://evil")));
    QVERIFY(!html.contains(QChar(0x202E)));
    QCOMPARE(html.count(QLatin1String("</body>")), 1);
    QVERIFY(html.contains(QLatin1String("{{body}}")));  // as text: it is not filled in
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]"));
    QVERIFY(!html.contains(control));

    // The body is well-formed XML, so that no element opened that the form did not open.
    const qsizetype start = html.indexOf(QLatin1String("<body>"));
    QXmlStreamReader reader(html.mid(start, html.indexOf(QLatin1String("</html>")) - start));
    while (!reader.atEnd()) reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportRender::htmlShowsLightsAsShapeAndWord() {
    const QString html = withoutPre(reportHtml(samples::blockedPort()));
    for (const char* form : {"light green", "light yellow", "light red", "light notrun"})
        QVERIFY2(html.contains(QLatin1String(form)), form);
    for (const char* word : {">Works<", ">Warning<", ">Stops here<", ">Not run<"})
        QVERIFY2(html.contains(QLatin1String(word)), word);
    const QString paper = reportHtml(samples::blockedPort(), {true, true, false});
    QVERIFY(!paper.contains(QLatin1String("<svg")));
    QVERIFY(paper.contains(QLatin1String("src=\"data:image/svg+xml;base64,")));
}

void TestReportRender::markdownShowsWhatComesFromOutsideAsItIs() {
    const QString markdown = reportMarkdown(samples::filledWith(hostile));
    bool fenced = false;
    QString fence;
    for (const QString& line : markdown.split(u'\n')) {
        if (!fenced && line.startsWith(QLatin1String("```"))) {
            fenced = true;
            fence = line.left(line.indexOf(QLatin1String("text")));
            continue;
        }
        if (fenced) {
            fenced = line != fence;
            continue;
        }
        QVERIFY2(!line.contains(QRegularExpression(QStringLiteral("(?<!\\\\)[\\[\\]<|`]"))),
                 qPrintable(line));
        QVERIFY2(!line.contains(QLatin1String("www.")), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1String("https://")), qPrintable(line));
        QVERIFY2(!line.startsWith(QLatin1String("# heading")), qPrintable(line));
    }
    QVERIFY(!fenced);
}

void TestReportRender::textFitsInEightyColumns_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("a usual report") << reportText(samples::blockedPort());
    QTest::newRow("hostile texts") << reportText(samples::filledWith(hostile));
    QTest::newRow("one endless word") << reportText(samples::filledWith(QString(3000, u'x')));
    QTest::newRow("a healthy account") << reportText(samples::healthy());
}

void TestReportRender::textFitsInEightyColumns() {
    QFETCH(QString, text);
    for (const QString& line : text.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        for (const QChar c : line) QVERIFY(c.category() != QChar::Other_Control);
    }
    QVERIFY(text.endsWith(u'\n'));
}

void TestReportRender::textHasColoursOnlyWhereAskedFor() {
    const Report report = samples::filledWith(hostile);
    QVERIFY(!reportText(report).contains(QChar(0x1b)));
    QString coloured = reportText(report, {true, false, true});
    QVERIFY(coloured.contains(QChar(0x1b)));
    static const QRegularExpression sequences(QStringLiteral("\\x1b\\[(?:0|1|2|32|33|1;31)m"));
    QCOMPARE(coloured.remove(sequences), reportText(report));
}

void TestReportRender::onlyWebLinksBecomeLinks() {
    Report report = samples::blockedPort();
    report.findings[0].fixes[0].links = {QStringLiteral("javascript:alert(1)"),
                                         QStringLiteral("https://e.example/\"x")};
    const QString html = reportHtml(report);
    QVERIFY(!html.contains(QLatin1String("javascript")));
    QVERIFY(!html.contains(QLatin1String("example/\"x")));
    QVERIFY(!reportMarkdown(report).contains(QLatin1String("javascript")));
}

void TestReportRender::aStoppedRunSaysSo() {
    Report report = samples::blockedPort();
    report.stopped = true;
    QVERIFY(reportText(report).contains(QLatin1String("The check was stopped.")));
}

void TestReportRender::aLongListOfRuledOutCausesIsCut() {
    Report report = samples::blockedPort();
    report.ruledOut.clear();
    report.ruledOutWords.clear();
    for (int i = 0; i < 40; ++i) {
        report.ruledOut.append(QStringLiteral("a.cause-%1").arg(i));
        report.ruledOutWords.append(QStringLiteral("Cause number %1").arg(i));
    }
    const QString brief = reportText(report, {false, false, false});
    QVERIFY(brief.contains(QLatin1String("28 more")));
    QVERIFY(!brief.contains(QLatin1String("number 12")));
    QVERIFY(reportText(report).contains(QLatin1String("a.cause-39: Cause number 39")));
}

QTEST_GUILESS_MAIN(TestReportRender)
#include "tst_report_render.moc"
