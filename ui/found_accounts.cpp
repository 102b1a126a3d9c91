// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found_accounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/report/safe_text.h"
#include "core/session/program_import.h"

namespace outbox::ui {
namespace {

constexpr qsizetype LongestName = 80;    // of an account, as its program has it
constexpr qsizetype LongestPlace = 512;  // of a path in a tip

QString foundText(const char* source) {
    return QCoreApplication::translate("FoundAccount", source);
}

struct TroubleWords {
    ProgramTrouble trouble;
    const char* words;
};
constexpr TroubleWords troubleWords[] = {
    {ProgramTrouble::Unreadable,
     QT_TRANSLATE_NOOP("FoundAccount", "Its settings cannot be read: this user has no right to.")},
    {ProgramTrouble::Missing, QT_TRANSLATE_NOOP("FoundAccount", "The file with its settings is not there.")},
    {ProgramTrouble::TooLarge,
     QT_TRANSLATE_NOOP("FoundAccount", "Its settings cannot be read: the file is far too large.")},
    {ProgramTrouble::Malformed,
     QT_TRANSLATE_NOOP("FoundAccount", "Its settings cannot be read: the file is damaged.")},
    {ProgramTrouble::OutsideProfile,
     QT_TRANSLATE_NOOP("FoundAccount", "Its settings were not read: they lead out of the program’s folder.")},
    {ProgramTrouble::NotAFile,
     QT_TRANSLATE_NOOP("FoundAccount", "Its settings cannot be read: they are no ordinary file.")},
    {ProgramTrouble::Locked,
     QT_TRANSLATE_NOOP("FoundAccount",
                       "Its settings cannot be read while it runs. Close it, then start here "
                       "again.")},
    {ProgramTrouble::TooMany, QT_TRANSLATE_NOOP("FoundAccount", "It has more accounts than are read here.")}};

QString wordsFor(ProgramTrouble trouble) {
    const auto* row = std::find_if(std::begin(troubleWords), std::end(troubleWords),
                                   [trouble](const TroubleWords& known) { return known.trouble == trouble; });
    return foundText(row->words);
}

FoundAccount cardFor(const MailProgram& program) {
    FoundAccount found;
    found.account.source = program.program;
    found.account.program = program.name;
    found.place = safeLine(program.profile, LongestPlace);
    found.program = program;
    if (program.vendorCloud) {
        //: On the card of an account; %1 is a mail program's name
        found.note = foundText(QT_TRANSLATE_NOOP(
                                   "FoundAccount",
                                   "%1 sends through its maker’s servers, not from this computer. A check "
                                   "here shows whether another program could send."))
                         .arg(program.name);
    }
    return found;
}

FoundAccount cardFor(const MailProgram& program, const ProgramAccount& account) {
    FoundAccount found = cardFor(program);
    if (const auto import = importAccount(program, account.id)) {
        const auto address = parseMailAddress(import->account.address);
        found.account = import->account;
        found.account.address = address ? address->text() : QString();
    }
    found.name = safeLine(account.name, LongestName);
    found.accountId = account.id;
    if (found.account.address.isEmpty()) {
        found.problem = foundText(QT_TRANSLATE_NOOP("FoundAccount", "It has no e-mail address."));
    } else if (!account.outgoing.isSet() && !program.vendorCloud) {
        found.problem = foundText(QT_TRANSLATE_NOOP("FoundAccount", "It has no server for sending."));
    } else if (program.offline) {
        //: On the card of an account; %1 is a mail program's name
        found.note =
            foundText(QT_TRANSLATE_NOOP("FoundAccount", "%1 is set to work offline.")).arg(program.name);
    }
    return found;
}

/// The account that the program sends with when nothing else is chosen.
qsizetype defaultIn(const QList<ProgramAccount>& accounts) {
    const auto chosen = std::find_if(accounts.begin(), accounts.end(),
                                     [](const ProgramAccount& account) { return account.defaultOutgoing; });
    return chosen == accounts.end() ? 0 : std::distance(accounts.begin(), chosen);
}

}  // namespace

QList<FoundAccount> foundAccounts(const QList<MailProgram>& programs) {
    QList<FoundAccount> found;
    for (const MailProgram& program : programs) {
        const qsizetype usual = defaultIn(program.accounts);
        for (qsizetype i = 0; i < program.accounts.size(); ++i) {
            found.append(cardFor(program, program.accounts.at(i)));
            if (i == usual) found.last().waiting = program.waitingMessages.value_or(0);
        }
        if (!program.accounts.isEmpty()) continue;
        FoundAccount card = cardFor(program);
        if (!program.problems.isEmpty()) card.problem = wordsFor(program.problems.first().trouble);
        if (!card.problem.isEmpty() || program.vendorCloud) found.append(card);
    }
    return found;
}

std::optional<ImportedAccount> importedFrom(const FoundAccount& found) {
    if (!found.program) return std::nullopt;
    if (auto import = importAccount(*found.program, found.accountId)) return import->imported;
    // Known is the program alone: that its maker's servers send says enough.
    ImportedAccount imported;
    imported.program = *found.program;
    return imported;
}

QString whereWasLooked(const QList<MailProgram>& programs) {
    QStringList names;
    for (const MailProgram& program : programs) {
        if (!names.contains(program.name)) names.append(program.name);
    }
    if (names.isEmpty()) return {};
    //: %1 is a list of mail programs
    return foundText(QT_TRANSLATE_NOOP("FoundAccount", "Looked in %1. Nothing there was changed."))
        .arg(QLocale().createSeparatedList(names));
}

}  // namespace outbox::ui
