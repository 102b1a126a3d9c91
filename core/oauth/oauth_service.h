// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "core/model/endpoint.h"
#include "core/model/secret.h"

namespace outbox {

/// Where a client id comes from. The later one in this list wins over the ones before it.
enum class ClientOrigin { None, Shipped, Administrator, Person };

/// The sign-in service of a provider (an authorization server, RFC 6749), from resources/oauth/*.json or from
/// an administrator's file (core/oauth/README.md says the form).
struct OAuthService {
    QString id;           ///< "google"
    QString name;         ///< "Google"
    QStringList presets;  ///< ids of Provider that sign in here
    QStringList domains;  ///< mail domains that sign in here, A-labels; only an administrator names some
    QString issuer;       ///< as answers name it (RFC 9207); may be empty
    QUrl authorization;
    QUrl token;
    QUrl device;      ///< RFC 8628 section 3.1; empty: none that gives tokens for mail
    QUrl revocation;  ///< RFC 7009; empty: none
    QStringList sendScopes, imapScopes, popScopes;
    QStringList extraScopes;                    ///< asked for besides ("offline_access")
    QList<QPair<QString, QString>> parameters;  ///< of the authorization request, besides the usual
    /// Of the redirect to this computer, "127.0.0.1" or "localhost": a provider compares it to the letter.
    QString redirectHost = QStringLiteral("127.0.0.1");
    /// False where the provider registers only https redirects, which a program on a computer cannot take.
    bool takesLoopback = true;
    QString clientId;
    Secret clientSecret;  ///< some providers give one to programs too, though it is none there; may be empty
    ClientOrigin clientFrom = ClientOrigin::None;
    QString registration;  ///< page where a client is registered; may be empty
    QDate checked;
    QStringList sources;

    [[nodiscard]] bool hasClient() const { return !clientId.isEmpty(); }
    [[nodiscard]] bool offersBrowser() const { return takesLoopback && !authorization.isEmpty(); }
    [[nodiscard]] bool offersDevice() const { return !device.isEmpty(); }
    /// What to ask for: sending, this way of receiving, and what goes with them. None twice.
    [[nodiscard]] QStringList wantedScopes(Protocol incoming) const;
};

/// The longest client id that is taken, in characters. Those of large providers have fewer than 150.
inline constexpr qsizetype longestClientId = 512;

/// A client id as RFC 6749 appendix A.1 has it: visible ASCII, here without blanks.
[[nodiscard]] bool isClientId(const QString& text);

/// What a token may do, by the scopes that were granted with it.
struct ScopeReach {
    bool maySend = false;
    bool mayReceive = false;
};

/// `granted` as the service said it, or what was asked for where it said nothing (RFC 6749 section 5.1).
[[nodiscard]] ScopeReach reachOf(const OAuthService& service, const QStringList& granted, Protocol incoming);

}  // namespace outbox
