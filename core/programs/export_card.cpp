// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QLocale>

#include "core/programs/export_formats.h"
#include "core/programs/export_words.h"
#include "core/programs/phone_code.h"

namespace outbox {

namespace {
QString cardElement(const char* name, const QString& text) {
    const QLatin1String tag(name);
    return u'<' + tag + u'>' + text.toHtmlEscaped() + QLatin1String("</") + tag + QLatin1String(">\n");
}

/// Values stay left to right on a page that runs the other way: they are names of servers and of users.
QString cardSide(const Endpoint& endpoint) {
    QString html = cardElement("h2", sideWords(endpoint.protocol)) + QLatin1String("<table>\n");
    for (const SettingWords& setting : settingWords(endpoint))
        html += QLatin1String("<tr><th scope=\"row\">") + setting.name.toHtmlEscaped() +
                QLatin1String("</th><td><bdi>") + setting.value.toHtmlEscaped() +
                QLatin1String("</bdi></td></tr>\n");
    return html + QLatin1String("</table>\n");
}

QString cardCode(const ExportSettings& settings) {
    const PhoneCode made = makePhoneCode(settings);
    if (!made.code) return {};
    return QLatin1String("<figure>\n") + qrSvg(*made.code, phoneCodeTitle(settings)) +
           cardElement("figcaption", QCoreApplication::translate(
                                         "Export", "For Thunderbird on a phone: scan this code there.")) +
           QLatin1String("</figure>\n");
}

/// Large type, one sheet of A4 or Letter, black on white.
const QLatin1String cardStyle(
    "@page{margin:15mm}"
    "body{font:16pt/1.35 sans-serif;color:#000;background:#fff;max-width:42em;margin:0 auto;padding:1em}"
    "h1{font-size:22pt;margin:0 0 .1em}h2{font-size:17pt;margin:1em 0 .3em;border-bottom:2px solid}"
    "p{margin:.3em 0}table{border-collapse:collapse}"
    "th{text-align:start;font-weight:normal;padding:.1em 1.2em .1em 0;vertical-align:top}"
    "td{font-weight:bold;overflow-wrap:anywhere}"
    "figure{margin:1em 0 0;width:55mm;break-inside:avoid}figcaption{font-size:12pt}");
}  // namespace

Exported exportCard(const ExportSettings& settings) {
    const QLocale locale;
    const QString title = QCoreApplication::translate("Export", "Mail settings for %1").arg(settings.address);
    QString html = QLatin1String("<!DOCTYPE html>\n<html lang=\"") + locale.bcp47Name().toHtmlEscaped() +
                   QLatin1String("\" dir=\"") +
                   QLatin1String(locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr") +
                   QLatin1String(
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n") +
                   cardElement("title", title) + QLatin1String("<style>") + cardStyle +
                   QLatin1String("</style>\n</head>\n<body>\n");
    html += cardElement("h1", QCoreApplication::translate("Export", "Mail settings")) +
            cardElement("p", settings.address);
    if (!settings.displayName.isEmpty()) html += cardElement("p", settings.displayName);
    if (!settings.providerName.isEmpty())
        html += cardElement("p",
                            QCoreApplication::translate("Export", "Provider: %1").arg(settings.providerName));
    html += cardSide(settings.outgoing);
    if (settings.incoming) html += cardSide(*settings.incoming);
    html +=
        cardElement("p", QCoreApplication::translate(
                             "Export",
                             "The password is not on this card. Keep it to yourself, and type it when the "
                             "program asks for it."));
    html += cardCode(settings) + QLatin1String("</body>\n</html>\n");
    return {
        html.toUtf8(), QStringLiteral("mail-settings.html"), QStringLiteral("text/html; charset=utf-8"), {}};
}

}  // namespace outbox
