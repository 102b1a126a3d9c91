// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/endpoint_json.h"
#include "core/report/redaction.h"
#include "tests/fuzz/fuzz_report_checks.h"

using namespace outbox;
using fuzz::require;

/// A file that somebody opens as a saved report, or as a file of settings.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const ReadReport read = readReport(bytes);
    require(read.report.has_value() == read.error.isEmpty(), "a file is read, or it is said why not");
    require(fuzz::areCleanLines(read.error), "what is said is clean");
    if (read.report) {
        fuzz::requireShowable(*read.report);
        fuzz::requireShowable(redacted(*read.report, QStringLiteral("anna-laptop")));
    }
    const ReadSettings settings = readSettings(bytes);
    require(settings.settings.has_value() == settings.error.isEmpty(),
            "settings are read, or it is said why not");
    return 0;
}
