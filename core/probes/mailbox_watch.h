// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <functional>

#include "core/model/arrival.h"
#include "core/probes/dialogue.h"

namespace outbox {

/// What to look for in a mailbox, and for how long.
struct WatchOrder {
    QByteArray messageId;                           ///< with its angle brackets
    QByteArray token;                               ///< in the subject
    std::function<qint64()> untilMs;                ///< on the clock of the run; asked again at every look
    int before = 0;                                 ///< POP3: messages that were there before it was sent
    std::function<Task<void>(Milliseconds)> pause;  ///< POP3: between two visits
    /// IMAP: whether these octets, which name the message, are a report that it failed. Empty: reports are not
    /// looked for.
    std::function<bool(const QByteArray&)> isReport;
    QDate sentOn;  ///< the day before which no report can have come
};

/// What came of looking.
struct WatchResult {
    MailboxView view = MailboxView::None;
    bool lookedThrough = false;
    bool found = false;
    bool returned = false;  ///< not the message but a report about it was found
    bool junk = false;
    bool inbox = false;
    QString folder;
    QByteArray octets;   ///< the message as it stands there
    bool whole = false;  ///< and nothing of it is missing
    qint64 foundMs = 0;  ///< on the clock of the run
    Clearing clearing = Clearing::NotNeeded;
    Fault fault;
};

/// Signs in and looks through every folder until the message is there or the time is over, woken by IDLE
/// (RFC 2177) where it is offered. Fetches the message, or the report that it came back in, and removes it, and
/// nothing else.
Task<WatchResult> watchImap(const DialogueTools& tools, DialoguePlan plan, WatchOrder order);

/// How many messages a POP3 mailbox holds; nothing where nobody could sign in.
Task<std::optional<int>> countPop3(const DialogueTools& tools, DialoguePlan plan);
/// The same as watchImap by a few visits: a POP3 session sees what was there when it began.
Task<WatchResult> watchPop3(const DialogueTools& tools, DialoguePlan plan, WatchOrder order);

}  // namespace outbox
