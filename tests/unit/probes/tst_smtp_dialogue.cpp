// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "dialogue_case.h"

using namespace outbox;

/// Conversations with outgoing servers, each named after what the server does.
class TestSmtpDialogue : public QObject {
    Q_OBJECT
  private slots:
    void goesAsTheScriptSays_data();
    void goesAsTheScriptSays();
    void keepsTheSecretOffAnUnsafeLine_data();
    void keepsTheSecretOffAnUnsafeLine();
    void signsInAndOffersAMessage();
    void asksAgainWithTheAccountsOwnSender_data();
    void asksAgainWithTheAccountsOwnSender();
    void triesEveryFurtherSenderInOneSession_data();
    void triesEveryFurtherSenderInOneSession();
    void triesSoManySendersAndNoMore();
    void hearsWhatAServerWithoutSignInWants();
    void triesOneMethodAlone();
    void masksTheSecretEverywhere();
    void publishesEveryStep();
    void comparesAMethodOnAnOpenLine_data();
    void comparesAMethodOnAnOpenLine();
    void introducesItselfByAnotherName_data();
    void introducesItselfByAnotherName();
    void stopsWhenDestroyed();
    void patienceIsLongerForTheGreeting();
};

namespace {

const char hello587[] = R"(
S: 220 smtp.example.org ESMTP
C: EHLO *
S: 250-smtp.example.org
S: 250 STARTTLS
C: STARTTLS
S: 220 go ahead
)";
const char hello465[] = "TLS: ok\nS: 220 ready\nC: EHLO *\n";

}  // namespace

