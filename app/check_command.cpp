// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/check_command.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <algorithm>

#include "app/check_options.h"
#include "app/explain_command.h"
#include "app/files.h"
#include "app/interrupt.h"
#include "app/modern_sign_in_run.h"
#include "app/report_output.h"
#include "app/secret_input.h"
#include "core/explain/explanation.h"
#include "core/model/secret_cleaning.h"
#include "core/report/report_json.h"
#include "core/report/report_render.h"
#include "core/session/examination.h"
#include "core/session/keychain.h"
#include "core/session/test_message.h"
#include "core/words/words.h"

namespace outbox::app {

namespace {
Problem stoppedByPerson() {
    return {ExitStatus::Interrupted, QCoreApplication::translate("CommandLine", "Stopped.")};
}

/// What the system's keychain holds for the account; a missing entry and a missing keychain are said, and no
/// error.
Secret secretFromKeychain(const QString& address, Console& console) {
    QEventLoop loop;
    const Interrupt interrupt;  // a locked keychain may wait for somebody for ever
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
    Keychain::Answer found;
    Keychain keychain;
    keychain.read(address, [&](const Keychain::Answer& answer) {
        found = answer;
        loop.quit();
    });
    loop.exec();
    if (found.outcome == Keychain::Outcome::NotFound)
        console.say(QCoreApplication::translate(
                        "CommandLine", "The keychain holds no password for %1: checked without signing in.")
                        .arg(address));
    if (found.outcome == Keychain::Outcome::Unavailable && !Interrupt::requested())
        console.say(QCoreApplication::translate(
            "CommandLine", "There is no keychain here, or it is locked: checked without signing in."));
    return found.secret;
}

/// The secret to examine with; an empty one means without.
Outcome<Secret> secretFor(const CheckOptions& options, Console& console, ModernSignInRun& modern) {
    const bool signsIn = options.account.outgoing.auth == AuthMethod::Password;
    if (options.secret == SecretSource::Nowhere) return Secret();
    if (!signsIn && options.secret == SecretSource::AskIfPossible) {
        console.say(QCoreApplication::translate(
            "CommandLine", "Checked without signing in: this sign-in takes no password."));
        return Secret();
    }
    if (options.secret == SecretSource::Browser || options.secret == SecretSource::Device)
        return modern.obtain(options);
    if (options.secret == SecretSource::Keychain) return secretFromKeychain(options.account.address, console);
    if (options.secret == SecretSource::StandardInput || options.secret == SecretSource::TokenInput) {
        const bool token = options.secret == SecretSource::TokenInput;
        return readSecretFromInput(token ? SecretKind::Token : SecretKind::Password);
    }
    if (canAskForSecret())
        return askForSecret(
            QCoreApplication::translate("CommandLine", "Password for %1 (Enter: do not sign in): ")
                .arg(options.account.address),
            console);
    console.say(QCoreApplication::translate(
        "CommandLine", "No password was given: checked without signing in. “--password-stdin” gives one."));
    return Secret();
}

void tellOfEmptySecret(const CheckOptions& options, const Secret& secret, Console& console) {
    if (!cleanedSecret(secret).secret.isEmpty()) return;
    if (options.secret == SecretSource::StandardInput)
        console.say(QCoreApplication::translate(
            "CommandLine", "No password came on standard input: checked without signing in."));
    if (options.secret == SecretSource::TokenInput)
        console.say(QCoreApplication::translate(
            "CommandLine", "No token came on standard input: checked without signing in."));
}

/// A password in the place of a token, or a token in that of a password, is not sent, and the person is told.
void tellOfOtherKind(const CheckOptions& options, const Secret& secret, Console& console) {
    if (secret.isEmpty()) return;
    const AuthMethod set = options.account.outgoing.auth;
    if (secret.kind() == SecretKind::Password && set == AuthMethod::OAuth2)
        console.say(QCoreApplication::translate(
            "CommandLine",
            "Checked without signing in: the modern sign-in (OAuth2) takes a token, and the password is not "
            "sent "
            "in its place. Give a token with “--token-stdin”, or check with “--auth password”."));
    if (secret.kind() == SecretKind::Token && set == AuthMethod::Password)
        console.say(QCoreApplication::translate(
            "CommandLine",
            "The settings sign in with a password, and the token is not sent in its place. It is used to try "
            "the modern sign-in (OAuth2) where that is the cure."));
}

/// What an earlier check was refused with was not sent again.
void tellOfWithheld(const Report& report, Console& console) {
    const bool withheld = std::any_of(report.checks.begin(), report.checks.end(), [](const Check& check) {
        return check.observed.value(QLatin1String("outcome")).toString() ==
               signInOutcomeName(SignInOutcome::RefusedBefore);
    });
    if (!withheld) return;
    console.say(QCoreApplication::translate(
        "CommandLine",
        "The server refused the same sign-in in an earlier check, so it was not sent again: more failed "
        "tries could lock the account. If something has changed at the provider since, use “--insist”."));
}

/// What the given text says; nothing where no cause can be named from it, and the person is told.
Outcome<std::optional<QuotedRefusal>> quotedIn(const QString& path, Console& console) {
    if (path.isEmpty()) return std::optional<QuotedRefusal>();
    const auto bytes = readInputFile(path, largestExplained);
    if (!bytes) return bytes.problem;
    const Explanation explained = explainText(*bytes);
    if (!explained.conclusion) {
        console.say(QCoreApplication::translate(
                        "CommandLine", "The text in “%1” names no cause. The check goes on without it.")
                        .arg(shownArgument(path)));
        return std::optional<QuotedRefusal>();
    }
    return std::optional(QuotedRefusal{explained.conclusion->id, explained.reply.value_or(ServerReply())});
}

ExaminationRequest requestFor(const CheckOptions& options, const Secret& secret,
                              const std::optional<QuotedRefusal>& quoted, const QString& language) {
    ExaminationRequest request;
    request.account = options.account;
    request.imported = options.imported;
    request.preset = options.preset;
    if (!secret.isEmpty()) request.secret = secret;
    request.insist = options.insist;
    request.timeoutMs = options.timeoutMs;
    request.language = language;
    request.quoted = quoted;
    if (options.sendTest) request.testMessage = testMessageFor(options.account, options.testRecipient);
    request.practiceFault = options.practice.value_or(QString());
    return request;
}

/// What is being checked right now.
QString progressLine(const QList<Check>& checks, const Progress& progress) {
    for (const Check& check : checks) {
        if (check.light != Light::Running) continue;
        return QCoreApplication::translate("CommandLine", "%1 of %2  %3: %4",
                                           "progress: done, all, station, word")
            .arg(QString::number(progress.done), QString::number(progress.total),
                 words::stationTitle(check.station), words::lightWord(Light::Running));
    }
    return {};
}

/// Runs it to its end, in this thread's event loop.
Outcome<Report> examine(const ExaminationRequest& request, Console& console) {
    QEventLoop loop;
    Outcome<Report> result = Problem{ExitStatus::Internal, {}};
    Examination examination;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, [&] {
        result = stoppedByPerson();
        loop.quit();
    });
    QObject::connect(&examination, &Examination::checksChanged, &loop,
                     [&console](const QList<Check>& checks, const Progress& progress) {
                         console.showProgress(progressLine(checks, progress));
                     });
    QObject::connect(&examination, &Examination::finished, &loop, [&](const Report& report) {
        if (!Interrupt::requested()) result = report;
        loop.quit();
    });
    QObject::connect(&examination, &Examination::failed, &loop, [&](const QString& reason) {
        result = Problem{ExitStatus::Internal, reason};
        loop.quit();
    });
    examination.start(request);
    loop.exec();
    console.showProgress({});
    return result;
}

void printReport(const Report& report, Console& console) {
    console.print(reportText(report, {false, false, console.traits().colours}));
    if (report.ownDomain) console.print(recordsText(report.ownDomain->findings));
}

std::optional<Problem> save(const Report& report, const QStringList& paths, CommandContext& context) {
    for (const QString& path : paths) {
        const auto bytes = reportBytes(report, *reportFormOf(path), true, context);
        if (!bytes) return bytes.problem;
        if (const auto problem = writeOutputFile(path, *bytes, context.console)) return problem;
    }
    return std::nullopt;
}
}  // namespace

ExitStatus runCheck(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    const auto options = readCheckOptions(arguments, static_cast<bool>(context.writePdf));
    if (!options) return console.fail(options.problem);
    const auto quoted = quotedIn(options->explain, console);
    if (!quoted) return console.fail(quoted.problem);
    ModernSignInRun modern(console);
    const auto secret = secretFor(*options, console, modern);
    if (Interrupt::requested()) return console.fail(stoppedByPerson());
    if (!secret) return console.fail(secret.problem);
    tellOfEmptySecret(*options, *secret, console);
    tellOfCleaning(*secret, console);
    tellOfOtherKind(*options, *secret, console);

    ExaminationRequest request = requestFor(*options, *secret, *quoted, context.language);
    request.tokenScopes = modern.scopes();
    const auto examined = examine(request, console);
    modern.giveBack();
    if (!examined) return console.fail(examined.problem);
    const Report report = leavingReport(*examined, options->fullAddresses);
    if (console.json())
        console.printDocument(reportToJson(report));
    else
        printReport(report, console);
    tellOfWithheld(report, console);
    if (const auto problem = save(report, options->saveAs, context)) {
        console.say(problem->message);
        return problem->status;
    }
    return statusOf(report);
}

}  // namespace outbox::app
