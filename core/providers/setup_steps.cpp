// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/setup_steps.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace outbox {

namespace {

struct StepWords {
    const char* id;
    const char* title;
    const char* text;
};

constexpr std::array stepWords{
    StepWords{
        "turn-on-two-step", QT_TRANSLATE_NOOP("SetupSteps", "Turn on two-step sign-in"),
        QT_TRANSLATE_NOOP("SetupSteps",
                          "Open the security page of your account and switch on sign-in in two steps. You "
                          "confirm it with your phone. Without it this provider hands out no app "
                          "passwords.")},
    StepWords{"create-app-password", QT_TRANSLATE_NOOP("SetupSteps", "Create an app password"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "Open the page for app passwords, press the button that makes a new one, and name "
                  "it after your mail program. Copy what is shown and paste it as the password. It is "
                  "shown only once; if you lose it, make a new one.")},
    StepWords{"set-mail-password", QT_TRANSLATE_NOOP("SetupSteps", "Set a password for mail programs"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "This provider keeps two passwords: one for its web pages and one for mail programs. "
                  "Open the password page of your account, set the one for mail programs, and type that "
                  "one into your mail program.")},
    StepWords{"enable-imap-smtp", QT_TRANSLATE_NOOP("SetupSteps", "Allow mail programs to use your mailbox"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "Open your mail in the browser, go to its settings, find the page called POP3, IMAP or "
                  "SMTP, and switch access on. Save, wait a few minutes, and check again here.")},
    StepWords{"enable-third-party-access", QT_TRANSLATE_NOOP("SetupSteps", "Allow access for other programs"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "Open the security settings of your account and switch on access for programs that are "
                  "not the provider's own. Your mail program is one of them.")},
    StepWords{"use-modern-sign-in", QT_TRANSLATE_NOOP("SetupSteps", "Choose sign-in with the browser"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "Set the sign-in method of your mail program to OAuth2, for sending and for receiving. "
                  "The next time you send, a page of your provider opens: sign in there and allow your "
                  "mail program. A password typed into the mail program is not accepted here.")},
    StepWords{"install-bridge",
              QT_TRANSLATE_NOOP("SetupSteps", "Install the provider's Bridge and keep it running"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "Mail at this provider is encrypted, and a mail program reaches it only through a "
                  "helper on this computer, the Bridge. Install it, sign in to it, and copy server, port, "
                  "user name and password from its window into your mail program. It has to run whenever "
                  "you send.")},
    StepWords{"ask-administrator-smtp-auth",
              QT_TRANSLATE_NOOP("SetupSteps", "Ask your administrator to allow sending by mail programs"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "In companies and schools the administrator decides whether mail programs may send. "
                  "Ask for “Authenticated SMTP” to be switched on for your mailbox. It works about an "
                  "hour after that.")},
    StepWords{"use-webmail-only",
              QT_TRANSLATE_NOOP("SetupSteps", "Send with the provider's own app or in the browser"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "This provider has no way in for other mail programs. Write your mail in its app or in "
                  "the browser; the settings of another mail program cannot change that.")},
    StepWords{"upgrade-plan", QT_TRANSLATE_NOOP("SetupSteps", "Check that your plan includes mail programs"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "At this provider mail programs belong to some plans only. Open the page of your plan "
                  "and look for IMAP and SMTP; where they are missing, change the plan or write your mail "
                  "in the browser.")},
    StepWords{"connect-from-own-network",
              QT_TRANSLATE_NOOP("SetupSteps", "Send from the provider's own line"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "This server takes mail only from lines of the same provider. Send from your connection "
                  "at home, or write in the browser while you are elsewhere.")},
    StepWords{"copy-server-from-account",
              QT_TRANSLATE_NOOP("SetupSteps", "Look up the server of your own contract"),
              QT_TRANSLATE_NOOP(
                  "SetupSteps",
                  "This provider has more than one group of servers. Sign in to your customer page, open "
                  "the mail settings, and compare the names there with those in your mail program.")},
};

const StepWords* wordsOf(const QString& id) {
    const auto found = std::find_if(stepWords.begin(), stepWords.end(),
                                    [&](const StepWords& step) { return id == QLatin1String(step.id); });
    return found == stepWords.end() ? nullptr : &*found;
}

}  // namespace

QStringList setupStepIds() {
    QStringList ids;
    for (const StepWords& step : stepWords) ids.append(QLatin1String(step.id));
    return ids;
}

QString setupStepTitle(const QString& id) {
    const StepWords* step = wordsOf(id);
    return step ? QCoreApplication::translate("SetupSteps", step->title) : QString();
}

QString setupStepText(const QString& id) {
    const StepWords* step = wordsOf(id);
    return step ? QCoreApplication::translate("SetupSteps", step->text) : QString();
}

}  // namespace outbox
