// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "dialogue_case.h"

using namespace outbox;

/// Conversations with IMAP and POP3 servers, each named after what the server does.
class TestIncomingDialogue : public QObject {
    Q_OBJECT
  private slots:
    void goesAsTheScriptSays_data();
    void goesAsTheScriptSays();
    void asksHowFullTheMailboxIs_data();
    void asksHowFullTheMailboxIs();
};

void TestIncomingDialogue::goesAsTheScriptSays_data() {
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<int>("port");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Step>("ended");
    QTest::addColumn<Failure>("fault");
    QTest::addColumn<SignInOutcome>("signIn");

    const auto imap = [](const char* name, QByteArray script, Step ended, Failure fault,
                         SignInOutcome signIn = SignInOutcome::NotTried) {
        const bool startTls = script.contains("STARTTLS");
        QTest::newRow(name) << Protocol::Imap << (startTls ? 143 : 993)
                            << (startTls ? Security::StartTls : Security::Tls) << script << ended << fault
                            << signIn;
    };
    imap("IMAP signed in, capabilities in the greeting",
         "TLS: ok\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\nC: <secret>\nS: a9 OK in\nC: a10 "
         "LOGOUT\nCLOSE",
         Step::Quit, Failure::None, SignInOutcome::Accepted);
    imap("IMAP signed in, capabilities asked for",
         "TLS: ok\nS: * OK hi\nC: a1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: a1 OK\nC: "
         "<secret>\nS: + \n"
         "C: <secret>\nS: a9 OK in\nC: a10 LOGOUT\nCLOSE",
         Step::Quit, Failure::None, SignInOutcome::Accepted);
    imap("IMAP refuses the password",
         "TLS: ok\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\nC: <secret>\n"
         "S: a9 NO [AUTHENTICATIONFAILED] no\nC: a10 LOGOUT\nCLOSE",
         Step::SignIn, Failure::Rejected, SignInOutcome::Refused);
    imap("IMAP unavailable for now",
         "TLS: ok\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\nC: <secret>\nS: a9 NO [UNAVAILABLE] "
         "later\n"
         "C: a10 LOGOUT\nCLOSE",
         Step::SignIn, Failure::Rejected, SignInOutcome::Temporary);
    imap("IMAP says good-bye at once", "TLS: ok\nS: * BYE too many connections\nCLOSE", Step::Greeting,
         Failure::Rejected);
    imap("IMAP PREAUTH before STARTTLS", "S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hi\nCLOSE",
         Step::Greeting, Failure::NotTheProtocol);
    imap("IMAP STARTTLS, then what was offered in clear counts no more",
         "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\nC: a2 STARTTLS\nS: a2 OK go\nTLS: ok\nC: a3 "
         "CAPABILITY\n"
         "S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED\nS: a3 OK\nC: a10 LOGOUT\nCLOSE",
         Step::Quit, Failure::None, SignInOutcome::NoMechanism);
    imap("an SMTP server on the IMAP port", "TLS: ok\nS: 220 smtp.example.org ESMTP\nCLOSE", Step::Greeting,
         Failure::NotTheProtocol);

    const auto pop3 = [](const char* name, QByteArray script, Step ended, Failure fault,
                         SignInOutcome signIn) {
        QTest::newRow(name) << Protocol::Pop3 << 995 << Security::Tls << script << ended << fault << signIn;
    };
    pop3("POP3 signed in by USER and PASS",
         "TLS: ok\nS: +OK hi\nC: CAPA\nS: +OK\nS: USER\nS: .\nC: <secret> USER anna@example.org\nS: +OK\nC: "
         "<secret>\nS: +OK in\nC: "
         "QUIT\nCLOSE",
         Step::Quit, Failure::None, SignInOutcome::Accepted);
    pop3("POP3 refuses the password",
         "TLS: ok\nS: +OK hi\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: <secret>\nS: -ERR [AUTH] no\nC: "
         "QUIT\nCLOSE",
         Step::SignIn, Failure::Rejected, SignInOutcome::Refused);
    pop3("POP3 box in use", "TLS: ok\nS: -ERR [IN-USE] locked\nCLOSE", Step::Greeting, Failure::Rejected,
         SignInOutcome::NotTried);
}

