// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/change_plan.h"

namespace outbox {

/// A plan that writes nothing, and why.
[[nodiscard]] ChangePlan refusedPlan(PlanTrouble trouble, const QString& detail = {});

/// What differs between two servers, by the names of the report; `side` is "outgoing" or "incoming".
[[nodiscard]] QList<FieldChange> endpointChanges(const QString& file, const QString& side,
                                                 const Endpoint& from, const Endpoint& to);

/// Whether host and user can stand in a line of a settings file: no control characters, no line ends, not
/// shortened, the host canonical.
[[nodiscard]] bool fitsOneLine(const Endpoint& endpoint);

/// The plan that a writer begins with: refused where the wanted settings cannot be written into any file.
[[nodiscard]] ChangePlan startedPlan(const QString& root, const WantedSettings& wanted);

/// Where a program keeps in an INI file whether it works offline.
struct OnlineSwitch {
    const char* section;
    const char* key;
    const char* online;  ///< its value while it does not
};
/// Adds that such a file says "online" to a plan.
void addOnlineChange(ChangePlan& plan, const QString& path, const QByteArray& bytes,
                     const OnlineSwitch& place);

}  // namespace outbox
