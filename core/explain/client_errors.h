// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/diagnosis/refusal_table.h"

namespace outbox {

/// One error of a mail program or of a library that sends, and how it is known again.
struct ClientError {
    QString program;           ///< id: "outlook"
    QString programName;       ///< "Outlook"; empty for what is no program of a person's
    QString says;              ///< what it says, a key into words: "timed-out"
    QStringList codes;         ///< "0x800ccc0e", "etimedout": found as whole words
    QStringList languages;     ///< that texts are in, as many as texts
    QList<QStringList> texts;  ///< of one, every part stands in the text in this order
    RefusalSteps steps;  ///< where in the dialogue it comes from, for the reply that it quotes; may be none
    QString finding;     ///< empty: it says nothing about the cause
    QString settledBy;   ///< check that tells for sure; empty where the error itself does
    QString source;
    QString example;
    QString place;  ///< file and number, for tests and for messages about mistakes
};

/// Errors of mail programs, read from resources/client-errors.
class ClientErrorTable {
  public:
    /// The one that ships, read once. Throws std::logic_error on first use when a file is wrong.
    static const ClientErrorTable& instance();

    /// Adds a file of the form of client-errors.schema.json; throws std::logic_error where it is wrong.
    void add(const QByteArray& json, const QString& place);

    [[nodiscard]] const QList<ClientError>& rows() const { return m_rows; }
    /// The row that says most about a text that went through comparableText: one that is certain of its
    /// cause, else one with a likely cause, else one without; of these a program's own before everybody's,
    /// then the first in the order of the files. Null when none fits.
    [[nodiscard]] const ClientError* find(const QString& comparable) const;

  private:
    QList<ClientError> m_rows;
    QHash<QString, QList<qsizetype>> m_byCode;
};

}  // namespace outbox
