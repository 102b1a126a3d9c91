// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "core/report/redaction.h"
#include "core/report/redactor.h"
#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "sample_report.h"

using namespace outbox;

namespace {
const QString computer = QStringLiteral("annas-laptop");

/// Every form in which a report leaves the program, one after the other.
QString allForms(const Report& report) {
    return QString::fromUtf8(QJsonDocument(reportToJson(report)).toJson()) + reportHtml(report) +
           reportMarkdown(report) + reportText(report).remove(u'\n').remove(u' ');
}

QString randomLocal(QRandomGenerator& random) {
    static const QString letters =
        QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP0123456789._+-'=/äß漢");
    QString local(QStringLiteral("q"));
    const int length = random.bounded(5, 30);
    while (local.size() < length) local += letters.at(random.bounded(letters.size()));
    return local + u'z';
}
}  // namespace

class TestRedaction : public QObject {
    Q_OBJECT
  private slots:
    void hides_data();
    void hides();
    void keeps_data();
    void keeps();
    void noAddressIsLeftInAnyForm();
    void noRandomAddressIsLeftInAnyForm();
    void twiceIsOnce();
    void hidesTheUserNameThatIsNoAddress();
    void hidesThisComputerAndItsAddress();
    void tellsWhatWasLeftOut();
    void marksTheReport();
};

void TestRedaction::hides_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* text, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("an address", "anna.berger@example.org", "a…r@example.org");
    row("in a command", "MAIL FROM:<anna.berger@example.org> SIZE=5", "MAIL FROM:<a…r@example.org> SIZE=5");
    row("in capitals", "ANNA.BERGER@EXAMPLE.ORG", "A…R@EXAMPLE.ORG");
    row("somebody else's", "To: bo@other.example, cy.d@other.example",
        "To: b…@other.example, c…d@other.example");
    row("in quotation marks", "'anna.berger@example.org'", "'a…r@example.org'");
    row("with an apostrophe", "o'brien@example.org", "o…n@example.org");
    row("quoted local part", "<\"anna berger\"@example.org>", "<a…r@example.org>");
    row("another script", "почта@example.org", "п…а@example.org");
    row("without a dot", "anna@localhost", "a…a@localhost");
    row("at an address literal", "anna@[192.0.2.1]", "a…a@[192.0.2.1]");
    row("in a URL", "https://x.example/?u=anna.berger%40example.org",
        "https://x.example/?u=a…r%40example.org");
    row("quoted-printable", "anna.berger=40example.org", "a…r=40example.org");
    row("as HTML", "anna.berger&#64;example.org", "a…r&#64;example.org");
    row("as a return path", "bounce+anna.berger=example.org", "bounce+a…r=example.org");
    row("base64", "YW5uYS5iZXJnZXJAZXhhbXBsZS5vcmc=", "…c=");
    row("base64 of a sign-in", "AGFubmEuYmVyZ2VyQGV4YW1wbGUub3JnAA==", "AG…A==");
    row("the local part alone", "USER anna.berger", "USER a…r");
    row("at the end of a sentence", "Nobody is called anna.berger.", "Nobody is called a…r.");
    row("cut off", "anna.berger@exam…", "a…r@exam…");
    row("two in one", "a.bc@x.example,d.ef@y.example", "a…c@x.example,d…f@y.example");
    row("the computer", "EHLO annas-laptop", "EHLO computer-1");
    row("the computer in a network", "EHLO annas-laptop.fritz.box", "EHLO computer-1.fritz.box");
}

void TestRedaction::hides() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Redactor redactor;
    redactor.hideAddress(QStringLiteral("anna.berger@example.org"));
    redactor.hideComputer(QStringLiteral("annas-laptop"));
    if (shown.endsWith(u'=') && !shown.contains(u'@')) {
        // The last character of base64 belongs to neighbours as well; only what is the address alone is
        // hidden.
        QVERIFY(!redactor.text(text).contains(QLatin1String("YW5uYS5i")));
        QVERIFY(!redactor.text(text).contains(QLatin1String("ubmEuYmVy")));
        return;
    }
    QCOMPARE(redactor.text(text), shown);
}

void TestRedaction::keeps_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"220 smtp.example.org ESMTP", "250-SIZE 35882577", "SIZE=4000", "x=40 y+40",
                             "a sign @ alone", "@example.org", "port 587 at 10:00", "a…r@example.org",
                             "b…@example.org", "anna.bergerhof", "user anna.berger.example.org"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedaction::keeps() {
    QFETCH(QString, text);
    Redactor redactor;
    redactor.hideAddress(QStringLiteral("anna.berger@example.org"));
    redactor.hideUser(QStringLiteral("port"));
    redactor.hideUser(QStringLiteral("at"));
    QCOMPARE(redactor.text(text), text);
}

