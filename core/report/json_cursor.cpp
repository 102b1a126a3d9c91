// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/json_cursor.h"

#include <QJsonArray>
#include <cmath>

#include "core/report/safe_text.h"

namespace outbox {

JsonCursor::JsonCursor(QJsonObject object, QString path, JsonProblem& problem)
    : m_object(std::move(object)), m_path(std::move(path)), m_problem(&problem) {}

QString JsonCursor::placeOf(const char* key) const {
    const QString name = QLatin1String(key);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonCursor::failAt(const QString& place, bool tooMany) const {
    if (!m_problem->found()) *m_problem = {place, tooMany};
}

void JsonCursor::fail(const char* key) const {
    failAt(placeOf(key));
}

QString JsonCursor::text(const char* key, FieldNeed need, bool multiline) const {
    const QJsonValue found = value(key);
    if (need == FieldNeed::May && (found.isUndefined() || found.isNull())) return {};
    if (!found.isString()) {
        fail(key);
        return {};
    }
    return multiline ? safeLines(found.toString(), maxJsonText) : safeLine(found.toString(), maxJsonText);
}

QString JsonCursor::line(const char* key, FieldNeed need) const {
    return text(key, need, false);
}

QString JsonCursor::lines(const char* key, FieldNeed need) const {
    return text(key, need, true);
}

qint64 JsonCursor::number(const char* key, FieldNeed need, qint64 least, qint64 most) const {
    const QJsonValue found = value(key);
    if (need == FieldNeed::May && (found.isUndefined() || found.isNull())) return least;
    const double number = found.toDouble(std::nan(""));
    const bool whole = std::isfinite(number) && std::floor(number) == number;
    if (!whole || number < static_cast<double>(least) || number > static_cast<double>(most)) {
        fail(key);
        return least;
    }
    return static_cast<qint64>(number);
}

bool JsonCursor::flag(const char* key, FieldNeed need, bool otherwise) const {
    const QJsonValue found = value(key);
    if (found.isBool()) return found.toBool();
    if (need == FieldNeed::Must || !(found.isUndefined() || found.isNull())) fail(key);
    return otherwise;
}

std::optional<QJsonArray> JsonCursor::array(const char* key, FieldNeed need) const {
    const QJsonValue found = value(key);
    if (need == FieldNeed::May && (found.isUndefined() || found.isNull())) return std::nullopt;
    if (!found.isArray()) {
        fail(key);
        return std::nullopt;
    }
    const QJsonArray entries = found.toArray();
    if (entries.size() > maxJsonEntries) {
        failAt(placeOf(key), true);
        return std::nullopt;
    }
    return entries;
}

QStringList JsonCursor::texts(const char* key, FieldNeed need) const {
    QStringList found;
    const auto entries = array(key, need);
    if (!entries) return found;
    for (const QJsonValue& entry : *entries) {
        if (!entry.isString()) fail(key);
        found.append(safeLine(entry.toString(), maxJsonText));
    }
    return found;
}

std::optional<JsonCursor> JsonCursor::object(const char* key, FieldNeed need) const {
    const QJsonValue found = value(key);
    if (found.isObject()) return JsonCursor(found.toObject(), placeOf(key), *m_problem);
    if (need == FieldNeed::Must || !(found.isUndefined() || found.isNull())) fail(key);
    return std::nullopt;
}

QList<JsonCursor> JsonCursor::objects(const char* key, FieldNeed need) const {
    QList<JsonCursor> found;
    const auto entries = array(key, need);
    if (!entries) return found;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const QString place = placeOf(key) + u'[' + QString::number(i) + u']';
        if (!entries->at(i).isObject()) failAt(place);
        found.append(JsonCursor(entries->at(i).toObject(), place, *m_problem));
    }
    return found;
}

QJsonValue JsonCursor::cleaned(const QJsonValue& value, const QString& place, int depth) const {
    if (value.isString()) return safeLines(value.toString(), maxJsonText);
    if (!value.isObject() && !value.isArray()) return value;
    if (depth >= maxJsonDepth) {
        failAt(place);
        return {};
    }
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        if (entries.size() > maxJsonEntries) failAt(place, true);
        QJsonArray result;
        for (const QJsonValue& entry : entries) result.append(cleaned(entry, place, depth + 1));
        return result;
    }
    const QJsonObject members = value.toObject();
    if (members.size() > maxJsonEntries) failAt(place, true);
    QJsonObject result;
    for (auto it = members.begin(); it != members.end(); ++it)
        result.insert(safeLine(it.key(), maxJsonText), cleaned(it.value(), place, depth + 1));
    return result;
}

QJsonObject JsonCursor::freeForm(const char* key, FieldNeed need) const {
    const QJsonValue found = value(key);
    if (found.isObject()) return cleaned(found, placeOf(key), 0).toObject();
    if (need == FieldNeed::Must || !(found.isUndefined() || found.isNull())) fail(key);
    return {};
}

}  // namespace outbox
