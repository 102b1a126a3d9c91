// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help_text.h"

#include <QFile>

namespace outbox::ui {

QStringList helpTopics() {
    return {QStringLiteral("start"),     QStringLiteral("settings"), QStringLiteral("check"),
            QStringLiteral("diagnosis"), QStringLiteral("report"),   QStringLiteral("technical")};
}

QString helpText(const QString& topic, const QLocale& locale) {
    const QString name = locale.name();  // "de_AT"
    for (const QString& language : {name, name.section(QLatin1Char('_'), 0, 0), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/outbox/help/%1/%2.md").arg(language, topic));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

}  // namespace outbox::ui
