// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "app/interrupt.h"
#include "app/secret_input.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>

#include <cstdio>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace outbox::app {

namespace {
#ifdef Q_OS_WIN
/// Turns the echo of the console off and, at its end, to what it was.
class SilentTerminal {
  public:
    SilentTerminal() : m_handle(GetStdHandle(STD_INPUT_HANDLE)) {
        m_changed = GetConsoleMode(m_handle, &m_mode) != 0 &&
                    SetConsoleMode(m_handle, m_mode & ~ENABLE_ECHO_INPUT) != 0;
    }
    ~SilentTerminal() {
        if (m_changed) SetConsoleMode(m_handle, m_mode);
    }
    Q_DISABLE_COPY(SilentTerminal)
    [[nodiscard]] bool isSilent() const { return m_changed; }

  private:
    HANDLE m_handle;
    DWORD m_mode = 0;
    bool m_changed = false;
};

long readTerminal(char* bytes, size_t size) {
    return _read(_fileno(stdin), bytes, static_cast<unsigned>(size));
}
#else
/// Turns the echo of the terminal off and, at its end, to what it was.
class SilentTerminal {
  public:
    SilentTerminal() {
        if (tcgetattr(STDIN_FILENO, &m_former) != 0) return;
        termios silent = m_former;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (m_changed) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_former);
    }
    Q_DISABLE_COPY(SilentTerminal)
    [[nodiscard]] bool isSilent() const { return m_changed; }

  private:
    termios m_former{};
    bool m_changed = false;
};

/// -1 when a signal came.
long readTerminal(char* bytes, size_t size) {
    return read(STDIN_FILENO, bytes, size);
}
#endif

/// One line as typed. Nothing when it was interrupted.
std::optional<QByteArray> typedLine() {
    QByteArray line;
    while (!line.contains('\n') && line.size() <= longestSecret + 2) {
        char bytes[256];
        const long count = readTerminal(bytes, sizeof bytes);
        if (Interrupt::requested()) return std::nullopt;
        if (count <= 0) break;
        line.append(bytes, count);
        std::fill(std::begin(bytes), std::end(bytes), '\0');
    }
    return line;
}
}  // namespace

bool canAskForSecret() {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

Outcome<Secret> askForSecret(const QString& prompt, Console& console) {
    const Interrupt interrupt;  // Ctrl+C must not leave the terminal silent
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "This terminal would show the password. Give it with --password-stdin instead."));
    console.showProgress(prompt);
    std::optional<QByteArray> line = typedLine();
    console.say({});
    if (!line)
        return Problem{ExitStatus::Interrupted, QCoreApplication::translate("CommandLine", "Stopped.")};
    const auto secret = secretFromLine(*line);
    line->fill('\0');
    return secret;
}

}  // namespace outbox::app
