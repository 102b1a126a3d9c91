// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace outbox {

/// Characters of the longest URL that is fetched or followed.
inline constexpr qsizetype longestHttpUrl = 2000;

/// The URL when it may be fetched: http or https, a host, no user and no password; an invalid one otherwise.
[[nodiscard]] QUrl fetchableUrl(const QString& text);

/// Where a redirect may lead: to the same scheme, or from http to https; an invalid URL otherwise.
[[nodiscard]] QUrl redirectTarget(const QUrl& from, const QString& location);

/// Where a Location leads, whole and cleaned, for a person to read; nothing of user and password in it.
[[nodiscard]] QString readableLocation(const QUrl& from, const QByteArray& location);

/// A Date header (RFC 9110 5.6.7, the form that must be sent) as UTC; invalid for anything else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& text);

}  // namespace outbox
