// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <optional>

#include "core/model/mail_program.h"

namespace outbox {

/// Settings files of mail programs are small; what is past this is no such file.
inline constexpr qint64 maxProfileFile = 16 * 1024 * 1024;

struct ProfileFile {
    QByteArray bytes;
    std::optional<ProgramProblem> problem;  ///< set: nothing was read
    [[nodiscard]] explicit operator bool() const { return !problem; }
};

/// Reads one file that must lie within `root` once every symbolic link is followed, and be an ordinary file
/// of at most `limit` bytes. Never waits (a pipe is refused, not opened for its other end). `path` is
/// absolute.
[[nodiscard]] ProfileFile readProfileFile(const QString& root, const QString& path,
                                          qint64 limit = maxProfileFile);

/// Opens an ordinary file for reading, and nothing that a name may have come to lead to since it was looked
/// at: no symbolic link, and no pipe, whose other end would be waited for.
[[nodiscard]] bool openOrdinaryFile(QFile& file, const QString& path);

/// Whether a path lies in `root` (or is it) once every symbolic link of both is followed; false where it is
/// absent.
[[nodiscard]] bool liesWithin(const QString& root, const QString& path);

/// Whether a folder on the way to a path may not be entered, so that nobody can tell if the path is there.
[[nodiscard]] bool isBarred(const QString& path);
/// The folder that keeps a path from being looked at: one on the way that may not be entered, or the path
/// itself where it is a folder that may not be entered or listed. Empty where nothing bars it, or it is
/// absent.
[[nodiscard]] QString barredFolder(const QString& path);

}  // namespace outbox
