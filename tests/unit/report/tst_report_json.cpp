// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/report/endpoint_json.h"
#include "core/report/report_json.h"
#include "sample_report.h"

using namespace outbox;

namespace {
QByteArray bytesOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The object with one value set (undefined: removed) at a path like "checks.0.light".
QJsonValue changedAt(const QJsonValue& value, QStringList path, const QJsonValue& to) {
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = path.isEmpty() ? to : changedAt(array.at(step.toInt()), path, to);
        return array;
    }
    QJsonObject object = value.toObject();
    if (path.isEmpty() && to.isUndefined())
        object.remove(step);
    else
        object.insert(step, path.isEmpty() ? to : changedAt(object.value(step), path, to));
    return object;
}

QJsonObject changed(const QString& path, const QJsonValue& to) {
    return changedAt(reportToJson(samples::blockedPort()), path.split(u'.'), to).toObject();
}

void keepSample(const QString& name, const QJsonObject& object) {
    const QString folder = qEnvironmentVariable("OUTBOX_SAMPLES");
    if (folder.isEmpty()) return;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + name + QStringLiteral(".json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(object));
}
}  // namespace

class TestReportJson : public QObject {
    Q_OBJECT
  private slots:
    void holdsTheNamedKeys();
    void runningLightsBecomeNotRun();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void readsTheShortestForm();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void cutOffAnywhereIsASentence();
    void cleansTexts();
    void limitsLists();
    void readsSettings();
    void refusesWrongSettings_data();
    void refusesWrongSettings();
};

