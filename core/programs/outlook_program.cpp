// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/outlook_program.h"

#include <QDir>
#include <algorithm>

#include "core/programs/outlook_settings.h"
#include "core/programs/plan_parts.h"
#include "core/programs/profile_file.h"

namespace outbox {

namespace {
QString outlookAccountId(const OutlookProfile& profile, const QString& key) {
    return profile.name + u'/' + key;
}

MailProgram emptyOutlook(const QString& file) {
    MailProgram program;
    program.program = QStringLiteral("outlook");
    program.name = QStringLiteral("Outlook");
    program.profile = file;
    return program;
}

std::optional<ProgramProblem> problemOf(const RegistryFile& file, const QString& path) {
    if (!file.isOne)
        return ProgramProblem{path, ProgramTrouble::Malformed, QStringLiteral("not a registry export")};
    if (file.broken == 0) return std::nullopt;
    return ProgramProblem{path, ProgramTrouble::Malformed,
                          QStringLiteral("%1 lines are not understood, the first is line %2")
                              .arg(QString::number(file.broken), QString::number(file.firstBroken))};
}

QList<MailProgram> outlookPrograms(const RegistryFile& file, const QString& path) {
    QList<MailProgram> programs;
    const auto problem = problemOf(file, path);
    for (const OutlookProfile& profile : outlookProfiles(file.tree)) {
        MailProgram program = emptyOutlook(path);
        program.version = profile.version;
        program.accounts = outlookAccounts(file.tree, profile);
        for (ProgramAccount& account : program.accounts) account.id = outlookAccountId(profile, account.id);
        if (problem) program.problems.append(*problem);
        programs.append(program);
    }
    if (programs.isEmpty() && problem) {
        programs.append(emptyOutlook(path));
        programs.last().problems.append(*problem);
    }
    return programs;
}

const RegistryKey* accountKey(const RegistryTree& tree, const QString& accountId) {
    for (const OutlookProfile& profile : outlookProfiles(tree))
        for (const ProgramAccount& account : outlookAccounts(tree, profile))
            if (outlookAccountId(profile, account.id) == accountId)
                return tree.find(profile.accounts + u'\\' + account.id);
    return nullptr;
}

QString outlookLimit(const std::optional<Endpoint>& present, const WantedSettings& wanted) {
    if (wanted.outgoing.auth == AuthMethod::OAuth2)
        return QStringLiteral("OAuth2 cannot be set from outside");
    if (!wanted.incoming) return {};
    if (!present || present->protocol != wanted.incoming->protocol)
        return QStringLiteral("the account receives by another protocol");
    if (wanted.incoming->security == Security::StartTls && present->security != Security::StartTls)
        return QStringLiteral("STARTTLS for receiving is not known to be set by a value");
    return {};
}
}  // namespace

QList<MailProgram> findOwnOutlook(const RegistryCommand& command, int patienceMs) {
    // The sections that outlookProfiles() knows, of the versions that are still in use.
    constexpr const char* roots[] = {"Office\\16.0\\Outlook", "Office\\15.0\\Outlook",
                                     "Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles"};
    QList<MailProgram> programs;
    for (const char* root : roots) {
        const QString key = QLatin1String("HKEY_CURRENT_USER\\Software\\Microsoft\\") + QLatin1String(root);
        const auto exported = exportRegistryKey(command, key, patienceMs);
        if (!exported) continue;
        for (MailProgram program : outlookPrograms(parseRegistryFile(*exported), key)) {
            for (ProgramAccount& account : program.accounts) account.writable = false;
            programs.append(program);
        }
    }
    return programs;
}

QList<MailProgram> findOutlook(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows) return {};
    if (places.own) return findOwnOutlook(RegistryCommand::ofThisComputer());
    const QString path = QDir(places.home).filePath(QStringLiteral("outlook-profiles.reg"));
    const ProfileFile file = readProfileFile(places.home, path);
    if (file) return outlookPrograms(parseRegistryFile(file.bytes), path);
    if (file.problem->trouble == ProgramTrouble::Missing) return {};
    MailProgram program = emptyOutlook(path);
    program.problems.append(*file.problem);
    return {program};
}

ChangePlan planOutlook(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    if (program.profile.startsWith(QLatin1String("HKEY_")))
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("the registry itself is not written"));
    ChangePlan plan = startedPlan(QFileInfo(program.profile).absolutePath(), wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const ProfileFile file = readProfileFile(plan.root, program.profile);
    if (!file) return refusedPlan(PlanTrouble::NotReadable, file.problem->detail);
    const RegistryFile parsed = parseRegistryFile(file.bytes);
    const RegistryKey* key = accountKey(parsed.tree, accountId);
    if (!key) return refusedPlan(PlanTrouble::NoSuchAccount);
    const auto account =
        std::find_if(program.accounts.begin(), program.accounts.end(),
                     [&](const ProgramAccount& candidate) { return candidate.id == accountId; });
    if (account == program.accounts.end()) return refusedPlan(PlanTrouble::NoSuchAccount);
    if (const QString limit = outlookLimit(account->incoming, wanted); !limit.isEmpty())
        return refusedPlan(PlanTrouble::NotSupported, limit);

    const QList<RegistryEdit> edits = outlookEdits(*key, wanted);
    if (edits.isEmpty()) return plan;
    const QByteArray after = withRegistryEdits(file.bytes, edits);
    // A file that was cut off, or is full to its bounds, may read otherwise behind its end.
    const RegistryFile written = parseRegistryFile(after);
    const RegistryKey* now = accountKey(written.tree, accountId);
    if (!now || !outlookEdits(*now, wanted).isEmpty())
        return refusedPlan(PlanTrouble::NotReadable, QStringLiteral("the end of the file is damaged"));
    plan.files.append({program.profile, file.bytes, after});
    plan.fields =
        endpointChanges(program.profile, QStringLiteral("outgoing"), account->outgoing, wanted.outgoing);
    if (wanted.incoming)
        plan.fields += endpointChanges(program.profile, QStringLiteral("incoming"), *account->incoming,
                                       *wanted.incoming);
    return plan;
}

bool outlookRuns(const MailProgram&, const ProgramPlaces&) {
    return false;  // a file that was exported is nobody's
}

}  // namespace outbox
