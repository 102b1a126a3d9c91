// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/shields.h"
#include "core/diagnosis/views.h"

using namespace outbox;

Q_DECLARE_METATYPE(outbox::Answer)

namespace {

QHostAddress address(const char* text) {
    return QHostAddress(QString::fromLatin1(text));
}

ReachObservation attempt(ReachRole role, quint16 port, Failure failure, const char* to = "198.51.100.1") {
    ReachObservation reach;
    reach.role = role;
    reach.host = QStringLiteral("smtp.example.org");
    reach.address = address(to);
    reach.port = port;
    reach.fault.kind = failure;
    return reach;
}

Evidence submission() {
    Evidence e;
    e.account.outgoing.host = QStringLiteral("smtp.example.org");
    e.account.outgoing.port = 587;
    e.account.outgoing.security = Security::StartTls;
    return e;
}

DialogueObservation connectedDialogue(const Evidence& e) {
    DialogueObservation seen;
    seen.endpoint = e.account.outgoing;
    seen.reached = Step::Connect;
    seen.peer = address("198.51.100.1");
    return seen;
}

TlsFacts signedBy(const char* issuer) {
    TlsFacts facts;
    CertificateFacts leaf;
    leaf.issuer = QString::fromUtf8(issuer);
    facts.chain = {leaf};
    return facts;
}

}  // namespace

class TestQuestions : public QObject {
    Q_OBJECT
  private slots:
    void aPortThatWasNotTriedIsUnknown() {
        Evidence e = submission();
        QCOMPARE(ask::setPortAnswers(e), Answer::Unknown);
        QCOMPARE(ask::otherSubmissionPortAnswers(e), Answer::Unknown);
        QCOMPARE(ask::everySubmissionPortShut(e), Answer::Unknown);
        e.reach = {attempt(ReachRole::AsSet, 587, Failure::Cancelled)};
        QCOMPARE(ask::setPortAnswers(e), Answer::Unknown);
    }

    void ipv4DecidesWhyAPortIsShut() {
        Evidence e = submission();
        e.reach = {attempt(ReachRole::AsSet, 587, Failure::Refused, "2001:db8::1"),
                   attempt(ReachRole::AsSet, 587, Failure::TimedOut)};
        QCOMPARE(view::setPortFailure(e), Failure::TimedOut);
        QCOMPARE(ask::setPortRefused(e), Answer::No);
    }

    void oneFamilyIsEnough() {
        Evidence e = submission();
        e.reach = {attempt(ReachRole::AsSet, 587, Failure::TimedOut, "2001:db8::1"),
                   attempt(ReachRole::AsSet, 587, Failure::None)};
        QCOMPARE(ask::setPortAnswers(e), Answer::Yes);
        QCOMPARE(ask::ipv6LeadsNowhere(e), Answer::Yes);
        e.reach[0].fault.kind = Failure::NetworkUnreachable;
        QCOMPARE(ask::ipv6LeadsNowhere(e), Answer::No);
    }

    void attemptsAtTheTrueAddressDoNotCountForTheSetOne() {
        Evidence e = submission();
        NameObservation name;
        name.role = NameRole::Outgoing;
        DnsRecord own, real;
        own.address = address("203.0.113.5");
        real.address = address("198.51.100.1");
        name.system.status = DnsStatus::Found;
        name.system.records = {own};
        DnsAnswer reference;
        reference.status = DnsStatus::Found;
        reference.records = {real};
        name.reference = {reference};
        e.names = {name};
        e.reach = {attempt(ReachRole::AsSet, 587, Failure::None),
                   attempt(ReachRole::AsSet, 587, Failure::Refused, "203.0.113.5")};
        QCOMPARE(ask::setPortAnswers(e), Answer::No);
        QCOMPARE(ask::truerAddressServes(e), Answer::Yes);
    }

    void theControlsAreSilentOnUnusualPorts() {
        Evidence e = submission();
        e.account.outgoing.port = 578;
        ReachObservation control = attempt(ReachRole::Control, 578, Failure::TimedOut);
        e.reach = {control};
        QCOMPARE(ask::controlAnswersOnSetPort(e), Answer::Unknown);
    }

    void aDialogueThatGoesOnHasNoVerdict() {
        Evidence e = submission();
        DialogueObservation seen = connectedDialogue(e);
        seen.inProgress = true;
        e.dialogues = {seen};
        QCOMPARE(ask::sendingWorks(e), Answer::Unknown);
        QCOMPARE(ask::cutAfterConnecting(e), Answer::Unknown);
        QCOMPARE(ask::setPortAnswers(e), Answer::Yes);
    }

