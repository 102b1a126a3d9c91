// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace outbox {

/// An element of a settings file that somebody else serves.
struct XmlElement {
    QString name;                        ///< without namespace prefix
    QHash<QString, QString> attributes;  ///< by local name
    QString text;                        ///< its own text, trimmed
    QList<XmlElement> children;

    /// The first child of that name, or null.
    [[nodiscard]] const XmlElement* child(QLatin1String childName) const;
    /// The text of the first child of that name; empty when there is none.
    [[nodiscard]] QString childText(QLatin1String childName) const;
};

enum class XmlError {
    None,
    TooLarge,    ///< the file, or a text in it
    TooDeep,     ///< elements inside elements inside …
    TooMany,     ///< elements or attributes
    HasDoctype,  ///< a document type: nothing good comes of entities
    NotWellFormed,
};

struct XmlDocument {
    XmlElement root;  ///< without a name when there is an error
    XmlError error = XmlError::None;
    QString detail;  ///< the parser's words, cleaned
};

/// Largest file that is looked at, in octets.
constexpr qsizetype xmlFileLimit = 1024 * 1024;

/// Reads a whole file into a small tree within fixed bounds. What follows the root element is not looked at:
/// real providers leave stray characters there. Never throws.
[[nodiscard]] XmlDocument readBoundedXml(const QByteArray& bytes);

}  // namespace outbox
