// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/sasl.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>
#include <iterator>

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<SignInMethod, 11> signInMethodNames{
    {{{SignInMethod::Plain, "PLAIN"},
      {SignInMethod::Login, "LOGIN"},
      {SignInMethod::ScramSha256Plus, "SCRAM-SHA-256-PLUS"},
      {SignInMethod::ScramSha256, "SCRAM-SHA-256"},
      {SignInMethod::ScramSha1Plus, "SCRAM-SHA-1-PLUS"},
      {SignInMethod::ScramSha1, "SCRAM-SHA-1"},
      {SignInMethod::CramMd5, "CRAM-MD5"},
      {SignInMethod::XOAuth2, "XOAUTH2"},
      {SignInMethod::OAuthBearer, "OAUTHBEARER"},
      {SignInMethod::ImapLogin, "LOGIN command"},
      {SignInMethod::PopUser, "USER"}}}};

struct PreferenceRow {
    SignInMethod method;
    AuthMethod auth;
};

/// Best first; which of them a protocol has, `isOffered` knows.
constexpr PreferenceRow preference[] = {
    {SignInMethod::Plain, AuthMethod::Password},           {SignInMethod::ImapLogin, AuthMethod::Password},
    {SignInMethod::PopUser, AuthMethod::Password},         {SignInMethod::Login, AuthMethod::Password},
    {SignInMethod::ScramSha256Plus, AuthMethod::Password}, {SignInMethod::ScramSha256, AuthMethod::Password},
    {SignInMethod::ScramSha1Plus, AuthMethod::Password},   {SignInMethod::ScramSha1, AuthMethod::Password},
    {SignInMethod::CramMd5, AuthMethod::Password},         {SignInMethod::XOAuth2, AuthMethod::OAuth2},
    {SignInMethod::OAuthBearer, AuthMethod::OAuth2},
};

bool isOffered(SignInMethod method, Protocol protocol, const Capabilities& offered) {
    switch (method) {
        case SignInMethod::ImapLogin:
            return protocol == Protocol::Imap && offered.plainLogin;
        case SignInMethod::PopUser:
            return protocol == Protocol::Pop3 && offered.plainLogin;
        default:
            return offered.mechanisms.contains(signInMethodName(method));
    }
}
}  // namespace

QString signInMethodName(SignInMethod method) {
    return signInMethodNames.nameOf(method);
}

bool isBound(SignInMethod method) {
    return method == SignInMethod::ScramSha256Plus || method == SignInMethod::ScramSha1Plus;
}

bool isScram(SignInMethod method) {
    return isBound(method) || method == SignInMethod::ScramSha256 || method == SignInMethod::ScramSha1;
}

QList<SignInMethod> signInMethods(Protocol protocol, AuthMethod auth, const Capabilities& offered) {
    QList<SignInMethod> methods;
    for (const PreferenceRow& row : preference) {
        if (row.auth == auth && isOffered(row.method, protocol, offered)) methods.append(row.method);
    }
    return methods;
}

bool offersSignIn(Protocol protocol, const Capabilities& offered) {
    return !offered.mechanisms.isEmpty() || (protocol != Protocol::Smtp && offered.plainLogin);
}

Secret saslPlain(const QString& user, const Secret& password) {
    return Secret(QByteArray(1, '\0') + user.toUtf8() + '\0' + password.reveal());
}

Secret saslCramMd5(const QString& user, const Secret& password, const QByteArray& challenge) {
    const QByteArray digest =
        QMessageAuthenticationCode::hash(challenge, password.reveal(), QCryptographicHash::Md5).toHex();
    return Secret(user.toUtf8() + ' ' + digest);
}

Secret saslXOAuth2(const QString& user, const Secret& token) {
    return Secret("user=" + user.toUtf8() +
                  "\x01"
                  "auth=Bearer " +
                  token.reveal() + "\x01\x01");
}

Secret saslOAuthBearer(const QString& user, const Secret& token, const QString& host, quint16 port) {
    // In the user name "," and "=" are written as saslname (RFC 5801 section 4).
    QByteArray name = user.toUtf8();
    name.replace('=', "=3D").replace(',', "=2C");
    return Secret("n,a=" + name + ",\x01host=" + host.toUtf8() + "\x01port=" + QByteArray::number(port) +
                  "\x01"
                  "auth=Bearer " +
                  token.reveal() + "\x01\x01");
}

}  // namespace outbox
