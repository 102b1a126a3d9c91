// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_comparison.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace outbox::ui {
namespace {

constexpr std::array FieldLabels{
    QT_TRANSLATE_NOOP("Settings", "Server"), QT_TRANSLATE_NOOP("Settings", "Port"),
    QT_TRANSLATE_NOOP("Settings", "Encryption"), QT_TRANSLATE_NOOP("Settings", "User name")};
constexpr std::array VerdictWords{QT_TRANSLATE_NOOP("Settings", "Same"),
                                  QT_TRANSLATE_NOOP("Settings", "Different"),
                                  QT_TRANSLATE_NOOP("Settings", "Not known")};

QString settingsWord(const char* source) {
    return QCoreApplication::translate("Settings", source);
}

/// "587, also 465": the one that is set where the provider names it, else its best; then the others.
QString listed(const QStringList& values, const QString& mine) {
    QStringList rest = values;
    rest.removeDuplicates();
    if (rest.isEmpty()) return {};
    const qsizetype at = qMax<qsizetype>(0, rest.indexOf(mine));
    QString first = rest.takeAt(at);
    if (rest.isEmpty()) return first;
    //: A setting that the provider says, and others that it takes as well: "587, also 465"
    return settingsWord(QT_TRANSLATE_NOOP("Settings", "%1, also %2"))
        .arg(first, rest.join(QStringLiteral(", ")));
}

QList<Endpoint> onHost(const QList<Endpoint>& published, const QString& host) {
    QList<Endpoint> found;
    for (const Endpoint& endpoint : published) {
        if (endpoint.host == host) found.append(endpoint);
    }
    return found;
}

/// What is said about port and encryption belongs to the server that is set; to the provider's best one
/// otherwise.
QList<Endpoint> relevant(const QList<Endpoint>& published, const QString& host) {
    const QList<Endpoint> own = onHost(published, host);
    return own.isEmpty() && !published.isEmpty() ? onHost(published, published.first().host) : own;
}

QList<Endpoint> onPort(const QList<Endpoint>& published, quint16 port) {
    QList<Endpoint> found;
    for (const Endpoint& endpoint : published) {
        if (endpoint.port == port) found.append(endpoint);
    }
    return found.isEmpty() ? published : found;
}

QString userInWords(const QString& user, const QString& address) {
    if (user.isEmpty()) return {};
    if (user.compare(address, Qt::CaseInsensitive) == 0) {
        return settingsWord(QT_TRANSLATE_NOOP("Settings", "your full address"));
    }
    if (address.startsWith(user + QLatin1Char('@'), Qt::CaseInsensitive)) {
        return settingsWord(QT_TRANSLATE_NOOP("Settings", "the part before the @"));
    }
    return user;
}

SettingRow row(Side side, SettingField field, const QString& mine, const QStringList& named) {
    const Verdict verdict = named.isEmpty()        ? Verdict::Unknown
                            : named.contains(mine) ? Verdict::Same
                                                   : Verdict::Different;
    return {side, field, mine, listed(named, mine), verdict};
}

SettingRow userRow(Side side, const Endpoint& mine, const QList<Endpoint>& published,
                   const QString& address) {
    const QString named = published.isEmpty() ? QString() : published.first().user;
    const bool same = named.compare(mine.user, Qt::CaseInsensitive) == 0;
    const Verdict verdict = named.isEmpty() ? Verdict::Unknown : same ? Verdict::Same : Verdict::Different;
    return {side, SettingField::User, mine.user, userInWords(named, address), verdict};
}

}  // namespace

QString settingLabel(SettingField field) {
    return settingsWord(FieldLabels.at(static_cast<std::size_t>(field)));
}

QString securityLabel(Security security) {
    switch (security) {
        case Security::StartTls:
            return QStringLiteral("STARTTLS");
        case Security::Tls:
            return QStringLiteral("TLS");
        case Security::None:
            break;
    }
    //: No encryption
    return settingsWord(QT_TRANSLATE_NOOP("Settings", "None"));
}

QString verdictWord(Verdict verdict) {
    return settingsWord(VerdictWords.at(static_cast<std::size_t>(verdict)));
}

QList<SettingRow> compareSide(Side side, const Endpoint& mine, const QList<Endpoint>& published,
                              const QString& address) {
    QStringList hosts, ports, securities;
    QList<Endpoint> fitting;
    for (const Endpoint& endpoint : published) {
        if (endpoint.protocol == mine.protocol) fitting.append(endpoint);
    }
    const QList<Endpoint> near = relevant(fitting, mine.host);
    for (const Endpoint& endpoint : fitting) hosts.append(endpoint.host);
    for (const Endpoint& endpoint : near) ports.append(QString::number(endpoint.port));
    for (const Endpoint& endpoint : onPort(near, mine.port))
        securities.append(securityLabel(endpoint.security));
    const QString port = mine.port == 0 ? QString() : QString::number(mine.port);
    return {row(side, SettingField::Server, mine.host, hosts), row(side, SettingField::Port, port, ports),
            row(side, SettingField::Encryption, securityLabel(mine.security), securities),
            userRow(side, mine, near, address)};
}

Endpoint guessedEndpoint(Side side, const QString& address) {
    const QString domain = address.section(QLatin1Char('@'), -1);
    Endpoint endpoint;
    endpoint.user = address;
    if (side == Side::Outgoing) {
        endpoint.protocol = Protocol::Smtp;
        endpoint.host = QStringLiteral("smtp.") + domain;
        endpoint.security = Security::StartTls;
    } else {
        endpoint.protocol = Protocol::Imap;
        endpoint.host = QStringLiteral("imap.") + domain;
        endpoint.security = Security::Tls;
    }
    endpoint.port = defaultPort(endpoint.protocol, endpoint.security);
    return endpoint;
}

}  // namespace outbox::ui
