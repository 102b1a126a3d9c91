// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/toolbox.h"

#include "core/net/cares_resolver.h"
#include "core/net/connector.h"
#include "core/net/http_fetcher.h"
#include "core/net/strict_wire.h"
#include "core/net/tls_observer.h"
#include "core/session/practice_network.h"

namespace outbox {

namespace {

class RealToolbox : public Toolbox {
  public:
    [[nodiscard]] ProbeTools tools() override {
        return {m_resolver, m_connector, m_wires, m_tls, m_http, m_log};
    }

  private:
    Timeline m_timeline;
    TranscriptLog m_log{m_timeline};
    CaresResolver m_resolver{m_timeline};
    SystemConnector m_connector;
    QtWireFactory m_wires{m_log};
    OpenSslObserver m_tls{m_log};
    DirectHttpFetcher m_http{m_resolver};
};

class PracticeToolbox : public Toolbox {
  public:
    explicit PracticeToolbox(const PracticeServer& server)
        : m_ports(PracticePorts::of(server)),
          m_http(server, m_ports),
          m_strict(m_log, WireLimits(), server.authorities()),
          m_observer(m_log, server.authorities()) {}
    [[nodiscard]] ProbeTools tools() override {
        return {m_resolver, m_connector, m_wires, m_tls, m_http, m_log};
    }

  private:
    Timeline m_timeline;
    TranscriptLog m_log{m_timeline};
    PracticePorts m_ports;
    PracticeHttp m_http;
    QtWireFactory m_strict;
    OpenSslObserver m_observer;
    PracticeResolver m_resolver;
    PracticeConnector m_connector{m_ports};
    PracticeWires m_wires{m_strict, m_ports};
    PracticeTlsObserver m_tls{m_observer, m_ports};
};

}  // namespace

std::unique_ptr<Toolbox> Toolbox::real() {
    return std::make_unique<RealToolbox>();
}

std::unique_ptr<Toolbox> Toolbox::practice(const PracticeServer& server) {
    return std::make_unique<PracticeToolbox>(server);
}

}  // namespace outbox
