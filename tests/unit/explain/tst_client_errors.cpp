// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>
#include <stdexcept>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/refusal_table.h"
#include "core/diagnosis/rule.h"
#include "core/explain/client_errors.h"
#include "core/explain/cures.h"
#include "core/explain/readable_text.h"
#include "core/words/tables.h"
#include "core/words/words.h"

using namespace outbox;

namespace {

QSet<QString> keysOf(std::span<const words::KeyWords> table) {
    QSet<QString> keys;
    for (const words::KeyWords& row : table) keys.insert(QString::fromLatin1(row.key));
    return keys;
}

const TextCure* cureOf(const QString& finding) {
    for (const TextCure& cure : textCures())
        if (finding == QLatin1String(cure.finding)) return &cure;
    return nullptr;
}

}  // namespace

class TestClientErrors : public QObject {
    Q_OBJECT
  private slots:
    /// Specific before general: what a row was made for must not be caught by another.
    void everyExampleGivesItsOwnRow_data() {
        QTest::addColumn<int>("index");
        const QList<ClientError>& rows = ClientErrorTable::instance().rows();
        for (int at = 0; at < rows.size(); ++at)
            QTest::addRow("%s: %s", qPrintable(rows.at(at).place), qPrintable(rows.at(at).says)) << at;
    }
    void everyExampleGivesItsOwnRow() {
        QFETCH(int, index);
        const ClientError& row = ClientErrorTable::instance().rows().at(index);
        const QString read = comparableText(readableText(row.example.toUtf8()));
        const ClientError* found = ClientErrorTable::instance().find(read);
        QVERIFY2(found, "no row fits");
        QVERIFY2(found == &row, qPrintable(found->place + QLatin1Char(' ') + found->says));
    }

