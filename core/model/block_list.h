// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace outbox {

/// A list of addresses or domains that receiving servers ask by DNS (RFC 5782), as its operator documents it.
struct BlockList {
    struct Code {
        quint32 answer = 0;   ///< 0x7f000002 for 127.0.0.2
        QString meaning;      ///< in the operator's words
        bool policy = false;  ///< no sign of abuse: a range that should not deliver by itself
    };
    QString name;
    QString zone;
    bool ofDomains = false;  ///< else of addresses
    bool bits = false;       ///< the last octet is a sum of codes
    QList<Code> codes;
    QStringList test;  ///< further names that are always listed, beside the RFC's own
    QString page;      ///< look-up and removal
};

}  // namespace outbox
