// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace outbox::ui {

/// Every topic that has a help text: "start", "settings" …
[[nodiscard]] QStringList helpTopics();
/// The text of a topic as Markdown, in the language of the locale, in English where there is none.
[[nodiscard]] QString helpText(const QString& topic, const QLocale& locale);

}  // namespace outbox::ui
