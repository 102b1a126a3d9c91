// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// What an export needs to know; no secret is among it.
struct ExportSettings {
    QString address;       ///< in full: a shortened one is refused
    QString displayName;   ///< of the account, may be empty
    QString providerName;  ///< may be empty
    Endpoint outgoing;
    std::optional<Endpoint> incoming;
};

struct Exported {
    QByteArray bytes;
    QString fileName;  ///< suggestion, "config-v1.1.xml"
    QString mimeType;
    QString error;  ///< a sentence (translated) when nothing could be exported
};

/// The formats by the names of the command line ("thunderbird-autoconfig", "msmtp", "qr").
[[nodiscard]] QStringList exportFormats();
/// Where the bytes go: a QR code has a form of its own for a terminal.
enum class ExportPlace { File, Terminal };
/// Checks the settings, brings them to one form and writes them. Names are made fit for one line; a user
/// name, a server or an address that is not one line of text is refused, so that no value can add a line or a
/// key.
[[nodiscard]] Exported exportSettings(const QString& format, const ExportSettings& settings,
                                      ExportPlace place = ExportPlace::File);
/// Whether these lines go into a program's settings beside what stands there, so that a file which is there
/// already is not for them to replace; false for a format that is not known.
[[nodiscard]] bool isAddedToProgram(const QString& format);
/// What to do with a file of this format, a sentence or two (translated); empty for a format that is not
/// known.
[[nodiscard]] QString exportUse(const QString& format);

}  // namespace outbox
