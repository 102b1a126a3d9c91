// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/dconf_file.h"
#include "tests/fuzz/program_checks.h"

using namespace outbox;

/// A database of dconf, asked for what is read of Evolution and for keys that no path leads to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const DconfFile file(fuzz::bytesOf(data, size));
    for (const char* key :
         {"/org/gnome/evolution/shell/start-offline", "/org/gnome/evolution/version", "/", ""}) {
        const auto flag = file.flag(key);
        const auto text = file.text(key);
        fuzz::require(!(flag && text), "a value is of one kind");
        fuzz::require(!text || size_t(text->size()) <= size, "a text stands in the file");
    }
    return 0;
}
