// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace outbox {

/// Reads one object of a shipped JSON file: every key must be of the expected kind, and every key must be
/// asked for. What does not fit is a mistake in our own file: std::logic_error, with the place and the key.
class StrictObject {
  public:
    StrictObject(QJsonObject object, QString place);
    /// The object that a whole file holds.
    static StrictObject fromFile(const QByteArray& bytes, const QString& place);

    [[nodiscard]] bool has(const QString& key) const;
    /// Required, not empty.
    [[nodiscard]] QString text(const QString& key);
    /// Empty when absent; present and empty is a mistake.
    [[nodiscard]] QString optionalText(const QString& key);
    /// Empty when absent; else an absolute https address (http is allowed where `alsoHttp`).
    [[nodiscard]] QString optionalUrl(const QString& key, bool alsoHttp = false);
    [[nodiscard]] bool flag(const QString& key, bool otherwise);
    /// Whole number within the bounds; `otherwise` when absent.
    [[nodiscard]] qint64 number(const QString& key, qint64 least, qint64 most, qint64 otherwise);
    [[nodiscard]] QDate date(const QString& key);  ///< required, ISO 8601
    /// Empty when absent; no entry empty, none twice.
    [[nodiscard]] QStringList texts(const QString& key);
    /// Empty when absent; whole numbers within the bounds, none twice.
    [[nodiscard]] QList<qint64> numbers(const QString& key, qint64 least, qint64 most);
    /// Empty when absent; the entries with their places.
    [[nodiscard]] QList<StrictObject> objects(const QString& key);
    /// An empty object when absent.
    [[nodiscard]] StrictObject object(const QString& key);

    /// Throws when a key was not asked for.
    void finish() const;
    /// Throws with the place in front.
    [[noreturn]] void fail(const QString& what) const;
    [[nodiscard]] const QString& place() const { return m_place; }

  private:
    QJsonValue take(const QString& key);
    QJsonArray takeList(const QString& key);
    qint64 wholeNumber(const QJsonValue& value, const QString& key, qint64 least, qint64 most) const;

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
};

/// The whole of a file that ships inside the program, ":/outbox/" + name; throws std::logic_error when it is
/// missing.
[[nodiscard]] QByteArray shippedFile(const QString& name);

}  // namespace outbox
