// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>
#include <optional>

#include "core/practice/practice_fault.h"

namespace outbox {

/// What a server shows, and proves with.
struct PracticeIdentity {
    QList<QSslCertificate> chain;  ///< as sent, leaf first
    QSslKey key;
};

/// The authority of one practice run, made when it starts and forgotten with it: keys never leave memory.
struct PracticeAuthority {
    QSslCertificate root;
    PracticeIdentity good;    ///< for the incoming side
    PracticeIdentity chosen;  ///< for the outgoing side, as the fault wants it
};

/// Makes an authority, an intermediate and the servers' certificates (EC P-256) for `names`, hosts or
/// addresses; the certificate for another name is for `otherName`. Nothing when OpenSSL fails, which it does
/// only without memory or randomness.
[[nodiscard]] std::optional<PracticeAuthority> makePracticeAuthority(PracticeCertificate kind,
                                                                     const QStringList& names,
                                                                     const QString& otherName);

}  // namespace outbox
