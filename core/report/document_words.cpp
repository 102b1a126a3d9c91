// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/document_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <array>

#include "core/report/json_cursor.h"
#include "core/report/safe_text.h"
#include "core/words/words.h"

namespace outbox {

namespace {
struct FieldWords {
    const char* field;
    const char* words;
};
constexpr std::array fieldTable{
    FieldWords{"program.offline", QT_TRANSLATE_NOOP("Report", "Working offline")},
    FieldWords{"outgoing.host", QT_TRANSLATE_NOOP("Report", "Server for sending")},
    FieldWords{"outgoing.port", QT_TRANSLATE_NOOP("Report", "Port for sending")},
    FieldWords{"outgoing.security", QT_TRANSLATE_NOOP("Report", "Encryption for sending")},
    FieldWords{"outgoing.user", QT_TRANSLATE_NOOP("Report", "User name for sending")},
    FieldWords{"outgoing.auth", QT_TRANSLATE_NOOP("Report", "Sign-in for sending")},
    FieldWords{"incoming.host", QT_TRANSLATE_NOOP("Report", "Server for receiving")},
    FieldWords{"incoming.port", QT_TRANSLATE_NOOP("Report", "Port for receiving")},
    FieldWords{"incoming.security", QT_TRANSLATE_NOOP("Report", "Encryption for receiving")},
    FieldWords{"incoming.user", QT_TRANSLATE_NOOP("Report", "User name for receiving")},
    FieldWords{"incoming.auth", QT_TRANSLATE_NOOP("Report", "Sign-in for receiving")},
    FieldWords{"api.endpoint", QT_TRANSLATE_NOOP("Report", "Address of the API")},
    FieldWords{"address", QT_TRANSLATE_NOOP("Report", "E-mail address")},
    FieldWords{"from", QT_TRANSLATE_NOOP("Report", "Sender address")}};

constexpr qsizetype longestLink = 2000;

QString authWords(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::Password:
            return QCoreApplication::translate("Report", "password", "a way to sign in");
        case AuthMethod::OAuth2:
            return QStringLiteral("OAuth2");
        case AuthMethod::None:
            break;
    }
    return QCoreApplication::translate("Report", "none", "a way to sign in");
}
}  // namespace

QString shownLine(const QString& text) {
    QString line = text;
    line.replace(u'\r', u' ').replace(u'\n', u' ').replace(u'\t', u' ');
    return safeLine(line.trimmed(), maxJsonText);
}

QString asSentence(const QString& title) {
    const bool open = !title.isEmpty() && title.back().isLetterOrNumber();
    return open ? QCoreApplication::translate("Report", "%1.", "a title as a sentence").arg(title) : title;
}

QString lightWordOf(Light light) {
    const bool unfinished = light == Light::Running || light == Light::Waiting;
    return words::lightWord(unfinished ? Light::NotRun : light);
}

QString securityWords(Security security) {
    switch (security) {
        case Security::Tls:
            return QCoreApplication::translate("Report", "encrypted from the start (TLS)");
        case Security::StartTls:
            return QCoreApplication::translate("Report", "encrypted after the greeting (STARTTLS)");
        case Security::None:
            break;
    }
    return QCoreApplication::translate("Report", "not encrypted");
}

QString endpointSentence(const Endpoint& endpoint) {
    if (!endpoint.isSet()) return QCoreApplication::translate("Report", "not known");
    return QCoreApplication::translate("Report", "%1, port %2, %3", "server, port, encryption")
        .arg(shownLine(endpoint.host), QString::number(endpoint.port), securityWords(endpoint.security));
}

QString fieldWords(const QString& field) {
    const QString record = QStringLiteral("dns.txt:");
    if (field.startsWith(record))
        return QCoreApplication::translate("Report", "TXT record at %1", "a name in DNS")
            .arg(shownLine(field.mid(record.size())));
    for (const FieldWords& row : fieldTable)
        if (field == QLatin1String(row.field)) return QCoreApplication::translate("Report", row.words);
    return shownLine(field);
}

QString valueWords(const QString& field, const QJsonValue& value) {
    const QString text = shownLine(value.toVariant().toString());
    if (field.endsWith(QLatin1String(".auth"))) {
        const auto auth = authFromName(text);
        return auth ? authWords(*auth) : text;
    }
    if (!field.endsWith(QLatin1String(".security"))) return text;
    const auto security = securityFromName(text);
    if (!security) return text;
    return *security == Security::None ? QCoreApplication::translate("Report", "none", "encryption")
                                       : text.toUpper();
}

QString durationWords(qint64 milliseconds) {
    const int decimals = milliseconds < 10'000 ? 1 : 0;
    const QString seconds = QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', decimals);
    return QCoreApplication::translate("Report", "%1 seconds").arg(seconds);
}

QString safeLink(const QString& link) {
    if (link.isEmpty() || link.size() > longestLink) return {};
    const QUrl url(link, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) return {};
    return url.toString(QUrl::FullyEncoded);
}

}  // namespace outbox
