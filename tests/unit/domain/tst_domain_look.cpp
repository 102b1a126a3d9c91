// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/domain/block_list_answer.h"
#include "core/domain/domain_look.h"
#include "core/domain/spf_advice.h"
#include "core/domain/spf_record.h"
#include "tests/support/run_task.h"
#include "tests/unit/domain/spf_zones.h"

using namespace outbox;

namespace {

Task<HttpAnswer> pageOf(HttpAnswer answer) {
    co_return answer;
}

/// One page; whatever else is asked for is not there.
class OnePage : public HttpFetcher {
  public:
    QString address;
    QByteArray body;
    QStringList asked;

    Task<HttpAnswer> get(QString url, int, qsizetype, Milliseconds) override {
        asked.append(url);
        HttpAnswer answer;
        answer.status = url == address ? 200 : 404;
        answer.body = body;
        return pageOf(answer);
    }
    Task<HttpAnswer> getThrough(QString, QString url, qsizetype limit, Milliseconds time) override {
        return get(url, 0, limit, time);
    }
};

BlockList addressList() {
    BlockList list;
    list.name = QStringLiteral("List");
    list.zone = QStringLiteral("list.test");
    list.codes = {{0x7f000002, QStringLiteral("spam"), false}, {0x7f00000a, QStringLiteral("range"), true}};
    list.page = QStringLiteral("https://list.test/");
    return list;
}

struct World {
    ZoneResolver zone;
    OnePage web;
    DomainQuestion question;
    QList<BlockList> lists;

    World() {
        question.domain = QStringLiteral("example.test");
        zone.write({QStringLiteral("example.test MX 10 mail.example.test"),
                    QStringLiteral("mail.example.test A 192.0.2.25"),
                    QStringLiteral("example.test TXT v=spf1 mx -all"),
                    QStringLiteral("example.test NS dana.ns.cloudflare.com"),
                    QStringLiteral("25.2.0.192.in-addr.arpa PTR mail.example.test"),
                    QStringLiteral("_dmarc.example.test TXT v=DMARC1; p=none"),
                    QStringLiteral("mail._domainkey.example.test TXT v=DKIM1; k=ed25519; "
                                   "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")});
    }
    DomainEvidence look() {
        const DomainTools tools{zone, web, lists, Milliseconds(1000)};
        auto task = examineDomain(question, tools);
        return runTask(task).value_or(DomainEvidence());
    }
};

}  // namespace

class TestDomainLook : public QObject {
    Q_OBJECT
  private slots:
    void seesWhatADomainPublishes();
    void asksNobodyTwice();
    void stopsWhereNobodyAnswers();
    void aWildcardIsNoKeyOfEverySelector();
    void aPolicyIsFetchedOnlyWhereItIsAnnounced();
    void aListIsBelievedByItsTestEntries_data();
    void aListIsBelievedByItsTestEntries();
    void listAnswersAreReadAsDocumented_data();
    void listAnswersAreReadAsDocumented();
    void recordsAreCorrected_data();
    void recordsAreCorrected();
    void hugeRecordsStayBounded();
    void aMessageIsVerifiedWithFetchedKeys_data();
    void aMessageIsVerifiedWithFetchedKeys();
    void aMessageWithoutSignatureIsSeen();
    void twoRecordsOfTransportAreNone();
    void belowTheOrganisationItsOtherPolicyCounts();
    void nothingIsAdvisedWithoutKnowingWhoTakesTheMail();
    void whatWasNotAnsweredIsNotLeftOut();
    void aServiceWhoseIncludeIsNotAll();
    void aKeyBesideAnotherText();
    void aBriefLookAsksLittle();
};

