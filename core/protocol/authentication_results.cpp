// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/authentication_results.h"

#include <algorithm>

#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestResultWord = 255;

/// Parts of a value at a sign outside of quoted strings.
QByteArrayList quotedSplit(const QByteArray& value, char sign) {
    QByteArrayList parts{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value.at(i);
        if (c == '"') quoted = !quoted;
        if (c == sign && !quoted) {
            parts.append(QByteArray());
            continue;
        }
        parts.last() += c;
        if (c == '\\' && quoted && i + 1 < value.size()) parts.last() += value.at(++i);
    }
    return parts;
}

/// Blanks around the signs that join a pair fall away: "header.d = example.org".
QByteArray tight(QByteArray text, char sign) {
    const QByteArray alone(1, sign);
    for (const QByteArray& loose : {' ' + alone, alone + ' '})
        while (text.contains(loose)) text.replace(loose, alone);
    return text;
}

QString cleanWord(const QByteArray& word) {
    return cleanBytes(word, longestResultWord);
}

/// "dkim=pass reason=... header.d=example.org"; the method may carry a version, "dkim/1=pass".
AuthenticationResult resultOf(const QByteArray& server, const QByteArray& text) {
    AuthenticationResult result;
    result.server = cleanWord(server);
    QStringList about;
    const QByteArrayList words = quotedSplit(tight(text.simplified(), '='), ' ');
    for (const QByteArray& word : words) {
        const qsizetype sign = word.indexOf('=');
        if (sign <= 0) continue;
        const QByteArray name = word.left(sign);
        if (result.method.isEmpty()) {
            result.method = cleanWord(name.split('/').first()).toLower();
            result.result = cleanWord(word.mid(sign + 1)).toLower();
        } else if (name.contains('.')) {
            about.append(cleanWord(word));
        }
    }
    result.about = about.join(QLatin1Char(' ')).left(longestResultWord);
    return result;
}

}  // namespace

QList<AuthenticationResult> authenticationResults(const QList<HeaderField>& header) {
    QList<AuthenticationResult> results;
    for (const HeaderField& field : header) {
        if (!field.is("Authentication-Results")) continue;
        QByteArrayList parts = quotedSplit(withoutComments(field.unfolded()), ';');
        const QByteArray server = parts.takeFirst().simplified().split(' ').first();
        for (const QByteArray& part : parts) {
            const AuthenticationResult result = resultOf(server, part);
            const bool told = !result.method.isEmpty() && !result.result.isEmpty();
            if (told && results.size() < maxAuthenticationResults) results.append(result);
        }
    }
    return results;
}

}  // namespace outbox
