// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_plan.h"

#include <algorithm>
#include <array>

#include "core/programs/mozilla_changes.h"
#include "core/programs/mozilla_prefs_edit.h"
#include "core/programs/mozilla_programs.h"
#include "core/programs/plan_parts.h"
#include "core/programs/profile_file.h"

namespace outbox {

namespace {

/// prefs.js and user.js as they are now.
struct PrefFiles {
    QString prefsPath, userPath;
    QByteArray prefsBytes, userBytes;
    MozillaPrefs prefs, user;
    MozillaPrefs merged;
    QString trouble;
};

/// A file that is not wholly understood is not written: something else may have to be kept from harm.
QString readPrefFile(const QString& root, const QString& path, bool mayBeMissing, QByteArray* bytes,
                     MozillaPrefs* prefs) {
    const ProfileFile file = readProfileFile(root, path);
    if (!file) {
        if (mayBeMissing && file.problem->trouble == ProgramTrouble::Missing) return {};
        return path + QLatin1String(": ") + programTroubleName(file.problem->trouble);
    }
    *bytes = file.bytes;
    *prefs = parseMozillaPrefs(file.bytes);
    if (prefs->broken() == 0) return {};
    return QStringLiteral("%1: not understood in line %2")
        .arg(path, QString::number(lineOfByte(file.bytes, prefs->firstBroken())));
}

PrefFiles readPrefFiles(const QString& profile) {
    PrefFiles files;
    files.prefsPath = profile + QLatin1String("/prefs.js");
    files.userPath = profile + QLatin1String("/user.js");
    files.trouble = readPrefFile(profile, files.prefsPath, false, &files.prefsBytes, &files.prefs);
    if (files.trouble.isEmpty())
        files.trouble = readPrefFile(profile, files.userPath, true, &files.userBytes, &files.user);
    files.merged = files.prefs;
    files.merged.overlay(files.user);
    return files;
}

/// prefs.js gets every wish; user.js those that it sets itself, since it is laid over prefs.js at each start.
bool addFiles(ChangePlan& plan, const PrefFiles& files, const QList<MozillaPrefWish>& wishes) {
    QList<MozillaPrefWish> overruled;
    for (const MozillaPrefWish& wish : wishes) {
        if (files.user.find(wish.name)) overruled.append(wish);
    }
    const auto prefsAfter = withMozillaPrefs(files.prefsBytes, wishes);
    const auto userAfter = withMozillaPrefs(files.userBytes, overruled);
    if (!prefsAfter || !userAfter) return false;
    if (*prefsAfter != files.prefsBytes) plan.files.append({files.prefsPath, files.prefsBytes, *prefsAfter});
    if (*userAfter != files.userBytes) plan.files.append({files.userPath, files.userBytes, *userAfter});
    return true;
}

/// The endings of the preferences in which a setting stands.
struct PrefEndings {
    const char* setting;
    std::array<const char*, 3> endings;
};
constexpr PrefEndings prefEndings[] = {{".host", {".hostname", ".realhostname", nullptr}},
                                       {".port", {".port", nullptr, nullptr}},
                                       {".security", {".try_ssl", ".socketType", nullptr}},
                                       {".auth", {".authMethod", nullptr, nullptr}},
                                       {".user", {".username", ".userName", ".realuserName"}}};

bool standsIn(const QString& pref, const QString& field) {
    if (field == QLatin1String("program.offline"))
        return pref == QLatin1String("network.online") || pref == QLatin1String("offline.startup_state");
    const bool outgoing = field.startsWith(QLatin1String("outgoing."));
    if (!pref.startsWith(QLatin1String(outgoing ? "mail.smtpserver." : "mail.server."))) return false;
    for (const PrefEndings& row : prefEndings) {
        if (!field.endsWith(QLatin1String(row.setting))) continue;
        return std::any_of(row.endings.begin(), row.endings.end(), [&pref](const char* ending) {
            return ending && pref.endsWith(QLatin1String(ending));
        });
    }
    return false;
}

/// The file whose value the program goes by.
QString fileOf(const FieldChange& field, const PrefFiles& files, const QList<MozillaPrefWish>& wishes) {
    const bool overruled = std::any_of(wishes.cbegin(), wishes.cend(), [&](const MozillaPrefWish& wish) {
        return standsIn(wish.name, field.field) && files.user.find(wish.name);
    });
    return overruled ? files.userPath : files.prefsPath;
}

}  // namespace

ChangePlan planMozilla(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(program.profile, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const PrefFiles files = readPrefFiles(program.profile);
    if (!files.trouble.isEmpty()) return refusedPlan(PlanTrouble::NotReadable, files.trouble);
    const QString key = mozillaAccountKey(accountId);
    const QList<MozillaKeys> accounts = mozillaAccounts(files.merged);
    const auto account = std::find_if(accounts.cbegin(), accounts.cend(),
                                      [&key](const MozillaKeys& keys) { return keys.account == key; });
    if (account == accounts.cend()) return refusedPlan(PlanTrouble::NoSuchAccount, key);

    const MozillaChange change = mozillaChange(files.merged, accounts, *account, wanted);
    if (!change.unsupported.isEmpty()) return refusedPlan(PlanTrouble::NotSupported, change.unsupported);
    if (!addFiles(plan, files, change.wishes))
        return refusedPlan(PlanTrouble::NotReadable, QStringLiteral("the file would not read as it should"));
    plan.fields = change.fields;
    for (FieldChange& field : plan.fields) field.file = fileOf(field, files, change.wishes);
    return plan;
}

}  // namespace outbox
