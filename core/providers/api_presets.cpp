// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/api_presets.h"

#include <QDir>
#include <QUrl>
#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "core/model/endpoint.h"
#include "core/model/strict_json.h"

namespace outbox {

namespace {

constexpr int httpsPort = 443;
constexpr qsizetype longestUrl = 1000;

constexpr std::array<std::pair<QLatin1String, ApiKeyForm>, 4> keyForms{{
    {QLatin1String("bearer"), ApiKeyForm::Bearer},
    {QLatin1String("header"), ApiKeyForm::Header},
    {QLatin1String("basic"), ApiKeyForm::Basic},
    {QLatin1String("sigv4"), ApiKeyForm::SigV4},
}};
constexpr std::array<std::pair<QLatin1String, ApiFactRow::Test>, 4> factTests{{
    {QLatin1String("holds"), ApiFactRow::Test::Holds},
    {QLatin1String("holds-none"), ApiFactRow::Test::HoldsNone},
    {QLatin1String("is"), ApiFactRow::Test::Is},
    {QLatin1String("reaches"), ApiFactRow::Test::Reaches},
}};

template <typename Value, std::size_t Size>
Value named(const std::array<std::pair<QLatin1String, Value>, Size>& names, StrictObject& place,
            const QString& key) {
    const QString name = place.text(key);
    for (const auto& [known, value] : names)
        if (name == known) return value;
    place.fail(QStringLiteral("unknown word ") + name);
}

QString hostOf(StrictObject& place, const QString& name) {
    if (!name.isEmpty() && canonicalHost(name) != name)
        place.fail(QStringLiteral("not a host name: ") + name);
    return name;
}

QString pathOf(StrictObject& place, const QString& path) {
    if (!path.isEmpty() && (!path.startsWith(QLatin1Char('/')) || path.endsWith(QLatin1Char('/'))))
        place.fail(QStringLiteral("not a path: ") + path);
    return path;
}

ApiMeaning meaningOf(StrictObject& place, const QString& name) {
    const auto meaning = apiMeaningFromName(name);
    if (!meaning) place.fail(QStringLiteral("unknown word ") + name);
    return *meaning;
}

QList<ApiReplyRow> repliesOf(StrictObject& request) {
    QList<ApiReplyRow> rows;
    QList<StrictObject> entries = request.objects(QStringLiteral("replies"));
    for (StrictObject& entry : entries) {
        ApiReplyRow row;
        row.status = static_cast<int>(entry.number(QStringLiteral("status"), 4, 599, 0));
        row.code = entry.optionalText(QStringLiteral("code"));
        row.text = entry.optionalText(QStringLiteral("text"));
        row.means = meaningOf(entry, entry.text(QStringLiteral("means")));
        row.link = entry.optionalUrl(QStringLiteral("link"));
        if (row.status == 0 && row.code.isEmpty() && row.text.isEmpty())
            entry.fail(QStringLiteral("fits every answer"));
        entry.finish();
        rows.append(row);
    }
    return rows;
}

QList<ApiFactRow> factsOf(StrictObject& request) {
    QList<ApiFactRow> rows;
    QList<StrictObject> entries = request.objects(QStringLiteral("facts"));
    for (StrictObject& entry : entries) {
        ApiFactRow row;
        row.at = entry.text(QStringLiteral("at"));
        row.test = named(factTests, entry, QStringLiteral("test"));
        row.values = entry.texts(QStringLiteral("values"));
        row.means = meaningOf(entry, entry.text(QStringLiteral("means")));
        row.link = entry.optionalUrl(QStringLiteral("link"));
        if (row.values.isEmpty()) entry.fail(QStringLiteral("compares with nothing"));
        entry.finish();
        rows.append(row);
    }
    return rows;
}

QList<ApiRequest> requestsOf(StrictObject& preset) {
    QList<ApiRequest> requests;
    QList<StrictObject> entries = preset.objects(QStringLiteral("requests"));
    for (StrictObject& entry : entries) {
        ApiRequest request;
        request.method = entry.text(QStringLiteral("method"));
        request.host = hostOf(entry, entry.optionalText(QStringLiteral("host")));
        request.path = pathOf(entry, entry.text(QStringLiteral("path")));
        request.keyInForm = entry.flag(QStringLiteral("key_in_form"), false);
        request.proves = entry.text(QStringLiteral("proves"));
        const QString otherwise = entry.optionalText(QStringLiteral("otherwise"));
        if (!otherwise.isEmpty()) request.otherwise = meaningOf(entry, otherwise);
        request.replies = repliesOf(entry);
        request.facts = factsOf(entry);
        if (request.method != QLatin1String("GET") && request.method != QLatin1String("POST"))
            entry.fail(QStringLiteral("method is GET or POST"));
        if (request.keyInForm && request.method != QLatin1String("POST"))
            entry.fail(QStringLiteral("a form is POSTed"));
        entry.finish();
        requests.append(request);
    }
    if (requests.isEmpty()) preset.fail(QStringLiteral("asks nothing"));
    return requests;
}

QList<ApiRegion> regionsOf(StrictObject& preset) {
    QList<ApiRegion> regions;
    QList<StrictObject> entries = preset.objects(QStringLiteral("regions"));
    for (StrictObject& entry : entries) {
        const ApiRegion region{entry.text(QStringLiteral("id")),
                               hostOf(entry, entry.text(QStringLiteral("host")))};
        entry.finish();
        for (const ApiRegion& other : regions)
            if (other.id == region.id || other.host == region.host)
                entry.fail(QStringLiteral("stands there twice"));
        regions.append(region);
    }
    if (regions.isEmpty()) preset.fail(QStringLiteral("no host"));
    return regions;
}

void readKey(StrictObject key, ApiPreset& preset) {
    preset.keyForm = named(keyForms, key, QStringLiteral("form"));
    preset.keyHeader = key.optionalText(QStringLiteral("header"));
    preset.keyUser = key.optionalText(QStringLiteral("user"));
    preset.service = key.optionalText(QStringLiteral("service"));
    const bool fits = preset.keyHeader.isEmpty() == (preset.keyForm != ApiKeyForm::Header) &&
                      preset.service.isEmpty() == (preset.keyForm != ApiKeyForm::SigV4) &&
                      (preset.keyUser.isEmpty() || preset.keyForm == ApiKeyForm::Basic);
    if (!fits) key.fail(QStringLiteral("does not fit its form"));
    key.finish();
}

void readPages(StrictObject pages, ApiPreset& preset) {
    preset.keysUrl = pages.optionalUrl(QStringLiteral("keys"));
    preset.statusUrl = pages.optionalUrl(QStringLiteral("status"));
    preset.helpUrl = pages.optionalUrl(QStringLiteral("help"));
    preset.limitsUrl = pages.optionalUrl(QStringLiteral("limits"));
    pages.finish();
}

QList<ApiPreset> shipped() {
    QList<ApiPreset> presets;
    const QStringList files =
        QDir(QStringLiteral(":/outbox/apis")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const ApiPreset preset = readApiPreset(shippedFile(QStringLiteral("apis/") + file), file);
        if (preset.id + QStringLiteral(".json") != file)
            throw std::logic_error((file + QStringLiteral(": is not named after its id")).toStdString());
        presets.append(preset);
    }
    if (presets.isEmpty()) throw std::logic_error("no mail APIs ship");
    std::sort(presets.begin(), presets.end(), [](const ApiPreset& a, const ApiPreset& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return presets;
}

QString regionOf(const ApiPreset& preset, const QString& host) {
    for (const ApiRegion& region : preset.regions)
        if (region.host == host) return region.id;
    return {};
}

}  // namespace

ApiPreset readApiPreset(const QByteArray& json, const QString& place) {
    StrictObject file = StrictObject::fromFile(json, place);
    ApiPreset preset;
    preset.id = file.text(QStringLiteral("id"));
    preset.name = file.text(QStringLiteral("name"));
    preset.base = pathOf(file, file.optionalText(QStringLiteral("base")));
    preset.regions = regionsOf(file);
    preset.keysDiffer = file.flag(QStringLiteral("keys_differ"), false);
    readKey(file.object(QStringLiteral("key")), preset);
    preset.requests = requestsOf(file);
    readPages(file.object(QStringLiteral("pages")), preset);
    preset.checked = file.date(QStringLiteral("checked"));
    preset.sources = file.texts(QStringLiteral("sources"));
    if (preset.sources.isEmpty()) file.fail(QStringLiteral("no source"));
    file.finish();
    return preset;
}

const QList<ApiPreset>& apiPresets() {
    static const QList<ApiPreset> presets = shipped();
    return presets;
}

const ApiPreset* apiPreset(const QString& id) {
    for (const ApiPreset& preset : apiPresets())
        if (preset.id == id) return &preset;
    return nullptr;
}

std::optional<ApiEndpoint> apiEndpoint(const ApiPreset& preset, const QString& region) {
    for (const ApiRegion& one : preset.regions)
        if (region.isEmpty() || one.id == region)
            return ApiEndpoint{one.host, httpsPort, preset.base, one.id};
    return std::nullopt;
}

bool isHostOf(const ApiPreset& preset, const QString& host) {
    return !regionOf(preset, host).isEmpty();
}

std::optional<ApiEndpoint> apiEndpointFrom(const ApiPreset& preset, const QString& url) {
    const QUrl given(url, QUrl::StrictMode);
    const bool plain = url.size() <= longestUrl && given.isValid() &&
                       given.scheme() == QLatin1String("https") && given.userInfo().isEmpty() &&
                       !given.hasQuery() && !given.hasFragment() && given.port(httpsPort) != 0;
    const QString host = plain ? canonicalHost(given.host(QUrl::FullyEncoded)) : QString();
    if (host.isEmpty()) return std::nullopt;
    QString path = given.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/'))) path.chop(1);
    // The whole address of a sending request is as good as the API's own.
    const bool below =
        path.isEmpty() || preset.base.isEmpty() || path.startsWith(preset.base + QLatin1Char('/'));
    return ApiEndpoint{host, static_cast<quint16>(given.port(httpsPort)), below ? preset.base : path,
                       regionOf(preset, host)};
}

}  // namespace outbox
