// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/block_list.h"

namespace outbox {

/// A page on plain HTTP whose answer is known, to tell the open internet from a hotspot's sign-in page.
struct ConnectivityCheck {
    QString url;
    int status = 0;
    QByteArray body;  ///< without blanks around it; empty: none is compared
};

/// A sending server of a large operator that is only connected to and closed, for comparison.
struct ControlServer {
    QString host;
    QString family;        ///< operator, as in Provider::family: a control must be another operator's
    QList<quint16> ports;  ///< that it serves
    QString incoming;      ///< the same operator's IMAP server with TLS on port 993; may be empty
};

/// Everybody whom the program may talk to apart from the account's own servers and the provider's published
/// set-up addresses (resources/contacts.json).
struct Contacts {
    QStringList resolvers;  ///< reference DNS servers
    QList<ConnectivityCheck> connectivityChecks;
    QList<ControlServer> controlServers;
    QList<BlockList> blockLists;
    QString settingsDatabase;  ///< Mozilla's, a domain is appended
    QString
        unanswering;  ///< an address that is kept for documents (RFC 5737): who answers there is in between
};

/// Read once; throws std::logic_error on first use when the shipped file is wrong.
[[nodiscard]] const Contacts& contacts();
[[nodiscard]] Contacts readContacts(const QByteArray& json, const QString& place);

}  // namespace outbox
