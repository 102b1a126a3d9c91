// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/observed_text.h"

#include <QJsonArray>

#include "core/model/transcript.h"

namespace outbox::ui {
namespace {

constexpr int mostLines = 60;
constexpr int mostDepth = 6;
constexpr qsizetype longestLine = 300;

QString plainValue(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

bool isPlain(const QJsonValue& value) {
    return !value.isObject() && !value.isArray();
}

/// A list of plain values stands in one line.
QString joinedPlain(const QJsonArray& array) {
    QStringList parts;
    for (const QJsonValue& value : array) {
        if (!isPlain(value)) return {};
        if (const QString part = plainValue(value); !part.isEmpty()) parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

void collect(const QString& key, const QJsonValue& value, int depth, QStringList& lines) {
    if (lines.size() >= mostLines || depth > mostDepth) return;
    const auto below = [&](const QString& name) {
        return key.isEmpty() ? name : key + QLatin1Char('.') + name;
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(below(it.key()), it.value(), depth + 1, lines);
        return;
    }
    QString text;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        text = joinedPlain(array);
        if (text.isEmpty()) {
            for (qsizetype i = 0; i < array.size(); ++i)
                collect(below(QString::number(i + 1)), array.at(i), depth + 1, lines);
            return;
        }
    } else {
        text = plainValue(value);
    }
    if (!text.isEmpty()) lines.append(cleanText(QStringLiteral("%1: %2").arg(key, text), longestLine));
}

}  // namespace

QStringList observedLines(const QJsonObject& observed) {
    QStringList lines;
    collect(QString(), observed, 0, lines);
    return lines;
}

QJsonValue observedValue(const QJsonObject& observed, const QString& path) {
    QJsonValue value = observed;
    for (const QString& key : path.split(QLatin1Char('.'))) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value.toObject().value(key);
    }
    return value;
}

QString observedText(const QJsonObject& observed, std::initializer_list<const char*> paths) {
    for (const char* path : paths) {
        const QJsonValue value = observedValue(observed, QLatin1String(path));
        const QString text = value.isArray() ? joinedPlain(value.toArray()) : plainValue(value);
        if (!text.isEmpty()) return cleanText(text, longestLine);
    }
    return {};
}

}  // namespace outbox::ui
