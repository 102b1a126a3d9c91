// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <algorithm>

#include "core/programs/byte_edits.h"
#include "core/programs/msmtp_program.h"
#include "core/programs/mutt_account.h"
#include "core/programs/mutt_program.h"
#include "core/programs/mutt_url.h"
#include "core/programs/plan_parts.h"

namespace outbox {

namespace {
const MuttAccount* muttAccountOf(const QList<MuttAccount>& accounts, const QString& id) {
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const MuttAccount& account) { return account.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

/// Writes one account's settings over the files as they were read.
class MuttWriter {
  public:
    MuttWriter(const MuttConfig& config, const QList<MuttAccount>& accounts, const MuttAccount& account)
        : m_config(config), m_accounts(accounts), m_account(account), m_edits(config.files.size()) {}

    /// Empty when it was taken, else why it cannot be written.
    QString set(const QByteArray& variable, const QByteArray& text) {
        const auto value = m_account.values.constFind(variable);
        const bool present = value != m_account.values.constEnd();
        if (present && value->computed)
            return QStringLiteral("%1 comes from a command").arg(QString::fromLatin1(variable));
        if (present && !value->isFlag && value->file >= 0 && !othersUse(variable, *value)) {
            m_edits[value->file].append({value->place, muttQuoted(text)});
            return {};
        }
        if (m_account.file < 0)
            return QStringLiteral("%1 stands in the line of a hook").arg(QString::fromLatin1(variable));
        addLine(variable, text, present ? &*value : nullptr);
        return {};
    }

    [[nodiscard]] QList<FileChange> changes() const {
        QList<FileChange> changes;
        for (qsizetype i = 0; i < m_config.files.size(); ++i) {
            const MuttFile& file = m_config.files.at(i);
            if (!m_edits.at(i).isEmpty())
                changes.append({file.path, file.bytes, withEdits(file.bytes, m_edits.at(i))});
        }
        return changes;
    }

  private:
    /// Whether an account that sends otherwise takes the value from the same place.
    [[nodiscard]] bool othersUse(const QByteArray& variable, const MuttValue& value) const {
        return std::any_of(m_accounts.begin(), m_accounts.end(), [&](const MuttAccount& other) {
            const MuttValue theirs = other.values.value(variable);
            return theirs.file == value.file && theirs.place == value.place && theirs.file >= 0 &&
                   other.outgoing != m_account.outgoing;
        });
    }

    void addLine(const QByteArray& variable, const QByteArray& text, const MuttValue* present) {
        const QByteArray& bytes = m_config.files.at(m_account.file).bytes;
        const bool besideIt = present && present->isFlag && present->file == m_account.file;
        const qsizetype at = besideIt ? present->lineEnd : bytes.size();
        const bool open = at > 0 && bytes.at(at - 1) != '\n';
        const QByteArray lineEnd = firstLineEnd(bytes);
        const QByteArray line = "set " + variable + '=' + muttQuoted(text);
        m_edits[m_account.file].append({{at, at}, open ? lineEnd + line : line + lineEnd});
    }

    const MuttConfig& m_config;
    const QList<MuttAccount>& m_accounts;
    const MuttAccount& m_account;
    QList<QList<ByteEdit>> m_edits;  ///< of each file
};

/// The URL of a variable led to another server; `userVariable` holds the user where the URL names none. Empty
/// when it was taken.
QString leadUrl(MuttWriter& writer, const MuttValues& values, const QByteArray& variable,
                const QByteArray& userVariable, const Endpoint& present, const Endpoint& wanted) {
    const MuttValue value = values.value(variable);
    auto url = parseMuttUrl(value.text);
    if (!url) url = MuttUrl{wanted.protocol, false, {}, {}, {}, 0, {}};
    if (value.expanded && !url->rawPassword.isEmpty())
        return QStringLiteral("%1 takes its password from a variable").arg(QString::fromLatin1(variable));
    url->tls = wanted.security == Security::Tls;
    url->host = wanted.host.toUtf8();
    const bool usual = wanted.port == muttDefaultPort(wanted.protocol, url->tls);
    url->port = usual && url->port == 0 ? quint16(0) : wanted.port;
    if (wanted.user != present.user) {
        const bool inVariable = url->rawUser.isEmpty() && !values.value(userVariable).text.isEmpty();
        if (wanted.user.isEmpty() && inVariable)
            return QStringLiteral("%1 names the user").arg(QString::fromLatin1(userVariable));
        if (inVariable) {
            if (QString why = writer.set(userVariable, wanted.user.toUtf8()); !why.isEmpty()) return why;
        } else {
            url->rawUser = inMuttUrl(wanted.user);
            if (wanted.user.isEmpty()) url->rawPassword.clear();
        }
    }
    return url->text() == value.text ? QString() : writer.set(variable, url->text());
}

QString writeOutgoing(MuttWriter& writer, const MuttAccount& account, const Endpoint& wanted) {
    const Endpoint& present = account.outgoing;
    if (wanted.auth == AuthMethod::OAuth2 && present.auth != AuthMethod::OAuth2)
        return QStringLiteral("a token comes from a command that only you can name");
    if (wanted.security == Security::None && present.security != Security::None)
        return QStringLiteral("encryption is switched off for every server at once only");
    if (wanted.security == Security::StartTls && account.values.value("ssl_starttls").text.endsWith("no"))
        if (QString why = writer.set("ssl_starttls", "yes"); !why.isEmpty()) return why;
    if (present.auth == AuthMethod::OAuth2 && wanted.auth == AuthMethod::Password)
        if (QString why = writer.set("smtp_authenticators", "plain:login"); !why.isEmpty()) return why;
    return leadUrl(writer, account.values, "smtp_url", "smtp_user", present, wanted);
}

/// The mailboxes that are read from the present server all move to the wanted one.
QString writeIncoming(MuttWriter& writer, const MuttAccount& account, const Endpoint& wanted) {
    const Endpoint& present = *account.incoming;
    if (wanted.protocol != present.protocol || wanted.auth != present.auth ||
        (wanted.security != Security::Tls && wanted.security != present.security))
        return QStringLiteral("the way of reading mail is not changed from outside");
    for (const char* variable : {"folder", "spoolfile", "pop_host"}) {
        const auto url = parseMuttUrl(account.values.value(variable).text);
        if (!url || canonicalHost(QString::fromUtf8(url->host)) != present.host) continue;
        const QByteArray user = present.protocol == Protocol::Imap ? "imap_user" : "pop_user";
        if (QString why = leadUrl(writer, account.values, variable, user, present, wanted); !why.isEmpty())
            return why;
    }
    return {};
}

/// The account that would send otherwise though nobody asked; empty when none. Those that were set alike may
/// move along.
QString otherMoved(const QList<MuttAccount>& before, const QList<MuttAccount>& after,
                   const MuttAccount& account, const Endpoint& wanted) {
    for (const MuttAccount& old : before) {
        if (old.id == account.id) continue;
        const MuttAccount* now = muttAccountOf(after, old.id);
        const Endpoint is = now ? now->outgoing : old.outgoing;
        if (is != old.outgoing && !(old.outgoing == account.outgoing && is == wanted)) return old.id;
    }
    return {};
}

ChangePlan planThroughMsmtp(const MuttAccount& account, const ProgramPlaces& places,
                            const WantedSettings& wanted) {
    const MsmtpRoute route = msmtpRoute(places, account.msmtp, account.addresses.value(0));
    if (route.account.id.isEmpty()) {
        const bool unread = route.program.accounts.isEmpty() && !route.program.problems.isEmpty();
        return refusedPlan(PlanTrouble::NotReadable,
                           unread ? programTroubleName(route.program.problems.first().trouble)
                                  : QStringLiteral("msmtp has no such account"));
    }
    if (!route.ofSender)
        return refusedPlan(
            PlanTrouble::NotSupported,
            QStringLiteral("msmtp sends by “%1”, which is of another address").arg(route.account.id));
    return planMsmtp(route.program, route.account.id, wanted);
}

bool differs(const std::optional<Endpoint>& wanted, const std::optional<Endpoint>& present) {
    return wanted && present && *wanted != *present;
}
}  // namespace

ChangePlan planMutt(const MailProgram& program, const QString& accountId, const WantedSettings& wanted) {
    const ProgramPlaces places = muttPlaces(program.profile);
    return planMuttFiles(places, program.profile, muttFilesOf(places), accountId, wanted);
}

ChangePlan planMuttFiles(const ProgramPlaces& places, const QString& mainFile, const MuttOpener& open,
                         const QString& accountId, const WantedSettings& wanted) {
    ChangePlan plan = startedPlan(places.home, wanted);
    if (plan.trouble != PlanTrouble::None) return plan;
    const MuttConfig config = readMuttConfig(places, mainFile, open);
    if (config.files.isEmpty()) return refusedPlan(PlanTrouble::NotReadable);
    const QList<MuttAccount> accounts = muttAccounts(config);
    const MuttAccount* account = muttAccountOf(accounts, accountId);
    if (!account) return refusedPlan(PlanTrouble::NoSuchAccount);
    if (account->sending == MuttSending::ByMsmtp) return planThroughMsmtp(*account, places, wanted);
    if (account->sending == MuttSending::ByCommand && account->values.contains("sendmail"))
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("mail leaves through $sendmail"));

