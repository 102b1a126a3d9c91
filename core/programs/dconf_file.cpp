// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/dconf_file.h"

#include <QtEndian>

namespace outbox {

// gvdb-format.h of GLib: a signature, then a pointer to the table; of it, two numbers that say how large its
// filter and its buckets are, both of which only make looking up faster, then items of 24 octets.
namespace {
constexpr qsizetype headerSize = 24;
constexpr qsizetype itemSize = 24;
constexpr qsizetype mostItems = 200'000;
constexpr int deepestPath = 32;
constexpr quint32 noParent = 0xFFFFFFFF;
}  // namespace

struct DconfFile::Item {
    quint32 parent = noParent;
    QByteArray name;   ///< behind that of the parent
    char type = '\0';  ///< 'v': a value
    quint32 begin = 0, end = 0;
};

DconfFile::DconfFile(const QByteArray& bytes) : m_bytes(bytes) {
    // A computer of the other order of octets writes the first half the other way round; values would be too.
    if (bytes.size() < headerSize || !bytes.startsWith("GVariant") || number(8) != 0) return;
    const qsizetype table = number(16), end = number(20);
    if (table < headerSize || end > bytes.size() || end - table < 8) return;
    const qsizetype filter = number(table) & 0x07FFFFFF, buckets = number(table + 4);
    m_first = table + 8 + 4 * (filter + buckets);
    if (m_first <= end) m_items = qMin((end - m_first) / itemSize, mostItems);
}

quint32 DconfFile::number(qsizetype at) const {
    return qFromLittleEndian<quint32>(m_bytes.constData() + at);
}

QByteArray DconfFile::part(quint32 begin, quint32 end) const {
    return begin <= end && end <= size_t(m_bytes.size()) ? m_bytes.mid(begin, end - begin) : QByteArray();
}

DconfFile::Item DconfFile::item(qsizetype index) const {
    const qsizetype at = m_first + index * itemSize;
    const quint32 name = number(at + 8);
    const quint16 length = qFromLittleEndian<quint16>(m_bytes.constData() + at + 12);
    // No sum of the two goes round: the file is far smaller than that.
    const bool inside = name <= size_t(m_bytes.size());
    return {number(at + 4), inside ? part(name, name + length) : QByteArray(), m_bytes.at(at + 14),
            number(at + 16), number(at + 20)};
}

bool DconfFile::isNamed(qsizetype index, const QByteArray& key) const {
    QByteArray rest = key;
    for (int depth = 0; depth < deepestPath; ++depth) {
        const Item each = item(index);
        if (each.name.isEmpty() || !rest.endsWith(each.name)) return false;
        rest.chop(each.name.size());
        if (each.parent == noParent) return rest.isEmpty();
        if (each.parent >= size_t(m_items)) return false;
        index = each.parent;
    }
    return false;
}

/// A value stands there with a zero and its type behind it.
QByteArray DconfFile::value(const QByteArray& key, const QByteArray& type) const {
    for (qsizetype i = 0; i < m_items; ++i) {
        const Item each = item(i);
        if (each.type != 'v' || each.name.isEmpty() || !key.endsWith(each.name) || !isNamed(i, key)) continue;
        const QByteArray stored = part(each.begin, each.end);
        const QByteArray ending = '\0' + type;
        return stored.endsWith(ending) ? stored.chopped(ending.size()) : QByteArray();
    }
    return {};
}

std::optional<bool> DconfFile::flag(const QByteArray& key) const {
    const QByteArray stored = value(key, "b");
    if (stored.size() != 1) return std::nullopt;
    return stored.at(0) == '\1';
}

std::optional<QString> DconfFile::text(const QByteArray& key) const {
    const QByteArray stored = value(key, "s");
    if (!stored.endsWith('\0')) return std::nullopt;
    return QString::fromUtf8(stored.chopped(1));
}

}  // namespace outbox
