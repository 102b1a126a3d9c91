// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include "core/practice/practice_session.h"

namespace outbox {

/// The incoming side as the practice server speaks it: of IMAP (RFC 3501) what signing in and looking for a
/// test message take, with one mailbox that has the messages in it that were sent here.
class PracticeImap : public PracticeSession {
    Q_OBJECT
  public:
    using PracticeSession::PracticeSession;

  protected:
    void greet() override;
    void heard(const QByteArray& line) override;

  private:
    void command(const QByteArray& name, const QByteArrayList& arguments);
    void mailCommand(const QByteArray& name, const QByteArrayList& arguments);
    void awaitLoginLiteral(const QByteArray& line, qsizetype octets);
    void signIn(const QByteArray& user, const QByteArray& password);
    void plainAnswer(const QByteArray& encoded);
    void select(const QByteArray& name, bool readOnly);
    void search(const QByteArrayList& criteria);
    void fetch(const QByteArray& number, const QByteArray& items);
    void expunge(const QByteArray& number);
    void done(const QByteArray& result) { say(m_tag + ' ' + result); }

    QByteArray m_tag;
    QByteArray m_begun;           ///< a command whose literals are still coming
    qsizetype m_literalDue = -1;  ///< octets of the literal that the next line starts with, -1: none
    bool m_awaitsPlain = false;
    bool m_signedIn = false;
    bool m_selected = false;
    bool m_idles = false;
    QList<QByteArray> m_folder;  ///< messages of the selected folder, as they were when it was selected
    int m_failedSignIns = 0;
};

/// Splits a command into words; quoted strings lose their quotes, lists keep their brackets as one word.
[[nodiscard]] QByteArrayList practiceImapWords(const QByteArray& line);

}  // namespace outbox
