// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace outbox {

/// The settings that GNOME's programs keep with dconf ("dconf/user"), in the form of GVDB: a table of keys,
/// each the end of a path whose beginning another one holds. Any octets may be given.
class DconfFile {
  public:
    explicit DconfFile(const QByteArray& bytes);

    /// A switch or a text; nothing where the key is absent, or holds something else. The key is its whole
    /// path: "/org/gnome/evolution/version".
    [[nodiscard]] std::optional<bool> flag(const QByteArray& key) const;
    [[nodiscard]] std::optional<QString> text(const QByteArray& key) const;

  private:
    struct Item;
    [[nodiscard]] quint32 number(qsizetype at) const;
    [[nodiscard]] Item item(qsizetype index) const;
    [[nodiscard]] QByteArray part(quint32 begin, quint32 end) const;
    [[nodiscard]] bool isNamed(qsizetype index, const QByteArray& key) const;
    [[nodiscard]] QByteArray value(const QByteArray& key, const QByteArray& type) const;

    const QByteArray m_bytes;
    qsizetype m_first = 0;  ///< where the items begin
    qsizetype m_items = 0;
};

}  // namespace outbox
