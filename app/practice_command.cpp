// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice_command.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

#include "app/interrupt.h"
#include "core/practice/practice_fault.h"
#include "core/practice/practice_server.h"
#include "core/report/endpoint_json.h"
#include "core/report/text_wrap.h"

namespace outbox::app {

namespace {
constexpr QLatin1String localHost{"127.0.0.1"};

QJsonObject listDocument() {
    QJsonArray faults;
    for (const PracticeFault& fault : practiceFaults())
        faults.append(QJsonObject{{QStringLiteral("id"), QLatin1String(fault.id)},
                                  {QStringLiteral("finding"), QLatin1String(fault.finding)},
                                  {QStringLiteral("title"), fault.titleText()},
                                  {QStringLiteral("description"), fault.descriptionText()}});
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/practice-list/1")},
            {QStringLiteral("faults"), faults}};
}

QString listText() {
    qsizetype widest = 0;
    for (const PracticeFault& fault : practiceFaults()) widest = qMax(widest, QLatin1String(fault.id).size());
    QString text;
    for (const PracticeFault& fault : practiceFaults()) {
        const QString id = QString(QLatin1String(fault.id)).leftJustified(widest + 2);
        text += wrapped(fault.titleText(), id, QString(widest + 2, u' ')) + u'\n';
    }
    return text;
}

/// The endpoint as a program on this computer reaches it: its name exists in practice only.
Endpoint reachable(Endpoint endpoint) {
    endpoint.host = localHost;
    return endpoint;
}

QList<Endpoint> outgoingOf(const PracticeServer& server) {
    QList<Endpoint> endpoints{reachable(server.outgoing())};
    for (const Endpoint& endpoint : server.recommendedOutgoing()) {
        const Endpoint other = reachable(endpoint);
        if (!endpoints.contains(other)) endpoints.append(other);
    }
    return endpoints;
}

QJsonObject serverDocument(const PracticeServer& server, const QString& fault) {
    QJsonArray outgoing;
    for (const Endpoint& endpoint : outgoingOf(server)) outgoing.append(endpointToJson(endpoint));
    QByteArray authorities;
    for (const QSslCertificate& authority : server.authorities()) authorities += authority.toPem();
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/practice/1")},
            {QStringLiteral("fault"), fault.isEmpty() ? QJsonValue() : QJsonValue(fault)},
            {QStringLiteral("host"), QString(localHost)},
            {QStringLiteral("address"), server.address()},
            {QStringLiteral("password"), QString::fromUtf8(server.password().reveal())},
            {QStringLiteral("outgoing"), outgoing},
            {QStringLiteral("incoming"), QJsonArray{endpointToJson(reachable(server.incoming()))}},
            {QStringLiteral("certificate_authority"), QString::fromLatin1(authorities)}};
}

QString serverText(const PracticeServer& server, const QString& fault) {
    const PracticeFault* row = practiceFault(fault);
    QString text = row ? QCoreApplication::translate("CommandLine", "Practice server with the fault: %1")
                             .arg(row->titleText())
                       : QCoreApplication::translate("CommandLine", "Practice server, healthy");
    text += u'\n' + QCoreApplication::translate("CommandLine", "Address:   %1").arg(server.address()) +
            u'\n' +
            QCoreApplication::translate("CommandLine", "Password:  %1")
                .arg(QString::fromUtf8(server.password().reveal())) +
            u'\n';
    for (const Endpoint& endpoint : outgoingOf(server))
        text +=
            QCoreApplication::translate("CommandLine", "Sending:   %1").arg(endpointText(endpoint)) + u'\n';
    text += QCoreApplication::translate("CommandLine", "Receiving: %1")
                .arg(endpointText(reachable(server.incoming()))) +
            QLatin1String("\n\n");
    const QString call = QLatin1String("outbox-doctor check --practice ") +
                         (fault.isEmpty() ? QStringLiteral("healthy") : fault);
    text += wrapped(
        QCoreApplication::translate("CommandLine",
                                    "It stays on this computer. “%1” examines such a server of its own. "
                                    "Ctrl+C ends this one.")
            .arg(call),
        {}, {});
    return text + u'\n';
}

Outcome<quint16> readPort(const Arguments& arguments) {
    if (!arguments.has("port")) return quint16(0);
    bool isNumber = false;
    const int port = arguments.value("port").toInt(&isNumber);
    if (isNumber && port >= 1024 && port <= 65533) return static_cast<quint16>(port);
    return usageProblem(
        QCoreApplication::translate("CommandLine", "“--port” is a number from 1024 to 65533."));
}

Outcome<QString> readFault(const Arguments& arguments) {
    if (arguments.positional().size() > 1)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "“practice” takes one fault at most."));
    const QString fault = arguments.positional().value(0);
    if (fault.isEmpty() || fault == QLatin1String("healthy")) return QString();
    if (practiceFault(fault)) return fault;
    return usageProblem(
        QCoreApplication::translate("CommandLine",
                                    "There is no fault “%1”. “outbox-doctor practice --list” names them all.")
            .arg(shownArgument(fault)));
}
}  // namespace

QList<OptionRow> practiceOptionTable() {
    return {{"list", nullptr, QT_TRANSLATE_NOOP("CommandLine", "name the faults and end")},
            {"port", "NUMBER", QT_TRANSLATE_NOOP("CommandLine", "first of the three ports to listen at")}};
}

ExitStatus runPractice(const Arguments& arguments, CommandContext& context) {
    Console& console = context.console;
    const auto fault = readFault(arguments);
    if (!fault) return console.fail(fault.problem);
    const auto port = readPort(arguments);
    if (!port) return console.fail(port.problem);
    if (arguments.has("list")) {
        if (console.json())
            console.printDocument(listDocument());
        else
            console.print(listText());
        return ExitStatus::Green;
    }

    QEventLoop loop;
    const Interrupt interrupt;  // before anybody can know that the server runs
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
    PracticeServer server;
    QString reason;
    if (!server.start(*fault, &reason, *port)) return console.fail({ExitStatus::Internal, reason});
    if (console.json())
        console.printDocument(serverDocument(server, *fault));
    else
        console.print(serverText(server, *fault));
    console.flush();
    loop.exec();
    return ExitStatus::Interrupted;
}

}  // namespace outbox::app
