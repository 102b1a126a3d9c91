// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/hosts_file.h"

#include <QFile>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include <optional>

namespace outbox {

namespace {

constexpr qsizetype longestAddress = 128;  // an IPv6 literal with the name of its interface
constexpr qsizetype longestHostName = 255;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

/// Cuts the next word off the front of `line`; empty at its end.
QByteArray nextWord(QByteArrayView& line) {
    qsizetype from = 0;
    while (from < line.size() && isBlank(line.at(from))) ++from;
    qsizetype to = from;
    while (to < line.size() && !isBlank(line.at(to))) ++to;
    const QByteArray word = line.sliced(from, to - from).toByteArray();
    line = line.sliced(to);
    return word;
}

QByteArrayView withoutComment(QByteArrayView line) {
    const qsizetype hash = line.indexOf('#');
    return hash < 0 ? line : line.first(hash);
}

/// The system takes whole addresses only, QHostAddress would take "127.1" too.
std::optional<QHostAddress> hostsAddress(const QByteArray& word) {
    if (word.isEmpty() || word.size() > longestAddress) return std::nullopt;
    const QHostAddress address(QString::fromLatin1(word));
    if (address.isNull()) return std::nullopt;
    if (address.protocol() == QAbstractSocket::IPv4Protocol && word.count('.') != 3) return std::nullopt;
    return address;
}

/// One spelling for each name: lower case, A-labels, no final dot.
QString plainHostName(const QString& name) {
    if (name.size() > longestHostName) return {};
    const bool ascii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString lower = ascii ? name.toLower() : QString::fromLatin1(QUrl::toAce(name));
    return lower.endsWith(QLatin1Char('.')) ? lower.chopped(1) : lower;
}

void readHostsLine(QByteArrayView line, const QSet<QString>& wanted, QList<HostsFileEntry>& found) {
    QByteArrayView rest = withoutComment(line);
    const std::optional<QHostAddress> address = hostsAddress(nextWord(rest));
    if (!address) return;
    for (qsizetype i = 0; i < HostsFileLimits::namesPerLine; ++i) {
        const QByteArray word = nextWord(rest);
        if (word.isEmpty()) return;
        const HostsFileEntry entry{plainHostName(QString::fromUtf8(word)), *address};
        if (wanted.contains(entry.name) && !found.contains(entry)) found += entry;
    }
}

}  // namespace

QList<HostsFileEntry> hostsEntriesFor(const QByteArray& content, const QStringList& names) {
    QSet<QString> wanted;
    for (const QString& name : names) wanted.insert(plainHostName(name));
    wanted.remove(QString());
    QList<HostsFileEntry> found;
    if (wanted.isEmpty()) return found;

    QByteArrayView rest = QByteArrayView(content).first(std::min(content.size(), HostsFileLimits::octets));
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");  // some Windows editors write one
    if (rest.startsWith(byteOrderMark)) rest = rest.sliced(byteOrderMark.size());
    for (qsizetype count = 0; count < HostsFileLimits::lines && !rest.isEmpty(); ++count) {
        const qsizetype end = rest.indexOf('\n');
        const bool last = end < 0;
        if (last && content.size() > HostsFileLimits::octets) break;  // cut in the middle by our own limit
        readHostsLine(last ? rest : rest.first(end), wanted, found);
        rest = last ? QByteArrayView() : rest.sliced(end + 1);
    }
    return found;
}

QString hostsFilePath() {
#ifdef Q_OS_WIN
    const QString root = qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows"));
    return root + QStringLiteral("\\System32\\drivers\\etc\\hosts");
#else
    return QStringLiteral("/etc/hosts");
#endif
}

QByteArray readHostsFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.read(HostsFileLimits::octets + 1);  // one more tells that it was cut
}

}  // namespace outbox
