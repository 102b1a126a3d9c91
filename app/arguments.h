// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/exit_status.h"

namespace outbox::app {

/// One long option of a command.
struct OptionRow {
    const char* name;
    const char* value;        ///< what stands for the value in the help, null for a switch
    const char* description;  ///< to translate in the context "CommandLine"
    bool repeatable = false;
    /// "--name" alone, or "--name=value"; what stands behind a blank is no value.
    bool valueOptional = false;
    QString (*choices)() = nullptr;  ///< what "%1" in the description stands for: the names it may be
};

/// What a command line gave, before any of it is understood.
class Arguments {
  public:
    [[nodiscard]] bool has(const char* name) const { return m_values.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char* name) const { return values(name).value(0); }
    [[nodiscard]] QStringList values(const char* name) const { return m_values.value(QLatin1String(name)); }
    [[nodiscard]] const QStringList& positional() const { return m_positional; }

  private:
    friend Outcome<Arguments> parseArguments(const QStringList& arguments, const QList<OptionRow>& options);
    QHash<QString, QStringList> m_values;
    QStringList m_positional;
};

/// --json, --lang and --help: every command has them.
[[nodiscard]] const QList<OptionRow>& commonOptions();

/// Takes apart what follows the command's name. `options` holds the command's own and the common ones.
/// Unknown options, missing and unexpected values, options given twice and options that carry a secret are
/// problems.
[[nodiscard]] Outcome<Arguments> parseArguments(const QStringList& arguments,
                                                const QList<OptionRow>& options);

/// Whether --json stands among arguments that may not be well formed otherwise.
[[nodiscard]] bool wantsJson(const QStringList& arguments);
/// The value of --lang among such arguments, empty when none.
[[nodiscard]] QString wantedLanguage(const QStringList& arguments);

/// The table of options for a help text.
[[nodiscard]] QString optionsHelp(const QList<OptionRow>& options);

/// An argument as a message may show it: cleaned and short.
[[nodiscard]] QString shownArgument(const QString& argument);

}  // namespace outbox::app
