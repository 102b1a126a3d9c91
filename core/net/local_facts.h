// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QString>
#include <QStringList>

#include "core/model/observation.h"
#include "core/net/resolver.h"
#include "core/net/timeline.h"

namespace outbox {

/// One network interface as the system describes it.
struct InterfaceSeen {
    QString name;       ///< "eth0"
    QString humanName;  ///< "OpenVPN TAP-Windows6"; the same as `name` on Unix
    QNetworkInterface::InterfaceType type = QNetworkInterface::Unknown;
    bool running = false;  ///< up and running
    QList<QHostAddress> addresses;
};

/// Everything that local facts are made of; `seeThisComputer` fills it, tests write it.
struct LocalSights {
    QList<InterfaceSeen> interfaces;
    QHostAddress sourceV4;  ///< our own address on the way to a public one; null without a route
    QHostAddress sourceV6;
    QStringList resolvers;
    QList<QNetworkProxy> proxies;
    QByteArray hostsFile;
    QDateTime clock;
};

/// Whether an interface leads into a tunnel, by its type and by the names that VPN programs give.
[[nodiscard]] bool isTunnel(const InterfaceSeen& seen);

/// What the sights say about this computer. `hosts` are the names of the account's servers. Pure.
[[nodiscard]] LocalObservation localFacts(const LocalSights& sights, const QStringList& hosts);

/// Looks at this computer. Sends no packet itself: a route is found by connecting a UDP socket, which only
/// asks the routing table. The system's proxy settings may name a script; reading them is left to the system,
/// which may fetch it.
[[nodiscard]] LocalSights seeThisComputer(const Resolver& resolver);

/// Both steps, with the time they took. Call it in the worker thread.
[[nodiscard]] LocalObservation observeThisComputer(const Resolver& resolver, const QStringList& hosts,
                                                   const Timeline& timeline);

}  // namespace outbox
