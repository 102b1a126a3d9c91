// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// The domain that somebody registered: the public suffix and one label more (RFC 7489 section 3.2), by the
/// Public Suffix List that libpsl carries. In A-labels and lower case; empty for a public suffix itself and
/// for what is no domain name.
[[nodiscard]] QString organizationalDomain(const QString& domain);

/// Whether both were registered by the same organisation; two names without such a domain must be the same.
[[nodiscard]] bool isSameOrganization(const QString& one, const QString& other);

}  // namespace outbox
