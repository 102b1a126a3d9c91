// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_stored.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

/// The host, and not the network, closes the set port: other operators answer on it, and this server either
/// says "nobody here" itself or is not known to listen there.
Answer serverDoesNotListen(const Evidence& e) {
    const Answer unlisted = answer(providerOffersSetPort(e) != Answer::Yes);
    return controlAnswersOnSetPort(e) && (setPortRefused(e) || unlisted);
}

Answer portIsWrong(const Evidence& e) {
    const Answer unlisted = !setPortIs25(e) && !providerOffersSetPort(e);
    const Answer shut = !setPortIs25(e) && setPortShut(e) && (unlisted || serverDoesNotListen(e));
    const Answer otherService =
        incomingServiceAnswers(e) || webServiceAnswers(e) || (unlisted && speaksNoSmtp(e));
    return shut || otherService;
}

Answer portIsBlocked(const Evidence& e) {
    return setPortShut(e) && !setPortIs25(e) && answer(providerOffersSetPort(e) != Answer::No) &&
           answer(serverDoesNotListen(e) != Answer::Yes);
}

/// Another port of the same server answers, and the set one is known to be offered, or shut elsewhere too.
Answer blockIsOnTheWay(const Evidence& e) {
    const Answer shutElsewhere = !controlAnswersOnSetPort(e);
    Answer certain = shutElsewhere;
    if (shutElsewhere == Answer::Unknown && providerOffersSetPort(e) == Answer::Yes) certain = Answer::Yes;
    if (shutElsewhere == Answer::No)
        certain = Answer::Unknown;  // this server's port only: another network tells
    return otherSubmissionPortAnswers(e) && certain;
}

/// Where the provider publishes this server with other ports, nothing is left to see.
Verdict storedPortWrong(const Evidence& e) {
    const Answer strange = portOfOtherService(e.account.outgoing, view::publishedOutgoing(e));
    if (strange != Answer::Yes || hostIsPublished(e) == Answer::Yes) return {strange, false};
    return {Answer::Unknown, true};
}

constexpr Rule portTable[] = {
    {.id = "port.only-25-and-blocked",
     .light = Light::Red,
     .station = Station::Server,
     .signal = [](const Evidence& e) { return setPortIs25(e) && setPortShut(e) && offersOnlyPort25(e); },
     .contrast =
         [](const Evidence& e) { return !controlAnswersOnSetPort(e) && controlAnswersOnSubmission(e); },
     .settledBy = "controls",
     .because = "port other-ports controls",
     .explains = "port.25-blocked server.down server.unreachable settings.differs",
     .fixes =
         [](const Evidence& e) {
             const Provider* provider = view::serverOperator(e);
             return QList{fix::plain("use-webmail", Who::You, provider ? provider->webmailUrl : QString()),
                          fix::plain("ask-unblock-25", Who::Network)};
         }},
    {.id = "port.redirected",
     .light = Light::Red,
     .station = Station::Server,
     .signal = strangerOnThisPortOnly,
     .because = "greeting certificate other-ports",
     .explains = "path.starttls-stripped path.smtp-filter tls.name-mismatch tls.self-signed "
                 "tls.untrusted-issuer tls.incomplete-chain tls.unavailable auth.* relay.denied "
                 "server.rejects-client settings.differs",
     .fixes = fix::otherPort},
    {.id = "port.25-blocked",
     .light = Light::Red,
     .station = Station::Server,
     .signal = [](const Evidence& e) { return setPortIs25(e) && setPortShut(e); },
     .contrast = otherSubmissionPortAnswers,
     .settledBy = "other-ports",
     .because = "port other-ports",
     .explains = "server.down server.unreachable settings.differs",
     .fixes = fix::otherPort,
     .stored = likely<setForServersPort>},
    {.id = "port.wrong",
     .light = Light::Red,
     .station = Station::Server,
     .signal = portIsWrong,
     .contrast = otherSubmissionPortAnswers,
     .settledBy = "other-ports",
     .because = "port other-ports",
     .explains =
         "port.blocked port.nonstandard server.not-mail server.down server.unreachable path.cut-midway "
         "tls.* settings.differs",
     .fixes = fix::otherPort,
     .stored = storedPortWrong},
    {.id = "port.blocked",
     .light = Light::Red,
     .station = Station::Server,
     .signal = portIsBlocked,
     .contrast = blockIsOnTheWay,
     .settledBy = "controls",
     .because = "port other-ports controls",
     .explains = "server.down server.unreachable settings.differs",
     .fixes = fix::otherPort},
    {.id = "port.nonstandard",
     .light = Light::Red,
     .station = Station::Server,
     .signal =
         [](const Evidence& e) {
             return everySubmissionPortShut(e) && alternativePortAnswers(e) && setPortRefused(e);
         },
     .contrast = alternativePortServes,
     .settledBy = "other-ports",
     .because = "port other-ports",
     .explains = "server.down port.all-blocked",
     .fixes = fix::otherPort},
    {.id = "port.all-blocked",
     .light = Light::Red,
     .station = Station::Server,
     .signal =
         [](const Evidence& e) {
             // A refusal alone may be the host's own; then only the controls make it the network's.
             const Answer somethingElseWorks = webWorks(e) || incomingReached(e);
             return everySubmissionPortShut(e) && somethingElseWorks &&
                    (setPortSilent(e) || !controlAnswersOnSubmission(e));
         },
     .contrast = [](const Evidence& e) { return !controlAnswersOnSubmission(e); },
     .settledBy = "controls",
     .because = "port other-ports controls",
     .explains = "server.down server.unreachable settings.differs",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("use-other-network", Who::You),
                          fix::plain("ask-network-owner", Who::Network)};
         }},
    {.id = "path.smtp-filter",
     .light = Light::Red,
     .station = Station::Server,
     .signal = dialogueRewritten,
     .contrast = otherPortGetsFurther,
     .settledBy = "other-ports",
     .because = "greeting other-ports",
     .explains =
         "path.starttls-stripped path.cut-midway tls.unavailable tls.required server.misbehaves auth.* "
         "settings.differs",
     .fixes = fix::otherPort},
    {.id = "path.starttls-stripped",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = [](const Evidence& e) { return startTlsMissing(e) || startTlsOverwritten(e); },
     .contrast = [](const Evidence& e) { return startTlsExpected(e) || startTlsOverwritten(e); },
     .settledBy = "other-ports",
     .because = "encryption other-ports",
     .explains = "tls.unavailable tls.required auth.* settings.differs",
     .fixes = fix::otherPort},
    {.id = "path.cut-midway",
     .light = Light::Red,
     .station = Station::Server,
     .signal = cutAfterConnecting,
     .contrast = otherPortGetsFurther,
     .settledBy = "other-ports",
     .because = "greeting other-ports",
     .explains = "settings.differs",
     .fixes = fix::otherPort},
};

}  // namespace

std::span<const Rule> portRules() {
    return portTable;
}

}  // namespace outbox
