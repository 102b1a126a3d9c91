// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/discovery_sources.h"

#include <QUrl>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/providers/autoconfig_xml.h"
#include "core/providers/bounded_xml.h"
#include "core/providers/contacts.h"
#include "core/providers/discovery_notes.h"
#include "core/providers/guessed_settings.h"
#include "core/providers/provider_store.h"
#include "core/providers/srv_settings.h"

namespace outbox {

namespace {

constexpr int redirectsFollowed = 3;
constexpr int httpOk = 200;
constexpr qsizetype mostExchangersAsked = 4;

/// Names that hosts give as alias or SRV target for their customers' Autodiscover.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> autodiscoverOwners{{
    {QLatin1String("autodiscover.outlook.com"), QLatin1String("microsoft365")},
    {QLatin1String("autodiscover.emailsrvr.com"), QLatin1String("rackspace")},
    {QLatin1String("autodiscover.secureserver.net"), QLatin1String("godaddy")},
    {QLatin1String("adsredir.ionos.info"), QLatin1String("ionos")},
    {QLatin1String("adsredir.1and1.info"), QLatin1String("ionos")},
}};

/// Second-level labels under which countries register, where three labels make a domain of one's own.
constexpr std::array<QLatin1String, 9> registrySecondLevels{
    QLatin1String("co"),  QLatin1String("com"), QLatin1String("net"),
    QLatin1String("org"), QLatin1String("ac"),  QLatin1String("gov"),
    QLatin1String("edu"), QLatin1String("or"),  QLatin1String("ne")};

QStringList exchangersOf(const DnsAnswer& answer) {
    QList<DnsRecord> records;
    for (const DnsRecord& record : answer.records)
        if (record.type == DnsType::Mx && !canonicalHost(record.target).isEmpty()) records.append(record);
    std::stable_sort(records.begin(), records.end(), [](const DnsRecord& one, const DnsRecord& other) {
        return one.priority < other.priority;
    });
    QStringList hosts;
    for (const DnsRecord& record : records) hosts.append(canonicalHost(record.target));
    return hosts.mid(0, mostExchangersAsked);
}

const Provider* presetOfExchanger(const QStringList& hosts) {
    for (const QString& host : hosts)
        if (const Provider* preset = ProviderStore::instance().byMx(host)) return preset;
    return nullptr;
}

Discovered foundVia(const Provider& preset, const MailAddress& address, FoundBy source,
                    const QString& detail) {
    Discovered found = fromPreset(preset, address);
    found.foundBy = source;
    found.detail = detail;
    return found;
}

Discovered fromSettings(const AutoconfigSettings& settings, FoundBy source, const QUrl& url) {
    if (settings.error != AutoconfigError::None) return {};
    Discovered found;
    found.foundBy = source;
    found.detail = url.toString(QUrl::RemoveQuery);
    found.providerName = settings.providerName;
    found.outgoing = settings.outgoing;
    found.incoming = settings.incoming;
    found.auth = settings.auth;
    if (url.scheme() == QLatin1String("http")) found.notes.append(note::insecureSource);
    return found;
}

const Provider* ownerOfAutodiscover(const DnsAnswer& answer) {
    for (const DnsRecord& record : answer.records)
        for (const auto& [target, id] : autodiscoverOwners)
            if (record.target == target) return ProviderStore::instance().byId(id);
    return nullptr;
}

Discovered guessed(const MailAddress& address, const QStringList& mxHosts, const QStringList& existing) {
    const GuessedSettings settings = guessSettings(address, mxHosts, existing);
    Discovered found;
    found.foundBy = FoundBy::Probe;
    found.detail = address.domain;
    found.outgoing = settings.outgoing;
    found.incoming = settings.incoming;
    found.auth = {authName(AuthMethod::Password)};
    found.notes = {note::guessed};
    return found;
}

/// A name with nothing but an IPv6 address answers "no data" for A and exists all the same.
bool nameExists(const DnsAnswer& answer) {
    return answer.status == DnsStatus::Found || answer.status == DnsStatus::NoData;
}

}  // namespace

QStringList ownerDomains(const QString& mxHost) {
    const QStringList labels = canonicalHost(mxHost).split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2) return {};
    const QString& second = labels.at(labels.size() - 2);
    const bool belowRegistry = labels.last().size() == 2 &&
                               std::find(registrySecondLevels.begin(), registrySecondLevels.end(), second) !=
                                   registrySecondLevels.end();
    const qsizetype owned = belowRegistry ? 3 : 2;
    if (labels.size() < owned) return {};

    QStringList domains;
    if (labels.size() > owned) domains.append(labels.mid(1).join(u'.'));
    const QString registered = labels.mid(labels.size() - owned).join(u'.');
    if (!domains.contains(registered)) domains.append(registered);
    return domains;
}

