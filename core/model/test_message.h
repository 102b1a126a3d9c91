// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace outbox {

/// A test message that the person agreed to: exactly this goes out, once.
struct TestMessage {
    QString sender;
    QString recipient;
    QString subject;    ///< holds the token
    QString text;       ///< what stands in it, lines apart by LF
    QString messageId;  ///< without its angle brackets
    QString token;      ///< letters and digits that no other message has in its subject
    QDateTime date;     ///< as its header says, UTC
    QByteArray octets;  ///< the whole message, lines apart by CRLF

    [[nodiscard]] bool isSet() const { return !octets.isEmpty(); }
};

}  // namespace outbox
