// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mutt_url.h"

#include <QUrl>
#include <array>

namespace outbox {

namespace {
struct MuttScheme {
    const char* name;
    Protocol protocol;
    bool tls;
};

constexpr std::array<MuttScheme, 6> muttSchemes{{{"smtp", Protocol::Smtp, false},
                                                 {"smtps", Protocol::Smtp, true},
                                                 {"imap", Protocol::Imap, false},
                                                 {"imaps", Protocol::Imap, true},
                                                 {"pop", Protocol::Pop3, false},
                                                 {"pops", Protocol::Pop3, true}}};

const MuttScheme* muttScheme(const QByteArray& name) {
    for (const MuttScheme& scheme : muttSchemes)
        if (name.compare(scheme.name, Qt::CaseInsensitive) == 0) return &scheme;
    return nullptr;
}

const char* schemeName(Protocol protocol, bool tls) {
    for (const MuttScheme& scheme : muttSchemes)
        if (scheme.protocol == protocol && scheme.tls == tls) return scheme.name;
    return "";
}
}  // namespace

QByteArray MuttUrl::text() const {
    QByteArray url = QByteArray(schemeName(protocol, tls)) + "://";
    if (!rawUser.isEmpty() || !rawPassword.isEmpty()) url += rawUser + rawPassword + '@';
    url += host.contains(':') ? '[' + host + ']' : host;
    if (port != 0) url += ':' + QByteArray::number(port);
    return url + rest;
}

std::optional<MuttUrl> parseMuttUrl(const QByteArray& text) {
    const qsizetype slashes = text.indexOf("://");
    const MuttScheme* scheme = slashes < 0 ? nullptr : muttScheme(text.first(slashes));
    if (!scheme) return std::nullopt;
    MuttUrl url;
    url.protocol = scheme->protocol;
    url.tls = scheme->tls;
    QByteArray server = text.mid(slashes + 3);
    if (const qsizetype path = server.indexOf('/'); path >= 0) {
        url.rest = server.mid(path);
        server.truncate(path);
    }
    if (const qsizetype at = server.lastIndexOf('@'); at >= 0) {
        const QByteArray user = server.first(at);
        const qsizetype colon = user.indexOf(':');
        url.rawUser = colon < 0 ? user : user.first(colon);
        url.rawPassword = colon < 0 ? QByteArray() : user.mid(colon);
        server = server.mid(at + 1);
    }
    const qsizetype close = server.startsWith('[') ? server.indexOf(']') : -1;
    const qsizetype colon = server.indexOf(':', qMax(close, qsizetype(0)));
    if (colon >= 0) {
        bool number = false;
        url.port = server.mid(colon + 1).toUShort(&number);
        if (!number || url.port == 0) return std::nullopt;
        server.truncate(colon);
    }
    url.host = close > 0 ? server.mid(1, close - 1) : server;
    return url;
}

quint16 muttDefaultPort(Protocol protocol, bool tls) {
    if (protocol == Protocol::Smtp) return tls ? 465 : 25;
    return defaultPort(protocol, tls ? Security::Tls : Security::None);
}

QByteArray inMuttUrl(const QString& user) {
    return QUrl::toPercentEncoding(user);
}

}  // namespace outbox
