// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/spf_facts.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<SpfResult, 7> spfResultNames{{{{SpfResult::None, "none"},
                                                   {SpfResult::Neutral, "neutral"},
                                                   {SpfResult::Pass, "pass"},
                                                   {SpfResult::Fail, "fail"},
                                                   {SpfResult::SoftFail, "softfail"},
                                                   {SpfResult::TempError, "temperror"},
                                                   {SpfResult::PermError, "permerror"}}}};
}  // namespace

QString spfResultName(SpfResult result) {
    return spfResultNames.nameOf(result);
}

std::optional<SpfResult> spfResultFromName(QStringView name) {
    return spfResultNames.valueOf(name);
}

}  // namespace outbox
