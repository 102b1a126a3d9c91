// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/world.h"

#include <QHostAddress>

namespace outbox::cases {

namespace {

QString text(const char* ascii) {
    return QString::fromUtf8(ascii);
}

Endpoint line(Protocol protocol, const char* description) {
    Endpoint endpoint = parseEndpoint(protocol, text(description)).endpoint;
    endpoint.user = QStringLiteral("anna@example.org");
    return endpoint;
}

Provider examplePreset() {
    Provider provider;
    provider.id = QStringLiteral("example");
    provider.name = QStringLiteral("Example Mail");
    provider.family = provider.id;
    provider.domains = {QStringLiteral("example.org")};
    provider.outgoing = {line(Protocol::Smtp, "smtp.example.org:587/starttls"),
                         line(Protocol::Smtp, "smtp.example.org:465/tls")};
    provider.incoming = {line(Protocol::Imap, "imap.example.org:993/tls")};
    provider.signIn = {SignInWay::Password};
    provider.formerHosts = {QStringLiteral("old.example.org")};
    provider.webmailUrl = QStringLiteral("https://www.example.org/mail");
    provider.appPasswordUrl = QStringLiteral("https://www.example.org/app-passwords");
    provider.passwordResetUrl = QStringLiteral("https://www.example.org/reset");
    return provider;
}

DnsAnswer answerOf(const char* server, const QString& name, const QHostAddress& address) {
    DnsAnswer answer;
    answer.server = text(server);
    answer.name = name;
    answer.status = address.isNull() ? DnsStatus::NoSuchName : DnsStatus::Found;
    answer.durationMs = 12;
    if (address.isNull()) return answer;
    DnsRecord record;
    record.name = name;
    record.address = address;
    answer.records = {record};
    return answer;
}

WebObservation webCheck(const char* url) {
    WebObservation web;
    web.url = text(url);
    web.status = 200;
    web.matched = true;
    web.span = {10, 30};
    web.serverDate = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    return web;
}

}  // namespace

ServerReply smtpReply(int code, const char* enhanced, const char* words) {
    ServerReply reply;
    reply.code = code;
    reply.enhanced = text(enhanced);
    reply.lines = {text(words)};
    return reply;
}

World::World() {
    known.account.address = QStringLiteral("anna@example.org");
    known.account.provider = QStringLiteral("example");
    known.account.outgoing = line(Protocol::Smtp, "smtp.example.org:587/starttls");
    known.account.incoming = line(Protocol::Imap, "imap.example.org:993/tls");
    known.consent.signIn = true;
    known.provider = examplePreset();
    known.hostOwner = known.provider;
    known.recommendedOutgoing = known.provider->outgoing;
    known.recommendedIncoming = known.provider->incoming;

    LocalObservation local;
    local.interfaces = {{QStringLiteral("eth0"), false, {QHostAddress(QStringLiteral("192.0.2.200"))}}};
    local.routeV4 = true;
    local.routeInterface = QStringLiteral("eth0");
    local.resolvers = {QStringLiteral("192.0.2.53")};
    local.clock = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    known.local = local;
    known.web = {webCheck("http://detectportal.firefox.com/success.txt"),
                 webCheck("http://connectivitycheck.gstatic.com/generate_204")};

    door("smtp.example.org", 587);
    door("smtp.example.org", 465).speaks = Security::Tls;
    door("imap.example.org", 993).speaks = Security::Tls;
    for (const char* control : {"smtp.control-a.test", "smtp.control-b.test"}) {
        door(control, 587);
        door(control, 465).speaks = Security::Tls;
        door(control, 25);
    }
    door("smtp.control-a.test", 993).speaks = Security::Tls;
    door("smtp.other.test", 587).knownUsers.clear();
}

Door& World::door(const char* host, quint16 port) {
    return servers[text(host)][port];
}

void World::bothDoors(const std::function<void(Door&)>& change) {
    for (Door& door : servers[QStringLiteral("smtp.example.org")]) change(door);
}

void World::set(const char* description) {
    const Endpoint parsed = parseEndpoint(Protocol::Smtp, text(description)).endpoint;
    Endpoint& outgoing = known.account.outgoing;
    outgoing.host = parsed.host;
    outgoing.port = parsed.port;
    outgoing.security = parsed.security;
    const bool own = parsed.host.endsWith(QLatin1String("example.org"));
    if (!own) known.hostOwner.reset();
}

void World::user(const char* name) {
    known.account.outgoing.user = text(name);
    known.account.incoming->user = text(name);
}

void World::noSecret() {
    known.consent.signIn = false;
}

void World::token(const QStringList& scopes) {
    known.secret = SecretTraits{};
    known.secret->kind = SecretKind::Token;
    known.secret->scopes = scopes;
    known.account.outgoing.auth = AuthMethod::OAuth2;
    known.account.incoming->auth = AuthMethod::OAuth2;
}

void World::withoutPreset() {
    known.provider.reset();
    known.hostOwner.reset();
    known.account.provider.clear();
}

void World::withoutPublishedSettings() {
    withoutPreset();
    known.recommendedOutgoing.clear();
    known.recommendedIncoming.clear();
}

void World::operatedBy(const char* family) {
    known.provider->family = text(family);
    known.hostOwner = known.provider;
}

QHostAddress World::addressOf(const QString& host) const {
    const QHostAddress literal(host);
    if (!literal.isNull()) return literal;
    if (!servers.contains(host)) return {};
    const int index = static_cast<int>(std::distance(servers.begin(), servers.find(host)));
    return QHostAddress(QStringLiteral("198.51.100.%1").arg(10 + index));
}

Failure World::wayTo(const QString& host, quint16 port) const {
    if (blocked.contains(port)) return blocked.value(port);
    const auto server = servers.find(host);
    if (server == servers.end()) return Failure::NoAddress;
    const auto door = server->find(port);
    return door == server->end() ? Failure::Refused : door->connect;
}

ReachObservation World::reach(ReachRole role, const QString& host, quint16 port) const {
    ReachObservation seen;
    seen.role = role;
    seen.host = host;
    seen.address = addressOf(host);
    seen.port = port;
    seen.fault.kind = wayTo(host, port);
    seen.span = {20, 15};
    return seen;
}

NameObservation World::name(NameRole role, const QString& name) const {
    const QHostAddress address = addressOf(name);
    NameObservation seen;
    seen.role = role;
    seen.name = name;
    seen.system = answerOf("system", name, address);
    seen.configured = {answerOf("192.0.2.53", name, address)};
    if (role == NameRole::Outgoing)
        seen.reference = {answerOf("1.1.1.1", name, address), answerOf("8.8.8.8", name, address)};
    return seen;
}

bool World::observeOutgoing(Evidence& evidence) const {
    const Account& account = evidence.account;
    const bool secret = evidence.consent.signIn && account.outgoing.auth != AuthMethod::None;
    evidence.dialogues.append(talk(account.outgoing, DialogueRole::AsSet, secret, account));
    ReachObservation set = reach(ReachRole::AsSet, account.outgoing.host, account.outgoing.port);
    if (set.fault.kind != Failure::NoAddress) evidence.reach.append(set);
    return evidence.dialogues.last().signIn.outcome != SignInOutcome::Refused ||
           account.outgoing.user == QLatin1String("anna@example.org");
}

void World::observeIncoming(Evidence& evidence, bool mayTry) const {
    if (!evidence.account.incoming) return;
    const bool secret = evidence.consent.signIn && mayTry;
    evidence.dialogues.append(
        talk(*evidence.account.incoming, DialogueRole::Incoming, secret, evidence.account));
}

void World::observeFurtherControls(Evidence& evidence) const {
    const auto answers = [](const ReachObservation& one) {
        return one.role == ReachRole::Control && !one.fault.failed();
    };
    if (std::any_of(evidence.reach.begin(), evidence.reach.end(), answers)) return;
    evidence.reach.append(reach(ReachRole::Control, text("smtp.control-a.test"), 993));
}

/// A run about a mail API looks at this computer, its network and the API, and at no mailbox.
Evidence World::observeApi() const {
    Evidence evidence;
    evidence.api = known.api;
    evidence.local = known.local;
    evidence.web = known.web;
    for (const auto& change : touches) change(evidence);
    return evidence;
}

Evidence World::observe() const {
    if (known.domain) {
        Evidence evidence;
        evidence.domain = known.domain;
        return evidence;
    }
    if (known.api) return observeApi();
    Evidence evidence = known;
    const Endpoint& set = evidence.account.outgoing;
    evidence.names = {name(NameRole::Outgoing, set.host),
                      name(NameRole::Domain, QStringLiteral("example.org"))};
    evidence.names.last().configured = {
        answerOf("192.0.2.53", QStringLiteral("example.org"), QHostAddress(QStringLiteral("198.51.100.1")))};
    if (evidence.account.incoming)
        evidence.names.append(name(NameRole::Incoming, evidence.account.incoming->host));
    evidence.names.append(name(NameRole::Canary, QStringLiteral("nx-123456.com")));

    const bool incomingMayTry = observeOutgoing(evidence);
    observeIncoming(evidence, incomingMayTry);
    QList<Endpoint> others = evidence.recommendedOutgoing;
    for (const char* usual : {":587/starttls", ":465/tls"})
        others.append(parseEndpoint(Protocol::Smtp, set.host + text(usual)).endpoint);
    QList<Endpoint> seen{set};
    for (Endpoint& other : others) {
        const auto same = [&other](const Endpoint& one) { return one.sameLine(other); };
        if (std::any_of(seen.begin(), seen.end(), same)) continue;
        seen.append(other);
        evidence.dialogues.append(talk(other, DialogueRole::Candidate, false, evidence.account));
    }
    if (!addressOf(set.host).isNull())
        for (const quint16 port : {quint16(587), quint16(465), quint16(25), quint16(2525)})
            if (port != set.port) evidence.reach.append(reach(ReachRole::OtherPort, set.host, port));
    const bool usual = set.port == 587 || set.port == 465 || set.port == 25;
    for (const quint16 port : {usual ? set.port : quint16(587), quint16(465), quint16(587)})
        for (const char* control : {"smtp.control-a.test", "smtp.control-b.test"})
            evidence.reach.append(reach(ReachRole::Control, text(control), port));
    observeFurtherControls(evidence);
    for (const auto& change : touches) change(evidence);
    return evidence;
}

void World::prove(Evidence& evidence, const FixPlan& fix) const {
    int refused = 0;
    for (const DialogueObservation& seen : evidence.dialogues)
        if (seen.signIn.outcome == SignInOutcome::Refused) ++refused;
    DialogueObservation proof =
        talk(*fix.outgoing, DialogueRole::Proof, evidence.consent.signIn && refused < 2, evidence.account);
    if (evidence.consent.signIn && refused >= 2) proof.signIn.outcome = SignInOutcome::BudgetSpent;
    proof.proves = fix.id;
    evidence.dialogues.append(proof);
}

}  // namespace outbox::cases