void TestIncomingDialogue::goesAsTheScriptSays() {
    QFETCH(Protocol, protocol);
    QFETCH(int, port);
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    QFETCH(Step, ended);
    QFETCH(Failure, fault);
    QFETCH(SignInOutcome, signIn);

    const QByteArray peer = "mail.example.org:" + QByteArray::number(port);
    DialogueCase with(peer.constData(), script);
    QVERIFY(with.converse(incomingAt(protocol, static_cast<quint16>(port), security)));

    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.fault.kind, fault);
    QCOMPARE(with.seen.ended, ended);
    QCOMPARE(with.seen.signIn.outcome, signIn);
    QCOMPARE(with.factory.secretsInClear(), 0);
}

void TestIncomingDialogue::asksHowFullTheMailboxIs_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("limit");
    const QByteArray greeting =
        "TLS: ok\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\nC: <secret>\n";
    const QByteArray offered = greeting + "S: a9 OK [CAPABILITY IMAP4rev1 QUOTA] in\n";
    const QByteArray asked = offered + "C: a11 GETQUOTAROOT INBOX\n";
    const QByteArray end = "C: a10 LOGOUT\nCLOSE";
    const auto row = [](const char* name, const QByteArray& script, qint64 used, qint64 limit) {
        QTest::newRow(name) << script << used << limit;
    };
    row("not offered", greeting + "S: a9 OK [CAPABILITY IMAP4rev1] in\n" + end, -1, -1);
    row("offered and told",
        asked +
            "S: * QUOTAROOT INBOX \"User quota\"\n"
            "S: * QUOTA \"User quota\" (STORAGE 9000 10240 MESSAGE 5 1000)\nS: a11 OK done\n" +
            end,
        9000, 10240);
    row("the fullest of several",
        asked + "S: * QUOTA \"a (b)\" (STORAGE 1 100)\nS: * QUOTA \"\" (STORAGE 99 100)\nS: a11 OK\n" + end,
        99, 100);
    row("root as a literal", asked + "S: * QUOTA {4}\nS: root (STORAGE 5 10)\nS: a11 OK\n" + end, 5, 10);
    row("no limit", asked + "S: * QUOTAROOT INBOX \"\"\nS: * QUOTA \"\" ()\nS: a11 OK\n" + end, -1, -1);
    row("counts messages alone", asked + "S: * QUOTA \"\" (MESSAGE 5 10)\nS: a11 OK\n" + end, -1, -1);
    row("a number beyond every disk",
        asked + "S: * QUOTA \"\" (STORAGE 99999999999999999999 1)\nS: a11 OK\n" + end, -1, -1);
    row("a negative number", asked + "S: * QUOTA \"\" (STORAGE -5 10)\nS: a11 OK\n" + end, -1, -1);
    row("refused", asked + "S: a11 NO not today\n" + end, -1, -1);
    row("cut", asked + "RESET", -1, -1);
}

void TestIncomingDialogue::asksHowFullTheMailboxIs() {
    QFETCH(QByteArray, script);
    QFETCH(qint64, used);
    QFETCH(qint64, limit);
    DialogueCase with("mail.example.org:993", script);
    QVERIFY(with.converse(incomingAt(Protocol::Imap, 993, Security::Tls)));
    QCOMPARE(with.factory.mismatches(), QStringList());
    QCOMPARE(with.seen.signIn.outcome, SignInOutcome::Accepted);
    QCOMPARE(with.seen.fault.kind, Failure::None);
    QCOMPARE(with.seen.quota ? with.seen.quota->usedKib : -1, used);
    QCOMPARE(with.seen.quota ? with.seen.quota->limitKib : -1, limit);
}

QTEST_GUILESS_MAIN(TestIncomingDialogue)
#include "tst_incoming_dialogue.moc"
