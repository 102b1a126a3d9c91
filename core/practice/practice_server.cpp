// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_server.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpSocket>

#include "core/practice/practice_certificates.h"
#include "core/practice/practice_imap.h"
#include "core/practice/practice_listener.h"
#include "core/practice/practice_session.h"
#include "core/practice/practice_smtp.h"

namespace outbox {

namespace {
constexpr int maxConnections = 32;
constexpr int portCount = 3;
constexpr const char* secureShellBanner = "SSH-2.0-OpenSSH_9.2\r\n";

const QString& practiceAddress() {
    static const QString address = QStringLiteral("practice@practice.example");
    return address;
}

QByteArray practicePassword() {
    return QByteArrayLiteral("practice makes perfect");
}

QString outgoingHost() {
    return QStringLiteral("smtp.practice.example");
}
QString incomingHost() {
    return QStringLiteral("imap.practice.example");
}
QString otherHost() {
    return QStringLiteral("mail.practice.example");
}

/// The names of practice, and how a mail program on this computer reaches its servers.
QStringList certifiedNames() {
    return {outgoingHost(), incomingHost(), QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
}

QSslConfiguration serverConfiguration(const PracticeIdentity& identity) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}
}  // namespace

struct PracticeServer::State {
    PracticeHouse house;
    PracticeAuthority authority;
    QObject connections;  ///< parent of everything connected
    PracticeListener startTls{
        [this](qintptr d) { acceptSubmission(d, house.behaviour.startTlsPort, false); }};
    PracticeListener tls{[this](qintptr d) { acceptSubmission(d, house.behaviour.tlsPort, true); }};
    PracticeListener imap{[this](qintptr d) { acceptImap(d); }};
    QTcpSocket keptClosed;  ///< holds the number of a closed port, so that nobody else comes to listen there
    quint16 startTlsPort = 0;
    quint16 tlsPort = 0;
    quint16 imapPort = 0;

