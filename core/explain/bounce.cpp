// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/bounce.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/diagnosis/refusal_table.h"
#include "core/explain/bounce_cause.h"
#include "core/explain/bounce_families.h"
#include "core/explain/bounce_prose.h"
#include "core/explain/outlook_message.h"
#include "core/explain/report_marks.h"
#include "core/explain/returned_mail.h"
#include "core/explain/returned_notice.h"
#include "core/explain/status_report.h"
#include "core/explain/text_addresses.h"
#include "core/model/transcript.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

bool isFailure(const BouncedRecipient& one) {
    const bool negative = one.status.startsWith(QLatin1Char('4')) || one.status.startsWith(QLatin1Char('5'));
    return one.action == QLatin1String("failed") || one.action == QLatin1String("delayed") ||
           (one.action.isEmpty() && (negative || one.status.isEmpty()));
}

/// A warning that it is tried again, in the words of many servers.
bool isDelay(const ReturnedMail& mail) {
    static const QRegularExpression words(
        QStringLiteral(
            "warning message only|do not need to resend|will be retried|still being retried|has been delayed|"
            "delivery delayed|delivery is delayed|will continue to try|will keep trying|delayed mail|"
            "not yet been delivered|\\(delay\\)|could not send message for past"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(mail.field("Subject")).hasMatch() || words.match(mail.text().left(6000)).hasMatch();
}

class BounceReader {
  public:
    explicit BounceReader(const ReturnedMail& mail)
        : m_mail(mail),
          m_family(familyOf(mail.header, mail.text())),
          m_told(readProse(mail)),
          m_delayed(isDelay(mail)) {}

    ReturnedMessage read() {
        const StatusReport report = readStatusReport(m_mail.status);
        m_message.truncated = m_mail.truncated || report.truncated;
        m_message.reportingServer = report.reportingServer;
        m_message.recipients = report.recipients;
        if (m_message.recipients.isEmpty()) fromProse();
        for (BouncedRecipient& one : m_message.recipients) complete(one);
        m_message.kind = std::any_of(m_message.recipients.begin(), m_message.recipients.end(), isFailure)
                             ? ReturnedKind::Bounce
                             : ReturnedKind::Delivered;
        return m_message;
    }

  private:
    /// Where the words name nobody: X-Failed-Recipients, which Exim and Google write, and then whom the
    /// message that came back was for.
    void fromProse() {
        for (const ToldRecipient& told : m_told) {
            BouncedRecipient one;
            one.address = cleanText(told.address, 320);
            m_message.recipients.append(one);
        }
        if (m_message.recipients.size() != 1 || !m_message.recipients.first().address.isEmpty()) return;
        for (const QString& address : addressesIn(m_mail.field("X-Failed-Recipients"))) add(address);
        if (m_message.recipients.size() > 1) {
            m_message.recipients.removeFirst();
            return;
        }
        const QStringList original = addressesIn(fieldText(m_mail.original, "To"));
        if (original.size() == 1) m_message.recipients.first().address = original.first();
    }

    void add(const QString& address) {
        BouncedRecipient one;
        one.address = address;
        if (m_message.recipients.size() < maxBouncedRecipients) m_message.recipients.append(one);
    }

    [[nodiscard]] QStringList operators(const BouncedRecipient& one, const ToldRecipient& told) const {
        const RefusalTable& table = RefusalTable::instance();
        QStringList found;
        const auto note = [&found](const QString& serverOperator) {
            if (!serverOperator.isEmpty() && !found.contains(serverOperator)) found.append(serverOperator);
        };
        note(table.operatorOf(one.remoteServer));
        note(table.operatorOf(told.server));
        if (told.reply.contains(QLatin1String("gsmtp")) || one.diagnostic.contains(QLatin1String("gsmtp")))
            note(QStringLiteral("google"));
        note(table.operatorOf(one.address.section(QLatin1Char('@'), -1)));
        note(table.operatorOf(m_message.reportingServer));
        if (m_family) note(QString::fromLatin1(m_family->serverOperator));
        return found;
    }

    void complete(BouncedRecipient& one) {
        const ToldRecipient told = toldAbout(m_told, one.address, m_message.recipients.size() == 1);
        if (!one.action.isEmpty() && !isFailure(one)) {
            Trouble none;
            none.reply = one.diagnostic;
            one.reply = replyOf(none);
            return;
        }
        if (!isPlainAddress(one.address) && m_message.recipients.size() == 1 && isPlainAddress(told.address))
            one.address = cleanText(told.address, 320);
        Trouble trouble;
        trouble.reply = one.diagnostic.isEmpty() ? told.reply : saidIn(one.diagnostic);
        trouble.diagnostic = one.diagnostic;
        trouble.words = told.words;
        trouble.around = told.around;
        trouble.status = one.status;
        trouble.delayed = one.action == QLatin1String("delayed") || (one.action.isEmpty() && m_delayed);
        if (one.remoteServer.isEmpty()) one.remoteServer = cleanText(told.server, 255);
        trouble.operators = operators(one, told);
        one.reply = replyOf(trouble);
        if (one.reply.code == 0 && !told.reply.isEmpty()) {
            Trouble quoted = trouble;
            quoted.reply = told.reply;
            const ServerReply other = replyOf(quoted);
            if (other.code != 0) one.reply = other;
        }
        if (one.action.isEmpty())
            one.action = trouble.delayed ? QStringLiteral("delayed") : QStringLiteral("failed");
        // Of two, the one that the refusing server itself gave says more.
        if (!one.reply.enhanced.isEmpty() && !one.reply.enhanced.endsWith(QLatin1String(".0.0")))
            one.status = one.reply.enhanced;
        if (one.status.isEmpty()) one.status = one.reply.enhanced;
        if (one.diagnostic.isEmpty())
            one.diagnostic = cleanText(told.reply.isEmpty() ? told.words : told.reply);
        if (m_family) one.finding = QString::fromLatin1(m_family->finding);
        if (one.finding.isEmpty()) one.finding = causeOf(trouble);
    }

    /// A diagnostic from its code on, where it has one.
    [[nodiscard]] static QString saidIn(const QString& diagnostic) {
        static const QRegularExpression code(QStringLiteral("(?<![\\d.@/])[45][0-7]\\d(?=[ :-]|$)"));
        static const QRegularExpression enhanced(
            QStringLiteral("(?<![\\d.])[45]\\.\\d{1,2}\\.\\d{1,3}(?![\\d.])"));
        const auto coded = code.match(diagnostic);
        const auto match = coded.hasMatch() ? coded : enhanced.match(diagnostic);
        return match.hasMatch() ? diagnostic.mid(match.capturedStart()) : QString();
    }

    const ReturnedMail& m_mail;
    const BounceFamily* m_family;
    QList<ToldRecipient> m_told;
    bool m_delayed;
    ReturnedMessage m_message;
};

}  // namespace

ReturnedMessage readReturnedMessage(const QByteArray& bytes) {
    const QByteArray saved = asMail(bytes);
    const ReturnedMail mail = takeApart(saved.isEmpty() ? bytes : saved);
    switch (noticeKind(mail)) {
        case NoticeKind::Failure:
            return BounceReader(mail).read();
        case NoticeKind::Feedback:
            return readFeedback(mail);
        case NoticeKind::Receipt:
            return readReceipt(mail);
        case NoticeKind::Answer:
            return readAnswer(mail);
        case NoticeKind::Service:
            return readServiceNotice(mail);
        case NoticeKind::None:
            break;
    }
    ReturnedMessage message;
    message.truncated = mail.truncated;
    message.kind = mail.header.isEmpty() ? ReturnedKind::NotAMessage : ReturnedKind::Ordinary;
    return message;
}

}  // namespace outbox
