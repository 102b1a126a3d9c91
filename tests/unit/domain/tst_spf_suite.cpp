// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "core/domain/spf_evaluation.h"
#include "tests/support/run_task.h"
#include "tests/unit/domain/spf_zones.h"

using namespace outbox;

namespace {

QString suiteFile() {
    return qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/spf/rfc7208-tests.yml");
}

/// Qt reads no YAML; Python does.
QByteArray converted(const QString& path) {
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral(
                      "import json, sys, yaml\n"
                      "json.dump(list(yaml.safe_load_all(open(sys.argv[1], encoding='utf-8'))), sys.stdout)"),
                  path});
    return python.waitForFinished() && python.exitCode() == 0 ? python.readAllStandardOutput() : QByteArray();
}

QStringList texts(const QJsonValue& value) {
    if (!value.isArray()) return {value.toVariant().toString()};
    QStringList list;
    for (const QJsonValue& one : value.toArray()) list.append(one.toVariant().toString());
    return list;
}

void addEntry(ZoneResolver& zone, const QString& name, const QString& type, const QJsonValue& value) {
    // The strings of the suite hold octets, one a character.
    if (type == QLatin1String("TXT")) zone.addText(name, texts(value).join(QString()).toLatin1());
    if (type == QLatin1String("A") || type == QLatin1String("AAAA")) zone.addAddress(name, value.toString());
    if (type == QLatin1String("PTR")) zone.addTarget(name, DnsType::Ptr, value.toString());
    if (type == QLatin1String("CNAME")) zone.addTarget(name, DnsType::CName, value.toString());
    if (type == QLatin1String("MX"))
        zone.addTarget(name, DnsType::Mx, value.toArray().at(1).toString(),
                       static_cast<quint16>(value.toArray().at(0).toInt()));
}

/// Records of type SPF stand for TXT unless the name has TXT of its own ("NONE": it has none).
ZoneResolver& fill(ZoneResolver& zone, const QJsonObject& data) {
    for (const QString& name : data.keys()) {
        const QJsonArray entries = data.value(name).toArray();
        bool ownText = false;
        for (const QJsonValue& entry : entries)
            ownText = ownText || entry.toObject().contains(QStringLiteral("TXT"));
        for (const QJsonValue& entry : entries) {
            if (entry.toString() == QLatin1String("TIMEOUT")) zone.silence(name);
            const QJsonObject record = entry.toObject();
            for (const QString& type : record.keys()) {
                const QJsonValue value = record.value(type);
                if (value.toString() == QLatin1String("NONE")) continue;
                const bool old = type == QLatin1String("SPF");
                if (!old || !ownText) addEntry(zone, name, old ? QStringLiteral("TXT") : type, value);
            }
        }
    }
    return zone;
}

}  // namespace

/// The public test suite of RFC 7208, every case of it.
class TestSpfSuite : public QObject {
    Q_OBJECT
  private slots:
    void cases_data();
    void cases();
};

void TestSpfSuite::cases_data() {
    QTest::addColumn<QJsonObject>("row");
    QTest::addColumn<QJsonObject>("zone");
    if (!QFile::exists(suiteFile())) QSKIP("the shared test data are not here");
    const QByteArray json = converted(suiteFile());
    if (json.isEmpty()) QSKIP("python3 with yaml is not here");
    int count = 0;
    for (const QJsonValue& scenario : QJsonDocument::fromJson(json).array()) {
        const QJsonObject tests = scenario[QStringLiteral("tests")].toObject();
        for (const QString& name : tests.keys()) {
            ++count;
            QTest::newRow(
                qPrintable(scenario[QStringLiteral("description")].toString() + QLatin1Char('/') + name))
                << tests.value(name).toObject() << scenario[QStringLiteral("zonedata")].toObject();
        }
    }
    QVERIFY(count > 150);
}

void TestSpfSuite::cases() {
    QFETCH(QJsonObject, row);
    QFETCH(QJsonObject, zone);
    ZoneResolver resolver;
    fill(resolver, zone);
    SpfClient client;
    client.ip = QHostAddress(row.value(QStringLiteral("host")).toString());
    client.helo = row.value(QStringLiteral("helo")).toString();
    client.sender = row.value(QStringLiteral("mailfrom")).toString();
    auto task = evaluateSpf(client, resolver, Milliseconds(1000));
    const auto given = runTask(task);
    QVERIFY(given);
    const QStringList accepted = texts(row.value(QStringLiteral("result")));
    QVERIFY2(accepted.contains(spfResultName(given->result)),
             qPrintable(spfResultName(given->result) + QStringLiteral(" in place of ") +
                        accepted.join(QLatin1Char(' ')) + QLatin1Char(' ') + given->problem));
    if (!row.contains(QStringLiteral("explanation"))) return;
    const QString explanation = row.value(QStringLiteral("explanation")).toString();
    QCOMPARE(given->explanation.isEmpty() ? QStringLiteral("DEFAULT") : given->explanation, explanation);
}

QTEST_GUILESS_MAIN(TestSpfSuite)
#include "tst_spf_suite.moc"
