// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transport_records.h"

#include <QUrl>
#include <algorithm>

#include "core/domain/dmarc_record.h"
#include "core/domain/tag_list.h"
#include "core/model/endpoint.h"

namespace outbox {

namespace {

constexpr qsizetype longestId = 32;
constexpr qulonglong longestAge = 31557600;  // seconds, a year
constexpr qsizetype mostServers = 50;

bool isVersion(const QByteArray& text, const char* version) {
    const QByteArray first = text.split(';').first().trimmed();
    return first == QByteArray("v=") + version;
}

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isReportPlace(const QByteArray& uri) {
    if (!mailtoAddress(uri).isEmpty()) return true;
    const QUrl url = QUrl::fromEncoded(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

QString patternOf(const QByteArray& value) {
    const QString text = QString::fromUtf8(value).toLower();
    const bool wild = text.startsWith(QLatin1String("*."));
    const QString host = canonicalHost(wild ? text.mid(2) : text);
    return host.isEmpty() ? QString() : (wild ? QStringLiteral("*.") : QString()) + host;
}

}  // namespace

bool isMtaSts1(const QByteArray& text) {
    return isVersion(text, "STSv1");
}

QString mtaStsProblem(const QByteArray& text) {
    const auto tags = readTagList(text);
    if (!tags) return QStringLiteral("not a list of tags");
    const QByteArray id = tags->value("id");
    const bool isId =
        !id.isEmpty() && id.size() <= longestId && std::all_of(id.begin(), id.end(), isLetterOrDigit);
    return isId ? QString() : QStringLiteral("id= is missing or not of 1 to 32 letters and digits");
}

bool MtaStsPolicy::covers(const QString& host) const {
    const QString above = QStringLiteral("*.") + host.section(QLatin1Char('.'), 1);
    return servers.contains(host) || servers.contains(above);
}

MtaStsPolicy readMtaStsPolicy(const QByteArray& body) {
    MtaStsPolicy policy;
    QByteArray version, mode, age;
    for (const QByteArray& line : body.left(longestMtaStsPolicy).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "version" && version.isEmpty()) version = value;
        if (key == "mode" && mode.isEmpty()) mode = value;
        if (key == "max_age" && age.isEmpty()) age = value;
        if (key != "mx" || policy.servers.size() >= mostServers) continue;
        const QString pattern = patternOf(value);
        if (pattern.isEmpty())
            policy.problem = QStringLiteral("an mx that is no host name");
        else
            policy.servers.append(pattern);
    }
    bool isNumber = false;
    const bool ageFits = age.toULongLong(&isNumber) <= longestAge && isNumber;
    const bool knownMode = mode == "enforce" || mode == "testing" || mode == "none";
    if (version != "STSv1")
        policy.problem = QStringLiteral("the version is not STSv1");
    else if (!knownMode)
        policy.problem = QStringLiteral("the mode is none of enforce, testing and none");
    else if (!ageFits)
        policy.problem = QStringLiteral("max_age is missing or no number of seconds");
    else if (mode != "none" && policy.servers.isEmpty())
        policy.problem = QStringLiteral("no mx");
    if (knownMode) policy.mode = QString::fromLatin1(mode);
    return policy;
}

bool isTlsRpt1(const QByteArray& text) {
    return isVersion(text, "TLSRPTv1");
}

QString tlsRptProblem(const QByteArray& text) {
    const auto tags = readTagList(text);
    if (!tags) return QStringLiteral("not a list of tags");
    if (tags->value("rua").isEmpty()) return QStringLiteral("rua= is missing");
    for (const QByteArray& place : tags->value("rua").split(','))
        if (!isReportPlace(place.trimmed()))
            return QStringLiteral("a report address that is neither mailto: nor https:");
    return {};
}

}  // namespace outbox
