// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/report.h"

namespace outbox {

/// What follows from two reports laid side by side.
enum class ConclusionKind {
    OtherAccount,      ///< they are about different accounts or servers: nothing follows
    Stopped,           ///< one was stopped before its end
    Same,              ///< no light changed
    NetworkAtFault,    ///< works in one network and not in the other, everything else alike
    NotTheNetwork,     ///< another network, and it stops at the same cause
    VpnAtFault,        ///< the tunnel was on where it failed and off where it works
    SecuritySoftware,  ///< something opened the encrypted line where it failed, and not where it works
    SecurityPaused,    ///< nothing else changed than that the security software was said to be paused
    SameNetwork,     ///< another network was said to be taken, and it stops at the same cause in the same one
    SettingsCured,   ///< other settings, and mail leaves
    SettingsBroke,   ///< other settings, and mail no longer leaves
    NotTheSettings,  ///< other settings, and it stops at the same cause
    Cured,           ///< nothing that can be seen here changed, and mail leaves now
    Broke,           ///< the reverse
    Further,         ///< the first cause is gone, another one stands behind it
    OtherCause,      ///< it stops at another cause, not behind the first
    StillFails,      ///< the same cause, other lights changed
    Better,          ///< works in both, with fewer warnings
    Worse,           ///< works in both, with other or more warnings
    Differs          ///< works in both, some lights differ
};
[[nodiscard]] QString conclusionName(ConclusionKind kind);  ///< "network-at-fault", "same" …

/// What the person says was made different for the newer check. A report cannot show a paused program.
enum class Contrast { Unsaid, OtherNetwork, SecurityPaused };

/// One check whose light is not the same in both.
struct ChangedCheck {
    QString id;
    QString title;
    Light old = Light::NotRun, now = Light::NotRun;
    QString oldSummary, nowSummary;
};

struct Comparison {
    QList<ChangedCheck> changed;  ///< in the order of the road
    QStringList gone, appeared;   ///< finding ids, consequences left out
    QStringList circumstances;    ///< what differed beforehand: "network", "settings", "vpn", "address"
    Contrast contrast = Contrast::Unsaid;
    ConclusionKind kind = ConclusionKind::Same;
    QString text;  ///< the sentence that follows, translated
    Report old, now;
};

/// Compares two finished runs, the older first. Both are expected in the same state of redaction
/// (redacted()).
[[nodiscard]] Comparison compareReports(const Report& old, const Report& now,
                                        Contrast contrast = Contrast::Unsaid);

/// The document of `compare --json`, schema outbox-doctor/comparison/1.
[[nodiscard]] QJsonObject comparisonToJson(const Comparison& comparison);
/// For a terminal, at most 80 columns.
[[nodiscard]] QString comparisonText(const Comparison& comparison);

}  // namespace outbox
