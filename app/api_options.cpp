// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>

#include "app/api_command.h"
#include "app/check_options.h"
#include "core/providers/api_presets.h"
#include "core/report/text_wrap.h"

namespace outbox::app {

namespace {

QString keyFormName(const ApiPreset& preset) {
    switch (preset.keyForm) {
        case ApiKeyForm::Bearer:
            return QStringLiteral("bearer");
        case ApiKeyForm::Header:
            return QStringLiteral("header");
        case ApiKeyForm::Basic:
            return preset.keyUser.isEmpty() ? QStringLiteral("name:secret") : QStringLiteral("basic");
        case ApiKeyForm::SigV4:
            break;
    }
    return QStringLiteral("keyid:secret");
}

QString regionList(const ApiPreset& preset) {
    QStringList ids;
    for (const ApiRegion& region : preset.regions) ids.append(region.id);
    return ids.join(QStringLiteral(", "));
}

Outcome<ApiPreset> readApi(const Arguments& arguments) {
    if (arguments.positional().size() != 1)
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "“api” needs one thing: the name of a mail API. “api --list” names them all."));
    const QString id = arguments.positional().first();
    if (const ApiPreset* preset = apiPreset(id)) return *preset;
    // It may be a key in the wrong place, so it is not repeated.
    return usageProblem(QCoreApplication::translate(
        "CommandLine", "There is no mail API of this name. “api --list” names them all."));
}

Outcome<ApiEndpoint> readRegion(const Arguments& arguments, const ApiPreset& preset) {
    const QString region = arguments.value("region");
    if (const auto endpoint = apiEndpoint(preset, region)) return *endpoint;
    return usageProblem(QCoreApplication::translate("CommandLine", "%1 has no region “%2”. There are: %3",
                                                    "a provider, what was given, a list")
                            .arg(preset.name, shownArgument(region), regionList(preset)));
}

Outcome<ApiEndpoint> readPlace(const Arguments& arguments, const ApiPreset& preset) {
    const auto ofRegion = readRegion(arguments, preset);
    if (!ofRegion || !arguments.has("endpoint")) return ofRegion;
    const QString url = arguments.value("endpoint");
    auto endpoint = apiEndpointFrom(preset, url);
    if (!endpoint)
        return usageProblem(
            QCoreApplication::translate(
                "CommandLine",
                "“--endpoint %1” is not of the form https://HOST[:PORT][/PATH]. A key goes over HTTPS alone.")
                .arg(shownArgument(url)));
    // A place of the person's own is signed for the region that they name (SigV4).
    if (endpoint->region.isEmpty() && arguments.has("region")) endpoint->region = ofRegion->region;
    return *endpoint;
}

/// Whether the key may go to the endpoint: to the provider's own hosts, and to one that was named twice.
Outcome<bool> readConfirmation(const Arguments& arguments, const ApiPreset& preset,
                               const ApiEndpoint& endpoint) {
    const bool own = isHostOf(preset, endpoint.host);
    if (!arguments.has("send-key-to")) return own;
    if (canonicalHost(arguments.value("send-key-to")) == endpoint.host) return true;
    return usageProblem(QCoreApplication::translate(
                            "CommandLine", "“--send-key-to” does not name the server of the endpoint, %1.")
                            .arg(endpoint.host));
}

}  // namespace

QList<OptionRow> apiOptionTable() {
    return {
        {"list", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "name the mail APIs that are known, with regions")},
        {"region", "REGION", QT_TRANSLATE_NOOP("CommandLine", "the provider's region, like eu")},
        {"endpoint", "URL",
         QT_TRANSLATE_NOOP("CommandLine", "what the sending program is set to, when it is another address")},
        {"key-stdin", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "read the key from standard input, one line")},
        {"send-key-to", "HOST",
         QT_TRANSLATE_NOOP("CommandLine",
                           "let the key go to the endpoint's server though it is not the provider's own")},
        {"timeout", "SECONDS",
         QT_TRANSLATE_NOOP("CommandLine", "longest wait for a connection or an answer (8)")},
        {"save", "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "save the report; the ending chooses json, html, pdf, md or txt; may be repeated"),
         true},
        {"full-addresses", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "do not shorten addresses; keys never appear")}};
}

Outcome<ApiOptions> readApiOptions(const Arguments& arguments, bool canWritePdf) {
    const auto preset = readApi(arguments);
    if (!preset) return preset.problem;
    const auto endpoint = readPlace(arguments, *preset);
    if (!endpoint) return endpoint.problem;
    const auto mayHaveKey = readConfirmation(arguments, *preset, *endpoint);
    if (!mayHaveKey) return mayHaveKey.problem;
    ApiOptions options;
    options.request.preset = *preset;
    options.request.endpoint = *endpoint;
    options.request.mayHaveKey = *mayHaveKey;
    if (arguments.has("timeout")) {
        const auto timeout = readTimeout(arguments.value("timeout"));
        if (!timeout) return timeout.problem;
        options.request.timeoutMs = *timeout;
    }
    options.keyFromInput = arguments.has("key-stdin");
    options.saveAs = arguments.values("save");
    for (const QString& path : options.saveAs)
        if (const auto problem = wrongSave(path, canWritePdf)) return *problem;
    options.fullAddresses = arguments.has("full-addresses");
    return options;
}

QJsonObject apiListDocument() {
    QJsonArray apis;
    for (const ApiPreset& preset : apiPresets()) {
        QJsonArray regions;
        for (const ApiRegion& region : preset.regions)
            regions.append(QJsonObject{{QStringLiteral("id"), region.id},
                                       {QStringLiteral("endpoint"), apiEndpoint(preset, region.id)->url()}});
        apis.append(QJsonObject{{QStringLiteral("id"), preset.id},
                                {QStringLiteral("name"), preset.name},
                                {QStringLiteral("key_form"), keyFormName(preset)},
                                {QStringLiteral("keys_page"), preset.keysUrl},
                                {QStringLiteral("regions"), regions},
                                {QStringLiteral("checked"), preset.checked.toString(Qt::ISODate)}});
    }
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/apis/1")},
            {QStringLiteral("apis"), apis}};
}

QString apiListText() {
    constexpr qsizetype idColumn = 18, nameColumn = 18;
    QString text;
    for (const ApiPreset& preset : apiPresets()) {
        const QString head = preset.id.leftJustified(idColumn) + preset.name.leftJustified(nameColumn);
        text += wrapped(regionList(preset), head, QString(idColumn + nameColumn, u' ')) + u'\n';
    }
    return text;
}

}  // namespace outbox::app