void TestDomainLook::seesWhatADomainPublishes() {
    World world;
    const DomainEvidence seen = world.look();
    QCOMPARE(seen.exists, DnsStatus::Found);
    QCOMPARE(seen.dnsHost, QStringLiteral("Cloudflare"));
    QCOMPARE(seen.mx.hosts.size(), 1);
    QCOMPARE(seen.servers.size(), 1);
    QCOMPARE(sendingSourceName(seen.servers.first().source), QStringLiteral("own_mx"));
    QCOMPARE(seen.spf.evaluations.first().result, SpfResult::Pass);
    QCOMPARE(seen.dkim.keys.size(), 1);
    QCOMPARE(seen.dkim.keys.first().type, QStringLiteral("ed25519"));
    QVERIFY(seen.dkim.keys.first().isUsable());
    QCOMPARE(seen.dmarc.policy, QStringLiteral("none"));
    QVERIFY(seen.reverse.first().confirmed);
    QVERIFY(!seen.spf.advice.isSet());
}

void TestDomainLook::asksNobodyTwice() {
    World world;
    static_cast<void>(world.look());
    // SPF keeps its own book, so that an evaluation stands alone.
    QHash<QString, int> times;
    for (const QString& question : world.zone.asked) ++times[question];
    for (auto it = times.begin(); it != times.end(); ++it) QVERIFY2(it.value() <= 4, qPrintable(it.key()));
    QVERIFY2(world.zone.asked.size() < 250, qPrintable(QString::number(world.zone.asked.size())));
}

void TestDomainLook::stopsWhereNobodyAnswers() {
    World world;
    world.question.domain = QStringLiteral("silent.test");
    world.zone.write({QStringLiteral("silent.test TIMEOUT"), QStringLiteral("_dmarc.silent.test TIMEOUT")});
    const DomainEvidence seen = world.look();
    QCOMPARE(seen.exists, DnsStatus::TimedOut);
    QVERIFY(seen.dkim.keys.isEmpty());
    QVERIFY2(world.zone.asked.size() < 12, qPrintable(QString::number(world.zone.asked.size())));
}

void TestDomainLook::aWildcardIsNoKeyOfEverySelector() {
    World world;
    for (const QString& selector : {QStringLiteral("default"), QStringLiteral("no-such-selector-7f3a")})
        world.zone.addText(selector + QStringLiteral("._domainkey.example.test"), "v=DKIM1; p=");
    world.zone.addText(QStringLiteral("dkim._domainkey.example.test"), "v=spf1 -all");
    const DomainEvidence seen = world.look();
    QStringList selectors;
    for (const DkimKeyFacts& key : seen.dkim.keys) selectors.append(key.selector);
    QCOMPARE(selectors, (QStringList{QStringLiteral("mail"), QStringLiteral("*")}));
}

void TestDomainLook::aPolicyIsFetchedOnlyWhereItIsAnnounced() {
    World quiet;
    QCOMPARE(quiet.look().transport.stsRecord, QString());
    QVERIFY(quiet.web.asked.isEmpty());

    World world;
    world.zone.addText(QStringLiteral("_mta-sts.example.test"), "v=STSv1; id=20260101");
    world.web.address = QStringLiteral("https://mta-sts.example.test/.well-known/mta-sts.txt");
    world.web.body = "version: STSv1\nmode: enforce\nmx: other.example.test\nmax_age: 86400\n";
    const DomainEvidence seen = world.look();
    QCOMPARE(seen.transport.policyMode, QStringLiteral("enforce"));
    QCOMPARE(seen.transport.uncovered, QStringList{QStringLiteral("mail.example.test")});
    QVERIFY(seen.contacted.contains(QStringLiteral("mta-sts.example.test")));
}

void TestDomainLook::aListIsBelievedByItsTestEntries_data() {
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("verdict");
    const QString entry = QStringLiteral("25.2.0.192.list.test A 127.0.0.2");
    const QString always = QStringLiteral("2.0.0.127.list.test A 127.0.0.2");
    const QString never = QStringLiteral("1.0.0.127.list.test A 127.0.0.2");
    QTest::newRow("listed") << QStringList{entry, always} << QStringLiteral("listed");
    QTest::newRow("not listed") << QStringList{always} << QStringLiteral("not_listed");
    QTest::newRow("answers to everything") << QStringList{entry, always, never} << QStringLiteral("unknown");
    QTest::newRow("gone") << QStringList() << QStringLiteral("unknown");
    QTest::newRow("by policy") << QStringList{QStringLiteral("25.2.0.192.list.test A 127.0.0.10"), always}
                               << QStringLiteral("policy");
    QTest::newRow("silent") << QStringList{QStringLiteral("25.2.0.192.list.test TIMEOUT"), always}
                            << QStringLiteral("unknown");
}

