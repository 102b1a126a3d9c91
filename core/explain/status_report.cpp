// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/status_report.h"

#include <QRegularExpression>

#include "core/model/transcript.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

/// "\\x{E9}" of utf-8-addr-xtext (RFC 6533 section 3).
QString withoutXtext(const QString& text) {
    static const QRegularExpression escape(QStringLiteral("\\\\x\\{([0-9A-Fa-f]{2,6})\\}"));
    QString plain;
    qsizetype at = 0;
    auto found = escape.globalMatch(text);
    while (found.hasNext()) {
        const auto one = found.next();
        const char32_t code = one.captured(1).toUInt(nullptr, 16);
        plain += text.mid(at, one.capturedStart() - at);
        if (code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF)) plain += QString::fromUcs4(&code, 1);
        at = one.capturedEnd();
    }
    return plain + text.mid(at);
}

/// "smtp; 550 …": what follows the type.
QString behindType(const QString& value) {
    static const QRegularExpression type(QStringLiteral("^[A-Za-z0-9-]{1,30}\\s*;\\s*"));
    QString text = value;
    return text.remove(type).trimmed();
}

QString serverName(const QString& value) {
    static const QRegularExpression behind(QStringLiteral("\\s.*$"));
    QString name = behindType(value);
    name.remove(behind);
    return cleanText(name, 255);
}

QString statusIn(const QString& value) {
    static const QRegularExpression code(QStringLiteral("([245])\\s?\\.\\s?(\\d{1,3})\\s?\\.\\s?(\\d{1,3})"));
    const auto match = code.match(value);
    if (!match.hasMatch()) return {};
    return match.captured(1) + QLatin1Char('.') + match.captured(2) + QLatin1Char('.') + match.captured(3);
}

QString actionIn(const QString& value) {
    static const QRegularExpression word(QStringLiteral("^[a-z]+"));
    const QString action = word.match(value.trimmed().toLower()).captured();
    static const QStringList known{QStringLiteral("failed"), QStringLiteral("delayed"),
                                   QStringLiteral("delivered"), QStringLiteral("relayed"),
                                   QStringLiteral("expanded")};
    if (action.startsWith(QLatin1String("fail"))) return known.first();
    if (action == QLatin1String("deliverable") || action == QLatin1String("expired")) return known.first();
    return known.contains(action) ? action : QString();
}

BouncedRecipient recipientOf(const HeaderBlock& group) {
    BouncedRecipient one;
    for (const char* name : {"Final-Recipient", "Original-Recipient", "X-Actual-Recipient"}) {
        const QString address = typedAddress(fieldText(group, name));
        if (one.address.isEmpty() || (!isPlainAddress(one.address) && isPlainAddress(address)))
            one.address = address;
    }
    one.action = actionIn(fieldText(group, "Action"));
    one.status = statusIn(fieldText(group, "Status"));
    one.diagnostic = cleanText(behindType(fieldText(group, "Diagnostic-Code")).simplified());
    one.remoteServer = serverName(fieldText(group, "Remote-MTA"));
    return one;
}

bool aboutRecipient(const HeaderBlock& group) {
    for (const HeaderField& field : group)
        for (const char* name : {"Final-Recipient", "Original-Recipient", "Action", "Status"})
            if (field.is(name)) return true;
    return false;
}

}  // namespace

bool isPlainAddress(const QString& address) {
    static const QRegularExpression plain(QStringLiteral("^[^\\s@:|/<>]+@[^\\s@:|/<>]+$"));
    return plain.match(address).hasMatch();
}

QString typedAddress(const QString& field) {
    static const QRegularExpression quoted(QStringLiteral("^\"(.*)\"$"));
    QString address = withoutXtext(behindType(field)).trimmed();
    const qsizetype open = address.indexOf(QLatin1Char('<'));
    const qsizetype close = address.indexOf(QLatin1Char('>'), open);
    if (open >= 0) address = address.mid(open + 1, close < 0 ? -1 : close - open - 1);
    address.remove(QStringLiteral("mailto:"), Qt::CaseInsensitive);
    address = address.section(QLatin1Char(' '), 0, 0).trimmed();
    if (const auto match = quoted.match(address); match.hasMatch()) address = match.captured(1);
    constexpr qsizetype longestAddress = 320;
    return cleanText(address, longestAddress);
}

StatusReport readStatusReport(const QList<HeaderBlock>& groups) {
    StatusReport report;
    for (const HeaderBlock& group : groups) {
        if (report.reportingServer.isEmpty())
            report.reportingServer = serverName(fieldText(group, "Reporting-MTA"));
        if (!aboutRecipient(group)) continue;
        if (report.recipients.size() >= maxBouncedRecipients) {
            report.truncated = true;
            break;
        }
        report.recipients.append(recipientOf(group));
    }
    return report;
}

}  // namespace outbox
