// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/preset_reader.h"

#include <array>
#include <optional>
#include <utility>

#include "core/model/strict_json.h"
#include "core/providers/setup_steps.h"

namespace outbox {

namespace {

constexpr std::array<std::pair<QLatin1String, UserForm>, 3> userFormNames{{
    {QLatin1String("address"), UserForm::FullAddress},
    {QLatin1String("local-part"), UserForm::LocalPart},
    {QLatin1String("other"), UserForm::Other},
}};
constexpr std::array<std::pair<QLatin1String, SignInWay>, 4> signInNames{{
    {QLatin1String("password"), SignInWay::Password},
    {QLatin1String("app-password"), SignInWay::AppPassword},
    {QLatin1String("oauth2"), SignInWay::OAuth2},
    {QLatin1String("bridge"), SignInWay::Bridge},
}};

constexpr std::array<std::pair<QLatin1String, RoadKind>, 7> roadNames{{
    {QLatin1String("modern-sign-in"), RoadKind::ModernSignIn},
    {QLatin1String("own-program"), RoadKind::OwnProgram},
    {QLatin1String("bridge"), RoadKind::Bridge},
    {QLatin1String("web"), RoadKind::Web},
    {QLatin1String("admin-switch"), RoadKind::AdminSwitch},
    {QLatin1String("api"), RoadKind::Api},
    {QLatin1String("paid-plan"), RoadKind::PaidPlan},
}};

template <typename Value, std::size_t Size>
Value valueNamed(const std::array<std::pair<QLatin1String, Value>, Size>& names, const QString& name,
                 const StrictObject& place) {
    for (const auto& [known, value] : names)
        if (name == known) return value;
    place.fail(QStringLiteral("unknown word ") + name);
}

UserForm userFormOf(StrictObject& preset, const QString& key) {
    const QString name = preset.optionalText(key);
    return name.isEmpty() ? UserForm::FullAddress : valueNamed(userFormNames, name, preset);
}

/// Hosts and domains stand in the files as they are compared: A-labels, lower case, no final dot.
QStringList canonicalNames(StrictObject& preset, const QString& key) {
    const QStringList names = preset.texts(key);
    for (const QString& name : names)
        if (canonicalHost(name) != name) preset.fail(key + QStringLiteral(" holds no host name: ") + name);
    return names;
}

Endpoint endpointOf(StrictObject entry, std::optional<Protocol> fixed) {
    Endpoint endpoint;
    endpoint.protocol = fixed.value_or(Protocol::Imap);
    if (!fixed) {
        const auto protocol = protocolFromName(entry.text(QStringLiteral("protocol")));
        if (!protocol || *protocol == Protocol::Smtp) entry.fail(QStringLiteral("protocol is imap or pop3"));
        endpoint.protocol = *protocol;
    }
    endpoint.host = entry.text(QStringLiteral("host"));
    if (canonicalHost(endpoint.host) != endpoint.host) entry.fail(QStringLiteral("not a host name"));
    endpoint.port = static_cast<quint16>(entry.number(QStringLiteral("port"), 1, 65535, 0));
    if (endpoint.port == 0) entry.fail(QStringLiteral("port is missing"));
    const auto security = securityFromName(entry.text(QStringLiteral("security")));
    if (!security) entry.fail(QStringLiteral("security is tls, starttls or none"));
    endpoint.security = *security;
    entry.finish();
    return endpoint;
}

QList<Endpoint> endpointsOf(StrictObject& preset, const QString& key, std::optional<Protocol> fixed) {
    QList<Endpoint> endpoints;
    const QList<StrictObject> entries = preset.objects(key);
    for (const StrictObject& entry : entries) {
        const Endpoint endpoint = endpointOf(entry, fixed);
        if (endpoints.contains(endpoint)) entry.fail(QStringLiteral("stands there twice"));
        endpoints.append(endpoint);
    }
    return endpoints;
}

QList<SignInWay> signInOf(StrictObject& preset) {
    QList<SignInWay> ways;
    const QStringList names = preset.texts(QStringLiteral("sign_in"));
    for (const QString& name : names) ways.append(valueNamed(signInNames, name, preset));
    return ways;
}

QList<SetupStep> stepsOf(StrictObject& preset) {
    QList<SetupStep> steps;
    QList<StrictObject> entries = preset.objects(QStringLiteral("setup"));
    for (StrictObject& entry : entries) {
        SetupStep step{entry.text(QStringLiteral("id")), entry.optionalUrl(QStringLiteral("url"))};
        if (!setupStepIds().contains(step.id)) entry.fail(QStringLiteral("unknown step ") + step.id);
        entry.finish();
        steps.append(step);
    }
    return steps;
}

QList<Road> roadsOf(StrictObject& preset) {
    QList<Road> roads;
    QList<StrictObject> entries = preset.objects(QStringLiteral("roads"));
    for (StrictObject& entry : entries) {
        Road road;
        road.kind = valueNamed(roadNames, entry.text(QStringLiteral("id")), entry);
        road.name = entry.optionalText(QStringLiteral("name"));
        road.url = entry.optionalUrl(QStringLiteral("url"));
        road.command = entry.optionalText(QStringLiteral("command"));
        if (road.url.isEmpty()) entry.fail(QStringLiteral("url is missing"));
        const bool named =
            road.kind == RoadKind::OwnProgram || road.kind == RoadKind::Bridge || road.kind == RoadKind::Api;
        if (named == road.name.isEmpty()) entry.fail(QStringLiteral("a name does not fit, or is missing"));
        if ((road.kind == RoadKind::AdminSwitch) == road.command.isEmpty())
            entry.fail(QStringLiteral("a command does not fit, or is missing"));
        entry.finish();
        roads.append(road);
    }
    return roads;
}

void readPages(StrictObject pages, Provider& provider) {
    provider.appPasswordUrl = pages.optionalUrl(QStringLiteral("app_password"));
    provider.settingsUrl = pages.optionalUrl(QStringLiteral("settings"));
    provider.statusUrl = pages.optionalUrl(QStringLiteral("status"));
    provider.helpUrl = pages.optionalUrl(QStringLiteral("help"));
    provider.webmailUrl = pages.optionalUrl(QStringLiteral("webmail"));
    provider.passwordResetUrl = pages.optionalUrl(QStringLiteral("password_reset"));
    pages.finish();
}

bool oauthOnly(const Provider& provider) {
    return provider.signIn == QList<SignInWay>{SignInWay::OAuth2};
}

/// What the schema cannot say: how the fields go together.
void checkTogether(const Provider& provider, const StrictObject& preset) {
    if (provider.domains.isEmpty() && provider.mxSuffixes.isEmpty())
        preset.fail(QStringLiteral("neither domains nor mx_suffixes: nobody would ever find it"));
    if (provider.smtpIncluded && provider.outgoing.isEmpty())
        preset.fail(QStringLiteral("no outgoing server although smtp_included"));
    if (!provider.outgoing.isEmpty() && provider.signIn.isEmpty())
        preset.fail(QStringLiteral("no way to sign in"));
    if (provider.sources.isEmpty()) preset.fail(QStringLiteral("no source"));
    for (const QString& host : provider.formerHosts)
        for (const QList<Endpoint>& side : {provider.outgoing, provider.incoming})
            for (const Endpoint& endpoint : side)
                if (endpoint.host == host) preset.fail(QStringLiteral("former and present: ") + host);
}

}  // namespace

Provider readPreset(const QByteArray& json, const QString& place) {
    StrictObject preset = StrictObject::fromFile(json, place);
    Provider provider;
    provider.id = preset.text(QStringLiteral("id"));
    provider.name = preset.text(QStringLiteral("name"));
    const QString family = preset.optionalText(QStringLiteral("family"));
    provider.family = family.isEmpty() ? provider.id : family;
    provider.domains = canonicalNames(preset, QStringLiteral("domains"));
    provider.mxSuffixes = canonicalNames(preset, QStringLiteral("mx_suffixes"));
    provider.outgoing = endpointsOf(preset, QStringLiteral("outgoing"), Protocol::Smtp);
    provider.incoming = endpointsOf(preset, QStringLiteral("incoming"), std::nullopt);
    provider.outgoingUser = userFormOf(preset, QStringLiteral("outgoing_user"));
    provider.incomingUser = userFormOf(preset, QStringLiteral("incoming_user"));
    provider.signIn = signInOf(preset);
    provider.formerHosts = canonicalNames(preset, QStringLiteral("former_hosts"));
    provider.aliasDomains = canonicalNames(preset, QStringLiteral("alias_domains"));
    readPages(preset.object(QStringLiteral("pages")), provider);
    provider.steps = stepsOf(preset);
    provider.roads = roadsOf(preset);
    provider.smtpMustBeEnabled = preset.flag(QStringLiteral("smtp_must_be_enabled"), false);
    provider.smtpIncluded = preset.flag(QStringLiteral("smtp_included"), true);
    provider.ownNetworkOnly = preset.flag(QStringLiteral("own_network_only"), false);
    provider.dailyLimit = static_cast<int>(preset.number(QStringLiteral("daily_limit"), 1, 10'000'000, 0));
    provider.messageLimit = preset.number(QStringLiteral("message_limit"), 1, qint64(1) << 40, 0);
    provider.checked = preset.date(QStringLiteral("checked"));
    provider.sources = preset.texts(QStringLiteral("sources"));
    preset.finish();

    if (oauthOnly(provider)) {
        for (Endpoint& endpoint : provider.outgoing) endpoint.auth = AuthMethod::OAuth2;
        for (Endpoint& endpoint : provider.incoming) endpoint.auth = AuthMethod::OAuth2;
    }
    checkTogether(provider, preset);
    return provider;
}

}  // namespace outbox
