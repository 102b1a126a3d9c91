// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace outbox::ui {

/// Settings of a test's own: what the person keeps is neither read nor written.
class OwnSettings {
  public:
    OwnSettings() {
        QCoreApplication::setOrganizationName(QStringLiteral("outbox-doctor-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

  private:
    QTemporaryDir m_folder;
};

}  // namespace outbox::ui
