// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_report.h"

#include <QJsonArray>

namespace outbox::samples {

namespace {
const QString user = QStringLiteral("anna.berger@example.org");

Endpoint smtp(quint16 port, Security security) {
    return {Protocol::Smtp, QStringLiteral("smtp.example.org"), port, security, user, AuthMethod::Password};
}
Endpoint imap() {
    return {Protocol::Imap,      QStringLiteral("imap.example.org"), 993, Security::Tls, user,
            AuthMethod::Password};
}

Check check(const char* id, Station station, Light light, const char* summary) {
    Check check;
    check.id = QLatin1String(id);
    check.station = station;
    check.title = QStringLiteral("Can this computer reach the server?");
    check.light = light;
    check.summary = QLatin1String(summary);
    check.startedMs = 52;
    check.durationMs = 8001;
    check.observed = {{QStringLiteral("host"), QStringLiteral("smtp.example.org")},
                      {QStringLiteral("user"), user},
                      {QStringLiteral("attempts"),
                       QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("192.0.2.25")},
                                              {QStringLiteral("failure"), QStringLiteral("timed_out")}}}}};
    return check;
}

Fix otherPort() {
    Fix fix;
    fix.id = QStringLiteral("use-other-port");
    fix.title = QStringLiteral("Send through port 465.");
    fix.steps = {QStringLiteral("Open the account settings of anna.berger@example.org."),
                 QStringLiteral("Set port 465 and TLS.")};
    fix.links = {QString(), QStringLiteral("https://help.example.org/ports")};
    fix.changes = {{QStringLiteral("outgoing.port"), 587, 465},
                   {QStringLiteral("outgoing.security"), QStringLiteral("starttls"), QStringLiteral("tls")}};
    fix.proven = true;
    fix.proofSummary = QStringLiteral("Signed in; sender and recipient were accepted. No message was sent.");
    fix.letter =
        QStringLiteral("Dear administrator,\nport 587 is closed for anna.berger@example.org.\n\nThank you.");
    return fix;
}

QList<Finding> blockedPortFindings() {
    Finding cause;
    cause.id = QStringLiteral("port.blocked");
    cause.title = QStringLiteral("This network blocks port 587.");
    cause.explanation = QStringLiteral("Mail programs leave through this port, and here it leads nowhere.");
    cause.because = {QStringLiteral("port")};
    cause.fixes = {otherPort()};
    Finding consequence;
    consequence.id = QStringLiteral("server.no-greeting");
    consequence.likely = true;
    consequence.settledBy = QStringLiteral("port");
    consequence.title = QStringLiteral("The server was not heard.");
    consequence.consequenceOf = cause.id;
    return {cause, consequence};
}
}  // namespace