void TestDomainLook::aListIsBelievedByItsTestEntries() {
    QFETCH(QStringList, records);
    QFETCH(QString, verdict);
    World world;
    world.zone.write(records);
    world.lists = {addressList()};
    const DomainEvidence seen = world.look();
    QCOMPARE(seen.lists.size(), 1);
    QCOMPARE(listedVerdictName(seen.lists.first().verdict), verdict);
    QVERIFY(seen.contacted.contains(QStringLiteral("list.test")));
}

void TestDomainLook::listAnswersAreReadAsDocumented_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("listed");
    QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/tls-network/dnsbl.json"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared test data are not here");
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& row : data.value(QStringLiteral("answers")).toArray()) {
        const QString answer = row[QStringLiteral("answer")].toString().section(QLatin1Char(' '), 0, 0);
        if (QHostAddress(answer).isNull()) continue;
        QTest::newRow(qPrintable(row[QStringLiteral("zone")].toString() + QLatin1Char(' ') + answer))
            << row[QStringLiteral("zone")].toString() << answer << row[QStringLiteral("listed")].toBool();
    }
}

void TestDomainLook::listAnswersAreReadAsDocumented() {
    QFETCH(QString, zone);
    QFETCH(QString, answer);
    QFETCH(bool, listed);
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/contacts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray lists =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("block_lists")).toArray();
    bool asked = false;
    for (const QJsonValue& row : lists) {
        if (zone != QLatin1String("any") && row[QStringLiteral("zone")].toString() != zone) continue;
        BlockList list;
        for (const char* kind : {"listed", "policy"})
            for (const QJsonValue& code : row[QLatin1String(kind)].toArray())
                list.codes.append(
                    {QHostAddress(code.toString().section(QLatin1Char(' '), 0, 0)).toIPv4Address(),
                     code.toString(), QLatin1String(kind) == QLatin1String("policy")});
        const auto verdict = readListAnswer(list, {QHostAddress(answer)}).verdict;
        QCOMPARE(verdict == ListedFacts::Verdict::Listed || verdict == ListedFacts::Verdict::Policy, listed);
        asked = true;
    }
    QVERIFY(asked);
}

void TestDomainLook::recordsAreCorrected_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("sound") << QByteArray("v=spf1 mx -all") << QByteArray("v=spf1 mx -all");
    QTest::newRow("all in the middle") << QByteArray("v=spf1 -all mx") << QByteArray("v=spf1 mx -all");
    QTest::newRow("a name behind ip4")
        << QByteArray("v=spf1 ip4:mail.x.test ~all") << QByteArray("v=spf1 a:mail.x.test ~all");
    QTest::newRow("the other family")
        << QByteArray("v=spf1 ip4:2001:db8::1 -all") << QByteArray("v=spf1 ip6:2001:db8::1 -all");
    QTest::newRow("ipv4") << QByteArray("v=spf1 ipv4:192.0.2.1 -all")
                          << QByteArray("v=spf1 ip4:192.0.2.1 -all");
    QTest::newRow("a blank behind include")
        << QByteArray("v=spf1 include: _spf.x.test -all") << QByteArray("v=spf1 include:_spf.x.test -all");
    QTest::newRow("commas and quotes")
        << QByteArray("v=spf1 mx, \"ip4:192.0.2.1\"; -all") << QByteArray("v=spf1 mx ip4:192.0.2.1 -all");
    QTest::newRow("nonsense") << QByteArray("v=spf1 hello mx \x1b[2J -all") << QByteArray("v=spf1 mx -all");
    QTest::newRow("no end") << QByteArray("v=spf1 mx") << QByteArray("v=spf1 mx ~all");
    QTest::newRow("twice") << QByteArray("v=spf1 mx MX -all") << QByteArray("v=spf1 mx -all");
    QTest::newRow("a redirect stays")
        << QByteArray("v=spf1 mx redirect=_spf.x.test") << QByteArray("v=spf1 mx redirect=_spf.x.test");
}

