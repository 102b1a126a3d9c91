// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::check {

namespace {

Span stepSpan(const DialogueObservation& dialogue, Step step) {
    for (const DialogueObservation::StepTime& time : dialogue.times)
        if (time.step == step) return {time.startedMs, time.durationMs};
    return dialogue.span;
}

void takeStep(CheckVerdict& verdict, const DialogueObservation& dialogue, Step step) {
    verdict.span = stepSpan(dialogue, step);
    verdict.facts.insert(QStringLiteral("milliseconds"), QString::number(verdict.span.durationMs));
}

const char* shutSummary(Failure failure) {
    switch (failure) {
        case Failure::Refused:
            return "port-refused";
        case Failure::LocallyDenied:
            return "port-denied-here";
        case Failure::HostUnreachable:
        case Failure::NetworkUnreachable:
            return "port-no-way";
        case Failure::AdminProhibited:
        case Failure::Reset:
            return "port-cut";
        default:
            return "port-no-answer";
    }
}

void putPort(CheckVerdict& verdict, const Endpoint& endpoint) {
    verdict.facts.insert(QStringLiteral("host"), endpoint.host);
    verdict.facts.insert(QStringLiteral("port"), QString::number(endpoint.port));
}

}  // namespace

CheckVerdict port(const Evidence& e, bool complete) {
    const DialogueObservation* set = e.asSet();
    const bool ended = complete || (set && !set->inProgress);
    CheckVerdict verdict;
    if (ask::setPortAnswers(e) == Answer::Yes)
        verdict = lit(Light::Green, "port-answers");
    else if (set && set->fault.kind == Failure::NoAddress)
        return notRun("name-not-found");
    else if (ended && ask::setPortAnswers(e) == Answer::No)
        verdict = lit(Light::Red, shutSummary(view::setPortFailure(e)));
    else
        return waiting("not-checked");
    putPort(verdict, e.account.outgoing);
    verdict.observed.insert(QStringLiteral("attempts"),
                            observed::reaches(view::reaches(e, ReachRole::AsSet)));
    if (set) {
        takeStep(verdict, *set, Step::Connect);
        verdict.observed.insert(QStringLiteral("peer"), set->peer.toString());
        if (set->ended == Step::Connect && set->fault.failed())
            verdict.observed.insert(QStringLiteral("fault"), observed::fault(set->fault));
    }
    return verdict;
}

CheckVerdict otherPorts(const Evidence& e, bool complete) {
    const bool setWorks = ask::setPortAnswers(e) == Answer::Yes;
    CheckVerdict verdict;
    if (ask::otherSubmissionPortAnswers(e) == Answer::Yes)
        verdict = lit(Light::Green, "other-port-answers");
    else if (ask::otherSubmissionPortAnswers(e) == Answer::Unknown || !complete)
        verdict = waiting("no-comparison");
    else
        verdict = setWorks ? lit(Light::Green, "one-port-is-enough") : lit(Light::Red, "no-port-answers");
    const QList<const ReachObservation*> attempts = view::reaches(e, ReachRole::OtherPort);
    QJsonArray dialogues;
    for (const DialogueObservation& other : e.dialogues)
        if (other.role == DialogueRole::Candidate || other.role == DialogueRole::Proof)
            dialogues.append(observed::dialogue(other));
    verdict.observed = {{QStringLiteral("attempts"), observed::reaches(attempts)},
                        {QStringLiteral("dialogues"), dialogues}};
    if (!attempts.isEmpty()) verdict.span = attempts.first()->span;
    const QString other = factsOf(e).value(QStringLiteral("other_port"));
    if (!other.isEmpty()) verdict.facts.insert(QStringLiteral("other_port"), other);
    putPort(verdict, e.account.outgoing);
    return verdict;
}

