// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;

class QPushButton;

namespace outbox::ui {

class ProviderFilter;

/// The presets that ship, to search by name or domain, and "another provider" at their end.
class ProviderPicker : public QWidget {
    Q_OBJECT
  public:
    explicit ProviderPicker(QWidget* parent = nullptr);

    /// Empties the search and goes to this preset, or to the first.
    void begin(const QString& presetId);
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QPushButton* useButton() const { return m_use; }

  signals:
    void picked(const QString& presetId);
    void anotherPicked();
    void cancelled();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void search(const QString& text);
    void use();

    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_use;
    ProviderFilter* m_found;
};

}  // namespace outbox::ui
