// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/profile_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace outbox {

namespace {
ProfileFile refused(const QString& path, ProgramTrouble trouble, const QString& detail = {}) {
    return {{}, ProgramProblem{path, trouble, detail}};
}
}  // namespace

bool openOrdinaryFile(QFile& file, const QString& path) {
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (handle < 0) return false;
    struct stat found {};
    if (::fstat(handle, &found) == 0 && S_ISREG(found.st_mode) &&
        file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(handle);
    return false;
#else
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
#endif
}

bool liesWithin(const QString& root, const QString& path) {
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    if (realRoot.isEmpty() || real.isEmpty()) return false;
    const QString folder = realRoot.endsWith(u'/') ? realRoot : realRoot + u'/';
    return real == realRoot || real.startsWith(folder);
}

namespace {
std::filesystem::path filePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

/// macOS keeps the folders of Mail from programs without Full Disk Access, and says "not permitted".
bool isRefusal(const std::error_code& error) {
    return error == std::errc::permission_denied || error == std::errc::operation_not_permitted;
}

bool mayBeOpened(const QString& folder) {
    std::error_code listing;
    const std::filesystem::directory_iterator entries(filePath(folder), listing);
    return !isRefusal(listing) && !isBarred(folder + QStringLiteral("/."));
}
}  // namespace

bool isBarred(const QString& path) {
    std::error_code error;
    (void)std::filesystem::status(filePath(path), error);
    return isRefusal(error);
}

QString barredFolder(const QString& path) {
    QString folder = QDir::cleanPath(path);
    if (!isBarred(folder)) return QFileInfo(folder).isDir() && !mayBeOpened(folder) ? folder : QString();
    while (isBarred(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder) break;
        folder = above;
    }
    return folder;
}

ProfileFile readProfileFile(const QString& root, const QString& path, qint64 limit) {
    if (isBarred(path)) return refused(path, ProgramTrouble::Unreadable);
    const QFileInfo info(path);
    if (!info.exists()) return refused(path, ProgramTrouble::Missing);
    if (!liesWithin(root, path)) return refused(path, ProgramTrouble::OutsideProfile);
    if (!info.isFile()) return refused(path, ProgramTrouble::NotAFile);
    if (info.size() > limit) return refused(path, ProgramTrouble::TooLarge);
    QFile file;
    if (!openOrdinaryFile(file, info.canonicalFilePath()))
        return refused(path, ProgramTrouble::Unreadable,
                       QString::fromStdString(std::generic_category().message(errno)));
    ProfileFile read;
    // It may grow while it is read.
    read.bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(path, ProgramTrouble::Unreadable, file.errorString());
    if (read.bytes.size() > limit) return refused(path, ProgramTrouble::TooLarge);
    return read;
}

}  // namespace outbox
