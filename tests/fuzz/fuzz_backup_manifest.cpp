// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>

#include "core/programs/backup_store.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// The manifest of a backup, as anybody may have put it there.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto backup = readBackupManifest(fuzz::bytesOf(data, size));
    if (!backup) return 0;
    require(!backup->files.isEmpty(), "a backup is of something");
    require(!QDir(backup->root).isRoot(), "the root is a folder among others");
    for (const BackupFile& file : backup->files) {
        require(QDir::cleanPath(file.path) == file.path, "a path has no dots");
        require(file.path.startsWith(backup->root + u'/'), "a path lies within the root");
        require((file.mode & ~07777) == 0, "a mode is one");
    }
    const auto again = readBackupManifest(backupManifest(*backup));
    require(again && backupManifest(*again) == backupManifest(*backup), "what is written reads back");
    return 0;
}
