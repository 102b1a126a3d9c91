// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_proof.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

#include "ui/labels.h"
#include "ui/road_model.h"

namespace outbox::ui {
namespace {

/// How far a server let the client go, by the command it said yes to (RFC 5321 section 3.3, RFC 4954 section
/// 4).
struct Passed {
    const char16_t* command;
    Station station;
};
constexpr Passed passedBy[] = {{u"STARTTLS", Station::Encryption},
                               {u"AUTH", Station::SignIn},
                               {u"MAIL FROM", Station::Sending},
                               {u"RCPT TO", Station::Sending}};

bool isChallenge(const QString& reply) {
    return reply.startsWith(QLatin1Char('3'));
}
bool isYes(const QString& reply) {
    return reply.startsWith(QLatin1Char('2'));
}

/// One connection of the transcript, walked line by line.
class ProofWalk {
  public:
    void take(const TranscriptLine& line) {
        if (line.from == Speaker::Client) return takeCommand(line.text);
        if (line.from == Speaker::Server) return takeReply(line.text);
        if (line.text.contains(QLatin1String("TLS"))) reach(Station::Encryption);
    }
    [[nodiscard]] int reached() const { return m_reached; }

  private:
    void takeCommand(const QString& text) {
        const auto row = std::find_if(std::begin(passedBy), std::end(passedBy), [&](const Passed& passed) {
            return text.startsWith(QStringView(passed.command), Qt::CaseInsensitive);
        });
        if (row != std::end(passedBy)) {
            m_asked = row->station;
        } else if (m_asked != Station::SignIn) {
            m_asked = Station::Server;  // the lines after AUTH still belong to it
        }
    }
    void takeReply(const QString& text) {
        if (isYes(text)) reach(m_asked);
        if (!isChallenge(text)) m_asked = Station::Server;
    }
    void reach(Station station) { m_reached = qMax(m_reached, int(station)); }

    Station m_asked = Station::Server;
    int m_reached = -1;
};

struct StepStation {
    const char* step;
    Station station;
};
constexpr StepStation stepStations[] = {
    {"connect", Station::Server},       {"greeting", Station::Server},
    {"hello", Station::Server},         {"start_tls", Station::Encryption},
    {"handshake", Station::Encryption}, {"second_hello", Station::Encryption},
    {"sign_in", Station::SignIn},       {"sender", Station::Sending},
    {"recipient", Station::Sending},    {"message", Station::Sending}};

/// Furthest station of a dialogue's steps, the one that failed left out.
int reachOfSteps(const QJsonObject& dialogue) {
    const bool failed = dialogue.contains(QLatin1String("fault"));
    const QString ended = dialogue.value(QLatin1String("ended")).toString();
    int reached = -1;
    for (const QJsonValue& entry : dialogue.value(QLatin1String("steps")).toArray()) {
        const QString step = entry.toObject().value(QLatin1String("step")).toString();
        if (failed && step == ended) continue;
        for (const StepStation& row : stepStations) {
            if (step == QLatin1String(row.step)) reached = qMax(reached, int(row.station));
        }
    }
    return reached;
}

/// What the checks saw of conversations beside the set one.
int observedReach(const QList<Check>& checks, const Endpoint& tried) {
    int reached = -1;
    for (const Check& check : checks) {
        for (const QJsonValue& entry : check.observed.value(QLatin1String("dialogues")).toArray()) {
            const QJsonObject dialogue = entry.toObject();
            const QJsonObject endpoint = dialogue.value(QLatin1String("endpoint")).toObject();
            const bool same =
                endpoint.value(QLatin1String("host")).toString() == tried.host &&
                endpoint.value(QLatin1String("port")).toInt() == tried.port &&
                endpoint.value(QLatin1String("security")).toString() == securityName(tried.security);
            if (same) reached = qMax(reached, reachOfSteps(dialogue));
        }
    }
    return reached;
}

QJsonValue changedTo(const Fix& fix, QLatin1String field) {
    for (const Fix::Change& change : fix.changes) {
        if (change.field == field) return change.to;
    }
    return QJsonValue::Undefined;
}

QString portOf(const QJsonValue& value) {
    return value.isString() ? value.toString() : QString::number(value.toInt());
}

}  // namespace

Endpoint changedOutgoing(const Report& report, const Fix& fix) {
    Endpoint endpoint = report.account.outgoing;
    for (const Fix::Change& change : fix.changes) {
        if (change.field == QLatin1String("outgoing.host")) endpoint.host = change.to.toString();
        if (change.field == QLatin1String("outgoing.port"))
            endpoint.port = quint16(portOf(change.to).toUShort());
        if (change.field == QLatin1String("outgoing.user")) endpoint.user = change.to.toString();
        if (change.field == QLatin1String("outgoing.security")) {
            endpoint.security = securityFromName(change.to.toString()).value_or(endpoint.security);
        }
    }
    return endpoint;
}

int proofReach(const Report& report, const Fix& fix) {
    const Endpoint tried = changedOutgoing(report, fix);
    const int observed = observedReach(report.checks, tried);
    if (observed >= 0) return observed;

    const QString peer = QStringLiteral("%1:%2").arg(tried.host).arg(tried.port);
    QHash<int, ProofWalk> walks;
    for (const TranscriptLine& line : report.transcript) {
        if (line.peer == peer) walks[line.connection].take(line);
    }
    int reached = -1;
    for (const ProofWalk& walk : walks) reached = qMax(reached, walk.reached());
    return reached;
}

QString wayRoundWords(const Fix& fix) {
    const auto words = [](const char* source) { return QCoreApplication::translate("Road", source); };
    const QJsonValue host = changedTo(fix, QLatin1String("outgoing.host"));
    const QJsonValue port = changedTo(fix, QLatin1String("outgoing.port"));
    if (!host.isUndefined()) {
        //: On the green line past the break; %1 is a server's name
        return words(QT_TRANSLATE_NOOP("Road", "Way round: %1, proven")).arg(isolated(host.toString()));
    }
    if (!port.isUndefined()) {
        //: On the green line past the break; %1 is a port number
        return words(QT_TRANSLATE_NOOP("Road", "Way round: port %1, proven")).arg(portOf(port));
    }
    if (!changedTo(fix, QLatin1String("outgoing.security")).isUndefined()) {
        return words(QT_TRANSLATE_NOOP("Road", "Way round: other encryption, proven"));
    }
    if (!changedTo(fix, QLatin1String("outgoing.user")).isUndefined()) {
        return words(QT_TRANSLATE_NOOP("Road", "Way round: other user name, proven"));
    }
    return words(QT_TRANSLATE_NOOP("Road", "Way round: proven"));
}

const Fix* provenWay(const Report& report) {
    for (const Finding& finding : report.findings) {
        if (finding.light != Light::Red) continue;
        for (const Fix& fix : finding.fixes) {
            if (fix.proven && !fix.changes.isEmpty()) return &fix;
        }
    }
    return nullptr;
}

}  // namespace outbox::ui
