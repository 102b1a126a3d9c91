// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QtEndian>
#include <bit>
#include <optional>

#include "core/programs/plist_reader.h"

namespace outbox {

namespace {
constexpr qsizetype plistHeader = 8;
constexpr qsizetype plistTrailer = 32;

/// Reads a binary property list (CFBinaryPList.c in Apple's CF): objects, then a table of their offsets, then
/// 32 octets that say where the table is. Every place is checked against the end of the objects, and every
/// value is counted, so that loops and references of references end.
class BinaryPlist {
  public:
    explicit BinaryPlist(const QByteArray& bytes) : m_bytes(bytes) {}

    Plist read() {
        if (!readTrailer()) return {{}, QStringLiteral("the table of objects is damaged")};
        const QVariant root = object(m_top, 0);
        return m_error.isEmpty() ? Plist{root, {}} : Plist{{}, m_error};
    }

  private:
    bool readTrailer() {
        if (m_bytes.size() < plistHeader + plistTrailer) return false;
        const qsizetype at = m_bytes.size() - plistTrailer;
        m_offsetSize = static_cast<quint8>(m_bytes.at(at + 6));
        m_referenceSize = static_cast<quint8>(m_bytes.at(at + 7));
        const quint64 count = bigEndian(at + 8, 8);
        m_top = bigEndian(at + 16, 8);
        const quint64 table = bigEndian(at + 24, 8);
        const auto end = static_cast<quint64>(at);
        if (m_offsetSize < 1 || m_offsetSize > 8 || m_referenceSize < 1 || m_referenceSize > 8) return false;
        if (table < plistHeader || table > end || count == 0 || m_top >= count) return false;
        if (count > (end - table) / m_offsetSize) return false;
        m_table = static_cast<qsizetype>(table);
        m_count = count;
        return true;
    }

    /// `size` octets from 1 to 8, which lie within the file.
    [[nodiscard]] quint64 bigEndian(qsizetype at, int size) const {
        quint64 number = 0;
        for (int i = 0; i < size; ++i) number = number << 8 | static_cast<quint8>(m_bytes.at(at + i));
        return number;
    }

    [[nodiscard]] bool lies(qsizetype at, quint64 size) const {
        return at <= m_table && size <= static_cast<quint64>(m_table - at);
    }

    QVariant fail(const QString& reason) {
        if (m_error.isEmpty()) m_error = reason;
        return {};
    }

    QVariant object(quint64 index, int depth) {
        if (!m_error.isEmpty()) return {};
        if (++m_values > PlistBounds::mostValues || depth > PlistBounds::deepest)
            return fail(QStringLiteral("too many values, or too deep"));
        if (index >= m_count) return fail(QStringLiteral("a reference to nothing"));
        const quint64 offset =
            bigEndian(m_table + static_cast<qsizetype>(index) * m_offsetSize, m_offsetSize);
        if (offset < plistHeader || offset >= static_cast<quint64>(m_table))
            return fail(QStringLiteral("an object outside of the file"));
        const auto at = static_cast<qsizetype>(offset);
        const auto marker = static_cast<quint8>(m_bytes.at(at));
        return objectAt(at, marker >> 4, marker & 0x0F, depth);
    }

    QVariant objectAt(qsizetype at, int kind, int low, int depth) {
        switch (kind) {
            case 0x0:
                return low == 8 || low == 9 ? QVariant(low == 9) : QVariant();
            case 0x1:
                return integer(at + 1, 1 << low);
            case 0x2:
                return real(at + 1, 1 << low);
            case 0x3:
                return {};  // a date
            case 0x8:
                return uid(at + 1, low + 1);
            default:
                return sized(at, kind, low, depth);
        }
    }

    QVariant integer(qsizetype at, int size) {
        if (size > 16 || !lies(at, size)) return fail(QStringLiteral("a number is cut off"));
        // Sixteen octets hold a number without a sign that eight would hold as well.
        const int read = size == 16 ? 8 : size;
        const quint64 number = bigEndian(at + (size - read), read);
        return size < 8 ? QVariant(static_cast<qlonglong>(number))
                        : QVariant(std::bit_cast<qlonglong>(number));
    }

