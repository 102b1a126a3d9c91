// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/protocol/message_header.h"

namespace outbox {

/// A kind of server or program that returns mail in a form of its own, and what it is known by. An empty mark
/// fits everything; all that are given must fit.
struct BounceFamily {
    const char* name;
    const char* from;            ///< piece of the From field, lower case
    const char* subject;         ///< piece of the subject, lower case
    const char* field;           ///< "name" or "name: piece" of a header field, lower case
    const char* words;           ///< piece of the text, lower case, blanks single
    const char* serverOperator;  ///< who says what stands there, as resources/refusals names operators
    const char* finding;  ///< what every report of this family with these words means; empty: its text tells
};

/// The families, special ones before general ones.
[[nodiscard]] const QList<BounceFamily>& bounceFamilies();

/// The first one that a header alone shows; null when none does.
[[nodiscard]] const BounceFamily* familyByHeader(const QList<HeaderField>& header);

/// The first one that header and text show; null when none does. `text` may be of any size.
[[nodiscard]] const BounceFamily* familyOf(const QList<HeaderField>& header, const QString& text);

}  // namespace outbox
