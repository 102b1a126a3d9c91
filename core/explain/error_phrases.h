// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace outbox {

/// An error told by what it is about: a certificate, and that it has expired.
struct ErrorPhrase {
    QString says;          ///< a key into words: "timed-out"
    QStringList concepts;  ///< of each, a word stands in one sentence
    QString finding;
    QString settledBy;  ///< check that tells for sure
    QString example;
    QString place;  ///< file and number, for tests
};

/// Errors of mail programs in many languages, where no row of theirs is known; resources/error-phrases.json.
class ErrorPhrases {
  public:
    /// The one that ships, read once. Throws std::logic_error on first use when the file is wrong.
    static const ErrorPhrases& instance();
    ErrorPhrases(const QByteArray& json, const QString& place);

    [[nodiscard]] const QList<ErrorPhrase>& rows() const { return m_rows; }
    /// The first row that fits a short text that went through comparableText; null when none does.
    [[nodiscard]] const ErrorPhrase* find(const QString& comparable) const;

  private:
    QList<ErrorPhrase> m_rows;
    QHash<QString, QHash<QString, QStringList>> m_words;  ///< by language, then by concept
};

}  // namespace outbox
