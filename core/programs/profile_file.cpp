// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/profile_file.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <system_error>

namespace outbox {

namespace {
ProfileFile refused(const QString& path, ProgramTrouble trouble, const QString& detail = {}) {
    return {{}, ProgramProblem{path, trouble, detail}};
}
}  // namespace

bool liesWithin(const QString& root, const QString& path) {
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    if (realRoot.isEmpty() || real.isEmpty()) return false;
    const QString folder = realRoot.endsWith(u'/') ? realRoot : realRoot + u'/';
    return real == realRoot || real.startsWith(folder);
}

bool isBarred(const QString& path) {
    std::error_code error;
    (void)std::filesystem::status(QFile::encodeName(path).toStdString(), error);
    return error == std::errc::permission_denied;
}

ProfileFile readProfileFile(const QString& root, const QString& path, qint64 limit) {
    const QFileInfo info(path);
    if (!info.exists())
        return refused(path, isBarred(path) ? ProgramTrouble::Unreadable : ProgramTrouble::Missing);
    if (!liesWithin(root, path)) return refused(path, ProgramTrouble::OutsideProfile);
    if (!info.isFile()) return refused(path, ProgramTrouble::NotAFile);
    if (info.size() > limit) return refused(path, ProgramTrouble::TooLarge);
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly)) return refused(path, ProgramTrouble::Unreadable, file.errorString());
    ProfileFile read;
    // It may grow while it is read.
    read.bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(path, ProgramTrouble::Unreadable, file.errorString());
    if (read.bytes.size() > limit) return refused(path, ProgramTrouble::TooLarge);
    return read;
}

}  // namespace outbox
