// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "core/net/http_fetcher.h"
#include "core/net/task.h"
#include "core/oauth/oauth_service.h"
#include "core/oauth/token_answer.h"

namespace outbox {

/// What signing in needs of the world. All of it outlives the tasks.
struct OAuthTools {
    FormPoster& poster;
    /// Waits; a test has it done at once.
    std::function<Task<bool>(Milliseconds)> pause;
    Milliseconds limit{15000};  ///< for one answer of a service
};

/// A real pause, ended at once by dropping its task.
[[nodiscard]] Task<bool> pauseFor(Milliseconds length);

/// A form (RFC 6749 appendix B) that is put together piece by piece and wiped behind itself.
class OAuthForm {
  public:
    OAuthForm() = default;
    /// Goes on with a form that somebody else has begun.
    explicit OAuthForm(const QByteArray& begun) : m_text(begun.constData(), begun.size()) {}
    OAuthForm& add(const char* name, const QByteArray& value);
    OAuthForm& add(const char* name, const QString& value) { return add(name, value.toUtf8()); }
    /// Also to be hidden in whatever the service says.
    OAuthForm& addSecret(const char* name, const Secret& value);
    /// Client id, and its secret where there is one (RFC 6749 section 2.3.1).
    OAuthForm& addClient(const OAuthService& service);
    [[nodiscard]] Secret take() { return Secret(std::exchange(m_text, {})); }
    [[nodiscard]] const Scrubber& hidden() const { return m_hidden; }

  private:
    QByteArray m_text;
    Scrubber m_hidden;
};

/// The network's failures as a problem; none where an HTTP answer came.
[[nodiscard]] OAuthProblem problemOfPost(const HttpAnswer& answer);

/// Asks the token endpoint; the answer is wiped after it was read.
[[nodiscard]] Task<TokenAnswer> askForToken(OAuthService service, OAuthForm form, OAuthTools tools);

/// A new token for a refresh token (RFC 6749 section 6). Where the service gives no new refresh token, the
/// old one stays in the grant, and so do the scopes where it does not say any.
[[nodiscard]] Task<TokenAnswer> refreshToken(OAuthService service, TokenGrant old, OAuthTools tools);

/// Takes a grant back (RFC 7009): the refresh token where there is one, which ends the access token too, else
/// the access token. Unsupported where the service has no place for that.
[[nodiscard]] Task<OAuthProblem> revokeToken(OAuthService service, TokenGrant grant, OAuthTools tools);

}  // namespace outbox
