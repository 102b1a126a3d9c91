// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauth_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <stdexcept>

#include "core/model/mail_address.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

const QString shippedFolder = QStringLiteral("oauth/");

}  // namespace

QString OAuthStore::administratorFile() {
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("PROGRAMDATA", QStringLiteral("C:\\ProgramData")) +
           QStringLiteral("\\Outbox Doctor\\oauth.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Outbox Doctor/oauth.json");
#else
    return QStringLiteral("/etc/outbox-doctor/oauth.json");
#endif
}

const OAuthStore& OAuthStore::instance() {
    static const OAuthStore store =
        withFile(QFile::exists(administratorFile()) ? administratorFile() : QString());
    return store;
}

OAuthStore OAuthStore::withFile(const QString& path) {
    OAuthStore store;
    store.readShipped();
    if (!path.isEmpty()) store.readAdministrators(path);
    return store;
}

void OAuthStore::readShipped() {
    const QStringList names =
        QDir(QStringLiteral(":/outbox/") + shippedFolder).entryList({QStringLiteral("*.json")});
    for (const QString& name : names) {
        const OAuthFile file = readServiceFile(shippedFile(shippedFolder + name));
        if (!file.problem.isEmpty())
            throw std::logic_error((name + QLatin1String(": ") + file.problem).toStdString());
        m_services += file.services;
    }
}

void OAuthStore::readAdministrators(const QString& path) {
    QFile input(path);
    OAuthFile file;
    if (input.open(QIODevice::ReadOnly))
        file = readAdministratorFile(input.read(oauthFileLimit + 1));
    else
        file.problem = input.errorString();
    if (file.problem.isEmpty()) {
        for (const OAuthClient& client : file.clients) {
            const auto named = [&client](const OAuthService& service) {
                return service.id == client.service;
            };
            if (!byId(client.service) && std::none_of(file.services.begin(), file.services.end(), named))
                file.problem = QCoreApplication::translate("OAuthFile", "There is no sign-in service “%1”.")
                                   .arg(client.service);
        }
    }
    if (file.problem.isEmpty()) return apply(file);
    //: %1 is the path of a file, %2 what is wrong in it
    m_problem = QCoreApplication::translate("OAuthFile", "The file %1 was not used. %2")
                    .arg(QDir::toNativeSeparators(path), file.problem);
}

void OAuthStore::apply(const OAuthFile& file) {
    for (const OAuthService& service : file.services) {
        m_services.removeIf([&service](const OAuthService& known) { return known.id == service.id; });
        m_services.prepend(service);
    }
    for (const OAuthClient& client : file.clients) {
        for (OAuthService& service : m_services) {
            if (service.id != client.service) continue;
            service.clientId = client.id;
            service.clientSecret = client.secret;
            service.clientFrom = ClientOrigin::Administrator;
        }
    }
}

const OAuthService* OAuthStore::byId(const QString& id) const {
    const auto found = std::find_if(m_services.begin(), m_services.end(),
                                    [&id](const OAuthService& service) { return service.id == id; });
    return found == m_services.end() ? nullptr : &*found;
}

const OAuthService* OAuthStore::forAccount(const QString& preset, const QString& address) const {
    const auto parsed = parseMailAddress(address);
    const auto first = [this](auto fits) -> const OAuthService* {
        const auto found = std::find_if(m_services.begin(), m_services.end(), fits);
        return found == m_services.end() ? nullptr : &*found;
    };
    const OAuthService* byDomain = first([&parsed](const OAuthService& service) {
        return parsed && service.domains.contains(parsed->domain, Qt::CaseInsensitive);
    });
    if (byDomain) return byDomain;
    return first([&preset](const OAuthService& service) {
        return !preset.isEmpty() && service.presets.contains(preset);
    });
}

}  // namespace outbox