    void stoppingIsNotAFault() {
        Evidence e = submission();
        DialogueObservation seen = connectedDialogue(e);
        seen.fault.kind = Failure::Cancelled;
        e.dialogues = {seen};
        QCOMPARE(ask::sendingWorks(e), Answer::Unknown);
        QCOMPARE(ask::cutAfterConnecting(e), Answer::Unknown);
        QCOMPARE(ask::breaksProtocol(e), Answer::No);
    }

    void aFullCircleOfGreetingsCountsTheSameInBothOrders() {
        Evidence e = submission();
        DialogueObservation plain = connectedDialogue(e);
        plain.greeting.code = 220;
        plain.hello.code = 250;
        plain.reached = Step::Hello;
        QCOMPARE(view::progress(plain), view::Progress::Introduced);
        DialogueObservation tls = plain;
        tls.endpoint.security = Security::Tls;
        tls.tls = TlsFacts();
        tls.tls->completed = tls.tls->verified = true;
        tls.secure.mechanisms = {QStringLiteral("PLAIN")};
        QCOMPARE(view::progress(tls), view::Progress::SignInOffered);
    }

    void twoServersThatDisagreeTellNoTime() {
        Evidence e = submission();
        LocalObservation local;
        local.clock = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
        e.local = local;
        WebObservation first, second;
        first.matched = second.matched = true;
        first.serverDate = local.clock.addDays(30);
        second.serverDate = local.clock;
        e.web = {first};
        QCOMPARE(ask::clockIsOff(e), Answer::Yes);
        QCOMPARE(ask::clockIsConfirmedOff(e), Answer::Unknown);
        e.web = {first, second};
        QCOMPARE(ask::clockIsOff(e), Answer::Unknown);
        second.serverDate = first.serverDate.addSecs(20);
        e.web = {first, second};
        QCOMPARE(ask::clockIsConfirmedOff(e), Answer::Yes);
    }

    void theStandardPortsAreEquals() {
        Evidence e = submission();
        Endpoint published = e.account.outgoing;
        published.port = 465;
        published.security = Security::Tls;
        e.recommendedOutgoing = {published};
        QCOMPARE(ask::differenceMatters(e), Answer::No);
        e.account.outgoing.security = Security::None;
        QCOMPARE(ask::differenceMatters(e), Answer::Yes);
        e.account.outgoing.security = Security::StartTls;
        e.account.outgoing.host = QStringLiteral("smtp.elsewhere.test");
        QCOMPARE(ask::differenceMatters(e), Answer::Yes);
    }

    void tellsListedShieldsFromPublicRoots() {
        QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") +
                   QStringLiteral("/tls-network/interception-issuers.tsv"));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("no shared data here");
        file.readLine();
        int rows = 0;
        while (!file.atEnd()) {
            const QStringList columns = QString::fromUtf8(file.readLine()).split(QLatin1Char('\t'));
            if (columns.size() < 4) continue;
            const bool publicRoot = columns.at(1) == QLatin1String("public");
            QVERIFY2(shieldProduct(signedBy(columns.at(3).toUtf8().constData())).isEmpty() == publicRoot,
                     qPrintable(columns.at(3)));
            ++rows;
        }
        QVERIFY(rows > 50);
    }

    void knowsShieldsAndLeavesPublicAuthoritiesAlone_data() {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("shield");
        QTest::newRow("Avast") << QStringLiteral("Avast Web/Mail Shield Root") << true;
        QTest::newRow("Kaspersky") << QStringLiteral("Kaspersky Anti-Virus Personal Root Certificate")
                                   << true;
        QTest::newRow("somebody's own") << QStringLiteral("Acme Mail Shield CA") << true;
        QTest::newRow("ESET") << QStringLiteral("ESET SSL Filter CA") << true;
        QTest::newRow("FortiGate") << QStringLiteral("FortiGate CA") << true;
        QTest::newRow("Let's Encrypt") << QStringLiteral("R3") << false;
        QTest::newRow("DigiCert") << QStringLiteral("DigiCert Global Root G2") << false;
        QTest::newRow("SwissSign") << QStringLiteral("SwissSign Silver CA - G2") << false;
    }
    void knowsShieldsAndLeavesPublicAuthoritiesAlone() {
        QFETCH(QString, issuer);
        QFETCH(bool, shield);
        TlsFacts facts = signedBy(issuer.toLatin1().constData());
        QCOMPARE(!shieldProduct(facts).isEmpty(), shield);
        // Whatever it is called: a root that every system ships is no product's own.
        facts.rootIsPublic = true;
        QCOMPARE(shieldProduct(facts), QString());
    }
};

QTEST_APPLESS_MAIN(TestQuestions)
#include "tst_questions.moc"
