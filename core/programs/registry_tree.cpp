// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_tree.h"

#include <QtEndian>

#include "core/model/transcript.h"

namespace outbox {

namespace {
QString wideText(const QByteArray& bytes) {
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(qFromLittleEndian<char16_t>(bytes.constData() + at));
    return text;
}
}  // namespace

RegistryValue RegistryValue::ofWideText(const QString& text) {
    QByteArray bytes;
    for (const QChar c : text + QChar(u'\0')) {
        char unit[2];
        qToLittleEndian(c.unicode(), unit);
        bytes.append(unit, 2);
    }
    return ofBinary(bytes);
}

QString RegistryValue::asText() const {
    if (kind == Kind::Text) return text;
    if (kind != Kind::Binary || binary.size() % 2 != 0) return {};
    QString wide = wideText(binary);
    if (wide.endsWith(QChar(u'\0'))) wide.chop(1);
    return wide.contains(QChar(u'\0')) ? QString() : wide;
}

bool RegistryKey::has(const char* name) const {
    return values.contains(QString::fromLatin1(name).toLower());
}

QString RegistryKey::text(const char* name) const {
    return cleanText(values.value(QString::fromLatin1(name).toLower()).asText()).trimmed();
}

quint32 RegistryKey::number(const char* name, quint32 usual) const {
    const auto found = values.find(QString::fromLatin1(name).toLower());
    return found != values.end() && found->kind == RegistryValue::Kind::Number ? found->number : usual;
}

RegistryKey* RegistryTree::at(const QString& path) {
    const QString folded = path.toLower();
    const auto found = m_keys.find(folded);
    if (found != m_keys.end()) return &*found;
    if (m_keys.size() >= mostKeys) return nullptr;
    return &*m_keys.insert(folded, RegistryKey{path, {}});
}

const RegistryKey* RegistryTree::find(const QString& path) const {
    const auto found = m_keys.find(path.toLower());
    return found == m_keys.end() ? nullptr : &*found;
}

QStringList RegistryTree::below(const QString& path) const {
    const QString prefix = path.toLower() + u'\\';
    QStringList names;
    for (auto key = m_keys.lowerBound(prefix); key != m_keys.end() && key.key().startsWith(prefix); ++key) {
        // A key may stand in the file without those above it.
        const QString name = key->path.mid(prefix.size()).section(u'\\', 0, 0);
        if (names.isEmpty() || names.last().compare(name, Qt::CaseInsensitive) != 0) names.append(name);
    }
    names.removeDuplicates();
    return names;
}

void RegistryTree::remove(const QString& path) {
    const QString folded = path.toLower();
    const QString prefix = folded + u'\\';
    m_keys.remove(folded);
    auto key = m_keys.lowerBound(prefix);
    while (key != m_keys.end() && key.key().startsWith(prefix)) key = m_keys.erase(key);
}

}  // namespace outbox
