// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <algorithm>

#include "core/domain/dkim_signature.h"
#include "core/domain/domain_look.h"
#include "core/domain/organizational_domain.h"

namespace outbox {

namespace {

constexpr qsizetype mostInBrief = 12;

/// Nobody calls a key so: whoever answers to it answers to everything.
QString improbable() {
    return QStringLiteral("no-such-selector-7f3a");
}

QStringList selectorsToAsk(const DomainLook& look) {
    QStringList all = look.question.selectors;
    if (look.service) all += look.service->selectors;
    all += look.question.brief ? look.knowledge.usualSelectors.mid(0, mostInBrief)
                               : look.knowledge.usualSelectors;
    if (!look.question.brief)
        for (const MailService& service : look.knowledge.services) all += service.selectors;
    all.removeDuplicates();
    return all;
}

/// Texts that are there for something else, as those of a wildcard, are no keys.
bool isKeyRecord(const QByteArray& text) {
    const QByteArray plain = text.trimmed();
    return plain.startsWith("v=DKIM1") || plain.startsWith("p=") || plain.contains(";p=") ||
           plain.contains("; p=");
}

DkimKeyFacts keyFacts(const DomainLook& look, const QString& selector, const DnsAnswer& answer) {
    DkimKeyFacts facts;
    facts.selector = selector;
    facts.name = answer.name;
    facts.status = answer.status;
    facts.ofProvider = look.service && look.service->selectors.contains(selector);
    for (const DnsRecord& record : answer.records)
        if (record.type == DnsType::CName) facts.aliases.append(shownText(record.target.toUtf8()));
    QList<QByteArray> texts = textsOf(answer);
    texts.removeIf([](const QByteArray& text) { return !isKeyRecord(text); });
    if (texts.isEmpty()) return facts;
    const DkimKey key = readDkimKey(texts.first());
    facts.record = shownText(texts.first());
    facts.revoked = key.problem == DkimKeyProblem::Revoked;
    facts.testing = key.testing;
    facts.type = QString::fromLatin1(key.type);
    facts.bits = key.bits;
    facts.problem =
        texts.size() > 1 ? QStringLiteral("two keys at one name") : dkimKeyProblemText(key.problem);
    return facts;
}

Task<DkimKeyFacts> lookAtKey(DomainLook* look, QString selector) {
    const QString name = selector.toLower() + QLatin1String("._domainkey.") + look->question.domain;
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await askOf(look, name, type);
    DkimKeyFacts facts = keyFacts(*look, selector, answer);
    facts.name = name;
    co_return facts;
}

Task<std::vector<DkimKeyFacts>> lookAtKeys(DomainLook* look, QStringList selectors) {
    std::vector<Task<DkimKeyFacts>> all;
    for (const QString& selector : selectors) all.push_back(lookAtKey(look, selector));
    co_return co_await whenAll(std::move(all));
}

bool isAligned(const DomainLook& look, const QString& signer) {
    const QString& domain = look.question.domain;
    return look.evidence.dmarc.strictDkim ? signer.compare(domain, Qt::CaseInsensitive) == 0
                                          : isSameOrganization(signer, domain);
}

Task<DkimSignatureFacts> verifyOf(DomainLook* look, MessageParts message, DkimSignature signature) {
    DkimSignatureFacts facts;
    facts.domain = shownText(signature.domain);
    facts.selector = shownText(signature.selector);
    facts.algorithm = shownText(signature.algorithm);
    facts.aligned = isAligned(*look, facts.domain);
    if (!signature.problem.isEmpty()) {
        facts.result = dkimResultName(DkimResult::PermanentError);
        facts.reason = signature.problem;
        co_return facts;
    }
    const QString name = signature.keyName();
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await askOf(look, name, type);
    if (!answer.answered()) {
        facts.result = dkimResultName(DkimResult::TemporaryError);
        facts.reason = QStringLiteral("the key was not answered: ") + dnsStatusName(answer.status);
        co_return facts;
    }
    QList<QByteArray> texts = textsOf(answer);
    // Beside a key, other texts of a wildcard may stand at its name.
    if (std::any_of(texts.begin(), texts.end(), isKeyRecord))
        texts.removeIf([](const QByteArray& text) { return !isKeyRecord(text); });
    if (texts.isEmpty()) {
        facts.result = dkimResultName(DkimResult::PermanentError);
        facts.reason = QStringLiteral("there is no key at ") + shownText(name.toUtf8());
        co_return facts;
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const DkimVerdict verdict = verifyDkim(message, signature, readDkimKey(texts.first()), now);
    facts.result = dkimResultName(verdict.result);
    facts.reason = verdict.reason;
    co_return facts;
}

/// A message with the line ends that it was signed with: many programs save it with those of their system.
QByteArray asSent(const QByteArray& message) {
    if (message.contains("\r\n")) return message;
    return QByteArray(message).replace("\n", "\r\n");
}

}  // namespace

Task<void> verifyMessage(DomainLook* look) {
    if (look->question.message.isEmpty()) co_return;
    look->evidence.dkim.messageGiven = true;
    const MessageParts message = messageParts(asSent(look->question.message));
    const QList<DkimSignature> signatures = dkimSignatures(message.header);
    for (const DkimSignature& signature : signatures) {
        const DkimSignatureFacts facts = co_await verifyOf(look, message, signature);
        look->evidence.dkim.signatures.append(facts);
    }
}

Task<void> lookAtDkim(DomainLook* look) {
    DkimFacts& facts = look->evidence.dkim;
    const QString below = QStringLiteral("_domainkey.") + look->question.domain;
    const DnsType type = DnsType::Txt;
    const DnsAnswer parent = co_await askOf(look, below, type);
    facts.below = parent.status;
    const QString nobodys = improbable();
    const DkimKeyFacts anyone = co_await lookAtKey(look, nobodys);
    facts.wildcard = !anyone.record.isEmpty();
    const QStringList selectors = selectorsToAsk(*look);
    for (qsizetype at = 0; at < selectors.size(); at += look->atOnce()) {
        const QStringList some = selectors.mid(at, look->atOnce());
        const std::vector<DkimKeyFacts> found = co_await lookAtKeys(look, some);
        int silent = 0;
        for (const DkimKeyFacts& key : found) {
            const bool answered = key.status == DnsStatus::Found || key.status == DnsStatus::NoData ||
                                  key.status == DnsStatus::NoSuchName;
            silent += answered ? 0 : 1;
            const bool own = !key.record.isEmpty() && key.record != anyone.record;
            if (own) facts.keys.append(key);
        }
        facts.asked += static_cast<int>(some.size());
        facts.unanswered += silent;
        // A resolver that answers nothing would be waited for again and again.
        if (silent == some.size()) break;
    }
    if (facts.wildcard) {
        DkimKeyFacts every = anyone;
        every.selector = QStringLiteral("*");
        every.name = QStringLiteral("*._domainkey.") + look->question.domain;
        facts.keys.append(every);
    }
}

}  // namespace outbox
