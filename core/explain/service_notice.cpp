// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/explain/bounce_cause.h"
#include "core/explain/returned_notice.h"
#include "core/explain/status_report.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

QString textOf(const QJsonObject& object, const char* key, qsizetype most = 1000) {
    return cleanText(object.value(QLatin1String(key)).toString(), most);
}

/// The innermost object of a notification: SNS may wrap it into a text of its own, and lines that were too
/// long for mail were cut by "!" and a line end (as old gateways do).
QJsonObject notification(const ReturnedMail& mail) {
    QString text = mail.lines.join(QString());
    text.replace(QStringLiteral("! "), QString());
    const qsizetype end = text.lastIndexOf(QLatin1Char('}'));
    QJsonObject object = QJsonDocument::fromJson(text.left(end + 1).trimmed().toUtf8()).object();
    const QString wrapped = object.value(QStringLiteral("Message")).toString();
    if (!wrapped.isEmpty()) object = QJsonDocument::fromJson(wrapped.toUtf8()).object();
    return object;
}

BouncedRecipient failedRecipient(const QJsonObject& entry) {
    BouncedRecipient one;
    one.address = textOf(entry, "emailAddress", 320);
    one.action = textOf(entry, "action", 20);
    if (one.action.isEmpty()) one.action = QStringLiteral("failed");
    one.status = textOf(entry, "status", 12);
    one.diagnostic = textOf(entry, "diagnosticCode").section(QLatin1Char(';'), 1).trimmed();
    Trouble trouble;
    trouble.reply = one.diagnostic;
    trouble.words = one.diagnostic;
    trouble.status = one.status;
    one.reply = replyOf(trouble);
    one.finding = causeOf(trouble);
    return one;
}

}  // namespace

ReturnedMessage readServiceNotice(const ReturnedMail& mail) {
    const QJsonObject all = notification(mail);
    const QString type = all.value(QStringLiteral("notificationType")).toString();
    ReturnedMessage message;
    message.truncated = mail.truncated;
    const QJsonObject bounce = all.value(QStringLiteral("bounce")).toObject();
    message.reportingServer = textOf(bounce, "reportingMTA", 255).section(QLatin1Char(';'), -1).trimmed();
    if (type == QLatin1String("Bounce")) {
        message.kind = ReturnedKind::Bounce;
        const QJsonArray entries = bounce.value(QStringLiteral("bouncedRecipients")).toArray();
        for (const auto& entry : entries) {
            if (message.recipients.size() >= maxBouncedRecipients) {
                message.truncated = true;
                break;
            }
            message.recipients.append(failedRecipient(entry.toObject()));
        }
        // A damaged one may name nobody; a failure is somebody's all the same.
        if (message.recipients.isEmpty()) message.recipients.append(failedRecipient(QJsonObject()));
        return message;
    }
    const bool complaint = type == QLatin1String("Complaint");
    message.kind = complaint ? ReturnedKind::Feedback : ReturnedKind::Delivered;
    const QJsonArray entries =
        complaint
            ? all.value(QStringLiteral("complaint"))
                  .toObject()
                  .value(QStringLiteral("complainedRecipients"))
                  .toArray()
            : all.value(QStringLiteral("delivery")).toObject().value(QStringLiteral("recipients")).toArray();
    for (const auto& entry : entries) {
        if (message.recipients.size() >= maxBouncedRecipients) break;
        BouncedRecipient one;
        one.address =
            complaint ? textOf(entry.toObject(), "emailAddress", 320) : cleanText(entry.toString(), 320);
        one.action = complaint ? QString() : QStringLiteral("delivered");
        message.recipients.append(one);
    }
    return message;
}

}  // namespace outbox
