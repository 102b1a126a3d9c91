// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace outbox::ui {

/// The streams of a PDF, unpacked and one after another: what is drawn on its pages.
[[nodiscard]] inline QByteArray pdfStreams(const QByteArray& pdf) {
    QByteArray all;
    qsizetype at = 0;
    while ((at = pdf.indexOf("stream\n", at)) >= 0) {
        const qsizetype start = at + 7;
        const qsizetype end = pdf.indexOf("endstream", start);
        if (end < 0) break;
        const QByteArray packed = pdf.mid(start, end - start);
        QByteArray sized(4, '\0');
        qToBigEndian<quint32>(static_cast<quint32>(packed.size() * 20), sized.data());
        // A picture's stream is not packed this way; what does not unpack is left out.
        if (packed.startsWith('\x78')) all += qUncompress(sized + packed);
        at = end + 9;
    }
    return all;
}

}  // namespace outbox::ui
