// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery_pages.h"
#include "sample_pages.h"

namespace outbox::ui::gallery {
namespace {

const Registrar startPictures({
    {QStringLiteral("1-start-many"), Step::Start, samples::startWithMany},
    {QStringLiteral("1-start-problems"), Step::Start, samples::startWithProblems},
    {QStringLiteral("1-start-error-open"), Step::Start, samples::startErrorOpen},
    {QStringLiteral("1-start-error-problem"), Step::Start, samples::startErrorProblem},
    {QStringLiteral("1-start-error-reading"), Step::Start, samples::startErrorReading},
    {QStringLiteral("4-explained-bounce"), Step::Diagnosis, samples::explainedBounce},
    {QStringLiteral("4-explained-reply"), Step::Diagnosis, samples::explainedReply},
    {QStringLiteral("4-explained-not-recognised"), Step::Diagnosis, samples::explainedNothing},
});

}  // namespace
}  // namespace outbox::ui::gallery
