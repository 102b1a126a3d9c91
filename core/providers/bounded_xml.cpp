// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/bounded_xml.h"

#include <QXmlStreamReader>
#include <vector>

#include "core/model/transcript.h"

namespace outbox {

namespace {

// A real settings file has some hundred elements, five deep, with texts of a line.
constexpr std::size_t deepest = 16;
constexpr int mostElements = 5000;
constexpr qsizetype mostAttributes = 16;
constexpr qsizetype longestText = 4096;

XmlDocument xmlProblem(XmlError error, const QString& detail) {
    return {{}, error, cleanText(detail, 200)};
}

/// The open elements, outermost first; a closed one moves into its parent.
class TreeBuilder {
  public:
    [[nodiscard]] XmlError open(const QXmlStreamReader& reader) {
        if (m_open.size() >= deepest) return XmlError::TooDeep;
        if (++m_elements > mostElements) return XmlError::TooMany;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.size() > mostAttributes) return XmlError::TooMany;
        XmlElement element;
        element.name = reader.name().toString();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.value().size() > longestText) return XmlError::TooLarge;
            element.attributes.insert(attribute.name().toString(), attribute.value().toString());
        }
        m_open.push_back(std::move(element));
        return XmlError::None;
    }
    [[nodiscard]] XmlError addText(QStringView text) {
        if (m_open.empty()) return XmlError::None;
        QString& own = m_open.back().text;
        if (own.size() + text.size() > longestText) return XmlError::TooLarge;
        own += text;
        return XmlError::None;
    }
    void close() {
        XmlElement done = std::move(m_open.back());
        m_open.pop_back();
        done.text = done.text.trimmed();
        if (m_open.empty()) {
            m_root = std::move(done);
            m_complete = true;
        } else {
            m_open.back().children.append(std::move(done));
        }
    }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] XmlElement takeRoot() { return std::move(m_root); }

  private:
    std::vector<XmlElement> m_open;
    XmlElement m_root;
    int m_elements = 0;
    bool m_complete = false;
};

}  // namespace

const XmlElement* XmlElement::child(QLatin1String childName) const {
    for (const XmlElement& element : children)
        if (element.name == childName) return &element;
    return nullptr;
}

QString XmlElement::childText(QLatin1String childName) const {
    const XmlElement* found = child(childName);
    return found ? found->text : QString();
}

XmlDocument readBoundedXml(const QByteArray& bytes) {
    if (bytes.size() > xmlFileLimit) return xmlProblem(XmlError::TooLarge, {});
    QXmlStreamReader reader(bytes);
    TreeBuilder tree;
    while (!reader.atEnd() && !tree.isComplete()) {
        XmlError error = XmlError::None;
        switch (reader.readNext()) {
            case QXmlStreamReader::DTD:
                return xmlProblem(XmlError::HasDoctype, {});
            case QXmlStreamReader::StartElement:
                error = tree.open(reader);
                break;
            case QXmlStreamReader::Characters:
                error = tree.addText(reader.text());
                break;
            case QXmlStreamReader::EndElement:
                tree.close();
                break;
            default:
                break;
        }
        if (error != XmlError::None) return xmlProblem(error, {});
    }
    if (!tree.isComplete()) return xmlProblem(XmlError::NotWellFormed, reader.errorString());
    return {tree.takeRoot(), XmlError::None, {}};
}

}  // namespace outbox
