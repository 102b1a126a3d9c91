// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "core/diagnosis/diagnosis.h"

namespace outbox {

/// One fact that sentences may name.
struct FactKey {
    const char* key;
    bool always;          ///< known for every account; sentences may rely on it
    const char* meaning;  ///< for translators and for the test that walks all sentences
};
/// Every placeholder that may stand in words/.
[[nodiscard]] std::span<const FactKey> factKeys();

/// All that the evidence says for sentences to name. Keys without a fact are absent. Texts from outside were
/// cleaned when they were observed; long ones are cut here.
[[nodiscard]] Facts factsOf(const Evidence& evidence);

/// The same of a mail API.
[[nodiscard]] Facts apiFacts(const ApiEvidence& api);

/// The same of a sending domain.
[[nodiscard]] Facts domainFacts(const DomainEvidence& domain);
/// The first list that has the network's, the server's or the domain's entry; null when none.
[[nodiscard]] const ListedFacts* listedAs(const DomainEvidence& domain, ListedFacts::Role role);

/// "535 5.7.8 Error: authentication failed" as one line, at most 300 characters.
[[nodiscard]] QString replyText(const ServerReply& reply);

}  // namespace outbox
