// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include "core/model/server_reply.h"

namespace outbox {

/// Mechanisms that are kept of one server; real ones offer fewer than ten.
inline constexpr int maxMechanisms = 50;

/// What a positive answer to EHLO offers (RFC 5321 section 4.1.1.1; AUTH: RFC 4954 and the older "AUTH=";
/// SIZE: RFC 1870; STARTTLS: RFC 3207). Keywords said twice count once, their mechanisms are joined. A
/// refusal offers nothing.
[[nodiscard]] Capabilities smtpCapabilities(const ServerReply& hello);

/// What a list of IMAP capabilities offers (RFC 9051 section 7.2.2), blanks between the words.
[[nodiscard]] Capabilities imapCapabilities(const QString& words);

/// What the answer to CAPA offers (RFC 2449, RFC 5034). A refused CAPA is an old server: USER is taken to
/// work.
[[nodiscard]] Capabilities pop3Capabilities(const ServerReply& capa);

/// Whether a keyword is offered, whatever follows it: hasWord(c, QLatin1String("SASL-IR")).
[[nodiscard]] bool hasWord(const Capabilities& capabilities, QLatin1String keyword);

}  // namespace outbox
