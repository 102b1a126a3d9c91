// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/settings_comparison.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace outbox::ui {

class AddressLabel;
class TextLabel;
class VerdictLabel;

/// One line of the table of settings: its name, what will be checked (to read, or in a field), what the
/// provider says, and whether the two are the same.
class SettingsRow : public QWidget {
    Q_OBJECT
  public:
    /// Side by side; what the provider says beneath, where it differs; or the verdict beneath as well.
    enum class Form { Wide, Beneath, Stacked };

    explicit SettingsRow(SettingField field, QWidget* parent = nullptr);

    void setRow(const SettingRow& row);
    void setEditing(bool editing);
    void setGuessed(bool guessed);
    void setForm(Form form);
    /// A line above the row, as between rows of one group.
    void setRuled(bool ruled);

    [[nodiscard]] const SettingRow& row() const { return m_row; }
    [[nodiscard]] QString value() const;  ///< as it stands in the field or on the line
    [[nodiscard]] Security security() const;
    /// Explains an invalid value beneath it; empty takes the words away.
    void explain(const QString& sentence);
    [[nodiscard]] QString explanation() const { return m_explanation; }
    [[nodiscard]] QWidget* editor() const;

  signals:
    void edited();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fill();
    void showTheirs();
    [[nodiscard]] QString theirWords() const;
    void place();
    void say();

    SettingField m_field;
    SettingRow m_row;
    bool m_editing = false;
    bool m_guessed = false;
    Form m_form = Form::Wide;
    bool m_ruled = true;
    QString m_explanation;
    QGridLayout* m_grid;
    TextLabel* m_label;
    AddressLabel* m_value;
    QLineEdit* m_text = nullptr;
    QComboBox* m_choice = nullptr;
    TextLabel* m_theirs;
    VerdictLabel* m_verdict;
    TextLabel* m_problem;
};

}  // namespace outbox::ui