CheckVerdict controls(const Evidence& e, bool complete) {
    const Answer onSetPort = ask::controlAnswersOnSetPort(e);
    const Answer answers = onSetPort == Answer::Unknown ? ask::controlAnswersOnSubmission(e) : onSetPort;
    const bool setWorks = ask::setPortAnswers(e) == Answer::Yes;
    CheckVerdict verdict;
    if (answers == Answer::Yes)
        verdict = lit(Light::Green, "controls-answer");
    else if (answers == Answer::Unknown || !complete)
        verdict = waiting("no-comparison");
    else
        verdict = setWorks ? lit(Light::Green, "controls-not-needed") : lit(Light::Red, "controls-shut");
    const QList<const ReachObservation*> attempts = view::reaches(e, ReachRole::Control);
    verdict.observed.insert(QStringLiteral("attempts"), observed::reaches(attempts));
    if (!attempts.isEmpty()) verdict.span = attempts.first()->span;
    const QString controls = factsOf(e).value(QStringLiteral("controls"));
    if (!controls.isEmpty()) verdict.facts.insert(QStringLiteral("controls"), controls);
    putPort(verdict, e.account.outgoing);
    return verdict;
}

CheckVerdict greeting(const Evidence& e, bool) {
    const DialogueObservation* set = e.asSet();
    if (!set) return waiting("server-not-reached");
    if (*roadBlock(set) != '\0') return set->inProgress ? waiting(roadBlock(set)) : notRun(roadBlock(set));
    CheckVerdict verdict;
    if (ask::saysLater(e) == Answer::Yes)
        verdict = lit(Light::Yellow, "greeting-later");
    else if (ask::refusesClient(e) == Answer::Yes)
        verdict = lit(Light::Red, "greeting-refused");
    else if (set->hello.positive())
        verdict = ask::answersSlowly(e) == Answer::Yes ? lit(Light::Yellow, "greeting-slow")
                                                       : lit(Light::Green, "greeting-polite");
    else if (set->inProgress)
        return waiting("not-checked");
    else if (ask::plainServiceMetTls(e) == Answer::Yes || ask::tlsServiceMetPlain(e) == Answer::Yes)
        verdict = notRun("encryption-first");
    else if (ask::strangerAnswers(e) == Answer::Yes)
        verdict = lit(Light::Red, "greeting-stranger");
    else if (set->ended == Step::Handshake && set->endpoint.security == Security::Tls)
        verdict = notRun("no-encrypted-line");
    else if (!view::failed(*set))
        return notRun("not-checked");
    else if (set->fault.kind == Failure::TimedOut)
        verdict = lit(Light::Red, "greeting-silent");
    else if (set->fault.kind == Failure::Closed || set->fault.kind == Failure::Reset)
        verdict = lit(Light::Red, "greeting-cut");
    else
        verdict = lit(Light::Red, "greeting-odd");
    takeStep(verdict, *set, Step::Greeting);
    const Facts facts = factsOf(e);
    for (const char* key : {"seconds", "heard", "reply"})
        if (facts.contains(QLatin1String(key)))
            verdict.facts.insert(QLatin1String(key), facts.value(QLatin1String(key)));
    verdict.observed = observed::dialogue(*set);
    verdict.observed.insert(QStringLiteral("greeting"), observed::reply(set->greeting));
    verdict.observed.insert(QStringLiteral("hello"), observed::reply(set->hello));
    return verdict;
}

CheckVerdict incomingPort(const Evidence& e, bool complete) {
    const DialogueObservation* incoming = e.incoming();
    if (!e.account.incoming) return waiting("no-incoming");
    if (!incoming) return waiting("not-checked");
    CheckVerdict verdict;
    if (incoming->passed(Step::Connect))
        verdict = lit(Light::Green, "port-answers");
    else if (incoming->fault.kind == Failure::NoAddress)
        return notRun("name-not-found");
    else if (!incoming->inProgress && view::failed(*incoming))
        verdict = lit(Light::Red, shutSummary(incoming->fault.kind));
    else
        return complete ? notRun("not-checked") : waiting("not-checked");
    putPort(verdict, *e.account.incoming);
    takeStep(verdict, *incoming, Step::Connect);
    verdict.observed = observed::dialogue(*incoming);
    return verdict;
}

}  // namespace outbox::check
