// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/programs/export_formats.h"
#include "core/programs/export_words.h"

namespace outbox {

namespace {
QString factLine(const QString& name, const QString& value) {
    return QLatin1String("  ") + name + QLatin1String(": ") + value + u'\n';
}

QString sideText(const Endpoint& endpoint) {
    QString text = u'\n' + sideWords(endpoint.protocol) + u'\n';
    for (const SettingWords& setting : settingWords(endpoint)) text += factLine(setting.name, setting.value);
    return text;
}
}  // namespace

Exported exportText(const ExportSettings& settings) {
    QString text =
        QCoreApplication::translate("Export", "Mail settings for %1").arg(settings.address) + u'\n';
    if (!settings.providerName.isEmpty())
        text += QCoreApplication::translate("Export", "Provider: %1").arg(settings.providerName) + u'\n';
    text += sideText(settings.outgoing);
    if (settings.incoming) text += sideText(*settings.incoming);
    return {
        text.toUtf8(), QStringLiteral("mail-settings.txt"), QStringLiteral("text/plain; charset=utf-8"), {}};
}

}  // namespace outbox