void TestRedaction::noAddressIsLeftInAnyForm() {
    const QString address = QStringLiteral("anna.berger@example.org");
    const Report report =
        samples::filledWith(QStringLiteral("said <anna.berger@example.org> and ANNA.BERGER, "
                                           "office@example.org"));
    QVERIFY(allForms(report).contains(address));
    const QString forms = allForms(redacted(report, computer));
    QVERIFY(!forms.contains(QLatin1String("anna.berger"), Qt::CaseInsensitive));
    QVERIFY(!forms.contains(QLatin1String("office@")));
    QVERIFY(!forms.contains(QLatin1String("office%40")));
}

void TestRedaction::noRandomAddressIsLeftInAnyForm() {
    QRandomGenerator random(20260131);
    for (int round = 0; round < 60; ++round) {
        const QString address = randomLocal(random) + QStringLiteral("@example.org");
        Report report = samples::filledWith(QLatin1String("x <") + address + QLatin1String("> ") + address +
                                            u';' + address.toUpper());
        report.account.address = address;
        report.account.outgoing.user = address;
        const QString forms = allForms(redacted(report, computer));
        QVERIFY2(!forms.contains(address, Qt::CaseInsensitive), qPrintable(address));
        QVERIFY2(!forms.contains(address.toHtmlEscaped(), Qt::CaseInsensitive), qPrintable(address));
    }
}

void TestRedaction::twiceIsOnce() {
    for (const Report& report :
         {samples::blockedPort(),
          samples::filledWith(QStringLiteral("o'b@x.example \"a b\"@c.example 91.44.29.62"))}) {
        const Report once = redacted(report, computer);
        QCOMPARE(reportToJson(redacted(once, computer)), reportToJson(once));
    }
}

void TestRedaction::hidesTheUserNameThatIsNoAddress() {
    Report report = samples::blockedPort();
    report.account.outgoing.user = QStringLiteral("web4711p2");
    report.transcript[0].text = QStringLiteral("535 web4711p2: sign-in refused");
    report.checks[0].observed = {{QStringLiteral("user"), QStringLiteral("info")},
                                 {QStringLiteral("detail"), QStringLiteral("user=Web4711P2 info")}};
    report.findings[0].fixes[0].changes = {{QStringLiteral("outgoing.user"), QStringLiteral("web4711p2"),
                                            QStringLiteral("anna.berger@example.org")}};
    const Report shown = redacted(report, computer);
    QCOMPARE(shown.account.outgoing.user, QStringLiteral("w…2"));
    QCOMPARE(shown.transcript[0].text, QStringLiteral("535 w…2: sign-in refused"));
    QCOMPARE(shown.checks[0].observed.value(QLatin1String("user")).toString(), QStringLiteral("i…o"));
    QCOMPARE(shown.checks[0].observed.value(QLatin1String("detail")).toString(),
             QStringLiteral("user=w…2 info"));
    QCOMPARE(shown.findings[0].fixes[0].changes[0].to.toString(), QStringLiteral("a…r@example.org"));
}

void TestRedaction::hidesThisComputerAndItsAddress() {
    const Report shown = redacted(samples::blockedPort(), computer);
    QCOMPARE(shown.transcript[1].text, QStringLiteral("EHLO computer-1"));
    QCOMPARE(shown.transcript[2].text, QStringLiteral("250-smtp.example.org Hello … [91.44.…]"));
    QVERIFY(!allForms(shown).contains(QLatin1String("91.44.29.62")));
    QVERIFY(shown.contacted.contains(QStringLiteral("9.9.9.9")));
    QCOMPARE(shown.account.source, QStringLiteral("typed"));
}

void TestRedaction::tellsWhatWasLeftOut() {
    QList<LeftOut> leftOut;
    QVERIFY(!redacted(samples::blockedPort(), computer, &leftOut).fullAddresses);
    QStringList ids;
    for (const LeftOut& row : leftOut) ids.append(row.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("passwords"), QStringLiteral("addresses"),
                               QStringLiteral("computer-name"), QStringLiteral("public-address")}));
    QCOMPARE(leftOut[1].count, 2);
    QVERIFY(leftOut[1].example.endsWith(QLatin1String("@example.org")));
    QCOMPARE(leftOut[2].example, QStringLiteral("computer-1"));
    QCOMPARE(leftOut[3].example, QStringLiteral("91.44.…"));
}

void TestRedaction::marksTheReport() {
    QVERIFY(samples::blockedPort().fullAddresses);
    QVERIFY(!redacted(samples::blockedPort(), {}).fullAddresses);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
