// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/shields.h"

#include <algorithm>

namespace outbox {

namespace {

struct Shield {
    const char* product;
    const char* mark;  ///< in the issuer's name or organisation, any case
};

// Names that these products give to the authority they make on each computer or gateway: from their makers'
// help pages, public reports, and the list of interception products that Chromium keeps.
constexpr Shield shields[] = {
    {"Avast", "avast! web/mail shield"},
    {"Avast", "avast web/mail shield"},
    {"AVG", "avg web/mail shield"},
    {"AVG", "avg technologies"},
    {"Norton", "norton web/mail shield"},
    {"Avira", "avira web/mail shield"},
    {"Kaspersky", "kaspersky anti-virus personal root"},
    {"Kaspersky", "kaspersky"},
    {"ESET", "eset ssl filter"},
    {"Bitdefender", "bitdefender"},
    {"Dr.Web", "dr.web"},
    {"G DATA", "g data mail"},
    {"BullGuard", "bullguard"},
    {"AdGuard", "adguard personal ca"},
    {"Sophos", "sophos"},
    {"Cyberoam", "cyberoam"},
    {"Fortinet", "fortinet"},
    {"Fortinet", "fortigate"},
    {"McAfee Web Gateway", "mcafee web gateway"},
    {"Blue Coat", "blue coat"},
    {"Trend Micro", "iwss.trend"},
    {"Zscaler", "zscaler"},
    {"Netskope", "netskope"},
    {"Forcepoint", "forcepoint"},
    {"Websense", "websense"},
    {"WatchGuard", "watchguard"},
    {"SonicWall", "sonicwall"},
    {"Barracuda", "barracuda"},
    {"Untangle", "untangle"},
    {"Smoothwall", "smoothwall"},
    {"pfSense", "pfsense"},
    {"Securly", "securly"},
    {"Lightspeed", "lightspeed systems"},
    {"Qustodio", "qustodio"},
    {"mitmproxy", "mitmproxy"},
    {"Fiddler", "do_not_trust_fiddlerroot"},
};

bool signedWith(const TlsFacts& facts, QLatin1String mark) {
    const auto has = [mark](const QString& text) { return text.contains(mark, Qt::CaseInsensitive); };
    return has(facts.root) ||
           std::any_of(facts.chain.begin(), facts.chain.end(), [&](const CertificateFacts& one) {
               return has(one.issuer) || has(one.issuerOrganization);
           });
}

}  // namespace

QString shieldProduct(const TlsFacts& facts) {
    for (const Shield& shield : shields)
        if (signedWith(facts, QLatin1String(shield.mark))) return QString::fromLatin1(shield.product);
    return {};
}

}  // namespace outbox
