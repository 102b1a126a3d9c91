// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

#include "app/exit_status.h"

namespace outbox::app {

struct ChosenLanguage {
    QString code;     ///< of the texts from now on, "en"
    QString message;  ///< what to tell the person, mostly empty
};

/// Installs the translations for a language (of the system when none is named): ours and Qt's own. One that
/// this program does not speak gives English and a message; a code that is none is a problem.
[[nodiscard]] Outcome<ChosenLanguage> installLanguage(const QString& wanted, QCoreApplication& application);

}  // namespace outbox::app
