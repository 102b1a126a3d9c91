// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include "app/exit_status.h"

namespace outbox::app {

/// The two channels of a command. Results go to standard output, messages for people to standard error; with
/// JSON, standard output is one document. No control character from outside reaches a terminal.
class Console {
  public:
    struct Traits {
        bool outputIsTerminal = false;
        bool errorIsTerminal = false;
        bool colours = false;  ///< wanted on the standard output
    };
    Console(QIODevice& output, QIODevice& error, Traits traits);

    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] const Traits& traits() const { return m_traits; }

    /// A finished text that was made safe by who made it.
    void print(const QString& text);
    void printBytes(const QByteArray& bytes);
    void printDocument(const QJsonObject& document);
    /// Hands on what was printed, for a command that goes on running.
    void flush();
    /// A line for people on standard error.
    void say(const QString& message);
    /// A line that replaces itself; nothing where standard error is no terminal. An empty one takes it away.
    void showProgress(const QString& line);

    /// Tells why and gives the status to end with.
    ExitStatus fail(const Problem& problem, const QString& hint = {});

  private:
    QIODevice& m_output;
    QIODevice& m_error;
    Traits m_traits;
    bool m_json = false;
    qsizetype m_progressLength = 0;
};

/// What the process's own channels are. NO_COLOR (no-color.org) and TERM=dumb take the colours away.
[[nodiscard]] Console::Traits processTraits();

}  // namespace outbox::app
