// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/explain/returned_mail.h"

namespace outbox {

/// What the words of a report say about one recipient.
struct ToldRecipient {
    QString address;  ///< may be empty where they name nobody
    QString words;    ///< what stands about it, on one line
    QString around;   ///< what stands above the first that is named, on one line
    QString reply;    ///< the server's reply that is quoted there, from its code on; may be empty
    QString server;   ///< host that gave the reply; may be empty
};

/// Reads the words of a report that is not in the form of RFC 3464, or that says more than its fields do: who
/// is named in a place of his own, with the lines up to the next one, or else who is named at all. At most
/// maxBouncedRecipients.
[[nodiscard]] QList<ToldRecipient> readProse(const ReturnedMail& mail);

/// What the words say about this address. Where they name one and the report has one alone, they are about
/// that one, by whatever name: it may have been forwarded.
[[nodiscard]] ToldRecipient toldAbout(const QList<ToldRecipient>& told, const QString& address, bool alone);

}  // namespace outbox
