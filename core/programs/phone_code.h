// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/export_settings.h"
#include "core/programs/qr_code.h"

namespace outbox {

struct PhoneCode {
    std::optional<QrCode> code;
    QString refusal;  ///< a sentence (translated) when there can be none
};

/// The text that Thunderbird for Android takes in: "Export for Mobile" of Thunderbird, format version 1
/// (2025-02-06, feature/migration/qrcode/qr-code-format.md in its sources). Settings with a server for
/// receiving.
[[nodiscard]] QByteArray phoneText(const ExportSettings& settings);
[[nodiscard]] PhoneCode makePhoneCode(const ExportSettings& settings);
[[nodiscard]] QString phoneCodeTitle(const ExportSettings& settings);

}  // namespace outbox
