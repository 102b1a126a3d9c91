// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/endpoint_options.h"
#include "app/export_command.h"
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
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "“export” needs to know what to export: --report FILE, --settings FILE, or an e-mail address."));
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
}  // namespace

Outcome<ExportSettings> readExportSettings(const Arguments& arguments) {
    const bool report = arguments.has("report");
    const bool file = arguments.has("settings");
    if (arguments.positional().size() > 1)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“export” takes one e-mail address at most."));
    if (!report && !file) return fromOptions(arguments);
    bool mixed = report && file;
    for (const OptionRow& row : endpointOptions()) mixed = mixed || arguments.has(row.name);
    if (mixed)
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "The settings come from one place: --report, --settings, or options such as --smtp."));

    auto settings = report ? fromReport(arguments.value("report")) : fromFile(arguments.value("settings"));
    if (!settings || arguments.positional().isEmpty()) return settings;
    const auto address = readAddress(arguments.positional().first());
    if (!address) return address.problem;
    settings.value->address = *address;
    return settings;
}

}  // namespace outbox::app
