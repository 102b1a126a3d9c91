// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/export_settings.h"

namespace outbox {

/// One form in which settings leave the program. The settings were checked and brought to one form before:
/// address and server for sending are there, nothing is shortened, user names are filled in where somebody
/// signs in, and every text is one line without control characters.
using Exporter = Exported (*)(const ExportSettings& settings);

/// Mozilla's configuration file (clientConfig version 1.1), as autoconfig.DOMAIN serves it.
[[nodiscard]] Exported exportAutoconfig(const ExportSettings& settings);
/// A configuration profile of iOS and macOS with one mail account (payload type com.apple.mail.managed).
[[nodiscard]] Exported exportMobileconfig(const ExportSettings& settings);
/// An Outlook profile (PRF, "Customizing Outlook profiles by using an Outlook Profile (PRF) file", Microsoft
/// Office Resource Kit) that adds one account to the profile that is used by default.
[[nodiscard]] Exported exportOutlookPrf(const ExportSettings& settings);
/// An account of msmtprc (msmtp(1)) and the choice of it as the usual one.
[[nodiscard]] Exported exportMsmtp(const ExportSettings& settings);
/// Lines for muttrc, by the grammar that Mutt and NeoMutt share.
[[nodiscard]] Exported exportMutt(const ExportSettings& settings);
/// A script that puts the three data sources of an account (.source, GKeyFile) where Evolution looks for
/// them.
[[nodiscard]] Exported exportEvolution(const ExportSettings& settings);
/// A section of KMail's mailtransports: KMail keeps the receiving side elsewhere, in a resource of its own.
[[nodiscard]] Exported exportKmail(const ExportSettings& settings);
/// An account of Claws Mail's accountrc.
[[nodiscard]] Exported exportClaws(const ExportSettings& settings);
/// A QR code (SVG) that Thunderbird for Android reads ("Export for Mobile", format version 1); no password.
/// Delta Chat's DCLOGIN text demands the password (its version 1), so that it is none of ours.
[[nodiscard]] Exported exportQr(const ExportSettings& settings);
/// The same code drawn with half blocks, light on dark, for a terminal.
[[nodiscard]] Exported exportQrBlocks(const ExportSettings& settings);
/// A page (HTML) to print and to lay beside a device; with the QR code where there can be one.
[[nodiscard]] Exported exportCard(const ExportSettings& settings);
/// A few lines to read or to type over.
[[nodiscard]] Exported exportText(const ExportSettings& settings);

}  // namespace outbox
