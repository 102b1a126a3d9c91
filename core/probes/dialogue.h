// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "core/model/observation.h"
#include "core/model/secret.h"
#include "core/net/task.h"
#include "core/net/transcript_log.h"
#include "core/net/wire.h"
#include "core/probes/limits.h"
#include "core/probes/sign_in_gate.h"
#include "core/probes/sign_in_memory.h"

namespace outbox {

/// One conversation to have.
struct DialoguePlan {
    DialogueRole role = DialogueRole::AsSet;
    Endpoint endpoint;
    QString proves;                 ///< fix id, role Proof only
    QList<QHostAddress> addresses;  ///< in the order in which to try them
    bool signIn = false;            ///< sign in when the line is safe and the budget allows; role Candidate:
                                    ///< compare `method` with the set line's
    QString sender;                 ///< SMTP: go on to MAIL FROM and RCPT TO; empty: end before
    QString recipient;
    QStringList otherSenders;  ///< tried after it in the same session, before QUIT; at most Limits::senders
    QByteArray message;        ///< SMTP: handed over behind the envelope, once; empty: nothing is sent
    QString method;            ///< sign in by this SASL method alone; empty: by the best one
};

/// What a dialogue works with; outlives it.
struct DialogueTools {
    WireFactory& wires;
    TranscriptLog& log;
    SignInGate& gate;
    const Limits& limits;
    std::optional<Secret> secret;
    /// Gets the observation after every step, `inProgress` until the last time.
    std::function<void(const DialogueObservation&)> publish;
    /// How long to wait for the greeting of a port that may be one for TLS; null: as long as Limits says.
    std::function<Task<Milliseconds>(Endpoint, QHostAddress)> greetingWait;
    QString computerName;    ///< as mail programs send it in EHLO; empty: introduced by address
    QString computerDomain;  ///< that the network gives it, may be empty
    /// Who runs a server, so that none is asked twice under two names; null: each host by itself.
    std::function<QString(const QString& host)> operatorOf;
    /// Waits for the set line's sign-in; whether it was let in by another method than this one. Needed by a
    /// candidate that is to compare methods.
    std::function<Task<bool>(QString method)> mayCompare;
    SignInMemory* memory = nullptr;  ///< of earlier runs; null: none
};

/// SMTP (RFC 5321), with STARTTLS (RFC 3207) and AUTH (RFC 4954). Ends with QUIT before DATA unless the plan
/// has a message.
Task<DialogueObservation> smtpDialogue(const DialogueTools& tools, DialoguePlan plan);
/// IMAP (RFC 9051). Ends with LOGOUT, no mailbox is opened.
Task<DialogueObservation> imapDialogue(const DialogueTools& tools, DialoguePlan plan);
/// POP3 (RFC 1939), with STLS (RFC 2595) and AUTH (RFC 5034). Ends with QUIT, nothing is fetched or deleted.
Task<DialogueObservation> pop3Dialogue(const DialogueTools& tools, DialoguePlan plan);
/// The one that fits the endpoint.
Task<DialogueObservation> mailDialogue(const DialogueTools& tools, DialoguePlan plan);

}  // namespace outbox
