// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transcript_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace outbox::ui {
namespace {

QString clockOf(qint64 ms) {
    return QStringLiteral("%1.%2").arg(ms / 1000).arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString speakerMark(Speaker speaker) {
    if (speaker == Speaker::Server) return QStringLiteral("S");
    if (speaker == Speaker::Client) return QStringLiteral("C");
    return QStringLiteral("·");
}

/// Server and client by letter, weight and colour; notes in ordinary type.
class TranscriptDelegate : public QStyledItemDelegate {
  public:
    TranscriptDelegate(const TranscriptModel* model, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& set = tokens(option.palette);
        const Speaker speaker = m_model->lines().at(index.row()).from;
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, set.accenttint);
        painter->setFont(fontOf(index, speaker));
        painter->setPen(index.column() == TranscriptModel::Time || speaker == Speaker::Note ? set.text2
                        : speaker == Speaker::Client                                        ? set.accent
                                                                                            : set.text);
        // What was said stays left to right on every page.
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFontMetrics metrics(fontOf(index, m_model->lines().at(index.row()).from));
        const int gap = units(option.widget, index.column() == TranscriptModel::Text ? 1 : 3);
        return {metrics.horizontalAdvance(index.data().toString()) + gap, qRound(metrics.height() * 1.3)};
    }

  private:
    static QFont fontOf(const QModelIndex& index, Speaker speaker) {
        const bool note = speaker == Speaker::Note && index.column() == TranscriptModel::Text;
        QFont font = roleFont(QApplication::font(), note ? TextRole::Small : TextRole::Protocol);
        if (index.column() == TranscriptModel::Who && speaker != Speaker::Note) font.setWeight(QFont::Bold);
        return font;
    }
    const TranscriptModel* m_model;
};

}  // namespace

void TranscriptModel::setLines(const QList<TranscriptLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int TranscriptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TranscriptModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_lines.size()) return {};
    const TranscriptLine& line = m_lines.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Who) {
        if (line.from == Speaker::Server) return tr("Server");
        return line.from == Speaker::Client ? tr("This computer") : tr("Note");
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
        case Time:
            return clockOf(line.atMs);
        case Who:
            return speakerMark(line.from);
        default:
            return line.text;
    }
}

QString transcriptText(const QList<TranscriptLine>& lines) {
    QString text;
    for (const TranscriptLine& line : lines) {
        text += QStringLiteral("%1 %2 %3\n").arg(clockOf(line.atMs), speakerMark(line.from), line.text);
    }
    return text;
}

TranscriptPane::TranscriptPane(QWidget* parent)
    : CardFrame(parent),
      m_what(smallText(QString(), this)),
      m_search(new QLineEdit(this)),
      m_empty(smallText(tr("Nothing was said here."), this)),
      m_model(new TranscriptModel(this)),
      m_view(new QTableView(this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(units(this, 3));
    auto* title = new TextLabel(tr("Transcript"), TextRole::Body, Tone::Text, this);
    title->setSemibold(true);
    title->setSingleLine();
    head->addWidget(title, 0, Qt::AlignTop);
    head->addWidget(m_what, 1, Qt::AlignBottom);

    m_search->setPlaceholderText(tr("Search the transcript"));
    m_search->setAccessibleName(tr("Search the transcript"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_search->installEventFilter(this);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new TranscriptDelegate(m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(
        QFontMetrics(roleFont(QApplication::font(), TextRole::Small), this).height());
    m_view->setMinimumHeight(units(this, 24));
    m_view->setAccessibleName(tr("Transcript"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 4.5), units(this, 3), units(this, 4.5), units(this, 3));
    column->setSpacing(units(this, 1.5));
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) { find(text, false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text(), true); });
    auto* copyKey = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &TranscriptPane::copy);
    refresh();
}

void TranscriptPane::setTranscript(const QList<TranscriptLine>& lines) {
    m_all = lines;
    refresh();
}

void TranscriptPane::showConnection(int connection) {
    if (connection == m_connection) return;
    m_connection = connection;
    refresh();
}

void TranscriptPane::refresh() {
    QList<TranscriptLine> shown;
    for (const TranscriptLine& line : m_all) {
        if (m_connection == 0 || line.connection == m_connection) shown.append(line);
    }
    m_model->setLines(shown);
    m_empty->setVisible(shown.isEmpty());
    m_view->setVisible(!shown.isEmpty());
    const QString peer =
        m_connection != 0 && !shown.isEmpty() ? isolated(shown.first().peer) : tr("all connections");
    //: Beside "Transcript", %1 is a server and port, or "all connections"
    m_what->setWords(tr("%1; seconds since start, secrets masked").arg(peer));
}

void TranscriptPane::openSearch() {
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool TranscriptPane::find(const QString& text, bool next) {
    const int count = m_model->rowCount();
    if (text.isEmpty() || count == 0) return false;
    const int from = qMax(0, m_view->currentIndex().row()) + (next ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        if (!m_model->lines().at(row).text.contains(text, Qt::CaseInsensitive)) continue;
        m_view->selectRow(row);
        m_view->scrollTo(m_model->index(row, TranscriptModel::Text), QAbstractItemView::EnsureVisible);
        return true;
    }
    return false;
}

void TranscriptPane::copy() const {
    QList<TranscriptLine> chosen;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : std::as_const(rows)) chosen.append(m_model->lines().at(index.row()));
    QApplication::clipboard()->setText(transcriptText(chosen.isEmpty() ? m_model->lines() : chosen));
}

bool TranscriptPane::eventFilter(QObject* watched, QEvent* event) {
    const bool escape = watched == m_search && event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape) return CardFrame::eventFilter(watched, event);
    m_search->hide();
    m_view->setFocus(Qt::OtherFocusReason);
    event->accept();
    return true;
}

}  // namespace outbox::ui
