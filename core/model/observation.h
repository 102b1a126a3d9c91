// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/account.h"
#include "core/model/dns_facts.h"
#include "core/model/failure.h"
#include "core/model/server_reply.h"
#include "core/model/tls_facts.h"

namespace outbox {

/// When something ran, in milliseconds since the start of the run.
struct Span {
    qint64 startedMs = 0;
    qint64 durationMs = 0;
};

/// This computer as it stands: no packet is sent to find it out.
struct LocalObservation {
    struct Interface {
        QString name;
        bool tunnel = false;  ///< tun, tap, wg, ppp, utun …
        QList<QHostAddress> addresses;  ///< without loopback and link-local
    };
    Span span;
    QList<Interface> interfaces;  ///< up and running, without loopback
    bool routeV4 = false;  ///< a route to a public IPv4 address exists
    bool routeV6 = false;
    QString routeInterface;  ///< that carries the default route; empty when unknown
    QStringList resolvers;   ///< configured DNS servers
    QStringList proxies;     ///< system proxy for https, "host:port"
    struct HostsEntry { QString name; QHostAddress address; };
    QList<HostsEntry> hostsEntries;  ///< those that name a server of this account
    QDateTime clock;  ///< UTC, at the start
};

/// One plain-HTTP connectivity check.
struct WebObservation {
    Span span;
    QString url;
    QString proxy;  ///< "host:port" that it was asked through; empty: straight
    Fault fault;
    int status = 0;
    bool matched = false;      ///< answered as its operator says it answers
    QString redirectedTo;      ///< Location, cleaned, may be empty
    QDateTime serverDate;      ///< Date header, UTC, invalid when absent
};

enum class NameRole { Outgoing, Incoming, Domain, Control, Canary };

/// One name, asked at several places.
struct NameObservation {
    Span span;
    NameRole role = NameRole::Outgoing;
    QString name;
    QList<DnsAnswer> configured;  ///< at the configured resolver: A and AAAA (MX too for Domain)
    QList<DnsAnswer> reference;   ///< the same at reference resolvers
    DnsAnswer system;             ///< getaddrinfo's addresses; type A, both families in records

    [[nodiscard]] QList<QHostAddress> addresses() const;  ///< what a mail program would use: system's, else configured
};

enum class ReachRole {
    AsSet,
    OtherPort,
    Incoming,
    Control,
    Web,
    Repeat,    ///< the set port once more, to see how even the line is
    Reference,  ///< the set port at the address that the reference resolvers give
    HostWeb,    ///< the web port of the set host, which nobody blocks
    Nowhere     ///< an address at which nobody can answer (contacts.json)
};

/// One TCP connection attempt to one address.
struct ReachObservation {
    Span span;
    ReachRole role = ReachRole::AsSet;
    QString host;
    QHostAddress address;
    quint16 port = 0;
    Fault fault;  ///< None: connected
};

/// How far a mail dialogue got. The order is the order of the road.
enum class Step { Resolve, Connect, Greeting, Hello, StartTls, Handshake, SecondHello, SignIn, Sender, Recipient, Message, Quit };
[[nodiscard]] QString stepName(Step step);  ///< "second_hello"

enum class SignInOutcome {
    NotTried,      ///< no secret, not wanted, or the dialogue did not get there
    Accepted,
    Refused,       ///< a definite no; `reply` says how
    Temporary,     ///< the server says later
    NotOffered,    ///< the server offers no sign-in here
    NoMechanism,   ///< offered, but none that we and the method set can speak
    NoSafeLine,    ///< withheld: the line is not encrypted to a verified server
    BudgetSpent,   ///< withheld: this run made its two failed attempts
    Broken,        ///< the connection failed in the middle of it
    RefusedBefore, ///< withheld: an earlier run was refused with this secret; `reply` has its codes
    OtherKind      ///< withheld: a password is at hand where a token is wanted, or the other way round
};
[[nodiscard]] QString signInOutcomeName(SignInOutcome outcome);

struct SignInObservation {
    SignInOutcome outcome = SignInOutcome::NotTried;
    QString mechanism;  ///< the last one tried
    QString user;       ///< as sent
    ServerReply reply;  ///< the last answer
    QString tokenStatus;  ///< status in the JSON that refused a token, "401" or "invalid_token"; may be empty
    QString tokenScope;   ///< scope that it names as missing; may be empty
    QString refusedAs;    ///< RefusedBefore: what the refusal meant then, a finding's id
};

enum class DialogueRole {
    AsSet,      ///< the outgoing side as the mail program is set
    Candidate,  ///< another outgoing endpoint, up to what it offers, without signing in
    Proof,      ///< settings that a fix proposes, tried whole
    Incoming,   ///< the incoming side as set
    TestMessage  ///< the way that works, once more, with a message that the person agreed to
};

/// An address that the same login tried to send as, up to the recipient; nothing was sent.
struct SenderTrial {
    QString address;
    ServerReply senderReply, recipientReply;  ///< code 0: not asked