    /// As somebody types them, or as a program reads them off a picture.
    void aNumberIsKnownInEveryForm_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("O and B for digits") << QStringLiteral("error (OxBOOCCCOE)") << QStringLiteral("0x800ccc0e");
        QTest::newRow("some of them") << QStringLiteral("Error 0x8OOCCC0F") << QStringLiteral("0x800ccc0f");
        QTest::newRow("an l for a one") << QStringLiteral("0x80042l09") << QStringLiteral("0x80042109");
        QTest::newRow("in two parts") << QStringLiteral("0x8004 2109") << QStringLiteral("0x80042109");
        QTest::newRow("without the front") << QStringLiteral("Fehler 800CCC0E") << QStringLiteral("0x800ccc0e");
    }
    void aNumberIsKnownInEveryForm() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const ClientErrorTable& table = ClientErrorTable::instance();
        const ClientError* found = table.find(comparableText(text));
        QVERIFY(found && found == table.find(says));
    }

    void everyRowIsWhole() {
        const QSet<QString> sayings = keysOf(words::programSayings());
        QSet<QString> said;
        QSet<QString> patterns;
        for (const ClientError& row : ClientErrorTable::instance().rows()) {
            said.insert(row.says);
            QVERIFY2(sayings.contains(row.says), qPrintable(row.place + row.says));
            QVERIFY2(row.finding.isEmpty() || cureOf(row.finding), qPrintable(row.place + row.finding));
            QVERIFY2(row.settledBy.isEmpty() || checkIds().contains(row.settledBy), qPrintable(row.place));
            QVERIFY2(!row.source.isEmpty(), qPrintable(row.place));
            for (const QString& code : row.codes) {
                QVERIFY2(!patterns.contains(code), qPrintable(row.place + code));
                patterns.insert(code);
            }
        }
        QCOMPARE(sayings - said, QSet<QString>());
    }

    /// A pattern of a few letters stands in any letter.
    void noPatternIsTooShort() {
        for (const ClientError& row : ClientErrorTable::instance().rows())
            for (const QStringList& parts : row.texts) {
                const QString all = parts.join(QString());
                const bool ideographs = all.at(0).unicode() > 0x0E00;
                QVERIFY2(all.size() >= (ideographs ? 2 : 5), qPrintable(row.place + all));
            }
    }

    void everyCureHasItsFindingAndItsWords() {
        QSet<QString> cured;
        for (const TextCure& cure : textCures()) {
            const QString id = QString::fromLatin1(cure.finding);
            QVERIFY2(!cured.contains(id), cure.finding);
            cured.insert(id);
            if (const Rule* rule = ruleById(id)) QVERIFY2(rule->light == cure.light, cure.finding);
            const auto conclusion = concludedFrom(id, {}, QStringLiteral("https://example.org/help"));
            QVERIFY2(conclusion && conclusion->fromText, cure.finding);
            const Finding finding = words::finding(*conclusion, {});
            QVERIFY2(!finding.title.isEmpty() && !finding.explanation.isEmpty(), cure.finding);
            QVERIFY2(!finding.fixes.isEmpty(), cure.finding);
            for (const Fix& fix : finding.fixes) {
                QVERIFY2(!fix.title.isEmpty() && !fix.steps.isEmpty(), qPrintable(fix.id));
                QVERIFY2(fix.changes.isEmpty() && !fix.proven, qPrintable(fix.id));
                // Nothing was examined, so no letter can be written from it.
                QVERIFY2(fix.letter.isEmpty(), qPrintable(fix.id));
                for (const QString& step : fix.steps)
                    QVERIFY2(!step.contains(QLatin1String("letter below")), qPrintable(fix.id));
            }
        }
        QSet<QString> worded;
        for (const words::FindingWords& row : words::quotedFindings())
            worded.insert(QString::fromLatin1(row.id));
        QCOMPARE(worded, cured);
    }

    void everythingThatServersRefuseWithHasACure() {
        for (const Refusal& row : RefusalTable::instance().rows())
            QVERIFY2(row.finding.isEmpty() || cureOf(row.finding), qPrintable(row.place + row.finding));
    }

    void anUnknownFindingIsNone() { QVERIFY(!concludedFrom(QStringLiteral("net.moon"), {}, {})); }

    void aWrongFileIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* rows) {
            QTest::newRow(name) << QByteArray(
                                       "{\"program\": \"p\", \"source\": \"x\", \"languages\": [\"en\"], "
                                       "\"rows\": [") +
                                       rows + "]}";
        };
        row("no rows", "");
        row("nothing to know it by", R"({"says": "cut", "finding": "server.busy", "example": "x"})");
        row("no example", R"({"says": "cut", "codes": ["e1"], "finding": "server.busy"})");
        row("neither cause nor check", R"({"says": "cut", "codes": ["e1"], "example": "e1"})");
        row("capitals in a code",
            R"({"says": "cut", "codes": ["E1"], "finding": "server.busy", "example": "E1"})");
        row("capitals in a pattern",
            R"({"says": "cut", "texts": {"en": ["It Broke"]}, "finding": "server.busy", "example": "it broke"})");
        row("a language that is not listed",
            R"({"says": "cut", "texts": {"tlh": ["it broke"]}, "finding": "server.busy", "example": "it broke"})");
        row("a strange step",
            R"({"says": "cut", "codes": ["e1"], "steps": ["lunch"], "finding": "server.busy", "example": "e1"})");
        row("an unknown key", R"({"says": "cut", "code": "e1", "finding": "server.busy", "example": "e1"})");
    }
    void aWrongFileIsRefused() {
        QFETCH(QByteArray, json);
        ClientErrorTable table;
        QVERIFY_THROWS_EXCEPTION(std::logic_error, table.add(json, QStringLiteral("test")));
    }

    void theCertainCauseComesBeforeTheLikelyOne() {
        ClientErrorTable table;
        table.add(R"({"program": "p", "source": "x", "languages": ["en"], "rows": [
            {"says": "a", "texts": {"en": ["it failed"]}, "settled_by": "sending", "example": "it failed"},
            {"says": "b", "texts": {"en": ["failed at * once"]}, "finding": "server.busy", "settled_by": "port", "example": "x"},
            {"says": "c", "codes": ["e777"], "finding": "message.too-large", "example": "e777"}]})",
                  QStringLiteral("test"));
        const auto says = [&table](const char* text) {
            const ClientError* found = table.find(QString::fromLatin1(text));
            return found ? found->says : QString();
        };
        QCOMPARE(says("it failed"), QStringLiteral("a"));
        QCOMPARE(says("it failed at lunch once"), QStringLiteral("b"));
        QCOMPARE(says("it failed at lunch once (e777)"), QStringLiteral("c"));
        QCOMPARE(says("e7777"), QString());
        QCOMPARE(says("once failed at"), QString());
    }
};

QTEST_APPLESS_MAIN(TestClientErrors)
#include "tst_client_errors.moc"
