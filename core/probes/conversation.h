// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/probes/dialogue.h"
#include "core/protocol/reply_state.h"
#include "core/protocol/sign_in_exchange.h"

namespace outbox {

/// What the three mail dialogues share: the wire, the steps with their times, and the observation that grows.
/// A step begins with begin(), and ends with reached() or with fail().
class Conversation {
  public:
    Conversation(const DialogueTools& tools, const DialoguePlan& plan);

    DialogueObservation seen;
    const DialogueTools& tools;
    const DialoguePlan plan;

    void begin(Step step);
    void reached(Step step);
    /// Records why the step under way ended the conversation; always false, for `co_return fail(…)`.
    bool fail(const Fault& fault);
    /// A clear negative reply: the reply itself is kept beside it.
    bool rejected();
    /// The observation to give back: complete, and published as such.
    DialogueObservation finish();

    [[nodiscard]] SecretWire& wire() { return *m_wire; }
    [[nodiscard]] Milliseconds answerLimit() const { return tools.limits.answer; }
    /// This end of the connection, known once connected.
    [[nodiscard]] const QHostAddress& local() const { return m_local; }

    /// Each of these is a step of its own and gives false when the conversation ended there.
    Task<bool> open();  ///< connected, and encrypted where the port wants that from the start
    Task<bool> connect();
    Task<bool> secure();
    /// Reads the greeting with the patience that a greeting is given.
    template <typename Reader>
    Task<bool> hearGreeting(Reader& reader);
    /// Writes a command and reads its whole reply within one answer limit.
    template <typename Reader>
    Task<bool> ask(QByteArray command, Reader& reader);
    /// Reads until the reader has a whole reply.
    template <typename Reader>
    Task<bool> hear(Reader& reader, Milliseconds limit);
    /// Says good-bye where the line still stands, without waiting for the answer, and gives the observation.
    Task<DialogueObservation> close(QByteArray farewell);

    /// One sign-in with the first method that the server does not call unknown. `makeReader` gives a reader
    /// for each try.
    template <typename MakeReader>
    Task<void> signIn(MakeReader makeReader);

  private:
    template <typename Reader>
    Task<bool> exchange(SignInExchange& exchange, Reader& reader);
    [[nodiscard]] QList<SignInMethod> methodsToTry() const;
    [[nodiscard]] QString attemptedPair() const;
    [[nodiscard]] SignInOutcome signInObstacle(const QList<SignInMethod>& methods) const;
    /// Keeps what a sign-in showed beside its reply; false where the server broke the rules of the method.
    bool note(const SignInExchange& exchange);
    [[nodiscard]] bool goesOnAfter(const SignInExchange& exchange);
    /// Whether an earlier run was refused with this very secret; its answer then stands for one in this run.
    bool wasRefusedBefore(const QString& who, const QList<SignInMethod>& methods);
    void settleSignIn(bool lineHeld);
    void publish(bool inProgress);
    Task<Milliseconds> greetingLimit();

    std::unique_ptr<SecretWire> m_wire;
    QHostAddress m_local;
    Step m_step = Step::Resolve;
    qint64 m_stepStarted = 0;
};

/// Whether a refusal says itself what is wrong, so that another attempt with the same secret can only do
/// harm.
[[nodiscard]] bool namesItsCause(const ServerReply& reply);
/// Whether it is the mechanism that is refused and not the secret: RFC 4954 504, RFC 9051 BAD.
[[nodiscard]] bool refusesMechanism(const ServerReply& reply);

}  // namespace outbox

#include "core/probes/conversation_reading.h"  // IWYU pragma: keep