    void acceptSubmission(qintptr descriptor, PracticePort kind, bool tlsAtOnce);
    void acceptImap(qintptr descriptor);
    [[nodiscard]] QSslSocket* accepted(qintptr descriptor);
    [[nodiscard]] quint16 open(PracticeListener& listener, PracticePort kind, quint16 port);
    [[nodiscard]] Endpoint submission(quint16 port, Security security) const;
    [[nodiscard]] Endpoint imapEndpoint() const;
};

/// The socket of a new connection, or null when there are too many already.
QSslSocket* PracticeServer::State::accepted(qintptr descriptor) {
    auto* socket = new QSslSocket(&connections);
    socket->setSocketDescriptor(descriptor);
    if (connections.children().size() <= maxConnections) return socket;
    socket->abort();
    delete socket;
    return nullptr;
}

void PracticeServer::State::acceptSubmission(qintptr descriptor, PracticePort kind, bool tlsAtOnce) {
    QSslSocket* socket = accepted(descriptor);
    if (!socket) return;
    if (kind != PracticePort::Mail) {
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (kind == PracticePort::SecureShell) socket->write(secureShellBanner);
        return;
    }
    (new PracticeSmtp(socket, house, &connections))->begin(tlsAtOnce, house.outgoingTls);
}

void PracticeServer::State::acceptImap(qintptr descriptor) {
    QSslSocket* socket = accepted(descriptor);
    if (socket) (new PracticeImap(socket, house, &connections))->begin(true, house.incomingTls);
}

/// The port that is open, or kept closed, from now on; 0 on failure.
quint16 PracticeServer::State::open(PracticeListener& listener, PracticePort kind, quint16 port) {
    if (kind != PracticePort::Closed) {
        return listener.listen(QHostAddress::LocalHost, port) ? listener.serverPort() : quint16(0);
    }
    return keptClosed.bind(QHostAddress::LocalHost, port) ? keptClosed.localPort() : quint16(0);
}

Endpoint PracticeServer::State::submission(quint16 port, Security security) const {
    return {Protocol::Smtp, outgoingHost(), port, security, practiceAddress(), AuthMethod::Password};
}

Endpoint PracticeServer::State::imapEndpoint() const {
    return {Protocol::Imap, incomingHost(), imapPort, Security::Tls, practiceAddress(), AuthMethod::Password};
}

PracticeServer::PracticeServer(QObject* parent) : QObject(parent) {}
PracticeServer::~PracticeServer() = default;

bool PracticeServer::start(const QString& fault, QString* error, quint16 firstPort) {
    const auto failed = [error](const QString& why) {
        if (error) *error = why;
        return false;
    };
    const PracticeFault* known = fault.isEmpty() ? nullptr : practiceFault(fault);
    if (!fault.isEmpty() && !known) return failed(tr("There is no practice fault called “%1”.").arg(fault));

    m_state = std::make_unique<State>();
    PracticeHouse& house = m_state->house;
    if (known) house.behaviour = known->behaviour;
    if (m_greetingDelayMs >= 0 && house.behaviour.greetingDelayMs > 0) {
        house.behaviour.greetingDelayMs = m_greetingDelayMs;
    }
    house.address = practiceAddress().toLatin1();
    house.password = practicePassword();

    const auto authority = makePracticeAuthority(house.behaviour.certificate, certifiedNames(), otherHost());
    if (!authority) {
        stop();
        return failed(tr("The practice certificates cannot be made on this computer."));
    }
    m_state->authority = *authority;
    house.outgoingTls = serverConfiguration(authority->chosen);
    house.incomingTls = serverConfiguration(authority->good);
    if (openPorts(firstPort, error)) return true;
    stop();
    return false;
}

bool PracticeServer::openPorts(quint16 firstPort, QString* error) {
    const auto portAt = [firstPort](int n) {
        return static_cast<quint16>(firstPort == 0 ? 0 : firstPort + n);
    };
    if (firstPort <= 65535 - portCount + 1) {
        const PracticeBehaviour& behaviour = m_state->house.behaviour;
        m_state->startTlsPort = m_state->open(m_state->startTls, behaviour.startTlsPort, portAt(0));
        m_state->tlsPort = m_state->open(m_state->tls, behaviour.tlsPort, portAt(1));
        m_state->imapPort = m_state->open(m_state->imap, PracticePort::Mail, portAt(2));
    }
    if (m_state->startTlsPort != 0 && m_state->tlsPort != 0 && m_state->imapPort != 0) return true;
    if (error) {
        *error = firstPort == 0 ? tr("No free ports were found on this computer.")
                                : tr("The ports %1 to %2 are not free. Choose another first port.")
                                      .arg(firstPort)
                                      .arg(int(firstPort) + portCount - 1);
    }
    return false;
}

void PracticeServer::stop() {
    m_state.reset();
}

PracticeServer::Ports PracticeServer::ports() const {
    if (!m_state) return {};
    return {m_state->startTlsPort, m_state->tlsPort, m_state->imapPort};
}

Account PracticeServer::account() const {
    Account account;
    account.address = practiceAddress();
    account.source = QStringLiteral("practice");
    account.outgoing = outgoing();
    account.incoming = incoming();
    const bool foreign = m_state && m_state->house.behaviour.setting == PracticeSetting::ForeignSender;
    if (foreign) account.from = QStringLiteral("sales@practice.example");
    return account;
}

Endpoint PracticeServer::outgoing() const {
    if (!m_state) return {};
    Endpoint right = m_state->submission(m_state->startTlsPort, Security::StartTls);
    switch (m_state->house.behaviour.setting) {
        case PracticeSetting::StartTls:
        case PracticeSetting::ForeignSender:
            break;
        case PracticeSetting::TlsOnStartTls:
            right.security = Security::Tls;
            break;
        case PracticeSetting::NoEncryption:
            right.security = Security::None;
            break;
        case PracticeSetting::ShortUser:
            right.user = QStringLiteral("practice");
            break;
        case PracticeSetting::NoSignIn:
            right.auth = AuthMethod::None;
            break;
        case PracticeSetting::IncomingServer:
            right = m_state->imapEndpoint();
            right.protocol = Protocol::Smtp;
            break;
    }
    return right;
}

Endpoint PracticeServer::incoming() const {
    return m_state ? m_state->imapEndpoint() : Endpoint();
}

QString PracticeServer::address() const {
    return practiceAddress();
}

Secret PracticeServer::password() const {
    return Secret(practicePassword());
}

QList<Endpoint> PracticeServer::recommendedOutgoing() const {
    if (!m_state) return {};
    const PracticeBehaviour& behaviour = m_state->house.behaviour;
    QList<Endpoint> endpoints;
    if (behaviour.tlsPort != PracticePort::Closed) {
        endpoints.append(m_state->submission(m_state->tlsPort, Security::Tls));
    }
    const bool secured = behaviour.startTls != PracticeStartTls::Missing;
    if (behaviour.startTlsPort != PracticePort::Closed && secured) {
        endpoints.append(m_state->submission(m_state->startTlsPort, Security::StartTls));
    }
    return endpoints;
}

QList<Endpoint> PracticeServer::recommendedIncoming() const {
    return m_state ? QList<Endpoint>{m_state->imapEndpoint()} : QList<Endpoint>();
}

QStringList PracticeServer::hostNames() {
    return {outgoingHost(), incomingHost(), otherHost(), QStringLiteral("practice.example")};
}

QList<QSslCertificate> PracticeServer::authorities() const {
    return m_state ? QList<QSslCertificate>{m_state->authority.root} : QList<QSslCertificate>();
}

QList<QByteArray> PracticeServer::messages() const {
    return m_state ? m_state->house.mailbox.messages() : QList<QByteArray>();
}

void PracticeServer::setGreetingDelay(int milliseconds) {
    m_greetingDelayMs = milliseconds;
}

}  // namespace outbox
