// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/apple_accounts.h"
#include "core/programs/plist_reader.h"
#include "tests/fuzz/program_checks.h"

using namespace outbox;

namespace {
int countValues(const QVariant& value) {
    int count = 1;
    if (value.typeId() == QMetaType::QVariantMap)
        for (const QVariant& inner : value.toMap()) count += countValues(inner);
    if (value.typeId() == QMetaType::QVariantList)
        for (const QVariant& inner : value.toList()) count += countValues(inner);
    return count;
}
}  // namespace

/// A property list of Apple Mail, binary or XML, as a list of accounts and as an archive.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const Plist plist = parsePlist(fuzz::bytesOf(data, size));
    fuzz::require(plist.error.isEmpty() || !plist.root.isValid(), "an error leaves no values");
    fuzz::require(countValues(plist.root) <= PlistBounds::mostValues + 1, "values are bounded");
    const Plist archived = unarchivedPlist(plist);
    fuzz::require(countValues(archived.root) <= PlistBounds::mostValues + 1,
                  "values of an archive are bounded");
    for (const QVariant& root : {plist.root, archived.root})
        for (const ProgramAccount& account : applePlistAccounts(root).accounts)
            fuzz::checkProgramAccount(account);
    return 0;
}
