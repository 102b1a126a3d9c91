// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/oeaccount_file.h"
#include "tests/fuzz/program_checks.h"

using namespace outbox;

/// An account file of Windows Mail.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const OeAccount read = parseOeAccount(fuzz::bytesOf(data, size));
    fuzz::require(fuzz::isOneCleanLine(read.error), "an error is one clean line");
    if (read.account) fuzz::checkProgramAccount(*read.account);
    return 0;
}
