// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found_accounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/report/safe_text.h"
#include "core/session/program_import.h"
#include "core/words/program_words.h"

namespace outbox::ui {
namespace {

constexpr qsizetype LongestName = 80;    // of an account, as its program has it
constexpr qsizetype LongestPlace = 512;  // of a path in a tip

QString foundText(const char* source) {
    return QCoreApplication::translate("FoundAccount", source);
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

/// What comes first of what the stored settings show; messages that wait have a line of their own.
QString seenInSettings(const MailProgram& program, const ProgramAccount& account) {
    const QList<Finding> findings = storedFindings(program, account);
    if (findings.isEmpty() || findings.first().id == QLatin1String("program.outbox-stuck")) return {};
    //: On the card of an account; %1 says what its settings show: "Sending is not encrypted"
    return foundText(QT_TRANSLATE_NOOP("FoundAccount", "Seen in its settings: %1"))
        .arg(findings.first().title);
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
    } else if (found.note.isEmpty()) {
        found.note = seenInSettings(program, account);
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
        if (!program.problems.isEmpty())
            card.problem = words::programTrouble(program.problems.first().trouble);
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
