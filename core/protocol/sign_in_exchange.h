// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <optional>

#include "core/protocol/sasl.h"
#include "core/protocol/scram.h"

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
    QByteArray endPoint;  ///< tls-server-end-point of the line, for SCRAM; empty where there is none
    QByteArray nonce;     ///< of SCRAM; empty: a fresh one
};

/// What the JSON of a refused token says (RFC 7628 section 3.2.2, and Google's and Microsoft's older form),
/// cleaned; empty where it says nothing.
struct TokenRefusal {
    QString status;  ///< "invalid_token", "insufficient_scope", "400", "401"
    QString scope;   ///< what a token needs here
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
    [[nodiscard]] const TokenRefusal& tokenRefusal() const { return m_tokenRefusal; }
    /// What the server did against the rules of the method, given that `last` was its last reply; empty:
    /// nothing. It ends the sign-in, whatever the reply says.
    [[nodiscard]] QString breach(const ServerReply& last) const;
    /// A bound method was refused before anything that depends on the secret went out, or for its binding: the
    /// server may know another kind of it only, and the method without one may do.
    [[nodiscard]] bool refusesBinding() const;
    /// What a record must not show although the server said it: one could try passwords on it.
    [[nodiscard]] const QByteArrayList& telling() const { return m_telling; }

  private:
    explicit SignInExchange(const SignInPlan& plan);

    SecretLine beginSasl(Scrubber& scrubber);
    SecretLine beginImapLogin(Scrubber& scrubber);
    SecretLine nextSasl(const QByteArray& challenge, Scrubber& scrubber);
    SecretLine nextImapLogin(Scrubber& scrubber);
    SecretLine refusedToken(const QByteArray& challenge, Scrubber& scrubber);
    SecretLine nextScram(int step, const std::optional<QByteArray>& challenge, Scrubber& scrubber);
    SecretLine breakOff(const char* why);
    [[nodiscard]] QByteArray verb() const;
    [[nodiscard]] bool mayStartAtOnce(qsizetype lineOctets) const;
    [[nodiscard]] Secret firstAnswer() const;

    SignInPlan m_plan;
    int m_answers = 0;  ///< lines sent after the first
    bool m_answeredAtOnce = false;
    bool m_quotedLogin = false;  ///< IMAP LOGIN that needs no literals
    TokenRefusal m_tokenRefusal;
    std::optional<ScramClient> m_scram;
    bool m_proofSent = false;
    bool m_bindingError = false;
    bool m_serverProven = false;
    QString m_breach;
    QByteArrayList m_telling;
};

}  // namespace outbox
