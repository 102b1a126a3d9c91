// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/openssl_types.h"

namespace outbox {

/// Whether this trusted certificate is one that systems and browsers ship (resources/trust). One that is not
/// was added on this computer: by its organisation, by security software, or by the system's maker. Throws
/// std::logic_error on first use when the shipped file is wrong.
[[nodiscard]] bool isPublicRoot(const X509* root);

}  // namespace outbox
