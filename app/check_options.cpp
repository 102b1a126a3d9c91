// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/check_options.h"

#include <QCoreApplication>

#include "app/endpoint_options.h"
#include "app/files.h"
#include "app/program_account.h"
#include "app/report_output.h"
#include "core/oauth/oauth_service.h"
#include "core/practice/practice_fault.h"
#include "core/session/program_import.h"

namespace outbox::app {

namespace {
constexpr int longestTimeout = 120;  // seconds
constexpr QLatin1String healthyName{"healthy"};

std::optional<Problem> readPractice(const Arguments& arguments, CheckOptions& options) {
    const QString fault = arguments.value("practice");
    if (fault != healthyName && !practiceFault(fault))
        return usageProblem(
            QCoreApplication::translate(
                "CommandLine", "There is no fault “%1”. “outbox-doctor practice --list” names them all.")
                .arg(shownArgument(fault)));
    if (!arguments.positional().isEmpty())
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "Practice has an account of its own. Leave the address away."));
    options.practice = fault == healthyName ? QStringLiteral("") : fault;
    options.secret = SecretSource::Nowhere;
    return std::nullopt;
}

std::optional<Problem> readSecretSource(const Arguments& arguments, CheckOptions& options) {
    static constexpr struct {
        const char* option;
        SecretSource source;
    } sources[] = {{"no-sign-in", SecretSource::Nowhere},     {"password-stdin", SecretSource::StandardInput},
                   {"token-stdin", SecretSource::TokenInput}, {"sign-in-browser", SecretSource::Browser},
                   {"sign-in-device", SecretSource::Device},  {"keychain", SecretSource::Keychain}};
    const char* given = nullptr;
    for (const auto& row : sources) {
        if (!arguments.has(row.option)) continue;
        if (given)
            return usageProblem(
                QCoreApplication::translate("CommandLine",
                                            "“--%1” and “--%2” contradict each other. Give one of them.")
                    .arg(QLatin1String(given), QLatin1String(row.option)));
        given = row.option;
        options.secret = row.source;
    }
    return std::nullopt;
}

/// Who gives a token and says nothing else means a mail program that is set to the modern sign-in.
void signInByToken(Account& account) {
    account.outgoing.auth = AuthMethod::OAuth2;
    if (account.incoming) account.incoming->auth = AuthMethod::OAuth2;
}

bool givesToken(SecretSource source) {
    return source == SecretSource::TokenInput || source == SecretSource::Browser ||
           source == SecretSource::Device;
}

/// What the modern sign-in may be told besides.
std::optional<Problem> readModern(const Arguments& arguments, CheckOptions& options) {
    const bool modern = options.secret == SecretSource::Browser || options.secret == SecretSource::Device;
    for (const char* option : {"oauth-client", "oauth-file"})
        if (arguments.has(option) && !modern)
            return usageProblem(
                QCoreApplication::translate("CommandLine",
                                            "“--%1” belongs to “--sign-in-browser” or “--sign-in-device”.")
                    .arg(QLatin1String(option)));
    options.oauthClient = arguments.value("oauth-client");
    options.oauthFile = arguments.value("oauth-file");
    if (!options.oauthClient.isEmpty() && !isClientId(options.oauthClient))
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "“--oauth-client” is one word of letters, digits and signs, without blanks."));
    return std::nullopt;
}

std::optional<Problem> readTest(const Arguments& arguments, CheckOptions& options) {
    if (!arguments.has("send-test")) return std::nullopt;
    if (options.secret == SecretSource::Nowhere && !options.practice)
        return usageProblem(QCoreApplication::translate(
                                "CommandLine", "“--%1” and “--%2” contradict each other. Give one of them.")
                                .arg(QLatin1String("send-test"), QLatin1String("no-sign-in")));
    options.sendTest = true;
    const QString recipient = arguments.value("send-test");
    if (recipient.isEmpty()) return std::nullopt;
    if (options.practice)
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "In practice a test message goes to the practice account. Leave the address away."));
    const auto address = readAddress(recipient);
    if (!address) return address.problem;
    options.testRecipient = *address;
    return std::nullopt;
}

/// An address beside the account chooses among the account's own.
Outcome<Account> withChosenAddress(Account account, const QStringList& addresses, const QString& text) {
    const auto chosen = readAddress(text);
    if (!chosen) return chosen.problem;
    if (!addresses.contains(*chosen, Qt::CaseInsensitive))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "The account sends as %1, and not as “%2”.")
                .arg(addresses.join(QLatin1String(", ")), shownArgument(text)));
    account.address = *chosen;
    return account;
}

