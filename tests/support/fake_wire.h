// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>
#include <memory>

#include "core/net/transcript_log.h"
#include "core/net/wire.h"
#include "tests/support/fake_script.h"

namespace outbox {

// A mail server that exists on paper: dialogues run against it without socket, clock or event loop.
//
//     FakeWireFactory factory;                       // FakeWireFactory factory(&log); to get a transcript
//     too factory.script("smtp.example.org:465", R"(
//         TLS: ok
//         S: 220 ready
//         C: EHLO *
//         S: 250-smtp.example.org
//         S: 250 AUTH PLAIN
//         C: <secret>
//         S: 235 welcome
//         C: QUIT
//         S: 221 bye
//         CLOSE)");
//     auto task = converse(factory.make(), …);       // the dialogue under test
//     task.start();                                  // runs to its end inside this call
//     QVERIFY(task.isDone());
//     QCOMPARE(factory.mismatches(), QStringList());  // what the dialogue did otherwise than the script says
//     QCOMPARE(factory.unused(), QStringList());      // what the script has and the dialogue did not come to
//     QCOMPARE(factory.secretsInClear(), 0);
//
// One line of the script is one event; leading blanks do not count, empty lines and those that start with "#"
// are skipped, "\r", "\n", "\0", "\xHH" and "\\" are escapes.
//
//     S: TEXT        the server says this line
//     P: TEXT        the server says this without a line end (then HANG, CLOSE or RESET)
//     C: TEXT        this line must be written; a "*" at the end stands for anything
//     C: <secret>    a line that carries a secret must be written, whatever it says
//     C: <secret> X  … and these must be its bytes; a "*" at the end stands for anything
//     TLS: ok        the handshake starts here and verifies. Or: any certificate problems, separated by
//     commas
//                    (expired, not-yet-valid, name-mismatch, self-signed, untrusted-issuer, incomplete-chain,
//                    revoked, weak-key, other), or a failure: tls-not-spoken, tls-alert, tls-version,
//                    tls-injected, tls-other, timed-out, reset, closed
//     QUIET: MS      nothing comes for so long; then the script goes on
//     HANG           nothing more comes: the wait that meets it ends with TimedOut
//     STALL          nothing more comes, and the wait never ends: for tests that stop a dialogue
//     CLOSE / RESET  the server ends the connection in order, or by a reset
//     REFUSE         (first line) the connection is refused. CONNECT: FAILURE gives any other failure by its
//     name WAIT: MS       the clock of nowMs() goes on
//
// What the server says after a "C:" or "TLS:" can be read only once that has happened, all that stands
// together is there at once: so a script with two "S:" lines behind "C: STARTTLS" is an injection. Several
// scripts for one "host:port" serve one connection each, in their order.

/// A line that the dialogue wrote.
struct FakeSent {
    QString peer;  ///< "host:port"
    QByteArray line;
    bool secret = false;
    bool encrypted = false;  ///< after a handshake that verified
};

namespace fake_detail {

struct Record {
    QHash<QString, QList<QList<Event>>> scripts;
    QList<FakeSent> sent;
    QStringList mismatches;
    QStringList unused;
    QStringList connected;
    QStringList serverNames;
    int refusedSecrets = 0;
    int liveWires = 0;
    qint64 nowMs = 0;
    TranscriptLog* log = nullptr;
};

}  // namespace fake_detail

/// Wires that speak from scripts. The factory may be destroyed before its wires.
class FakeWireFactory : public WireFactory {
  public:
    /// `log`, where given, gets every line as the real wire writes it, and its scrubber is used on what is
    /// read.
    explicit FakeWireFactory(TranscriptLog* log = nullptr);

    /// Adds a script for one more connection to `peer` ("host:port"). An unknown word in it throws
    /// std::logic_error.
    void script(const char* peer, const QByteArray& text);
    [[nodiscard]] std::unique_ptr<SecretWire> make() override;

    /// What the dialogue did otherwise than its script says, as sentences; empty when all went by the script.
    [[nodiscard]] QStringList mismatches() const { return m_record->mismatches; }
    /// Events of finished connections, and scripts of connections never made, that were not come to.
    [[nodiscard]] QStringList unused() const;
    [[nodiscard]] const QList<FakeSent>& sent() const { return m_record->sent; }
    [[nodiscard]] QList<QByteArray> sentLines() const;
    [[nodiscard]] int secretsSent() const;
    /// Secrets on the wire without a verified handshake: must be 0, whatever happens.
    [[nodiscard]] int secretsInClear() const;
    /// writeSecret calls that were turned down because the line was not safe.
    [[nodiscard]] int refusedSecrets() const { return m_record->refusedSecrets; }
    /// "host:port" of every connection tried, in order.
    [[nodiscard]] QStringList connected() const { return m_record->connected; }
    /// The name given to each secure() call, in order.
    [[nodiscard]] QStringList serverNames() const { return m_record->serverNames; }
    /// Wires that were made and are not destroyed yet.
    [[nodiscard]] int liveWires() const { return m_record->liveWires; }
    /// The fake clock in milliseconds: WAIT adds to it, a wait that times out adds its limit.
    [[nodiscard]] qint64 nowMs() const { return m_record->nowMs; }

  private:
    std::shared_ptr<fake_detail::Record> m_record;
};

}  // namespace outbox
