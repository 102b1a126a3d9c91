// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "ui/labels.h"

class QMimeData;
class QPlainTextEdit;

namespace outbox::ui {

class DropZone;
class Notice;

/// "I have an error message": paste its text, drop a returned message, or choose its file; then Explain.
/// Opens in place. What is large is held and named, not shown.
class ErrorCard : public CardFrame {
    Q_OBJECT
  public:
    explicit ErrorCard(QWidget* parent = nullptr);

    /// Opens the field, with the text of the clipboard where it has one.
    void openWithClipboard();
    void open();
    /// Folds it and forgets what was in it.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// It is being read: only stopping is possible.
    void setBusy(bool busy);
    /// Why there was nothing to explain; empty takes it away.
    void showProblem(const QString& sentence);

    using AskForFile = std::function<QString()>;
    void setAskForFile(AskForFile ask) { m_askForFile = std::move(ask); }

    [[nodiscard]] DropZone* dropZone() const { return m_zone; }
    [[nodiscard]] QPlainTextEdit* field() const { return m_field; }
    [[nodiscard]] QPushButton* explainButton() const { return m_explain; }
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }
    [[nodiscard]] LinkButton* stopLink() const { return m_stop; }
    [[nodiscard]] LinkButton* closeLink() const { return m_close; }
    /// What is held in place of a typed text: its name; empty where nothing is.
    [[nodiscard]] QString heldName() const { return m_heldName; }
    /// Takes what was dropped or pasted; false where there is nothing in it to take.
    bool take(const QMimeData* data);

  signals:
    void textGiven(const QByteArray& text);
    void fileGiven(const QString& path);
    void stopRequested();
    void closed();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void layOut();
    void hold(const QString& name, const QString& path, const QByteArray& bytes);
    void letGo();
    void chooseFile();
    void give();
    void refresh();

    DropZone* m_zone;
    QWidget* m_inside;
    QPlainTextEdit* m_field;
    QWidget* m_held;
    TextLabel* m_heldWords;
    LinkButton* m_letGo;
    Notice* m_problem;
    QPushButton* m_explain;
    QPushButton* m_choose;
    LinkButton* m_stop;
    LinkButton* m_close;
    AskForFile m_askForFile;
    QString m_heldName;
    QString m_heldPath;      ///< of a file that is held
    QByteArray m_heldBytes;  ///< of what is held otherwise
    bool m_busy = false;
};

}  // namespace outbox::ui
