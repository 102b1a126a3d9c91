// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/plist_reader.h"

namespace outbox {

namespace {
const QLatin1String uidKey("CF$UID");

/// Follows the references of a keyed archive (Foundation's NSKeyedArchiver): "$objects" holds every object
/// once, and objects name each other by their numbers there. Only the classes that property lists know are
/// followed.
class KeyedArchive {
  public:
    explicit KeyedArchive(const QVariantMap& archive)
        : m_objects(archive.value(QStringLiteral("$objects")).toList()) {}

    QVariant resolved(const QVariant& value, int depth) {
        if (++m_values > PlistBounds::mostValues || depth > PlistBounds::deepest) {
            m_tooMuch = true;
            return {};
        }
        const QVariantMap map = value.toMap();
        if (map.size() == 1 && map.contains(uidKey)) {
            const qlonglong index = map.value(uidKey).toLongLong();
            if (index <= 0 || index >= m_objects.size()) return {};  // 0 is "$null"
            return resolved(m_objects.at(index), depth + 1);
        }
        return value.typeId() == QMetaType::QVariantMap ? object(map, depth) : value;
    }
    [[nodiscard]] bool tooMuch() const { return m_tooMuch; }

  private:
    QVariant object(const QVariantMap& map, int depth) {
        if (map.contains(QStringLiteral("NS.keys"))) return dictionary(map, depth);
        if (map.contains(QStringLiteral("NS.objects")))
            return list(map.value(QStringLiteral("NS.objects")), depth);
        for (const char* plain : {"NS.string", "NS.bytes", "NS.data"})
            if (map.contains(QLatin1String(plain))) return map.value(QLatin1String(plain));
        return {};
    }

    QVariantList list(const QVariant& references, int depth) {
        QVariantList values;
        for (const QVariant& reference : references.toList()) {
            if (m_tooMuch) break;
            values.append(resolved(reference, depth + 1));
        }
        return values;
    }

    QVariant dictionary(const QVariantMap& map, int depth) {
        const QVariantList keys = list(map.value(QStringLiteral("NS.keys")), depth);
        const QVariantList values = list(map.value(QStringLiteral("NS.objects")), depth);
        QVariantMap read;
        for (qsizetype i = 0; i < qMin(keys.size(), values.size()); ++i)
            read.insert(keys.at(i).toString(), values.at(i));
        return read;
    }

    const QVariantList m_objects;
    int m_values = 0;
    bool m_tooMuch = false;
};
}  // namespace

Plist unarchivedPlist(const Plist& plist) {
    const QVariantMap archive = plist.root.toMap();
    if (!archive.contains(QStringLiteral("$objects"))) return plist;
    KeyedArchive reader(archive);
    const QVariant root =
        reader.resolved(archive.value(QStringLiteral("$top")).toMap().value(QStringLiteral("root")), 0);
    if (reader.tooMuch()) return {{}, QStringLiteral("too many values, or too deep")};
    return {root, {}};
}

}  // namespace outbox
