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
    {"Superfish", "superfish"},
    {"Privdog", "privdog"},
    {"Net Nanny", "contentwatch"},
    {"Covenant Eyes", "covenant eyes"},
    {"Cisco Umbrella", "cisco umbrella"},
    {"Check Point", "check point"},
    {"Palo Alto Networks", "palo alto networks"},
    {"Trend Micro", "trend micro"},
    {"Panda", "panda security"},
    {"DSDTestProvider", "dsdtestprovider"},
    // What such an authority calls itself, whoever made it; its own name stands for the product then.
    {"", "mail shield"},
    {"", "web shield"},
    {"", "ssl inspection"},
    {"", "ssl filter"},
    {"", "ssl scan"},
    {"", "ssl proxy"},
    {"", "mail scanner"},
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
    if (facts.chain.isEmpty()) return {};
    for (const Shield& shield : shields) {
        if (!signedWith(facts, QLatin1String(shield.mark))) continue;
        return shield.product[0] != '\0' ? QString::fromLatin1(shield.product) : facts.chain.last().issuer;
    }
    return {};
}

}  // namespace outbox
