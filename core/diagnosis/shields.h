// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/tls_facts.h"

namespace outbox {

/// The security product whose own authority signed a chain ("Avast"), by resources/trust/interception.json;
/// empty when none is known, and for every chain that ends in a root that all systems ship. Where an
/// authority only calls itself a shield, its own name stands for the product. Throws std::logic_error on
/// first use when the shipped file is wrong.
[[nodiscard]] QString shieldProduct(const TlsFacts& facts);

}  // namespace outbox
