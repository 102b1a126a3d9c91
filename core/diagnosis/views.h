// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/model/evidence.h"
#include "core/model/service_kind.h"

/// Ways of looking at evidence that several questions share. They select and never judge.
namespace outbox::view {

/// How far towards a sent message a dialogue got, the same for every order of greeting and handshake.
enum class Progress {
    Nothing,
    Connected,
    Greeted,
    Introduced,  ///< EHLO answered
    Encrypted,   ///< and the line is one that a secret may travel on
    SignInOffered,
    SignedIn,
    SenderTaken,
    RecipientTaken
};
[[nodiscard]] Progress progress(const DialogueObservation& dialogue);

/// Whether the other side, and not we ourselves (stop, budget), ended the dialogue.
[[nodiscard]] bool failed(const DialogueObservation& dialogue);
[[nodiscard]] bool failedAt(const DialogueObservation& dialogue, Step step);
/// The domain under which a server greets, as far as it tells one operator from another: the last two labels
/// of the name in its greeting or EHLO reply (RFC 5321 section 4.2); empty where it gives no full name.
[[nodiscard]] QString greetingOrganisation(const DialogueObservation& dialogue);
/// Whether a connection attempt ended by itself with a failure.
[[nodiscard]] bool failed(const ReachObservation& reach);
[[nodiscard]] bool connected(const ReachObservation& reach);
/// Failures that are our own doing and say nothing about the other side.
[[nodiscard]] bool isOurs(Failure failure);

/// What spoke in place of the protocol that was expected on the set port; None where nothing strange was
/// heard.
[[nodiscard]] ServiceKind strangeService(const Evidence& evidence);
[[nodiscard]] QByteArray strangeBytes(const Evidence& evidence);

/// Addresses by the computer's own path, and by the reference resolvers.
[[nodiscard]] QList<QHostAddress> configuredAddresses(const NameObservation& name);
[[nodiscard]] QList<QHostAddress> referenceAddresses(const NameObservation& name);
/// Reference addresses of the outgoing server that this computer's own path does not give.
[[nodiscard]] QList<QHostAddress> truerAddresses(const Evidence& evidence);
[[nodiscard]] bool isLoopbackHost(const QString& host);

/// Why the set port could not be connected to: the failure that tells most, IPv4 before IPv6; None when it
/// was.
[[nodiscard]] Failure setPortFailure(const Evidence& evidence);
/// Connection attempts of one role at one port (0: any), to addresses that this computer itself would use.
[[nodiscard]] QList<const ReachObservation*> reaches(const Evidence& evidence, ReachRole role,
                                                     quint16 port = 0);

/// The dialogue in which the outgoing side was asked to sign in: as set, else the first proof that got so
/// far.
[[nodiscard]] const DialogueObservation* signInDialogue(const Evidence& evidence);
/// A definite no to the sign-in, in this run or, where that was not repeated, in an earlier one.
[[nodiscard]] bool refused(const DialogueObservation& dialogue);
/// Whether the last method that was tried takes a token.
[[nodiscard]] bool byToken(const DialogueObservation& dialogue);
/// Whether a secret of the kind that this sign-in takes is at hand.
[[nodiscard]] bool secretFits(const Evidence& evidence, AuthMethod auth);
/// The proof that tried these settings whole, or null.
[[nodiscard]] const DialogueObservation* proofOf(const Evidence& evidence, const Endpoint& endpoint);

/// The dialogue in which a message was offered: the one that signed in, else the set one; may be null.
[[nodiscard]] const DialogueObservation* senderDialogue(const Evidence& evidence);
/// Whether the server was ready for mail from the set sender.
[[nodiscard]] bool setSenderTaken(const Evidence& evidence);
/// What a permanent refusal of a further sender is ("sender.not-allowed"); empty for any other reply.
[[nodiscard]] QString findingOfTrial(const Evidence& evidence, const SenderTrial& trial);
/// The further senders that were refused so; all refused ones for an empty id.
[[nodiscard]] QList<SenderTrial> refusedSenders(const Evidence& evidence, const QString& findingId);

/// How large a message may be, in octets; 0 where nobody says.
struct MessageRoom {
    qint64 announced = 0;   ///< by the server (SIZE, RFC 1870)
    qint64 published = 0;   ///< by the provider
    qint64 attachment = 0;  ///< the largest file that fits into the smaller of them once it is encoded
};
/// Nothing where neither says a limit.
[[nodiscard]] std::optional<MessageRoom> messageRoom(const Evidence& evidence);

/// The lenient look at the set line, or null.
[[nodiscard]] const TlsObservation* tlsLook(const Evidence& evidence);
/// What is known of the set port's certificate: the strict handshake, else the lenient look. Null: nothing.
[[nodiscard]] const TlsFacts* tlsFacts(const Evidence& evidence);
/// The certificate's problems as the strict and the lenient look found them together.
[[nodiscard]] bool hasProblem(const Evidence& evidence, CertificateProblem problem);

/// How far this computer's clock is from the true time.
struct ClockOffset {
    qint64 seconds = 0;      ///< positive: the computer is behind
    bool confirmed = false;  ///< two independent servers agree
};
[[nodiscard]] std::optional<ClockOffset> clockOffset(const Evidence& evidence);
/// The time at the start of the run, put right where servers told it; invalid when nothing is known.
[[nodiscard]] QDateTime trueTime(const Evidence& evidence);

/// Whoever runs the set server where that is known, else the account's provider; may be null.
[[nodiscard]] const Provider* serverOperator(const Evidence& evidence);
/// The user name that the provider wants: its rule, else the whole address.
[[nodiscard]] QString expectedUser(const Evidence& evidence);
/// The provider's own outgoing endpoints, whoever published them, users filled in.
[[nodiscard]] QList<Endpoint> publishedOutgoing(const Evidence& evidence);
/// The longest wait of the set dialogue for a greeting or a reply that then came, in milliseconds.
[[nodiscard]] qint64 longestAnswerMs(const Evidence& evidence);

}  // namespace outbox::view
