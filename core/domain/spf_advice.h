// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace outbox {

/// A record made sound: terms of a usual slip are mended ("ip4:" before a name, "ipv4:", a blank behind
/// "include:"), those that mean nothing fall away, each stays once, and "all" comes last. What every advice
/// begins with.
[[nodiscard]] QByteArray mendedSpf(const QByteArray& record);
/// Several records as the one that is allowed, with the softest end of theirs.
[[nodiscard]] QByteArray mergedSpf(const QList<QByteArray>& records);
/// With a further term before the end: "include:_spf.example.org", "mx", "ip4:192.0.2.1".
[[nodiscard]] QByteArray spfWithTerm(const QByteArray& record, const QByteArray& term);
/// Without includes of these domains, and without the mechanism ptr, which RFC 7208 section 5.5 advises
/// against.
[[nodiscard]] QByteArray spfWithout(const QByteArray& record, const QList<QByteArray>& includes);
/// With networks in place of a bare "a" or "mx" that would ask for these addresses.
[[nodiscard]] QByteArray spfWithAddresses(const QByteArray& record, const QByteArray& term,
                                          const QList<QHostAddress>& addresses);
/// For a domain that has none.
[[nodiscard]] QByteArray newSpf(const QList<QByteArray>& terms);
/// "ip4:192.0.2.1" or "ip6:2001:db8::1".
[[nodiscard]] QByteArray spfTermFor(const QHostAddress& address);

}  // namespace outbox
