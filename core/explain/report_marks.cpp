// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/report_marks.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/explain/bounce_families.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

bool isReportSender(const QString& from) {
    static const char* const names[] = {
        "mailer-daemon",        "maildelivery",        "mail delivery", "mail-daemon", "maildaemon",
        "postmaster@",          "post_master",         "mail system",   "mailadmin",   "mailerdaemon",
        "system administrator", "systemadministrator", "poostmaster",   "mdaemon@"};
    const QString lower = from.toLower();
    const bool named = std::any_of(std::begin(names), std::end(names), [&lower](const char* name) {
        return lower.contains(QString::fromUtf8(name));
    });
    static const QRegularExpression postmaster(QStringLiteral("^[\\s\"'<]*postmaster\\b"));
    return named || lower.contains(postmaster);
}

}  // namespace

bool isReportHeader(const QList<HeaderField>& header) {
    const QString type = fieldText(header, "Content-Type").toLower();
    if (type.contains(QLatin1String("multipart/report"))) return true;
    if (!fieldText(header, "X-Failed-Recipients").isEmpty()) return true;
    const auto ndr = std::any_of(header.begin(), header.end(), [](const HeaderField& field) {
        return field.is("X-MS-Exchange-Message-Is-Ndr");
    });
    if (ndr) return true;
    return isReportSender(fieldText(header, "From")) || familyByHeader(header) != nullptr;
}

}  // namespace outbox
