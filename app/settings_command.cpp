// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings_command.h"

#include <QCoreApplication>
#include <QEventLoop>

#include "app/endpoint_options.h"
#include "app/interrupt.h"
#include "core/session/settings_lookup.h"

namespace outbox::app {

ExitStatus runSettings(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    if (arguments.positional().size() != 1)
        return console.fail(usageProblem(QCoreApplication::translate(
            "CommandLine", "“settings” needs one thing: the e-mail address to look up.")));
    const auto address = readAddress(arguments.positional().first());
    if (!address) return console.fail(address.problem);

    QEventLoop loop;
    Discovered found;
    SettingsLookup lookUp;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
    QObject::connect(
        &lookUp, &SettingsLookup::found, &loop,
        [&](const Discovered& settings) {
            found = settings;
            loop.quit();
        },
        Qt::QueuedConnection);
    console.showProgress(QCoreApplication::translate("CommandLine", "Looking for the settings…"));
    lookUp.start(*address);
    loop.exec();
    console.showProgress({});
    if (Interrupt::requested())
        return console.fail(
            {ExitStatus::Interrupted, QCoreApplication::translate("CommandLine", "Stopped.")});

    if (console.json())
        console.printDocument(settingsDocument(*address, found));
    else
        console.print(settingsText(*address, found));
    return settingsStatus(found);
}

}  // namespace outbox::app
