// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard.h"

#include <QApplication>

#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/wizard_controller.h"

namespace outbox::ui {

int runWizard(QApplication& application) {
    // Where the window's place and the switch for the technical view are kept.
    QCoreApplication::setOrganizationName(QStringLiteral("outbox-doctor"));
    QGuiApplication::setDesktopFileName(QStringLiteral("outbox-doctor"));
    applyTheme(application);
    MainWindow window;
    window.setWindowIcon(icon(QStringLiteral("paper-plane"), tokens(application.palette()).accent, &window));
    WizardController controller(&window, WizardWorld::ofThisComputer());
    controller.begin();
    window.show();
    return QApplication::exec();
}

}  // namespace outbox::ui
