// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/installed_version.h"

#include <QDir>
#include <QRegularExpression>

#include "core/programs/profile_file.h"

namespace outbox {

namespace {
constexpr qint64 largestList = qint64(64) * 1024 * 1024;

/// Its maker's numbers: behind a distribution's epoch ("1:"), before its revision ("-1+b1", "+dfsg").
QString makersVersion(const QString& version) {
    static const QRegularExpression form(QStringLiteral("^(?:[0-9]+:)?([0-9]+(?:\\.[0-9]+)*)"));
    return form.match(version).captured(1).left(40);
}

/// The paragraph of a list that begins with this line; paragraphs end with an empty line.
QByteArray paragraphOf(const QByteArray& list, const QByteArray& firstLine) {
    qsizetype begin = list.startsWith(firstLine + '\n') ? 0 : list.indexOf('\n' + firstLine + '\n') + 1;
    if (begin == 0 && !list.startsWith(firstLine + '\n')) return {};
    const qsizetype end = list.indexOf("\n\n", begin);
    return list.mid(begin, end < 0 ? -1 : end - begin);
}

QString fieldOf(const QByteArray& paragraph, const QByteArray& name) {
    for (const QByteArray& line : paragraph.split('\n'))
        if (line.startsWith(name)) return QString::fromLatin1(line.mid(name.size()).trimmed().left(100));
    return {};
}

QByteArray listAt(const QString& root, const QString& name) {
    return readProfileFile(root, QDir(root).filePath(name), largestList).bytes;
}

QString ofDpkg(const QString& root, const QString& package) {
    const QByteArray list = listAt(root, QStringLiteral("var/lib/dpkg/status"));
    const QByteArray paragraph = paragraphOf(list, "Package: " + package.toLatin1());
    // What was removed may leave its settings, and stays in the list for them.
    if (!fieldOf(paragraph, "Status:").endsWith(QLatin1String(" installed"))) return {};
    return makersVersion(fieldOf(paragraph, "Version:"));
}

/// apk writes the checksum before the name, so that a paragraph begins with it.
QString ofApk(const QString& root, const QString& package) {
    const QByteArray list = listAt(root, QStringLiteral("lib/apk/db/installed"));
    return makersVersion(fieldOf(paragraphOf(list, "P:" + package.toLatin1()), "V:"));
}

/// A folder a package: "neomutt-20220429-1".
QString ofPacman(const QString& root, const QString& package) {
    const QDir folder(QDir(root).filePath(QStringLiteral("var/lib/pacman/local")));
    const qsizetype name = package.size() + 1;
    for (const QString& entry : folder.entryList({package + QStringLiteral("-[0-9]*")}, QDir::Dirs)) {
        const QString version = entry.mid(name);
        if (version.count(u'-') == 1) return makersVersion(version);
    }
    return {};
}
}  // namespace

QString installedVersion(const QString& systemRoot, const QString& package) {
    if (systemRoot.isEmpty()) return {};
    for (const auto versionOf : {ofDpkg, ofPacman, ofApk})
        if (QString version = versionOf(systemRoot, package); !version.isEmpty()) return version;
    return {};
}

}  // namespace outbox
