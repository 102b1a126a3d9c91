// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/discovery_notes.h"

#include <QCoreApplication>
#include <array>

#include "core/providers/setup_steps.h"

namespace outbox {

namespace {

struct NoteWords {
    const char* id;
    const char* text;
};

constexpr std::array noteWords{
    NoteWords{"guessed", QT_TRANSLATE_NOOP(
                             "DiscoveryNotes",
                             "Nobody publishes settings for this address. These are the usual names for its "
                             "domain; compare them with what your provider or administrator gave you.")},
    NoteWords{
        "autoconfig-insecure",
        QT_TRANSLATE_NOOP("DiscoveryNotes",
                          "These settings came over an unprotected connection. Compare the server names with "
                          "what your provider gave you before you sign in.")},
    NoteWords{
        "server-of-another-domain",
        QT_TRANSLATE_NOOP("DiscoveryNotes",
                          "The domain of this address sends you to a server of another domain. That is usual "
                          "where somebody else runs the mail; make sure that you know the name.")},
    NoteWords{"sending-not-offered",
              QT_TRANSLATE_NOOP("DiscoveryNotes",
                                "This domain says that it has no server for mail programs to send through.")},
    NoteWords{
        "smtp-not-included",
        QT_TRANSLATE_NOOP("DiscoveryNotes",
                          "This provider does not let mail programs send, or only with some of its plans.")},
    NoteWords{
        "own-network-only",
        QT_TRANSLATE_NOOP("DiscoveryNotes", "This server takes mail only from lines of the same provider.")},
    NoteWords{"switch-on-first",
              QT_TRANSLATE_NOOP("DiscoveryNotes",
                                "Sending by mail programs is off at this provider until you switch it on.")},
};

}  // namespace

QStringList discoveryNoteIds() {
    QStringList ids;
    for (const NoteWords& words : noteWords) ids.append(QLatin1String(words.id));
    return ids;
}

QString discoveryNoteText(const QString& id) {
    for (const NoteWords& words : noteWords)
        if (id == QLatin1String(words.id)) return QCoreApplication::translate("DiscoveryNotes", words.text);
    return setupStepTitle(id);
}

}  // namespace outbox
