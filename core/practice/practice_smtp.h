// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QTimer>

#include "core/practice/practice_session.h"

namespace outbox {

/// Submission (RFC 6409) as the practice server speaks it.
class PracticeSmtp : public PracticeSession {
    Q_OBJECT
  public:
    using PracticeSession::PracticeSession;

  protected:
    void greet() override;
    void heard(const QByteArray& line) override;

  private:
    enum class Awaits { Command, PlainAnswer, LoginUser, LoginPassword, TokenAnswer, TokenFarewell, Message };

    void sayGreeting();
    void command(const QByteArray& verb, const QByteArray& argument);
    void hello(bool extended);
    void startTls();
    void auth(const QByteArray& argument);
    void authAnswer(const QByteArray& line);
    void plainAnswer(const QByteArray& encoded);
    void tokenRefused();
    void signIn(const QByteArray& user, const QByteArray& password);
    void mail(const QByteArray& argument);
    void recipient(const QByteArray& argument);
    void data();
    void messageLine(const QByteArray& line);
    void forgetMessage();
    [[nodiscard]] bool mayAuthenticate() const;
    [[nodiscard]] bool isSpoilt() const;
    [[nodiscard]] QByteArrayList extensions() const;

    QTimer m_greetingDelay;
    Awaits m_awaits = Awaits::Command;
    bool m_saidHello = false;
    bool m_signedIn = false;
    bool m_hasSender = false;
    bool m_tooLarge = false;
    int m_failedSignIns = 0;
    int m_recipients = 0;
    QByteArray m_user;
    QByteArray m_message;
};

}  // namespace outbox
