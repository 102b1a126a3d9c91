// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

bool mentionsStartTls(const ServerReply& reply) {
    return reply.text().contains(QLatin1String("STARTTLS"), Qt::CaseInsensitive);
}

/// 530 5.7.0 "Must issue a STARTTLS command first" (RFC 3207 section 4), 538 5.7.11 (RFC 4954 section 6).
bool demandsEncryption(const ServerReply& reply) {
    if (reply.positive() || reply.code == 0) return false;
    return reply.code == 538 || reply.enhanced == QLatin1String("5.7.11") ||
           (reply.code >= 500 && mentionsStartTls(reply));
}

/// "XXXXXXXA": what some firewalls write over a word that they do not want to be read.
bool isOverwritten(const QString& word) {
    const QString name = word.section(QLatin1Char(' '), 0, 0).toUpper();
    const qsizetype marks = name.count(QLatin1Char('X'));
    return name.size() >= 6 && marks >= name.size() - 1;
}

bool sameHostElsewhere(const DialogueObservation& other, const Endpoint& set) {
    const bool another = other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof;
    return another && other.endpoint.host == set.host;
}

bool stallsInHandshake(const DialogueObservation& dialogue) {
    return view::failedAt(dialogue, Step::Handshake) && dialogue.fault.kind == Failure::TimedOut;
}

bool isCutOff(Failure failure) {
    return failure == Failure::Reset || failure == Failure::Closed || failure == Failure::TimedOut;
}

/// Ended in the handshake without a word of TLS from the other side.
bool cutInHandshake(const DialogueObservation& dialogue) {
    const bool silent = dialogue.stray.isEmpty() &&
                        (!dialogue.tls || (dialogue.tls->chain.isEmpty() && dialogue.tls->alert.isEmpty() &&
                                           dialogue.tls->rawBytes.isEmpty()));
    return view::failedAt(dialogue, Step::Handshake) && isCutOff(dialogue.fault.kind) && silent;
}

}  // namespace

Answer setWithoutEncryption(const Evidence& e) {
    return answer(e.account.outgoing.security == Security::None);
}

Answer plainServiceMetTls(const Evidence& e) {
    if (e.account.outgoing.security != Security::Tls) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->passed(Step::Connect) || set->inProgress) return Answer::Unknown;
    if (set->tls && set->tls->completed) return Answer::No;
    return answer(view::strangeService(e) == ServiceKind::Smtp);
}

Answer tlsServiceMetPlain(const Evidence& e) {
    const Endpoint& line = e.account.outgoing;
    if (line.security == Security::Tls) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->passed(Step::Connect) || set->inProgress) return Answer::Unknown;
    if (!view::failedAt(*set, Step::Greeting) || set->greeting.code != 0) return Answer::No;
    if (view::strangeService(e) == ServiceKind::Tls) return Answer::Yes;
    bool looked = false;
    for (const TlsObservation& look : e.tls) {
        const bool direct = look.endpoint.security == Security::Tls && look.endpoint.host == line.host &&
                            look.endpoint.port == line.port;
        if (direct && look.facts.completed) return Answer::Yes;
        looked = looked || direct;
    }
    for (const DialogueObservation& other : e.dialogues) {
        const bool direct = sameHostElsewhere(other, line) && other.endpoint.port == line.port &&
                            other.endpoint.security == Security::Tls;
        if (direct && other.tls && other.tls->completed) return Answer::Yes;
        looked = looked || (direct && view::failed(other));
    }
    return looked ? Answer::No : Answer::Unknown;
}

Answer encryptionDemanded(const Evidence& e) {
    if (e.account.outgoing.security != Security::None) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    if (demandsEncryption(set->senderReply) || demandsEncryption(set->recipientReply)) return Answer::Yes;
    if (set->recipientReply.positive()) return Answer::No;
    return answer(set->clear.startTls && set->clear.mechanisms.isEmpty());
}

