// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/model/secret.h"

namespace outbox {

enum class ScramHash { Sha1, Sha256 };

/// What a client says about channel binding in front of its first message (RFC 5802 section 6).
struct ScramBinding {
    enum class Flag {
        CannotBind,      ///< "n": nothing to bind with, or the server does not know this kind of binding
        ServerDoesNot,   ///< "y": could bind, and the server offers no -PLUS
        ServerEndPoint,  ///< "p": bound to the server's certificate (RFC 5929 section 4)
    };
    Flag flag = Flag::CannotBind;
    QByteArray data;  ///< ServerEndPoint only
};

/// The client's side of SCRAM-SHA-1 and SCRAM-SHA-256 (RFC 5802, RFC 7677), without base64. Every message of
/// the server is bounded: its size, its salt, and the work that it asks for.
class ScramClient {
  public:
    ScramClient(ScramHash hash, const QString& user, const Secret& password, const ScramBinding& binding,
                const QByteArray& nonce);

    [[nodiscard]] Secret firstMessage() const;
    /// The proof that answers the server's first message; nothing where that one is out of form or asks for
    /// more than is reasonable. Derives the keys: may take some tenths of a second at the most.
    [[nodiscard]] std::optional<Secret> finalMessage(const QByteArray& serverFirst);
    /// Whether the server's last message shows that it knows the password, too.
    [[nodiscard]] bool isVerifiedBy(const QByteArray& serverFinal) const;

  private:
    ScramHash m_hash;
    Secret m_password;
    QByteArray m_header;  ///< gs2-header
    QByteArray m_bindingData;
    QByteArray m_nonce;
    QByteArray m_firstBare;  ///< client-first-message-bare
    Secret m_serverSignature;
};

/// Enough for the client's part of a nonce: 192 bits in base64.
[[nodiscard]] QByteArray scramNonce();

/// User name or password as SASLprep writes it (RFC 4013): blanks of every width are one blank, what shows
/// nothing goes, and letters take their usual form (NFKC).
[[nodiscard]] QString saslPrepared(const QString& text);

}  // namespace outbox
