// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/outlook_program.h"
#include "tests/unit/programs/program_home.h"

namespace outbox::programs_test {

inline const QString exportName = QStringLiteral("outlook-profiles.reg");

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

}  // namespace outbox::programs_test
