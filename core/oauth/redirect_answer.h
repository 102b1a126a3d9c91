// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/oauth/oauth_problem.h"

namespace outbox {

/// What a browser brought back to this computer (RFC 6749 section 4.1.2).
struct RedirectAnswer {
    enum class Kind {
        Elsewhere,  ///< another page was asked for, such as an icon
        Forged,     ///< the state is not ours: it belongs to no sign-in of this program, and nothing of it
                    ///< counts
        Code,
        Problem
    };
    Kind kind = Kind::Elsewhere;
    QString code;  ///< the authorization code; worthless without the verifier
    OAuthProblem problem;
};

/// Reads the target of the request to the redirect address. `state` is ours; `issuer` may be empty, otherwise
/// an answer that names another is OtherIssuer (RFC 9207).
[[nodiscard]] RedirectAnswer readRedirect(const QByteArray& target, const QByteArray& state,
                                          const QString& issuer);

/// The page that the browser shows afterwards, in the language of the installed translators.
[[nodiscard]] QByteArray redirectPage(const RedirectAnswer& answer, const QString& service);

}  // namespace outbox
