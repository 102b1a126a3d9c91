// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/mutt_text.h"
#include "core/programs/program_places.h"
#include "core/programs/settings_file.h"

namespace outbox {

/// One file that was read, the main one or one that it names by "source".
struct MuttFile {
    QString path;  ///< where it really is
    QByteArray bytes;
};

/// What a variable holds, and where that was said.
struct MuttValue {
    QByteArray text;
    bool computed = false;  ///< a command gives it: what stands here is not its value
    bool expanded = false;  ///< variables were put in
    bool isFlag = false;    ///< "set name", "unset name": no value stands there
    int file = -1;          ///< index of MuttConfig::files; -1: inside the command of a hook
    ByteRange place;        ///< of the value as written, with its quotation marks
    qsizetype lineEnd = 0;  ///< behind the line
};

using MuttValues = QHash<QByteArray, MuttValue>;

/// What one hook makes of the settings.
struct MuttHook {
    QByteArray name;  ///< of the file that it sources, else its pattern
    MuttValues values;
    int file = -1;  ///< that it sources, where a further line can be written; -1 when none
};

/// The settings of Mutt or NeoMutt as they are after start, and as each hook leaves them.
struct MuttConfig {
    QList<MuttFile> files;  ///< the main one first
    MuttValues values;
    QList<MuttHook> hooks;
    bool commandSourced = false;  ///< "source 'command |'": never run, what it says is not known
    QList<ProgramProblem> problems;
};

/// Opens one file by its path.
using MuttOpener = std::function<SettingsFile(const QString& path)>;
/// From the disk, inside the home.
[[nodiscard]] MuttOpener muttFilesOf(const ProgramPlaces& places);

/// Reads the main file and what it sources: at most 10 deep, 64 files, each once per chain.
/// Names that count here go by Mutt's spelling (NeoMutt's "real_name" is "realname").
/// Files of `changed` are read as they would be afterwards.
[[nodiscard]] MuttConfig readMuttConfig(const ProgramPlaces& places, const QString& mainFile,
                                        const MuttOpener& open, const QList<FileChange>& changed = {});

}  // namespace outbox
