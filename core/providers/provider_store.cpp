// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/provider_store.h"

#include <QDir>
#include <QHostAddress>
#include <algorithm>
#include <stdexcept>
#include <tuple>

#include "core/providers/name_distance.h"
#include "core/providers/preset_reader.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

constexpr int mostSlips = 2;
constexpr qsizetype longestName = 253;  // RFC 1035 2.3.4

QList<Provider> shippedPresets() {
    QList<Provider> presets;
    const QStringList files = QDir(QStringLiteral(":/outbox/providers"))
                                  .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const Provider preset = readPreset(shippedFile(QStringLiteral("providers/") + file), file);
        if (preset.id + QStringLiteral(".json") != file)
            throw std::logic_error((file + QStringLiteral(": is not named after its id")).toStdString());
        presets.append(preset);
    }
    if (presets.isEmpty()) throw std::logic_error("no presets ship");
    return presets;
}

[[noreturn]] void claimedTwice(const QString& what, const Provider& one, const Provider& other) {
    throw std::logic_error(
        (what + QStringLiteral(": claimed by ") + one.id + QStringLiteral(" and ") + other.id).toStdString());
}

bool endsAtLabel(const QString& host, const QString& suffix) {
    if (!host.endsWith(suffix)) return false;
    return host.size() == suffix.size() || host.at(host.size() - suffix.size() - 1) == u'.';
}

/// A candidate for "did you mean": the fewer slips the better, then what is named earlier in its preset.
struct Near {
    int slips = mostSlips + 1;
    qsizetype place = 0;
    QString name;

    [[nodiscard]] bool beats(const Near& other) const {
        return std::tie(slips, place, name) < std::tie(other.slips, other.place, other.name);
    }
};

/// At most two slips and at most a third of what was typed, or short names would all resemble each other.
void weigh(Near& best, const QString& typed, const QString& known, qsizetype place) {
    const int allowed = std::min(mostSlips, static_cast<int>(typed.size() / 3));
    const Near candidate{slipsBetween(typed, known, allowed), place, known};
    if (candidate.slips <= allowed && candidate.beats(best)) best = candidate;
}

}  // namespace

const ProviderStore& ProviderStore::instance() {
    static const ProviderStore store(shippedPresets());
    return store;
}

ProviderStore::ProviderStore(QList<Provider> providers) : m_providers(std::move(providers)) {
    std::sort(m_providers.begin(), m_providers.end(), [](const Provider& one, const Provider& other) {
        const int order = one.name.compare(other.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    for (qsizetype at = 0; at < m_providers.size(); ++at) {
        const Provider& provider = m_providers.at(at);
        if (m_byId.contains(provider.id))
            claimedTwice(provider.id, provider, m_providers.at(m_byId.value(provider.id)));
        m_byId.insert(provider.id, at);
        indexDomains(at);
    }
    indexServers();
}

void ProviderStore::indexDomains(qsizetype at) {
    const Provider& provider = m_providers.at(at);
    const QStringList domains = provider.domains + provider.aliasDomains;
    for (const QString& domain : domains) {
        if (m_byDomain.contains(domain))
            claimedTwice(domain, provider, m_providers.at(m_byDomain.value(domain)));
        m_byDomain.insert(domain, at);
    }
}

void ProviderStore::indexServers() {
    // A helper on this computer (a Bridge, a proxy) says nothing about who runs the mail.
    const auto claim = [this](const QString& host, qsizetype at) {
        if (QHostAddress(host).isNull() && !m_byServer.contains(host)) m_byServer.insert(host, at);
    };
    const auto claimPresent = [&](bool withDomains) {
        for (qsizetype at = 0; at < m_providers.size(); ++at) {
            const Provider& provider = m_providers.at(at);
            if (provider.domains.isEmpty() == withDomains) continue;
            for (const Endpoint& endpoint : provider.outgoing) claim(endpoint.host, at);
            for (const Endpoint& endpoint : provider.incoming) claim(endpoint.host, at);
        }
    };
    claimPresent(true);
    claimPresent(false);
    for (qsizetype at = 0; at < m_providers.size(); ++at)
        for (const QString& host : m_providers.at(at).formerHosts) claim(host, at);
}

const QList<Provider>& ProviderStore::all() const {
    return m_providers;
}

const Provider* ProviderStore::byId(const QString& id) const {
    const qsizetype at = m_byId.value(id, -1);
    return at < 0 ? nullptr : &m_providers.at(at);
}

const Provider* ProviderStore::byDomain(const QString& domain) const {
    const qsizetype at = m_byDomain.value(domain.toLower(), -1);
    return at < 0 ? nullptr : &m_providers.at(at);
}

const Provider* ProviderStore::byMx(const QString& mxHost) const {
    const QString host = mxHost.toLower();
    const Provider* best = nullptr;
    qsizetype longest = 0;
    for (const Provider& provider : m_providers)
        for (const QString& suffix : provider.mxSuffixes)
            if (suffix.size() > longest && endsAtLabel(host, suffix)) {
                best = &provider;
                longest = suffix.size();
            }
    return best;
}

const Provider* ProviderStore::byServer(const QString& host) const {
    const qsizetype at = m_byServer.value(host.toLower(), -1);
    return at < 0 ? nullptr : &m_providers.at(at);
}

QString ProviderStore::nearestDomain(const QString& domain) const {
    const QString typed = domain.toLower();
    if (typed.size() > longestName || m_byDomain.contains(typed)) return {};
    Near best;
    for (const Provider& provider : m_providers)
        for (qsizetype place = 0; place < provider.domains.size(); ++place)
            weigh(best, typed, provider.domains.at(place), place);
    return best.name;
}

QString ProviderStore::nearestServer(const QString& host) const {
    const QString typed = host.toLower();
    if (typed.size() > longestName || m_byServer.contains(typed) || !QHostAddress(typed).isNull()) return {};
    Near best;
    for (const Provider& provider : m_providers) {
        qsizetype place = 0;
        for (const Endpoint& endpoint : provider.outgoing) weigh(best, typed, endpoint.host, place++);
        for (const Endpoint& endpoint : provider.incoming) weigh(best, typed, endpoint.host, place++);
    }
    return best.name;
}

Endpoint withUser(Endpoint endpoint, UserForm form, const MailAddress& address) {
    switch (form) {
        case UserForm::FullAddress:
            endpoint.user = address.text();
            break;
        case UserForm::LocalPart:
            endpoint.user = address.local;
            break;
        case UserForm::Other:
            if (endpoint.user.isEmpty()) endpoint.user = address.text();
            break;
    }
    return endpoint;
}

}  // namespace outbox
