// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/msmtp_program.h"

#include <QDir>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
/// The queue of the script msmtpq, which comes with msmtp; it knows no other outbox.
std::optional<int> queuedByMsmtpq(const ProgramPlaces& places) {
    const QDir queue(QDir(places.home).filePath(QStringLiteral(".msmtp.queue")));
    if (!queue.exists()) return std::nullopt;
    return static_cast<int>(queue.entryList({QStringLiteral("*.mail")}, QDir::Files).size());
}

PasswordPlace msmtpPasswordPlace(const MsmtpAccount& account) {
    if (account.values.contains("passwordeval")) return PasswordPlace::Command;
    if (account.values.contains("password")) return PasswordPlace::SettingsFile;
    // A keyring, a .netrc or the person: msmtp tries them in this order, and nothing tells which has it.
    return PasswordPlace::Unknown;
}

QStringList msmtpAddresses(const MsmtpAccount& account) {
    for (const char* command : {"from", "user"})
        if (const auto address = parseMailAddress(QString::fromUtf8(account.argument(command))))
            return {address->text()};
    return {};
}

bool isMsmtpDefault(const MsmtpText& text, const MsmtpAccount& account) {
    const MsmtpAccount* standard = text.find("default");
    if (!standard) return false;
    return standard == &account || (isMsmtpAlias(*standard) && standard->copies.first() == account.name);
}

void addMsmtpAccounts(MailProgram& program, const MsmtpText& text) {
    for (const MsmtpAccount& account : text.accounts) {
        const bool listed = !isMsmtpAlias(account) && (account.values.contains("host") || account.computed);
        if (!listed) continue;
        ProgramAccount found;
        found.id = cleanBytes(account.name, 100);
        found.name = found.id;
        found.addresses = msmtpAddresses(account);
        found.defaultOutgoing = isMsmtpDefault(text, account);
        found.outgoing = msmtpEndpoint(account);
        found.passwordKeptIn = msmtpPasswordPlace(account);
        found.writable = !account.computed;
        program.accounts.append(found);
        if (account.computed)
            program.problems.append(
                {program.profile, ProgramTrouble::Unreadable,
                 QStringLiteral("account “%1”: some settings come from a command (eval), which is not run")
                     .arg(found.id)});
    }
}
}  // namespace

bool isMsmtpAlias(const MsmtpAccount& account) {
    return !account.ownLines && account.copies.size() == 1;
}

QList<MailProgram> findMsmtp(const ProgramPlaces& places) {
    if (places.system == HomeSystem::Windows) return {};
    // The first of the two that exists is the one that msmtp reads.
    const QString path =
        firstPresent({QDir(places.home).filePath(QStringLiteral(".msmtprc")),
                      QDir(unixConfigFolder(places)).filePath(QStringLiteral("msmtp/config"))});
    if (path.isEmpty()) return {};
    const SettingsFile settings = readSettingsFile(places, path);
    MailProgram program;
    program.program = QStringLiteral("msmtp");
    program.name = QStringLiteral("msmtp");
    program.profile = settings.path;
    program.running = msmtpRuns(program, places);
    program.waitingMessages = queuedByMsmtpq(places);
    if (!settings.file) {
        program.problems.append(*settings.file.problem);
        return {program};
    }
    const MsmtpText text = parseMsmtp(settings.file.bytes);
    if (!text.error.isEmpty()) program.problems.append({path, ProgramTrouble::Malformed, text.error});
    addMsmtpAccounts(program, text);
    return {program};
}

bool msmtpRuns(const MailProgram&, const ProgramPlaces& places) {
    return places.own && processRuns({QStringLiteral("msmtp")});
}

}  // namespace outbox
