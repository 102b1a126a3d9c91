// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_wire.h"

#include <algorithm>
#include <stdexcept>

#include "core/net/completion.h"
#include "core/net/wire_line.h"

namespace outbox {
namespace fake_detail {
namespace {

QString eventText(const Event& event) {
    return cleanBytes(event.text.isEmpty() ? event.kind : event.kind + ": " + event.text);
}

bool fits(const QByteArray& pattern, const QByteArray& line) {
    return pattern.endsWith('*') ? line.startsWith(pattern.chopped(1)) : line == pattern;
}

Fault faultOf(Failure kind) {
    return {kind, QStringLiteral("by the script"), 0};
}

/// A certificate that would stand behind the facts of a scripted handshake.
CertificateFacts scriptedLeaf(const QString& serverName, const QList<CertificateProblem>& problems) {
    CertificateFacts leaf;
    leaf.subject = problems.contains(CertificateProblem::NameMismatch) ? QStringLiteral("other.example.net")
                                                                       : serverName;
    leaf.names = {leaf.subject};
    leaf.selfIssued = problems.contains(CertificateProblem::SelfSigned);
    leaf.issuer = leaf.selfIssued ? leaf.subject : QStringLiteral("Script CA");
    leaf.issuerOrganization = leaf.selfIssued ? QString() : QStringLiteral("Script Authority");
    const bool expired = problems.contains(CertificateProblem::Expired);
    const bool early = problems.contains(CertificateProblem::NotYetValid);
    leaf.notBefore = QDateTime(QDate(early ? 2090 : 2020, 1, 1), QTime(0, 0), Qt::UTC);
    leaf.notAfter = QDateTime(QDate(expired ? 2021 : 2099, 1, 1), QTime(0, 0), Qt::UTC);
    leaf.keyType = QStringLiteral("RSA");
    leaf.keyBits = problems.contains(CertificateProblem::WeakKey) ? 1024 : 2048;
    leaf.signature = QStringLiteral("sha256WithRSAEncryption");
    leaf.sha256 = QStringLiteral("00:11:22:33");
    return leaf;
}

}  // namespace

class ScriptWire final : public SecretWire {
  public:
    explicit ScriptWire(std::shared_ptr<Record> record) : m_record(std::move(record)) {
        ++m_record->liveWires;
    }
    ~ScriptWire() override {
        --m_record->liveWires;
        for (const QByteArray& line : m_heard)
            m_record->unused += m_peer + QStringLiteral(" S: ") + cleanBytes(line);
        for (const Event& event : m_script)
            if (!isEnding(event)) m_record->unused += m_peer + QLatin1Char(' ') + eventText(event);
    }
    ScriptWire(const ScriptWire&) = delete;
    ScriptWire& operator=(const ScriptWire&) = delete;

    Task<WireConnected> connect(WireTarget target, Milliseconds limit) override;
    Task<TlsFacts> secure(QString serverName, Milliseconds limit) override;
    Task<WireLine> readLine(Milliseconds limit) override;
    Task<bool> waitForLine(Milliseconds limit) override;
    Task<Fault> write(QByteArray line, Milliseconds limit) override;
    Task<Fault> writeSecret(SecretLine line, Milliseconds limit) override;
    [[nodiscard]] QByteArray pending() const override;
    [[nodiscard]] int connection() const override { return m_connection; }
    [[nodiscard]] bool isSafe() const override { return m_safe && !m_fault.failed(); }

  private:
    static bool isEnding(const Event& event) {
        return event.kind == "CLOSE" || event.kind == "RESET" || event.kind == "HANG" ||
               event.kind == "STALL";
    }
    [[nodiscard]] bool nextIs(const char* kind) const {
        return !m_script.isEmpty() && m_script.first().kind == kind;
    }
    /// Takes in what the server says by itself: everything up to the next thing that it waits for.
    void listen();
    void mismatch(const QString& what) { m_record->mismatches += m_peer + QStringLiteral(": ") + what; }
    Fault fail(Fault fault);
    /// Lets a quiet time of the script pass, or the part of it that fits the limit; whether it is over.
    bool passQuiet(Milliseconds limit);
    /// Plays CLOSE, RESET or HANG where the script has one now.
    std::optional<Fault> ending(Milliseconds limit);
    void expect(const QByteArray& line, bool secret);
    TlsFacts handshake(const QByteArray& outcome, const QString& serverName, Milliseconds limit);