    QVariant real(qsizetype at, int size) {
        if ((size != 4 && size != 8) || !lies(at, size)) return fail(QStringLiteral("a number is cut off"));
        const quint64 bits = bigEndian(at, size);
        return size == 4 ? static_cast<double>(std::bit_cast<float>(static_cast<quint32>(bits)))
                         : std::bit_cast<double>(bits);
    }

    QVariant uid(qsizetype at, int size) {
        if (size > 8 || !lies(at, size)) return fail(QStringLiteral("a reference is cut off"));
        return QVariantMap{{QStringLiteral("CF$UID"), static_cast<qlonglong>(bigEndian(at, size))}};
    }

    /// Kinds whose marker holds a count, or says that a number with the count follows.
    QVariant sized(qsizetype at, int kind, int low, int depth) {
        qsizetype start = at + 1;
        quint64 count = low;
        if (low == 0x0F) {
            if (!lies(start, 1)) return fail(QStringLiteral("a count is cut off"));
            const auto marker = static_cast<quint8>(m_bytes.at(start));
            const int size = 1 << (marker & 0x0F);
            if (marker >> 4 != 0x1 || size > 8 || !lies(start + 1, size))
                return fail(QStringLiteral("a count is none"));
            count = bigEndian(start + 1, size);
            start += 1 + size;
        }
        switch (kind) {
            case 0x4:
                return octets(start, count, 1);
            case 0x5:
                return QString::fromLatin1(octets(start, count, 1).toByteArray());
            case 0x6:
                return wideText(start, count);
            case 0xA:
            case 0xB:
            case 0xC:
                return list(start, count, depth);
            case 0xD:
                return dictionary(start, count, depth);
            default:
                return fail(QStringLiteral("an unknown kind of object"));
        }
    }

    QVariant octets(qsizetype at, quint64 count, int unit) {
        if (count > static_cast<quint64>(PlistBounds::longestText) || !lies(at, count * unit))
            return fail(QStringLiteral("a text is cut off or too long"));
        m_octets += static_cast<qsizetype>(count) * unit;
        if (m_octets > PlistBounds::longestAll) return fail(QStringLiteral("too much text"));
        return m_bytes.mid(at, static_cast<qsizetype>(count) * unit);
    }

    QVariant wideText(qsizetype at, quint64 count) {
        const QByteArray bytes = octets(at, count, 2).toByteArray();
        QString text;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text += QChar(qFromBigEndian<char16_t>(bytes.constData() + i));
        return text;
    }

    [[nodiscard]] bool holdsReferences(qsizetype at, quint64 count) const {
        return count <= static_cast<quint64>(PlistBounds::mostValues) && lies(at, count * m_referenceSize);
    }
    [[nodiscard]] quint64 reference(qsizetype at, quint64 index) const {
        return bigEndian(at + static_cast<qsizetype>(index) * m_referenceSize, m_referenceSize);
    }

    QVariant list(qsizetype at, quint64 count, int depth) {
        if (!holdsReferences(at, count)) return fail(QStringLiteral("a list is cut off"));
        QVariantList values;
        for (quint64 i = 0; i < count && m_error.isEmpty(); ++i)
            values.append(object(reference(at, i), depth + 1));
        return values;
    }

    QVariant dictionary(qsizetype at, quint64 count, int depth) {
        if (!holdsReferences(at, count * 2)) return fail(QStringLiteral("a dictionary is cut off"));
        QVariantMap values;
        for (quint64 i = 0; i < count && m_error.isEmpty(); ++i) {
            const QVariant key = object(reference(at, i), depth + 1);
            if (key.typeId() != QMetaType::QString) return fail(QStringLiteral("a key is no text"));
            values.insert(key.toString(), object(reference(at, count + i), depth + 1));
        }
        return values;
    }

    const QByteArray& m_bytes;
    qsizetype m_table = 0;
    quint64 m_count = 0;
    quint64 m_top = 0;
    int m_offsetSize = 0;
    int m_referenceSize = 0;
    int m_values = 0;
    qsizetype m_octets = 0;
    QString m_error;
};
}  // namespace

Plist parseBinaryPlist(const QByteArray& bytes) {
    if (!bytes.startsWith("bplist00")) return {{}, QStringLiteral("not a binary property list")};
    return BinaryPlist(bytes).read();
}

}  // namespace outbox
