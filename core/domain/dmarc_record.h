// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace outbox {

/// A DMARC policy record (RFC 7489 section 6.3; the tags np, psd and t come with its revision).
struct DmarcRecord {
    QString problem;    ///< English; empty where it is sound
    QByteArray badTag;  ///< "pct=200"
    QByteArray policy;  ///< "none", "quarantine", "reject"
    QByteArray subdomainPolicy;
    int percent = 100;
    bool strictDkim = false;                   ///< adkim=s
    bool strictSpf = false;                    ///< aspf=s
    QList<QByteArray> reportAddresses;         ///< of rua=, without "mailto:" and size; at most 20
    QList<QByteArray> failureReportAddresses;  ///< of ruf=
    /// The same record without what is wrong with it; addresses that only lack "mailto:" have it.
    QByteArray repaired;

    [[nodiscard]] bool isSound() const { return problem.isEmpty(); }
};

/// Whether a TXT record claims to be one of DMARC version 1.
[[nodiscard]] bool isDmarc1(const QByteArray& text);
[[nodiscard]] DmarcRecord readDmarcRecord(const QByteArray& text);

/// "dmarc@example.org" of "mailto:dmarc@example.org!10m"; empty for what is no such address.
[[nodiscard]] QByteArray mailtoAddress(const QByteArray& uri);

}  // namespace outbox
