// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/program_account.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/programs/profile_file.h"
#include "core/words/program_words.h"

namespace outbox::app {

namespace {
constexpr qsizetype mostListed = 20;

QStringList knownAccounts(const QList<MailProgram>& programs) {
    QStringList known;
    for (const MailProgram& program : programs)
        for (const ProgramAccount& account : program.accounts)
            known.append(shownArgument(program.program + u':' + account.id));
    if (known.size() > mostListed) known = known.mid(0, mostListed) + QStringList{QStringLiteral("…")};
    return known;
}

/// A line for each file that could not be read: the account may stand in it.
QStringList unreadFiles(const QList<MailProgram>& programs) {
    QStringList lines;
    for (const MailProgram& program : programs)
        for (const ProgramProblem& problem : program.problems)
            lines.append(cleanText(problem.file) + QLatin1String(": ") +
                         words::programTrouble(problem.trouble));
    if (lines.size() > mostListed) lines = lines.mid(0, mostListed) + QStringList{QStringLiteral("…")};
    return lines;
}

Problem unknownAccount(const QString& text, const QList<MailProgram>& programs) {
    const QStringList known = knownAccounts(programs);
    if (known.isEmpty())
        return {ExitStatus::NoInput,
                QCoreApplication::translate("CommandLine",
                                            "There is no account “%1”: no accounts of mail programs were "
                                            "found here.")
                    .arg(shownArgument(text))};
    return {ExitStatus::NoInput,
            QCoreApplication::translate("CommandLine", "There is no account “%1”. These are there: %2")
                .arg(shownArgument(text), known.join(QLatin1String(", ")))};
}

Problem perhapsUnread(const QString& text, const QList<MailProgram>& programs) {
    QString message = QCoreApplication::translate(
                          "CommandLine", "The account “%1” was not found, and not everything could be read:")
                          .arg(shownArgument(text)) +
                      u'\n' + unreadFiles(programs).join(u'\n');
    const QStringList known = knownAccounts(programs);
    if (!known.isEmpty())
        message += u'\n' + QCoreApplication::translate("CommandLine", "These accounts are there: %1")
                               .arg(known.join(QLatin1String(", ")));
    return {ExitStatus::BadInput, message};
}
}  // namespace

const ProgramAccount& FoundAccount::account() const {
    return *std::find_if(program.accounts.begin(), program.accounts.end(),
                         [this](const ProgramAccount& one) { return one.id == accountId; });
}

const QList<OptionRow>& programAccountOptions() {
    static const QList<OptionRow> options{
        {"account", "PROGRAM:ID",
         QT_TRANSLATE_NOOP("CommandLine",
                           "an account of a mail program, as “outbox-doctor accounts” lists it")},
        {"home", "DIR",
         QT_TRANSLATE_NOOP("CommandLine",
                           "look for mail programs in another home folder (a rescued disk, a test)")}};
    return options;
}

Outcome<ProgramPlaces> readHome(const Arguments& arguments) {
    if (!arguments.has("home")) return ProgramPlaces::ofThisComputer();
    const QString folder = arguments.value("home");
    const QFileInfo info(folder);
    if (isBarred(folder + QStringLiteral("/.")) || (info.isDir() && !info.isReadable()))
        return Problem{ExitStatus::BadInput,
                       QCoreApplication::translate("CommandLine",
                                                   "You may not read the folder “%1”. Ask whose it is, or "
                                                   "look as the person whose mail it holds.")
                           .arg(shownArgument(folder))};
    if (!folder.isEmpty() && info.isDir()) return ProgramPlaces::ofFolder(folder);
    return Problem{
        ExitStatus::NoInput,
        QCoreApplication::translate("CommandLine", "There is no folder “%1”.").arg(shownArgument(folder))};
}

Outcome<FoundAccount> readProgramAccount(const Arguments& arguments) {
    const QString text = arguments.value("account");
    const qsizetype colon = text.indexOf(u':');
    const QString id = text.mid(colon + 1);
    if (colon <= 0 || id.isEmpty())
        return usageProblem(QCoreApplication::translate("CommandLine",
                                                        "“--account %1” is not of the form PROGRAM:ID, as in "
                                                        "“thunderbird:account1”.")
                                .arg(shownArgument(text)));
    const ProgramKind* kind = programKind(text.left(colon));
    if (!kind)
        return usageProblem(QCoreApplication::translate(
                                "CommandLine", "The mail program “%1” is not known here. Known are: %2.")
                                .arg(shownArgument(text.left(colon)), knownPrograms()));
    const auto places = readHome(arguments);
    if (!places) return places.problem;
    const QList<MailProgram> programs = findPrograms(*places, QLatin1String(kind->id));
    for (const MailProgram& program : programs)
        for (const ProgramAccount& account : program.accounts)
            if (account.id == id) return FoundAccount{kind, *places, program, id};
    if (!unreadFiles(programs).isEmpty()) return perhapsUnread(text, programs);
    return unknownAccount(text, programs.isEmpty() ? findPrograms(*places) : programs);
}

QString knownPrograms() {
    QStringList names;
    for (const ProgramKind& kind : programTable()) names.append(QLatin1String(kind.id));
    return names.join(QLatin1String(", "));
}

}  // namespace outbox::app
