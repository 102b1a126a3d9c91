// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "core/session/api_examination.h"

namespace outbox::app {

/// `api PROVIDER`: examines a mail API's endpoint and, with a key from standard input, what the key may do.
[[nodiscard]] ExitStatus runApi(const Arguments& arguments, CommandContext& context);

[[nodiscard]] QList<OptionRow> apiOptionTable();

/// The options of `api`, understood; the key is not read yet.
struct ApiOptions {
    ApiExaminationRequest request;
    bool keyFromInput = false;
    QStringList saveAs;
    bool fullAddresses = false;
};
[[nodiscard]] Outcome<ApiOptions> readApiOptions(const Arguments& arguments, bool canWritePdf);

/// Every mail API that is known, for `--list`.
[[nodiscard]] QJsonObject apiListDocument();
[[nodiscard]] QString apiListText();

}  // namespace outbox::app
