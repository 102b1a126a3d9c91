// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/comparison_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "core/report/text_wrap.h"
#include "core/words/words.h"

namespace outbox {

namespace {
/// Context "Comparison". %1 is the short name of what is in the way.
struct ConclusionWords {
    ConclusionKind kind;
    const char* sentence;
};
// clang-format off
constexpr std::array conclusionTable{
    ConclusionWords{ConclusionKind::OtherAccount, QT_TRANSLATE_NOOP("Comparison", "The two reports are about different addresses, so nothing follows from comparing them. Compare two checks of the same account.")},
    ConclusionWords{ConclusionKind::Stopped, QT_TRANSLATE_NOOP("Comparison", "One of the two checks was stopped before its end. Run it again to its end, then compare.")},
    ConclusionWords{ConclusionKind::Same, QT_TRANSLATE_NOOP("Comparison", "Both checks came to the same result. What was changed between them plays no part.")},
    ConclusionWords{ConclusionKind::NetworkAtFault, QT_TRANSLATE_NOOP("Comparison", "With the same settings, mail leaves in one network and not in the other. So the other network stands in the way. Ask whoever runs it to open the way for mail, or send from the network that works.")},
    ConclusionWords{ConclusionKind::NotTheNetwork, QT_TRANSLATE_NOOP("Comparison", "It stops at the same place in both networks (%1). So the network is not to blame; follow the steps of the diagnosis.")},
    ConclusionWords{ConclusionKind::VpnAtFault, QT_TRANSLATE_NOOP("Comparison", "Mail leaves while the VPN is off, and not while it is on. Pause the VPN to send, or ask whoever runs it to let mail through.")},
    ConclusionWords{ConclusionKind::SecuritySoftware, QT_TRANSLATE_NOOP("Comparison", "Where sending fails, something opens the encrypted line; where it works, nothing does. Leave the scanning of mail switched off in the security software.")},
    ConclusionWords{ConclusionKind::SecurityPaused, QT_TRANSLATE_NOOP("Comparison", "Mail leaves while the security software is paused. So it stands in the way. Switch it on again, and in it switch off the scanning of outgoing mail.")},
    ConclusionWords{ConclusionKind::SameNetwork, QT_TRANSLATE_NOOP("Comparison", "This computer was in the same network both times, and it stops at the same place (%1). Change to the other network, then compare once more.")},
    ConclusionWords{ConclusionKind::SettingsCured, QT_TRANSLATE_NOOP("Comparison", "With the new settings, mail leaves. Keep them.")},
    ConclusionWords{ConclusionKind::SettingsBroke, QT_TRANSLATE_NOOP("Comparison", "With the old settings, mail left; with the new ones, it does not. Go back to the old ones.")},
    ConclusionWords{ConclusionKind::NotTheSettings, QT_TRANSLATE_NOOP("Comparison", "The settings changed, and it still stops at the same place (%1). So these settings were not the cause; follow the steps of the diagnosis.")},
    ConclusionWords{ConclusionKind::Cured, QT_TRANSLATE_NOOP("Comparison", "Mail leaves now. Nothing changed on this computer that the checks can see, so the cause most likely lay with the provider or on the way.")},
    ConclusionWords{ConclusionKind::Broke, QT_TRANSLATE_NOOP("Comparison", "Mail left before and does not now, and nothing changed on this computer that the checks can see. Hand both reports to your provider.")},
    ConclusionWords{ConclusionKind::Further, QT_TRANSLATE_NOOP("Comparison", "The first obstacle is gone, and the next one shows: %1. Follow the steps of the newer diagnosis.")},
    ConclusionWords{ConclusionKind::OtherCause, QT_TRANSLATE_NOOP("Comparison", "It stops for another reason now: %1. Follow the steps of the newer diagnosis.")},
    ConclusionWords{ConclusionKind::StillFails, QT_TRANSLATE_NOOP("Comparison", "Some lights changed, and it still stops at the same place (%1). Follow the steps of the diagnosis.")},
    ConclusionWords{ConclusionKind::Better, QT_TRANSLATE_NOOP("Comparison", "Mail leaves in both, and a warning is gone in the newer check.")},
    ConclusionWords{ConclusionKind::Worse, QT_TRANSLATE_NOOP("Comparison", "Mail leaves in both, and the newer check has a new warning: %1.")},
    ConclusionWords{ConclusionKind::Differs, QT_TRANSLATE_NOOP("Comparison", "Mail leaves in both. The lights that differ stand below.")},
};
// clang-format on

const char* sentenceOf(ConclusionKind kind) {
    const auto row = std::find_if(conclusionTable.begin(), conclusionTable.end(),
                                  [kind](const ConclusionWords& words) { return words.kind == kind; });
    return row == conclusionTable.end() ? "" : row->sentence;
}

/// The cause that the newer check names, in short; where it names none, that it does not.
QString obstacle(const Comparison& comparison) {
    const bool warns = comparison.kind == ConclusionKind::Worse;
    if (warns) return words::findingTitle(comparison.appeared.value(0));
    for (const Finding& finding : comparison.now.findings)
        if (finding.consequenceOf.isEmpty()) return words::findingTitle(finding.id);
    return QCoreApplication::translate("Comparison", "cause not found");
}

QString whenAndHow(const Report& report) {
    return QCoreApplication::translate(
               "Comparison", "%1: %2",
               "Time of a check, then its result in a word: “2026-01-31 09:30: Works”")
        .arg(report.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             words::lightWord(report.light));
}
}  // namespace

QString comparisonSentence(const Comparison& comparison) {
    const QString sentence = QCoreApplication::translate("Comparison", sentenceOf(comparison.kind));
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(obstacle(comparison)) : sentence;
}

QString comparisonText(const Comparison& comparison) {
    QStringList lines{wrapped(comparison.text, {}, {}), {}};
    lines.append(wrapped(whenAndHow(comparison.old), QStringLiteral("1  "), QStringLiteral("   ")));
    lines.append(wrapped(whenAndHow(comparison.now), QStringLiteral("2  "), QStringLiteral("   ")));
    if (!comparison.changed.isEmpty()) lines.append(QString());
    for (const ChangedCheck& row : comparison.changed) {
        lines.append(wrapped(row.title, QStringLiteral("*  "), QStringLiteral("   ")));
        const QString old = row.oldSummary.isEmpty() ? words::lightWord(row.old) : row.oldSummary;
        const QString now = row.nowSummary.isEmpty() ? words::lightWord(row.now) : row.nowSummary;
        lines.append(wrapped(old, QStringLiteral("   1  "), QStringLiteral("      ")));
        lines.append(wrapped(now, QStringLiteral("   2  "), QStringLiteral("      ")));
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace outbox
