// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>

#include "core/diagnosis/rule.h"

namespace outbox {

namespace {

bool fitsPattern(const QString& pattern, const QString& id) {
    if (pattern == QLatin1String("*")) return true;
    if (pattern.endsWith(QLatin1String(".*"))) return id.startsWith(pattern.chopped(1));
    return pattern == id;
}

}  // namespace

QStringList idList(const char* blankSeparated) {
    return QString::fromLatin1(blankSeparated).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Verdict Rule::judge(const Evidence& evidence) const {
    if (evidence.settingsOnly) return stored ? stored(evidence) : Verdict{};
    const Answer seen = signal(evidence);
    if (seen != Answer::Yes || !contrast) return {seen, false};
    const Answer told = contrast(evidence);
    const bool reportable = settledBy[0] != '\0';
    return {told, told == Answer::Unknown && reportable};
}

bool Rule::explainsId(const QString& other) const {
    if (other == QLatin1String(id)) return false;
    for (const QString& pattern : idList(explains))
        if (fitsPattern(pattern, other)) return true;
    return false;
}

const std::vector<Rule>& ruleTable() {
    static const std::vector<Rule> table = [] {
        std::vector<Rule> all;
        for (const std::span<const Rule> chapter :
             {networkRules(), computerRules(), nameRules(), portRules(), serverRules(), encryptionRules(),
              signInRules(), tokenRules(), accountRules(), deliveryRules(), settingsRules(), programRules(), apiRules(),
              domainRules()})
            all.insert(all.end(), chapter.begin(), chapter.end());
        return all;
    }();
    return table;
}

const Rule* ruleById(const QString& id) {
    for (const Rule& rule : ruleTable())
        if (id == QLatin1String(rule.id)) return &rule;
    return nullptr;
}

}  // namespace outbox