void TestDomainLook::recordsAreCorrected() {
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, mended);
    QCOMPARE(mendedSpf(record), mended);
    QVERIFY(readSpfRecord(mended).isSound());
    QCOMPARE(mendedSpf(mended), mended);
}

void TestDomainLook::hugeRecordsStayBounded() {
    World world;
    QByteArray many("v=spf1");
    for (int i = 0; i < 4000; ++i) many += " ip4:192.0.2." + QByteArray::number(i % 256);
    world.question.domain = QStringLiteral("huge.test");
    world.zone.addText(QStringLiteral("huge.test"), many + " -all");
    for (int i = 0; i < 60; ++i)
        world.zone.addTarget(QStringLiteral("huge.test"), DnsType::Mx, QStringLiteral("h%1.huge.test").arg(i),
                             10);
    const DomainEvidence seen = world.look();
    QCOMPARE(seen.mx.hosts.size(), 20);
    QVERIFY(seen.spf.records.first().size() <= 4001);
}

void TestDomainLook::aMessageIsVerifiedWithFetchedKeys_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("dns");
    const QString folder = qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/mail-auth/dkim/");
    QFile expected(folder + QStringLiteral("expected.json"));
    if (!expected.open(QIODevice::ReadOnly)) QSKIP("the shared test data are not here");
    const QJsonObject all = QJsonDocument::fromJson(expected.readAll()).object();
    for (const QJsonValue& row : all.value(QStringLiteral("cases")).toArray()) {
        const QJsonObject dns = row[QStringLiteral("dns")].toObject();
        const QString file = row[QStringLiteral("file")].toString();
        if (!dns.isEmpty()) QTest::newRow(qPrintable(file)) << folder + file << dns;
    }
}

void TestDomainLook::aMessageIsVerifiedWithFetchedKeys() {
    QFETCH(QString, path);
    QFETCH(QJsonObject, dns);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    World world;
    world.question.message = file.readAll().replace("\r\n", "\n");  // as mail programs of this system save it
    for (const QString& name : dns.keys()) {
        world.zone.addText(name, dns.value(name).toString().toUtf8());
        world.question.domain = name.section(QStringLiteral("._domainkey."), 1);
    }
    world.zone.addText(world.question.domain, "v=spf1 -all");
    const DomainEvidence seen = world.look();
    QVERIFY(seen.dkim.messageGiven && !seen.dkim.signatures.isEmpty());
    const DkimSignatureFacts first = seen.dkim.signatures.first();
    QVERIFY2(first.result == QLatin1String("pass"), qPrintable(first.reason));
    QVERIFY(first.aligned);
}

void TestDomainLook::aMessageWithoutSignatureIsSeen() {
    World world;
    world.question.message = "Subject: hello\r\n\r\nhello\r\n";
    const DomainEvidence seen = world.look();
    QVERIFY(seen.dkim.messageGiven && seen.dkim.signatures.isEmpty());
}

void TestDomainLook::twoRecordsOfTransportAreNone() {
    World world;
    world.zone.write({QStringLiteral("_mta-sts.example.test TXT v=STSv1; id=1"),
                      QStringLiteral("_mta-sts.example.test TXT v=STSv1; id=2"),
                      QStringLiteral("_smtp._tls.example.test TXT v=TLSRPTv1; rua=mailto:a@example.test"),
                      QStringLiteral("_smtp._tls.example.test TXT v=TLSRPTv1; rua=mailto:b@example.test")});
    const TransportFacts seen = world.look().transport;
    QVERIFY(seen.stsProblem.contains(QLatin1String("two records")));
    QVERIFY(seen.tlsRptProblem.contains(QLatin1String("two records")));
    QVERIFY(world.web.asked.isEmpty());
}