Answer signInOnlyEncrypted(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    if (serverSays(e, "auth.needs-encryption") == Answer::Yes) return Answer::Yes;
    return answer(set->clear.startTls && set->clear.mechanisms.isEmpty() && !set->encrypted());
}

Answer startTlsMissing(const Evidence& e) {
    if (e.account.outgoing.security == Security::Tls) return Answer::No;
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    return answer(!set->clear.startTls && !(set->tls && set->tls->completed));
}

Answer startTlsOverwritten(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->hello.positive()) return Answer::Unknown;
    const bool overwritten = std::any_of(set->clear.words.begin(), set->clear.words.end(), isOverwritten);
    return answer(overwritten || (set->clear.startTls && set->startTlsReply.code >= 500));
}

Answer startTlsExpected(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    const auto offersIt = [&set](const Endpoint& endpoint) {
        return endpoint.host == set.host && endpoint.port == set.port &&
               endpoint.security == Security::StartTls;
    };
    // A preset was looked at by somebody; an SRV record names a port and promises nothing about encryption.
    for (const std::optional<Provider>& preset : {e.provider, e.hostOwner})
        if (preset && std::any_of(preset->outgoing.begin(), preset->outgoing.end(), offersIt))
            return Answer::Yes;
    return otherPortEncrypts(e);
}

Answer otherPortEncrypts(const Evidence& e) {
    const Endpoint& set = e.account.outgoing;
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        if (!sameHostElsewhere(other, set) || other.endpoint.port == set.port) continue;
        if (other.tls && other.tls->completed) return Answer::Yes;
        tried = tried || view::failed(other);
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer startTlsRefusedForNow(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->startTlsReply.code == 0) return Answer::Unknown;
    return answer(set->startTlsReply.code == 454);
}

Answer handshakeStalls(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    if (!stallsInHandshake(*set)) return Answer::No;
    bool another = false;
    for (const DialogueObservation& other : e.dialogues) {
        if (&other == set || other.role == DialogueRole::Incoming) continue;
        if (other.tls && other.tls->completed) return Answer::No;
        another = another || stallsInHandshake(other);
    }
    return another ? Answer::Yes : Answer::Unknown;
}

Answer handshakeCut(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->inProgress) return Answer::Unknown;
    return answer(cutInHandshake(*set));
}

Answer handshakeReset(const Evidence& e) {
    return handshakeCut(e) && answer(e.asSet()->fault.kind == Failure::Reset);
}

Answer handshakeSilent(const Evidence& e) {
    return handshakeCut(e) && answer(e.asSet()->fault.kind == Failure::TimedOut);
}

Answer namelessGetsThrough(const Evidence& e) {
    const TlsObservation* look = view::tlsLook(e);
    if (!look || !look->withoutName) return Answer::Unknown;
    return answer(*look->withoutName == Failure::None);
}

Answer sameServerEncrypts(const Evidence& e) {
    bool tried = false;
    for (const DialogueObservation& other : e.dialogues) {
        if (!sameHostElsewhere(other, e.account.outgoing)) continue;
        if (other.tls && (other.tls->completed || !other.tls->chain.isEmpty())) return Answer::Yes;
        tried = tried || view::failed(other);
    }
    return tried ? Answer::No : Answer::Unknown;
}

Answer othersHandshakeCut(const Evidence& e) {
    bool looked = false;
    for (const TlsObservation& look : e.tls) {
        if (!look.control || look.reached < Step::StartTls) continue;
        if (!look.heardTls && isCutOff(look.facts.fault.kind)) return Answer::Yes;
        looked = true;
    }
    const DialogueObservation* incoming = e.incoming();
    if (incoming && !incoming->inProgress) {
        if (cutInHandshake(*incoming)) return Answer::Yes;
        looked = looked || incoming->tls.has_value();
    }
    return looked ? Answer::No : Answer::Unknown;
}

}  // namespace outbox::ask
