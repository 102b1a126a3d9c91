// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/outlook_program.h"
#include "core/programs/outlook_settings.h"
#include "core/programs/program_changes.h"
#include "tests/unit/programs/program_home.h"

namespace outbox::programs_test {

inline const QString exportName = QStringLiteral("outlook-profiles.reg");

inline const QString homeProfileKey = QStringLiteral(
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16."
    "0\\Outlook\\Profiles\\Home\\9375CFF0413111d3B88A00104B2A6676");

/// UTF-16 with its mark, as regedit writes.
inline QByteArray wide(const char* text) {
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar c : QString::fromUtf8(text))
        bytes.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    return bytes;
}

/// A home as Windows lays it out, with what regedit exported beside it.
inline QList<MailProgram> foundOutlook(const ProgramHome& home, const QByteArray& exported) {
    QDir(home.path()).mkpath(QStringLiteral("AppData/Local"));
    home.put(exportName, exported);
    return findOutlook(ProgramPlaces::ofFolder(home.path()));
}

/// An account a line, both sides in words.
inline QString inLines(const MailProgram& program) {
    QStringList lines;
    for (const ProgramAccount& account : program.accounts)
        lines.append(account.id + (account.defaultOutgoing ? QStringLiteral("*") : QString()) +
                     QStringLiteral(" | ") + account.addresses.join(u',') + QStringLiteral(" | ") +
                     inWords(account.outgoing) + QStringLiteral(" | ") +
                     (account.incoming ? inWords(*account.incoming) : QString()));
    return lines.join(u'\n');
}

/// Changes an account in the registry of this computer (as RegistryCommand has it), sees the change, and
/// undoes it: every value of the account is then as it was, and what was added is gone.
inline void changesAndUndoes(const ProgramHome& home) {
    const ChangeWorld world{ProgramPlaces::ofFolder(home.path()),
                            BackupStore(home.path(QStringLiteral("backups"))), programKind};
    const auto state = [] {
        const auto exported = exportRegistryKey(RegistryCommand::ofThisComputer(), homeProfileKey);
        return exported
                   ? registryStateFile(*parseRegistryFile(*exported).tree.find(homeProfileKey +
                                                                               QLatin1String("\\00000002")),
                                       outlookValueNames() + QStringList{QStringLiteral("Account Name"),
                                                                         QStringLiteral("POP3 Password")})
                   : QByteArray();
    };
    const QString id = QStringLiteral("Home/00000002");
    const QByteArray before = state();
    QVERIFY(!before.isEmpty());
    const MailProgram program = findOwnOutlook(RegistryCommand::ofThisComputer()).first();
    const Endpoint wanted = outgoingServer(QStringLiteral("mail.example.net"), 465, Security::Tls,
                                           QStringLiteral("änn\"a\\x@example.org"));
    const ChangePlan plan = planOutlook(program, id, {wanted, {}});
    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    const Applied applied = applyPlan(plan, program, id, world);
    QVERIFY2(applied.applied(),
             qPrintable(changeOutcomeName(applied.outcome) + applied.detail + applied.file));
    const auto now = [] { return findOwnOutlook(RegistryCommand::ofThisComputer()).first().accounts.at(1); };
    QCOMPARE(inWords(now().outgoing), inWords(wanted));
    QVERIFY(state() != before);
    QVERIFY(planOutlook(findOwnOutlook(RegistryCommand::ofThisComputer()).first(), id, {wanted, {}})
                .files.isEmpty());
    const auto kept = world.backups.open(applied.backup);
    QVERIFY(kept);
    QVERIFY(!world.backups.bytes(*kept, 0)->contains(wide("Password").mid(2)));
    // A plan of before is not carried out behind somebody's back.
    QCOMPARE(applyPlan(plan, program, id, world).outcome, ChangeOutcome::FileChanged);
    const Undone undone = undoChange(world);
    QVERIFY2(undone.outcome == ChangeOutcome::Done,
             qPrintable(changeOutcomeName(undone.outcome) + undone.detail));
    QCOMPARE(state(), before);
}

}  // namespace outbox::programs_test
