// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/error_card.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include "core/report/safe_text.h"
#include "ui/drop_zone.h"
#include "ui/error_field.h"
#include "ui/notice.h"
#include "ui/page_layout.h"

namespace outbox::ui {
namespace {

constexpr qsizetype LongestShown = 64 * 1024;  // characters; a field that lays out more is slow
constexpr qsizetype LongestFileName = 60;
const auto mailMime = QStringLiteral("message/rfc822");

QString localFile(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

bool takes(const QMimeData* data) {
    return data->hasFormat(mailMime) || data->hasText() || !localFile(data).isEmpty();
}

}  // namespace

ErrorCard::ErrorCard(QWidget* parent)
    : CardFrame(parent),
      m_zone(new DropZone(tr("Drop here, or press Ctrl+V"))),
      m_inside(new QWidget),
      m_field(new ErrorField),
      m_held(new QWidget),
      m_heldWords(new TextLabel(QString(), TextRole::Small)),
      m_letGo(new LinkButton(tr("Remove"))),
      m_problem(new Notice),
      m_explain(new QPushButton(tr("Explain"))),
      m_choose(new QPushButton(tr("Choose a file…"))),
      m_stop(new LinkButton(tr("Stop"))),
      m_close(new LinkButton(tr("Close"))) {
    setAcceptDrops(true);
    m_zone->setAccessibleName(tr("I have an error message"));
    m_zone->setAccessibleDescription(tr("Opens a field for its text"));
    for (QPushButton* button : {m_explain, m_choose}) button->setAutoDefault(true);
    layOut();
    connect(m_zone, &QAbstractButton::clicked, this, &ErrorCard::open);
    auto* field = qobject_cast<ErrorField*>(m_field);
    connect(field, &ErrorField::pasted, this, &ErrorCard::take);
    connect(field, &ErrorField::submitted, this, &ErrorCard::give);
    connect(m_field, &QPlainTextEdit::textChanged, this, &ErrorCard::refresh);
    connect(m_letGo, &QAbstractButton::clicked, this, [this] {
        letGo();
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_explain, &QPushButton::clicked, this, &ErrorCard::give);
    connect(m_choose, &QPushButton::clicked, this, &ErrorCard::chooseFile);
    connect(m_stop, &QAbstractButton::clicked, this, &ErrorCard::stopRequested);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        close();
        m_zone->setFocus(Qt::OtherFocusReason);
    });
    m_inside->hide();
    refresh();
}

void ErrorCard::layOut() {
    auto* title = new TextLabel(tr("I have an error message"));
    title->setSemibold(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(units(this, 0.5));
    words->addWidget(title);
    words->addWidget(
        smallText(tr("Paste its text, or drop a returned mail here. Nothing goes over the network.")));
    auto* head = new QHBoxLayout;
    head->setSpacing(units(this, 3.5));
    head->addWidget(new IconLabel(QStringLiteral("error-message"), 6, Tone::Accent), 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto* held = new QHBoxLayout(m_held);
    held->setContentsMargins(0, 0, 0, 0);
    held->setSpacing(units(this, 2));
    held->addWidget(new IconLabel(QStringLiteral("letter"), 5, Tone::Secondary), 0, Qt::AlignTop);
    held->addWidget(m_heldWords, 1);
    held->addWidget(m_letGo, 0, Qt::AlignTop);
    auto* buttons = new FlowLayout(2.5);
    for (QWidget* button : {static_cast<QWidget*>(m_explain), static_cast<QWidget*>(m_choose),
                            static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_close)})
        buttons->addWidget(button);
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(units(this, 2));
    inside->addWidget(m_field);
    inside->addWidget(m_held);
    inside->addWidget(m_problem);
    inside->addLayout(buttons);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 4), units(this, 4), units(this, 4), units(this, 4));
    column->setSpacing(units(this, 3));
    column->addLayout(head);
    column->addWidget(m_zone);
    column->addWidget(m_inside);
}

bool ErrorCard::isOpen() const {
    return m_zone->isHidden();
}

