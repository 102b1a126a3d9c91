// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "ui/page.h"
#include "ui/wizard_state.h"

namespace outbox::ui::gallery {

/// One picture: a page with sample values in it, and the step under which the window shows it.
struct Picture {
    QString name;  ///< of the file, without ending
    Step step;
    /// Makes the page. `wordy`: sample values with words as long as German ones.
    std::function<Page*(bool wordy)> make;
};

/// All pictures, in the order in which they were registered.
[[nodiscard]] QList<Picture>& pictures();

/// Registers pictures while the program starts: one static object per file of pages.
struct Registrar {
    explicit Registrar(const QList<Picture>& some) { pictures().append(some); }
};

}  // namespace outbox::ui::gallery
