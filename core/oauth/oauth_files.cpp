// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauth_files.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestFileText = 300;
constexpr qsizetype longestFileUrl = 2000;
constexpr qsizetype mostEntries = 200;

QString fileWords(const char* source) {
    return QCoreApplication::translate("OAuthFile", source);
}

enum class Duty { Must, May };

/// Takes typed values out of one object and remembers the first mistake of the whole file.
class ServiceReader {
  public:
    ServiceReader(QJsonObject object, QString place, QString* problem)
        : m_object(std::move(object)), m_place(std::move(place)), m_problem(problem) {}

    QString text(const char* key, Duty duty, bool mayBeEmpty = false) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            if (duty == Duty::Must) fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is missing"));
            return {};
        }
        const QString read = value.toString();
        const bool fits = value.isString() && read.size() <= longestFileText &&
                          (mayBeEmpty || !read.isEmpty()) && cleanText(read, longestFileText) == read;
        if (!fits) fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is not a short text"));
        return fits ? read : QString();
    }

    QUrl url(const char* key, Duty duty) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            if (duty == Duty::Must) fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is missing"));
            return {};
        }
        const QString read = value.toString();
        const QUrl url(read, QUrl::StrictMode);
        if (value.isString() && read.size() <= longestFileUrl && isOAuthEndpoint(url)) return url;
        fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is not an https address"));
        return {};
    }

    QStringList texts(const char* key, Duty duty) {
        const QJsonValue value = take(key);
        if (value.isUndefined() && duty == Duty::May) return {};
        QStringList read;
        for (const QJsonValue& entry : value.toArray()) {
            const QString one = entry.toString();
            if (!one.isEmpty() && one.size() <= longestFileText && cleanText(one, longestFileText) == one)
                read.append(one);
        }
        const bool fits = value.isArray() && read.size() == value.toArray().size() && !read.isEmpty() &&
                          read.size() <= mostEntries;
        if (!fits) fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is not a list of short texts"));
        return fits ? read : QStringList();
    }

    bool flag(const char* key, bool otherwise) {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is neither true nor false"));
        return value.toBool(otherwise);
    }

    ServiceReader object(const char* key) {
        const QJsonValue value = take(key);
        if (!value.isObject()) fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is not an object"));
        return {value.toObject(), placeOf(key), m_problem};
    }

    QList<ServiceReader> objects(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) return {};
        QList<ServiceReader> read;
        const QJsonArray list = value.toArray();
        if (!value.isArray() || list.size() > mostEntries)
            fail(key, QT_TRANSLATE_NOOP("OAuthFile", "is not a list"));
        for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), mostEntries); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i);
            if (!list.at(i).isObject()) failAt(place, QT_TRANSLATE_NOOP("OAuthFile", "is not an object"));
            read.append(ServiceReader(list.at(i).toObject(), place, m_problem));
        }
        return read;
    }

    /// Every key must have been asked for.
    void finish() {
        for (const QString& key : m_object.keys())
            if (!m_asked.contains(key))
                failAt(placeOf(key), QT_TRANSLATE_NOOP("OAuthFile", "is not a name that belongs here"));
    }
    void fail(const char* key, const char* what) { failAt(placeOf(key), what); }

  private:
    QJsonValue take(const char* key) {
        m_asked.insert(QLatin1String(key));
        return m_object.value(QLatin1String(key));
    }
    [[nodiscard]] QString placeOf(const QString& key) const {
        const QString shown = cleanText(key, longestFileText);
        return m_place.isEmpty() ? shown : m_place + QLatin1Char('.') + shown;
    }
    [[nodiscard]] QString placeOf(const char* key) const { return placeOf(QString::fromLatin1(key)); }
    void failAt(const QString& place, const char* what) {
        if (m_problem->isEmpty()) *m_problem = QStringLiteral("%1: %2").arg(place, fileWords(what));
    }

    QJsonObject m_object;
    QString m_place;
    QString* m_problem;
    QSet<QString> m_asked;
};

void readScopes(ServiceReader scopes, OAuthService& service) {
    service.sendScopes = scopes.texts("send", Duty::Must);
    service.imapScopes = scopes.texts("imap", Duty::May);
    service.popScopes = scopes.texts("pop3", Duty::May);
    service.extraScopes = scopes.texts("extra", Duty::May);
    for (const QStringList& list :
         {service.sendScopes, service.imapScopes, service.popScopes, service.extraScopes})
        for (const QString& scope : list)
            if (!isClientId(scope)) scopes.fail("send", QT_TRANSLATE_NOOP("OAuthFile", "holds a blank"));
    scopes.finish();
}

Secret secretOf(ServiceReader& reader) {
    const QString secret = reader.text("client_secret", Duty::May);
    return secret.isEmpty() ? Secret() : Secret(secret.toUtf8());
}

QString clientIdOf(ServiceReader& reader, Duty duty) {
    const QString id = reader.text("client_id", duty, duty == Duty::May);
    if (!id.isEmpty() && !isClientId(id))
        reader.fail("client_id", QT_TRANSLATE_NOOP("OAuthFile", "is not a client ID"));
    return id;
}

