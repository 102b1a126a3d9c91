// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QVersionNumber>
#include <stdexcept>

#include "core/model/strict_json.h"
#include "core/programs/program_abilities.h"
#include "core/programs/program_table.h"

using namespace outbox;

class TestProgramAbilities : public QObject {
    Q_OBJECT
  private slots:
    void everyShippedProgramIsKnown();
    void everyProgramStandsOnceInTheTable();
    void knowsThunderbird();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void TestProgramAbilities::everyShippedProgramIsKnown() {
    const auto shipped = readProgramAbilities(shippedFile(QStringLiteral("programs.json")), QString());
    QVERIFY(shipped.size() >= 5);
    for (const QString& id : shipped.keys()) QVERIFY2(programKind(id), qPrintable(id));
}

void TestProgramAbilities::everyProgramStandsOnceInTheTable() {
    QStringList ids;
    for (const ProgramKind& kind : programTable()) {
        const QString id = QString::fromLatin1(kind.id);
        QVERIFY2(!ids.contains(id), kind.id);
        QVERIFY2(kind.find && kind.running && kind.name[0] != '\0', kind.id);
        ids.append(id);
    }
    QVERIFY(ids.contains(QLatin1String("thunderbird")));
    QVERIFY(programKind(QStringLiteral("Thunderbird")));
    QVERIFY(!programKind(QString()));
}

void TestProgramAbilities::knowsThunderbird() {
    const ProgramAbilities abilities = abilitiesOf(QStringLiteral("thunderbird"));
    QCOMPARE(abilities.tls12Since, QStringLiteral("31"));
    QCOMPARE(abilities.oauth2Since.value(QStringLiteral("google")), QStringLiteral("38"));
    QVERIFY(abilitiesOf(QStringLiteral("pine")).oauth2Since.isEmpty());
    // Microsoft takes the older XOAUTH2 alone, which came later to these.
    for (const char* id : {"mutt", "neomutt", "msmtp"}) {
        const auto since = abilitiesOf(QLatin1String(id)).oauth2Since;
        QVERIFY2(QVersionNumber::fromString(since.value(QStringLiteral("microsoft"))) >
                     QVersionNumber::fromString(since.value(QStringLiteral("*"))),
                 id);
    }
}

void TestProgramAbilities::refusesOtherFiles_data() {
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no id") << QByteArray(R"({"sources": ["https://a.example/"]})");
    QTest::newRow("no source") << QByteArray(R"({"id": "a"})");
    QTest::newRow("no version") << QByteArray(
        R"({"id": "a", "tls12_since": "new", "sources": ["https://a.example/"]})");
    QTest::newRow("unknown operator")
        << QByteArray(R"({"id": "a", "oauth2_since": {"x": "1"}, "sources": ["https://a.example/"]})");
    QTest::newRow("unknown key") << QByteArray(
        R"({"id": "a", "since": "1", "sources": ["https://a.example/"]})");
}

void TestProgramAbilities::refusesOtherFiles() {
    QFETCH(QByteArray, entry);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)readProgramAbilities("{\"programs\": [" + entry + "]}",
                                                                          QStringLiteral("test")));
}

QTEST_GUILESS_MAIN(TestProgramAbilities)
#include "tst_program_abilities.moc"
