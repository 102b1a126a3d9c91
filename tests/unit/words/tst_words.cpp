// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/receiving.h"
#include "core/diagnosis/rule.h"
#include "core/words/fill.h"
#include "core/words/tables.h"
#include "core/words/words.h"

using namespace outbox;

namespace {

QStringList keysOf(std::span<const words::KeyWords> table) {
    QStringList keys;
    for (const words::KeyWords& row : table) keys.append(QString::fromLatin1(row.key));
    return keys;
}

QSet<QString> asSet(const QStringList& list) {
    return {list.begin(), list.end()};
}

/// Every sentence of every table with a name to find it by.
QList<QPair<QString, QString>> allSentences() {
    QList<QPair<QString, QString>> all;
    const auto add = [&all](const char* id, const char* sentence) {
        if (sentence && sentence[0] != '\0')
            all.append({QString::fromLatin1(id), QString::fromUtf8(sentence)});
    };
    for (const auto& table : {words::networkFindings(), words::serverFindings(), words::encryptionFindings(),
                              words::signInFindings(), words::accountFindings(), words::apiFindings(),
                              words::deliveryFindings(), words::domainFindings(), words::programFindings(), words::quotedFindings(),
                              words::storedFindings(), words::storedIncomingFindings()})
        for (const words::FindingWords& row : table) {
            add(row.id, row.title);
            add(row.id, row.explanation);
            add(row.id, row.plain);
        }
    add("quoting", words::quotingSentence());
    for (const auto& table :
         {words::settingFixes(), words::networkFixes(), words::accountFixes(), words::apiFixes(),
          words::deliveryFixes(), words::domainFixes(), words::programFixes(), words::quotedFixes()})
        for (const words::FixWords& row : table) {
            add(row.id, row.title);
            for (const char* step : row.steps) add(row.id, step);
        }
    for (const words::LetterWords& row : words::letterTable()) {
        add(row.fix, row.subject);
        add(row.fix, row.situation);
        add(row.fix, row.request);
    }
    for (const auto& table : {words::checkSummaries(), words::skipReasons(), words::receivingSentences(),
                              words::programSayings()})
        for (const words::KeyWords& row : table) {
            add(row.key, row.sentence);
            add(row.key, row.plain);
        }
    return all;
}

bool isAlways(const QString& key) {
    // What spoken() has words for, beside what every account has.
    if (key == QLatin1String("program") || key == QLatin1String("provider") ||
        key == QLatin1String("shield") || key == QLatin1String("quoted_recipient"))
        return true;
    for (const FactKey& fact : factKeys())
        if (key == QLatin1String(fact.key)) return fact.always;
    return false;
}

bool needsNothingSpecial(const char* sentence) {
    const QStringList names = words::placeholders(QString::fromUtf8(sentence));
    return std::all_of(names.begin(), names.end(), isAlways);
}

}  // namespace

class TestWords : public QObject {
    Q_OBJECT
  private slots:
    void everyRuleHasWordsAndEveryWordARule() {
        QStringList rules;
        for (const Rule& rule : ruleTable()) rules.append(QString::fromLatin1(rule.id));
        const QStringList ids = words::findingWordIds();
        QCOMPARE(asSet(ids), asSet(rules));
        QCOMPARE(ids.size(), rules.size());
    }

    void whatSettingsShowHasWordsOfItsOwnOnlyWhereARuleReadsThem() {
        for (const auto& table : {words::storedFindings(), words::storedIncomingFindings()}) {
            QStringList ids;
            for (const words::FindingWords& row : table) {
                const Rule* rule = ruleById(QString::fromLatin1(row.id));
                QVERIFY2(rule && rule->stored, row.id);
                ids.append(QString::fromLatin1(row.id));
            }
            QCOMPARE(ids.size(), asSet(ids).size());
        }
    }

    void everyFindingHasAName() {
        QSet<QString> names;
        for (const words::FindingName& row : words::findingNames()) {
            QVERIFY2(!names.contains(QString::fromLatin1(row.id)), row.id);
            names.insert(QString::fromLatin1(row.id));
        }
        QCOMPARE(names.size(), 134);
        for (const Rule& rule : ruleTable()) QVERIFY2(names.contains(QString::fromLatin1(rule.id)), rule.id);
    }

    void everyCureStandsOnce() {
        const QStringList ids = words::fixWordIds();
        QCOMPARE(ids.size(), asSet(ids).size());
    }

