// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"
#include "core/programs/byte_range.h"

namespace outbox {

/// One command that holds for an account, with the place of its argument. What stands behind `password` is
/// not kept.
struct MsmtpValue {
    QByteArray argument;    ///< without the quotation marks around it
    ByteRange place;        ///< of the argument as written, with its quotation marks
    int block = 0;          ///< index of the block that it stands in
    bool passedOn = false;  ///< set by an account, not by `defaults`: accounts that copy this one get it
};

/// `defaults` or `account` with the lines below it.
struct MsmtpBlock {
    QByteArray account;      ///< empty for defaults
    qsizetype insertAt = 0;  ///< behind its last command: where a further one goes
    QByteArray indent;       ///< blanks before its commands
    bool computed = false;   ///< holds `eval`: what a command prints counts here
};

struct MsmtpAccount {
    QByteArray name;
    int block = 0;
    QList<QByteArray> copies;              ///< accounts named behind the colon
    bool ownLines = false;                 ///< has commands of its own
    bool computed = false;                 ///< some of its settings come from a command
    QHash<QByteArray, MsmtpValue> values;  ///< of the commands that count here

    [[nodiscard]] QByteArray argument(const char* command) const;
    [[nodiscard]] bool isOn(const char* command, bool otherwise) const;
};

/// A configuration file of msmtp (its manual, "Configuration files"; conf.c is what really counts).
struct MsmtpText {
    QList<MsmtpBlock> blocks;
    QList<MsmtpAccount> accounts;
    QString
        error;  ///< the line on which msmtp would give up, and why; technical level. Later lines are not read

    [[nodiscard]] const MsmtpAccount* find(const QByteArray& name) const;
};

/// Takes any octets; at most 200 accounts.
[[nodiscard]] MsmtpText parseMsmtp(const QByteArray& bytes);

/// The server of an account as msmtp uses it; not set where it names none.
[[nodiscard]] Endpoint msmtpEndpoint(const MsmtpAccount& account);

}  // namespace outbox
