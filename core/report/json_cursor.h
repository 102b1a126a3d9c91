// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <limits>
#include <optional>

namespace outbox {

/// The first place in a JSON document that is not as it should be.
struct JsonProblem {
    QString place;         ///< "findings[2].light"; empty when all is well
    bool tooMany = false;  ///< a list longer than maxJsonEntries

    [[nodiscard]] bool found() const { return !place.isEmpty(); }
};

inline constexpr qsizetype maxJsonEntries = 10'000;
inline constexpr qsizetype maxJsonText = 20'000;  ///< characters of one text; a letter is the longest
inline constexpr int maxJsonDepth = 32;           ///< of free-form objects

enum class FieldNeed { Must, May };

/// Takes typed values out of one object of an untrusted JSON document. Texts come out cleaned. What is
/// missing or of another type gives a harmless value and is remembered as the problem; only the first problem
/// is kept.
class JsonCursor {
  public:
    JsonCursor(QJsonObject object, QString path, JsonProblem& problem);

    /// One line. With May, null and absence are an empty text.
    [[nodiscard]] QString line(const char* key, FieldNeed need = FieldNeed::Must) const;
    /// The same, line feeds kept.
    [[nodiscard]] QString lines(const char* key, FieldNeed need = FieldNeed::Must) const;
    [[nodiscard]] qint64 number(const char* key, FieldNeed need = FieldNeed::Must, qint64 least = 0,
                                qint64 most = maxExactNumber) const;
    [[nodiscard]] bool flag(const char* key, FieldNeed need, bool otherwise) const;
    [[nodiscard]] QStringList texts(const char* key, FieldNeed need = FieldNeed::Must) const;
    /// With May, null and absence give nothing.
    [[nodiscard]] std::optional<JsonCursor> object(const char* key, FieldNeed need = FieldNeed::Must) const;
    [[nodiscard]] QList<JsonCursor> objects(const char* key, FieldNeed need = FieldNeed::Must) const;
    /// A free-form object, every text in it cleaned.
    [[nodiscard]] QJsonObject freeForm(const char* key, FieldNeed need = FieldNeed::Must) const;

    [[nodiscard]] bool isEmpty() const { return m_object.isEmpty(); }
    /// Says that the value of this key is not one that belongs here.
    void fail(const char* key) const;

    /// The largest whole number that JSON readers agree about (RFC 8259 section 6).
    static constexpr qint64 maxExactNumber = (qint64(1) << 53) - 1;

  private:
    [[nodiscard]] QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }
    [[nodiscard]] QString placeOf(const char* key) const;
    void failAt(const QString& place, bool tooMany = false) const;
    [[nodiscard]] QString text(const char* key, FieldNeed need, bool multiline) const;
    [[nodiscard]] std::optional<QJsonArray> array(const char* key, FieldNeed need) const;
    [[nodiscard]] QJsonValue cleaned(const QJsonValue& value, const QString& place, int depth) const;

    QJsonObject m_object;
    QString m_path;
    JsonProblem* m_problem;  ///< outlives every cursor
};

}  // namespace outbox