void TestReportJson::holdsTheNamedKeys() {
    const QJsonObject json = reportToJson(samples::blockedPort());
    for (const char* key : {"schema", "generator", "started_at", "duration_ms", "account", "light", "checks",
                            "findings", "recommended", "transcript"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/report/1"));
    QCOMPARE(json.value(QLatin1String("started_at")).toString(), QStringLiteral("2026-01-31T09:30:00Z"));
    QCOMPARE(json.value(QLatin1String("light")).toString(), QStringLiteral("red"));

    const QJsonObject check = json.value(QLatin1String("checks")).toArray().at(2).toObject();
    for (const char* key :
         {"id", "title", "light", "summary", "started_ms", "duration_ms", "skipped_because", "observed"})
        QVERIFY2(check.contains(QLatin1String(key)), key);
    QVERIFY(check.value(QLatin1String("skipped_because")).isNull());

    const QJsonArray findings = json.value(QLatin1String("findings")).toArray();
    QVERIFY(findings.at(0).toObject().value(QLatin1String("consequence_of")).isNull());
    QCOMPARE(findings.at(1).toObject().value(QLatin1String("consequence_of")).toString(),
             QStringLiteral("port.blocked"));
    const QJsonObject fix =
        findings.at(0).toObject().value(QLatin1String("fixes")).toArray().at(0).toObject();
    QCOMPARE(fix.value(QLatin1String("changes")).toObject().value(QLatin1String("outgoing.port")).toInt(),
             465);
    QCOMPARE(fix.value(QLatin1String("who")).toString(), QStringLiteral("you"));
    QVERIFY(fix.value(QLatin1String("proven")).toBool());

    const QJsonObject line = json.value(QLatin1String("transcript")).toArray().at(0).toObject();
    QCOMPARE(line.value(QLatin1String("from")).toString(), QStringLiteral("server"));
    QCOMPARE(line.value(QLatin1String("at_ms")).toInt(), 95);

    keepSample(QStringLiteral("good-blocked-port"), json);
    keepSample(QStringLiteral("good-healthy"), reportToJson(samples::healthy()));
    keepSample(QStringLiteral("good-hostile"),
               reportToJson(samples::filledWith(QStringLiteral("<b>\x01|\n"))));
    QJsonObject settings = json.value(QLatin1String("checks")).toArray().at(0).toObject();
    settings.insert(QStringLiteral("id"), QStringLiteral("settings"));
    for (const char* verdict : {"change", "perhaps"}) {
        const QJsonObject row{{QStringLiteral("field"), QStringLiteral("outgoing.port")},
                              {QStringLiteral("set"), 587},
                              {QStringLiteral("published"), QJsonValue()},
                              {QStringLiteral("worked"), 465},
                              {QStringLiteral("verdict"), QLatin1String(verdict)}};
        settings.insert(QStringLiteral("observed"),
                        QJsonObject{{QStringLiteral("compared"), QJsonArray{row}}});
        const bool known = QLatin1String(verdict) == QLatin1String("change");
        keepSample(known ? QStringLiteral("good-compared") : QStringLiteral("bad-compared"),
                   changed(QStringLiteral("checks.0"), settings));
    }
    keepSample(QStringLiteral("bad-light"),
               changed(QStringLiteral("checks.0.light"), QStringLiteral("running")));
    keepSample(QStringLiteral("bad-time"),
               changed(QStringLiteral("started_at"), QStringLiteral("2026-01-31 09:30")));
    keepSample(QStringLiteral("bad-consequence"),
               changed(QStringLiteral("findings.0.consequence_of"), QStringLiteral("server.down")));
    keepSample(QStringLiteral("bad-missing"), changed(QStringLiteral("transcript"), QJsonValue::Undefined));
    keepSample(QStringLiteral("bad-side"),
               changed(QStringLiteral("account.outgoing.protocol"), QStringLiteral("imap")));
}

void TestReportJson::runningLightsBecomeNotRun() {
    Report report = samples::blockedPort();
    report.checks[0].light = Light::Running;
    report.light = Light::Waiting;
    const QJsonObject json = reportToJson(report);
    const QJsonObject check = json.value(QLatin1String("checks")).toArray().at(0).toObject();
    QCOMPARE(check.value(QLatin1String("light")).toString(), QStringLiteral("not_run"));
    QVERIFY(!check.value(QLatin1String("skipped_because")).toString().isEmpty());
    QCOMPARE(json.value(QLatin1String("light")).toString(), QStringLiteral("not_run"));
}

void TestReportJson::readsBackWhatItWrote_data() {
    QTest::addColumn<QJsonObject>("written");
    QTest::newRow("a red report with everything") << reportToJson(samples::blockedPort());
    QTest::newRow("a green report with nothing") << reportToJson(samples::healthy());
    QTest::newRow("a report about a mail API") << reportToJson(samples::mailApi());
    QTest::newRow("a report with a chapter about the domain") << reportToJson(samples::ownDomain());
    QTest::newRow("host names isolated for right-to-left text")
        << reportToJson(samples::filledWith(QStringLiteral("\u062E \u2068smtp.example.org\u2069 \u062E")));
}

void TestReportJson::readsBackWhatItWrote() {
    QFETCH(QJsonObject, written);
    const ReadReport read = readReport(bytesOf(written));
    QVERIFY2(read.report, qPrintable(read.error));
    QCOMPARE(reportToJson(*read.report), written);
}

void TestReportJson::readsTheShortestForm() {
    const QByteArray bytes = R"({
      "schema": "outbox-doctor/report/1",
      "generator": {"name": "outbox-doctor", "version": "0.1.0", "system": "Debian GNU/Linux 12", "qt": "6.4.2", "openssl": "3.0.19"},
      "started_at": "2026-01-31T09:30:00Z", "duration_ms": 1834,
      "account": {"address": "a…e@example.org", "provider": "example", "source": "typed",
        "outgoing": {"protocol": "smtp", "host": "smtp.example.org", "port": 587, "security": "starttls", "user": "a…e@example.org", "auth": "password"},
        "incoming": {"protocol": "imap", "host": "imap.example.org", "port": 993, "security": "tls", "user": "a…e@example.org", "auth": "password"}},
      "light": "red",
      "checks": [{"id": "port", "title": "Can this computer reach the server?", "light": "red", "summary": "Port 587 does not answer",
        "started_ms": 52, "duration_ms": 8001, "skipped_because": null, "observed": {}}],
      "findings": [{"id": "port.blocked", "light": "red", "title": "T", "explanation": "E", "because": ["port"], "consequence_of": null,
        "fixes": [{"id": "use-other-port", "title": "T", "steps": ["S"], "who": "you",
          "changes": {"outgoing.port": 465, "outgoing.security": "tls"}, "proven": true}]}],
      "recommended": {"outgoing": {}, "incoming": {}},
      "transcript": [{"at_ms": 95, "connection": 1, "peer": "smtp.example.org:465", "from": "server", "text": "220 hello"}]
    })";
    const ReadReport read = readReport(bytes);
    QVERIFY2(read.report, qPrintable(read.error));
    QCOMPARE(read.report->checks.first().station, Station::Server);
    QVERIFY(!read.report->fullAddresses);
    QVERIFY(!read.report->recommendedOutgoing.isSet());
    QVERIFY(!read.report->recommendedIncoming);
}

