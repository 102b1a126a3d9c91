// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

/// Draws the SVG at the very size and ratio that is asked for, so that it stays crisp.
class IconEngine : public QIconEngine {
  public:
    IconEngine(QString name, QColor colour, QColor disabled)
        : m_name(std::move(name)), m_colour(std::move(colour)), m_disabled(std::move(disabled)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int size = qMin(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        QRect box(0, 0, size, size);
        box.moveCenter(rect.center());
        painter->drawPixmap(box.topLeft(), iconPixmap(m_name, size, colourOf(mode), ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colourOf(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        // Qt hands over device pixels here and sets the ratio of the result itself.
        Q_UNUSED(scale)
        return iconPixmap(m_name, qMin(size.width(), size.height()), colourOf(mode), 1.0);
    }
    QIconEngine* clone() const override { return new IconEngine(m_name, m_colour, m_disabled); }

  private:
    [[nodiscard]] const QColor& colourOf(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? m_disabled : m_colour;
    }
    QString m_name;
    QColor m_colour;
    QColor m_disabled;
};

}  // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio, bool mirrored) {
    const QString key = QStringLiteral("outbox/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(size)
                            .arg(colour.rgba(), 8, 16)
                            .arg(ratio)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;

    const int pixels = qMax(1, qRound(size * ratio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/outbox/icons/%1.svg").arg(name));
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& colour, const QWidget* widget) {
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    return QIcon(new IconEngine(name, colour, palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

}  // namespace outbox::ui
