// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/providers/discovery.h"
#include "core/providers/discovery_notes.h"
#include "tests/unit/providers/fake_network.h"

using namespace outbox;

namespace {

DnsRecord record(DnsType type, const char* target, quint16 port = 0) {
    DnsRecord one;
    one.type = type;
    one.target = QString::fromLatin1(target);
    one.port = port;
    return one;
}

HttpAnswer settingsFile(const QByteArray& host) {
    HttpAnswer answer;
    answer.status = 200;
    answer.body =
        "<clientConfig><emailProvider id='tischlerei-moos.test'><domain>tischlerei-moos.test</domain>"
        "<incomingServer type='imap'><hostname>" +
        host +
        "</hostname><port>993</port>"
        "<socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>"
        "<outgoingServer type='smtp'><hostname>" +
        host +
        "</hostname><port>587</port>"
        "<socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>"
        "</emailProvider></clientConfig>";
    return answer;
}

const QString query = QStringLiteral("?emailaddress=anna%40tischlerei-moos.test");
const QString autoconfig =
    QStringLiteral("https://autoconfig.tischlerei-moos.test/mail/config-v1.1.xml") + query;
const QString wellKnown =
    QStringLiteral("https://tischlerei-moos.test/.well-known/autoconfig/mail/config-v1.1.xml") + query;
const QString database = QStringLiteral("https://autoconfig.thunderbird.net/v1.1/tischlerei-moos.test");
const QString insecure = QStringLiteral("http://autoconfig.tischlerei-moos.test/mail/config-v1.1.xml");

MailAddress anna() {
    return {QStringLiteral("anna"), QStringLiteral("tischlerei-moos.test")};
}

}  // namespace

class TestDiscovery : public QObject {
    Q_OBJECT

  private:
    FakeResolver m_resolver;
    FakeWeb m_web;
    Milliseconds m_limit{600000};

    Task<Discovered> begin(const MailAddress& address) {
        const DiscoveryTools tools{m_resolver, m_web, m_limit};
        Task<Discovered> task = discover(address, tools);
        task.start();
        return task;
    }
    Discovered found(const MailAddress& address = anna()) {
        Task<Discovered> task = begin(address);
        [&] { QTRY_VERIFY(task.isDone()); }();
        return task.isDone() ? task.take() : Discovered();
    }
    void teachSrv(const char* service, const char* target, quint16 port) {
        m_resolver.teach(DnsType::Srv, QString::fromLatin1(service) + QStringLiteral(".tischlerei-moos.test"),
                         {record(DnsType::Srv, target, port)});
    }

  private slots:
    void init() {
        m_resolver = FakeResolver();
        m_web = FakeWeb();
        m_limit = Milliseconds(600000);
    }

    void aKnownDomainAsksNobody() {
        const Discovered gmail = found({QStringLiteral("anna"), QStringLiteral("gmail.com")});
        QCOMPARE(gmail.foundBy, FoundBy::Preset);
        QCOMPARE(gmail.detail, QStringLiteral("gmail"));
        QVERIFY(m_resolver.asked.isEmpty());
        QVERIFY(m_web.asked.isEmpty());
    }

    void srvWinsAndNobodyElseIsAsked() {
        teachSrv("_submissions._tcp", "mail.tischlerei-moos.test", 465);
        teachSrv("_imaps._tcp", "mail.tischlerei-moos.test", 993);
        m_web.pages.insert(autoconfig, settingsFile("other.tischlerei-moos.test"));
        const Discovered srv = found();
        QCOMPARE(srv.foundBy, FoundBy::Srv);
        QCOMPARE(srv.detail, QStringLiteral("_submissions._tcp.tischlerei-moos.test"));
        QCOMPARE(endpointText(srv.outgoing.first()), QStringLiteral("mail.tischlerei-moos.test:465/tls"));
        QCOMPARE(endpointText(srv.incoming.first()), QStringLiteral("mail.tischlerei-moos.test:993/tls"));
        QVERIFY(m_web.asked.isEmpty());
    }

    void theBetterSourceWins_data() {
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::addColumn<QString>("foundBy");
        QTest::addColumn<QString>("detail");
        QTest::newRow("autoconfig before well-known")
            << autoconfig << wellKnown << "autoconfig"
            << "https://autoconfig.tischlerei-moos.test/mail/config-v1.1.xml";
        QTest::newRow("well-known before the database")
            << wellKnown << database << "autoconfig"
            << "https://tischlerei-moos.test/.well-known/autoconfig/mail/config-v1.1.xml";
        QTest::newRow("the database before an unprotected file")
            << database << insecure << "autoconfig" << database;
        QTest::newRow("an unprotected file before a guess")
            << insecure << QString() << "autoconfig" << insecure;
    }

