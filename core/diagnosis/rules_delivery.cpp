// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"

namespace outbox {

using namespace ask;

namespace {

QString mailPage(const Evidence& e) {
    return e.provider ? e.provider->webmailUrl : QString();
}

QList<FixPlan> outOfJunk(const Evidence& e) {
    QList<FixPlan> plans{fix::plain("mark-not-junk", Who::You, mailPage(e))};
    if (senderCheckFailed(e) == Answer::Yes)
        plans.append(fix::plain("ask-admin-authentication", Who::Administrator));
    return plans;
}

// What the server says to the recipient or the message itself, of a test message that the person agreed to.
constexpr Rule deliveryTable[] = {
    {.id = "recipient.unknown",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.unknown"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("correct-recipient", Who::You)}; }},
    {.id = "recipient.domain-unknown",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.domain-unknown"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("correct-recipient", Who::You)}; }},
    {.id = "recipient.disabled",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.disabled"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("ask-new-address", Who::You)}; }},
    {.id = "recipient.refuses",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.refuses"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("ask-recipient-admin", Who::Administrator)}; }},
    {.id = "recipient.mailbox-full",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.mailbox-full"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("reach-otherwise", Who::You)}; }},
    {.id = "recipient.server-unreachable",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.server-unreachable"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("reach-otherwise", Who::You)}; }},
    {.id = "recipient.greylisted",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "recipient.greylisted"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("wait-for-delivery", Who::You)}; }},
    {.id = "message.too-large",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "message.too-large") || testBeyondSizeLimit(e); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("send-smaller", Who::You)}; }},
    {.id = "message.too-many-recipients",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "message.too-many-recipients"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("split-recipients", Who::You)}; }},
    {.id = "message.virus",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "message.virus"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("remove-attachment", Who::You)}; }},
    {.id = "message.unauthenticated",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "message.unauthenticated"); },
     .because = "sending",
     .fixes =
         [](const Evidence&) { return QList{fix::plain("ask-admin-authentication", Who::Administrator)}; }},
    {.id = "message.looks-like-spam",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "message.looks-like-spam"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("change-words", Who::You)}; }},
    {.id = "message.malformed",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return testSays(e, "message.malformed"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("use-plain-message", Who::You)}; }},
    {.id = "delivery.to-junk",
     .light = Light::Yellow,
     .station = Station::Arrival,
     .signal = testMessageInJunk,
     .because = "arrival",
     .fixes = outOfJunk},
    {.id = "delivery.missing",
     .light = Light::Yellow,
     .station = Station::Arrival,
     .signal = testMessageMissing,
     .contrast = everyFolderSeen,
     .settledBy = "arrival",
     .because = "arrival",
     .fixes =
         [](const Evidence& e) {
             return QList{fix::plain("look-for-message", Who::You, mailPage(e)),
                          fix::plain("ask-about-delivery", Who::Provider)};
         }},
};

}  // namespace

std::span<const Rule> deliveryRules() {
    return deliveryTable;
}

}  // namespace outbox
