// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_address.h"
#include "core/probes/dialogue.h"
#include "tests/support/fake_wire.h"

namespace outbox {

/// One dialogue against a script, with everything around it that a run would have.
class DialogueCase {
  public:
    explicit DialogueCase(const char* peer, const QByteArray& script) { factory.script(peer, script); }

    /// Has the conversation; false when the dialogue did not come to an end.
    bool converse(Endpoint endpoint, const QByteArray& secret = "Sesam-oeffne-dich") {
        DialoguePlan plan;
        plan.endpoint = endpoint;
        plan.addresses = {QHostAddress(QStringLiteral("192.0.2.25"))};
        plan.signIn = signIn;
        plan.sender = sender;
        plan.recipient = sender;
        plan.otherSenders = otherSenders;
        plan.method = method;
        plan.message = message;
        plan.role = role;
        std::optional<Secret> given;
        if (!secret.isEmpty()) {
            given = Secret(secret, kind);
            log.scrubber().addSecret(*given);
        }
        const DialogueTools tools{
            factory, log,        gate,
            limits,  given,      [this](const DialogueObservation& now) { published.append(now); },
            {},      computer,   QStringLiteral("lan.example"),
            {},      mayCompare, memory};
        Task<DialogueObservation> task = mailDialogue(tools, plan);
        task.start();
        if (!task.isDone()) return false;
        seen = task.take();
        return true;
    }

    bool signIn = true;
    SecretKind kind = SecretKind::Password;
    SignInMemory* memory = nullptr;
    QString computer;
    QString method;
    QByteArray message;
    DialogueRole role = DialogueRole::AsSet;
    std::function<Task<bool>(QString)> mayCompare;
    QString sender = QStringLiteral("anna@example.org");
    QStringList otherSenders;
    Limits limits;
    Timeline timeline{[this] { return factory.nowMs(); }};
    TranscriptLog log{timeline};
    FakeWireFactory factory{&log};
    SignInGate gate{2};
    QList<DialogueObservation> published;
    DialogueObservation seen;
};

inline Endpoint smtpAt(quint16 port, Security security) {
    return {Protocol::Smtp, QStringLiteral("smtp.example.org"), port,
            security,       QStringLiteral("anna@example.org"), AuthMethod::Password};
}

inline Endpoint incomingAt(Protocol protocol, quint16 port, Security security) {
    return {protocol, QStringLiteral("mail.example.org"), port,
            security, QStringLiteral("anna@example.org"), AuthMethod::Password};
}

}  // namespace outbox