void TestSmtpDialogue::goesAsTheScriptSays_data() {
    QTest::addColumn<int>("port");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Step>("ended");
    QTest::addColumn<Failure>("fault");
    QTest::addColumn<SignInOutcome>("signIn");

    const auto row = [](const char* name, int port, Security security, QByteArray script, Step ended,
                        Failure fault, SignInOutcome signIn = SignInOutcome::NotTried) {
        QTest::newRow(name) << port << security << script << ended << fault << signIn;
    };
    const QByteArray tls = hello465;
    const QByteArray offered = tls + "S: 250-smtp.example.org\nS: 250 AUTH PLAIN LOGIN\n";
    row("refused", 587, Security::StartTls, "REFUSE", Step::Connect, Failure::Refused);
    row("silent after connecting", 587, Security::StartTls, "HANG", Step::Greeting, Failure::TimedOut);
    row("closes before greeting", 587, Security::StartTls, "CLOSE", Step::Greeting, Failure::Closed);
    row("reset before greeting", 587, Security::StartTls, "RESET", Step::Greeting, Failure::Reset);
    row("greets as busy", 587, Security::StartTls, "S: 421 4.3.2 later\nC: QUIT\nCLOSE", Step::Greeting,
        Failure::Rejected);
    row("greets as SSH", 587, Security::StartTls, "S: SSH-2.0-OpenSSH_9.2\nCLOSE", Step::Greeting,
        Failure::NotTheProtocol);
    row("plain greeting on a TLS port", 587, Security::Tls, "TLS: tls-not-spoken", Step::Handshake,
        Failure::TlsNotSpoken);
    row("no STARTTLS", 587, Security::StartTls, "S: 220 hi\nC: EHLO *\nS: 250 smtp.example.org\nCLOSE",
        Step::StartTls, Failure::Rejected);
    row("STARTTLS refused for now", 587, Security::StartTls,
        "S: 220 hi\nC: EHLO *\nS: 250-a\nS: 250 STARTTLS\nC: STARTTLS\nS: 454 4.7.0 later\nCLOSE",
        Step::StartTls, Failure::Rejected);
    row("STARTTLS injected", 587, Security::StartTls, QByteArray(hello587) + "S: 250 evil\nTLS: ok\nCLOSE",
        Step::Handshake, Failure::TlsInjected);
    row("certificate expired", 465, Security::Tls, "TLS: expired", Step::Handshake, Failure::TlsNotTrusted);
    row("cut at EHLO", 465, Security::Tls, tls + "RESET", Step::Hello, Failure::Reset);
    row("signed in", 465, Security::Tls,
        offered +
            "C: <secret>\nS: 235 2.7.0 ok\nC: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
            "C: RCPT TO:<anna@example.org>\nS: 250 ok\nC: QUIT\nCLOSE",
        Step::Quit, Failure::None, SignInOutcome::Accepted);
    row("refused password", 465, Security::Tls, offered + "C: <secret>\nS: 535 5.7.8 no\nC: QUIT\nCLOSE",
        Step::SignIn, Failure::Rejected, SignInOutcome::Refused);
    row("sign-in later", 465, Security::Tls, offered + "C: <secret>\nS: 454 4.7.0 later\nC: QUIT\nCLOSE",
        Step::SignIn, Failure::Rejected, SignInOutcome::Temporary);
    row("first mechanism unknown, second works", 465, Security::Tls,
        offered +
            "C: <secret> AUTH PLAIN*\nS: 504 5.7.4 unknown\nC: <secret> AUTH LOGIN*\nS: 334 UGFzc3dvcmQ6\n"
            "C: <secret>\nS: 235 ok\nC: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
            "C: RCPT TO:<anna@example.org>\nS: 250 ok\nC: QUIT\nCLOSE",
        Step::Quit, Failure::None, SignInOutcome::Accepted);
    row("connection lost while signing in", 465, Security::Tls, offered + "C: <secret>\nRESET", Step::SignIn,
        Failure::Reset, SignInOutcome::Broken);
    const QByteArray unasked = "C: MAIL FROM:<anna@example.org>\nS: 250 ok\nC: RCPT TO:<anna@example.org>\n";
    row("no sign-in offered", 465, Security::Tls,
        tls + "S: 250 smtp.example.org\n" + unasked + "S: 250 ok\nC: QUIT\nCLOSE", Step::Quit, Failure::None,
        SignInOutcome::NotOffered);
    row("only modern sign-in offered", 465, Security::Tls,
        tls + "S: 250-a\nS: 250 AUTH XOAUTH2\nC: QUIT\nCLOSE", Step::Quit, Failure::None,
        SignInOutcome::NoMechanism);
    row("sender refused", 465, Security::Tls,
        offered +
            "C: <secret>\nS: 235 ok\nC: MAIL FROM:<anna@example.org>\nS: 553 5.7.1 not owned\nC: QUIT\nCLOSE",
        Step::Sender, Failure::Rejected, SignInOutcome::Accepted);
    row("server that knows no EHLO", 465, Security::Tls,
        tls + "S: 502 what\nC: HELO *\nS: 250 hi\n" + unasked + "S: 250 ok\nC: QUIT\nCLOSE", Step::Quit,
        Failure::None, SignInOutcome::NotOffered);
}

void TestSmtpDialogue::goesAsTheScriptSays() {
    QFETCH(int, port);
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    QFETCH(Step, ended);
    QFETCH(Failure, fault);
    QFETCH(SignInOutcome, signIn);

    const QByteArray peer = "smtp.example.org:" + QByteArray::number(port);
    DialogueCase with(peer.constData(), script);
    QVERIFY(with.converse(smtpAt(static_cast<quint16>(port), security)));

    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.fault.kind, fault);
    QCOMPARE(with.seen.ended, ended);
    QCOMPARE(with.seen.signIn.outcome, signIn);
    QVERIFY(!with.seen.inProgress);
    QCOMPARE(with.factory.secretsInClear(), 0);
}

void TestSmtpDialogue::keepsTheSecretOffAnUnsafeLine_data() {
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    const QByteArray clear = "S: 220 hi\nC: EHLO *\nS: 250-a\nS: 250 AUTH PLAIN\n";
    QTest::newRow("no encryption set") << Security::None << clear + "C: QUIT\nCLOSE";
    QTest::newRow("sign-in offered, STARTTLS not") << Security::StartTls << clear + "CLOSE";
    QTest::newRow("name of another host")
        << Security::StartTls << QByteArray(hello587) + "TLS: name-mismatch\nCLOSE";
    QTest::newRow("unknown authority")
        << Security::StartTls << QByteArray(hello587) + "TLS: untrusted-issuer\nCLOSE";
}