Report healthy() {
    Report report;
    report.generator = {QStringLiteral("0.1.0"), QStringLiteral("Debian GNU/Linux 12"),
                        QStringLiteral("6.4.2"), QStringLiteral("3.0.19")};
    report.startedAt = QDateTime(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    report.durationMs = 1834;
    report.account.address = user;
    report.account.source = QStringLiteral("typed");
    report.account.outgoing = smtp(465, Security::Tls);
    report.recommendedOutgoing = report.account.outgoing;
    report.light = Light::Green;
    report.headline = QStringLiteral("Your mail leaves.");
    report.language = QStringLiteral("en");
    return report;
}

Report ownDomain() {
    Report report = healthy();
    DomainChapter chapter;
    chapter.domain = QStringLiteral("example.org");
    chapter.dnsHost = QStringLiteral("Example DNS");
    chapter.dnsHostPage = QStringLiteral("https://dns.example/help");
    chapter.nameServers = {QStringLiteral("ns.dns.example")};
    chapter.checks = {check("domain-spf", Station::Sending, Light::Green, "Yes"),
                      check("domain-dmarc", Station::Sending, Light::Yellow, "No")};
    Fix fix;
    fix.id = QStringLiteral("publish-dmarc");
    fix.title = QStringLiteral("Publish a DMARC record");
    fix.steps = {QStringLiteral("Sign in there and open the DNS records of the domain.")};
    fix.links = {chapter.dnsHostPage};
    fix.who = Who::Administrator;
    fix.changes = {{QStringLiteral("dns.txt:_dmarc.example.org"), QString(),
                    QStringLiteral("v=DMARC1; p=none; rua=mailto:postmaster@example.org")}};
    Finding finding;
    finding.id = QStringLiteral("domain.dmarc-missing");
    finding.light = Light::Yellow;
    finding.title = QStringLiteral("The domain has no DMARC record");
    finding.because = {QStringLiteral("domain-dmarc")};
    finding.fixes = {fix};
    chapter.findings = {finding};
    report.ownDomain = chapter;
    return report;
}

Report mailApi() {
    Report report = healthy();
    report.account = {};
    report.account.provider = QStringLiteral("example-api");
    report.account.source = QStringLiteral("api");
    report.recommendedOutgoing = {};
    report.providerName = QStringLiteral("Example API");
    report.api = ReportApi{report.account.provider, report.providerName, QStringLiteral("us"),
                           QStringLiteral("https://api.example.org/v2"), true};
    report.recommendedApi = QStringLiteral("https://api.example.org/v3");
    report.headline = QStringLiteral("The mail API lets this key send");
    return report;
}

Report blockedPort() {
    Report report = healthy();
    report.account.provider = QStringLiteral("example");
    report.account.program = QStringLiteral("Thunderbird");
    report.account.from = QStringLiteral("office@example.org");
    report.account.outgoing = smtp(587, Security::StartTls);
    report.account.incoming = imap();
    report.providerName = QStringLiteral("Example Mail");
    report.light = Light::Red;
    report.headline = QStringLiteral("Sending fails: this network blocks port 587");
    report.whyReceiving = QStringLiteral("Receiving takes port 993, and that one is open.");
    report.checks = {check("clock", Station::Computer, Light::Green, "The clock is right"),
                     check("ipv6", Station::Network, Light::Yellow, "IPv6 leads nowhere"),
                     check("port", Station::Server, Light::Red, "Port 587 does not answer"),
                     check("sign-in", Station::SignIn, Light::NotRun, ""),
                     check("incoming-port", Station::Server, Light::Green, "Port 993 answers")};
    report.checks[3].skippedBecause = QStringLiteral("Not run: the server was not reached.");
    report.checks[4].side = Side::Incoming;
    report.findings = blockedPortFindings();
    report.senders = {
        {user, user, SenderRow::Result::Taken, {}},
        {user, QStringLiteral("office@example.org"), SenderRow::Result::Refused,
         QStringLiteral("553 5.7.1 office@example.org is not owned by anna.berger@example.org")}};
    report.recommendedOutgoing = smtp(465, Security::Tls);
    report.recommendedIncoming = imap();
    report.transcript = {
        {95, 1, QStringLiteral("smtp.example.org:465"), Speaker::Server,
         QStringLiteral("220 smtp.example.org ESMTP")},
        {97, 1, QStringLiteral("smtp.example.org:465"), Speaker::Client, QStringLiteral("EHLO annas-laptop")},
        {110, 1, QStringLiteral("smtp.example.org:465"), Speaker::Server,
         QStringLiteral("250-smtp.example.org Hello p5b2c.dip.isp.example [91.44.29.62]")},
        {130, 1, QStringLiteral("smtp.example.org:465"), Speaker::Client,
         QStringLiteral("MAIL FROM:<anna.berger@example.org>")},
        {140, 1, QStringLiteral("smtp.example.org:465"), Speaker::Note, QStringLiteral("closed")}};
    report.contacted = {QStringLiteral("smtp.example.org"), QStringLiteral("imap.example.org"),
                        QStringLiteral("9.9.9.9")};
    report.ruledOut = {QStringLiteral("auth.wrong-password"), QStringLiteral("server.down")};
    report.ruledOutWords = {QStringLiteral("Wrong password"), QStringLiteral("Server down")};
    return report;
}

Report filledWith(const QString& text) {
    Report report = blockedPort();
    report.headline = report.whyReceiving = text;
    report.account.program = report.providerName = report.account.source = text;
    for (Check& check : report.checks) {
        check.title = check.summary = text;
        if (check.light == Light::NotRun) check.skippedBecause = text;
        check.observed = {{QStringLiteral("reply"), text},
                          {text, QJsonArray{text, QJsonObject{{QStringLiteral("user"), text}}}}};
    }
    for (Finding& finding : report.findings) {
        finding.title = finding.explanation = text;
        for (Fix& fix : finding.fixes) {
            fix.title = fix.proofSummary = fix.letter = text;
            fix.steps = {text, text};
            fix.links = {text, text};
            fix.changes = {{QStringLiteral("outgoing.user"), text, text}, {text, text, text}};
        }
    }
    for (TranscriptLine& line : report.transcript) line.text = text;
    for (SenderRow& row : report.senders) row.reply = text;
    report.contacted = report.ruledOutWords = {text};
    report.ruledOut = {QStringLiteral("auth.wrong-password")};
    return report;
}

}  // namespace outbox::samples
