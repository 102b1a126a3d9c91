// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/msmtp_program.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/running_process.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
/// The queue of the script msmtpq, which comes with msmtp; it knows no other outbox.
std::optional<int> queuedByMsmtpq(const ProgramPlaces& places) {
    const QDir queue(QDir(places.home).filePath(QStringLiteral(".msmtp.queue")));
    if (!queue.exists() || !barredFolder(queue.path()).isEmpty()) return std::nullopt;
    return static_cast<int>(queue.entryList({QStringLiteral("*.mail")}, QDir::Files).size());
}

PasswordPlace msmtpPasswordPlace(const MsmtpAccount& account) {
    if (account.values.contains("passwordeval")) return PasswordPlace::Command;
    if (account.values.contains("password")) return PasswordPlace::SettingsFile;
    // A keyring, a .netrc or the person: msmtp tries them in this order, and nothing tells which has it.
    return PasswordPlace::Unknown;
}

/// "from" may be a pattern, and "%U" or "%H" in it stand for something else (msmtp's manual, "from").
QStringList msmtpAddresses(const MsmtpAccount& account) {
    for (const char* command : {"from", "user"}) {
        const QString text = QString::fromUtf8(account.argument(command));
        const bool plain = !text.contains(u'*') && !text.contains(u'?') && !text.contains(u'%');
        if (const auto address = parseMailAddress(text); plain && address) return {address->text()};
    }
    return {};
}

/// msmtp compares "from" without regard to case, and as a pattern of the shell with regard to it (seen with
/// 1.8.23).
bool isMsmtpSender(const MsmtpAccount& account, const QString& sender) {
    const QString from = QString::fromUtf8(account.argument("from"));
    constexpr qsizetype mostStars = 4;  // each multiplies the time of matching
    if (from.isEmpty() || from.count(u'*') > mostStars) return false;
    if (from.compare(sender, Qt::CaseInsensitive) == 0) return true;
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(from)).match(sender).hasMatch();
}

/// By the manual ("Choosing an account"): the one that is named, else the first of the envelope sender, else
/// the default one.
const MsmtpAccount* pickedByMsmtp(const MsmtpText& text, const MsmtpCall& call) {
    const MsmtpAccount* picked = nullptr;
    if (!call.account.isEmpty()) {
        picked = text.find(call.account.toUtf8());
    } else {
        const auto ofSender =
            std::find_if(text.accounts.begin(), text.accounts.end(), [&](const MsmtpAccount& account) {
                return !call.envelopeSender.isEmpty() && isMsmtpSender(account, call.envelopeSender);
            });
        picked = ofSender == text.accounts.end() ? text.find("default") : &*ofSender;
    }
    for (qsizetype i = 0; picked && isMsmtpAlias(*picked) && i < text.accounts.size(); ++i)
        picked = text.find(picked->copies.first());
    return picked;
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

namespace {
QStringList usualMsmtpFiles(const ProgramPlaces& places) {
    return {QDir(places.home).filePath(QStringLiteral(".msmtprc")),
            QDir(unixConfigFolder(places)).filePath(QStringLiteral("msmtp/config"))};
}

/// The first of the two that exists is the one that msmtp reads.
QString usualMsmtpFile(const ProgramPlaces& places) {
    return firstPresent(usualMsmtpFiles(places));
}

MailProgram readMsmtp(const ProgramPlaces& places, const SettingsFile& settings, const QString& path) {
    MailProgram program;
    program.program = QStringLiteral("msmtp");
    program.name = QStringLiteral("msmtp");
    program.profile = settings.path;
    program.running = msmtpRuns(program, places);
    program.waitingMessages = queuedByMsmtpq(places);
    if (!settings.file) {
        program.problems.append(*settings.file.problem);
        return program;
    }
    const MsmtpText text = parseMsmtp(settings.file.bytes);
    if (!text.error.isEmpty()) program.problems.append({path, ProgramTrouble::Malformed, text.error});
    addMsmtpAccounts(program, text);
    return program;
}
}  // namespace

QStringList msmtpFiles(const ProgramPlaces& places) {
    return places.system == HomeSystem::Windows ? QStringList() : untilPresent(usualMsmtpFiles(places));
}

QList<MailProgram> findMsmtp(const ProgramPlaces& places) {
    if (places.system == HomeSystem::Windows) return {};
    const QString path = usualMsmtpFile(places);
    if (path.isEmpty()) return {};
    return {readMsmtp(places, readSettingsFile(places, path), path)};
}

MsmtpRoute msmtpRoute(const ProgramPlaces& places, const MsmtpCall& call, const QString& sender) {
    const QString path = call.file.isEmpty() ? usualMsmtpFile(places) : call.file;
    // From which folder the other program will be started is not known; and msmtp takes a "~" as it stands
    // (seen with 1.8.23).
    if (!QDir::isAbsolutePath(path)) return {};
    const SettingsFile settings = readSettingsFile(places, path);
    MsmtpRoute route{readMsmtp(places, settings, path), {}, false};
    const MsmtpText text = parseMsmtp(settings.file.bytes);
    const MsmtpAccount* picked = pickedByMsmtp(text, call);
    if (!picked) return route;
    for (const ProgramAccount& account : std::as_const(route.program.accounts))
        if (account.id == cleanBytes(picked->name, 100)) route.account = account;
    const QStringList& named = route.account.addresses;
    const QByteArray from = picked->argument("from");
    route.ofSender = sender.isEmpty() || isMsmtpSender(*picked, sender) ||
                     named.contains(sender, Qt::CaseInsensitive) ||
                     (named.isEmpty() && (from.isEmpty() || from.contains('%')));
    return route;
}

bool msmtpRuns(const MailProgram&, const ProgramPlaces& places) {
    return places.own && processRuns({QStringLiteral("msmtp")});
}

}  // namespace outbox
