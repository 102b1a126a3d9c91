// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace outbox {

/// What a provider may want of a person before a mail program can send: a closed list, named by presets and
/// fixes.
[[nodiscard]] QStringList setupStepIds();
/// "Turn on two-step sign-in", in the language of the installed translators; empty for an unknown id.
[[nodiscard]] QString setupStepTitle(const QString& id);
/// How it is done, in plain words, whatever the provider's page looks like this year; empty for an unknown
/// id.
[[nodiscard]] QString setupStepText(const QString& id);

}  // namespace outbox
