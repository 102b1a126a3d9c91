// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_abilities.h"

#include <QVersionNumber>

#include "core/model/strict_json.h"

namespace outbox {

namespace {
QString versionOf(StrictObject& entry, const QString& key) {
    const QString text = entry.optionalText(key);
    if (!text.isEmpty() && QVersionNumber::fromString(text).toString() != text)
        entry.fail(key + QStringLiteral(" is no version"));
    return text;
}

/// `"*": "never"` says that the program has no OAuth2 at all.
QMap<QString, QString> oauthVersions(StrictObject versions) {
    QMap<QString, QString> since;
    for (const char* name : {"*", "google", "microsoft", "yahoo"}) {
        const QString key = QString::fromLatin1(name);
        if (!versions.has(key)) continue;
        const bool never = versions.text(key) == QLatin1String("never");
        since.insert(key, never ? QStringLiteral("") : versionOf(versions, key));
    }
    versions.finish();
    return since;
}
}  // namespace

QMap<QString, ProgramAbilities> readProgramAbilities(const QByteArray& json, const QString& place) {
    StrictObject file = StrictObject::fromFile(json, place);
    QMap<QString, ProgramAbilities> programs;
    QList<StrictObject> entries = file.objects(QStringLiteral("programs"));
    for (StrictObject& entry : entries) {
        const QString id = entry.text(QStringLiteral("id"));
        if (programs.contains(id)) entry.fail(QStringLiteral("stands there twice"));
        ProgramAbilities abilities;
        abilities.currentSince = versionOf(entry, QStringLiteral("current_since"));
        abilities.tls12Since = versionOf(entry, QStringLiteral("tls12_since"));
        abilities.oauth2Since = oauthVersions(entry.object(QStringLiteral("oauth2_since")));
        if (entry.texts(QStringLiteral("sources")).isEmpty()) entry.fail(QStringLiteral("no source"));
        entry.finish();
        programs.insert(id, abilities);
    }
    file.finish();
    return programs;
}

ProgramAbilities abilitiesOf(const QString& programId) {
    static const QMap<QString, ProgramAbilities> shipped =
        readProgramAbilities(shippedFile(QStringLiteral("programs.json")), QStringLiteral("programs.json"));
    return shipped.value(programId);
}

}  // namespace outbox
