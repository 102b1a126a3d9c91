// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// The yardstick of bench_window: the least that a Qt Widgets program can show.
#include <QApplication>
#include <QTimer>
#include <QWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1040, 720);
    window.show();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return application.exec();
}
