// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/apply_source.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/report_output.h"
#include "core/model/mail_address.h"

namespace outbox::app {

namespace {

/// What a report has proven: settings that its fixes had tried, and that the program is set to work offline,
/// which nothing on the wire has to show.
struct ProvenChanges {
    bool outgoing = false;
    bool incoming = false;
    bool online = false;
};

ProvenChanges provenChanges(const Report& report) {
    ProvenChanges proven;
    for (const Finding& finding : report.findings) {
        proven.online = proven.online || finding.id == QLatin1String("program.offline-mode");
        for (const Fix& fix : finding.fixes) {
            if (!fix.proven) continue;
            for (const Fix::Change& change : fix.changes) {
                proven.outgoing = proven.outgoing || change.field.startsWith(QLatin1String("outgoing."));
                proven.incoming = proven.incoming || change.field.startsWith(QLatin1String("incoming."));
            }
        }
    }
    return proven;
}

bool isOf(const QString& address, const ProgramAccount& account) {
    const auto same = [&address](const QString& other) {
        return other.compare(address, Qt::CaseInsensitive) == 0;
    };
    return account.addresses.isEmpty() ||
           std::any_of(account.addresses.cbegin(), account.addresses.cend(), same);
}

std::optional<Problem> wrongAddress(const QString& address, const ProgramAccount& account) {
    if (address.isEmpty() || isOf(address, account)) return std::nullopt;
    return usageProblem(
        QCoreApplication::translate(
            "CommandLine", "These settings are for %1, and the account sends as %2. Nothing was changed.")
            .arg(shownArgument(address), shownArgument(account.addresses.first())));
}

std::optional<Problem> shortenedField(const QString& address, const WantedSettings& wanted) {
    const bool shortened = isShortened(address) || isShortened(wanted.outgoing.user) ||
                           (wanted.incoming && isShortened(wanted.incoming->user));
    if (!shortened) return std::nullopt;
    return usageProblem(QCoreApplication::translate(
        "CommandLine",
        "These settings hold a shortened address or user name, and a mail program needs the full one. Run "
        "the "
        "check again with --full-addresses, or save the report with addresses in full."));
}

Outcome<WantedSettings> wantedOfReport(const QString& path, const ProgramAccount& account) {
    const auto report = openReport(path);
    if (!report) return report.problem;
    const ProvenChanges proven = provenChanges(*report);
    if (!proven.outgoing && !proven.incoming && !proven.online)
        return Problem{
            ExitStatus::Yellow,
            QCoreApplication::translate(
                "CommandLine",
                "This report holds no settings that were tried and found better. Nothing was changed.")};
    WantedSettings wanted;
    wanted.outgoing = proven.outgoing ? report->recommendedOutgoing : account.outgoing;
    if (proven.incoming) wanted.incoming = report->recommendedIncoming;
    wanted.online = proven.online;
    if (const auto problem = shortenedField(report->account.address, wanted)) return *problem;
    if (const auto problem = wrongAddress(report->account.address, account)) return *problem;
    return wanted;
}

Outcome<WantedSettings> wantedOfFile(const QString& path, const ProgramAccount& account) {
    const auto settings = openSettings(path);
    if (!settings) return settings.problem;
    const WantedSettings wanted{settings->outgoing, settings->incoming, false};
    if (!wanted.outgoing.isSet())
        return Problem{ExitStatus::BadInput,
                       QCoreApplication::translate("CommandLine", "“%1” names no server for sending.")
                           .arg(shownArgument(path))};
    if (const auto problem = shortenedField(settings->address, wanted)) return *problem;
    if (const auto problem = wrongAddress(settings->address, account)) return *problem;
    return wanted;
}

}  // namespace

Outcome<WantedSettings> readWanted(const Arguments& arguments, const ProgramAccount& account) {
    if (arguments.has("report")) return wantedOfReport(arguments.value("report"), account);
    return wantedOfFile(arguments.value("settings"), account);
}

}  // namespace outbox::app
