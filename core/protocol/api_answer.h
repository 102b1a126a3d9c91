// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/model/api.h"
#include "core/model/secret.h"

namespace outbox {

/// Octets of an answer's body that are read.
inline constexpr qsizetype longestApiBody = 256LL * 1024;

/// What an HTTP answer's body holds of what the request's rows ask for: words for errors wherever mail APIs
/// put them, the message, the facts. Texts come out cleaned, and without what `scrubber` hides. `key` is read
/// for the claims that rows ask for ("token:scp"), where it is a JWT (RFC 7519); it is not verified.
[[nodiscard]] ApiAnswer readApiAnswer(const QByteArray& body, const ApiRequest& request, const Secret& key,
                                      const Scrubber& scrubber);

}  // namespace outbox