void TestReportJson::refusesWrongValues_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* path, const QJsonValue& value, const char* name) {
        QTest::newRow(name) << QString(QLatin1String(path)) << value;
    };
    const QJsonValue missing(QJsonValue::Undefined);
    row("checks.0.light", QStringLiteral("running"), "a light that a report does not have");
    row("checks.0.light", 3, "a number for a light");
    row("checks", QStringLiteral("none"), "a text for the checks");
    row("checks.1", 7, "a number among the checks");
    row("checks.0.observed", QJsonArray(), "a list for an observation");
    row("checks.0.started_ms", -1, "a negative time");
    row("checks.0.started_ms", 1.5, "a broken time");
    row("duration_ms", 1e300, "an endless run");
    row("duration_ms", missing, "no duration");
    row("started_at", QStringLiteral("yesterday"), "no time");
    row("started_at", QStringLiteral("2026-01-31T09:30:00"), "a time of no zone");
    row("generator", missing, "no generator");
    row("account", QJsonArray(), "a list for the account");
    row("account.outgoing.port", 0, "port 0");
    row("account.outgoing.port", 65536, "a port too high");
    row("account.outgoing.host", QStringLiteral("a b"), "a host that is none");
    row("account.outgoing.security", QStringLiteral("ssl"), "an unknown encryption");
    row("findings.0.fixes.0.who", QStringLiteral("nobody"), "an unknown person");
    row("findings.0.fixes.0.changes.outgoing.port", QJsonObject(), "a setting that is an object");
    row("findings.0.fixes.0.proven", QStringLiteral("yes"), "a text for a proof");
    row("findings.0.because", QJsonArray{1}, "a number for a check");
    row("transcript.0.from", QStringLiteral("nobody"), "an unknown speaker");
    row("transcript.0.connection", -1, "a negative connection");
    row("recommended", missing, "nothing recommended");
}

void TestReportJson::refusesWrongValues() {
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QJsonObject object = changed(path, value);
    if (path.contains(QLatin1String("changes"))) {
        // The field's own name holds a dot.
        object = changed(QStringLiteral("findings.0.fixes.0.changes"),
                         QJsonObject{{QStringLiteral("outgoing.port"), value}});
    }
    const ReadReport read = readReport(bytesOf(object));
    QVERIFY(!read.report);
    QVERIFY2(read.error.contains(path.section(u'.', 0, 0)), qPrintable(read.error));
}

