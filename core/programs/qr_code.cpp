// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace outbox {

namespace {
constexpr int qrMargin = 4;  // ISO/IEC 18004 asks for four modules
constexpr int mostQrBytes = 2953;

using QrPtr = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

QrPtr qrEncoded(const QByteArray& bytes, QRecLevel level) {
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    return {QRcode_encodeData(static_cast<int>(bytes.size()), data, 0, level), QRcode_free};
}
}  // namespace

std::optional<QrCode> makeQrCode(const QByteArray& bytes) {
    if (bytes.isEmpty() || bytes.size() > mostQrBytes) return std::nullopt;
    QrPtr made(nullptr, QRcode_free);
    for (const QRecLevel level : {QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        if (!made) made = qrEncoded(bytes, level);
    }
    if (!made) return std::nullopt;
    QrCode code{made->width, QBitArray(made->width * made->width)};
    for (int i = 0; i < code.size * code.size; ++i) code.dark.setBit(i, (made->data[i] & 1) != 0);
    return code;
}

QString qrSvg(const QrCode& code, const QString& title) {
    QString path;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            const int start = column;
            while (code.isDark(row, column)) ++column;
            if (column == start) continue;
            const int run = column - start;
            path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(start + qrMargin).arg(row + qrMargin).arg(run);
        }
    }
    const QString side = QString::number(code.size + 2 * qrMargin);
    return QLatin1String(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"100%\" viewBox=\"0 0 ") +
           side + u' ' + side + QLatin1String("\" shape-rendering=\"crispEdges\">\n<title>") +
           title.toHtmlEscaped() + QLatin1String("</title>\n<path fill=\"#fff\" d=\"M0 0h") + side + u'v' +
           side + QLatin1String("h-") + side + QLatin1String("z\"/>\n<path fill=\"#000\" d=\"") + path +
           QLatin1String("\"/>\n</svg>\n");
}

QString qrBlocks(const QrCode& code) {
    constexpr char16_t blocks[] = {u'█', u'▄', u'▀',
                                   u' '};  // by which of the two modules are dark: upper, lower
    QString text;
    for (int row = -qrMargin; row < code.size + qrMargin; row += 2) {
        for (int column = -qrMargin; column < code.size + qrMargin; ++column) {
            const int upper = code.isDark(row, column) ? 1 : 0;
            const int lower = code.isDark(row + 1, column) ? 2 : 0;
            text += QChar(blocks[upper + lower]);
        }
        text += u'\n';
    }
    return text;
}

}  // namespace outbox
