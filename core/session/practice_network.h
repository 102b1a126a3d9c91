// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <memory>

#include "core/net/connector.h"
#include "core/net/http_fetcher.h"
#include "core/net/resolver.h"
#include "core/net/tls_observer.h"
#include "core/net/wire.h"
#include "core/practice/practice_server.h"

namespace outbox {

/// Where the ports that practice speaks of really are: 587, 465 and 993 of the practice hosts are three ports
/// of 127.0.0.1 that the system chose.
struct PracticePorts {
    QHash<quint16, quint16> real;

    [[nodiscard]] static PracticePorts of(const PracticeServer& server);
    /// The loopback port behind a port that is spoken of; 0 where practice has nothing there.
    [[nodiscard]] quint16 behind(quint16 port) const { return real.value(port, 0); }
    /// The same account or endpoint as a mail program would show it: with the usual ports.
    [[nodiscard]] Endpoint usual(Endpoint endpoint) const;
};

/// A network around the practice server, so that a practice run looks at everything and reaches nothing
/// outside: practice names resolve to 127.0.0.1, the well-known hosts answer as they do where all is well.
class PracticeResolver : public Resolver {
  public:
    Task<DnsAnswer> ask(QString name, DnsType type, QString server, Milliseconds limit) override;
    Task<DnsAnswer> askSystem(QString name, Milliseconds limit) override;
    [[nodiscard]] QStringList configured() const override;
};

class PracticeHttp : public HttpFetcher {
  public:
    PracticeHttp(const PracticeServer& server, const PracticePorts& ports);
    Task<HttpAnswer> get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) override;
    Task<HttpAnswer> getThrough(QString proxy, QString url, qsizetype bodyLimit, Milliseconds limit) override;

  private:
    QByteArray m_settings;  ///< what the practice provider publishes; empty where it says nothing
};

class PracticeConnector : public Connector {
  public:
    explicit PracticeConnector(PracticePorts ports) : m_ports(std::move(ports)) {}
    Task<ConnectResult> connect(QHostAddress address, quint16 port, Milliseconds limit, bool keep) override;

  private:
    PracticePorts m_ports;
    SystemConnector m_system;
};

/// The strict wire, led to the port behind the one that is spoken of.
class PracticeWires : public WireFactory {
  public:
    PracticeWires(WireFactory& real, PracticePorts ports) : m_real(real), m_ports(std::move(ports)) {}
    [[nodiscard]] std::unique_ptr<SecretWire> make() override;

  private:
    WireFactory& m_real;
    PracticePorts m_ports;
};

class PracticeTlsObserver : public TlsObserver {
  public:
    PracticeTlsObserver(TlsObserver& real, PracticePorts ports) : m_real(real), m_ports(std::move(ports)) {}
    Task<TlsObservation> look(TlsLook look) override;

  private:
    TlsObserver& m_real;
    PracticePorts m_ports;
};

}  // namespace outbox
