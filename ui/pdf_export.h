// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPageSize>
#include <QString>

class QIODevice;
class QLocale;

namespace outbox::ui {

/// Letter where paper is cut in inches (United States, Canada, Mexico …), A4 elsewhere.
[[nodiscard]] QPageSize paperFor(const QLocale& locale);

/// Writes HTML as a PDF with page numbers to an open device. Needs a QGuiApplication, no widgets; false when
/// the device did not take everything.
[[nodiscard]] bool writePdf(const QString& html, QIODevice* out);

}  // namespace outbox::ui
