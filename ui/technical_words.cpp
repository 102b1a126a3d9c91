// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

#include "ui/observed_text.h"

namespace outbox::ui {
namespace {

struct OutcomeRow {
    const char* id;
    const char* words;
    bool noAnswer;
};
constexpr OutcomeRow outcomes[] = {
    {"timed_out", QT_TRANSLATE_NOOP("Technical", "no answer"), true},
    {"refused", QT_TRANSLATE_NOOP("Technical", "refused"), false},
    {"reset", QT_TRANSLATE_NOOP("Technical", "connection reset"), false},
    {"closed", QT_TRANSLATE_NOOP("Technical", "connection closed"), false},
    {"host_unreachable", QT_TRANSLATE_NOOP("Technical", "host not reachable"), false},
    {"network_unreachable", QT_TRANSLATE_NOOP("Technical", "no route"), false},
    {"admin_prohibited", QT_TRANSLATE_NOOP("Technical", "forbidden on the way"), false},
    {"locally_denied", QT_TRANSLATE_NOOP("Technical", "denied by this computer"), false},
    {"no_address", QT_TRANSLATE_NOOP("Technical", "no address"), false},
    {"no_such_name", QT_TRANSLATE_NOOP("Technical", "no such name"), false},
    {"no_data", QT_TRANSLATE_NOOP("Technical", "no such record"), false},
    {"server_failure", QT_TRANSLATE_NOOP("Technical", "server failure"), false},
    {"tls_not_trusted", QT_TRANSLATE_NOOP("Technical", "not trusted"), false},
    {"tls_not_spoken", QT_TRANSLATE_NOOP("Technical", "no TLS spoken"), false},
    {"found", QT_TRANSLATE_NOOP("Technical", "found"), false},
    {"connected", QT_TRANSLATE_NOOP("Technical", "answers"), false},
    {"accepted", QT_TRANSLATE_NOOP("Technical", "signed in"), false}};

/// How far a dialogue got, by the name of its last step.
constexpr OutcomeRow reachedSteps[] = {
    {"connect", QT_TRANSLATE_NOOP("Technical", "connected"), false},
    {"greeting", QT_TRANSLATE_NOOP("Technical", "greeted"), false},
    {"hello", QT_TRANSLATE_NOOP("Technical", "greeted"), false},
    {"start_tls", QT_TRANSLATE_NOOP("Technical", "agreed to encrypt"), false},
    {"handshake", QT_TRANSLATE_NOOP("Technical", "encrypted"), false},
    {"second_hello", QT_TRANSLATE_NOOP("Technical", "encrypted"), false},
    {"sign_in", QT_TRANSLATE_NOOP("Technical", "signed in"), false},
    {"sender", QT_TRANSLATE_NOOP("Technical", "sender taken"), false},
    {"recipient", QT_TRANSLATE_NOOP("Technical", "ready to take mail"), false},
    {"message", QT_TRANSLATE_NOOP("Technical", "message taken"), false},
    {"quit", QT_TRANSLATE_NOOP("Technical", "went all the way"), false}};

ObservedWords wordsFrom(std::span<const OutcomeRow> table, const QString& name) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const OutcomeRow& known) { return name == QLatin1String(known.id); });
    if (row == table.end()) return {};
    return {QCoreApplication::translate("Technical", row->words), row->noAnswer};
}

QString hostAndPort(const QString& host, const QString& port) {
    if (host.isEmpty() || port.isEmpty()) return host;
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host, port);
}

}  // namespace

ObservedWords wordsOfOutcome(const QString& name) {
    return wordsFrom(outcomes, name);
}

ObservedWords wordsOfStep(const QString& name) {
    return wordsFrom(reachedSteps, name);
}

QString outcomeOf(const QJsonObject& observed) {
    const QString failure = observedText(observed, {"fault.kind", "failure"});
    if (!failure.isEmpty() && failure != QLatin1String("none")) return failure;
    return observedText(observed, {"outcome", "status", "system.status"});
}

QString targetOf(const QJsonObject& observed) {
    const QString ready = observedText(observed, {"target"});
    if (!ready.isEmpty()) return ready;
    const QString security = observedText(observed, {"endpoint.security"});
    const QString endpoint =
        hostAndPort(observedText(observed, {"endpoint.host"}), observedText(observed, {"endpoint.port"}));
    if (!endpoint.isEmpty()) {
        return security == QLatin1String("none") ? endpoint
                                                 : endpoint + QLatin1Char(' ') + security.toUpper();
    }
    return hostAndPort(observedText(observed, {"address", "host", "name", "tls.server_name", "peer"}),
                       observedText(observed, {"port"}));
}

}  // namespace outbox::ui
