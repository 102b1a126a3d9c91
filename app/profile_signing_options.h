// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace outbox::app {

/// --sign-cert, --sign-key and --sign-passphrase-stdin: a configuration profile is signed. The passphrase of
/// a key is never an argument; where none is given and the key wants one, it is asked for at a terminal.
[[nodiscard]] QList<OptionRow> signingOptions();

/// Whether the options ask for a signature, and whether they and the format go together.
[[nodiscard]] std::optional<Problem> wrongSigning(const Arguments& arguments, const QString& format);
/// The profile signed, or as it is where no signature is asked for.
[[nodiscard]] Outcome<QByteArray> signedAsAsked(const QByteArray& profile, const Arguments& arguments,
                                                Console& console);

}  // namespace outbox::app