void TestDomainLook::belowTheOrganisationItsOtherPolicyCounts() {
    World world;
    world.question.domain = QStringLiteral("news.example.co.uk");
    world.zone.write({QStringLiteral("news.example.co.uk MX 10 mail.example.test"),
                      QStringLiteral("_dmarc.example.co.uk TXT v=DMARC1; p=reject; sp=quarantine")});
    const DmarcFacts below = world.look().dmarc;
    QVERIFY(below.inherited);
    QCOMPARE(below.effectivePolicy(), QStringLiteral("quarantine"));
    world.question.domain = QStringLiteral("example.co.uk");
    world.zone.write({QStringLiteral("example.co.uk MX 10 mail.example.test")});
    const DmarcFacts own = world.look().dmarc;
    QVERIFY(!own.inherited);
    QCOMPARE(own.effectivePolicy(), QStringLiteral("reject"));
}

void TestDomainLook::nothingIsAdvisedWithoutKnowingWhoTakesTheMail() {
    World world;
    world.question.domain = QStringLiteral("half.test");
    world.zone.write({QStringLiteral("half.test TXT some words")});
    world.zone.silence(QStringLiteral("half.test"));
    world.zone.write({QStringLiteral("half.test MX 10 mail.half.test")});
    const DomainEvidence seen = world.look();
    QVERIFY(!seen.spf.advice.isSet());
}

void TestDomainLook::whatWasNotAnsweredIsNotLeftOut() {
    World world;
    world.question.domain = QStringLiteral("wait.test");
    world.zone.write(
        {QStringLiteral("wait.test MX 10 mail.wait.test"), QStringLiteral("mail.wait.test A 192.0.2.26"),
         QStringLiteral("wait.test TXT v=spf1 include:slow.test -all"), QStringLiteral("slow.test TIMEOUT")});
    const SpfFacts seen = world.look().spf;
    QCOMPARE(seen.evaluations.first().result, SpfResult::TempError);
    QVERIFY2(!seen.advice.isSet(), qPrintable(seen.advice.text));
}

void TestDomainLook::aServiceWhoseIncludeIsNotAll() {
    World world;
    world.question.domain = QStringLiteral("firm.test");
    world.zone.write({QStringLiteral("firm.test MX 10 w01.kasserver.com"),
                      QStringLiteral("w01.kasserver.com A 192.0.2.30"),
                      QStringLiteral("spf.kasserver.com TXT v=spf1 ip4:192.0.2.99 -all")});
    QCOMPARE(world.look().spf.advice.text, QStringLiteral("v=spf1 a mx include:spf.kasserver.com ~all"));
    world.zone.write({QStringLiteral("firm.test TXT v=spf1 a mx ~all")});
    QCOMPARE(world.look().spf.provider, ProviderAllowed::Unknown);
}

void TestDomainLook::aKeyBesideAnotherText() {
    World world;
    world.question.message =
        "DKIM-Signature: v=1; a=ed25519-sha256; d=example.test; s=two; h=from; bh=aGFzaA==; b=c2ln\r\n"
        "From: a@example.test\r\n\r\nHello\r\n";
    world.zone.write({QStringLiteral("two._domainkey.example.test TXT v=spf1 -all"),
                      QStringLiteral("two._domainkey.example.test TXT v=DKIM1; k=ed25519; "
                                     "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")});
    const DkimSignatureFacts seen = world.look().dkim.signatures.first();
    QCOMPARE(seen.result, QStringLiteral("fail"));  // by that key, and not for want of one
}

void TestDomainLook::aBriefLookAsksLittle() {
    World world;
    world.question.brief = true;
    world.question.askWeb = false;
    world.zone.write({QStringLiteral("_mta-sts.example.test TXT v=STSv1; id=1")});
    const DomainEvidence seen = world.look();
    QCOMPARE(seen.dkim.keys.size(), 1);
    QVERIFY(world.web.asked.isEmpty());
    QVERIFY(!seen.transport.policyFetched);
    QVERIFY2(seen.dkim.asked <= 20, qPrintable(QString::number(seen.dkim.asked)));
}

QTEST_GUILESS_MAIN(TestDomainLook)
#include "tst_domain_look.moc"
