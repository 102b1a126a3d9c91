// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/file_exchange.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "core/programs/profile_file.h"
#include "core/programs/registry_place.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace outbox {

namespace {

WriteTrouble writeTroubleOf(int error) {
    switch (error) {
        case ENOSPC:
        case EFBIG:
#ifdef EDQUOT
        case EDQUOT:
#endif
            return WriteTrouble::DiskFull;
        case EACCES:
        case EPERM:
        case EROFS:
            return WriteTrouble::NotAllowed;
        default:
            return WriteTrouble::Failed;
    }
}

WriteResult writeFailure(const QString& path, int error) {
    return {writeTroubleOf(error), path, QString::fromStdString(std::generic_category().message(error))};
}

std::filesystem::path nativePath(const QString& path) {
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

#ifdef Q_OS_UNIX
/// Owner before mode: changing the owner takes special bits away.
int giveTraits(int file, const FileTraits& traits) {
    struct stat now {};
    if (::fstat(file, &now) != 0) return errno;
    const uid_t user = traits.user.value_or(now.st_uid);
    const gid_t group = traits.group.value_or(now.st_gid);
    if ((user != now.st_uid || group != now.st_gid) && ::fchown(file, user, group) != 0) return errno;
    if (::fchmod(file, static_cast<mode_t>(traits.mode & 07777)) != 0) return errno;
    if (!traits.modifiedMs) return 0;
    const qint64 seconds = *traits.modifiedMs / 1000;
    struct timespec times[2]{};
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_sec = static_cast<time_t>(seconds);
    times[1].tv_nsec = static_cast<long>((*traits.modifiedMs - seconds * 1000) * 1'000'000);
    return ::futimens(file, times) == 0 ? 0 : errno;
}
#endif

bool isAsExpected(const FileStep& step) {
    if (!step.expected) return !QFileInfo::exists(step.path) && !QFileInfo(step.path).isSymLink();
    QFile file;
    if (QFileInfo(step.path).isSymLink() || !openOrdinaryFile(file, step.path)) return false;
    // One octet more than there should be: a file that has grown is not read to its end.
    return file.read(step.expected->size() + 1) == *step.expected;
}

QString waitingName(const QString& path, const QString& tag) {
    const QFileInfo info(path);
    return info.path() + QLatin1String("/.") + info.fileName().left(60) + u'.' + tag.left(120) +
           QLatin1String(".new");
}

WriteResult removeFile(const QString& path) {
    std::error_code error;
    std::filesystem::remove(nativePath(path), error);
    return error ? writeFailure(path, error.value()) : WriteResult{};
}

WriteResult takePlace(const FileStep& step, const QString& tag) {
    if (!step.wanted) return removeFile(step.path);
    WriteResult renamed = renameOver(waitingName(step.path, tag), step.path);
    renamed.file = renamed ? QString() : step.path;
    return renamed;
}

/// Puts the old version back in the place of the new one.
bool takeBack(const FileStep& step, const FileTraits& before, const QString& tag) {
    if (!step.expected) return bool(removeFile(step.path));
    const QString waiting = waitingName(step.path, tag);
    QFile::remove(waiting);
    return writeNewFile(waiting, *step.expected, before) && renameOver(waiting, step.path);
}

}  // namespace

FileTraits traitsOfFile(const QString& path) {
    FileTraits traits;
    const QFileInfo info(path);
    if (!info.exists()) return traits;
    traits.modifiedMs = info.lastModified().toMSecsSinceEpoch();
#ifdef Q_OS_UNIX
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return traits;
    traits.mode = static_cast<int>(found.st_mode & 07777);
    traits.user = found.st_uid;
    traits.group = found.st_gid;
#endif
    return traits;
}

FileTraits traitsOfNewFile(const QString& folder) {
    FileTraits traits = traitsOfFile(folder);
    traits.mode = 0600;
    traits.modifiedMs.reset();
    return traits;
}

WriteResult writeNewFile(const QString& path, const QByteArray& bytes, const FileTraits& traits) {
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return writeFailure(path, errno);
    int error = 0;
    if (file.write(bytes) != bytes.size())
        error = file.error() == QFileDevice::ResourceError ? ENOSPC : errno;
#ifdef Q_OS_UNIX
    if (error == 0) error = giveTraits(file.handle(), traits);
    if (error == 0 && ::fsync(file.handle()) != 0) error = errno;
#else
    if (error == 0 && traits.modifiedMs)
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(*traits.modifiedMs, Qt::UTC),
                         QFileDevice::FileModificationTime);
#endif
    file.close();
    if (error == 0) return {};
    QFile::remove(path);
    return writeFailure(path, error);
}

WriteResult renameOver(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    return error ? writeFailure(to, error.value()) : WriteResult{};
}

void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    // Some network file systems cannot; the rename itself stands all the same.
    (void)::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

void removeWaiting(const QStringList& paths, const QString& tag) {
    for (const QString& path : paths) QFile::remove(waitingName(path, tag));
}

WriteResult exchangeFiles(const QList<FileStep>& steps, const QString& tag) {
    if (steps.size() == 1 && isRegistryPlace(steps.first().path)) return exchangeRegistryPlace(steps.first());
    QStringList paths;
    for (const FileStep& step : steps) paths.append(step.path);
    removeWaiting(paths, tag);
    WriteResult result;
    for (const FileStep& step : steps) {
        if (result && step.wanted)
            result = writeNewFile(waitingName(step.path, tag), *step.wanted, step.traits);
        if (!result) result.file = step.path;
        if (!result) break;
    }
    // Looked at once more where no slow work stands between the look and the rename.
    for (const FileStep& step : steps) {
        if (result && !isAsExpected(step)) result = {WriteTrouble::Changed, step.path, {}};
    }
    QList<FileTraits> before;
    for (const FileStep& step : steps) before.append(traitsOfFile(step.path));
    qsizetype done = 0;
    while (result && done < steps.size()) {
        result = takePlace(steps[done], tag);
        if (result) ++done;
    }
    if (!result) {
        bool allBack = true;
        for (qsizetype i = done - 1; i >= 0; --i) allBack = takeBack(steps[i], before[i], tag) && allBack;
        if (!allBack) result.trouble = WriteTrouble::HalfWritten;
        removeWaiting(paths, tag);
    }
    QSet<QString> folders;
    for (const FileStep& step : steps) folders.insert(QFileInfo(step.path).path());
    for (const QString& folder : folders) syncFolder(folder);
    return result;
}

}  // namespace outbox
