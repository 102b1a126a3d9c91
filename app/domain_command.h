// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "core/session/domain_examination.h"

namespace outbox::app {

struct DomainOptions {
    DomainExaminationRequest request;
    QStringList saveAs;
};
[[nodiscard]] QList<OptionRow> domainOptionTable();
/// What the arguments ask for; the file of --message is read here.
[[nodiscard]] Outcome<DomainOptions> readDomainOptions(const Arguments& arguments, bool canWritePdf);

/// `domain DOMAIN`: what a sending domain publishes about its mail, and what others will think of it.
[[nodiscard]] ExitStatus runDomain(const Arguments& arguments, CommandContext& context);

}  // namespace outbox::app
