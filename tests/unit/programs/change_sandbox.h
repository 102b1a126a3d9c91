// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <functional>

#include "core/programs/program_changes.h"

namespace outbox::test {

/// A home with one program's profile in it, and a place for backups outside of it. The program is made up: it
/// runs when the test says so.
class ChangeSandbox {
  public:
    ChangeSandbox();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString inProfile(const QString& name) const { return profile + u'/' + name; }
    void write(const QString& path, const QByteArray& bytes) const;
    [[nodiscard]] static QByteArray read(const QString& path);
    /// Names in a folder, hidden ones too.
    [[nodiscard]] static QStringList names(const QString& folder);

    /// A plan that puts `after` into files of the profile which hold something now.
    [[nodiscard]] ChangePlan plan(const QList<std::pair<QString, QByteArray>>& after) const;
    [[nodiscard]] Applied apply(const ChangePlan& plan) const;

    QString home, profile;
    MailProgram program;
    ChangeWorld world;
    /// Asked whenever the engine asks whether the program runs; counts from 1.
    std::function<bool(int question)> runs;

  private:
    QTemporaryDir m_folder;
    ProgramKind m_kind{};
};

}  // namespace outbox::test
