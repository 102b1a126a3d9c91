// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <functional>

#include "core/diagnosis/test_way.h"

namespace outbox::cases {

/// One port of one server, and how it behaves. As made it is a sound submission port with STARTTLS.
struct Door {
    Failure connect = Failure::None;
    Security speaks = Security::StartTls;  ///< None: no encryption at all
    QByteArray says;                       ///< another service's first words
    int greetingCode = 220;
    QString greetingText;
    qint64 greetingMs = 40;
    Step cutAt = Step::Quit;  ///< the dialogue ends here by `cut`
    Failure cut = Failure::None;
    bool startTlsShown = true;
    int startTlsCode = 220;
    bool takesWithoutTls = false;
    bool signInInClear = false;
    QList<CertificateProblem> problems;
    CertificateFacts certificate;
    QStringList mechanisms{QStringLiteral("PLAIN"), QStringLiteral("LOGIN")};
    QStringList knownUsers{QStringLiteral("anna@example.org")};
    ServerReply refusal;  ///< to a sign-in that is not known
    bool wrongPassword = false;
    QString tokenStatus;    ///< in the JSON of a refused token
    QString refusedBefore;  ///< the finding of an earlier check, which is not repeated
    bool broken = false;    ///< the connection dies in the sign-in
    bool relaysForAll = false;
    ServerReply senderReply, recipientReply;  ///< negative ones; else mail is taken
    ServerReply ownSenderReply;  ///< to the account's own sender after the set one was refused; else taken
    QMap<QString, ServerReply> senderReplies;  ///< to the account's further senders; none: taken
    qint64 size = -1;                          ///< announced in EHLO
    bool refusesCramMd5 = false;               ///< offered and refused, whatever the password is
    QString incomingRefusal;                   ///< words of an incoming server that refuses
    std::optional<QuotaFacts> quota;
    ServerReply messageReply;         ///< to a test message; else it is taken
    ServerReply otherRecipientReply;  ///< to the recipient of one, where that is somebody else
    qint64 sizeLimit = -1;            ///< as SIZE says, once signed in
};

[[nodiscard]] ServerReply smtpReply(int code, const char* enhanced, const char* text);

/// What becomes of a test message behind the reply after DATA.
struct Delivery {
    enum class To { Inbox, Junk, Folder, Nowhere } to = To::Inbox;
    MailboxView view = MailboxView::AllFolders;
    QList<AuthenticationResult> authentication;
    QString recipient;  ///< empty: oneself
    std::optional<ReturnedTest> returned;
};

/// A small internet in which an account is examined: servers with doors, names, a network that may block. It
/// answers as a run would observe, so that a case names its fault and nothing else.
class World {
  public:
    World();

    Evidence known;  ///< account, provider, what is observed beside connections
    Delivery delivery;
    QMap<QString, QMap<quint16, Door>> servers;
    QMap<quint16, Failure> blocked;                 ///< by the network, for every host
    QList<std::function<void(Evidence&)>> touches;  ///< last changes to the finished evidence

    Door& door(const char* host, quint16 port);
    /// Both sending ports of the account's own server.
    void bothDoors(const std::function<void(Door&)>& change);
    void set(const char* line);  ///< "smtp.example.org:587/starttls"
    void user(const char* name);
    void noSecret();
    void token(const QStringList& scopes);  ///< at hand in place of a password, and set on both sides
    /// A provider that no preset knows; what it publishes stays.
    void withoutPreset();
    void withoutPublishedSettings();
    void operatedBy(const char* family);  ///< and the host looks like one of this operator's
    void touch(std::function<void(Evidence&)> change) { touches.append(std::move(change)); }

    /// The first wave of a run.
    [[nodiscard]] Evidence observe() const;
    /// What trying a cure adds to the evidence.
    void prove(Evidence& evidence, const FixPlan& fix) const;

    /// The person agrees to a test message.
    void sendsTest(Delivery::To to = Delivery::To::Inbox);
    /// Sends it through settings that work, and looks for it.
    void deliver(Evidence& evidence, const TestWay& way) const;

    [[nodiscard]] QHostAddress addressOf(const QString& host) const;

  private:
    [[nodiscard]] Failure wayTo(const QString& host, quint16 port) const;
    [[nodiscard]] DialogueObservation talk(const Endpoint& endpoint, DialogueRole role, bool signIn,
                                           const Account& account) const;
    void signIn(DialogueObservation& seen, const Door& door) const;
    void offerMessage(DialogueObservation& seen, const Door& door) const;
    void compareMethod(DialogueObservation& seen, const Door& door) const;
    void offerOwnSender(DialogueObservation& seen, const Door& door) const;
    void offerOtherSenders(DialogueObservation& seen, const Door& door) const;
    [[nodiscard]] Evidence observeApi() const;
    [[nodiscard]] ReachObservation reach(ReachRole role, const QString& host, quint16 port) const;
    [[nodiscard]] NameObservation name(NameRole role, const QString& name) const;
    [[nodiscard]] bool observeOutgoing(Evidence& evidence) const;
    /// Where no control answers on a sending port: one on the port for receiving.
    void observeFurtherControls(Evidence& evidence) const;
    void observeIncoming(Evidence& evidence, bool mayTry) const;
};

}  // namespace outbox::cases