void readDomains(ServiceReader& reader, OAuthService& service) {
    for (const QString& domain : reader.texts("domains", Duty::May)) {
        const auto address = parseMailAddress(QLatin1String("a@") + domain);
        if (address)
            service.domains.append(address->domain);
        else
            reader.fail("domains", QT_TRANSLATE_NOOP("OAuthFile", "holds something that is no mail domain"));
    }
}

void readParameters(ServiceReader& reader, OAuthService& service) {
    // What belongs to the flow itself stays ours: a file must not be able to switch a protection off.
    static const QStringList own{QStringLiteral("response_type"),
                                 QStringLiteral("client_id"),
                                 QStringLiteral("redirect_uri"),
                                 QStringLiteral("scope"),
                                 QStringLiteral("state"),
                                 QStringLiteral("code_challenge"),
                                 QStringLiteral("code_challenge_method")};
    for (const QString& parameter : reader.texts("parameters", Duty::May)) {
        const qsizetype equals = parameter.indexOf(QLatin1Char('='));
        const QString name = parameter.left(equals);
        if (equals < 1 || !isClientId(name) || own.contains(name))
            reader.fail("parameters",
                        QT_TRANSLATE_NOOP("OAuthFile", "holds something that is not name=value"));
        else
            service.parameters.append({name, parameter.mid(equals + 1)});
    }
}

OAuthService readService(ServiceReader reader) {
    OAuthService service;
    service.id = reader.text("id", Duty::Must);
    service.name = reader.text("name", Duty::Must);
    service.presets = reader.texts("presets", Duty::May);
    readDomains(reader, service);
    service.issuer = reader.text("issuer", Duty::May);
    service.authorization = reader.url("authorization", Duty::May);
    service.token = reader.url("token", Duty::Must);
    service.device = reader.url("device_authorization", Duty::May);
    service.revocation = reader.url("revocation", Duty::May);
    if (service.authorization.isEmpty() && service.device.isEmpty())
        reader.fail("authorization", QT_TRANSLATE_NOOP("OAuthFile", "is missing"));
    readScopes(reader.object("scopes"), service);
    readParameters(reader, service);
    const QString host = reader.text("redirect_host", Duty::May);
    if (!host.isEmpty()) service.redirectHost = host;
    if (service.redirectHost != QLatin1String("127.0.0.1") &&
        service.redirectHost != QLatin1String("localhost"))
        reader.fail("redirect_host", QT_TRANSLATE_NOOP("OAuthFile", "is neither 127.0.0.1 nor localhost"));
    service.takesLoopback = reader.flag("loopback_redirect", true);
    service.clientId = clientIdOf(reader, Duty::May);
    service.clientSecret = secretOf(reader);
    service.registration = reader.url("registration", Duty::May).toString(QUrl::FullyEncoded);
    service.checked = QDate::fromString(reader.text("checked", Duty::May), Qt::ISODate);
    service.sources = reader.texts("sources", Duty::May);
    reader.finish();
    return service;
}

QString jsonProblem(const QByteArray& json, QJsonObject& object) {
    if (json.size() > oauthFileLimit)
        return fileWords(QT_TRANSLATE_NOOP("OAuthFile", "The file is too long."));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fileWords(QT_TRANSLATE_NOOP("OAuthFile", "The file is no JSON: %1 at octet %2."))
            .arg(error.errorString())
            .arg(error.offset);
    object = document.object();
    return document.isObject()
               ? QString()
               : fileWords(QT_TRANSLATE_NOOP("OAuthFile", "The file does not hold one object."));
}

}  // namespace

bool isOAuthEndpoint(const QUrl& url) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    if (url.scheme() == QLatin1String("https")) return true;
    return url.scheme() == QLatin1String("http") && QHostAddress(url.host()).isLoopback();
}

OAuthFile readServiceFile(const QByteArray& json) {
    OAuthFile file;
    QJsonObject object;
    file.problem = jsonProblem(json, object);
    if (!file.problem.isEmpty()) return file;
    OAuthService service = readService(ServiceReader(object, {}, &file.problem));
    if (service.hasClient()) service.clientFrom = ClientOrigin::Shipped;
    if (file.problem.isEmpty()) file.services.append(service);
    return file;
}

OAuthFile readAdministratorFile(const QByteArray& json) {
    OAuthFile file;
    QJsonObject object;
    file.problem = jsonProblem(json, object);
    if (!file.problem.isEmpty()) return file;
    ServiceReader reader(object, {}, &file.problem);
    for (ServiceReader& entry : reader.objects("clients")) {
        OAuthClient client;
        client.service = entry.text("service", Duty::Must);
        client.id = clientIdOf(entry, Duty::Must);
        client.secret = secretOf(entry);
        entry.finish();
        file.clients.append(client);
    }
    for (const ServiceReader& entry : reader.objects("services")) {
        OAuthService service = readService(entry);
        if (service.hasClient()) service.clientFrom = ClientOrigin::Administrator;
        file.services.append(service);
    }
    reader.finish();
    if (!file.problem.isEmpty()) return {{}, {}, file.problem};
    return file;
}

}  // namespace outbox
