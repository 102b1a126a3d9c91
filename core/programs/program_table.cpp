// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_table.h"

#include <algorithm>
#include <vector>

namespace outbox {

namespace {
/// A family a line, in the order in which people see them.
constexpr std::span<const ProgramKind> (*programFamilies[])() = {
    mozillaPrograms,
    unixPrograms,
    windowsPrograms,
    applePrograms,
};
}  // namespace

std::span<const ProgramKind> programTable() {
    static const std::vector<ProgramKind> table = [] {
        std::vector<ProgramKind> rows;
        for (const auto family : programFamilies) {
            const auto members = family();
            rows.insert(rows.end(), members.begin(), members.end());
        }
        return rows;
    }();
    return table;
}

const ProgramKind* programKind(const QString& id) {
    const auto table = programTable();
    const auto found = std::find_if(table.begin(), table.end(), [&id](const ProgramKind& kind) {
        return id.compare(QLatin1String(kind.id), Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? nullptr : &*found;
}

QList<MailProgram> findPrograms(const ProgramPlaces& places, const QString& onlyKind) {
    QList<MailProgram> programs;
    for (const ProgramKind& kind : programTable()) {
        if (!onlyKind.isEmpty() && onlyKind.compare(QLatin1String(kind.id), Qt::CaseInsensitive) != 0)
            continue;
        for (MailProgram program : kind.find(places)) {
            for (ProgramAccount& account : program.accounts) account.writable &= kind.plan != nullptr;
            programs.append(program);
        }
    }
    return programs;
}

}  // namespace outbox