QStringList autodiscoverPresetIds() {
    QStringList ids;
    for (const auto& [target, id] : autodiscoverOwners)
        if (!ids.contains(id)) ids.append(id);
    return ids;
}

Task<Discovered> askSrv(MailAddress address, DiscoveryTools tools) {
    const QString server;
    std::vector<Task<DnsAnswer>> questions;
    for (const SrvService& service : srvServices) {
        const QString name = service.name + QLatin1Char('.') + address.domain;
        questions.push_back(tools.resolver.ask(name, DnsType::Srv, server, tools.limit));
    }
    Task<std::vector<DnsAnswer>> all = whenAll(std::move(questions));
    const std::vector<DnsAnswer> answers = co_await all;

    const SrvSettings settings = srvSettings(QList<DnsAnswer>(answers.begin(), answers.end()), address);
    Discovered found;
    found.outgoing = settings.outgoing;
    found.incoming = settings.incoming;
    found.auth = {authName(AuthMethod::Password)};
    if (settings.foreignServer) found.notes.append(note::foreignServer);
    if (settings.sendingNotOffered) found.notes.append(note::sendingNotOffered);
    if (!settings.outgoing.isEmpty()) {
        found.foundBy = FoundBy::Srv;
        found.detail = settings.detail;
    }
    co_return found;
}

Task<Discovered> askSettingsFile(QString url, FoundBy source, MailAddress address, DiscoveryTools tools) {
    const HttpAnswer answer = co_await tools.http.get(url, redirectsFollowed, xmlFileLimit, tools.limit);
    if (answer.fault.failed() || answer.status != httpOk) co_return Discovered();
    const AutoconfigSettings settings = parseAutoconfig(answer.body, address);
    const QUrl place(url);
    co_return fromSettings(settings, source, place);
}

Task<Discovered> askMxOwner(MailAddress address, DiscoveryTools tools) {
    const QString server;
    const DnsAnswer answer = co_await tools.resolver.ask(address.domain, DnsType::Mx, server, tools.limit);
    const QStringList hosts = exchangersOf(answer);
    if (hosts.isEmpty()) co_return Discovered();
    if (const Provider* preset = presetOfExchanger(hosts))
        co_return foundVia(*preset, address, FoundBy::Mx, hosts.first());

    const QStringList owners = ownerDomains(hosts.first());
    for (const QString& owner : owners) {
        if (owner == address.domain) continue;  // its own entry was asked for already
        const QString url = contacts().settingsDatabase + owner;
        const Discovered found = co_await askSettingsFile(url, FoundBy::Mx, address, tools);
        if (found.foundBy != FoundBy::Nothing) co_return found;
    }
    co_return Discovered();
}

Task<Discovered> askAutodiscoverOwner(MailAddress address, DiscoveryTools tools) {
    const QString server;
    const QString alias = QStringLiteral("autodiscover.") + address.domain;
    const QString service = QStringLiteral("_autodiscover._tcp.") + address.domain;
    std::vector<Task<DnsAnswer>> questions;
    questions.push_back(tools.resolver.ask(alias, DnsType::CName, server, tools.limit));
    questions.push_back(tools.resolver.ask(service, DnsType::Srv, server, tools.limit));
    Task<std::vector<DnsAnswer>> all = whenAll(std::move(questions));
    const std::vector<DnsAnswer> answers = co_await all;
    for (const DnsAnswer& answer : answers)
        if (const Provider* preset = ownerOfAutodiscover(answer))
            co_return foundVia(*preset, address, FoundBy::Autodiscover, answer.name);
    co_return Discovered();
}

Task<Discovered> guess(MailAddress address, DiscoveryTools tools) {
    const QString server;
    const DnsAnswer exchange = co_await tools.resolver.ask(address.domain, DnsType::Mx, server, tools.limit);
    const QStringList mxHosts = exchangersOf(exchange);
    const QStringList hosts = guessedHosts(address.domain, mxHosts);
    std::vector<Task<DnsAnswer>> questions;
    for (const QString& host : hosts)
        questions.push_back(tools.resolver.ask(host, DnsType::A, server, tools.limit));
    Task<std::vector<DnsAnswer>> all = whenAll(std::move(questions));
    const std::vector<DnsAnswer> answers = co_await all;

    QStringList existing;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        if (nameExists(answers.at(static_cast<std::size_t>(i)))) existing.append(hosts.at(i));
    co_return guessed(address, mxHosts, existing);
}

Discovered guessUnasked(const MailAddress& address) {
    return guessed(address, {}, {});
}

}  // namespace outbox
