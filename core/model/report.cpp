// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/report.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<Who, 4> whoNames{{{{Who::You, "you"},
                                       {Who::Provider, "provider"},
                                       {Who::Administrator, "administrator"},
                                       {Who::Network, "network"}}}};
constexpr NameTable<SenderRow::Result, 4> senderResults{{{{SenderRow::Result::NotTried, "not_tried"},
                                                          {SenderRow::Result::Taken, "taken"},
                                                          {SenderRow::Result::Refused, "refused"},
                                                          {SenderRow::Result::Later, "later"}}}};
}  // namespace

QString whoName(Who who) {
    return whoNames.nameOf(who);
}

std::optional<Who> whoFromName(QStringView name) {
    return whoNames.valueOf(name);
}

QString senderResultName(SenderRow::Result result) {
    return senderResults.nameOf(result);
}

std::optional<SenderRow::Result> senderResultFromName(QStringView name) {
    return senderResults.valueOf(name);
}

}  // namespace outbox
