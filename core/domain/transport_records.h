// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace outbox {

/// The TXT record at _mta-sts.DOMAIN (RFC 8461 section 3.1).
[[nodiscard]] bool isMtaSts1(const QByteArray& text);
/// What is wrong with it, English; empty where it is sound.
[[nodiscard]] QString mtaStsProblem(const QByteArray& text);

/// The policy at https://mta-sts.DOMAIN/.well-known/mta-sts.txt (section 3.2). Fields that it does not know
/// are left alone, as the RFC wants it.
struct MtaStsPolicy {
    QString problem;      ///< English; empty where it is sound
    QString mode;         ///< "enforce", "testing", "none"
    QStringList servers;  ///< mx patterns, lower case; "*." stands for one label

    [[nodiscard]] bool covers(const QString& host) const;
};
inline constexpr qsizetype longestMtaStsPolicy = 64 * 1024;  ///< section 3.2 advises to read no more
[[nodiscard]] MtaStsPolicy readMtaStsPolicy(const QByteArray& body);

/// The TXT record at _smtp._tls.DOMAIN (RFC 8460 section 3).
[[nodiscard]] bool isTlsRpt1(const QByteArray& text);
[[nodiscard]] QString tlsRptProblem(const QByteArray& text);

}  // namespace outbox
