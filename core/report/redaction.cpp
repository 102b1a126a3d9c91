// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/redaction.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include "core/report/redactor.h"

namespace outbox {

namespace {
bool isUserField(const QString& name) {
    return name == QLatin1String("user") || name.endsWith(QLatin1String(".user")) ||
           name == QLatin1String("username");
}

QJsonValue redactedValue(const QJsonValue& value, Redactor& redactor, bool isUser = false) {
    if (value.isString()) return isUser ? redactor.user(value.toString()) : redactor.text(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue& entry : value.toArray()) result.append(redactedValue(entry, redactor, isUser));
        return result;
    }
    if (!value.isObject()) return value;
    const QJsonObject members = value.toObject();
    QJsonObject result;
    for (auto it = members.begin(); it != members.end(); ++it)
        result.insert(redactor.text(it.key()), redactedValue(it.value(), redactor, isUserField(it.key())));
    return result;
}

void redactTexts(QStringList& texts, Redactor& redactor) {
    for (QString& text : texts) text = redactor.text(text);
}

void redactEndpoint(Endpoint& endpoint, Redactor& redactor) {
    endpoint.user = redactor.user(endpoint.user);
    endpoint.host = redactor.text(endpoint.host);
}

void redactFix(Fix& fix, Redactor& redactor) {
    fix.title = redactor.text(fix.title);
    redactTexts(fix.steps, redactor);
    redactTexts(fix.links, redactor);
    for (Fix::Change& change : fix.changes) {
        const bool isUser = isUserField(change.field);
        change.field = redactor.text(change.field);
        change.from = redactedValue(change.from, redactor, isUser);
        change.to = redactedValue(change.to, redactor, isUser);
    }
    fix.proofSummary = redactor.text(fix.proofSummary);
    fix.letter = redactor.text(fix.letter);
}

void redactFinding(Finding& finding, Redactor& redactor) {
    finding.title = redactor.text(finding.title);
    finding.explanation = redactor.text(finding.explanation);
    finding.settledBy = redactor.text(finding.settledBy);
    for (Fix& fix : finding.fixes) redactFix(fix, redactor);
}

void redactCheck(Check& check, Redactor& redactor) {
    check.title = redactor.text(check.title);
    check.summary = redactor.text(check.summary);
    check.skippedBecause = redactor.text(check.skippedBecause);
    check.observed = redactedValue(check.observed, redactor).toObject();
}

/// "typed", "thunderbird:account1": the word before the colon is one of ours, even where it is a user name as
/// well.
QString redactedSource(const QString& source, Redactor& redactor) {
    static const QRegularExpression ours(QStringLiteral("^[a-z-]+(?=:|$)"));
    const qsizetype kept = ours.match(source).capturedLength();
    return source.left(kept) + redactor.text(source.mid(kept));
}

void redactAccount(Account& account, Redactor& redactor) {
    account.address = redactor.text(account.address);
    account.from = redactor.text(account.from);
    account.source = redactedSource(account.source, redactor);
    account.program = redactor.text(account.program);
    redactEndpoint(account.outgoing, redactor);
    if (account.incoming) redactEndpoint(*account.incoming, redactor);
}

const QRegularExpression& ipPattern() {
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.:])(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})"
                       "(?![\\w:]|\\.\\d)"));
    return pattern;
}

/// Every address in a text that is routed on the internet.
QStringList publicAddressesIn(const QString& text) {
    QStringList found;
    for (auto matches = ipPattern().globalMatch(text); matches.hasNext();) {
        const QString candidate = matches.next().captured();
        const QHostAddress address(candidate);
        if (!address.isNull() && address.isGlobal() && !address.isUniqueLocalUnicast())
            found.append(candidate);
    }
    return found;
}

void collectTexts(const QJsonValue& value, QStringList& texts) {
    if (value.isString()) texts.append(value.toString());
    for (const QJsonValue& entry : value.toArray()) collectTexts(entry, texts);
    const QJsonObject members = value.toObject();
    for (const QJsonValue& member : members) collectTexts(member, texts);
}

QStringList addressesObserved(const Report& report, Station station) {
    QStringList texts;
    for (const Check& check : report.checks)
        if (check.station == station) collectTexts(check.observed, texts);
    return publicAddressesIn(texts.join(u'\n'));
}