    Endpoint outgoing = wanted.outgoing;
    if (outgoing.auth == AuthMethod::None) outgoing.user.clear();
    const bool alsoIncoming = differs(wanted.incoming, account->incoming);
    if (outgoing == account->outgoing && !alsoIncoming) return plan;
    MuttWriter writer(config, accounts, *account);
    QString why = outgoing == account->outgoing ? QString() : writeOutgoing(writer, *account, outgoing);
    if (why.isEmpty() && alsoIncoming) why = writeIncoming(writer, *account, *wanted.incoming);
    if (!why.isEmpty()) return refusedPlan(PlanTrouble::NotSupported, why);

    plan.files = writer.changes();
    const QList<MuttAccount> after = muttAccounts(readMuttConfig(places, mainFile, open, plan.files));
    const MuttAccount* itself = muttAccountOf(after, accountId);
    if (!itself || itself->outgoing != outgoing || (alsoIncoming && itself->incoming != wanted.incoming))
        return refusedPlan(PlanTrouble::NotSupported, QStringLiteral("Mutt would not read it back"));
    if (const QString other = otherMoved(accounts, after, *account, outgoing); !other.isEmpty())
        return refusedPlan(PlanTrouble::Shared, other);
    const QString file = plan.files.size() == 1 ? plan.files.first().path : mainFile;
    plan.fields = endpointChanges(file, QStringLiteral("outgoing"), account->outgoing, outgoing);
    if (alsoIncoming)
        plan.fields +=
            endpointChanges(file, QStringLiteral("incoming"), *account->incoming, *wanted.incoming);
    return plan;
}

}  // namespace outbox
