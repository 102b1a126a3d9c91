// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QString>
#include <optional>

namespace outbox {

/// A QR code (ISO/IEC 18004) without the blank margin around it.
struct QrCode {
    int size = 0;    ///< modules on a side
    QBitArray dark;  ///< row by row; outside of the code everything is light
    [[nodiscard]] bool isDark(int row, int column) const {
        return row >= 0 && column >= 0 && row < size && column < size && dark.testBit(row * size + column);
    }
};

/// Encodes bytes, with an error correction of 15 %, or 7 % where that is too long. Nothing when they do not
/// fit at all: past 2953 bytes.
[[nodiscard]] std::optional<QrCode> makeQrCode(const QByteArray& bytes);

/// A drawing of the code with its margin of four modules, dark on light whatever the page's colours are.
[[nodiscard]] QString qrSvg(const QrCode& code, const QString& title);
/// The same as lines of half blocks for a terminal that writes light on dark.
[[nodiscard]] QString qrBlocks(const QrCode& code);

}  // namespace outbox
