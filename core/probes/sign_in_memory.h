// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "core/model/observation.h"
#include "core/model/secret.h"

namespace outbox {

/// Which secrets servers refused in earlier runs, so that none is sent a second time: providers lock accounts
/// by counting. `who` names side, operator and user, as the gate of sign-ins does.
class SignInMemory {
  public:
    SignInMemory() = default;
    SignInMemory(const SignInMemory&) = delete;
    SignInMemory& operator=(const SignInMemory&) = delete;
    virtual ~SignInMemory() = default;

    /// How this very secret was refused before, with what that meant in `refusedAs`; nothing where it was
    /// not.
    [[nodiscard]] virtual std::optional<SignInObservation> refusedBefore(const QString& who,
                                                                         const Secret& secret) = 0;
    /// A sign-in at `host` ended with a definite yes or no.
    virtual void ended(const QString& who, const QString& host, const Secret& secret,
                       const SignInObservation& seen) = 0;
};

}  // namespace outbox
