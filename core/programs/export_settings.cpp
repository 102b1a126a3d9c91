// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/export_settings.h"

#include <QCoreApplication>
#include <array>

#include "core/model/mail_address.h"
#include "core/programs/export_formats.h"

namespace outbox {

namespace {
struct ExportRow {
    const char* name;
    Exporter write;
};
constexpr std::array exportTable{ExportRow{"thunderbird-autoconfig", exportAutoconfig},
                                 ExportRow{"mobileconfig", exportMobileconfig},
                                 ExportRow{"text", exportText}};

bool holdsShortened(const ExportSettings& settings) {
    return isShortened(settings.address) || isShortened(settings.outgoing.user) ||
           (settings.incoming && isShortened(settings.incoming->user));
}

/// Why these settings cannot be written in any form; empty when they can.
QString refusal(const ExportSettings& settings) {
    if (holdsShortened(settings))
        return QCoreApplication::translate(
            "Export",
            "These settings hold a shortened address or user name, and a mail program needs the full one. "
            "Run the "
            "check again with --full-addresses, or save the report with addresses in full.");
    if (!parseMailAddress(settings.address))
        return QCoreApplication::translate("Export",
                                           "The e-mail address is missing or is not one. Give it in full.");
    if (!settings.outgoing.isSet())
        return QCoreApplication::translate("Export", "There is no server for sending in these settings.");
    return {};
}
}  // namespace

QStringList exportFormats() {
    QStringList names;
    for (const ExportRow& row : exportTable) names.append(QLatin1String(row.name));
    return names;
}

Exported exportSettings(const QString& format, const ExportSettings& settings) {
    for (const ExportRow& row : exportTable) {
        if (format != QLatin1String(row.name)) continue;
        const QString reason = refusal(settings);
        return reason.isEmpty() ? row.write(settings) : Exported{{}, {}, {}, reason};
    }
    return {{},
            {},
            {},
            QCoreApplication::translate("Export", "This version does not know the format “%1”.").arg(format)};
}

}  // namespace outbox
