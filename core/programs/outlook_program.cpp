// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/outlook_program.h"

#include <QDir>
#include <algorithm>

#include "core/programs/outlook_settings.h"
#include "core/programs/plan_parts.h"
#include "core/programs/profile_file.h"
#include "core/programs/registry_place.h"
#include "core/programs/windows_process.h"

namespace outbox {

namespace {
/// Profiles of versions that were here before keep their names, so that those say which they are of.
QString outlookAccountId(const OutlookProfile& profile, const QString& key) {
    const QString id = profile.name + u'/' + key;
    if (profile.version == QLatin1String("16.0")) return id;
    return (profile.version.isEmpty() ? QStringLiteral("before-2013") : profile.version) + u'/' + id;
}

QString outlookImage() {
    return QStringLiteral("OUTLOOK.EXE");
}

/// The profile is a key then; a backup keeps it as a path.
bool isInRegistry(const MailProgram& program) {
    return program.profile.contains(QLatin1String("HKEY_CURRENT_USER"));
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

/// The account's edits, or why there are none.
ChangePlan startedOutlookPlan(const QString& root, const MailProgram& program, const QString& accountId,
                              const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(root, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const auto account =
        std::find_if(program.accounts.begin(), program.accounts.end(),
                     [&](const ProgramAccount& candidate) { return candidate.id == accountId; });
    if (account == program.accounts.end()) return refusedPlan(PlanTrouble::NoSuchAccount);
    if (const QString limit = outlookLimit(account->incoming, wanted); !limit.isEmpty())
        return refusedPlan(PlanTrouble::NotSupported, limit);
    plan.fields =
        endpointChanges(program.profile, QStringLiteral("outgoing"), account->outgoing, wanted.outgoing);
    if (wanted.incoming)
        plan.fields += endpointChanges(program.profile, QStringLiteral("incoming"), *account->incoming,
                                       *wanted.incoming);
    return plan;
}

/// In the file that was exported: lines at its end.
ChangePlan planExported(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    ChangePlan plan =
        startedOutlookPlan(QFileInfo(program.profile).absolutePath(), program, accountId, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const ProfileFile file = readProfileFile(plan.root, program.profile);
    if (!file) return refusedPlan(PlanTrouble::NotReadable, file.problem->detail);
    const RegistryFile parsed = parseRegistryFile(file.bytes);
    const RegistryKey* key = accountKey(parsed.tree, accountId);
    if (!key) return refusedPlan(PlanTrouble::NoSuchAccount);
    const QList<RegistryEdit> edits = outlookEdits(*key, wanted);
    if (edits.isEmpty()) return plan;
    const QByteArray after = withRegistryEdits(file.bytes, edits);
    // A file that was cut off, or is full to its bounds, may read otherwise behind its end.
    const RegistryFile written = parseRegistryFile(after);
    const RegistryKey* now = accountKey(written.tree, accountId);
    if (!now || !outlookEdits(*now, wanted).isEmpty())
        return refusedPlan(PlanTrouble::NotReadable, QStringLiteral("the end of the file is damaged"));
    plan.files.append({program.profile, file.bytes, after});
    return plan;
}

/// In this computer's registry: the state of the account's values.
ChangePlan planRegistry(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    const QString home = QFileInfo(QDir::homePath()).canonicalFilePath();
    ChangePlan plan = startedOutlookPlan(home, program, accountId, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const auto exported = exportRegistryKey(RegistryCommand::ofThisComputer(), program.profile);
    if (!exported)
        return refusedPlan(PlanTrouble::NotReadable, QStringLiteral("the registry cannot be read"));
    const RegistryFile file = parseRegistryFile(*exported);
    const RegistryKey* key = accountKey(file.tree, accountId);
    if (!key) return refusedPlan(PlanTrouble::NoSuchAccount);
    const QString place = registryPlace(home, key->path);
    if (place.isEmpty())
        return refusedPlan(PlanTrouble::NotSupported,
                           QStringLiteral("the profile's name cannot stand in a path"));
    RegistryKey now = *key;
    for (const RegistryEdit& edit : outlookEdits(*key, wanted))
        now.values.insert(edit.name.toLower(), edit.value);
    const QByteArray before = registryStateFile(*key, outlookValueNames());
    const QByteArray after = registryStateFile(now, outlookValueNames());
    if (before != after) plan.files.append({place, before, after});
    return plan;
}
}  // namespace

QList<MailProgram> findOwnOutlook(const RegistryCommand& command) {
    // The sections that outlookProfiles() knows, of the versions that are still in use.
    constexpr const char* roots[] = {"Office\\16.0\\Outlook", "Office\\15.0\\Outlook",
                                     "Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles"};
    QList<MailProgram> programs;
    for (const char* root : roots) {
        const QString key = QLatin1String("HKEY_CURRENT_USER\\Software\\Microsoft\\") + QLatin1String(root);
        if (const auto exported = exportRegistryKey(command, key))
            programs += outlookPrograms(parseRegistryFile(*exported), key);
    }
    const bool runs = !programs.isEmpty() && windowsProcessRuns(outlookImage());
    for (MailProgram& program : programs) program.running = runs;
    return programs;
}

QStringList outlookFiles(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows || places.own) return {};
    return {QDir(places.home).filePath(QStringLiteral("outlook-profiles.reg"))};
}

QList<MailProgram> findOutlook(const ProgramPlaces& places) {
    if (places.system != HomeSystem::Windows) return {};
    if (places.own) return findOwnOutlook(RegistryCommand::ofThisComputer());
    const QString path = outlookFiles(places).first();
    const ProfileFile file = readProfileFile(places.home, path);
    if (file) return outlookPrograms(parseRegistryFile(file.bytes), path);
    if (file.problem->trouble == ProgramTrouble::Missing) return {};
    MailProgram program = emptyOutlook(path);
    program.problems.append(*file.problem);
    return {program};
}

ChangePlan planOutlook(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    const ChangePlan plan = isInRegistry(program) ? planRegistry(program, accountId, wanted)
                                                  : planExported(program, accountId, wanted);
    // Settings that are as wanted change no field either, whatever a value was written as.
    return plan.files.isEmpty() && plan.trouble == PlanTrouble::None ? ChangePlan{plan.root, {}, {}, {}, {}}
                                                                     : plan;
}

bool outlookRuns(const MailProgram& program, const ProgramPlaces&) {
    // A file that was exported is nobody's.
    return isInRegistry(program) && windowsProcessRuns(outlookImage());
}

}  // namespace outbox
