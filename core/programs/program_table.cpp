// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_table.h"

#include <algorithm>
#include <vector>

#include "core/programs/installed_version.h"
#include "core/programs/profile_file.h"

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

namespace {
/// Flatpak and Snap bring versions of their own, beside that of the distribution.
bool isSandboxed(const MailProgram& program) {
    return program.profile.contains(QLatin1String("/.var/app/")) ||
           program.profile.contains(QLatin1String("/snap/"));
}

bool isTold(const QList<MailProgram>& programs, const QString& folder) {
    const auto tells = [&folder](const ProgramProblem& problem) {
        return problem.file == folder || problem.file.startsWith(folder + u'/');
    };
    return std::any_of(programs.begin(), programs.end(), [&tells](const MailProgram& program) {
        return std::any_of(program.problems.begin(), program.problems.end(), tells);
    });
}

void tellBarredFolders(QList<MailProgram>& programs, const ProgramKind& kind, const ProgramPlaces& places) {
    for (const QString& path : kind.looksIn(places)) {
        const QString folder = barredFolder(path);
        if (folder.isEmpty() || isTold(programs, folder)) continue;
        MailProgram program;
        program.program = QLatin1String(kind.id);
        program.name = QLatin1String(kind.name);
        program.profile = folder;
        program.problems.append(
            {folder, ProgramTrouble::Unreadable, QStringLiteral("this folder cannot be opened")});
        programs.append(program);
    }
}
}  // namespace

QList<MailProgram> findPrograms(const ProgramPlaces& places, const QString& onlyKind) {
    QList<MailProgram> programs;
    for (const ProgramKind& kind : programTable()) {
        if (!onlyKind.isEmpty() && onlyKind.compare(QLatin1String(kind.id), Qt::CaseInsensitive) != 0)
            continue;
        for (MailProgram program : kind.find(places)) {
            if (program.version.isEmpty() && kind.package && !isSandboxed(program))
                program.version = installedVersion(places.systemRoot, QLatin1String(kind.package));
            for (ProgramAccount& account : program.accounts) account.writable &= kind.plan != nullptr;
            programs.append(program);
        }
        tellBarredFolders(programs, kind, places);
    }
    return programs;
}

}  // namespace outbox
