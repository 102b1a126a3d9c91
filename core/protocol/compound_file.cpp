// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/compound_file.h"

#include <QList>
#include <QSet>
#include <QtEndian>
#include <algorithm>

namespace outbox {

namespace {

constexpr char signature[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr quint32 lastRegular = 0xFFFFFFFA;  // above it stand marks, not sectors (section 2.1)
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr int longestPath = 8;

/// A number of the file, 0 past its end.
template <typename Number>
Number numberAt(const QByteArray& octets, qsizetype at) {
    const bool inside = at >= 0 && at + static_cast<qsizetype>(sizeof(Number)) <= octets.size();
    return inside ? qFromLittleEndian<Number>(octets.constData() + at) : Number(0);
}

struct Entry {
    QString name;
    int kind = 0;  ///< 1 storage, 2 stream, 5 root
    quint32 left = noEntry;
    quint32 right = noEntry;
    quint32 child = noEntry;
    quint32 start = noEntry;
    quint64 size = 0;
};

class CompoundReader {
  public:
    explicit CompoundReader(const QByteArray& octets) : m_octets(octets) {
        const int shift = numberAt<quint16>(octets, 30);
        m_sector = shift == 12 ? 4096 : 512;
        m_miniCutoff = std::min<quint32>(numberAt<quint32>(octets, 56), 4096);
    }

    QHash<QString, QByteArray> read() {
        readTable();
        readEntries();
        if (m_entries.isEmpty()) return {};
        m_mini = chain(m_entries.first().start, octetsBound());
        const QByteArray miniTable = chain(numberAt<quint32>(m_octets, 60), octetsBound());
        for (qsizetype at = 0; at + 4 <= miniTable.size(); at += 4)
            m_miniTable.append(numberAt<quint32>(miniTable, at));
        walk(m_entries.first().child, QString(), 0);
        return m_streams;
    }

  private:
    [[nodiscard]] qsizetype octetsBound() const { return m_octets.size(); }
    [[nodiscard]] qsizetype sectorAt(quint32 sector) const { return (qsizetype(sector) + 1) * m_sector; }
    [[nodiscard]] qsizetype sectorCount() const { return m_octets.size() / m_sector; }

    /// The table of what follows each sector: 109 of its sectors are named in the header, others in a chain.
    void readTable() {
        QList<quint32> places;
        for (int i = 0; i < 109; ++i) places.append(numberAt<quint32>(m_octets, 76 + 4 * i));
        quint32 more = numberAt<quint32>(m_octets, 68);
        for (qsizetype count = 0; more < lastRegular && count < sectorCount(); ++count) {
            const qsizetype start = sectorAt(more);
            for (qsizetype at = 0; at + 8 <= m_sector; at += 4)
                places.append(numberAt<quint32>(m_octets, start + at));
            more = numberAt<quint32>(m_octets, start + m_sector - 4);
            if (places.size() > sectorCount()) break;
        }
        for (const quint32 place : places) {
            if (place >= lastRegular || sectorAt(place) >= m_octets.size()) continue;
            for (qsizetype at = 0; at < m_sector && m_table.size() < sectorCount(); at += 4)
                m_table.append(numberAt<quint32>(m_octets, sectorAt(place) + at));
        }
    }

    [[nodiscard]] QByteArray chain(quint32 sector, qsizetype most) const {
        QByteArray octets;
        for (qsizetype count = 0; sector < lastRegular && count < sectorCount() && octets.size() < most;
             ++count) {
            if (sectorAt(sector) >= m_octets.size()) break;
            octets += m_octets.mid(sectorAt(sector), m_sector);
            sector = sector < static_cast<quint32>(m_table.size()) ? m_table.at(sector) : noEntry;
        }
        return octets.left(most);
    }

    [[nodiscard]] QByteArray miniChain(quint32 sector, qsizetype most) const {
        constexpr qsizetype miniSector = 64;
        QByteArray octets;
        for (qsizetype count = 0; sector < lastRegular && count < m_miniTable.size() && octets.size() < most;
             ++count) {
            octets += m_mini.mid(qsizetype(sector) * miniSector, miniSector);
            sector = sector < static_cast<quint32>(m_miniTable.size()) ? m_miniTable.at(sector) : noEntry;
        }
        return octets.left(most);
    }

    void readEntries() {
        const QByteArray all = chain(numberAt<quint32>(m_octets, 48), 2 * maxCompoundStreams * entrySize);
        for (qsizetype at = 0; at + entrySize <= all.size(); at += entrySize) {
            Entry entry;
            const int nameOctets = std::clamp<int>(numberAt<quint16>(all, at + 64) - 2, 0, 62);
            for (int i = 0; i + 1 < nameOctets; i += 2) entry.name += QChar(numberAt<quint16>(all, at + i));
            entry.kind = static_cast<unsigned char>(all.at(at + 66));
            entry.left = numberAt<quint32>(all, at + 68);
            entry.right = numberAt<quint32>(all, at + 72);
            entry.child = numberAt<quint32>(all, at + 76);
            entry.start = numberAt<quint32>(all, at + 116);
            entry.size = numberAt<quint32>(all, at + 120);
            m_entries.append(entry);
        }
    }

    /// Siblings are a tree of their own; each entry is met once.
    void walk(quint32 first, const QString& path, int depth) {
        QList<quint32> waiting{first};
        while (!waiting.isEmpty()) {
            const quint32 place = waiting.takeLast();
            if (place >= static_cast<quint32>(m_entries.size()) || m_met.contains(place)) continue;
            if (m_streams.size() >= maxCompoundStreams) return;
            m_met.insert(place);
            const Entry& entry = m_entries.at(place);
            waiting.append({entry.left, entry.right});
            const QString name = path.isEmpty() ? entry.name : path + QLatin1Char('/') + entry.name;
            if (entry.kind == 2) m_streams.insert(name, stream(entry));
            if (entry.kind == 1 && depth < longestPath) walk(entry.child, name, depth + 1);
        }
    }

    [[nodiscard]] QByteArray stream(const Entry& entry) {
        const qsizetype room = m_octets.size() - m_taken;
        const auto size =
            static_cast<qsizetype>(std::min<quint64>(entry.size, std::min(room, maxCompoundOctets)));
        QByteArray octets =
            entry.size < m_miniCutoff ? miniChain(entry.start, size) : chain(entry.start, size);
        m_taken += octets.size();
        return octets;
    }

    const QByteArray& m_octets;
    qsizetype m_sector = headerSize;
    quint32 m_miniCutoff = 0;
    QList<quint32> m_table;
    QList<quint32> m_miniTable;
    QByteArray m_mini;
    QList<Entry> m_entries;
    QSet<quint32> m_met;
    QHash<QString, QByteArray> m_streams;
    qsizetype m_taken = 0;  ///< all streams together are no longer than the file
};

}  // namespace

bool isCompoundFile(const QByteArray& octets) {
    return octets.size() >= headerSize && octets.startsWith(signature);
}

QHash<QString, QByteArray> compoundStreams(const QByteArray& octets) {
    if (!isCompoundFile(octets)) return {};
    return CompoundReader(octets).read();
}

}  // namespace outbox
