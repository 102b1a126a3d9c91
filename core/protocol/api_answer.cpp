// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/api_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype mostValues = 500;
constexpr QLatin1String tokenMark{"token:"};

/// Where mail APIs put their word for an error, and what they say about it.
constexpr const char* codePlaces[] = {"code",
                                      "name",
                                      "ErrorCode",
                                      "ErrorIdentifier",
                                      "__type",
                                      "error",
                                      "error.code",
                                      "error.status",
                                      "errors.0.code",
                                      "errors.0.field",
                                      "error.errors.0.reason",
                                      "error.details.0.reason"};
constexpr const char* messagePlaces[] = {
    "message",      "Message",           "error.message",       "errors.0.message",
    "ErrorMessage", "error_description", "errors.0.description"};

QJsonValue valueAt(const QJsonValue& whole, const QString& path) {
    QJsonValue value = whole;
    for (const QString& key : path.split(QLatin1Char('.'))) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value.toObject().value(key);
    }
    return value;
}

QString textOf(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

/// A list of texts; a text of words that stand apart by blanks, as scopes do, is one too.
QStringList valuesOf(const QJsonValue& value) {
    if (value.isString()) return value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!value.isArray())
        return value.isUndefined() || value.isNull() ? QStringList() : QStringList{textOf(value)};
    QStringList values;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && values.size() < mostValues; ++i)
        values.append(textOf(array.at(i)));
    return values;
}

/// The claims of a JWT; nothing for any other key.
std::optional<QJsonObject> claimsOf(const Secret& key) {
    const QList<QByteArray> parts = key.reveal().split('.');
    if (parts.size() != 3) return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

class Reader {
  public:
    Reader(const QByteArray& body, const Secret& key, const Scrubber& scrubber)
        : m_document(QJsonDocument::fromJson(body)), m_key(key), m_scrubber(scrubber) {}

    [[nodiscard]] bool isJson() const { return !m_document.isNull(); }

    [[nodiscard]] bool has(const QString& path) const {
        return path.isEmpty() || !valueAt(root(), path).isUndefined();
    }

    [[nodiscard]] std::optional<QStringList> values(const QString& path) const {
        const bool ofToken = path.startsWith(tokenMark);
        const auto claims = ofToken ? claimsOf(m_key) : std::nullopt;
        if (ofToken && !claims) return std::nullopt;
        const QJsonValue value = ofToken ? claims->value(path.mid(tokenMark.size())) : valueAt(root(), path);
        if (value.isUndefined()) return std::nullopt;
        QStringList cleaned;
        for (const QString& one : valuesOf(value)) cleaned.append(safe(one));
        return cleaned;
    }

    [[nodiscard]] QStringList codes() const {
        QStringList list;
        for (const char* place : codePlaces) {
            const QJsonValue value = valueAt(root(), QString::fromLatin1(place));
            if (value.isObject() || value.isArray()) continue;
            const QString code = safe(textOf(value));
            if (!code.isEmpty() && !list.contains(code)) list.append(code);
        }
        return list;
    }

    [[nodiscard]] QString message() const {
        for (const char* place : messagePlaces)
            if (const QString text = safe(valueAt(root(), QString::fromLatin1(place)).toString());
                !text.isEmpty())
                return text;
        return {};
    }

  private:
    [[nodiscard]] QJsonValue root() const {
        return m_document.isArray() ? QJsonValue(m_document.array()) : QJsonValue(m_document.object());
    }
    [[nodiscard]] QString safe(const QString& text) const {
        return cleanText(m_scrubber.scrub(text), longestText);
    }

    QJsonDocument m_document;
    const Secret& m_key;
    const Scrubber& m_scrubber;
};

}  // namespace

ApiAnswer readApiAnswer(const QByteArray& body, const ApiRequest& request, const Secret& key,
                        const Scrubber& scrubber) {
    const Reader reader(body, key, scrubber);
    ApiAnswer answer;
    answer.isJson = reader.isJson();
    answer.proven = reader.isJson() && reader.has(request.proves);
    answer.codes = reader.codes();
    answer.message = reader.message();
    if (answer.message.isEmpty() && !reader.isJson())
        answer.message = cleanBytes(scrubber.scrub(body), longestText);
    for (const ApiFactRow& row : request.facts) {
        QStringList places{row.at};
        if (row.test == ApiFactRow::Test::Reaches) places += row.values;
        for (const QString& place : places)
            if (const auto values = reader.values(place)) answer.facts.insert(place, *values);
    }
    return answer;
}

}  // namespace outbox
