// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/programs/ini_text.h"
#include "core/programs/mail_folders.h"
#include "core/programs/profile_file.h"

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace outbox {

namespace {
constexpr qint64 mostOutboxOctets = 64 * 1024 * 1024;
constexpr int mostOutboxFiles = 10000;
constexpr qint64 longestMailLine = 4096;  // what is longer is no header that matters here
constexpr int expunged = 0x0008;          // nsMsgMessageFlags.h

#if defined(Q_OS_UNIX)
enum class FileLock { Held, Free, Unknown };

/// Asks only; nothing is locked, and nothing is written.
FileLock lockOf(const QString& path) {
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0) return FileLock::Unknown;
    struct flock wanted {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    const int asked = ::fcntl(file, F_GETLK, &wanted);
    ::close(file);
    if (asked != 0) return FileLock::Unknown;
    return wanted.l_type == F_UNLCK ? FileLock::Free : FileLock::Held;
}

/// The process that a link like "127.0.1.1:+4711" names; 0 for none. `fcntlToo` tells of the plus sign.
pid_t lockOwner(const QString& path, bool* fcntlToo) {
    char target[256];
    const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target, sizeof target);
    if (size <= 0 || size == ssize_t(sizeof target)) return 0;
    const QByteArray text(target, size);
    const qsizetype colon = text.lastIndexOf(':');
    QByteArray number = text.mid(colon + 1);
    *fcntlToo = number.startsWith('+');
    if (*fcntlToo) number.remove(0, 1);
    bool isNumber = false;
    const int pid = number.toInt(&isNumber);
    return colon > 0 && isNumber && pid > 0 ? pid : 0;
}

bool isAlive(pid_t pid) {
    return ::kill(pid, 0) == 0 || errno == EPERM;
}
#endif

/// "[ProfD]Mail/Local Folders", and where that stands on the disk.
QString localFolders(const QString& profile, const MozillaPrefs& prefs) {
    const QString server =
        prefs.text(QStringLiteral("mail.accountmanager.localfoldersserver")).value_or(QString());
    const QString relative =
        prefs.text(QStringLiteral("mail.server.%1.directory-rel").arg(server)).value_or(QString());
    const QLatin1String start("[ProfD]");
    if (!server.isEmpty() && relative.startsWith(start))
        return QDir::cleanPath(profile + u'/' + relative.mid(start.size()));
    return profile + QStringLiteral("/Mail/Local Folders");
}

/// Of "X-Mozilla-Status: 0801".
bool marksExpunged(const QByteArray& line) {
    bool isNumber = false;
    const int flags = line.mid(line.indexOf(':') + 1).trimmed().toInt(&isNumber, 16);
    return isNumber && (flags & expunged) != 0;
}

/// Messages begin with a line "From …" at the start or after an empty line.
int countMessages(QFile& file) {
    int count = 0;
    bool afterEmpty = true, inHeader = false, counted = false, lineStarts = true;
    while (!file.atEnd() && file.pos() < mostOutboxOctets) {
        const QByteArray line = file.readLine(longestMailLine);
        if (line.isEmpty()) break;
        const bool wasStart = lineStarts;
        lineStarts = line.endsWith('\n');
        if (!wasStart) continue;
        const bool empty = line.trimmed().isEmpty();
        if (afterEmpty && line.startsWith("From ")) {
            ++count;
            inHeader = counted = true;
        } else if (inHeader && counted && line.startsWith("X-Mozilla-Status:") && marksExpunged(line)) {
            --count;
            counted = false;
        }
        if (empty) inHeader = false;
        afterEmpty = empty;
    }
    return count;
}

/// "128.5.0esr_20241205/20241205" begins with the version.
QString versionIn(const QByteArray& lastVersion) {
    const QByteArray version = lastVersion.left(lastVersion.indexOf('_') < 0 ? 32 : lastVersion.indexOf('_'));
    const bool sound = version.size() <= 32 && std::all_of(version.begin(), version.end(), [](char c) {
                           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
                       });
    return sound ? QString::fromLatin1(version) : QString();
}
}  // namespace

bool mozillaProfileInUse(const QString& profile) {
#if defined(Q_OS_WIN)
    QFile lock(profile + QStringLiteral("/parent.lock"));
    return lock.exists() && !lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
#else
    const FileLock lock = lockOf(profile + QStringLiteral("/.parentlock"));
    if (lock == FileLock::Held) return true;
    bool fcntlToo = false;
    const pid_t owner = lockOwner(profile + QStringLiteral("/lock"), &fcntlToo);
    const bool stale = fcntlToo && lock == FileLock::Free;
    return owner != 0 && !stale && isAlive(owner);
#endif
}

MozillaUse lastMozillaUse(const QString& profile) {
    const auto file = readProfileFile(profile, profile + QStringLiteral("/compatibility.ini"), 64 * 1024);
    if (!file) return {};
    const IniText ini = parseIni(file.bytes);
    const QByteArray folders = ini.value("Compatibility", "LastPlatformDir").value_or("") +
                               ini.value("Compatibility", "LastAppDir").value_or("");
    return {versionIn(ini.value("Compatibility", "LastVersion").value_or("")),
            folders.toLower().contains("betterbird")};
}

MozillaOutbox mozillaOutbox(const QString& profile, const MozillaPrefs& prefs) {
    const QString path = localFolders(profile, prefs) + QStringLiteral("/Unsent Messages");
    const QFileInfo info(path);
    if (!info.exists()) return {0, {}};
    if (!liesWithin(profile, path)) return {{}, ProgramProblem{path, ProgramTrouble::OutsideProfile, {}}};
    if (info.isDir()) {
        const QString barred = barredFolder(path + QStringLiteral("/cur"));
        if (!barred.isEmpty()) return {{}, ProgramProblem{barred, ProgramTrouble::Unreadable, {}}};
        return {qMin(maildirMessages(profile, path).value_or(0), mostOutboxFiles), {}};
    }
    if (!info.isFile()) return {{}, ProgramProblem{path, ProgramTrouble::NotAFile, {}}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, ProgramProblem{path, ProgramTrouble::Unreadable, file.errorString()}};
    return {countMessages(file), {}};
}

}  // namespace outbox