void ErrorCard::open() {
    m_zone->hide();
    m_inside->show();
    (m_heldName.isEmpty() ? static_cast<QWidget*>(m_field) : m_explain)->setFocus(Qt::OtherFocusReason);
}

void ErrorCard::openWithClipboard() {
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData()) take(data);
    open();
}

void ErrorCard::close() {
    if (m_busy) emit stopRequested();
    letGo();
    m_field->clear();
    showProblem(QString());
    m_inside->hide();
    m_zone->show();
    emit closed();
}

void ErrorCard::setBusy(bool busy) {
    const bool wasStoppable = m_stop->hasFocus();
    m_busy = busy;
    refresh();
    if (busy) m_stop->setFocus(Qt::OtherFocusReason);
    if (!busy && wasStoppable) m_explain->setFocus(Qt::OtherFocusReason);
}

void ErrorCard::showProblem(const QString& sentence) {
    m_problem->setWords(sentence);
}

bool ErrorCard::take(const QMimeData* data) {
    if (m_busy || !takes(data)) return false;
    const QString file = localFile(data);
    if (!file.isEmpty()) {
        hold(QFileInfo(file).fileName(), file, {});
    } else if (data->hasFormat(mailMime)) {
        hold(tr("A message"), {}, data->data(mailMime));
    } else if (const QString text = data->text(); text.size() > LongestShown) {
        hold(tr("A long text"), {}, text.toUtf8());
    } else {
        letGo();
        m_field->insertPlainText(text);
    }
    return true;
}

void ErrorCard::hold(const QString& name, const QString& path, const QByteArray& bytes) {
    m_heldName = safeLine(name, LongestFileName);
    m_heldPath = path;
    m_heldBytes = bytes;
    const qint64 size = path.isEmpty() ? bytes.size() : QFileInfo(path).size();
    //: A file that was dropped, %1 is its name, %2 its size ("12 kB")
    m_heldWords->setWords(tr("%1, %2").arg(isolated(m_heldName), QLocale().formattedDataSize(size)));
    showProblem(QString());
    refresh();
    if (isOpen()) m_explain->setFocus(Qt::OtherFocusReason);
}

void ErrorCard::letGo() {
    m_heldName.clear();
    m_heldPath.clear();
    m_heldBytes.clear();
    refresh();
}

void ErrorCard::chooseFile() {
    const QString path = m_askForFile ? m_askForFile()
                                      : QFileDialog::getOpenFileName(
                                            this, tr("Choose a returned message"), QString(),
                                            tr("Messages and texts (*.eml *.msg *.txt);;All files (*)"));
    if (!path.isEmpty()) hold(QFileInfo(path).fileName(), path, {});
}

void ErrorCard::give() {
    if (!m_explain->isEnabled()) return;
    showProblem(QString());
    if (!m_heldPath.isEmpty()) {
        emit fileGiven(m_heldPath);
    } else if (!m_heldName.isEmpty()) {
        emit textGiven(m_heldBytes);
    } else {
        emit textGiven(m_field->toPlainText().toUtf8());
    }
}

void ErrorCard::refresh() {
    const bool held = !m_heldName.isEmpty();
    m_field->setVisible(!held);
    m_field->setReadOnly(m_busy);
    m_held->setVisible(held);
    m_letGo->setVisible(!m_busy);
    m_stop->setVisible(m_busy);
    m_choose->setVisible(!m_busy);
    m_explain->setText(m_busy ? tr("Reading…") : tr("Explain"));
    m_explain->setEnabled(!m_busy && (held || !m_field->document()->isEmpty()));
}

void ErrorCard::dragEnterEvent(QDragEnterEvent* event) {
    if (m_busy || !takes(event->mimeData())) return;
    m_zone->setInviting(true);
    event->acceptProposedAction();
}

void ErrorCard::dragLeaveEvent(QDragLeaveEvent*) {
    m_zone->setInviting(false);
}

void ErrorCard::dropEvent(QDropEvent* event) {
    m_zone->setInviting(false);
    if (!take(event->mimeData())) return;
    event->acceptProposedAction();
    open();
}

}  // namespace outbox::ui
