// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts_command.h"
#include "app/api_command.h"
#include "app/apply_command.h"
#include "app/check_command.h"
#include "app/check_options.h"
#include "app/compare_command.h"
#include "app/explain_command.h"
#include "app/domain_command.h"
#include "app/export_command.h"
#include "app/practice_command.h"
#include "app/report_command.h"
#include "app/settings_command.h"

namespace outbox::app {

const QList<Command>& commands() {
    static const QList<Command> table{
        {"check", "ADDRESS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "examines the account and prints the lights, the diagnosis and the fix"),
         checkOptionTable, runCheck},
        {"settings", "ADDRESS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "finds the provider's settings for an address, says where they come from"),
         [] { return QList<OptionRow>{}; }, runSettings},
        {"explain", "[FILE]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "explains an error message, a server's answer or a returned message"),
         explainOptionTable, runExplain},
        {"accounts", "[PROGRAM]",
         QT_TRANSLATE_NOOP("CommandLine", "lists the mail programs on this computer and their accounts"),
         accountsOptionTable, runAccounts},
        {"apply", "",
         QT_TRANSLATE_NOOP("CommandLine",
                           "writes proven settings into a mail program's account, and undoes it again"),
         applyOptionTable, runApply},
        {"domain", "DOMAIN",
         QT_TRANSLATE_NOOP("CommandLine",
                           "examines a sending domain’s DNS: MX, SPF, DKIM, DMARC, block lists"),
         domainOptionTable, runDomain},
        {"export", "[ADDRESS]",
         QT_TRANSLATE_NOOP("CommandLine", "writes settings in a format that a mail program or a phone reads"),
         exportOptionTable, runExport},
        {"compare", "OLD NEW",
         QT_TRANSLATE_NOOP("CommandLine", "compares two saved reports: before and after, or two networks"),
         compareOptionTable, runCompare},
        {"report", "FILE.json",
         QT_TRANSLATE_NOOP("CommandLine", "renders a saved report as HTML, PDF, Markdown or text"),
         reportOptionTable, runReport},
        {"api", "PROVIDER",
         QT_TRANSLATE_NOOP("CommandLine", "examines a mail API and its key; nothing is sent"), apiOptionTable,
         runApi},
        {"practice", "[FAULT]",
         QT_TRANSLATE_NOOP("CommandLine", "starts the practice mail server, healthy or with a fault"),
         practiceOptionTable, runPractice}};
    return table;
}

}  // namespace outbox::app
