// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/server_reply.h"

namespace outbox {

/// Where in a dialogue a refusal was said. The same words mean different things at different steps.
enum class RefusedAt : unsigned {
    Greeting = 1,
    Hello = 2,
    StartTls = 4,
    SignIn = 8,
    Sender = 16,
    Recipient = 32,
    Message = 64  ///< DATA and what follows it
};
/// Several where the step is not known for sure, as in a text that somebody quotes.
Q_DECLARE_FLAGS(RefusalSteps, RefusedAt)
Q_DECLARE_OPERATORS_FOR_FLAGS(RefusalSteps)

/// One row of what servers say when they refuse. An empty field fits everything.
struct Refusal {
    QString serverOperator;
    RefusalSteps steps;
    QList<int> codes;       ///< of the reply; 4 and 5 stand for all of 4xx and 5xx
    QStringList enhanced;   ///< "5.7.8"; ".7.8" fits 4.7.8 too; a "*" at the end fits any rest
    QStringList responses;  ///< IMAP and POP3 codes in brackets, upper case
    QList<QStringList>
        texts;        ///< alternatives; of one, every part in this order, each at the start of a word
    QString finding;  ///< empty: known, and says nothing about the cause
    QString link;     ///< the operator's own page about it, may be empty
    QString source;   ///< where the fact is from
    QString example;  ///< a reply in the operator's form that gives this row, as on the wire
    QString place;    ///< file and number, for tests and for messages about mistakes
};

/// Replies of servers and what they mean, operators' own rows before those of everybody.
class RefusalTable {
  public:
    /// The one that ships, read once. Throws std::logic_error on first use when a file is wrong.
    static const RefusalTable& instance();

    /// Adds a file of the form of refusals.schema.json; throws std::logic_error where it is wrong.
    void add(const QByteArray& json, const QString& place);

    [[nodiscard]] const QList<Refusal>& rows() const { return m_rows; }
    /// The operator whose name or host this is the end of; empty when none.
    [[nodiscard]] QString operatorOf(const QString& host) const;
    /// The first row that fits a negative reply: the operator's own, then everybody's; null when none. Where
    /// the step is not sure, rows that mean one step alone do not fit.
    [[nodiscard]] const Refusal* find(const QString& serverOperator, RefusalSteps steps,
                                      const ServerReply& reply) const;

  private:
    QList<Refusal> m_rows;
    QHash<QString, QList<qsizetype>> m_byOperator;
    QHash<QString, QString> m_operatorByHost;
};

}  // namespace outbox
