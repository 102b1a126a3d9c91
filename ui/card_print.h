// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <memory>

#include "core/programs/export_settings.h"

class QTextDocument;
class QWidget;

namespace outbox::ui {

/// The exported card (a web page) as a document that can be printed: its drawn code becomes a picture, which
/// is all that a text document takes.
[[nodiscard]] std::unique_ptr<QTextDocument> cardDocument(const QByteArray& html);

/// Asks for a printer and prints the card.
void printCard(const ExportSettings& settings, QWidget* window);

}  // namespace outbox::ui
