// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"

#include <QRegularExpression>

#include "core/diagnosis/facts.h"
#include "core/explain/client_errors.h"
#include "core/explain/cures.h"
#include "core/explain/error_phrases.h"
#include "core/explain/plain_talk.h"
#include "core/explain/readable_text.h"
#include "core/explain/reply_finder.h"

namespace outbox {

namespace {

/// The check that shows the same refusal, by the step at which it was said.
QString checkOf(RefusalSteps steps) {
    if (steps == RefusedAt::SignIn) return QStringLiteral("sign-in");
    if (steps == RefusedAt::StartTls) return QStringLiteral("encryption");
    if (steps == RefusedAt::Greeting || steps == RefusedAt::Hello) return QStringLiteral("greeting");
    return QStringLiteral("sending");
}

Facts factsOf(const Explanation& explained) {
    Facts facts;
    if (!explained.program.isEmpty()) facts.insert(QStringLiteral("program"), explained.program);
    if (explained.reply) facts.insert(QStringLiteral("quoted_reply"), replyText(*explained.reply));
    return facts;
}

void conclude(Explanation& explained, const QString& finding, bool likely, const QString& link = {}) {
    explained.conclusion = concludedFrom(finding, factsOf(explained), link);
    if (!explained.conclusion || !likely) return;
    explained.conclusion->likely = true;
    explained.conclusion->settledBy = explained.settledBy;
}

/// A field of a delivery report (RFC 3464 section 2.3.6) by itself: a server's words about another one.
bool isDiagnosticField(const QString& text) {
    static const QRegularExpression field(
        QStringLiteral("^\\s*(?:diagnostic-code:\\s*)?(?:smtp|x-[a-z-]+)\\s*;"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(field);
}

/// Where no row of a program names a cause, what the sentences are about; a program's own "for an unknown
/// reason" counts.
const ErrorPhrase* phraseIn(const QString& text, const ClientError* error) {
    const bool own = error && !error->programName.isEmpty();
    return own || isEverydayTalk(text) ? nullptr : ErrorPhrases::instance().find(comparableText(text));
}

/// What stands in a text that is no message: the error of a program, a server's reply, or both, in which case
/// the reply says why and the error says where.
Explanation ofText(const QString& pasted) {
    Explanation explained;
    const QString text = withoutComparisons(pasted);
    const ClientError* error = ClientErrorTable::instance().find(comparableText(text));
    const std::optional<FoundReply> found = findReply(text, error ? error->steps : RefusalSteps());
    const bool quotes = found && found->numbered;
    // The usual words of no program in particular may be the server's own, or anybody's.
    if (error && error->programName.isEmpty() &&
        (quotes || isDiagnosticField(text) ? found && meaningOf(*found) : isEverydayTalk(text)))
        error = nullptr;
    if (error) {
        explained.kind = ExplainedKind::ClientError;
        explained.program = error->programName;
        explained.says = error->says;
        explained.settledBy = error->settledBy;
    }
    if (quotes) {
        if (!error) explained.kind = ExplainedKind::Reply;
        explained.reply = found->quoted.reply;
        explained.serverOperator = found->quoted.serverOperator;
    }
    // Words without a code speak only where nothing else does.
    const Refusal* meant = quotes || (found && !error) ? meaningOf(*found) : nullptr;
    if (meant && !meant->finding.isEmpty()) {
        if (!error) explained.kind = ExplainedKind::Reply;
        explained.settledBy = quotes ? QString() : checkOf(found->quoted.steps);
        conclude(explained, meant->finding, !quotes, meant->link);
    } else if (error && !error->finding.isEmpty()) {
        conclude(explained, error->finding, !error->settledBy.isEmpty());
    } else if (const ErrorPhrase* phrase = quotes ? nullptr : phraseIn(text, error)) {
        explained.kind = ExplainedKind::ClientError;
        explained.says = phrase->says;
        explained.settledBy = phrase->settledBy;
        conclude(explained, phrase->finding, true);
    } else if (quotes && explained.settledBy.isEmpty()) {
        explained.settledBy = checkOf(found->quoted.steps);
    }
    return explained;
}

/// The recipient that the whole is about: the first that failed for a known cause, else one that waits for
/// one, else the first that failed at all.
const BouncedRecipient* mainRecipient(const ReturnedMessage& returned) {
    const auto first = [&returned](const char* action, bool known) -> const BouncedRecipient* {
        for (const BouncedRecipient& one : returned.recipients)
            if (one.action == QLatin1String(action) && (!known || !one.finding.isEmpty())) return &one;
        return nullptr;
    };
    if (const BouncedRecipient* failed = first("failed", true)) return failed;
    if (const BouncedRecipient* failed = first("failed", false)) return failed;
    if (const BouncedRecipient* delayed = first("delayed", true)) return delayed;
    return first("delayed", false);
}

Explanation ofReturned(const ReturnedMessage& returned) {
    Explanation explained;
    explained.returned = returned;
    const bool reports = returned.kind == ReturnedKind::Bounce || returned.kind == ReturnedKind::Delivered;
    if (reports) explained.kind = ExplainedKind::Bounce;
    const BouncedRecipient* about = mainRecipient(returned);
    if (returned.kind != ReturnedKind::Bounce || !about) return explained;
    if (about->reply.code != 0) explained.reply = about->reply;
    explained.serverOperator = RefusalTable::instance().operatorOf(about->remoteServer);
    explained.conclusion = concludedFor(*about);
    if (!explained.conclusion) explained.settledBy = QStringLiteral("sending");
    return explained;
}

}  // namespace

std::optional<Conclusion> concludedFor(const BouncedRecipient& recipient) {
    Facts facts;
    const QString said = recipient.reply.code != 0 ? replyText(recipient.reply) : recipient.diagnostic;
    if (!said.isEmpty()) facts.insert(QStringLiteral("quoted_reply"), said.left(300));
    if (!recipient.address.isEmpty())
        facts.insert(QStringLiteral("quoted_recipient"), recipient.address.left(300));
    return concludedFrom(recipient.finding, facts, {});
}

QString returnedKindName(ReturnedKind kind) {
    switch (kind) {
        case ReturnedKind::Bounce:
            return QStringLiteral("bounce");
        case ReturnedKind::Delivered:
            return QStringLiteral("delivered");
        case ReturnedKind::Vacation:
            return QStringLiteral("automatic_answer");
        case ReturnedKind::Feedback:
            return QStringLiteral("abuse_report");
        case ReturnedKind::Ordinary:
            return QStringLiteral("mail");
        case ReturnedKind::NotAMessage:
            break;
    }
    return {};
}

QString explainedKindName(ExplainedKind kind) {
    switch (kind) {
        case ExplainedKind::Reply:
            return QStringLiteral("reply");
        case ExplainedKind::ClientError:
            return QStringLiteral("client_error");
        case ExplainedKind::Bounce:
            return QStringLiteral("bounce");
        case ExplainedKind::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

bool Explanation::nothingFailed() const {
    return returned && returned->kind != ReturnedKind::Bounce && returned->kind != ReturnedKind::NotAMessage;
}

Explanation explainText(const QByteArray& text) {
    const ReturnedMessage returned = readReturnedMessage(text);
    return returned.kind == ReturnedKind::NotAMessage ? ofText(readableText(text)) : ofReturned(returned);
}

}  // namespace outbox
