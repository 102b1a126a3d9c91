// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace outbox::app {

/// Opens a page in the system's browser without a display library of our own; false where there is no browser
/// to start, as on a machine without a screen.
[[nodiscard]] bool openInBrowser(const QUrl& page);

}  // namespace outbox::app
