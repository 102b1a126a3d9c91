// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/program_account.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/model/transcript.h"

namespace outbox::app {

namespace {
constexpr qsizetype mostNamedAccounts = 20;

QString knownPrograms() {
    QStringList ids;
    for (const ProgramKind& kind : programTable()) ids.append(QLatin1String(kind.id));
    return ids.join(QLatin1String(", "));
}

Problem noSuchAccount(const ProgramKind& kind, const QString& id, const QList<MailProgram>& programs) {
    QStringList names;
    for (const MailProgram& program : programs) {
        for (const ProgramAccount& account : program.accounts)
            names.append(QLatin1String(kind.id) + u':' + cleanText(account.id, 100));
    }
    const QString name = QLatin1String(kind.name);
    if (names.isEmpty())
        return usageProblem(
            QCoreApplication::translate("CommandLine", "No mail account was found in %1.").arg(name));
    return usageProblem(
        QCoreApplication::translate("CommandLine", "%1 has no account “%2”. It has: %3.")
            .arg(name, shownArgument(id), names.mid(0, mostNamedAccounts).join(QLatin1String(", "))));
}
}  // namespace

Outcome<ProgramPlaces> readPlaces(const Arguments& arguments) {
    if (!arguments.has("home")) return ProgramPlaces::ofThisComputer();
    const QString home = arguments.value("home");
    if (QFileInfo(home).isDir()) return ProgramPlaces::ofFolder(home);
    return Problem{
        ExitStatus::NoInput,
        QCoreApplication::translate("CommandLine", "There is no folder “%1”.").arg(shownArgument(home))};
}

Outcome<ChosenAccount> chooseAccount(const QString& text, const ProgramPlaces& places) {
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 == text.size())
        return usageProblem(
            QCoreApplication::translate(
                "CommandLine",
                "“--account” names a program and an account of it, such as thunderbird:account1, not “%1”.")
                .arg(shownArgument(text)));
    const ProgramKind* kind = programKind(text.left(colon));
    if (!kind)
        return usageProblem(
            QCoreApplication::translate("CommandLine",
                                        "This version does not know the mail program “%1”. It knows: %2.")
                .arg(shownArgument(text.left(colon)), knownPrograms()));
    const QString id = text.mid(colon + 1);
    const QList<MailProgram> programs = findPrograms(places, QLatin1String(kind->id));
    for (const MailProgram& program : programs) {
        for (const ProgramAccount& account : program.accounts)
            if (account.id == id) return ChosenAccount{kind, program, account};
    }
    return noSuchAccount(*kind, id, programs);
}

}  // namespace outbox::app
