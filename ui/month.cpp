// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/month.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbox::ui {

QString monthOf(const QDate& day) {
    if (!day.isValid()) return {};
    const QLocale locale;
    //: Month and year, as in "November 2026"
    return QCoreApplication::translate("Settings", "%1 %2")
        .arg(locale.standaloneMonthName(day.month()), QString::number(day.year()));
}

}  // namespace outbox::ui
