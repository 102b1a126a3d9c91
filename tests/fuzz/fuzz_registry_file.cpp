// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/outlook_settings.h"
#include "tests/fuzz/program_checks.h"

using namespace outbox;
using fuzz::require;

namespace {
const WantedSettings wanted{{Protocol::Smtp, QStringLiteral("smtp.example.org"), 465, Security::Tls,
                             QStringLiteral("a\"n\\na@example.org"), AuthMethod::Password},
                            {}};

/// What is written at the end of the file is what is read from it afterwards.
void checkEdits(const QByteArray& bytes, const QString& path, const RegistryKey& key) {
    const QByteArray after = withRegistryEdits(bytes, outlookEdits(key, wanted));
    require(after.startsWith(bytes), "a file is only added to");
    const RegistryFile read = parseRegistryFile(after);
    const RegistryKey* changed = read.tree.find(path);
    if (!changed) return;  // the file was cut inside a character, and all behind it reads otherwise
    require(outlookEdits(*changed, wanted).size() <= outlookEdits(key, wanted).size(),
            "an edit brings the key nearer to what is wanted");
}
}  // namespace

/// What regedit exported, and the Outlook profiles in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const RegistryFile file = parseRegistryFile(bytes);
    require((file.broken == 0) == (file.firstBroken == 0), "a broken line has a number");
    for (const OutlookProfile& profile : outlookProfiles(file.tree)) {
        require(fuzz::isOneCleanLine(profile.name), "a profile's name is one clean line");
        for (const ProgramAccount& account : outlookAccounts(file.tree, profile)) {
            fuzz::checkProgramAccount(account);
            const QString path = profile.accounts + u'\\' + account.id;
            const RegistryKey* key = file.tree.find(path);
            require(key != nullptr, "an account has its key");
            if (account.defaultOutgoing) checkEdits(bytes, path, *key);
        }
    }
    return 0;
}
