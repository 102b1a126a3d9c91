// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/qr_dialog.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal QrUnits = 70;
constexpr qreal QrWordsUnits = 75;

/// At large text the words are longer than the screen; the code stays in view beside them.
QScrollArea* scrolled(QWidget* words) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(words);
    area->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);  // taking a widget in switches it on
    area->setAccessibleName(QrDialog::tr("What it holds"));
    area->setMinimumSize(units(area, QrWordsUnits + 4), units(area, QrUnits));
    return area;
}

}  // namespace

QrPicture::QrPicture(const QByteArray& svg, QWidget* parent) : QWidget(parent), m_svg(svg) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(units(this, QrUnits), units(this, QrUnits));
    setAccessibleName(tr("QR code with the settings"));
}

QSize QrPicture::sizeHint() const {
    return {units(this, QrUnits), units(this, QrUnits)};
}

void QrPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = qMin(width(), height());
    QSvgRenderer(m_svg).render(&painter, QRectF((width() - side) / 2.0, 0, side, side));
}

QrDialog::QrDialog(const ExportSettings& settings, QWidget* parent)
    : QDialog(parent), m_print(new QPushButton(tr("Print…"))) {
    setWindowTitle(tr("QR code for a phone"));
    setSizeGripEnabled(true);
    const Exported code = exportSettings(QStringLiteral("qr"), settings);
    m_problem = code.error;
    auto* column = new QVBoxLayout(this);
    const int edge = units(this, 5);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(units(this, 4));
    if (m_problem.isEmpty()) {
        auto* picture = new QrPicture(code.bytes);
        picture->setAccessibleDescription(exportUse(QStringLiteral("qr")));
        auto* row = new QHBoxLayout;
        row->setSpacing(units(this, 5));
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addWidget(scrolled(makeWords(settings)), 1);
        column->addLayout(row, 1);
    } else {
        column->addWidget(new TextLabel(m_problem));
        column->addStretch();
        m_print->hide();
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
    // The box would leave its own button out of the round.
    QWidget::setTabOrder(m_print, close);
    resize(sizeHint().boundedTo(screen()->availableSize()));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_print, &QPushButton::clicked, this, &QrDialog::printRequested);
}

QWidget* QrDialog::makeWords(const ExportSettings& settings) {
    auto* words = new QWidget;
    words->setMinimumWidth(units(this, QrWordsUnits));
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 2));
    column->addWidget(cardHeading(tr("Scan it with the phone")));
    column->addWidget(new TextLabel(exportUse(QStringLiteral("qr"))));
    column->addSpacing(units(this, 1));
    auto* holds = new TextLabel(tr("What it holds"));
    holds->setSemibold(true);
    column->addWidget(holds);
    const Exported text = exportSettings(QStringLiteral("text"), settings);
    column->addWidget(smallText(QString::fromUtf8(text.bytes).trimmed()));
    column->addWidget(new TextLabel(tr("No password is in it: the phone asks for it.")));
    column->addStretch();
    return words;
}

}  // namespace outbox::ui