void TestSmtpDialogue::keepsTheSecretOffAnUnsafeLine() {
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    DialogueCase with("smtp.example.org:587", script);
    QVERIFY(with.converse(smtpAt(587, security)));
    QCOMPARE(with.factory.secretsSent(), 0);
    QVERIFY(with.seen.signIn.outcome != SignInOutcome::Accepted);
    QCOMPARE(with.gate.failures(), 0);
}

void TestSmtpDialogue::signsInAndOffersAMessage() {
    DialogueCase with("smtp.example.org:587", QByteArray(hello587) + R"(
TLS: ok
C: EHLO *
S: 250-smtp.example.org
S: 250-SIZE 1000
S: 250 AUTH PLAIN
C: <secret> AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAU2VzYW0tb2VmZm5lLWRpY2g=
S: 235 2.7.0 welcome
C: MAIL FROM:<anna@example.org>
S: 250 2.1.0 ok
C: RCPT TO:<anna@example.org>
S: 250 2.1.5 ok
C: QUIT
CLOSE
)");
    QVERIFY(with.converse(smtpAt(587, Security::StartTls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QVERIFY(with.seen.passed(Step::Recipient));
    QCOMPARE(with.seen.secure.sizeLimit, 1000);
    QVERIFY(with.seen.encrypted());
    QCOMPARE(with.factory.serverNames(), QStringList{QStringLiteral("smtp.example.org")});
}

void TestSmtpDialogue::asksAgainWithTheAccountsOwnSender_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("ownRecipient");
    QTest::addColumn<Failure>("fault");
    QTest::addColumn<Step>("ended");
    const QByteArray atSender = "S: 553 5.7.1 not owned\n";
    const QByteArray atRecipient = "S: 250 ok\nC: RCPT TO:<chef@example.org>\nS: 553 5.7.1 not owned\n";
    const QByteArray again = "C: RSET\nS: 250 ok\nC: MAIL FROM:<anna@example.org>\n";
    const QByteArray recipient = "C: RCPT TO:<chef@example.org>\n";
    const QByteArray end = "C: QUIT\nCLOSE";
    QTest::newRow("refused at once, own one taken")
        << atSender + again + "S: 250 ok\n" + recipient + "S: 250 ok\n" + end << 250 << 250
        << Failure::Rejected << Step::Sender;
    QTest::newRow("refused with the recipient, own one taken")
        << atRecipient + again + "S: 250 ok\n" + recipient + "S: 250 ok\n" + end << 250 << 250
        << Failure::Rejected << Step::Recipient;
    QTest::newRow("own one refused, too")
        << atSender + again + "S: 550 5.7.1 no\n" + end << 550 << 0 << Failure::Rejected << Step::Sender;
    QTest::newRow("cut while asking again")
        << atSender + "C: RSET\nRESET" << 0 << 0 << Failure::Rejected << Step::Sender;
    QTest::newRow("refused for now") << QByteArray("S: 451 4.3.0 later\n") + end << 0 << 0
                                     << Failure::Rejected << Step::Sender;
}

void TestSmtpDialogue::asksAgainWithTheAccountsOwnSender() {
    QFETCH(QByteArray, script);
    QFETCH(int, own);
    QFETCH(int, ownRecipient);
    QFETCH(Failure, fault);
    QFETCH(Step, ended);
    DialogueCase with("smtp.example.org:465", QByteArray(hello465) + "S: 250-a\nS: 250 AUTH PLAIN\n" +
                                                  "C: <secret>\nS: 235 ok\n" +
                                                  "C: MAIL FROM:<chef@example.org>\n" + script);
    with.sender = QStringLiteral("chef@example.org");
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.otherSenderReply.code, own);
    QCOMPARE(with.seen.otherRecipientReply.code, ownRecipient);
    QCOMPARE(with.seen.otherSender.isEmpty(), own == 0);
    QCOMPARE(with.seen.fault.kind, fault);
    QCOMPARE(with.seen.ended, ended);
}

void TestSmtpDialogue::triesEveryFurtherSenderInOneSession_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("outcome");  // address, code at the sender, code at the recipient
    const QByteArray reset = "C: RSET\nS: 250 ok\n";
    const QByteArray toSelf = "C: RCPT TO:<anna@example.org>\n";
    const QByteArray first = reset + "C: MAIL FROM:<info@example.org>\n";
    const QByteArray second = reset + "C: MAIL FROM:<chef@example.org>\n";
    const QByteArray end = "C: QUIT\nCLOSE";
    QTest::newRow("one taken, one refused at once")
        << first + "S: 250 ok\n" + toSelf + "S: 250 ok\n" + second + "S: 553 5.7.1 not owned\n" + end
        << QStringList{QStringLiteral("info@example.org 250 250"), QStringLiteral("chef@example.org 553 0")};
    QTest::newRow("one refused with the recipient")
        << first + "S: 250 ok\n" + toSelf + "S: 553 5.7.1 not owned\n" + second + "S: 250 ok\n" + toSelf +
               "S: 250 ok\n" + end
        << QStringList{QStringLiteral("info@example.org 250 553"),
                       QStringLiteral("chef@example.org 250 250")};
    QTest::newRow("the server has had enough") << first + "S: 421 4.7.0 too many errors\n" + end
                                               << QStringList{QStringLiteral("info@example.org 421 0")};
    QTest::newRow("cut between two") << first + "S: 250 ok\n" + toSelf + "S: 250 ok\nC: RSET\nRESET"
                                     << QStringList{QStringLiteral("info@example.org 250 250")};
}

