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
}  // namespace

QString whoName(Who who) {
    return whoNames.nameOf(who);
}

std::optional<Who> whoFromName(QStringView name) {
    return whoNames.valueOf(name);
}

}  // namespace outbox
