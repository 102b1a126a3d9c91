// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery_pages.h"
#include "sample_reports.h"
#include "ui/check_page.h"

namespace outbox::ui::gallery {
namespace {

Page* checkPage(bool wordy) {
    auto* page = new CheckPage;
    page->setAccount(samples::account(wordy));
    page->setRunning(true);
    page->setChecks(samples::runningChecks(wordy), samples::runningProgress());
    return page;
}

const Registrar roadPictures({{QStringLiteral("3-road-running"), Step::Check, checkPage}});

}  // namespace
}  // namespace outbox::ui::gallery
