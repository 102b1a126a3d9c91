// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// What an account of a mail program is to be set to. Passwords are never among it.
struct WantedSettings {
    Endpoint outgoing;
    std::optional<Endpoint> incoming;  ///< nothing: the incoming side stays as it is
    bool online = false;               ///< true: a program that is set to work offline shall no longer be
};

/// One setting that changes, for people: `field` by the names of the report ("outgoing.port").
struct FieldChange {
    QString file;
    QString field;
    QString old, now;
};

/// One file before and after, whole. A writer makes `after` from `before` and leaves every byte that is not
/// its business as it was.
struct FileChange {
    QString path;
    QByteArray before;
    QByteArray after;
    bool creates = false;  ///< there is no such file yet; `before` is empty, and undoing takes it away again
};

enum class PlanTrouble {
    None,
    NotReadable,  ///< a file that would change cannot be read, or is not in its form
    NoSuchAccount,
    NotSupported,  ///< this program, or this setting of it, cannot be written from outside
    Shared         ///< the account's outgoing server is used by accounts of others too; see `detail`
};

/// What would be written. No fields: everything is as wanted already.
struct ChangePlan {
    QString root;  ///< every file lies within
    QList<FileChange> files;
    QList<FieldChange> fields;
    PlanTrouble trouble = PlanTrouble::None;
    QString detail;  ///< technical level, English
};

}  // namespace outbox
