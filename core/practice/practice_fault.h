// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace outbox {

/// What a submission port of the practice server does with who connects.
enum class PracticePort {
    Mail,        ///< SMTP
    Closed,      ///< refuses the connection
    Silent,      ///< accepts and says nothing
    SecureShell  ///< greets as another service
};

enum class PracticeCertificate { Good, Expired, SelfSigned, OtherName, UnknownIssuer, NoIntermediate };

enum class PracticeStartTls { Offered, Missing, Overwritten, RefusedForNow };

/// How the practice account is set in its imagined mail program.
enum class PracticeSetting {
    StartTls,        ///< the first submission port, STARTTLS: right
    TlsOnStartTls,   ///< TLS from the start, on the port that wants STARTTLS
    NoEncryption,    ///< no encryption, on the port that wants STARTTLS
    IncomingServer,  ///< the incoming server as the outgoing one
    ShortUser,       ///< right, but for a user name without its domain
    NoSignIn,        ///< right, but for signing in
    ForeignSender    ///< right, but for a sender address of somebody else
};

/// What the server does otherwise than a healthy one. Replies stand without CRLF at the end; null: the
/// healthy one.
struct PracticeBehaviour {
    PracticeSetting setting = PracticeSetting::StartTls;
    PracticePort startTlsPort = PracticePort::Mail;
    PracticePort tlsPort = PracticePort::Mail;
    PracticeCertificate certificate = PracticeCertificate::Good;
    PracticeStartTls startTls = PracticeStartTls::Offered;
    bool signInWithoutTls = false;
    bool refusesHello = false;  ///< EHLO, not HELO
    bool closesAtHello = false;
    bool spoilsClearOnly = false;  ///< `greeting` and `refusesHello` leave the encrypted port alone
    int greetingDelayMs = 0;
    const char* greeting = nullptr;
    const char* mechanisms = "PLAIN LOGIN";
    const char* signInReply = nullptr;          ///< whatever the password is
    const char* incomingSignInReply = nullptr;  ///< the same at the incoming side, after the tag
    const char* senderReply = nullptr;
};

/// One thing that can be practised.
struct PracticeFault {
    const char* id;           ///< "wrong-password"
    const char* finding;      ///< id of the finding that the examination should come to
    const char* title;        ///< to translate in the context "PracticeFault"
    const char* description;  ///< the same
    PracticeBehaviour behaviour;

    [[nodiscard]] QString titleText() const;  ///< in the person's language
    [[nodiscard]] QString descriptionText() const;
};

/// Every fault, in the order of the road.
[[nodiscard]] const QList<PracticeFault>& practiceFaults();

/// Null for an id that is none.
[[nodiscard]] const PracticeFault* practiceFault(const QString& id);

}  // namespace outbox
