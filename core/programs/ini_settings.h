// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/programs/ini_text.h"

namespace outbox {

// Values of INI files as the libraries behind them mean them.

/// A value of GKeyFile or KConfig with its escapes undone (\s \t \n \r \\, and \xNN of KConfig); UTF-8 where
/// valid, Latin-1 otherwise. Not cleaned.
[[nodiscard]] QString keyFileText(const QByteArray& value);
/// The same the other way: what stands behind the sign of equality.
[[nodiscard]] QByteArray keyFileValue(const QString& text);

/// "true", "1", "yes", "on" (KConfig and GKeyFile); `otherwise` where the key is absent.
[[nodiscard]] bool iniFlag(const std::optional<QByteArray>& value, bool otherwise);
/// A port; 0 where there is none.
[[nodiscard]] quint16 iniPort(const std::optional<QByteArray>& value);

/// One INI file on its way from what it is to what it should be; every octet that is not set stays.
class IniWriter {
  public:
    explicit IniWriter(QByteArray bytes) : m_before(bytes), m_now(std::move(bytes)) {}

    /// Does nothing where the key has that value already.
    void set(const QByteArray& section, const QByteArray& key, const QByteArray& value);
    [[nodiscard]] const QByteArray& before() const { return m_before; }
    [[nodiscard]] const QByteArray& now() const { return m_now; }
    [[nodiscard]] bool changed() const { return m_now != m_before; }

  private:
    QByteArray m_before;
    QByteArray m_now;
};

}  // namespace outbox