    void everyCheckAndKeyHasWordsAndTheReverse() {
        QStringList titled;
        for (const words::CheckWords& row : words::checkTitles()) titled.append(QString::fromLatin1(row.id));
        QCOMPARE(asSet(titled), asSet(checkIds()));
        QCOMPARE(asSet(keysOf(words::checkSummaries())), asSet(checkSummaryKeys()));
        QCOMPARE(asSet(keysOf(words::skipReasons())), asSet(checkSkipKeys()));
        QCOMPARE(asSet(keysOf(words::receivingSentences())), asSet(receivingKeys()));
    }

    void everyPlaceholderIsADocumentedFact() {
        QSet<QString> known;
        for (const FactKey& fact : factKeys()) known.insert(QString::fromLatin1(fact.key));
        for (const auto& [id, sentence] : allSentences())
            for (const QString& name : words::placeholders(sentence))
                QVERIFY2(known.contains(name), qPrintable(id + QLatin1Char(' ') + name));
    }

    void everyDocumentedFactIsSaidSomewhere() {
        // In the details of a letter.
        QSet<QString> said{QStringLiteral("server_address"), QStringLiteral("test_message_id"),
                           QStringLiteral("test_sent_at")};
        for (const auto& [id, sentence] : allSentences())
            for (const QString& name : words::placeholders(sentence)) said.insert(name);
        for (const FactKey& fact : factKeys())
            QVERIFY2(said.contains(QString::fromLatin1(fact.key)), fact.key);
    }

    void aSentenceIsLeftWhenFactsAreMissing() {
        for (const auto& table :
             {words::networkFindings(), words::serverFindings(), words::encryptionFindings(),
              words::signInFindings(), words::accountFindings(), words::apiFindings(),
              words::deliveryFindings(), words::domainFindings(), words::programFindings(), words::quotedFindings(),
                              words::storedFindings(), words::storedIncomingFindings()})
            for (const words::FindingWords& row : table) {
                QVERIFY2(needsNothingSpecial(row.title), row.id);
                QVERIFY2(needsNothingSpecial(row.plain[0] != '\0' ? row.plain : row.explanation), row.id);
            }
        for (const words::KeyWords& row : words::receivingSentences())
            QVERIFY2(needsNothingSpecial(row.plain[0] != '\0' ? row.plain : row.sentence), row.key);
        for (const words::KeyWords& row : words::checkSummaries())
            QVERIFY2(words::placeholders(QString::fromUtf8(row.plain[0] != '\0' ? row.plain : row.sentence))
                         .isEmpty(),
                     row.key);
        for (const words::KeyWords& row : words::skipReasons())
            QVERIFY2(words::placeholders(QString::fromUtf8(row.sentence)).isEmpty(), row.key);
        for (const words::LetterWords& row : words::letterTable())
            for (const char* sentence : {row.subject, row.situation, row.request})
                QVERIFY2(needsNothingSpecial(sentence), row.fix);
        for (const auto& table :
             {words::settingFixes(), words::networkFixes(), words::accountFixes(), words::apiFixes(),
              words::deliveryFixes(), words::domainFixes(), words::programFixes(), words::quotedFixes()})
            for (const words::FixWords& row : table)
                QVERIFY2(std::any_of(std::begin(row.steps), std::end(row.steps),
                                     [](const char* step) { return step && needsNothingSpecial(step); }),
                         row.id);
    }

    void theToneIsKept() {
        for (const auto& [id, sentence] : allSentences()) {
            QVERIFY2(!sentence.contains(QLatin1Char('!')), qPrintable(id));
            QVERIFY2(!sentence.contains(QLatin1String("  ")) && sentence == sentence.trimmed(),
                     qPrintable(id));
            QVERIFY2(!sentence.contains(QLatin1Char('\'')) && !sentence.contains(QLatin1String("sorry")),
                     qPrintable(id));
        }
        for (const auto& table :
             {words::networkFindings(), words::serverFindings(), words::encryptionFindings(),
              words::signInFindings(), words::accountFindings(), words::apiFindings(),
              words::deliveryFindings(), words::domainFindings(), words::programFindings(), words::quotedFindings(),
                              words::storedFindings(), words::storedIncomingFindings()})
            for (const words::FindingWords& row : table) {
                const QString all = QString::fromUtf8(row.title) + QString::fromUtf8(row.explanation);
                QVERIFY2(!all.contains(QLatin1String("lease ")), row.id);
                QVERIFY2(!QString::fromUtf8(row.title).endsWith(QLatin1Char('.')), row.id);
            }
    }

    void fillsOnlyWhatIsThere() {
        const Facts facts{{QStringLiteral("port"), QStringLiteral("587")},
                          {QStringLiteral("program"), QStringLiteral("your mail program")}};
        QCOMPARE(words::fill("Test", "Port {port}", facts), QStringLiteral("Port 587"));
        QCOMPARE(words::fill("Test", "Port {other_port}", facts), QString());
        QCOMPARE(words::fillEither("Test", "Port {other_port}", "Another port", facts),
                 QStringLiteral("Another port"));
        QCOMPARE(words::fill("Test", "{program} waits", facts), QStringLiteral("Your mail program waits"));
        QCOMPARE(words::fill("Test", "It is slow. {program} waits for {program}", facts),
                 QStringLiteral("It is slow. Your mail program waits for your mail program"));
    }

