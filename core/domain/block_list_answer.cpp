// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/block_list_answer.h"

namespace outbox {

namespace {

using Verdict = ListedFacts::Verdict;

bool fits(const BlockList& list, const BlockList::Code& code, quint32 answer) {
    if (!list.bits) return answer == code.answer;
    const bool sameNetwork = (answer & 0xffffff00U) == (code.answer & 0xffffff00U);
    return sameNetwork && (answer & code.answer & 0xffU) != 0;
}

ListReading readOne(const BlockList& list, const QHostAddress& address) {
    const quint32 answer = address.toIPv4Address();
    if ((answer >> 24) != 127)
        return {Verdict::Unknown, QStringLiteral("answered by somebody else on the way")};
    // Spamhaus: typing error, public resolver, too many questions.
    if ((answer >> 8) == 0x7fffff)
        return {Verdict::Unknown, QStringLiteral("the list refuses questions from here")};
    ListReading reading;
    for (const BlockList::Code& code : list.codes) {
        if (!fits(list, code, answer)) continue;
        if (!code.policy) return {Verdict::Listed, code.meaning};
        reading = {Verdict::Policy, code.meaning};
    }
    if (reading.meaning.isEmpty()) reading.meaning = QStringLiteral("an answer without a documented meaning");
    return reading;
}

}  // namespace

ListReading readListAnswer(const BlockList& list, const QList<QHostAddress>& answers) {
    ListReading result{Verdict::Unknown, QStringLiteral("no answer")};
    bool first = true;
    for (const QHostAddress& answer : answers) {
        const ListReading reading = readOne(list, answer);
        if (first || reading.verdict > result.verdict) result = reading;
        first = false;
    }
    return result;
}

}  // namespace outbox
