// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

#include "core/model/failure.h"
#include "core/model/tls_facts.h"

// The script of a fake wire as values; fake_wire.h describes the language.
namespace outbox::fake_detail {

struct Event {
    QByteArray kind;  ///< "S", "C", "TLS", "HANG" …
    QByteArray text;
};

/// Reads a script; an unknown word throws std::logic_error.
[[nodiscard]] QList<Event> parseScript(const QByteArray& text);
/// A failure by its name, with "-" or "_"; throws std::logic_error for an unknown one.
[[nodiscard]] Failure failureNamed(QByteArray name);
/// The same for a certificate problem; nothing for an unknown one.
[[nodiscard]] std::optional<CertificateProblem> problemNamed(QByteArray name);

}  // namespace outbox::fake_detail
