// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/explain/bounce.h"
#include "core/explain/returned_mail.h"

namespace outbox {

inline constexpr qsizetype maxBouncedRecipients = 300;

/// What a delivery report (RFC 3464, RFC 6533) says, one entry a recipient; findings and replies are left
/// empty.
struct StatusReport {
    QString reportingServer;
    QList<BouncedRecipient> recipients;
    bool truncated = false;
};
[[nodiscard]] StatusReport readStatusReport(const QList<HeaderBlock>& groups);

/// "rfc822; anna@example.org" without its type; xtext of RFC 6533 undone; empty when it is no address.
[[nodiscard]] QString typedAddress(const QString& field);

/// Whether it is a mailbox and no file, program, source route or name of a local user.
[[nodiscard]] bool isPlainAddress(const QString& address);

}  // namespace outbox
