// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/interrupt.h"

#include <QTimer>
#include <atomic>

#include "app/exit_status.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#include <csignal>
#endif

namespace outbox::app {

namespace {
std::atomic<bool> stopAsked{false};
int listeners = 0;  // of the main thread alone
constexpr int lookEveryMs = 50;

#ifdef Q_OS_WIN
BOOL WINAPI noteStop(DWORD event) {
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && event != CTRL_CLOSE_EVENT) return FALSE;
    if (stopAsked.exchange(true)) ExitProcess(static_cast<UINT>(ExitStatus::Interrupted));
    return TRUE;
}
void listen() {
    SetConsoleCtrlHandler(noteStop, TRUE);
}
void listenNoMore() {
    SetConsoleCtrlHandler(noteStop, FALSE);
}
#else
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler must not wait");

extern "C" void noteStop(int) {
    if (stopAsked.exchange(true)) _exit(static_cast<int>(ExitStatus::Interrupted));
}
/// Without SA_RESTART, so that a read from the terminal ends.
void setHandler(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}
void listen() {
    setHandler(noteStop);
}
void listenNoMore() {
    setHandler(SIG_DFL);
}
#endif
}  // namespace

Interrupt::Interrupt(QObject* parent) : QObject(parent) {
    if (listeners++ == 0) listen();
    // A handler may hardly do anything; looking at its note twenty times a second is the same everywhere.
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (!stopAsked) return;
        timer->stop();
        emit stopRequested();
    });
    timer->start(lookEveryMs);
}

Interrupt::~Interrupt() {
    if (--listeners == 0) listenNoMore();
}

bool Interrupt::requested() {
    return stopAsked;
}

}  // namespace outbox::app
