// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <algorithm>

#include "app/endpoint_options.h"
#include "app/export_command.h"
#include "app/program_account.h"
#include "app/report_output.h"
#include "core/providers/discovery.h"
#include "core/providers/provider_store.h"

namespace outbox::app {

namespace {
Outcome<ExportSettings> fromReport(const QString& path) {
    const auto report = openReport(path);
    if (!report) return report.problem;
    return ExportSettings{report->account.address,
                          {},
                          report->providerName,
                          report->recommendedOutgoing,
                          report->recommendedIncoming};
}

Outcome<ExportSettings> fromFile(const QString& path) {
    const auto file = openSettings(path);
    if (!file) return file.problem;
    // A file like `recommended` of a report names no address; the user name often is one.
    const QString address = file->address.isEmpty() ? file->outgoing.user : file->address;
    return ExportSettings{address, file->displayName, file->providerName, file->outgoing, file->incoming};
}

/// The account of the options; what they leave open comes from the presets, without any network.
Outcome<ExportSettings> fromOptions(const Arguments& arguments) {
    if (arguments.positional().isEmpty())
        return usageProblem(QCoreApplication::translate("CommandLine",
                                                        "“export” needs to know what to export: --report "
                                                        "FILE, --settings FILE, --account PROGRAM:ID, or an "
                                                        "e-mail address."));
    const auto account = readAccount(arguments.positional().first(), arguments);
    if (!account) return account.problem;
    ExportSettings settings{account->address, {}, {}, account->outgoing, account->incoming};
    if (settings.outgoing.isSet()) return settings;

    const MailAddress address = *parseMailAddress(account->address);
    const Provider* preset = ProviderStore::instance().byId(account->provider);
    const Discovered known = preset ? fromPreset(*preset, address) : discoverOffline(address);
    if (known.outgoing.isEmpty())
        return usageProblem(
            QCoreApplication::translate("CommandLine",
                                        "No settings are known for %1. Give them with --smtp and --imap.")
                .arg(account->address));
    settings.providerName = known.providerName;
    settings.outgoing = known.outgoing.first();
    if (!settings.incoming && !known.incoming.isEmpty()) settings.incoming = known.incoming.first();
    if (arguments.has("user")) {
        settings.outgoing.user = arguments.value("user");
        if (settings.incoming) settings.incoming->user = arguments.value("user");
    }
    return settings;
}
/// What a mail program is set to, for another one.
Outcome<ExportSettings> fromProgram(const Arguments& arguments) {
    const auto found = readProgramAccount(arguments);
    if (!found) return found.problem;
    const ProgramAccount& account = found->account();
    return ExportSettings{account.addresses.value(0), {}, {}, account.outgoing, account.incoming};
}

/// How many of the places that settings may come from are named.
int namedPlaces(const Arguments& arguments) {
    int places = 0;
    for (const char* name : {"report", "settings", "account"}) places += arguments.has(name) ? 1 : 0;
    const auto& options = endpointOptions();
    const bool typed = std::any_of(options.begin(), options.end(),
                                   [&arguments](const OptionRow& row) { return arguments.has(row.name); });
    return places + (typed ? 1 : 0);
}
}  // namespace

Outcome<ExportSettings> readExportSettings(const Arguments& arguments) {
    if (arguments.positional().size() > 1)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“export” takes one e-mail address at most."));
    if (namedPlaces(arguments) > 1)
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "The settings come from one place: --report, --settings, --account, or options such as --smtp."));
    auto settings = arguments.has("report")     ? fromReport(arguments.value("report"))
                    : arguments.has("settings") ? fromFile(arguments.value("settings"))
                    : arguments.has("account")  ? fromProgram(arguments)
                                                : fromOptions(arguments);
    if (!settings || arguments.positional().isEmpty()) return settings;
    const auto address = readAddress(arguments.positional().first());
    if (!address) return address.problem;
    settings.value->address = *address;
    return settings;
}

}  // namespace outbox::app
