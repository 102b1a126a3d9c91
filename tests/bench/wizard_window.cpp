// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// The wizard as it starts, ended as soon as its first window stands: measured against empty_window.
#include <QApplication>
#include <QTimer>

#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/wizard_controller.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    outbox::ui::applyTheme(application);
    outbox::ui::MainWindow window;
    outbox::ui::WizardController controller(&window);
    controller.begin();
    window.show();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return application.exec();
}
