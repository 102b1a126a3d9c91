// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/domain/dkim_canonical.h"
#include "core/domain/dkim_key.h"
#include "core/model/arrival.h"

namespace outbox {

/// One DKIM-Signature field (RFC 6376 section 3.5), read and judged as far as that goes without its key.
struct DkimSignature {
    QByteArray domain;
    QByteArray selector;
    QByteArray algorithm;  ///< "rsa-sha256"
    DkimForm headerForm = DkimForm::Simple;
    DkimForm bodyForm = DkimForm::Simple;
    QList<QByteArray> fields;  ///< of h=, as written
    QByteArray identity;       ///< domain of i=, lower case
    qint64 bodyLength = -1;    ///< l=, octets; -1: the whole body
    qint64 signedAt = -1;      ///< t=, seconds of Unix time
    qint64 expires = -1;       ///< x=
    QByteArray bodyHash, signature;
    QString problem;  ///< why it cannot be verified, English; empty where it can
    HeaderField field;

    /// Where its key is published.
    [[nodiscard]] QString keyName() const;
};
inline constexpr int maxSignatures = 8;
/// The signatures of a message, the topmost first.
[[nodiscard]] QList<DkimSignature> dkimSignatures(const QList<HeaderField>& header);

struct DkimVerdict {
    DkimResult result = DkimResult::Neutral;
    QString reason;
};
/// Verifies one signature. `now` is seconds of Unix time; 0 leaves expiry out.
[[nodiscard]] DkimVerdict verifyDkim(const MessageParts& message, const DkimSignature& signature,
                                     const DkimKey& key, qint64 now);

}  // namespace outbox
