// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery_pages.h"
#include "sample_pages.h"

namespace outbox::ui::gallery {
namespace {

const Registrar curePictures({
    {QStringLiteral("4-cure-program-runs"), Step::Diagnosis, samples::cureProgramRuns},
    {QStringLiteral("4-cure-changing"), Step::Diagnosis, samples::cureChanging},
    {QStringLiteral("4-cure-failed"), Step::Diagnosis, samples::cureFailed},
    {QStringLiteral("4-cure-done"), Step::Diagnosis, samples::cureDone},
    {QStringLiteral("4-cure-still-red"), Step::Diagnosis, samples::cureStillRed},
    {QStringLiteral("4-cure-undone"), Step::Diagnosis, samples::cureUndone},
    {QStringLiteral("4-cure-undo-failed"), Step::Diagnosis, samples::cureUndoFailed},
    {QStringLiteral("4-qr-dialogue"), Step::Diagnosis, samples::qrDialogue},
});

}  // namespace
}  // namespace outbox::ui::gallery