    [[nodiscard]] bool taken() const { return senderReply.positive() && recipientReply.positive(); }
    /// The reply that ended it, or the one that took it.
    [[nodiscard]] const ServerReply& reply() const {
        return senderReply.positive() && recipientReply.code != 0 ? recipientReply : senderReply;
    }
};

/// How full a mailbox is, in units of 1024 octets (RFC 9208 section 5.1).
struct QuotaFacts {
    qint64 usedKib = 0;
    qint64 limitKib = 0;
};

/// One conversation with one mail server, from connecting to QUIT.
struct DialogueObservation {
    struct StepTime { Step step; qint64 startedMs; qint64 durationMs; };

    Span span;
    DialogueRole role = DialogueRole::AsSet;
    Endpoint endpoint;
    QString proves;      ///< fix id, role Proof only
    bool inProgress = false;  ///< still going on: `reached` is final, what comes after it is not known yet
    QHostAddress peer;   ///< the address that was talked to
    int connection = 0;  ///< number in the transcript
    Step reached = Step::Resolve;  ///< last step that succeeded
    Step ended = Step::Resolve;    ///< step at which it ended; Quit when it went all the way it was asked to go
    Fault fault;                   ///< why it ended at `ended`; None when all went well
    QByteArray stray;              ///< first bytes that are not this protocol, at most 256
    ServerReply greeting, hello, startTlsReply, senderReply, recipientReply;
    ServerReply messageReply;  ///< role TestMessage only: to DATA where that was refused, else to the message
    QString otherSender;  ///< offered in the same session after the sender was refused; empty: none was
    ServerReply otherSenderReply, otherRecipientReply;
    QList<SenderTrial> otherSenders;  ///< the account's further senders, tried in the same session
    QString helloName;         ///< how this computer introduced itself at last; empty when it did not get so far
    QString refusedHelloName;  ///< how it introduced itself first, where that was refused and another name taken
    ServerReply nameRefusal;   ///< what was said to that
    std::optional<QuotaFacts> quota;  ///< room in the mailbox (RFC 9208), role Incoming only
    Capabilities clear;   ///< before encryption
    Capabilities secure;  ///< after it
    std::optional<TlsFacts> tls;  ///< strict handshake: what a mail program would see
    SignInObservation signIn;
    /// Role AsSet only: the same pair by a method that programs may take first, tried after it was accepted.
    std::optional<SignInObservation> otherMethod;
    /// Role AsSet only, where the handshake met silence: one that a server answers with an alert of a few octets.
    /// None where anything came back.
    std::optional<Failure> shortHandshake;
    QList<StepTime> times;

    [[nodiscard]] bool passed(Step step) const { return static_cast<int>(reached) >= static_cast<int>(step); }
    [[nodiscard]] bool encrypted() const { return tls && tls->verified; }
    /// Capabilities as they count for signing in.
    [[nodiscard]] const Capabilities& offered() const { return tls && tls->completed ? secure : clear; }
};

/// A look at the encryption of a port that carries no secret and accepts everything, to see what is there.
struct TlsObservation {
    Span span;
    Endpoint endpoint;
    QHostAddress peer;
    bool control = false;  ///< a server of another operator, looked at for comparison
    Step reached = Step::Resolve;  ///< last of Connect, StartTls (also where none is needed) and Handshake
    bool heardTls = false;         ///< something of TLS came back, were it an alert
    TlsFacts facts;
    QString lowest;   ///< oldest version that it accepts, "TLSv1"; empty when not examined
    QString highest;  ///< newest version that it accepts
    /// The same handshake once more without naming the server, at the same address: None where anything of
    /// TLS came back. Empty when it was not tried.
    std::optional<Failure> withoutName;
    /// The same handshake once more with nothing newer than the mail program can do: None where the server
    /// agreed. Empty when it was not tried.
    std::optional<Failure> asProgram;
};

}  // namespace outbox
