// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/redirect_answer.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestRedirectCode = 8LL * 1024;
constexpr qsizetype longestRedirectWords = 500;

/// The fields of a query in form encoding; of a field that comes twice, neither counts (RFC 6749
/// section 3.1).
QHash<QByteArray, QByteArray> fieldsOf(const QByteArray& query) {
    QHash<QByteArray, QByteArray> fields;
    QHash<QByteArray, int> times;
    for (const QByteArray& pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray text) {
            return QByteArray::fromPercentEncoding(text.replace('+', ' '));
        };
        const QByteArray name = decoded(equals < 0 ? pair : pair.left(equals));
        if (++times[name] > 1)
            fields.remove(name);
        else
            fields.insert(name, equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

/// In a time that does not depend on where they differ.
bool equal(const QByteArray& one, const QByteArray& other) {
    if (one.size() != other.size() || one.isEmpty()) return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i) difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

bool isVisibleText(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

RedirectAnswer problemAnswer(OAuthFailure kind, const QString& code = {}, const QString& said = {}) {
    RedirectAnswer answer;
    answer.kind = RedirectAnswer::Kind::Problem;
    answer.problem.kind = kind;
    answer.problem.code = code;
    answer.problem.said = said;
    return answer;
}

QString pageWords(const char* source) {
    return QCoreApplication::translate("OAuthPage", source);
}

}  // namespace

RedirectAnswer readRedirect(const QByteArray& target, const QByteArray& state, const QString& issuer) {
    RedirectAnswer answer;
    const qsizetype mark = target.indexOf('?');
    if (mark < 0 || target.left(mark) != "/") return answer;
    const auto fields = fieldsOf(target.mid(mark + 1));
    if (!fields.contains("code") && !fields.contains("error") && !fields.contains("state")) return answer;
    if (!equal(fields.value("state"), state)) {
        answer.kind = RedirectAnswer::Kind::Forged;
        return answer;
    }
    const QByteArray from = fields.value("iss");
    if (!issuer.isEmpty() && !from.isEmpty() && QString::fromUtf8(from) != issuer)
        return problemAnswer(OAuthFailure::OtherIssuer);
    if (fields.contains("error")) {
        const QString code = cleanBytes(fields.value("error"), longestRedirectWords);
        const QString said = cleanBytes(fields.value("error_description"), longestRedirectWords);
        return problemAnswer(oauthFailureOf(code, said), code, said);
    }
    const QByteArray code = fields.value("code");
    if (code.isEmpty() || code.size() > longestRedirectCode || !isVisibleText(code))
        return problemAnswer(OAuthFailure::NotUnderstood);
    answer.kind = RedirectAnswer::Kind::Code;
    answer.code = QString::fromLatin1(code);
    return answer;
}

QByteArray redirectPage(const RedirectAnswer& answer, const QString& service) {
    QString title;
    QString text;
    switch (answer.kind) {
        case RedirectAnswer::Kind::Code:
            title = pageWords(QT_TRANSLATE_NOOP("OAuthPage", "Go back to Outbox Doctor"));
            text = pageWords(
                QT_TRANSLATE_NOOP("OAuthPage",
                                  "All is done here, and you can close this page. Outbox Doctor tells "
                                  "how the sign-in went."));
            break;
        case RedirectAnswer::Kind::Problem:
            title = pageWords(QT_TRANSLATE_NOOP("OAuthPage", "You are not signed in"));
            text = oauthSentence(answer.problem, service);
            break;
        case RedirectAnswer::Kind::Forged:
            title = pageWords(QT_TRANSLATE_NOOP("OAuthPage", "This page was not expected"));
            text = pageWords(
                QT_TRANSLATE_NOOP("OAuthPage",
                                  "It does not belong to the sign-in that is under way, and nothing of "
                                  "it was used. You can close it."));
            break;
        case RedirectAnswer::Kind::Elsewhere:
            title = QStringLiteral("Outbox Doctor");
            break;
    }
    return QStringLiteral(
               "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>body{font-family:"
               "system-ui,sans-serif;max-width:32em;margin:4em auto;padding:0 1em;line-height:1.5;"
               "color-scheme:light dark}</style></head><body><h1 dir=\"auto\">%1</h1><p "
               "dir=\"auto\">%2</p></body></html>")
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
        .toUtf8();
}

}  // namespace outbox
