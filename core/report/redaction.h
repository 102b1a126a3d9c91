// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/model/report.h"

namespace outbox {

/// One kind of thing that was hidden, for "Left out" on the report page.
struct LeftOut {
    QString id;  ///< "passwords", "addresses", "computer-name", "public-address"
    int count = 0;
    QString example;  ///< "a…r@example.org"
};

/// Shortens every e-mail address, the account's user names, this computer's name and its public address
/// everywhere in the report (findings, transcript, observed objects). Secrets are not its work: they never
/// get in. Doing it twice changes nothing more.
[[nodiscard]] Report redacted(const Report& report, const QString& computerName,
                              QList<LeftOut>* leftOut = nullptr);

}  // namespace outbox