void TestSmtpDialogue::triesEveryFurtherSenderInOneSession() {
    QFETCH(QByteArray, script);
    QFETCH(QStringList, outcome);
    DialogueCase with("smtp.example.org:465", QByteArray(hello465) +
                                                  "S: 250-a\nS: 250 AUTH PLAIN\nC: <secret>\nS: 235 ok\n" +
                                                  "C: MAIL FROM:<anna@example.org>\nS: 250 ok\n" +
                                                  "C: RCPT TO:<anna@example.org>\nS: 250 ok\n" + script);
    with.otherSenders = {QStringLiteral("info@example.org"), QStringLiteral("chef@example.org")};
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QStringList seen;
    for (const SenderTrial& trial : with.seen.otherSenders)
        seen.append(QStringLiteral("%1 %2 %3")
                        .arg(trial.address)
                        .arg(trial.senderReply.code)
                        .arg(trial.recipientReply.code));
    QCOMPARE(seen, outcome);
    // What happened to the others is beside the set sender's own story.
    QCOMPARE(with.seen.recipientReply.code, 250);
    QCOMPARE(with.seen.reached, Step::Recipient);
    QVERIFY(!with.seen.fault.failed());
}

void TestSmtpDialogue::triesSoManySendersAndNoMore() {
    QByteArray script = QByteArray(hello465) +
                        "S: 250-a\nS: 250 AUTH PLAIN\nC: <secret>\nS: 235 ok\n"
                        "C: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
                        "C: RCPT TO:<anna@example.org>\nS: 250 ok\n";
    for (int i = 0; i < Limits().senders; ++i)
        script +=
            "C: RSET\nS: 250 ok\nC: MAIL FROM:<a" + QByteArray::number(i) + "@example.org>\nS: 550 no\n";
    DialogueCase with("smtp.example.org:465", script + "C: QUIT\nCLOSE");
    for (int i = 0; i < 30; ++i) with.otherSenders += QStringLiteral("a%1@example.org").arg(i);
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.otherSenders.size(), Limits().senders);
}

