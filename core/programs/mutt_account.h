// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

#include "core/model/mail_program.h"
#include "core/programs/msmtp_program.h"
#include "core/programs/mutt_config.h"

namespace outbox {

/// How Mutt sends a message.
enum class MuttSending {
    BySmtp,    ///< itself, to the server of $smtp_url
    ByMsmtp,   ///< $sendmail is msmtp
    ByCommand  ///< another program of this computer
};

/// What the settings come to for one way of writing mail: as after start, or as a hook leaves them.
struct MuttAccount {
    QString id;
    QStringList addresses;
    MuttSending sending = MuttSending::ByCommand;
    MsmtpCall msmtp;        ///< as $sendmail and $use_envelope_from have it
    Endpoint outgoing;      ///< of $smtp_url
    bool computed = false;  ///< $smtp_url comes from a command
    std::optional<Endpoint> incoming;
    PasswordPlace passwordKeptIn = PasswordPlace::Unknown;
    MuttValues values;
    int file = 0;  ///< where a further line of its own can stand; -1: nowhere
};

/// The accounts of a configuration, the one after start first; hooks that change nothing about sending are
/// none.
[[nodiscard]] QList<MuttAccount> muttAccounts(const MuttConfig& config);

/// The outgoing server that the values name; not set where there is none.
[[nodiscard]] Endpoint muttOutgoing(const MuttValues& values);

/// Which variable holds the server of the incoming side; empty where none does.
[[nodiscard]] QByteArray muttIncomingVariable(const MuttValues& values);

}  // namespace outbox
