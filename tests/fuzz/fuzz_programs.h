// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "core/programs/change_plan.h"
#include "tests/fuzz/fuzz_checks.h"

namespace outbox::fuzz {

/// What holds for any server that was read.
inline void checkServer(const Endpoint& endpoint) {
    if (!endpoint.isSet()) return;
    require(canonicalHost(endpoint.host) == endpoint.host, "a host is canonical");
    require(isOneCleanLine(endpoint.user) && endpoint.user.size() <= 301, "a user is one clean line");
}

/// Other settings than the present ones, with everything in the user's name that a grammar could trip over.
inline WantedSettings otherThan(const Endpoint& present) {
    const bool tls = present.security == Security::Tls;
    return {
        {Protocol::Smtp, QStringLiteral("new.server.example"), 2465, tls ? Security::StartTls : Security::Tls,
         QStringLiteral("new \"u\\ $a`b=[c]#;@x"), AuthMethod::Password},
        std::nullopt};
}

/// Whether the plan stands; what it then promises about its files.
inline bool stands(const ChangePlan& plan) {
    require(isOneCleanLine(plan.detail), "a plan's detail is a clean line");
    if (plan.trouble != PlanTrouble::None) {
        require(plan.files.isEmpty(), "a refused plan writes nothing");
        return false;
    }
    require(!plan.files.isEmpty() && !plan.fields.isEmpty(), "other settings change something");
    for (const FileChange& change : plan.files) {
        require(change.before != change.after, "a file in a plan changes");
        // Only lines change or come in: what stands before the first and behind the last of them stays.
        require(change.after.size() > 0, "no file is emptied");
        require(change.path.startsWith(plan.root), "a plan stays below its root");
    }
    return true;
}

/// The bytes of a file as a plan leaves them.
inline QByteArray afterwards(const ChangePlan& plan, const QString& path, const QByteArray& before) {
    for (const FileChange& change : plan.files)
        if (change.path == path) return change.after;
    return before;
}

}  // namespace outbox::fuzz
