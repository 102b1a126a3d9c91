// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/questions.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

Answer testMessageTaken(const Evidence& e) {
    if (!e.arrival) return Answer::Unknown;
    if (e.arrival->taken) return Answer::Yes;
    const DialogueObservation* sent = e.testMessage();
    return sent && view::failed(*sent) ? Answer::No : Answer::Unknown;
}

Answer testMessageArrived(const Evidence& e) {
    if (!e.arrival || !e.arrival->taken) return Answer::Unknown;
    if (e.arrival->found) return Answer::Yes;
    if (e.arrival->returned) return Answer::No;
    // Into somebody else's mailbox nobody can look.
    return e.arrival->lookedThrough && e.arrival->toOneself ? Answer::No : Answer::Unknown;
}

Answer testMessageMissing(const Evidence& e) {
    // Why it came back says more than that it did not arrive.
    if (!returnedRefusal(e).isEmpty()) return Answer::No;
    return !testMessageArrived(e);
}

Answer testMessageInJunk(const Evidence& e) {
    if (!e.arrival || !e.arrival->found) return Answer::Unknown;
    return answer(e.arrival->junk);
}

Answer everyFolderSeen(const Evidence& e) {
    if (!e.arrival || e.arrival->view == MailboxView::None) return Answer::Unknown;
    return e.arrival->view == MailboxView::AllFolders ? Answer::Yes : Answer::Unknown;
}

Answer senderCheckFailed(const Evidence& e) {
    if (!e.arrival || e.arrival->authentication.isEmpty()) return Answer::Unknown;
    const QStringList checked{QStringLiteral("spf"), QStringLiteral("dkim"), QStringLiteral("dmarc")};
    for (const AuthenticationResult& one : e.arrival->authentication)
        if (checked.contains(one.method) && one.result.contains(QLatin1String("fail"))) return Answer::Yes;
    return Answer::No;
}

Answer testSays(const Evidence& e, const char* findingId) {
    return e.arrival ? serverSays(e, findingId) : Answer::Unknown;
}

Answer testBeyondSizeLimit(const Evidence& e) {
    const DialogueObservation* sent = e.testMessage();
    if (!sent || !e.arrival) return Answer::Unknown;
    const qint64 limit = sent->offered().sizeLimit;
    return limit < 0 ? Answer::Unknown : answer(limit > 0 && e.arrival->message.octets.size() > limit);
}

}  // namespace outbox::ask
