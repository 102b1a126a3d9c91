// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/model/account.h"
#include "core/providers/discovery.h"

namespace outbox::ui {

enum class SettingField { Server, Port, Encryption, User };
enum class Verdict { Same, Different, Unknown };

/// One setting: what will be checked, beside what the provider says.
struct SettingRow {
    Side side = Side::Outgoing;
    SettingField field = SettingField::Server;
    QString mine;
    QString theirs;  ///< empty when the provider says nothing
    Verdict verdict = Verdict::Unknown;
};

[[nodiscard]] QString settingLabel(SettingField field);  ///< "Port"
[[nodiscard]] QString securityLabel(Security security);  ///< "STARTTLS", "None"
[[nodiscard]] QString verdictWord(Verdict verdict);      ///< "Same", "Different"

/// The four rows of a side. `published` are the endpoints that the provider names for it, best first; only
/// those of the same protocol count.
[[nodiscard]] QList<SettingRow> compareSide(Side side, const Endpoint& mine, const QList<Endpoint>& published,
                                            const QString& address);

/// Settings to begin with where nothing is known: the names that most servers have.
[[nodiscard]] Endpoint guessedEndpoint(Side side, const QString& address);

}  // namespace outbox::ui
