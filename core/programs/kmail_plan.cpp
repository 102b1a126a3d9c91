// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/programs/kmail_program.h"
#include "core/programs/plan_parts.h"
#include "core/programs/settings_file.h"

namespace outbox {

namespace {
constexpr OnlineSwitch kmailOnline{"Behaviour", "NetworkState", "Online"};  // kmail.kcfg.cmake

void writeTransport(IniWriter& writer, const KmailTransport& transport, const Endpoint& wanted) {
    const Endpoint& present = transport.outgoing;
    const QByteArray& section = transport.section;
    if (present.host != wanted.host) writer.set(section, "host", keyFileValue(wanted.host));
    if (present.port != wanted.port) writer.set(section, "port", QByteArray::number(wanted.port));
    if (present.security != wanted.security)
        writer.set(section, "encryption", kmailEncryptionName(wanted.security));
    if (present.auth != wanted.auth) {
        writer.set(section, "auth", wanted.auth == AuthMethod::None ? "false" : "true");
        if (wanted.auth != AuthMethod::None)
            writer.set(section, "authtype", wanted.auth == AuthMethod::OAuth2 ? "XOAUTH2" : "PLAIN");
    }
    if (wanted.auth != AuthMethod::None && present.user != wanted.user)
        writer.set(section, "user", keyFileValue(wanted.user));
}

void writeImapResource(IniWriter& writer, const Endpoint& present, const Endpoint& wanted) {
    if (present.host != wanted.host || present.port != wanted.port) {
        // The port may stand behind the name, where it would count no longer.
        writer.set("network", "ImapServer", keyFileValue(wanted.host));
        writer.set("network", "ImapPort", QByteArray::number(wanted.port));
    }
    if (present.security != wanted.security) {
        const bool startTls = wanted.security == Security::StartTls;
        writer.set("network", "Safety",
                   wanted.security == Security::Tls ? "SSL"
                   : startTls                       ? "STARTTLS"
                                                    : "None");
    }
    if (present.user != wanted.user) writer.set("network", "UserName", keyFileValue(wanted.user));
}

void writePopResource(IniWriter& writer, const Endpoint& present, const Endpoint& wanted) {
    if (present.host != wanted.host) writer.set("General", "host", keyFileValue(wanted.host));
    if (present.port != wanted.port) writer.set("General", "port", QByteArray::number(wanted.port));
    if (present.security != wanted.security) {
        writer.set("General", "useSSL", wanted.security == Security::Tls ? "true" : "false");
        writer.set("General", "useTLS", wanted.security == Security::StartTls ? "true" : "false");
    }
    if (present.user != wanted.user) writer.set("General", "login", keyFileValue(wanted.user));
}

/// Why the incoming side cannot be changed; empty when it was added to the plan, or is as wanted.
QString addResourceChange(ChangePlan& plan, const KmailResource& resource, const Endpoint& wanted) {
    const Endpoint& present = resource.incoming;
    if (present == wanted) return {};
    if (present.protocol != wanted.protocol || present.auth != wanted.auth || resource.bytes.contains("[$"))
        return QStringLiteral("the way of receiving mail is not changed from outside");
    IniWriter writer(resource.bytes);
    if (wanted.protocol == Protocol::Imap)
        writeImapResource(writer, present, wanted);
    else
        writePopResource(writer, present, wanted);
    if (kmailIncoming(parseIni(writer.now()), wanted.protocol) != wanted)
        return QStringLiteral("KMail would not read the incoming side back");
    plan.files.append({resource.path, resource.bytes, writer.now()});
    plan.fields += endpointChanges(resource.path, QStringLiteral("incoming"), present, wanted);
    return {};
}

const KmailTransport* transportOf(const QList<KmailTransport>& transports, const QString& id) {
    const auto found = std::find_if(transports.begin(), transports.end(),
                                    [&](const KmailTransport& transport) { return transport.id == id; });
    return found == transports.end() ? nullptr : &*found;
}
}  // namespace

ChangePlan planKmail(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    ChangePlan plan = planKmailSettings(program.profile, readKmailSettings(program), accountId, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    plan.root = settingsRoot(program);
    const QString own = program.profile + QStringLiteral("/kmail2rc");
    const ProfileFile file = readSettingsText(plan.root, own);
    if (wanted.online && program.offline && file) addOnlineChange(plan, own, file.bytes, kmailOnline);
    return plan;
}

ChangePlan planKmailSettings(const QString& folder, const KmailSettings& settings, const QString& accountId,
                             const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(folder, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    if (settings.mailtransports.isEmpty()) return refusedPlan(PlanTrouble::NotReadable);
    const auto account =
        std::find_if(settings.accounts.begin(), settings.accounts.end(),
                     [&](const KmailAccount& candidate) { return candidate.transport.id == accountId; });
    if (account == settings.accounts.end()) return refusedPlan(PlanTrouble::NoSuchAccount);
    const KmailTransport& transport = account->transport;
    if (transport.fixed)
        return refusedPlan(
            PlanTrouble::NotSupported,
            QStringLiteral("the settings are fixed ([$i]) or come from the environment ([$e])"));
    if (!transport.outgoing.isSet())
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("mail leaves otherwise than by SMTP"));

    Endpoint outgoing = wanted.outgoing;
    if (outgoing.auth == AuthMethod::None) outgoing.user.clear();
    const QString path = folder + QStringLiteral("/mailtransports");
    IniWriter writer(settings.mailtransports);
    writeTransport(writer, transport, outgoing);
    QString standard;
    const QList<KmailTransport> after = kmailTransports(writer.now(), &standard);
    const KmailTransport* itself = transportOf(after, accountId);
    if (!itself || itself->outgoing != outgoing)
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("KMail would not read it back"));
    if (writer.changed()) plan.files.append({path, writer.before(), writer.now()});
    plan.fields = endpointChanges(path, QStringLiteral("outgoing"), transport.outgoing, outgoing);
    if (wanted.incoming && account->resource)
        if (QString why = addResourceChange(plan, *account->resource, *wanted.incoming); !why.isEmpty())
            return refusedPlan(PlanTrouble::NotSupported, why);
    return plan;
}

}  // namespace outbox
