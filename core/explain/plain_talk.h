// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// Whether somebody writes a letter or tells of themselves or of others, and names nothing of the technique
/// of mail: "password is incorrect" in it need not be about mail.
[[nodiscard]] bool isEverydayTalk(const QString& text);

/// Whether words without a code are those of a mail server: they name a thing of mail, two of its usual
/// subjects, and are no everyday talk.
[[nodiscard]] bool speaksOfMail(const QString& text);

/// A text without the lines of a program's source that compare a code ("case 552:", "code == 535"): a code
/// there was never said.
[[nodiscard]] QString withoutComparisons(const QString& text);

/// Whether the text is a list of what codes mean: three or more different ones, and nothing that says who
/// said them.
[[nodiscard]] bool listsCodes(const QString& text);

}  // namespace outbox