/// Names and addresses of servers: the report is about them, they stay.
QSet<QString> serversOf(const Report& report) {
    QStringList servers = report.contacted;
    servers += addressesObserved(report, Station::NameLookUp) + addressesObserved(report, Station::Server);
    servers += publicAddressesIn(report.contacted.join(u'\n'));
    for (const QString& contact : report.contacted) servers.append(contact.section(u':', 0, -2));
    for (const TranscriptLine& line : report.transcript) servers.append(line.peer.section(u':', 0, -2));
    servers += {report.account.outgoing.host, report.recommendedOutgoing.host};
    if (report.account.incoming) servers.append(report.account.incoming->host);
    return {servers.cbegin(), servers.cend()};
}

/// What servers call this side of the line: its public address, and the name that its provider gave to that.
void hideOwnAddresses(const Report& report, Redactor& redactor) {
    static const QRegularExpression named(
        QStringLiteral("([\\w-]+(?:\\.[\\w-]+)+)\\.? ?[\\[(](?:IPv6:)?([0-9A-Fa-f.:]{3,45})[\\])]"));
    const QSet<QString> servers = serversOf(report);
    QSet<QString> own;
    for (const QString& ip : addressesObserved(report, Station::Computer))
        if (!servers.contains(ip)) own.insert(ip);
    for (const TranscriptLine& line : report.transcript) {
        if (line.from != Speaker::Server) continue;
        for (const QString& ip :
             publicAddressesIn(QString(line.text).replace(QLatin1String("IPv6:"), QLatin1String(" "))))
            if (!servers.contains(ip)) own.insert(ip);
        for (auto matches = named.globalMatch(line.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (own.contains(match.captured(2)) && !servers.contains(match.captured(1)))
                redactor.hideHost(match.captured(1));
        }
    }
    for (const QString& ip : own) redactor.hidePublicAddress(ip);
}

Redactor redactorFor(const Report& report, const QString& computerName) {
    Redactor redactor;
    redactor.hideAddress(report.account.address);
    redactor.hideAddress(report.account.from);
    for (const Endpoint& endpoint :
         {report.account.outgoing, report.account.incoming.value_or(Endpoint{}), report.recommendedOutgoing,
          report.recommendedIncoming.value_or(Endpoint{})})
        redactor.hideUser(endpoint.user);
    for (const SenderRow& row : report.senders) {
        redactor.hideAddress(row.address);
        redactor.hideUser(row.login);
    }
    hideOwnAddresses(report, redactor);
    redactor.hideComputer(computerName);
    return redactor;
}

QList<LeftOut> listLeftOut(const Redactor& redactor) {
    QList<LeftOut> list{{QStringLiteral("passwords"), 0, {}}};
    if (const auto& addresses = redactor.addresses(); !addresses.isEmpty())
        list.append({QStringLiteral("addresses"), int(addresses.size()), *addresses.cbegin()});
    if (redactor.computerNames() > 0)
        list.append({QStringLiteral("computer-name"), redactor.computerNames(), QString(computerStandIn)});
    if (const auto& own = redactor.publicAddresses(); !own.isEmpty())
        list.append({QStringLiteral("public-address"), int(own.size()), *own.cbegin()});
    return list;
}
}  // namespace

Report redacted(const Report& report, const QString& computerName, QList<LeftOut>* leftOut) {
    Redactor redactor = redactorFor(report, computerName);
    Report result = report;
    redactAccount(result.account, redactor);
    redactEndpoint(result.recommendedOutgoing, redactor);
    if (result.recommendedIncoming) redactEndpoint(*result.recommendedIncoming, redactor);
    result.providerName = redactor.text(result.providerName);
    result.headline = redactor.text(result.headline);
    result.whyReceiving = redactor.text(result.whyReceiving);
    for (Check& check : result.checks) redactCheck(check, redactor);
    for (Finding& finding : result.findings) redactFinding(finding, redactor);
    if (result.ownDomain) {
        for (Check& check : result.ownDomain->checks) redactCheck(check, redactor);
        for (Finding& finding : result.ownDomain->findings) redactFinding(finding, redactor);
    }
    if (result.api) result.api->endpoint = redactor.text(result.api->endpoint);
    result.recommendedApi = redactor.text(result.recommendedApi);
    for (SenderRow& row : result.senders) {
        row.login = redactor.user(row.login);
        row.address = redactor.text(row.address);
        row.reply = redactor.text(row.reply);
    }
    for (TranscriptLine& line : result.transcript) {
        line.text = redactor.text(line.text);
        line.peer = redactor.text(line.peer);
    }
    redactTexts(result.contacted, redactor);
    redactTexts(result.ruledOutWords, redactor);
    result.fullAddresses = false;
    if (leftOut) *leftOut = listLeftOut(redactor);
    return result;
}

}  // namespace outbox
