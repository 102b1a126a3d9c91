// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/model/endpoint.h"

namespace outbox {

/// One setting as people read it; both parts are translated where they are words.
struct SettingWords {
    QString name;
    QString value;
};

[[nodiscard]] QString sideWords(Protocol protocol);  ///< "Sending (SMTP)"
/// Server, port, encryption, sign-in and user name, in the order in which programs ask for them. No user name
/// where nobody signs in.
[[nodiscard]] QList<SettingWords> settingWords(const Endpoint& endpoint);

}  // namespace outbox
