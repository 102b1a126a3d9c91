// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/model/evidence.h"
#include "core/model/secret.h"

namespace outbox {

/// A secret as it may be sent, and what was found in the one that was typed or pasted.
struct CleanedSecret {
    Secret secret;  ///< empty when nothing but blanks was there
    SecretTraits traits;
};

/// Takes away what copying brings along and nobody means: blanks, control and invisible characters at the
/// ends, invisible ones inside, and makes blanks of other widths ordinary ones. Inside it goes as far as
/// SASLprep does (RFC 4013 section 2.1), so that no password is harmed that a server would tell apart. Dashes
/// that word processors put in place of "-" are put right in an app password alone: elsewhere they may be
/// meant. What is not UTF-8 stays as it is but for the blanks at its ends.
[[nodiscard]] CleanedSecret cleanedSecret(const Secret& typed);

/// An app password without the blanks that it is shown with: "abcd efgh ijkl mnop". Nothing for every other
/// secret. Only for servers of operators that give out app passwords: elsewhere four short words are a
/// password.
[[nodiscard]] std::optional<Secret> ungroupedAppPassword(const Secret& secret);

}  // namespace outbox
