// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/model/endpoint.h"
#include "core/model/secret.h"
#include "core/model/server_reply.h"

namespace outbox {

/// A way of signing in that is spoken here.
enum class SignInMethod {
    Plain,            ///< RFC 4616
    Login,            ///< draft-murchison-sasl-login: name and password in two answers
    ScramSha256Plus,  ///< RFC 7677, bound to the server's certificate (RFC 5929)
    ScramSha256,
    ScramSha1Plus,  ///< RFC 5802
    ScramSha1,
    CramMd5,      ///< RFC 2195
    XOAuth2,      ///< Google's and Microsoft's, before RFC 7628
    OAuthBearer,  ///< RFC 7628
    ImapLogin,    ///< the LOGIN command (RFC 9051 section 6.2.3)
    PopUser       ///< USER and PASS (RFC 1939 section 7)
};
[[nodiscard]] QString signInMethodName(SignInMethod method);  ///< "PLAIN", "CRAM-MD5", "USER" …

/// SCRAM that is bound to the line's encryption. It needs something to bind with.
[[nodiscard]] bool isBound(SignInMethod method);
[[nodiscard]] bool isScram(SignInMethod method);

/// The methods that server and account share, best first; empty: none. For a password PLAIN, the protocol's
/// own command, LOGIN, SCRAM, CRAM-MD5: over TLS the plain ones are safe, mail programs begin with them, and
/// the last is the one that servers get wrong.
[[nodiscard]] QList<SignInMethod> signInMethods(Protocol protocol, AuthMethod auth,
                                                const Capabilities& offered);

/// Whether the server offers some sign-in at all, spoken here or not.
[[nodiscard]] bool offersSignIn(Protocol protocol, const Capabilities& offered);

/// The answers themselves, before base64.
[[nodiscard]] Secret saslPlain(const QString& user, const Secret& password);
[[nodiscard]] Secret saslCramMd5(const QString& user, const Secret& password, const QByteArray& challenge);
[[nodiscard]] Secret saslXOAuth2(const QString& user, const Secret& token);
[[nodiscard]] Secret saslOAuthBearer(const QString& user, const Secret& token, const QString& host,
                                     quint16 port);

}  // namespace outbox
