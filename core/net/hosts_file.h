// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace outbox {

/// What of a hosts file is read. Blocking lists reach some ten thousand lines; what stands behind these
/// bounds is not seen.
struct HostsFileLimits {
    static constexpr qsizetype octets = 1024 * 1024;
    static constexpr qsizetype lines = 100'000;
    static constexpr qsizetype namesPerLine = 256;
};

/// One name that the hosts file gives an address.
struct HostsFileEntry {
    QString name;  ///< lower case, without final dot
    QHostAddress address;
    friend bool operator==(const HostsFileEntry&, const HostsFileEntry&) = default;
};

/// The entries that name one of `names`, in the order of the file, no doubles (hosts(5): address, names, "#"
/// to the end of the line). Lines without a whole address are passed over, as the system does.
[[nodiscard]] QList<HostsFileEntry> hostsEntriesFor(const QByteArray& content, const QStringList& names);

/// /etc/hosts, or its place on Windows.
[[nodiscard]] QString hostsFilePath();

/// The first octets of a file up to the limit above; empty when it cannot be read.
[[nodiscard]] QByteArray readHostsFile(const QString& path);

}  // namespace outbox