void TestSmtpDialogue::hearsWhatAServerWithoutSignInWants() {
    DialogueCase with("smtp.example.org:465",
                      QByteArray(hello465) +
                          "S: 250 smtp.example.org\nC: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
                          "C: RCPT TO:<anna@example.org>\nS: 550 5.7.1 POP before SMTP\nC: QUIT\nCLOSE");
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.signIn.outcome, SignInOutcome::NotOffered);
    QCOMPARE(with.seen.recipientReply.code, 550);
}

void TestSmtpDialogue::triesOneMethodAlone() {
    DialogueCase with("smtp.example.org:465",
                      QByteArray(hello465) +
                          "S: 250-a\nS: 250 AUTH PLAIN CRAM-MD5\nC: <secret> AUTH CRAM-MD5\n"
                          "S: 334 PDFAYT4=\nC: <secret>\nS: 535 5.7.8 no\nC: QUIT\nCLOSE");
    with.method = QStringLiteral("CRAM-MD5");
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.signIn.mechanism, QStringLiteral("CRAM-MD5"));
    QCOMPARE(with.seen.signIn.outcome, SignInOutcome::Refused);
    QCOMPARE(with.gate.failures(), 1);
}

void TestSmtpDialogue::masksTheSecretEverywhere() {
    DialogueCase with(
        "smtp.example.org:465",
        "TLS: ok\nS: 220 hi\nC: EHLO *\nS: 250-a\nS: 250 AUTH PLAIN\nC: <secret>\n"
        "S: 535 5.7.8 AGFubmFAZXhhbXBsZS5vcmcAU2VzYW0tb2VmZm5lLWRpY2g= Sesam-oeffne-dich is wrong\n"
        "C: QUIT\nCLOSE");
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QString everything = with.seen.signIn.reply.text();
    for (const TranscriptLine& line : with.log.lines()) everything += line.text;
    QVERIFY(everything.contains(QLatin1String("is wrong")));
    QVERIFY(!everything.contains(QLatin1String("Sesam-oeffne-dich")));
    QVERIFY(!everything.contains(QLatin1String("AGFubmFAZXhhbXBsZS5vcmcAU2VzYW0")));
}

void TestSmtpDialogue::comparesAMethodOnAnOpenLine_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("setLineIsIn");
    QTest::addColumn<SignInOutcome>("compared");

    const QByteArray start = "TLS: ok\nS: 220 ready\nC: EHLO *\nS: 250-smtp.example.org\n";
    const QByteArray both = start + "S: 250 AUTH PLAIN CRAM-MD5\n";
    const QByteArray challenge =
        both + "C: <secret> AUTH CRAM-MD5\nS: 334 PDEyMy40NTZAc210cC5leGFtcGxlPg==\nC: <secret>\n";
    const QByteArray end = "C: QUIT\nCLOSE";
    QTest::newRow("method not offered")
        << start + "S: 250 AUTH PLAIN\n" + end << true << SignInOutcome::NotTried;
    QTest::newRow("set line not let in") << both + end << false << SignInOutcome::NotTried;
    QTest::newRow("taken") << challenge + "S: 235 ok\n" + end << true << SignInOutcome::Accepted;
    QTest::newRow("refused") << challenge + "S: 535 5.7.8 no\n" + end << true << SignInOutcome::Refused;
}

Task<bool> told(bool setLineIsIn) {
    co_return setLineIsIn;
}

void TestSmtpDialogue::comparesAMethodOnAnOpenLine() {
    QFETCH(QByteArray, script);
    QFETCH(bool, setLineIsIn);
    QFETCH(SignInOutcome, compared);
    DialogueCase with("smtp.example.org:465", script);
    with.role = DialogueRole::Candidate;
    with.method = QStringLiteral("CRAM-MD5");
    with.mayCompare = [setLineIsIn](QString) { return told(setLineIsIn); };
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    const SignInObservation none;
    QCOMPARE(with.seen.otherMethod.value_or(none).outcome, compared);
    // The line itself is what it was: nobody signed in on it.
    QCOMPARE(with.seen.signIn.outcome, SignInOutcome::NotTried);
    QVERIFY(!with.seen.fault.failed());
}

