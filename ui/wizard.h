// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace outbox::ui {

/// Shows the wizard and runs until its window is closed; the answer is the program's exit status.
int runWizard(QApplication& application);

}  // namespace outbox::ui
