// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>
#include <algorithm>

#include "core/model/reply_kind.h"
#include "core/model/service_kind.h"
#include "tests/cases/world.h"

namespace outbox::cases {

namespace {

void pass(DialogueObservation& seen, Step step, qint64 ms = 20) {
    seen.reached = step;
    seen.times.append({step, 100, ms});
}

bool end(DialogueObservation& seen, Step step, Failure failure, qint64 ms = 8000) {
    seen.ended = step;
    seen.fault.kind = failure;
    seen.times.append({step, 100, ms});
    return false;
}

CertificateFacts certificateOf(const Door& door, const QString& host) {
    CertificateFacts certificate = door.certificate;
    if (certificate.subject.isEmpty()) certificate.subject = host;
    if (certificate.names.isEmpty()) certificate.names = {certificate.subject};
    if (certificate.issuer.isEmpty()) certificate.issuer = QStringLiteral("Public Authority R1");
    if (!certificate.notBefore.isValid())
        certificate.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    if (!certificate.notAfter.isValid())
        certificate.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    certificate.sha256 = QStringLiteral("AB:CD:EF");
    return certificate;
}

bool connectTo(DialogueObservation& seen, Failure way) {
    if (way == Failure::NoAddress) return end(seen, Step::Resolve, way);
    if (way != Failure::None) return end(seen, Step::Connect, way);
    pass(seen, Step::Connect);
    return true;
}

bool cutsAt(DialogueObservation& seen, const Door& door, Step step) {
    return door.cutAt == step && !end(seen, step, door.cut);
}

bool handshake(DialogueObservation& seen, const Door& door) {
    TlsFacts facts;
    facts.serverName = seen.endpoint.host;
    if (cutsAt(seen, door, Step::Handshake)) {
        facts.fault.kind = door.cut;
        seen.tls = facts;
        return false;
    }
    facts.completed = door.problems.isEmpty();
    facts.verified = facts.completed;
    facts.problems = door.problems;
    facts.chain = {certificateOf(door, seen.endpoint.host)};
    facts.version = QStringLiteral("TLSv1.3");
    if (!facts.verified) facts.fault.kind = Failure::TlsNotTrusted;
    seen.tls = facts;
    if (!facts.verified) return end(seen, Step::Handshake, Failure::TlsNotTrusted, 30);
    pass(seen, Step::Handshake);
    return true;
}

/// The first moment, where port and program may not fit each other.
bool begin(DialogueObservation& seen, const Door& door) {
    if (seen.endpoint.security != Security::Tls) {
        if (door.speaks != Security::Tls) return true;
        return end(seen, Step::Greeting, Failure::TimedOut);
    }
    if (door.speaks == Security::Tls && door.says.isEmpty()) return handshake(seen, door);
    TlsFacts facts;
    facts.rawBytes = door.says.isEmpty() ? QByteArray("220 smtp.example.org ESMTP\r\n") : door.says;
    facts.fault.kind = Failure::TlsNotSpoken;
    seen.tls = facts;
    seen.stray = facts.rawBytes;
    return end(seen, Step::Handshake, Failure::TlsNotSpoken, 30);
}

bool greet(DialogueObservation& seen, const Door& door) {
    if (cutsAt(seen, door, Step::Greeting)) return false;
    if (!door.says.isEmpty()) {
        seen.stray = door.says;
        return end(seen, Step::Greeting, Failure::NotTheProtocol, 30);
    }
    seen.greeting = smtpReply(door.greetingCode, "", door.greetingText.toUtf8().constData());
    if (!seen.greeting.positive()) return end(seen, Step::Greeting, Failure::Rejected, door.greetingMs);
    pass(seen, Step::Greeting, door.greetingMs);
    return true;
}

bool hello(DialogueObservation& seen, const Door& door, Step step) {
    if (cutsAt(seen, door, step)) return false;
    seen.hello = smtpReply(250, "", "hello");
    Capabilities& offered = seen.tls ? seen.secure : seen.clear;
    offered.startTls = !seen.tls && door.speaks == Security::StartTls && door.startTlsShown;
    const bool mayShow = seen.tls || door.signInInClear;
    if (mayShow) offered.mechanisms = door.mechanisms;
    offered.sizeLimit = door.size;
    offered.words = {offered.startTls ? QStringLiteral("STARTTLS") : QStringLiteral("SIZE 1000")};
    pass(seen, step);
    return true;
}

bool startTls(DialogueObservation& seen, const Door& door) {
    if (!seen.clear.startTls) return end(seen, Step::StartTls, Failure::Rejected, 5);
    if (cutsAt(seen, door, Step::StartTls)) return false;
    seen.startTlsReply = smtpReply(door.startTlsCode, "", "ready");
    if (door.startTlsCode != 220) return end(seen, Step::StartTls, Failure::Rejected, 5);
    pass(seen, Step::StartTls);
    return handshake(seen, door) && hello(seen, door, Step::SecondHello);
}

bool reachesSignIn(DialogueObservation& seen, const Door& door) {
    if (!begin(seen, door) || !greet(seen, door) || !hello(seen, door, Step::Hello)) return false;
    return seen.endpoint.security != Security::StartTls || startTls(seen, door);
}

QString methodFor(const QStringList& offered, bool byToken) {
    const QStringList known = byToken
                                  ? QStringList{QStringLiteral("XOAUTH2"), QStringLiteral("OAUTHBEARER")}
                                  : QStringList{QStringLiteral("PLAIN"), QStringLiteral("LOGIN"),
                                                QStringLiteral("SCRAM-SHA-256"), QStringLiteral("CRAM-MD5")};
    for (const QString& method : known)
        if (offered.contains(method)) return method;
    return {};
}

}  // namespace

void World::signIn(DialogueObservation& seen, const Door& door) const {
    SignInObservation& outcome = seen.signIn;
    outcome.user = seen.endpoint.user;
    if (!seen.encrypted()) {
        outcome.outcome = SignInOutcome::NoSafeLine;
        return;
    }
    const QStringList& offered = seen.secure.mechanisms;
    const bool byToken = seen.endpoint.auth == AuthMethod::OAuth2;
    const QString spoken = methodFor(offered, byToken);
    if (spoken.isEmpty()) {
        outcome.outcome = offered.isEmpty() ? SignInOutcome::NotOffered : SignInOutcome::NoMechanism;
        return;
    }
    if (byToken != (known.secret && known.secret->kind == SecretKind::Token)) {
        outcome.outcome = SignInOutcome::OtherKind;
        return;
    }
    if (!door.refusedBefore.isEmpty()) {
        outcome.outcome = SignInOutcome::RefusedBefore;
        outcome.refusedAs = door.refusedBefore;
        return;
    }
    outcome.mechanism = spoken;
    if (door.broken) {
        outcome.outcome = SignInOutcome::Broken;
        end(seen, Step::SignIn, Failure::Closed);
        return;
    }
    if (!door.wrongPassword && door.refusal.code == 0 && door.knownUsers.contains(outcome.user)) {
        outcome.outcome = SignInOutcome::Accepted;
        outcome.reply = smtpReply(235, "2.7.0", "welcome");
        pass(seen, Step::SignIn);
        return;
    }
    if (byToken) outcome.tokenStatus = door.tokenStatus;
    outcome.reply = door.refusal.code != 0 ? door.refusal : smtpReply(535, "5.7.8", "authentication failed");
    outcome.outcome = outcome.reply.temporary() ? SignInOutcome::Temporary : SignInOutcome::Refused;
    end(seen, Step::SignIn, Failure::Rejected, 500);
}

/// CRAM-MD5 beside the method that was accepted, as a run compares them.
void World::compareMethod(DialogueObservation& seen, const Door& door) const {
    const QString other = QStringLiteral("CRAM-MD5");
    if (seen.signIn.outcome != SignInOutcome::Accepted || seen.signIn.mechanism == other ||
        !door.mechanisms.contains(other))
        return;
    SignInObservation compared = seen.signIn;
    compared.mechanism = other;
    if (door.refusesCramMd5) {
        compared.outcome = SignInOutcome::Refused;
        compared.reply = smtpReply(535, "5.7.8", "authentication failed");
    }
    seen.otherMethod = compared;
}

/// The account's own sender in place of a refused one, as the dialogue offers it.
void World::offerOwnSender(DialogueObservation& seen, const Door& door) const {
    const QString own =
        seen.endpoint.user.contains(QLatin1Char('@')) ? seen.endpoint.user : known.account.address;
    const int code = std::max(seen.senderReply.code, seen.recipientReply.code);
    if (seen.signIn.outcome != SignInOutcome::Accepted || own == known.account.sender() || code < 500) return;
    seen.otherSender = own;
    seen.otherSenderReply =
        door.ownSenderReply.code != 0 ? door.ownSenderReply : smtpReply(250, "2.1.0", "ok");
    if (seen.otherSenderReply.positive()) seen.otherRecipientReply = smtpReply(250, "2.1.5", "ok");
}

void World::offerOtherSenders(DialogueObservation& seen, const Door& door) const {
    for (const QString& address : known.account.otherSenders) {
        SenderTrial trial;
        trial.address = address;
        trial.senderReply = door.senderReplies.value(address, smtpReply(250, "2.1.0", "ok"));
        if (trial.senderReply.positive()) trial.recipientReply = smtpReply(250, "2.1.5", "ok");
        seen.otherSenders.append(trial);
    }
}

void World::offerMessage(DialogueObservation& seen, const Door& door) const {
    const bool known = seen.signIn.outcome == SignInOutcome::Accepted || door.relaysForAll;
    if (door.speaks == Security::StartTls && !seen.encrypted() && !door.takesWithoutTls) {
        seen.senderReply = smtpReply(530, "5.7.0", "Must issue a STARTTLS command first");
        end(seen, Step::Sender, Failure::Rejected, 5);
        return;
    }
    if (door.senderReply.code != 0) {
        seen.senderReply = door.senderReply;
        end(seen, Step::Sender, Failure::Rejected, 5);
        offerOwnSender(seen, door);
        return;
    }
    seen.senderReply = smtpReply(250, "2.1.0", "ok");
    pass(seen, Step::Sender);
    seen.recipientReply = door.recipientReply.code != 0 ? door.recipientReply
                          : known                       ? smtpReply(250, "2.1.5", "ok")
                                                        : smtpReply(554, "5.7.1", "Relay access denied");
    if (!seen.recipientReply.positive() && !isGreylisting(seen.recipientReply)) {
        end(seen, Step::Recipient, Failure::Rejected, 5);
        offerOwnSender(seen, door);
        return;
    }
    pass(seen, Step::Recipient);
    seen.ended = Step::Quit;
}

DialogueObservation World::talk(const Endpoint& endpoint, DialogueRole role, bool mayTry,
                                const Account&) const {
    DialogueObservation seen;
    seen.role = role;
    seen.endpoint = endpoint;
    seen.span = {50, 300};
    const Failure way = wayTo(endpoint.host, endpoint.port);
    if (!connectTo(seen, way)) return seen;
    seen.peer = addressOf(endpoint.host);
    const Door door = servers.value(endpoint.host).value(endpoint.port);
    if (endpoint.protocol != Protocol::Smtp) {
        if (!handshake(seen, door)) return seen;
        seen.greeting.status = QStringLiteral("OK");
        seen.secure.mechanisms = door.mechanisms;
        pass(seen, Step::Greeting);
        if (mayTry) signIn(seen, door);
        if (seen.signIn.outcome == SignInOutcome::Refused) {
            seen.signIn.reply = {};
            seen.signIn.reply.status = QStringLiteral("NO");
            seen.signIn.reply.responseCode = QStringLiteral("AUTHENTICATIONFAILED");
            seen.signIn.reply.lines = {door.incomingRefusal};
        }
        if (seen.signIn.outcome == SignInOutcome::Accepted) seen.quota = door.quota;
        return seen;
    }
    if (!reachesSignIn(seen, door)) return seen;
    seen.ended = Step::Quit;
    if (role == DialogueRole::Candidate) return seen;
    if (mayTry) signIn(seen, door);
    if (role == DialogueRole::AsSet) compareMethod(seen, door);
    const bool asIs = endpoint.auth == AuthMethod::None ||
                      (endpoint.security == Security::None && seen.clear.mechanisms.isEmpty());
    if (seen.signIn.outcome == SignInOutcome::Accepted || asIs) {
        offerMessage(seen, door);
        offerOtherSenders(seen, door);
    }
    return seen;
}

}  // namespace outbox::cases
