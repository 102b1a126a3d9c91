// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/unit/probes/dialogue_case.h"

using namespace outbox;

/// Which secret goes out by which method, and which does not.
class TestSignInDialogue : public QObject {
    Q_OBJECT
  private slots:
    void aTokenSignsIn();
    void aRefusedTokenSaysWhy();
    void neitherKindIsSentForTheOther_data();
    void neitherKindIsSentForTheOther();
    void whatWasRefusedBeforeIsNotSent();
    void whatEndedIsTold();
    void aServerThatBreaksScramIsNotTrusted();
};

namespace {

constexpr const char* peer = "smtp.example.org:465";
const QByteArray greeting = R"(
    TLS: ok
    S: 220 ready
    C: EHLO *
    S: 250-smtp.example.org
    S: 250 AUTH )";

QByteArray offering(const char* mechanisms, const char* rest) {
    return greeting + mechanisms + "\n" + rest;
}

/// Remembers what it was told, and answers what the test wants.
class Memory : public SignInMemory {
  public:
    std::optional<SignInObservation> before;
    QStringList asked;
    QList<SignInOutcome> told;

    std::optional<SignInObservation> refusedBefore(const QString& who, const Secret&) override {
        asked.append(who);
        return before;
    }
    void ended(const QString&, const QString&, const Secret&, const SignInObservation& seen) override {
        told.append(seen.outcome);
    }
};

Endpoint modern() {
    Endpoint endpoint = smtpAt(465, Security::Tls);
    endpoint.auth = AuthMethod::OAuth2;
    return endpoint;
}

}  // namespace

void TestSignInDialogue::aTokenSignsIn() {
    DialogueCase talk(peer, offering("PLAIN XOAUTH2", R"(
        C: <secret> AUTH XOAUTH2 dXNlcj1hbm5hQGV4YW1wbGUub3JnAWF1dGg9QmVhcmVyIHlhMjkuYTABAQ==
        S: 235 welcome
        C: MAIL *
        S: 250 ok
        C: RCPT *
        S: 250 ok
        C: QUIT)"));
    talk.kind = SecretKind::Token;
    QVERIFY(talk.converse(modern(), "ya29.a0"));
    QCOMPARE(talk.factory.mismatches(), QStringList());
    QCOMPARE(talk.seen.signIn.outcome, SignInOutcome::Accepted);
    QCOMPARE(talk.seen.signIn.mechanism, QStringLiteral("XOAUTH2"));
}

void TestSignInDialogue::aRefusedTokenSaysWhy() {
    // {"status":"401","schemes":"bearer"}
    DialogueCase talk(peer, offering("XOAUTH2", R"(
        C: <secret>
        S: 334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0=
        C: <secret>
        S: 535 5.7.8 no
        C: QUIT)"));
    talk.kind = SecretKind::Token;
    QVERIFY(talk.converse(modern(), "ya29.a0"));
    QCOMPARE(talk.factory.mismatches(), QStringList());
    QCOMPARE(talk.seen.signIn.outcome, SignInOutcome::Refused);
    QCOMPARE(talk.seen.signIn.tokenStatus, QStringLiteral("401"));
}

void TestSignInDialogue::neitherKindIsSentForTheOther_data() {
    QTest::addColumn<bool>("setToToken");
    QTest::addColumn<SecretKind>("kind");
    QTest::newRow("a password where a token is wanted") << true << SecretKind::Password;
    QTest::newRow("a token where a password is wanted") << false << SecretKind::Token;
}

void TestSignInDialogue::neitherKindIsSentForTheOther() {
    QFETCH(bool, setToToken);
    QFETCH(SecretKind, kind);
    DialogueCase talk(peer, offering("PLAIN XOAUTH2", "C: QUIT"));
    talk.kind = kind;
    QVERIFY(talk.converse(setToToken ? modern() : smtpAt(465, Security::Tls)));
    QCOMPARE(talk.factory.mismatches(), QStringList());
    QCOMPARE(talk.seen.signIn.outcome, SignInOutcome::OtherKind);
    QCOMPARE(talk.factory.secretsSent(), 0);
    QCOMPARE(talk.gate.failures(), 0);
}

void TestSignInDialogue::whatWasRefusedBeforeIsNotSent() {
    Memory memory;
    memory.before = SignInObservation();
    memory.before->outcome = SignInOutcome::RefusedBefore;
    memory.before->refusedAs = QStringLiteral("auth.wrong-password");
    DialogueCase talk(peer, offering("PLAIN", "C: QUIT"));
    talk.memory = &memory;
    QVERIFY(talk.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(talk.factory.mismatches(), QStringList());
    QCOMPARE(talk.seen.signIn.outcome, SignInOutcome::RefusedBefore);
    QCOMPARE(talk.seen.signIn.refusedAs, QStringLiteral("auth.wrong-password"));
    QCOMPARE(talk.factory.secretsSent(), 0);
    QCOMPARE(talk.gate.failures(), 0);
    QCOMPARE(memory.asked, QStringList{QStringLiteral("sending smtp.example.org anna@example.org")});
    QVERIFY(memory.told.isEmpty());
}

void TestSignInDialogue::whatEndedIsTold() {
    Memory memory;
    DialogueCase talk(peer, offering("PLAIN", R"(
        C: <secret>
        S: 535 5.7.8 no
        C: QUIT)"));
    talk.memory = &memory;
    QVERIFY(talk.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(talk.factory.mismatches(), QStringList());
    QCOMPARE(memory.told, QList<SignInOutcome>{SignInOutcome::Refused});
}

void TestSignInDialogue::aServerThatBreaksScramIsNotTrusted() {
    DialogueCase talk(peer, offering("SCRAM-SHA-256", R"(
        C: <secret> AUTH SCRAM-SHA-256 *
        S: 235 come in)"));
    QVERIFY(talk.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(talk.factory.mismatches(), QStringList());
    QCOMPARE(talk.seen.signIn.outcome, SignInOutcome::Broken);
    QCOMPARE(talk.seen.fault.kind, Failure::NotTheProtocol);
    QCOMPARE(talk.gate.failures(), 1);
}

QTEST_GUILESS_MAIN(TestSignInDialogue)
#include "tst_sign_in_dialogue.moc"
