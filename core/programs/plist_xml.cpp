// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/plist_reader.h"
#include "core/programs/xml_root.h"

namespace outbox {

namespace {
/// Reads the elements of an XML property list (PropertyList-1.0.dtd).
class XmlPlist {
  public:
    explicit XmlPlist(const QByteArray& bytes) : m_xml(bytes) {}

    Plist read() {
        if (!enterXmlRoot(m_xml) || m_xml.name() != QLatin1String("plist"))
            return {{}, m_xml.hasError() ? m_xml.errorString() : QStringLiteral("not a <plist>")};
        QVariant root;
        if (m_xml.readNextStartElement()) root = value(0);
        if (m_xml.hasError()) return {{}, m_xml.errorString()};
        return {root, {}};
    }

  private:
    QString text() {
        const QString read = m_xml.readElementText();
        if (read.size() > PlistBounds::longestText) m_xml.raiseError(QStringLiteral("a text is too long"));
        return read;
    }

    /// The reader stands on the element's start, and on its end afterwards.
    QVariant value(int depth) {
        if (++m_values > PlistBounds::mostValues || depth > PlistBounds::deepest) {
            m_xml.raiseError(QStringLiteral("too many values, or too deep"));
            return {};
        }
        const QString kind = m_xml.name().toString();
        if (kind == QLatin1String("dict")) return dictionary(depth);
        if (kind == QLatin1String("array")) return list(depth);
        if (kind == QLatin1String("string")) return text();
        if (kind == QLatin1String("integer")) return text().toLongLong(nullptr, 0);
        if (kind == QLatin1String("real")) return text().toDouble();
        if (kind == QLatin1String("data")) return QByteArray::fromBase64(text().toLatin1());
        m_xml.skipCurrentElement();
        if (kind == QLatin1String("true") || kind == QLatin1String("false"))
            return kind == QLatin1String("true");
        return {};  // a date
    }

    QVariant list(int depth) {
        QVariantList values;
        while (m_xml.readNextStartElement()) values.append(value(depth + 1));
        return values;
    }

    QVariant dictionary(int depth) {
        QVariantMap values;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("key")) {
                m_xml.raiseError(QStringLiteral("a value without a key"));
                break;
            }
            const QString key = text();
            if (!m_xml.readNextStartElement()) break;
            values.insert(key, value(depth + 1));
        }
        return values;
    }

    QXmlStreamReader m_xml;
    int m_values = 0;
};
}  // namespace

Plist parseXmlPlist(const QByteArray& bytes) {
    return XmlPlist(bytes).read();
}

Plist parsePlist(const QByteArray& bytes) {
    return bytes.startsWith("bplist") ? parseBinaryPlist(bytes) : parseXmlPlist(bytes);
}

}  // namespace outbox
