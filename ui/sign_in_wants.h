// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/providers/discovery.h"
#include "ui/sign_in_card.h"

namespace outbox::ui {

/// What a provider asks of a mail program that signs in, as far as this program can do it.
struct SignInWants {
    SignInChoice choice = SignInChoice::Password;
    QString reason;  ///< one line why, empty where there is nothing to say
    QString link;    ///< where an app password is made, may be empty
};

/// `browserWorks`: this program can sign in with the browser there.
[[nodiscard]] SignInWants signInWants(const Discovered& settings, bool browserWorks);

}  // namespace outbox::ui
