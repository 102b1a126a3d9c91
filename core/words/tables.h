// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QtGlobal>
#include <span>

#include "core/model/light.h"

/// The sentences as tables that code only walks. Sources are English; the context is named in each row for
/// the translation tools, and stands in the comment of its struct.
namespace outbox::words {

/// Context "Findings". The title is the headline for the person; it may name only facts that are always
/// known. The explanation is one plain sentence or two; `plain` stands in where a fact for it is missing.
struct FindingWords {
    const char* id;
    const char* title;
    const char* explanation;
    const char* plain = "";
};
[[nodiscard]] std::span<const FindingWords> networkFindings();
[[nodiscard]] std::span<const FindingWords> serverFindings();
[[nodiscard]] std::span<const FindingWords> encryptionFindings();
[[nodiscard]] std::span<const FindingWords> signInFindings();
[[nodiscard]] std::span<const FindingWords> accountFindings();
[[nodiscard]] std::span<const FindingWords> apiFindings();
[[nodiscard]] std::span<const FindingWords> deliveryFindings();
/// The same ids in words for a text that somebody has, where no settings and no server were looked at.
[[nodiscard]] std::span<const FindingWords> quotedFindings();
/// Stands behind the explanation of one of them where the text quotes a reply.
[[nodiscard]] const char* quotingSentence();
/// The same where stored settings alone were looked at: of the outgoing and of the incoming side.
[[nodiscard]] std::span<const FindingWords> storedFindings();
[[nodiscard]] std::span<const FindingWords> storedIncomingFindings();
[[nodiscard]] std::span<const FindingWords> programFindings();
[[nodiscard]] std::span<const FindingWords> domainFindings();
[[nodiscard]] const FindingWords* findingWords(const QString& id);
[[nodiscard]] QStringList findingWordIds();

/// Context "Finding names". A short name for every finding there is, for lists: "Wrong password".
struct FindingName {
    const char* id;
    const char* name;
};
[[nodiscard]] std::span<const FindingName> findingNames();

/// Context "Cures". Steps that lack a fact are left out; `linkStep` is the one that the provider's page
/// belongs to.
struct FixWords {
    const char* id;
    const char* title;
    const char* steps[5];
    int linkStep = -1;
};
[[nodiscard]] std::span<const FixWords> settingFixes();
[[nodiscard]] std::span<const FixWords> networkFixes();
[[nodiscard]] std::span<const FixWords> accountFixes();
[[nodiscard]] std::span<const FixWords> apiFixes();
[[nodiscard]] std::span<const FixWords> deliveryFixes();
[[nodiscard]] std::span<const FixWords> quotedFixes();
[[nodiscard]] std::span<const FixWords> programFixes();
[[nodiscard]] std::span<const FixWords> domainFixes();
[[nodiscard]] const FixWords* fixWords(const QString& id);
[[nodiscard]] QStringList fixWordIds();

/// Context "Letters". What a letter to somebody who can act says about one finding, or, with an empty
/// finding, about any.
struct LetterWords {
    const char* fix;
    const char* finding;
    const char* subject;
    const char* situation;
    const char* request;
};
[[nodiscard]] std::span<const LetterWords> letterTable();
[[nodiscard]] const LetterWords* letterWords(const QString& fixId, const QString& findingId);

/// Context "Checks".
struct CheckWords {
    const char* id;
    const char* title;
};
struct KeyWords {
    const char* key;
    const char* sentence;
    const char* plain = "";
};
[[nodiscard]] std::span<const CheckWords> checkTitles();
[[nodiscard]] std::span<const KeyWords> checkSummaries();
[[nodiscard]] std::span<const KeyWords> skipReasons();
/// Context "Explained". What the error of a mail program says.
[[nodiscard]] std::span<const KeyWords> programSayings();
/// Context "Receiving".
[[nodiscard]] std::span<const KeyWords> receivingSentences();

}  // namespace outbox::words
