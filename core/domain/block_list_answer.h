// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include "core/model/block_list.h"
#include "core/model/domain_facts.h"

namespace outbox {

/// What a list means by the addresses that it answers with. An answer that its operator does not document is
/// unknown, 127.255.255.x says that the question itself was refused, and an address outside of 127.0.0.0/8
/// was invented on the way: none of these is a listing.
struct ListReading {
    ListedFacts::Verdict verdict = ListedFacts::Verdict::Unknown;
    QString meaning;  ///< English
};
[[nodiscard]] ListReading readListAnswer(const BlockList& list, const QList<QHostAddress>& answers);

}  // namespace outbox
