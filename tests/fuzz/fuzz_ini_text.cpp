// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/ini_text.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

void checkPlaces(const IniText& ini, const QByteArray& file) {
    qsizetype last = 0;
    for (const IniSection& section : ini.sections) {
        require(section.end <= file.size() && section.header.end <= section.end,
                "a section ends in the file");
        for (const IniEntry& entry : section.entries) {
            require(entry.line.begin >= last && entry.line.end <= file.size(), "lines follow each other");
            require(entry.valueRange.begin >= entry.line.begin && entry.valueRange.end <= entry.line.end,
                    "a value stands on its line");
            require(entry.valueRange.of(file) == entry.value, "a value is what stands there");
            require(!entry.key.isEmpty() && !entry.value.contains('\n'), "an entry has a key and one line");
            last = entry.line.end;
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray file = fuzz::bytesOf(data, size);
    const IniText ini = parseIni(file);
    require(!ini.sections.isEmpty() && ini.sections.first().name.isEmpty(),
            "what precedes the first header is a section");
    checkPlaces(ini, file);
    const QByteArray changed = withIniValue(file, "Section", "key", "value");
    require(parseIni(changed).value("Section", "key") == QByteArray("value"),
            "a value that is set is read again");
    require(withIniValue(changed, "Section", "key", "value") == changed,
            "setting it once more changes nothing");
    const QByteArray without = withoutIniKey(changed, "Section", "key");
    require(!parseIni(without).value("Section", "key"), "a key that was taken away is gone");
    return 0;
}
