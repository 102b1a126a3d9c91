// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/reply_kind.h"
#include "tests/cases/world.h"

namespace outbox::cases {

namespace {

TestMessage exampleMessage(const Account& account, const QString& recipient) {
    TestMessage message;
    message.sender = account.sender();
    message.recipient = recipient.isEmpty() ? account.address : recipient;
    message.token = QStringLiteral("k7pq2m9xw4htn3ab");
    message.subject = QStringLiteral("Test message from Outbox Doctor [k7pq2m9xw4htn3ab]");
    message.messageId = QStringLiteral("k7pq2m9xw4htn3ab.outbox-doctor@example.org");
    message.date = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    message.octets = QByteArray(700, 'x');
    return message;
}

/// The envelope and the message on a line that took one just before.
void hand(DialogueObservation& sent, const Door& door, bool toOneself) {
    sent.fault = {};
    const bool refusesOther = !toOneself && door.otherRecipientReply.code != 0;
    sent.recipientReply = refusesOther ? door.otherRecipientReply : smtpReply(250, "2.1.5", "ok");
    if (refusesOther && isGreylisting(sent.recipientReply)) return;  // neither sent nor failed
    if (refusesOther) {
        sent.ended = Step::Recipient;
        sent.fault.kind = Failure::Rejected;
        return;
    }
    if (sent.secure.sizeLimit < 0 || sent.secure.sizeLimit > 700)
        sent.messageReply =
            door.messageReply.code != 0 ? door.messageReply : smtpReply(250, "2.0.0", "queued");
    if (sent.messageReply.positive()) {
        sent.reached = Step::Message;
        sent.ended = Step::Quit;
        return;
    }
    sent.ended = Step::Message;
    sent.fault.kind = Failure::Rejected;
}

}  // namespace

void World::sendsTest(Delivery::To to) {
    known.consent.sendTest = true;
    delivery.to = to;
}

void World::deliver(Evidence& evidence, const TestWay& way) const {
    constexpr qint64 lookedFor = 30000;
    ArrivalObservation arrival;
    arrival.message = exampleMessage(evidence.account, delivery.recipient);
    arrival.toOneself = delivery.recipient.isEmpty();
    arrival.inProgress = false;
    arrival.startedMs = 2000;
    arrival.takenMs = 2100;
    DialogueObservation sent = way.proves.isEmpty() ? *evidence.asSet() : *evidence.proof(way.proves);
    sent.role = DialogueRole::TestMessage;
    const Door door = servers.value(sent.endpoint.host).value(sent.endpoint.port);
    sent.secure.sizeLimit = door.sizeLimit;
    hand(sent, door, arrival.toOneself);
    evidence.dialogues.append(sent);
    arrival.taken = sent.messageReply.positive();
    if (arrival.taken) {
        arrival.view = delivery.view;
        arrival.lookedThrough = delivery.view != MailboxView::None;
        arrival.found = delivery.to != Delivery::To::Nowhere && arrival.lookedThrough;
        arrival.lookedMs = arrival.found ? 900 : lookedFor;
    }
    if (arrival.taken) arrival.returned = delivery.returned;
    if (arrival.found) {
        arrival.arrivedMs = 900;
        arrival.inbox = delivery.to == Delivery::To::Inbox;
        arrival.junk = delivery.to == Delivery::To::Junk;
        arrival.folder = arrival.inbox  ? QStringLiteral("INBOX")
                         : arrival.junk ? QStringLiteral("Junk")
                                        : QStringLiteral("Lists");
        arrival.authentication = delivery.authentication;
        arrival.clearing = Clearing::Removed;
    }
    evidence.arrival = arrival;
}

}  // namespace outbox::cases
