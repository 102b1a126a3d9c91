// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pdf_export.h"

#include <QCoreApplication>
#include <QFont>
#include <QIODevice>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>
#include <array>

namespace outbox::ui {
namespace {

constexpr qreal BodyPointSize = 9.5;
constexpr int PrintResolution = 300;  // dots per inch

/// Counts what went through, so that a full disk is not taken for a finished file.
class CheckedDevice final : public QIODevice {
  public:
    explicit CheckedDevice(QIODevice* target) : m_target(target) { open(QIODevice::WriteOnly); }
    [[nodiscard]] bool complete() const { return m_complete && m_written > 0; }
    [[nodiscard]] bool isSequential() const override { return true; }

  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override {
        const qint64 taken = m_target->write(data, length);
        m_complete = m_complete && taken == length;
        m_written += qMax<qint64>(taken, 0);
        return length;
    }

  private:
    QIODevice* m_target;
    qint64 m_written = 0;
    bool m_complete = true;
};

}  // namespace

QPageSize paperFor(const QLocale& locale) {
    // Unicode CLDR, supplemental paperSize: these territories use US-Letter.
    static constexpr std::array LetterTerritories{
        QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,    QLocale::PuertoRico,
        QLocale::Philippines,  QLocale::Chile,     QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,   QLocale::Guatemala, QLocale::Nicaragua, QLocale::Panama,
        QLocale::Venezuela,    QLocale::Belize};
    for (const QLocale::Territory territory : LetterTerritories) {
        if (locale.territory() == territory) return QPageSize(QPageSize::Letter);
    }
    return QPageSize(QPageSize::A4);
}

bool writePdf(const QString& html, QIODevice* out) {
    CheckedDevice device(out);
    {
        QPdfWriter writer(&device);
        writer.setResolution(PrintResolution);
        writer.setPageSize(paperFor(QLocale::system()));
        writer.setCreator(QCoreApplication::applicationName());
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(BodyPointSize);
        document.setDefaultFont(font);
        document.setHtml(html);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        // The document's own page size stays unset: print() then lays it out for the paper, with margins and
        // page numbers; set in device pixels, the text would shrink until nobody can read it.
        document.print(&writer);
    }
    return device.complete();
}

}  // namespace outbox::ui
