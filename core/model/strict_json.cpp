// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/strict_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>
#include <cmath>
#include <stdexcept>

namespace outbox {

StrictObject::StrictObject(QJsonObject object, QString place)
    : m_object(std::move(object)), m_place(std::move(place)) {}

StrictObject StrictObject::fromFile(const QByteArray& bytes, const QString& place) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const StrictObject whole(document.object(), place);
    if (error.error != QJsonParseError::NoError) whole.fail(error.errorString());
    if (!document.isObject()) whole.fail(QStringLiteral("not an object"));
    return whole;
}

bool StrictObject::has(const QString& key) const {
    return m_object.contains(key);
}

QJsonValue StrictObject::take(const QString& key) {
    m_asked.insert(key);
    return m_object.value(key);
}

QString StrictObject::text(const QString& key) {
    const QString found = optionalText(key);
    if (found.isEmpty()) fail(key + QStringLiteral(" is missing"));
    return found;
}

QString StrictObject::optionalText(const QString& key) {
    const QJsonValue value = take(key);
    if (value.isUndefined()) return {};
    if (!value.isString() || value.toString().isEmpty()) fail(key + QStringLiteral(" is not a text"));
    return value.toString();
}

QString StrictObject::optionalUrl(const QString& key, bool alsoHttp) {
    const QString found = optionalText(key);
    if (found.isEmpty()) return {};
    const QUrl url(found, QUrl::StrictMode);
    const bool schemeFits =
        url.scheme() == QLatin1String("https") || (alsoHttp && url.scheme() == QLatin1String("http"));
    if (!url.isValid() || !schemeFits || url.host().isEmpty())
        fail(key + QStringLiteral(" is not a web address: ") + found);
    return found;
}

bool StrictObject::flag(const QString& key, bool otherwise) {
    const QJsonValue value = take(key);
    if (value.isUndefined()) return otherwise;
    if (!value.isBool()) fail(key + QStringLiteral(" is not true or false"));
    return value.toBool();
}

qint64 StrictObject::wholeNumber(const QJsonValue& value, const QString& key, qint64 least,
                                 qint64 most) const {
    const double found = value.toDouble(std::nan(""));
    const bool whole = std::isfinite(found) && found == std::floor(found);
    if (!whole || found < static_cast<double>(least) || found > static_cast<double>(most))
        fail(key + QStringLiteral(" is not a whole number from %1 to %2").arg(least).arg(most));
    return static_cast<qint64>(found);
}

qint64 StrictObject::number(const QString& key, qint64 least, qint64 most, qint64 otherwise) {
    const QJsonValue value = take(key);
    return value.isUndefined() ? otherwise : wholeNumber(value, key, least, most);
}

QDate StrictObject::date(const QString& key) {
    const QDate found = QDate::fromString(text(key), Qt::ISODate);
    if (!found.isValid()) fail(key + QStringLiteral(" is not a date"));
    return found;
}

QJsonArray StrictObject::takeList(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray()) fail(key + QStringLiteral(" is not a list"));
    return value.toArray();
}

QStringList StrictObject::texts(const QString& key) {
    QStringList found;
    const QJsonArray entries = takeList(key);
    for (const QJsonValue& entry : entries) {
        const QString words = entry.toString();
        if (words.isEmpty()) fail(key + QStringLiteral(" holds something that is not a text"));
        if (found.contains(words)) fail(key + QStringLiteral(" holds twice: ") + words);
        found.append(words);
    }
    return found;
}

QList<qint64> StrictObject::numbers(const QString& key, qint64 least, qint64 most) {
    QList<qint64> found;
    const QJsonArray entries = takeList(key);
    for (const QJsonValue& entry : entries) {
        const qint64 number = wholeNumber(entry, key, least, most);
        if (found.contains(number)) fail(key + QStringLiteral(" holds twice: %1").arg(number));
        found.append(number);
    }
    return found;
}

QList<StrictObject> StrictObject::objects(const QString& key) {
    QList<StrictObject> found;
    const QJsonArray entries = takeList(key);
    for (const QJsonValue& entry : entries) {
        const QString place = QStringLiteral("%1: %2[%3]").arg(m_place, key).arg(found.size());
        if (!entry.isObject()) StrictObject({}, place).fail(QStringLiteral("not an object"));
        found.append(StrictObject(entry.toObject(), place));
    }
    return found;
}

StrictObject StrictObject::object(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject()) fail(key + QStringLiteral(" is not an object"));
    return {value.toObject(), QStringLiteral("%1: %2").arg(m_place, key)};
}

void StrictObject::finish() const {
    const QStringList keys = m_object.keys();
    for (const QString& key : keys)
        if (!m_asked.contains(key)) fail(QStringLiteral("unknown key ") + key);
}

void StrictObject::fail(const QString& what) const {
    throw std::logic_error((m_place + QStringLiteral(": ") + what).toStdString());
}

QByteArray shippedFile(const QString& name) {
    QFile file(QStringLiteral(":/outbox/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error((name + QStringLiteral(" does not ship")).toStdString());
    return file.readAll();
}

}  // namespace outbox
