// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/check_options.h"
#include "app/domain_command.h"
#include "app/files.h"
#include "core/model/endpoint.h"
#include "core/model/mail_address.h"

namespace outbox::app {

namespace {

constexpr qsizetype largestMessage = 32 * 1024 * 1024;
constexpr qsizetype mostSelectors = 20;

Outcome<QString> readDomainName(const Arguments& arguments) {
    if (arguments.positional().size() != 1)
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "“domain” needs one thing: the domain to examine, like example.org."));
    const QString given = arguments.positional().first();
    // People know their address better than their domain.
    const QString domain = canonicalHost(given.section(QLatin1Char('@'), -1));
    if (domain.contains(QLatin1Char('.')) && QHostAddress(domain).isNull()) return domain;
    return usageProblem(
        QCoreApplication::translate("CommandLine", "“%1” is not a domain.").arg(shownArgument(given)));
}

Outcome<std::optional<SpfClient>> readClient(const Arguments& arguments, const QString& domain) {
    if (!arguments.has("ip")) {
        if (!arguments.has("sender") && !arguments.has("helo")) return std::optional<SpfClient>();
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "“--sender” and “--helo” say whose mail SPF is evaluated for. Add its address with “--ip”."));
    }
    SpfClient client;
    const QString given = arguments.value("ip");
    client.ip = QHostAddress(given);
    // "1.2.3" is 1.2.0.3 to many programs and a slip of the finger to people.
    if (client.ip.protocol() == QAbstractSocket::IPv4Protocol && client.ip.toString() != given)
        client.ip.clear();
    client.sender = QStringLiteral("postmaster@") + domain;
    client.helo = arguments.value("helo");
    if (client.ip.isNull())
        return usageProblem(QCoreApplication::translate("CommandLine", "“--ip %1” is not an IP address.")
                                .arg(shownArgument(given)));
    if (!client.helo.isEmpty() && canonicalHost(client.helo).isEmpty())
        return usageProblem(QCoreApplication::translate("CommandLine", "“--helo %1” is not a host name.")
                                .arg(shownArgument(client.helo)));
    if (!arguments.has("sender")) return std::optional(client);
    const auto address = parseMailAddress(arguments.value("sender"));
    if (!address)
        return usageProblem(QCoreApplication::translate("CommandLine", "“%1” is not an e-mail address.")
                                .arg(shownArgument(arguments.value("sender"))));
    client.sender = address->text();
    return std::optional(client);
}

std::optional<Problem> readSelectors(const Arguments& arguments, DomainQuestion& question) {
    for (const QString& text : arguments.values("selector")) {
        const QString selector = canonicalHost(text);
        if (selector.isEmpty() || question.selectors.size() == mostSelectors)
            return usageProblem(
                QCoreApplication::translate("CommandLine", "“%1” is not the name of a DKIM key.")
                    .arg(shownArgument(text)));
        question.selectors.append(selector);
    }
    return std::nullopt;
}

}  // namespace

QList<OptionRow> domainOptionTable() {
    return {
        {"ip", "IP", QT_TRANSLATE_NOOP("CommandLine", "evaluate SPF for mail that comes from this address")},
        {"sender", "ADDRESS",
         QT_TRANSLATE_NOOP("CommandLine", "its envelope sender (postmaster of the domain)")},
        {"helo", "NAME", QT_TRANSLATE_NOOP("CommandLine", "how its server introduces itself")},
        {"server", "HOST",
         QT_TRANSLATE_NOOP("CommandLine",
                           "the server through which the domain sends, when it cannot be found")},
        {"selector", "NAME",
         QT_TRANSLATE_NOOP("CommandLine", "the name of a DKIM key to look for; may be repeated"), true},
        {"message", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "verify the DKIM signatures of a message of this domain")},
        {"no-block-lists", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask no block list")},
        {"timeout", "SECONDS", QT_TRANSLATE_NOOP("CommandLine", "longest wait for an answer (5)")},
        {"save", "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "save the report; the ending chooses json, html, pdf, md or txt; may be repeated"),
         true}};
}

Outcome<DomainOptions> readDomainOptions(const Arguments& arguments, bool canWritePdf) {
    const auto domain = readDomainName(arguments);
    if (!domain) return domain.problem;
    const auto client = readClient(arguments, *domain);
    if (!client) return client.problem;
    DomainOptions options;
    DomainExaminationRequest& request = options.request;
    request.question.domain = *domain;
    request.question.client = *client;
    request.question.askLists = !arguments.has("no-block-lists");
    if (arguments.has("server")) {
        request.question.server = canonicalHost(arguments.value("server"));
        if (request.question.server.isEmpty())
            return usageProblem(
                QCoreApplication::translate("CommandLine", "“--server %1” is not a host name.")
                    .arg(shownArgument(arguments.value("server"))));
    }
    if (const auto problem = readSelectors(arguments, request.question)) return *problem;
    if (arguments.has("timeout")) {
        const auto timeout = readTimeout(arguments.value("timeout"));
        if (!timeout) return timeout.problem;
        request.timeoutMs = *timeout;
    }
    options.saveAs = arguments.values("save");
    for (const QString& path : options.saveAs)
        if (const auto problem = wrongSave(path, canWritePdf)) return *problem;
    if (!arguments.has("message")) return options;
    const auto message = readInputFile(arguments.value("message"), largestMessage);
    if (!message) return message.problem;
    request.question.message = *message;
    return options;
}

}  // namespace outbox::app