    void theBetterSourceWins() {
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        m_web.pages.insert(better, settingsFile("better.tischlerei-moos.test"));
        m_web.pages.insert(worse, settingsFile("worse.tischlerei-moos.test"));
        const Discovered result = found();
        QTEST(foundByName(result.foundBy), "foundBy");
        QTEST(result.detail, "detail");
        QCOMPARE(result.outgoing.first().host, QStringLiteral("better.tischlerei-moos.test"));
        QCOMPARE(result.outgoing.first().user, QStringLiteral("anna@tischlerei-moos.test"));
    }

    void rankCountsAndNotSpeed() {
        m_web.hold(autoconfig);
        m_web.pages.insert(wellKnown, settingsFile("fast.tischlerei-moos.test"));
        Task<Discovered> task = begin(anna());
        QCoreApplication::processEvents();
        QVERIFY(!task.isDone());
        m_web.held.value(autoconfig)->complete(settingsFile("slow.tischlerei-moos.test"));
        QTRY_VERIFY(task.isDone());
        QCOMPARE(task.take().outgoing.first().host, QStringLiteral("slow.tischlerei-moos.test"));
    }

    void aLowerSourceIsNotWaitedFor() {
        m_web.hold(autoconfig);
        m_web.hold(database);  // never answers
        Task<Discovered> task = begin(anna());
        m_web.held.value(autoconfig)->complete(settingsFile("mail.tischlerei-moos.test"));
        QTRY_VERIFY(task.isDone());
        QCOMPARE(task.take().foundBy, FoundBy::Autoconfig);
        QCOMPARE(m_web.waitersOf(database), 0L);  // its task is gone with the rest
    }

    void aSourceThatComesToNothingGivesWay() {
        m_web.hold(autoconfig);
        m_web.pages.insert(wellKnown, settingsFile("fast.tischlerei-moos.test"));
        Task<Discovered> task = begin(anna());
        HttpAnswer refused;
        refused.fault = {Failure::Refused, QStringLiteral("connection refused"), 111};
        m_web.held.value(autoconfig)->complete(refused);
        QTRY_VERIFY(task.isDone());
        QCOMPARE(task.take().outgoing.first().host, QStringLiteral("fast.tischlerei-moos.test"));
    }