    void factsCannotBringPlaceholders() {
        // A server that says "{port}" is quoted, not obeyed.
        const Facts facts{{QStringLiteral("reply"), QStringLiteral("550 {port} {host}")},
                          {QStringLiteral("port"), QStringLiteral("25")}};
        QCOMPARE(words::fill("Test", "It says: {reply}", facts),
                 QStringLiteral("It says: 550 {port} {host}"));
    }

    void namesOfServersKeepTheirLetters() {
        const Facts facts{{QStringLiteral("host"), QStringLiteral("smtp.example.org")}};
        QCOMPARE(words::fill("Test", "{host} answers", facts), QStringLiteral("smtp.example.org answers"));
    }

    void aLetterQuotesTheServerExactly() {
        Conclusion conclusion;
        conclusion.id = QStringLiteral("auth.smtp-disabled");
        FixPlan plan;
        plan.id = QStringLiteral("ask-admin-smtp-auth");
        plan.who = Who::Administrator;
        plan.facts = {
            {QStringLiteral("address"), QStringLiteral("anna@example.org")},
            {QStringLiteral("host"), QStringLiteral("smtp.office365.com")},
            {QStringLiteral("port"), QStringLiteral("587")},
            {QStringLiteral("security"), QStringLiteral("starttls")},
            {QStringLiteral("reply"), QStringLiteral("535 5.7.139 SmtpClientAuthentication is disabled")}};
        conclusion.fixes = {plan};
        const Finding finding = words::finding(conclusion, Account());
        const QString letter = finding.fixes.first().letter;
        QVERIFY(letter.startsWith(QStringLiteral("Subject: ")));
        QVERIFY(letter.contains(QStringLiteral("\n    535 5.7.139 SmtpClientAuthentication is disabled\n")));
        QVERIFY(letter.contains(QStringLiteral("anna@example.org")));
        QVERIFY(letter.contains(QStringLiteral("STARTTLS")));
        QVERIFY(!letter.contains(QLatin1Char('{')));
    }

    void aLetterHoldsTheExactCommandForTheMailbox_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("command");
        const QString call =
            QStringLiteral("Set-CASMailbox -Identity %1 -SmtpClientAuthenticationDisabled $false");
        QTest::newRow("a plain address")
            << QStringLiteral("anna@example.org") << call.arg(QLatin1String("'anna@example.org'"));
        QTest::newRow("a quote, and what would run") << QStringLiteral("o'neil$(x)@example.org")
                                                     << call.arg(QLatin1String("'o''neil$(x)@example.org'"));
    }
    void aLetterHoldsTheExactCommandForTheMailbox() {
        QFETCH(QString, address);
        QFETCH(QString, command);
        Evidence e;
        e.account.address = address;
        e.account.outgoing.host = QStringLiteral("smtp.office365.com");
        e.account.outgoing.port = 587;
        e.provider = Provider();
        e.provider->roads = {
            {RoadKind::AdminSwitch,
             {},
             QStringLiteral("https://www.example.org/"),
             QStringLiteral("Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false")}};
        FixPlan plan = fix::otherRoads(e, {RoadKind::AdminSwitch}).value(0);
        plan.facts.insert(factsOf(e));
        Conclusion conclusion;
        conclusion.id = QStringLiteral("auth.smtp-disabled");
        conclusion.fixes = {plan};
        const Fix written = words::finding(conclusion, e.account).fixes.first();
        QVERIFY(written.letter.contains(QStringLiteral("\n    ") + command + QLatin1Char('\n')));
        QVERIFY(written.letter.contains(address));
        QVERIFY(written.letter.contains(QStringLiteral("smtp.office365.com")));
        QVERIFY(written.steps.join(QLatin1Char(' ')).contains(command));
    }

    void aLinkStandsBesideItsStep() {
        Conclusion conclusion;
        conclusion.id = QStringLiteral("auth.app-password-needed");
        FixPlan plan;
        plan.id = QStringLiteral("create-app-password");
        plan.link = QStringLiteral("https://example.org/app-passwords");
        conclusion.fixes = {plan};
        const Fix fix = words::finding(conclusion, Account()).fixes.first();
        QCOMPARE(fix.links.size(), fix.steps.size());
        QCOMPARE(fix.links.first(), plan.link);
        QVERIFY(fix.links.last().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