    std::shared_ptr<Record> m_record;
    QString m_peer;
    int m_connection = 0;
    QList<Event> m_script;
    QByteArrayList m_heard;  ///< whole lines said and not read yet
    QByteArray m_half;       ///< said without a line end, after those
    Fault m_fault;
    bool m_safe = false;
    bool m_spoken = false;  ///< a line went either way
    Completion<int> m_never;
};

void ScriptWire::listen() {
    while (nextIs("S") || nextIs("P") || nextIs("WAIT")) {
        const Event event = m_script.takeFirst();
        if (event.kind == "S")
            m_heard += event.text;
        else if (event.kind == "P")
            m_half += event.text;
        else
            m_record->nowMs += event.text.toInt();
    }
}

Fault ScriptWire::fail(Fault fault) {
    m_fault = std::move(fault);
    if (m_record->log) m_record->log->note(m_connection, failureName(m_fault.kind));
    return m_fault;
}

std::optional<Fault> ScriptWire::ending(Milliseconds limit) {
    if (m_script.isEmpty() || !isEnding(m_script.first())) return {};
    const QByteArray kind = m_script.takeFirst().kind;
    if (kind == "HANG") m_record->nowMs += limit.count();
    return faultOf(kind == "HANG" ? Failure::TimedOut : kind == "RESET" ? Failure::Reset : Failure::Closed);
}

Task<WireConnected> ScriptWire::connect(WireTarget target, Milliseconds limit) {
    WireConnected result;
    m_peer = QStringLiteral("%1:%2").arg(target.host).arg(target.port);
    m_connection =
        m_record->log ? m_record->log->open(m_peer) : static_cast<int>(m_record->connected.size()) + 1;
    m_record->connected += m_peer;
    auto& scripts = m_record->scripts[m_peer];
    if (scripts.isEmpty()) {
        mismatch(QStringLiteral("there is no script for this connection"));
        result.fault = fail(faultOf(Failure::Refused));
        co_return result;
    }
    m_script = scripts.takeFirst();
    listen();
    if (nextIs("STALL")) {
        const auto never = co_await m_never;
        (void)never;
    }
    if (nextIs("REFUSE") || nextIs("CONNECT")) {
        const Event event = m_script.takeFirst();
        const Failure kind = event.kind == "REFUSE" ? Failure::Refused : failureNamed(event.text);
        if (kind == Failure::TimedOut) m_record->nowMs += limit.count();
        result.fault = fail(faultOf(kind));
        co_return result;
    }
    result.peer =
        target.addresses.isEmpty() ? QHostAddress(QStringLiteral("192.0.2.25")) : target.addresses.first();
    result.local = QHostAddress(QStringLiteral("192.0.2.1"));
    co_return result;
}

Task<TlsFacts> ScriptWire::secure(QString serverName, Milliseconds limit) {
    TlsFacts facts;
    facts.serverName = serverName;
    facts.fault = m_fault;
    if (m_fault.failed()) co_return facts;
    m_record->serverNames += serverName;
    if (!m_heard.isEmpty() || !m_half.isEmpty()) {
        facts.rawBytes = pending().left(256);
        facts.fault = fail(faultOf(m_spoken ? Failure::TlsInjected : Failure::TlsNotSpoken));
        co_return facts;
    }
    if (nextIs("STALL")) {
        const auto never = co_await m_never;
        (void)never;
    }
    if (const auto end = ending(limit)) {
        facts.fault = fail(*end);
        co_return facts;
    }
    if (!nextIs("TLS")) {
        mismatch(QStringLiteral("a handshake began where the script has \"%1\"")
                     .arg(m_script.isEmpty() ? QStringLiteral("nothing") : eventText(m_script.first())));
        facts.fault = fail(faultOf(Failure::TlsOther));
        co_return facts;
    }
    const Event event = m_script.takeFirst();
    facts = handshake(event.text, serverName, limit);
    if (facts.fault.failed())
        fail(facts.fault);
    else
        listen();
    co_return facts;
}

TlsFacts ScriptWire::handshake(const QByteArray& outcome, const QString& serverName, Milliseconds limit) {
    TlsFacts facts;
    facts.serverName = serverName;
    for (const QByteArray& word : outcome.split(',')) {
        const QByteArray name = word.trimmed();
        if (const auto problem = problemNamed(name))
            facts.problems += *problem;
        else if (name != "ok")
            facts.fault = faultOf(failureNamed(name));
    }
    if (facts.fault.failed()) {
        if (facts.fault.kind == Failure::TimedOut) m_record->nowMs += limit.count();
        return facts;
    }
    facts.completed = true;
    facts.version = QStringLiteral("TLSv1.3");
    facts.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    facts.chain = {scriptedLeaf(serverName, facts.problems)};
    facts.verified = facts.problems.isEmpty();
    if (facts.verified)
        facts.root = QStringLiteral("Script CA");
    else
        facts.fault = faultOf(Failure::TlsNotTrusted);
    m_safe = facts.verified;
    return facts;
}

bool ScriptWire::passQuiet(Milliseconds limit) {
    const qint64 quiet = m_script.takeFirst().text.toLongLong();
    m_record->nowMs += std::min<qint64>(quiet, limit.count());
    if (quiet > limit.count()) m_script.prepend({"QUIET", QByteArray::number(quiet - limit.count())});
    if (quiet <= limit.count()) listen();
    return quiet <= limit.count();
}

Task<bool> ScriptWire::waitForLine(Milliseconds limit) {
    if (m_fault.failed() || !m_heard.isEmpty()) co_return true;
    if (nextIs("STALL")) {
        const auto never = co_await m_never;
        (void)never;
    }
    if (nextIs("QUIET")) co_return passQuiet(limit);
    if (nextIs("CLOSE") || nextIs("RESET")) co_return true;
    m_record->nowMs += limit.count();
    co_return false;
}

Task<WireLine> ScriptWire::readLine(Milliseconds limit) {
    WireLine result;
    result.fault = m_fault;
    if (m_fault.failed()) co_return result;
    if (m_heard.isEmpty() && nextIs("QUIET")) passQuiet(limit);
    if (!m_heard.isEmpty()) {
        const QByteArray line = m_heard.takeFirst();
        result.text = m_record->log ? withoutSecrets(m_record->log->scrubber(), line) : line;
        if (m_record->log) m_record->log->server(m_connection, line);
        m_spoken = true;
        co_return result;
    }
    if (nextIs("STALL")) {
        const auto never = co_await m_never;
        (void)never;
    }
    if (const auto end = ending(limit)) {
        result.fault = fail(*end);
    } else {
        mismatch(QStringLiteral("a line was waited for where the script has \"%1\"")
                     .arg(m_script.isEmpty() ? QStringLiteral("nothing") : eventText(m_script.first())));
        m_record->nowMs += limit.count();
        result.fault = fail(faultOf(Failure::TimedOut));
    }
    // A timed-out half line stays pending; before an end it comes with the fault.
    if (result.fault.kind != Failure::TimedOut) result.text = std::exchange(m_half, {});
    co_return result;
}

void ScriptWire::expect(const QByteArray& line, bool secret) {
    m_record->sent += {m_peer, line, secret, m_safe};
    const QString shown = secret ? QStringLiteral("<secret>") : cleanBytes(line);
    if (!nextIs("C")) {
        if (m_script.isEmpty() || !isEnding(m_script.first()))
            mismatch(QStringLiteral("\"%1\" was written where the script has \"%2\"")
                         .arg(shown,
                              m_script.isEmpty() ? QStringLiteral("nothing") : eventText(m_script.first())));
        return;
    }
    const Event event = m_script.takeFirst();
    const bool wantsSecret = event.text.startsWith("<secret>");
    QByteArray pattern = wantsSecret ? event.text.mid(8).trimmed() : event.text;
    if (wantsSecret && pattern.isEmpty()) pattern = "*";
    if (wantsSecret != secret || !fits(pattern, line))
        mismatch(
            QStringLiteral("\"%1\" was written where the script has \"%2\"").arg(shown, eventText(event)));
    listen();
}

Task<Fault> ScriptWire::write(QByteArray line, Milliseconds) {
    requireOneLine(line);
    if (m_fault.failed()) co_return m_fault;
    if (m_record->log) m_record->log->client(m_connection, cleanBytes(line));
    m_spoken = true;
    expect(line, false);
    co_return Fault();
}

Task<Fault> ScriptWire::writeSecret(SecretLine line, Milliseconds) {
    requireOneLine(line.wire.reveal());
    if (m_fault.failed()) co_return m_fault;
    if (!isSafe()) {
        ++m_record->refusedSecrets;
        co_return faultOf(Failure::NoSafeLine);
    }
    if (m_record->log) m_record->log->client(m_connection, line.masked);
    expect(line.wire.reveal(), true);
    co_return Fault();
}

QByteArray ScriptWire::pending() const {
    QByteArray bytes;
    for (const QByteArray& line : m_heard) bytes += line + "\r\n";
    return bytes + m_half;
}

}  // namespace fake_detail

FakeWireFactory::FakeWireFactory(TranscriptLog* log) : m_record(std::make_shared<fake_detail::Record>()) {
    m_record->log = log;
}

void FakeWireFactory::script(const char* peer, const QByteArray& text) {
    m_record->scripts[QString::fromLatin1(peer)] += fake_detail::parseScript(text);
}

std::unique_ptr<SecretWire> FakeWireFactory::make() {
    return std::make_unique<fake_detail::ScriptWire>(m_record);
}

QStringList FakeWireFactory::unused() const {
    QStringList result = m_record->unused;
    for (auto it = m_record->scripts.cbegin(); it != m_record->scripts.cend(); ++it)
        for (qsizetype i = 0; i < it.value().size(); ++i)
            result += it.key() + QStringLiteral(" (never connected)");
    return result;
}

QList<QByteArray> FakeWireFactory::sentLines() const {
    QList<QByteArray> lines;
    for (const FakeSent& sent : m_record->sent) lines += sent.line;
    return lines;
}

int FakeWireFactory::secretsSent() const {
    return static_cast<int>(std::count_if(m_record->sent.begin(), m_record->sent.end(),
                                          [](const FakeSent& sent) { return sent.secret; }));
}

int FakeWireFactory::secretsInClear() const {
    return static_cast<int>(
        std::count_if(m_record->sent.begin(), m_record->sent.end(),
                      [](const FakeSent& sent) { return sent.secret && !sent.encrypted; }));
}

}  // namespace outbox
