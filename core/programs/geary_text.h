// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"
#include "core/programs/ini_settings.h"

namespace outbox {

/// What one geary.ini says (accounts-manager.vala of Geary).
struct GearyAccount {
    QString name;
    QStringList addresses;
    QString online;             ///< its name in GNOME's online accounts; empty when none
    bool fixedServers = false;  ///< the provider decides them ("gmail", "outlook", "yahoo")
    bool oldForm = false;       ///< of Geary before 3.32
    bool switchedOff = false;
    bool keepsPassword = true;
    Endpoint outgoing;
    std::optional<Endpoint> incoming;
};
[[nodiscard]] GearyAccount gearyAccount(const IniText& ini);

/// "none", "start-tls", "transport".
[[nodiscard]] QByteArray gearySecurityName(Security security);

}  // namespace outbox
