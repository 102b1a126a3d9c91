// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_prefs_edit.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// Any file as a prefs.js that gets settings written into it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString branch = QStringLiteral("mail.smtpserver.smtp1.");
    const QList<MozillaPrefWish> wishes{
        MozillaPrefWish::ofNumber(branch + QStringLiteral("port"), 465),
        MozillaPrefWish::ofText(branch + QStringLiteral("username"), QStringLiteral("a\"\\\n\u00fc")),
        MozillaPrefWish::ofFlag(QStringLiteral("network.online"), true)};
    const auto after = withMozillaPrefs(bytes, wishes);
    if (!after) return 0;
    const MozillaPrefs prefs = parseMozillaPrefs(*after);
    for (const MozillaPrefWish& wish : wishes) require(wish.holdsIn(prefs), "what was wished for holds");
    require(prefs.broken() == parseMozillaPrefs(bytes).broken(), "nothing more is broken");
    require(withMozillaPrefs(*after, wishes) == after, "doing it twice changes nothing more");
    require(after->size() <= bytes.size() + 400, "only a few values are added");
    return 0;
}
