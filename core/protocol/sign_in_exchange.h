// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/protocol/sasl.h"

namespace outbox {

/// What one sign-in needs to know.
struct SignInPlan {
    Protocol protocol = Protocol::Smtp;
    SignInMethod method = SignInMethod::Plain;
    QString user;
    Secret secret;  ///< password, or bearer token for the OAuth methods
    QString host;   ///< of the server, told in OAUTHBEARER
    quint16 port = 0;
    Capabilities
        offered;     ///< says whether the first answer may stand in the first line (RFC 4954, 4959, 5034)
    QByteArray tag;  ///< IMAP only
};

/// One sign-in, line by line: send begin(); while wantsMore(reply), send next(reply). Every line comes
/// masked, and the scrubber learns each before it is handed out.
class SignInExchange {
  public:
    /// Nothing when the method cannot carry this user name or secret: a NUL anywhere, a CR or LF in a
    /// command.
    [[nodiscard]] static std::optional<SignInExchange> make(const SignInPlan& plan);

    [[nodiscard]] SecretLine begin(Scrubber& scrubber);
    /// Whether the server asks for one more line. False after five, whatever it asks.
    [[nodiscard]] bool wantsMore(const ServerReply& reply) const;
    /// The answer to a challenge; "*", which gives the sign-in up, to one that the method does not know.
    [[nodiscard]] SecretLine next(const ServerReply& challenge, Scrubber& scrubber);
    /// What an OAuth challenge said about the token ("invalid_token", "400"), cleaned; empty where none came.
    [[nodiscard]] QString tokenStatus() const { return m_tokenStatus; }

  private:
    explicit SignInExchange(const SignInPlan& plan) : m_plan(plan) {}

    SecretLine beginSasl(Scrubber& scrubber);
    SecretLine beginImapLogin(Scrubber& scrubber);
    SecretLine nextSasl(const QByteArray& challenge, Scrubber& scrubber);
    SecretLine nextImapLogin(Scrubber& scrubber);
    SecretLine refusedToken(const QByteArray& challenge, Scrubber& scrubber);
    [[nodiscard]] QByteArray verb() const;
    [[nodiscard]] bool mayStartAtOnce(qsizetype lineOctets) const;
    [[nodiscard]] Secret firstAnswer() const;

    SignInPlan m_plan;
    int m_answers = 0;  ///< lines sent after the first
    bool m_answeredAtOnce = false;
    bool m_quotedLogin = false;  ///< IMAP LOGIN that needs no literals
    QString m_tokenStatus;
};

}  // namespace outbox
