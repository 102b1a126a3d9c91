// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// Built in the place of browser_flow_qt.cpp where Qt Network Authorization is missing.
#include "core/oauth/browser_flow.h"

namespace outbox {

bool browserFlowIsBuiltIn() {
    return false;
}

Task<TokenAnswer> signInByBrowser(OAuthService, BrowserRequest, OAuthTools,
                                  std::function<void(const QUrl&)>) {
    TokenAnswer none;
    none.problem.kind = OAuthFailure::NotBuiltIn;
    co_return none;
}

}  // namespace outbox
