// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/imap_commands.h"

#include <algorithm>

namespace outbox {

namespace {
constexpr qsizetype maxQuotedOctets = 1000;
}  // namespace

QByteArray imapTag(int number) {
    return 'a' + QByteArray::number(number);
}
QByteArray imapCapability(const QByteArray& tag) {
    return tag + " CAPABILITY";
}
QByteArray imapStartTls(const QByteArray& tag) {
    return tag + " STARTTLS";
}
QByteArray imapGetQuotaRoot(const QByteArray& tag) {
    return tag + " GETQUOTAROOT INBOX";
}
QByteArray imapNoop(const QByteArray& tag) {
    return tag + " NOOP";
}
QByteArray imapLogout(const QByteArray& tag) {
    return tag + " LOGOUT";
}

std::optional<QByteArray> imapQuoted(const QByteArray& text) {
    const bool plain =
        text.size() <= maxQuotedOctets && std::all_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F;
        });
    if (!plain) return std::nullopt;
    QByteArray escaped = text;
    return '"' + escaped.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

}  // namespace outbox