void TestSmtpDialogue::introducesItselfByAnotherName_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<Failure>("fault");

    const QByteArray start = "TLS: ok\nS: 220 ready\nC: EHLO anna-pc\n";
    const QByteArray offer = "S: 250-smtp.example.org\nS: 250 AUTH GSSAPI\nC: QUIT\nCLOSE";
    const QByteArray literal = "C: EHLO [192.0.2.1]\n";
    const QByteArray full = "C: EHLO anna-pc.lan.example\n";
    const QString none;
    const QString own = QStringLiteral("anna-pc");
    QTest::newRow("own name taken") << start + offer << none << own << Failure::None;
    QTest::newRow("literal taken") << start + "S: 501 5.5.4 no such name\n" + literal + offer << own
                                   << QStringLiteral("[192.0.2.1]") << Failure::None;
    QTest::newRow("full name taken") << start + "S: 504 5.5.2 short\n" + literal + "S: 550 no literals\n" +
                                            full + offer
                                     << own << QStringLiteral("anna-pc.lan.example") << Failure::None;
    QTest::newRow("no name taken") << start + "S: 550 no\n" + literal + "S: 550 no\n" + full +
                                          "S: 550 no\nCLOSE"
                                   << none << QStringLiteral("anna-pc.lan.example") << Failure::Rejected;
    QTest::newRow("told to come later")
        << start + "S: 421 4.3.2 later\nCLOSE" << none << own << Failure::Rejected;
}

void TestSmtpDialogue::introducesItselfByAnotherName() {
    QFETCH(QByteArray, script);
    QFETCH(QString, refused);
    QFETCH(QString, taken);
    QFETCH(Failure, fault);
    DialogueCase with("smtp.example.org:465", script);
    with.computer = QStringLiteral("anna-pc");
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.refusedHelloName, refused);
    QCOMPARE(with.seen.helloName, taken);
    QCOMPARE(with.seen.nameRefusal.code != 0, !refused.isEmpty());
    QCOMPARE(with.seen.fault.kind, fault);
}

void TestSmtpDialogue::publishesEveryStep() {
    DialogueCase with("smtp.example.org:465", "TLS: ok\nS: 220 hi\nC: EHLO *\nS: 250 a\nC: QUIT\nCLOSE");
    with.signIn = false;
    QVERIFY(with.converse(smtpAt(465, Security::Tls)));
    QList<Step> steps;
    for (const DialogueObservation& seen : with.published) steps.append(seen.reached);
    QCOMPARE(steps, (QList<Step>{Step::Connect, Step::Handshake, Step::Greeting, Step::Hello, Step::Hello}));
    QVERIFY(with.published.first().inProgress);
    QVERIFY(!with.published.last().inProgress);
}

void TestSmtpDialogue::stopsWhenDestroyed() {
    const QByteArray scripts[] = {
        "STALL", "S: 220 hi\nSTALL", "S: 220 hi\nC: EHLO *\nSTALL",
        QByteArray(hello587).replace("S: 220 go ahead", "STALL"),
        QByteArray(hello587) + "TLS: ok\nC: EHLO *\nS: 250-a\nS: 250 AUTH PLAIN\nC: <secret>\nSTALL"};
    for (const QByteArray& script : scripts) {
        DialogueCase with("smtp.example.org:587", script);
        QVERIFY(!with.converse(smtpAt(587, Security::StartTls)));
        QCOMPARE(with.factory.liveWires(), 0);
    }
}

void TestSmtpDialogue::patienceIsLongerForTheGreeting() {
    DialogueCase with("smtp.example.org:587", "HANG");
    QVERIFY(with.converse(smtpAt(587, Security::StartTls)));
    QCOMPARE(with.factory.nowMs(), with.limits.greeting().count());
}

QTEST_GUILESS_MAIN(TestSmtpDialogue)
#include "tst_smtp_dialogue.moc"