    void aDeadSourceEndsAtTheLimit() {
        m_limit = Milliseconds(1);
        m_web.hold(autoconfig);  // never answers
        m_web.pages.insert(wellKnown, settingsFile("mail.tischlerei-moos.test"));
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Autoconfig);
        QVERIFY(result.detail.contains(QStringLiteral("well-known")));
    }

    void aDeadWorldEndsAtTheLimitWithAGuess() {
        m_limit = Milliseconds(1);
        m_resolver.silent = true;
        m_web.silent = true;
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Probe);
        QCOMPARE(result.notes, QStringList{note::guessed});
        QCOMPARE(endpointText(result.outgoing.first()), QStringLiteral("smtp.tischlerei-moos.test:465/tls"));
    }

    void aDroppedSearchStopsEverything() {
        m_web.hold(autoconfig);
        {
            const Task<Discovered> task = begin(anna());
            QCOMPARE(m_web.waitersOf(autoconfig), 1L);
        }
        QCOMPARE(m_web.waitersOf(autoconfig), 0L);
    }

    void aHostileFileIsPassedOver_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bomb") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b \"bb\">]><clientConfig>&b;</clientConfig>");
        QTest::newRow("web page with status 200") << QByteArray("<html><body>Welcome</body></html>");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4);
        QTest::newRow("deep") << QByteArray("<a>").repeated(100000);
        QTest::newRow("host that is none") << settingsFile("smtp.test\r\nMAIL FROM").body;
    }

    void aHostileFileIsPassedOver() {
        QFETCH(const QByteArray, body);
        HttpAnswer hostile;
        hostile.status = 200;
        hostile.body = body;
        m_web.pages.insert(autoconfig, hostile);
        m_web.pages.insert(database, settingsFile("mail.tischlerei-moos.test"));
        QCOMPARE(found().detail, database);
    }

    void anUnprotectedFileSaysSoAndNeverHearsTheAddress() {
        m_web.pages.insert(insecure, settingsFile("mail.tischlerei-moos.test"));
        const Discovered result = found();
        QVERIFY(result.notes.contains(note::insecureSource));
        for (const QString& url : m_web.asked)
            QVERIFY2(url.startsWith(QStringLiteral("https://")) || !url.contains(QStringLiteral("anna")),
                     qPrintable(url));
        QVERIFY(!result.detail.contains(QStringLiteral("anna")));
    }

    void theOwnerOfTheExchangerIsKnown() {
        m_resolver.teach(DnsType::Mx, anna().domain,
                         {record(DnsType::Mx, "tischlerei-moos-test.mail.protection.outlook.com")});
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Mx);
        QCOMPARE(result.provider->id, QStringLiteral("microsoft365"));
        QCOMPARE(endpointText(result.outgoing.first()), QStringLiteral("smtp.office365.com:587/starttls"));
        QCOMPARE(result.auth, QStringList{QStringLiteral("oauth2")});
    }

    void theOwnerOfTheExchangerIsInTheDatabase() {
        m_resolver.teach(DnsType::Mx, anna().domain, {record(DnsType::Mx, "mx1.mail.hoster.example")});
        const QString entry = QStringLiteral("https://autoconfig.thunderbird.net/v1.1/hoster.example");
        m_web.pages.insert(entry, settingsFile("smtp.hoster.example"));
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Mx);
        QCOMPARE(result.detail, entry);
        QCOMPARE(result.outgoing.first().host, QStringLiteral("smtp.hoster.example"));
    }

    void whoAnswersForAutodiscoverIsKnown() {
        m_resolver.teach(DnsType::CName, QStringLiteral("autodiscover.tischlerei-moos.test"),
                         {record(DnsType::CName, "autodiscover.outlook.com")});
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Autodiscover);
        QCOMPARE(result.provider->id, QStringLiteral("microsoft365"));
        QCOMPARE(result.detail, QStringLiteral("autodiscover.tischlerei-moos.test"));
    }

    void settingsOfAnotherNameBringTheirOwnersPreset() {
        teachSrv("_submissions._tcp", "smtp.fastmail.com", 465);
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Srv);
        QCOMPARE(result.provider->id, QStringLiteral("fastmail"));
        QVERIFY(result.notes.contains(note::foreignServer));
    }

    void aHostThatTakesTokensOnlyIsKnownBySrvToo() {
        teachSrv("_submission._tcp", "smtp.office365.com", 587);
        teachSrv("_imaps._tcp", "outlook.office365.com", 993);
        const Discovered result = found();
        QCOMPARE(result.auth, QStringList{QStringLiteral("oauth2")});
        QCOMPARE(result.outgoing.first().auth, AuthMethod::OAuth2);
        QCOMPARE(result.incoming.first().auth, AuthMethod::OAuth2);
        QVERIFY(result.notes.contains(QStringLiteral("ask-administrator-smtp-auth")));
    }

    void aSharedServerBelongsToWhoHostsDomains() {
        teachSrv("_submission._tcp", "smtp.gmail.com", 587);
        QCOMPARE(found().provider->id, QStringLiteral("google-workspace"));
    }

    void aGuessKeepsToWhatExists() {
        m_resolver.teach(DnsType::A, QStringLiteral("mail.tischlerei-moos.test"), {record(DnsType::A, "")});
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Probe);
        QVERIFY(!result.provider);
        for (const Endpoint& endpoint : result.outgoing + result.incoming)
            QCOMPARE(endpoint.host, QStringLiteral("mail.tischlerei-moos.test"));
    }

    void aDomainThatRefusesSendingIsNotGuessedAt() {
        teachSrv("_submissions._tcp", "", 0);
        teachSrv("_submission._tcp", ".", 0);
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Probe);
        QVERIFY(result.outgoing.isEmpty());
        QVERIFY(result.notes.contains(note::sendingNotOffered));
    }

    void theReceivingSideMayComeFromElsewhere() {
        teachSrv("_imaps._tcp", "imap.tischlerei-moos.test", 993);
        m_resolver.teach(DnsType::A, QStringLiteral("smtp.tischlerei-moos.test"), {record(DnsType::A, "")});
        const Discovered result = found();
        QCOMPARE(result.foundBy, FoundBy::Probe);
        QCOMPARE(result.outgoing.first().host, QStringLiteral("smtp.tischlerei-moos.test"));
        QCOMPARE(result.incoming.first().host, QStringLiteral("imap.tischlerei-moos.test"));
    }

    void everySourceHasAName_data() {
        QTest::addColumn<FoundBy>("source");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << FoundBy::Nothing << "probe";
        QTest::newRow("preset") << FoundBy::Preset << "preset";
        QTest::newRow("srv") << FoundBy::Srv << "srv";
        QTest::newRow("autoconfig") << FoundBy::Autoconfig << "autoconfig";
        QTest::newRow("autodiscover") << FoundBy::Autodiscover << "autodiscover";
        QTest::newRow("mx") << FoundBy::Mx << "mx";
        QTest::newRow("probe") << FoundBy::Probe << "probe";
    }

    void everySourceHasAName() {
        QFETCH(const FoundBy, source);
        QTEST(foundByName(source), "name");
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
