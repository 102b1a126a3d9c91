// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/card_print.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

#include "ui/pdf_export.h"

namespace outbox::ui {
namespace {

constexpr int CodePixels = 800;  // sharp on paper
constexpr int CodeWidth = 208;   // 55 mm at 96 dots per inch, as in the card's own style

QImage drawnCode(const QByteArray& svg) {
    QImage image(CodePixels, CodePixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    return image;
}

}  // namespace

std::unique_ptr<QTextDocument> cardDocument(const QByteArray& html) {
    auto document = std::make_unique<QTextDocument>();
    QByteArray page = html;
    const QByteArray end = QByteArrayLiteral("</svg>");
    const qsizetype from = page.indexOf("<svg");
    const qsizetype to = page.indexOf(end, from);
    if (from >= 0 && to > from) {
        const QUrl code(QStringLiteral("card:code"));
        document->addResource(QTextDocument::ImageResource, code,
                              drawnCode(page.mid(from, to + end.size() - from)));
        page.replace(
            from, to + end.size() - from,
            QStringLiteral("<img src=\"%1\" width=\"%2\">").arg(code.toString()).arg(CodeWidth).toUtf8());
    }
    document->setHtml(QString::fromUtf8(page));
    return document;
}

void printCard(const ExportSettings& settings, QWidget* window) {
    const Exported card = exportSettings(QStringLiteral("card"), settings);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paperFor(QLocale::system()));
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() == QDialog::Accepted) cardDocument(card.bytes)->print(&printer);
}

}  // namespace outbox::ui
