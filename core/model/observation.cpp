// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/observation.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<Step, 12> stepNames{{{{Step::Resolve, "resolve"},
                                          {Step::Connect, "connect"},
                                          {Step::Greeting, "greeting"},
                                          {Step::Hello, "hello"},
                                          {Step::StartTls, "start_tls"},
                                          {Step::Handshake, "handshake"},
                                          {Step::SecondHello, "second_hello"},
                                          {Step::SignIn, "sign_in"},
                                          {Step::Sender, "sender"},
                                          {Step::Recipient, "recipient"},
                                          {Step::Message, "message"},
                                          {Step::Quit, "quit"}}}};

constexpr NameTable<SignInOutcome, 11> signInOutcomeNames{{{{SignInOutcome::NotTried, "not_tried"},
                                                            {SignInOutcome::Accepted, "accepted"},
                                                            {SignInOutcome::Refused, "refused"},
                                                            {SignInOutcome::Temporary, "temporary"},
                                                            {SignInOutcome::NotOffered, "not_offered"},
                                                            {SignInOutcome::NoMechanism, "no_mechanism"},
                                                            {SignInOutcome::NoSafeLine, "no_safe_line"},
                                                            {SignInOutcome::BudgetSpent, "budget_spent"},
                                                            {SignInOutcome::Broken, "broken"},
                                                            {SignInOutcome::RefusedBefore, "refused_before"},
                                                            {SignInOutcome::OtherKind, "other_kind"}}}};
}  // namespace

QString stepName(Step step) {
    return stepNames.nameOf(step);
}

QString signInOutcomeName(SignInOutcome outcome) {
    return signInOutcomeNames.nameOf(outcome);
}

QList<QHostAddress> NameObservation::addresses() const {
    QList<QHostAddress> found = system.addresses();
    if (!found.isEmpty()) return found;
    for (const DnsAnswer& answer : configured) {
        for (const QHostAddress& address : answer.addresses()) {
            if (!found.contains(address)) found.append(address);
        }
    }
    return found;
}

}  // namespace outbox
