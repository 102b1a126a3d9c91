// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <algorithm>

#include "core/programs/claws_program.h"
#include "core/programs/claws_text.h"
#include "core/programs/plan_parts.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
/// The keys of one side.
struct ClawsKeys {
    const char* host;
    const char* ssl;
    const char* setPort;
    const char* port;
};
constexpr ClawsKeys smtpKeys{"smtp_server", "ssl_smtp", "set_smtpport", "smtp_port"};
constexpr ClawsKeys imapKeys{"receive_server", "ssl_imap", "set_imapport", "imap_port"};
constexpr ClawsKeys popKeys{"receive_server", "ssl_pop", "set_popport", "pop_port"};

// prefs_common.c of each
constexpr OnlineSwitch clawsOnline{"Common", "work_offline", "0"};
constexpr OnlineSwitch sylpheedOnline{"Common", "online_mode", "1"};

QByteArray clawsSslNumber(Security security) {
    return security == Security::Tls ? "1" : security == Security::StartTls ? "2" : "0";
}

void writeServer(IniWriter& writer, const QByteArray& section, const ClawsKeys& keys, const Endpoint& present,
                 const Endpoint& wanted) {
    if (present.host != wanted.host) writer.set(section, keys.host, wanted.host.toUtf8());
    if (present.security != wanted.security) writer.set(section, keys.ssl, clawsSslNumber(wanted.security));
    if (present.port != wanted.port || present.security != wanted.security) {
        writer.set(section, keys.setPort, "1");
        writer.set(section, keys.port, QByteArray::number(wanted.port));
    }
}

void writeClawsOutgoing(IniWriter& writer, const ClawsAccount& account, const Endpoint& wanted) {
    const Endpoint& present = account.outgoing;
    writeServer(writer, account.section, smtpKeys, present, wanted);
    if (present.auth != wanted.auth) {
        writer.set(account.section, "use_smtp_auth", wanted.auth == AuthMethod::None ? "0" : "1");
        if (wanted.auth == AuthMethod::Password) writer.set(account.section, "smtp_auth_method", "0");
    }
    if (wanted.auth != AuthMethod::None && account.signInName != wanted.user)
        writer.set(account.section, "smtp_user_id", wanted.user.toUtf8());
}

void writeClawsIncoming(IniWriter& writer, const ClawsAccount& account, const Endpoint& wanted,
                        const QString& outgoingUser) {
    const Endpoint& present = *account.incoming;
    const ClawsKeys& keys = wanted.protocol == Protocol::Imap ? imapKeys : popKeys;
    writeServer(writer, account.section, keys, present, wanted);
    if (present.user == wanted.user) return;
    writer.set(account.section, "user_id", wanted.user.toUtf8());
    // The outgoing side may have taken its name from there.
    if (wanted.user != outgoingUser) writer.set(account.section, "smtp_user_id", outgoingUser.toUtf8());
}

/// Why the wanted way of signing in or receiving cannot be set from outside; empty when it can.
QString clawsObstacle(const ClawsAccount& account, const Endpoint& outgoing,
                      const std::optional<Endpoint>& incoming) {
    if (account.byCommand) return QStringLiteral("mail leaves through a command (use_mail_command)");
    if (outgoing.auth == AuthMethod::OAuth2 && account.outgoing.auth != AuthMethod::OAuth2)
        return QStringLiteral("OAuth2 is set up in the program's own window");
    if (incoming && account.incoming &&
        (incoming->protocol != account.incoming->protocol || incoming->auth != account.incoming->auth))
        return QStringLiteral("the way of receiving mail is not changed from outside");
    return {};
}

const ClawsAccount* clawsAccountOf(const QList<ClawsAccount>& accounts, const QString& number) {
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const ClawsAccount& account) { return account.number == number; });
    return found == accounts.end() ? nullptr : &*found;
}
}  // namespace

ChangePlan planClaws(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    const ClawsDialect& dialect = program.program == QLatin1String(sylpheed().id) ? sylpheed() : clawsMail();
    const QString path = program.profile + QStringLiteral("/accountrc");
    const QString root = settingsRoot(program);
    const ProfileFile file = readSettingsText(root, path);
    if (!file) return refusedPlan(PlanTrouble::NotReadable, programTroubleName(file.problem->trouble));
    const QString commonPath = program.profile + u'/' + QLatin1String(dialect.commonFile);
    const ProfileFile common = readSettingsText(root, commonPath);
    const bool oldNumbers = clawsCountsTheOldWay(parseIni(common.bytes), dialect);
    ChangePlan plan = planClawsFile(path, file.bytes, dialect, oldNumbers, accountId, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    plan.root = root;
    if (wanted.online && program.offline && common)
        addOnlineChange(plan, commonPath, common.bytes,
                        dialect.id == clawsMail().id ? clawsOnline : sylpheedOnline);
    return plan;
}

ChangePlan planClawsFile(const QString& path, const QByteArray& bytes, const ClawsDialect& dialect,
                         bool oldNumbers, const QString& accountId, const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(QFileInfo(path).path(), wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const QList<ClawsAccount> accounts = clawsAccounts(bytes, dialect, oldNumbers);
    const ClawsAccount* account = clawsAccountOf(accounts, accountId);
    if (!account) return refusedPlan(PlanTrouble::NoSuchAccount);

    Endpoint outgoing = wanted.outgoing;
    if (outgoing.auth == AuthMethod::None) outgoing.user.clear();
    const std::optional<Endpoint> incoming = account->incoming ? wanted.incoming : std::nullopt;
    if (QString why = clawsObstacle(*account, outgoing, incoming); !why.isEmpty())
        return refusedPlan(PlanTrouble::NotSupported, why);
    IniWriter writer(bytes);
    writeClawsOutgoing(writer, *account, outgoing);
    if (incoming) writeClawsIncoming(writer, *account, *incoming, outgoing.user);
    if (!writer.changed()) return plan;

    const QList<ClawsAccount> after = clawsAccounts(writer.now(), dialect, oldNumbers);
    const ClawsAccount* itself = clawsAccountOf(after, accountId);
    if (!itself || itself->outgoing != outgoing || (incoming && itself->incoming != incoming))
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("the program would not read it back"));
    plan.files.append({path, bytes, writer.now()});
    plan.fields = endpointChanges(path, QStringLiteral("outgoing"), account->outgoing, outgoing);
    if (incoming)
        plan.fields += endpointChanges(path, QStringLiteral("incoming"), *account->incoming, *incoming);
    return plan;
}

}  // namespace outbox
