// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/export_values.h"

#include <QCoreApplication>
#include <QUuid>

namespace outbox {

namespace {
/// Namespace of the identifiers of our exports; drawn once by lot.
constexpr QUuid exportNamespace(0x7a4de0b5, 0x4b31, 0x4d7e, 0x9c, 0x0e, 0x52, 0x1d, 0x86, 0x3b, 0xf0, 0x17);

QUuid nameBased(const QString& part, const QString& address) {
    return QUuid::createUuidV5(exportNamespace, part + u':' + address);
}
}  // namespace

QString exportUuid(const QString& part, const QString& address) {
    return nameBased(part, address).toString(QUuid::WithoutBraces);
}

int exportNumber(const QString& address) {
    constexpr int lowest = 1000;  // hand-made accounts have small numbers
    constexpr int highest = 999'999;
    return lowest +
           static_cast<int>(nameBased(QStringLiteral("number"), address).data1 % (highest - lowest + 1));
}

QString keyFileLine(const char* key, const QString& value) {
    QString escaped = value;
    escaped.replace(u'\\', QLatin1String("\\\\"));
    if (escaped.startsWith(u' ')) escaped.replace(0, 1, QLatin1String("\\s"));
    return QLatin1String(key) + u'=' + escaped + u'\n';
}

QString exportHeading(const ExportSettings& settings) {
    //: %1 is an e-mail address
    return exportComment(QCoreApplication::translate("Export", "Mail settings for %1, without the password")
                             .arg(settings.address));
}

QString exportComment(const QString& sentence) {
    return QLatin1String("# ") + sentence + u'\n';
}

QString hostInUrl(const QString& host) {
    return host.contains(u':') ? u'[' + host + u']' : host;
}

Exported notExported(const QString& reason) {
    return {{}, {}, {}, reason};
}

bool signsInByBrowser(const ExportSettings& settings) {
    return settings.outgoing.auth == AuthMethod::OAuth2 ||
           (settings.incoming && settings.incoming->auth == AuthMethod::OAuth2);
}

}  // namespace outbox
