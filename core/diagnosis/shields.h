// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/tls_facts.h"

namespace outbox {

/// The security product whose own authority signed a chain ("Avast"), empty when none is known. Public
/// authorities are never taken for one.
[[nodiscard]] QString shieldProduct(const TlsFacts& facts);

}  // namespace outbox
