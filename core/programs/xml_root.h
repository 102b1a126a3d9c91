// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QXmlStreamReader>

namespace outbox {

/// Goes to the outermost element. A document type that declares anything of its own (entities above all)
/// raises the reader's error: no program writes one into its settings. True where the reader stands on the
/// element.
inline bool enterXmlRoot(QXmlStreamReader& xml) {
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD && xml.text().contains(u'['))
            xml.raiseError(QStringLiteral("declarations of its own are refused"));
    }
    return xml.isStartElement() && !xml.hasError();
}

}  // namespace outbox
