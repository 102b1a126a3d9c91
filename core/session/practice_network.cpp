// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/practice_network.h"

#include <QXmlStreamWriter>

#include "core/providers/contacts.h"

namespace outbox {

namespace {

constexpr const char* authority = "https://autoconfig.practice.example/";

void writeServer(QXmlStreamWriter& xml, const Endpoint& endpoint) {
    const bool outgoing = endpoint.protocol == Protocol::Smtp;
    xml.writeStartElement(outgoing ? QStringLiteral("outgoingServer") : QStringLiteral("incomingServer"));
    xml.writeAttribute(QStringLiteral("type"), protocolName(endpoint.protocol));
    xml.writeTextElement(QStringLiteral("hostname"), endpoint.host);
    xml.writeTextElement(QStringLiteral("port"), QString::number(endpoint.port));
    xml.writeTextElement(QStringLiteral("socketType"), endpoint.security == Security::Tls
                                                           ? QStringLiteral("SSL")
                                                           : QStringLiteral("STARTTLS"));
    xml.writeTextElement(QStringLiteral("authentication"), QStringLiteral("password-cleartext"));
    xml.writeTextElement(QStringLiteral("username"), QStringLiteral("%EMAILADDRESS%"));
    xml.writeEndElement();
}

/// What the practice provider publishes, in the form that Thunderbird reads.
QByteArray publishedSettings(const QList<Endpoint>& endpoints) {
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("clientConfig"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
    xml.writeStartElement(QStringLiteral("emailProvider"));
    xml.writeAttribute(QStringLiteral("id"), QStringLiteral("practice.example"));
    xml.writeTextElement(QStringLiteral("domain"), QStringLiteral("practice.example"));
    xml.writeTextElement(QStringLiteral("displayName"), QStringLiteral("Practice Mail"));
    for (const Endpoint& endpoint : endpoints) writeServer(xml, endpoint);
    xml.writeEndDocument();
    return text;
}

/// Stands for every host that is not part of practice (RFC 5737); nothing is ever sent there.
QHostAddress elsewhere() {
    return QHostAddress(QStringLiteral("192.0.2.1"));
}

/// What the practice names resolve to: a loopback address would look like a filter's answer.
QHostAddress practiceHost() {
    return QHostAddress(QStringLiteral("192.0.2.25"));
}

bool isPracticeHost(const QString& name) {
    return PracticeServer::hostNames().contains(name);
}

bool isControl(const QString& name) {
    for (const ControlServer& control : contacts().controlServers)
        if (control.host == name) return true;
    return false;
}

DnsRecord addressRecord(const QString& name, const QHostAddress& address) {
    DnsRecord record;
    record.name = name;
    record.type = DnsType::A;
    record.address = address;
    return record;
}

DnsAnswer practiceAnswer(const QString& name, DnsType type, const QString& server) {
    DnsAnswer answer;
    answer.server = server;
    answer.name = name;
    answer.type = type;
    const bool known = isPracticeHost(name) || isControl(name) || name == QLatin1String("practice.example");
    answer.status = known ? DnsStatus::NoData : DnsStatus::NoSuchName;
    if (!known) return answer;
    if (type == DnsType::A) {
        answer.records = {addressRecord(name, isControl(name) ? elsewhere() : practiceHost())};
    } else if (type == DnsType::Mx && name == QLatin1String("practice.example")) {
        DnsRecord record;
        record.name = name;
        record.type = DnsType::Mx;
        record.target = PracticeServer::hostNames().first();
        record.priority = 10;
        answer.records = {record};
    }
    if (!answer.records.isEmpty()) answer.status = DnsStatus::Found;
    return answer;
}

/// Passes everything on, but for the port that is connected to.
class PracticeWire : public SecretWire {
  public:
    PracticeWire(std::unique_ptr<SecretWire> real, PracticePorts ports)
        : m_real(std::move(real)), m_ports(std::move(ports)) {}

    Task<WireConnected> connect(WireTarget target, Milliseconds limit) override {
        const quint16 behind = m_ports.behind(target.port);
        if (behind == 0) return refused();
        target.port = behind;
        target.addresses = {QHostAddress(QHostAddress::LocalHost)};
        return m_real->connect(std::move(target), limit);
    }
    Task<TlsFacts> secure(QString serverName, Milliseconds limit) override {
        return m_real->secure(std::move(serverName), limit);
    }
    Task<WireLine> readLine(Milliseconds limit) override { return m_real->readLine(limit); }
    Task<bool> waitForLine(Milliseconds limit) override { return m_real->waitForLine(limit); }
    Task<Fault> write(QByteArray line, Milliseconds limit) override {
        return m_real->write(std::move(line), limit);
    }
    Task<Fault> writeSecret(SecretLine line, Milliseconds limit) override {
        return m_real->writeSecret(std::move(line), limit);
    }
    [[nodiscard]] QByteArray pending() const override { return m_real->pending(); }
    [[nodiscard]] int connection() const override { return m_real->connection(); }
    [[nodiscard]] bool isSafe() const override { return m_real->isSafe(); }
    [[nodiscard]] QByteArray endPointBinding() const override { return m_real->endPointBinding(); }

  private:
    static Task<WireConnected> refused() {
        WireConnected nothing;
        nothing.peer = QHostAddress(QHostAddress::LocalHost);
        nothing.fault = {Failure::Refused, QString(), 0};
        co_return nothing;
    }

    std::unique_ptr<SecretWire> m_real;
    PracticePorts m_ports;
};

}  // namespace

PracticePorts PracticePorts::of(const PracticeServer& server) {
    const PracticeServer::Ports ports = server.ports();
    return {{{quint16(587), ports.startTls}, {quint16(465), ports.tls}, {quint16(993), ports.imap}}};
}

Endpoint PracticePorts::usual(Endpoint endpoint) const {
    const quint16 shown = real.key(endpoint.port, 0);
    if (shown != 0) endpoint.port = shown;
    return endpoint;
}

Task<DnsAnswer> PracticeResolver::ask(QString name, DnsType type, QString server, Milliseconds) {
    co_return practiceAnswer(name, type, server.isEmpty() ? configured().first() : server);
}

Task<DnsAnswer> PracticeResolver::askSystem(QString name, Milliseconds) {
    co_return practiceAnswer(name, DnsType::A, QStringLiteral("system"));
}

QStringList PracticeResolver::configured() const {
    return {QStringLiteral("127.0.0.1")};
}

PracticeHttp::PracticeHttp(const PracticeServer& server, const PracticePorts& ports) {
    if (server.recommendedOutgoing().isEmpty()) return;
    QList<Endpoint> endpoints;
    for (const Endpoint& endpoint : server.recommendedIncoming() + server.recommendedOutgoing())
        endpoints.append(ports.usual(endpoint));
    m_settings = publishedSettings(endpoints);
}

Task<HttpAnswer> PracticeHttp::get(QString url, int, qsizetype, Milliseconds) {
    HttpAnswer answer;
    answer.status = 404;
    if (!m_settings.isEmpty() && url.startsWith(QLatin1String(authority))) {
        answer.status = 200;
        answer.body = m_settings;
    }
    for (const ConnectivityCheck& page : contacts().connectivityChecks) {
        if (page.url != url) continue;
        answer.status = page.status;
        answer.body = page.body;
        answer.serverDate = QDateTime::currentDateTimeUtc();
    }
    co_return answer;
}

Task<HttpAnswer> PracticeHttp::getThrough(QString, QString url, qsizetype bodyLimit, Milliseconds limit) {
    co_return co_await get(url, 0, bodyLimit, limit);
}

Task<ConnectResult> PracticeConnector::connect(QHostAddress address, quint16 port, Milliseconds limit,
                                               bool keep) {
    ConnectResult answered;
    if (address == elsewhere()) co_return answered;  // a control server, and all is well with those
    if (address != practiceHost()) {
        answered.fault = {Failure::TimedOut, QString(), 0};
        co_return answered;  // an address at which nobody answers
    }
    const quint16 behind = m_ports.behind(port);
    if (behind == 0) {
        answered.fault = {Failure::Refused, QString(), 0};
        co_return answered;
    }
    const QHostAddress loopback(QHostAddress::LocalHost);
    co_return co_await m_system.connect(loopback, behind, limit, keep);
}

std::unique_ptr<SecretWire> PracticeWires::make() {
    return std::make_unique<PracticeWire>(m_real.make(), m_ports);
}

Task<TlsObservation> PracticeTlsObserver::look(TlsLook look) {
    const Endpoint spokenOf = look.endpoint;
    if (isControl(spokenOf.host)) {
        // The other operators' servers answer in practice, and have no encryption to look at.
        TlsObservation nothing;
        nothing.endpoint = spokenOf;
        nothing.peer = look.address;
        nothing.facts.fault = {Failure::Cancelled, QString(), 0};
        co_return nothing;
    }
    const quint16 behind = m_ports.behind(look.endpoint.port);
    look.address = QHostAddress(QHostAddress::LocalHost);
    look.endpoint.port = behind == 0 ? look.endpoint.port : behind;
    TlsObservation seen = co_await m_real.look(look);
    seen.endpoint = spokenOf;
    co_return seen;
}

}  // namespace outbox
