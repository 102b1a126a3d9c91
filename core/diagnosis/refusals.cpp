// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/refusals.h"

#include <QList>
#include <algorithm>

#include "core/diagnosis/refusal_table.h"
#include "core/diagnosis/views.h"

namespace outbox {

namespace {

struct Operator {
    const char* suffix;  ///< of the host name
    const char* id;
};

// Hosts of one operator under several brands; the brand's preset may carry another family.
constexpr Operator operators[] = {
    {"gmail.com", "google"},
    {"google.com", "google"},
    {"googlemail.com", "google"},
    {"outlook.com", "microsoft"},
    {"office365.com", "microsoft"},
    {"live.com", "microsoft"},
    {"hotmail.com", "microsoft"},
    {"partner.outlook.cn", "microsoft"},
    {"yahoo.com", "yahoo"},
    {"aol.com", "yahoo"},
    {"yahoodns.net", "yahoo"},
    {"mail.me.com", "apple"},
    {"icloud.com", "apple"},
    {"fastmail.com", "fastmail"},
    {"messagingengine.com", "fastmail"},
    {"mail.ru", "mailru"},
    {"yandex.com", "yandex"},
    {"yandex.ru", "yandex"},
    {"yandex.net", "yandex"},
    {"qq.com", "qq"},
    {"exmail.qq.com", "qq"},
    {"163.com", "netease"},
    {"126.com", "netease"},
    {"yeah.net", "netease"},
    {"gmx.net", "gmx"},
    {"gmx.com", "gmx"},
    {"web.de", "gmx"},
    {"mail.com", "gmx"},
};

bool hasSuffix(const QString& host, QLatin1String suffix) {
    if (host == suffix) return true;
    return host.endsWith(suffix) && host.at(host.size() - suffix.size() - 1) == QLatin1Char('.');
}

/// "a+b|c": one alternative of which every part occurs.
bool textFits(const char* pattern, const QString& text) {
    if (pattern[0] == '\0') return true;
    const QStringList alternatives = QString::fromUtf8(pattern).split(QLatin1Char('|'));
    return std::any_of(alternatives.begin(), alternatives.end(), [&text](const QString& alternative) {
        const QStringList parts = alternative.split(QLatin1Char('+'));
        return std::all_of(parts.begin(), parts.end(),
                           [&text](const QString& part) { return text.contains(part); });
    });
}

bool enhancedFits(QLatin1String pattern, const QString& enhanced) {
    if (pattern.isEmpty()) return true;
    // ".7.8" is the code without its class: operators give some refusals as 4.x first and 5.x later.
    const QString tail = enhanced.mid(enhanced.indexOf(QLatin1Char('.')));
    const QStringList alternatives = QString(pattern).split(QLatin1Char('|'));
    return !enhanced.isEmpty() && alternatives.contains(tail);
}

bool fits(const Refusal& row, const QString& serverOperator, unsigned step, const ServerReply& reply,
          const QString& text) {
    return (row.steps & step) != 0 && (row.code == 0 || row.code == reply.code) &&
           (row.serverOperator[0] == '\0' || serverOperator == QLatin1String(row.serverOperator)) &&
           enhancedFits(QLatin1String(row.enhanced), reply.enhanced) && textFits(row.text, text);
}

bool isRefusal(const ServerReply& reply) {
    const bool said = reply.code != 0 || !reply.status.isEmpty();
    return said && !reply.positive();
}

/// The set dialogue, and the proof that got to the sign-in in its place.
QList<const DialogueObservation*> speakers(const Evidence& evidence) {
    QList<const DialogueObservation*> list;
    if (const DialogueObservation* set = evidence.asSet()) list.append(set);
    const DialogueObservation* signIn = view::signInDialogue(evidence);
    if (signIn && !list.contains(signIn)) list.append(signIn);
    return list;
}

void addRefusal(QStringList& ids, const QString& serverOperator, RefusedAt step, const ServerReply& reply) {
    const QString id = decodeRefusal(serverOperator, step, reply);
    if (!id.isEmpty() && !ids.contains(id)) ids.append(id);
}

}  // namespace

QString operatorOf(const QString& host, const Provider* preset) {
    for (const Operator& row : operators)
        if (hasSuffix(host, QLatin1String(row.suffix))) return QString::fromLatin1(row.id);
    if (!preset) return {};
    return preset->family.isEmpty() ? preset->id : preset->family;
}

QString decodeRefusal(const QString& serverOperator, RefusedAt step, const ServerReply& reply) {
    if (!isRefusal(reply)) return {};
    const QString text = (reply.responseCode + QLatin1Char(' ') + reply.text()).toLower();
    const unsigned bit = static_cast<unsigned>(step);
    for (const Refusal& row : refusalTable())
        if (fits(row, serverOperator, bit, reply, text)) return QString::fromLatin1(row.finding);
    if (step != RefusedAt::SignIn) return {};
    if (reply.temporary()) return QStringLiteral("auth.server-trouble");
    // IMAP and POP3 have no codes: a plain NO to a sign-in is a no to the pair (RFC 9051 section 6.2.3).
    return reply.code == 0 ? QStringLiteral("auth.wrong-password") : QString();
}

QStringList spokenRefusals(const Evidence& evidence) {
    QStringList ids;
    for (const DialogueObservation* spoken : speakers(evidence)) {
        const QString serverOperator = operatorOf(spoken->endpoint.host, view::serverOperator(evidence));
        if (spoken->signIn.outcome != SignInOutcome::Accepted)
            addRefusal(ids, serverOperator, RefusedAt::SignIn, spoken->signIn.reply);
        addRefusal(ids, serverOperator, RefusedAt::Greeting, spoken->greeting);
        addRefusal(ids, serverOperator, RefusedAt::Sender, spoken->senderReply);
        addRefusal(ids, serverOperator, RefusedAt::Recipient, spoken->recipientReply);
    }
    return ids;
}

ServerReply lastRefusal(const Evidence& evidence) {
    for (const DialogueObservation* spoken : speakers(evidence))
        for (const ServerReply* reply : {&spoken->recipientReply, &spoken->senderReply, &spoken->signIn.reply,
                                         &spoken->startTlsReply, &spoken->hello, &spoken->greeting})
            if (isRefusal(*reply)) return *reply;
    return {};
}

QStringList refusalFindingIds() {
    QStringList ids{QStringLiteral("auth.server-trouble")};
    for (const Refusal& row : refusalTable()) {
        const QString id = QString::fromLatin1(row.finding);
        if (!id.isEmpty() && !ids.contains(id)) ids.append(id);
    }
    return ids;
}

}  // namespace outbox
