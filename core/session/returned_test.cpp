// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/returned_test.h"

#include <algorithm>

#include "core/diagnosis/facts.h"
#include "core/explain/bounce.h"
#include "core/protocol/message_header.h"

namespace outbox {

namespace {

/// Servers write their reports with no sender to answer to (RFC 5321 section 4.5.5), or say that nobody wrote
/// them (RFC 3834 section 5). People who send a report on do neither.
bool isFromServer(const QByteArray& octets) {
    const QList<HeaderField> header = messageParts(octets).header;
    return std::any_of(header.begin(), header.end(), [](const HeaderField& field) {
        const QByteArray value = field.unfolded().trimmed().toLower();
        return (field.is("Return-Path") && value == "<>") ||
               (field.is("Auto-Submitted") && !value.isEmpty() && value != "no");
    });
}

/// What became of whom the message was for; of the first where the report names him otherwise.
const BouncedRecipient& partOf(const QString& recipient, const ReturnedMessage& report) {
    const auto named = std::find_if(report.recipients.begin(), report.recipients.end(),
                                    [&recipient](const BouncedRecipient& one) {
                                        return one.address.compare(recipient, Qt::CaseInsensitive) == 0;
                                    });
    return named == report.recipients.end() ? report.recipients.first() : *named;
}

}  // namespace

std::optional<ReturnedTest> readReturnedTest(const QByteArray& octets, const TestMessage& sent) {
    if (!octets.contains('<' + sent.messageId.toLatin1() + '>') || !isFromServer(octets)) return std::nullopt;
    const ReturnedMessage report = readReturnedMessage(octets);
    if (report.kind != ReturnedKind::Bounce || report.recipients.isEmpty()) return std::nullopt;
    constexpr int longest = 300;
    const BouncedRecipient& about = partOf(sent.recipient, report);
    ReturnedTest returned;
    returned.finding = about.finding;
    returned.said = (about.reply.code != 0 ? replyText(about.reply) : about.diagnostic).left(longest);
    returned.status = about.status;
    returned.by = report.reportingServer;
    returned.delayed = about.action == QLatin1String("delayed");
    return returned;
}

}  // namespace outbox
