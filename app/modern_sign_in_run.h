// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/check_options.h"
#include "app/console.h"
#include "core/session/modern_sign_in.h"

namespace outbox::app {

/// Signs in by OAuth 2.0 for one check (--sign-in-browser, --sign-in-device). The token lives in memory, is
/// shown to nobody, and is given back after the check where the service takes it.
class ModernSignInRun {
  public:
    explicit ModernSignInRun(Console& console) : m_console(console) {}

    /// The token, or an empty secret where the sign-in did not come about, which is said: then the check goes
    /// without. A problem where it cannot even begin.
    [[nodiscard]] Outcome<Secret> obtain(const CheckOptions& options);
    [[nodiscard]] QStringList scopes() const { return m_grant.token.scopes; }
    void giveBack();

  private:
    [[nodiscard]] Outcome<OAuthService> serviceFor(const CheckOptions& options) const;
    [[nodiscard]] bool run(const ModernSignInRequest& request);
    void sayWhatIsAsked(const ModernSignInRequest& request) const;
    void sayWhatWasGranted() const;

    Console& m_console;
    OAuthService m_service;
    ModernGrant m_grant;
    ModernSignIn m_signIn;
};

}  // namespace outbox::app