void TestReportJson::refusesWhatIsNoReport_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\t ");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    QTest::newRow("a text") << QByteArray("Dear all,\n");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("other JSON") << QByteArray(R"({"name": "x"})");
    QTest::newRow("a schema of somebody else") << QByteArray(R"({"schema": "https://example.org/1"})");
    QTest::newRow("a schema that is a number") << QByteArray(R"({"schema": 1})");
    QTest::newRow("a later report") << QByteArray(R"({"schema": "outbox-doctor/report/2"})");
    QTest::newRow("another document of ours") << QByteArray(R"({"schema": "outbox-doctor/settings/1"})");
    QTest::newRow("nothing but the schema") << QByteArray(R"({"schema": "outbox-doctor/report/1"})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("too large") << QByteArray(32 * 1024 * 1024 + 1, ' ');
    QTest::newRow("deep inside an observation") << [] {
        QJsonValue nested = QStringLiteral("end");
        for (int i = 0; i < 200; ++i) nested = QJsonObject{{QStringLiteral("a"), nested}};
        return bytesOf(changed(QStringLiteral("checks.0.observed"), nested));
    }();
}

void TestReportJson::refusesWhatIsNoReport() {
    QFETCH(QByteArray, bytes);
    const ReadReport read = readReport(bytes);
    QVERIFY(!read.report);
    QVERIFY(read.error.endsWith(u'.'));
}

void TestReportJson::cutOffAnywhereIsASentence() {
    const QByteArray whole = bytesOf(reportToJson(samples::blockedPort()));
    for (qsizetype length = 0; length < whole.size(); length += 37) {
        const ReadReport read = readReport(whole.left(length));
        QVERIFY(!read.report);
        QVERIFY(!read.error.isEmpty());
    }
}

void TestReportJson::cleansTexts() {
    const QString hostile = QStringLiteral("a\x1b[31mb\u202Ec\u2068");
    const ReadReport read = readReport(bytesOf(reportToJson(samples::filledWith(hostile))));
    QVERIFY2(read.report, qPrintable(read.error));
    const QString all = QString::fromUtf8(bytesOf(reportToJson(*read.report)));
    QVERIFY(!all.contains(QLatin1String("\\u001b")));
    QVERIFY(!all.contains(QChar(0x202E)));
    QVERIFY(!all.contains(QChar(0x2068)));
}

void TestReportJson::limitsLists() {
    QJsonArray many;
    for (int i = 0; i <= 10'000; ++i) many.append(QStringLiteral("x"));
    const ReadReport read = readReport(bytesOf(changed(QStringLiteral("contacted"), many)));
    QVERIFY(!read.report);
    QVERIFY(read.error.contains(QLatin1String("contacted")));
}

void TestReportJson::readsSettings() {
    QJsonObject recommended =
        reportToJson(samples::blockedPort()).value(QLatin1String("recommended")).toObject();
    recommended.insert(QStringLiteral("address"), QStringLiteral("anna@example.org"));
    const ReadSettings read = readSettings(bytesOf(recommended));
    QVERIFY2(read.settings, qPrintable(read.error));
    QCOMPARE(read.settings->outgoing, samples::blockedPort().recommendedOutgoing);
    QVERIFY(read.settings->incoming == samples::blockedPort().recommendedIncoming);
    QCOMPARE(read.settings->address, QStringLiteral("anna@example.org"));
}

void TestReportJson::refusesWrongSettings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no outgoing side") << QByteArray(R"({"incoming": null})");
    QTest::newRow("receiving as sending") << QByteArray(
        R"({"outgoing": {"protocol": "imap", "host": "a.example", "port": 993, "security": "tls"}})");
    QTest::newRow("sending as receiving") << QByteArray(
        R"({"outgoing": {"protocol": "smtp", "host": "a.example", "port": 465, "security": "tls"},
                          "incoming": {"protocol": "smtp", "host": "a.example", "port": 465, "security": "tls"}})");
    QTest::newRow("a port that is a text") << QByteArray(
        R"({"outgoing": {"protocol": "smtp", "host": "a.example", "port": "465", "security": "tls"}})");
    QTest::newRow("not JSON") << QByteArray("port=465");
}

void TestReportJson::refusesWrongSettings() {
    QFETCH(QByteArray, bytes);
    const ReadSettings read = readSettings(bytes);
    QVERIFY(!read.settings);
    QVERIFY(!read.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_report_json.moc"
