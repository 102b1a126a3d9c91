// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/export_settings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
struct ExportRow {
    const char* name;
    const char* use;  ///< what to do with the file
    Exporter write;
    bool isAdded = false;                ///< to what a program holds already
    Exporter writeToTerminal = nullptr;  ///< where that is another form
};
constexpr std::array exportTable{
    ExportRow{"thunderbird-autoconfig",
              QT_TRANSLATE_NOOP("Export",
                                "Put this file on your domain's web server, at "
                                "/.well-known/autoconfig/mail/config-v1.1.xml: Thunderbird then sets "
                                "accounts up by itself."),
              exportAutoconfig},
    ExportRow{"mobileconfig",
              QT_TRANSLATE_NOOP("Export",
                                "Open this file on the iPhone, iPad or Mac, then confirm the profile in the "
                                "settings of the device."),
              exportMobileconfig},
    ExportRow{"outlook-prf",
              QT_TRANSLATE_NOOP("Export",
                                "Close Outlook and open this file: classic Outlook adds the account to its "
                                "profile."),
              exportOutlookPrf},
    ExportRow{"msmtp",
              QT_TRANSLATE_NOOP("Export", "Add these lines to the file .msmtprc in your home folder."),
              exportMsmtp, true},
    ExportRow{"mutt", QT_TRANSLATE_NOOP("Export", "Add these lines to your muttrc."), exportMutt, true},
    ExportRow{
        "evolution",
        QT_TRANSLATE_NOOP("Export", "Close Evolution, run this file with sh, and start Evolution again."),
        exportEvolution, true},
    ExportRow{"kmail",
              QT_TRANSLATE_NOOP("Export",
                                "Close KMail and add these lines to the file .config/mailtransports in your "
                                "home folder. KMail's receiving side is set up in its window."),
              exportKmail, true},
    ExportRow{"claws",
              QT_TRANSLATE_NOOP("Export",
                                "Close Claws Mail and add these lines to the file .claws-mail/accountrc in "
                                "your home folder."),
              exportClaws, true},
    ExportRow{
        "qr",
        QT_TRANSLATE_NOOP("Export",
                          "Show the QR code on this screen, and scan it with Thunderbird for Android where "
                          "that imports settings."),
        exportQr, false, exportQrBlocks},
    ExportRow{
        "card",
        QT_TRANSLATE_NOOP("Export", "Open this page in a browser and print it: the password is not on it."),
        exportCard},
    ExportRow{"text", QT_TRANSLATE_NOOP("Export", "Read these settings out or type them over."), exportText}};

constexpr qsizetype longestExportName = 200;  ///< characters of a display or provider name
constexpr qsizetype longestExportUser = 320;  ///< octets of an address, RFC 3696 errata 1690

const ExportRow* exportRow(const QString& format) {
    const auto row = std::find_if(
        exportTable.begin(), exportTable.end(),
        [&format](const ExportRow& candidate) { return format == QLatin1String(candidate.name); });
    return row == exportTable.end() ? nullptr : row;
}

/// What cleanText puts in the place of a character that no line may hold: the settings may have passed it.
bool isStandIn(QChar c) {
    return (c >= u'\u2400' && c <= u'\u2421') || c == QChar::ReplacementCharacter;
}

/// Whether the text can stand in a line without ending it or turning its direction, and could before it was
/// read.
bool isPlainLine(const QString& text) {
    return text.toUtf8().size() <= longestExportUser && cleanText(text) == text &&
           std::none_of(text.begin(), text.end(), isStandIn);
}

QList<Endpoint> sidesOf(const ExportSettings& settings) {
    QList<Endpoint> sides{settings.outgoing};
    if (settings.incoming) sides.append(*settings.incoming);
    return sides;
}

bool holdsShortened(const ExportSettings& settings) {
    bool shortened = isShortened(settings.address);
    for (const Endpoint& side : sidesOf(settings)) shortened = shortened || isShortened(side.user);
    return shortened;
}

QString exportRefusal(const ExportSettings& settings) {
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
    for (const Endpoint& side : sidesOf(settings)) {
        if (canonicalHost(side.host) != side.host)
            return QCoreApplication::translate("Export",
                                               "The name of a server in these settings is not one.");
        if (!isPlainLine(side.user))
            return QCoreApplication::translate(
                "Export", "The user name in these settings is too long or holds a control character.");
    }
    return {};
}

/// Cuts and makes one line of a name from outside.
QString oneLineName(const QString& name) {
    return cleanText(name.simplified(), longestExportName);
}

ExportSettings broughtToForm(ExportSettings settings) {
    settings.address = parseMailAddress(settings.address)->text();
    settings.displayName = oneLineName(settings.displayName);
    settings.providerName = oneLineName(settings.providerName);
    if (settings.incoming && !settings.incoming->isSet()) settings.incoming.reset();
    const auto fillUser = [&settings](Endpoint& side) {
        side.user = side.user.trimmed();
        if (side.user.isEmpty()) side.user = settings.address;
    };
    fillUser(settings.outgoing);
    if (settings.incoming) fillUser(*settings.incoming);
    return settings;
}
}  // namespace

QStringList exportFormats() {
    QStringList names;
    for (const ExportRow& row : exportTable) names.append(QLatin1String(row.name));
    return names;
}

Exported exportSettings(const QString& format, const ExportSettings& settings, ExportPlace place) {
    const ExportRow* row = exportRow(format);
    if (!row)
        return notExported(
            QCoreApplication::translate("Export", "This version does not know the format “%1”.").arg(format));
    if (const QString reason = exportRefusal(settings); !reason.isEmpty()) return notExported(reason);
    const bool terminal = place == ExportPlace::Terminal && row->writeToTerminal;
    return (terminal ? row->writeToTerminal : row->write)(broughtToForm(settings));
}

bool isAddedToProgram(const QString& format) {
    const ExportRow* row = exportRow(format);
    return row && row->isAdded;
}

QString exportUse(const QString& format) {
    const ExportRow* row = exportRow(format);
    return row ? QCoreApplication::translate("Export", row->use) : QString();
}

}  // namespace outbox
