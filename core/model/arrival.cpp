// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/arrival.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<DkimResult, 5> dkimResultNames{{{{DkimResult::Pass, "pass"},
                                                     {DkimResult::Fail, "fail"},
                                                     {DkimResult::Neutral, "neutral"},
                                                     {DkimResult::TemporaryError, "temperror"},
                                                     {DkimResult::PermanentError, "permerror"}}}};
constexpr NameTable<Clearing, 5> clearingNames{{{{Clearing::NotNeeded, "not_needed"},
                                                 {Clearing::Removed, "removed"},
                                                 {Clearing::ToTrash, "to_trash"},
                                                 {Clearing::Marked, "marked"},
                                                 {Clearing::Left, "left"}}}};
}  // namespace

QString dkimResultName(DkimResult result) {
    return dkimResultNames.nameOf(result);
}

QString clearingName(Clearing clearing) {
    return clearingNames.nameOf(clearing);
}

}  // namespace outbox
