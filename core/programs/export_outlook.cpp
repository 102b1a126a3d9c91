// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"
#include "core/programs/outlook_settings.h"

namespace outbox {

namespace {
QString prfLine(const QString& key, const QString& value) {
    return key + u'=' + value + QLatin1String("\r\n");
}
QString prfLine(const char* key, int value) {
    return prfLine(QLatin1String(key), QString::number(value));
}
QString prfLine(const char* key, const QString& value) {
    return prfLine(QLatin1String(key), value);
}

/// Windows reads the file in the code page of the person's system; beyond Latin-1 nothing is alike in two of
/// them. "%" begins a variable, and the reading function takes quotes and blanks off the ends.
bool fitsPrf(const QString& value) {
    for (const QChar c : value)
        if (c.unicode() > 0xFF || c == u'%' || c == u'"') return false;
    return value.trimmed() == value;
}

QString prfRefusal(const ExportSettings& settings) {
    if (!settings.incoming)
        return QCoreApplication::translate(
            "Export", "A profile for Outlook needs a server for receiving, and there is none here.");
    if (signsInByBrowser(settings))
        return QCoreApplication::translate("Export",
                                           "This account signs in with the browser, and a profile for "
                                           "Outlook cannot hold that. Add the account "
                                           "in Outlook under “File”, “Add Account”.");
    if (settings.incoming->security == Security::StartTls)
        return QCoreApplication::translate(
            "Export",
            "A profile for Outlook cannot ask for STARTTLS when receiving, only for TLS from the start. Use "
            "the "
            "provider's TLS port for receiving, or add the account in Outlook by hand.");
    for (const QString& value : {settings.address, settings.outgoing.user, settings.incoming->user})
        if (!fitsPrf(value))
            return QCoreApplication::translate("Export",
                                               "The address or the user name has a character that a profile "
                                               "for Outlook cannot hold. Add the "
                                               "account in Outlook by hand.");
    return {};
}

/// Which values stand for which property of the account; the kinds and numbers are Microsoft's.
QString prfMapping(bool pop) {
    const QString in = QLatin1String(pop ? "POP3" : "IMAP");
    QString text = QLatin1String(pop ? "[I_Mail]" : "[IMAP_I_Mail]") + QLatin1String("\r\n");
    text += prfLine("AccountType", in) + prfLine("AccountName", QStringLiteral("PT_UNICODE,0x0002"));
    text += prfLine("DisplayName", QStringLiteral("PT_UNICODE,0x000B"));
    text += prfLine("EmailAddress", QStringLiteral("PT_UNICODE,0x000C"));
    text += prfLine(in + QLatin1String("Server"), QStringLiteral("PT_UNICODE,0x0100"));
    text += prfLine(in + QLatin1String("UserName"), QStringLiteral("PT_UNICODE,0x0101"));
    text += prfLine(in + QLatin1String("UseSPA"), QStringLiteral("PT_LONG,0x0108"));
    text += prfLine(in + QLatin1String("Port"), QStringLiteral("PT_LONG,0x0104"));
    text += prfLine(in + QLatin1String("UseSSL"), QStringLiteral("PT_LONG,0x0105"));
    text += prfLine("SMTPServer", QStringLiteral("PT_UNICODE,0x0200"));
    text += prfLine("SMTPUseAuth", QStringLiteral("PT_LONG,0x0203"));
    text += prfLine("SMTPAuthMethod", QStringLiteral("PT_LONG,0x0208"));
    text += prfLine("SMTPUserName", QStringLiteral("PT_UNICODE,0x0204"));
    text += prfLine("SMTPUseSPA", QStringLiteral("PT_LONG,0x0207"));
    text += prfLine("ConnectionType", QStringLiteral("PT_LONG,0x000F"));
    text += prfLine("SMTPPort", QStringLiteral("PT_LONG,0x0201"));
    return text + prfLine("SMTPSecureConnection", QStringLiteral("PT_LONG,0x020A"));
}

QString prfAccount(const ExportSettings& settings) {
    const Endpoint& incoming = *settings.incoming;
    const Endpoint& outgoing = settings.outgoing;
    const bool pop = incoming.protocol == Protocol::Pop3;
    const QString in = QLatin1String(pop ? "POP3" : "IMAP");
    const QString& name = settings.displayName;
    QString text =
        QLatin1String("[Account1]\r\nUniqueService=No\r\n") + prfLine("AccountName", settings.address);
    text += prfLine("DisplayName", name.isEmpty() || !fitsPrf(name) ? settings.address : name);
    text += prfLine("EmailAddress", settings.address);
    text += prfLine(in + QLatin1String("Server"), incoming.host);
    text += prfLine(in + QLatin1String("UserName"), incoming.user) +
            prfLine(in + QLatin1String("UseSPA"), QLatin1String("0"));
    text += prfLine(in + QLatin1String("Port"), QString::number(incoming.port));
    text +=
        prfLine(in + QLatin1String("UseSSL"), QLatin1String(incoming.security == Security::Tls ? "1" : "0"));
    text += prfLine("SMTPServer", outgoing.host) + prfLine("SMTPPort", outgoing.port);
    text += prfLine("SMTPSecureConnection", static_cast<int>(outlookSecurityValue(outgoing.security)));
    const bool signsIn = outgoing.auth != AuthMethod::None;
    text += prfLine("SMTPUseAuth", signsIn ? 1 : 0);
    if (signsIn) {
        // 0: as for receiving; 1: with a name of its own.
        const bool same = outgoing.user == incoming.user;
        text += prfLine("SMTPAuthMethod", same ? 0 : 1) + prfLine("SMTPUseSPA", 0);
        if (!same) text += prfLine("SMTPUserName", outgoing.user);
    }
    return text + prfLine("ConnectionType", 0);
}
}  // namespace

Exported exportOutlookPrf(const ExportSettings& settings) {
    if (const QString reason = prfRefusal(settings); !reason.isEmpty()) return notExported(reason);
    const bool pop = settings.incoming->protocol == Protocol::Pop3;
    // The account joins the profile that is there; only where there is none, a new one is made.
    QString text = QStringLiteral(
        "[General]\r\nCustom=1\r\nProfileName=Outlook\r\nDefaultProfile=Yes\r\nOverwriteProfile=Append\r\n"
        "ModifyDefaultProfileIfPresent=TRUE\r\n\r\n"
        "[Service List]\r\n;ServiceX=Microsoft Outlook Client\r\n\r\n"
        "[Internet Account List]\r\n");
    text += prfLine("Account1", QLatin1String(pop ? "I_Mail" : "IMAP_I_Mail")) + QLatin1String("\r\n");
    text += prfAccount(settings) + QLatin1String("\r\n") + prfMapping(pop);
    return {
        text.toLatin1(), QStringLiteral("outlook.prf"), QStringLiteral("text/plain; charset=iso-8859-1"), {}};
}

}  // namespace outbox
