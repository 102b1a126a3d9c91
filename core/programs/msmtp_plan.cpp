// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/programs/byte_edits.h"
#include "core/programs/msmtp_program.h"
#include "core/programs/plan_parts.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
struct MsmtpSetting {
    const char* command;
    QByteArray argument;
};

/// What has to hold for an account to be set as wanted, where it does not yet.
QList<MsmtpSetting> missingSettings(const MsmtpAccount& account, const Endpoint& wanted) {
    const Endpoint present = msmtpEndpoint(account);
    QList<MsmtpSetting> settings;
    if (present.host != wanted.host) settings.append(MsmtpSetting{"host", wanted.host.toUtf8()});
    const bool tls = wanted.security != Security::None;
    const bool startTls = wanted.security == Security::StartTls;
    if (account.isOn("tls", false) != tls) settings.append(MsmtpSetting{"tls", tls ? "on" : "off"});
    if (tls && account.isOn("tls_starttls", true) != startTls)
        settings.append(MsmtpSetting{"tls_starttls", startTls ? "on" : "off"});
    const quint16 unset = wanted.security == Security::Tls ? 465 : 25;
    const quint16 port = account.values.contains("port") ? present.port : unset;
    if (port != wanted.port) settings.append(MsmtpSetting{"port", QByteArray::number(wanted.port)});
    if (present.auth != wanted.auth)
        settings.append(MsmtpSetting{"auth", wanted.auth == AuthMethod::None ? "off" : "on"});
    if (present.user != wanted.user && wanted.auth != AuthMethod::None)
        settings.append(MsmtpSetting{"user", wanted.user.toUtf8()});
    return settings;
}

QByteArray asMsmtpArgument(const QByteArray& argument, bool quotedBefore) {
    const bool needsQuotes = argument.startsWith('"') || argument.startsWith(' ') || argument.endsWith(' ');
    return quotedBefore || needsQuotes ? '"' + argument + '"' : argument;
}

/// Puts the argument where the present one stands.
ByteEdit inItsPlace(const QByteArray& bytes, const MsmtpValue& value, const QByteArray& argument) {
    const QByteArray before = value.place.of(bytes);
    const QByteArray written = asMsmtpArgument(argument, before.size() >= 2 && before.startsWith('"'));
    return {value.place, value.place.size() == 0 ? ' ' + written : written};
}

/// Puts a line of its own below the account's last one.
ByteEdit onALineOfItsOwn(const QByteArray& bytes, const MsmtpBlock& block, const MsmtpSetting& setting) {
    const QByteArray lineEnd = firstLineEnd(bytes);
    const QByteArray line = block.indent + setting.command + ' ' + asMsmtpArgument(setting.argument, false);
    const bool open = block.insertAt > 0 && bytes.at(block.insertAt - 1) != '\n';
    return {{block.insertAt, block.insertAt}, open ? lineEnd + line : line + lineEnd};
}

/// Whether an account that is set otherwise takes this value from the same line.
bool othersUse(const MsmtpText& text, const MsmtpAccount& account, const char* command,
               const MsmtpValue& value) {
    const Endpoint own = msmtpEndpoint(account);
    return std::any_of(text.accounts.begin(), text.accounts.end(), [&](const MsmtpAccount& other) {
        return other.values.contains(command) && other.values.value(command).place == value.place &&
               msmtpEndpoint(other) != own;
    });
}

QByteArray withMsmtpSettings(const QByteArray& bytes, const MsmtpText& text, const MsmtpAccount& account,
                             const QList<MsmtpSetting>& settings) {
    QList<ByteEdit> edits;
    for (const MsmtpSetting& setting : settings) {
        const auto value = account.values.find(setting.command);
        const bool here = value != account.values.end() && !othersUse(text, account, setting.command, *value);
        edits.append(here ? inItsPlace(bytes, *value, setting.argument)
                          : onALineOfItsOwn(bytes, text.blocks.at(account.block), setting));
    }
    return withEdits(bytes, edits);
}

/// The account of another kind that a change would reach too; empty when none. Accounts that were set alike
/// before may move along: they are further names or senders of the same mailbox.
QString reachedOther(const MsmtpText& before, const MsmtpText& after, const Endpoint& present,
                     const Endpoint& now) {
    for (const MsmtpAccount& account : before.accounts) {
        const MsmtpAccount* changed = after.find(account.name);
        const Endpoint was = msmtpEndpoint(account);
        const Endpoint is = changed ? msmtpEndpoint(*changed) : Endpoint();
        if (is != was && !(was == present && is == now)) return cleanBytes(account.name, 100);
    }
    return {};
}

/// Whether the account names one certificate or host name that belongs to the server it has now.
bool isPinned(const MsmtpAccount& account) {
    return !account.argument("tls_fingerprint").isEmpty() || !account.argument("tls_host_override").isEmpty();
}
}  // namespace

ChangePlan planMsmtp(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    const ProfileFile file = readSettingsText(QFileInfo(program.profile).absolutePath(), program.profile);
    if (!file) return refusedPlan(PlanTrouble::NotReadable, programTroubleName(file.problem->trouble));
    return planMsmtpFile(program.profile, file.bytes, accountId, wanted);
}

ChangePlan planMsmtpFile(const QString& path, const QByteArray& bytes, const QString& accountId,
                         const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(QFileInfo(path).absolutePath(), wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const MsmtpText text = parseMsmtp(bytes);
    if (!text.error.isEmpty()) return refusedPlan(PlanTrouble::NotReadable, text.error);
    const auto account = std::find_if(
        text.accounts.begin(), text.accounts.end(),
        [&](const MsmtpAccount& candidate) { return cleanBytes(candidate.name, 100) == accountId; });
    if (account == text.accounts.end()) return refusedPlan(PlanTrouble::NoSuchAccount);
    if (account->computed)
        return refusedPlan(PlanTrouble::NotSupported,
                           QStringLiteral("settings of this account come from a command (eval)"));

    const Endpoint present = msmtpEndpoint(*account);
    Endpoint now = wanted.outgoing;
    if (now.auth == AuthMethod::None) now.user = present.user;
    if (now == present) return plan;
    if (now.auth == AuthMethod::OAuth2 && present.auth != AuthMethod::OAuth2)
        return refusedPlan(
            PlanTrouble::NotSupported,
            QStringLiteral("msmtp takes an OAuth2 token from a command that only you can name"));
    if (now.host != present.host && isPinned(*account))
        return refusedPlan(PlanTrouble::NotSupported,
                           QStringLiteral("tls_fingerprint or tls_host_override names the present server"));

    const QByteArray after = withMsmtpSettings(bytes, text, *account, missingSettings(*account, now));
    const MsmtpText changed = parseMsmtp(after);
    const MsmtpAccount* itself = changed.find(account->name);
    if (!itself || msmtpEndpoint(*itself) != now)
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("msmtp would not read it back"));
    if (const QString other = reachedOther(text, changed, present, now); !other.isEmpty())
        return refusedPlan(PlanTrouble::Shared, other);
    plan.files.append({path, bytes, after});
    plan.fields = endpointChanges(path, QStringLiteral("outgoing"), present, now);
    return plan;
}

}  // namespace outbox