/// The account as the mail program is set; nothing of that can be said another time.
std::optional<Problem> readImported(const Arguments& arguments, CheckOptions& options) {
    for (const char* option : {"practice", "preset", "smtp", "imap", "pop3", "user", "auth"})
        if (arguments.has(option))
            return usageProblem(
                QCoreApplication::translate(
                    "CommandLine", "“--account” brings the mail program’s settings. Leave “--%1” away.")
                    .arg(QLatin1String(option)));
    const auto found = readProgramAccount(arguments);
    if (!found) return found.problem;
    const auto import = importAccount(found->program, found->accountId);
    if (!import)
        return Problem{
            ExitStatus::BadInput,
            QCoreApplication::translate("CommandLine", "The account “%1” names no e-mail address to examine.")
                .arg(shownArgument(arguments.value("account")))};
    options.account = import->account;
    options.imported = import->imported;
    if (arguments.positional().isEmpty()) return readSenders(arguments, options.account);
    const auto chosen =
        arguments.positional().size() == 1
            ? withChosenAddress(import->account, found->account().addresses, arguments.positional().first())
            : Outcome<Account>(usageProblem(
                  QCoreApplication::translate("CommandLine", "“check” examines one account at a time.")));
    if (!chosen) return chosen.problem;
    options.account = *chosen;
    return readSenders(arguments, options.account);
}

std::optional<Problem> readTarget(const Arguments& arguments, CheckOptions& options) {
    if (arguments.has("account")) return readImported(arguments, options);
    if (arguments.has("home"))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“--home” belongs to “--account” here."));
    if (arguments.has("practice")) return readPractice(arguments, options);
    if (arguments.positional().size() != 1)
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "“check” needs one thing: the e-mail address to examine."));
    const auto account = readAccount(arguments.positional().first(), arguments);
    if (!account) return account.problem;
    options.account = *account;
    if (givesToken(options.secret) && !arguments.has("auth")) signInByToken(options.account);
    options.preset = arguments.value("preset");
    return std::nullopt;
}
}  // namespace

Outcome<int> readTimeout(const QString& text) {
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber && seconds >= 1 && seconds <= longestTimeout) return seconds * 1000;
    return usageProblem(
        QCoreApplication::translate("CommandLine", "“--timeout” is a whole number of seconds from 1 to %1.")
            .arg(longestTimeout));
}

std::optional<Problem> wrongSave(const QString& path, bool canWritePdf) {
    const auto form = reportFormOf(path);
    if (!form)
        return usageProblem(
            QCoreApplication::translate(
                "CommandLine",
                "“%1” does not end in .json, .html, .pdf, .md or .txt, which says how to save.")
                .arg(shownArgument(path)));
    if (*form == ReportForm::Pdf && !canWritePdf)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "This program was built without PDF. Save as HTML."));
    return unwritable(path);
}

QList<OptionRow> checkOptionTable() {
    return endpointOptions() + programAccountOptions() +
           QList<OptionRow>{
               {"password-stdin", nullptr,
                QT_TRANSLATE_NOOP("CommandLine", "read the password from standard input, one line")},
               {"token-stdin", nullptr,
                QT_TRANSLATE_NOOP("CommandLine",
                                  "read an access token (OAuth2) from standard input, one line")},
               {"sign-in-browser", nullptr,
                QT_TRANSLATE_NOOP("CommandLine",
                                  "sign in with the browser (OAuth2); the token lives in memory only")},
               {"sign-in-device", nullptr,
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "sign in with a code on another device (OAuth2), for machines without a browser")},
               {"oauth-client", "ID",
                QT_TRANSLATE_NOOP("CommandLine", "client ID for these two, as registered with the provider")},
               {"oauth-file", "FILE",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "sign-in services and client IDs, in place of the administrator’s")},
               {"keychain", nullptr,
                QT_TRANSLATE_NOOP("CommandLine", "take the password from the system’s keychain")},
               {"no-sign-in", nullptr, QT_TRANSLATE_NOOP("CommandLine", "examine without signing in")},
               {"insist", nullptr,
                QT_TRANSLATE_NOOP("CommandLine",
                                  "sign in also with a password that the server refused before")},
               {"send-test", "RECIPIENT",
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "send a test message (to oneself by default) and look for it in the mailbox"),
                false, true},
               {"timeout", "SECONDS",
                QT_TRANSLATE_NOOP("CommandLine", "longest wait for a connection or an answer (8)")},
               {"explain", "FILE",
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "take along what an error message or a returned message in this file says")},
               {"save", "FILE",
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "save the report; the ending chooses json, html, pdf, md or txt; may be repeated"),
                true},
               {"full-addresses", nullptr,
                QT_TRANSLATE_NOOP("CommandLine", "do not shorten addresses; passwords never appear")},
               {"practice", "FAULT",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "examine a practice account in this program, with a fault or “healthy”")}};
}

Outcome<CheckOptions> readCheckOptions(const Arguments& arguments, bool canWritePdf) {
    CheckOptions options;
    if (const auto problem = readSecretSource(arguments, options)) return *problem;
    if (const auto problem = readModern(arguments, options)) return *problem;
    if (const auto problem = readTarget(arguments, options)) return *problem;
    if (const auto problem = readTest(arguments, options)) return *problem;
    if (arguments.has("timeout")) {
        const auto timeout = readTimeout(arguments.value("timeout"));
        if (!timeout) return timeout.problem;
        options.timeoutMs = *timeout;
    }
    options.explain = arguments.value("explain");
    options.saveAs = arguments.values("save");
    for (const QString& path : options.saveAs)
        if (const auto problem = wrongSave(path, canWritePdf)) return *problem;
    options.fullAddresses = arguments.has("full-addresses");
    options.insist = arguments.has("insist");
    return options;
}

}  // namespace outbox::app
