// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include "core/model/spf_facts.h"

namespace outbox {

enum class SpfMechanismKind { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists };

/// One directive of a record (RFC 7208 section 4.6.1).
struct SpfMechanism {
    QByteArray text;                      ///< as written, qualifier included
    SpfResult onMatch = SpfResult::Pass;  ///< what its qualifier stands for
    SpfMechanismKind kind = SpfMechanismKind::All;
    QByteArray domain;     ///< domain-spec, macros and all; empty: the domain under evaluation
    QHostAddress address;  ///< ip4, ip6
    int prefix4 = 32;      ///< leading bits that count
    int prefix6 = 128;

    /// Whether it is one of the terms that are counted (RFC 7208 section 4.6.4).
    [[nodiscard]] bool asksNames() const;
};

/// A record of version 1, read by the grammar of RFC 7208 section 12.
struct SpfRecord {
    QString problem;     ///< English; empty where the whole record is sound
    QByteArray badTerm;  ///< the first term that is not
    QList<SpfMechanism> mechanisms;
    QByteArray redirect;               ///< domain-spec of redirect=
    QByteArray explanation;            ///< domain-spec of exp=
    QList<QByteArray> otherModifiers;  ///< unknown ones, as written: they are ignored

    [[nodiscard]] bool isSound() const { return problem.isEmpty(); }
    [[nodiscard]] bool hasAll() const;
};

/// Whether a TXT record claims to be one of SPF version 1.
[[nodiscard]] bool isSpf1(const QByteArray& text);
/// Reads one that does. What stands behind the first problem is read all the same, as far as it can be.
[[nodiscard]] SpfRecord readSpfRecord(const QByteArray& text);

}  // namespace outbox
