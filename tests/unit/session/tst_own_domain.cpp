// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "core/session/own_domain.h"
#include "core/session/report_builder.h"
#include "tests/unit/domain/spf_zones.h"

using namespace outbox;

namespace {

/// Whoever asks it has gone too far.
class NoWeb : public HttpFetcher {
  public:
    int asked = 0;
    Task<HttpAnswer> get(QString, int, qsizetype, Milliseconds) override { return none(); }
    Task<HttpAnswer> getThrough(QString, QString, qsizetype, Milliseconds) override { return none(); }

  private:
    Task<HttpAnswer> none() {
        ++asked;
        return nothing();
    }
    static Task<HttpAnswer> nothing() { co_return HttpAnswer(); }
};

/// Never answers to names that have this word in them.
class SlowResolver : public ZoneResolver {
  public:
    QString slow;
    Task<DnsAnswer> ask(QString name, DnsType type, QString server, Milliseconds limit) override {
        return !slow.isNull() && name.contains(slow) ? never() : ZoneResolver::ask(name, type, server, limit);
    }

  private:
    static Task<DnsAnswer> never() {
        const std::suspend_always silence;
        co_await silence;
        co_return DnsAnswer();
    }
};

struct World {
    SlowResolver zone;
    NoWeb web;
    QString domain = QStringLiteral("kern-holzbau.test");

    World() {
        zone.write({QStringLiteral("kern-holzbau.test MX 10 mail.kern-holzbau.test"),
                    QStringLiteral("mail.kern-holzbau.test A 192.0.2.25"),
                    QStringLiteral("kern-holzbau.test NS dana.ns.cloudflare.com"),
                    QStringLiteral("kern-holzbau.test TXT v=spf1 mx -all"),
                    QStringLiteral("25.2.0.192.in-addr.arpa PTR mail.kern-holzbau.test"),
                    QStringLiteral("_mta-sts.kern-holzbau.test TXT v=STSv1; id=20260101"),
                    QStringLiteral("mail._domainkey.kern-holzbau.test TXT v=DKIM1; k=ed25519; "
                                   "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")});
    }
};

const Check* checkNamed(const DomainChapter& chapter, const char* id) {
    for (const Check& check : chapter.checks)
        if (check.id == QLatin1String(id)) return &check;
    return nullptr;
}

}  // namespace

class TestOwnDomain : public QObject {
    Q_OBJECT
  private slots:
    void whoseDomainItIs_data();
    void whoseDomainItIs();
    void theChapterHoldsTheRecordToPublish();
    void neitherTheWebNorABlockListIsAsked();
    void fewQuestionsAreAsked();
    void whatIsSlowIsGivenUpAndSaidSo();
    void nobodyIsWaitedForWhereNothingWasAnswered();
    void anEndAtOnceKeepsWhatWasHeard();
    void aDomainThatNobodyRegisteredHasNoChapter();
    void theReportStaysAsItIs();
};

void TestOwnDomain::whoseDomainItIs_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char* name, const char* address, const char* from, const char* domain) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(from)
                            << QString::fromUtf8(domain);
    };
    row("the person's own", "anna@kern-holzbau.test", "", "kern-holzbau.test");
    row("of another sender", "anna@gmail.com", "office@kern-holzbau.test", "kern-holzbau.test");
    row("with letters beyond ASCII", "anna@müller.test", "", "xn--mller-kva.test");
    row("a provider's", "anna@gmail.com", "", "");
    row("a provider's as the sender", "anna@kern-holzbau.test", "anna@gmx.net", "");
    row("below a provider's", "anna@box.gmail.com", "", "");
    row("one label", "anna@localhost", "", "");
    row("no address", "anna", "", "");
}

void TestOwnDomain::whoseDomainItIs() {
    QFETCH(QString, address);
    QFETCH(QString, from);
    Account account;
    account.address = address;
    account.from = from;
    QTEST(ownDomainOf(account), "domain");
}

void TestOwnDomain::theChapterHoldsTheRecordToPublish() {
    World world;
    OwnDomainLook look(world.domain, world.zone, world.web);
    QSignalSpy settled(&look, &OwnDomainLook::settled);
    look.start();
    QVERIFY(settled.isEmpty());
    QTRY_VERIFY(look.chapter());
    look.hurry(Milliseconds(1000));
    QCOMPARE(settled.size(), 1);
    const DomainChapter chapter = *look.chapter();
    QVERIFY(chapter.inTime);
    QCOMPARE(chapter.dnsHost, QStringLiteral("Cloudflare"));
    QVERIFY(chapter.dnsHostPage.startsWith(QLatin1String("https://")));
    QCOMPARE(chapter.findings.size(), 1);
    QCOMPARE(chapter.findings.first().id, QStringLiteral("domain.dmarc-missing"));
    QCOMPARE(chapter.findings.first().fixes.first().changes.first().to.toString(),
             QStringLiteral("v=DMARC1; p=none; rua=mailto:postmaster@kern-holzbau.test"));
    QCOMPARE(checkNamed(chapter, "domain-spf")->light, Light::Green);
    QVERIFY(!checkNamed(chapter, "domain-lists"));
    QCOMPARE(look.contacted(), QStringList{QStringLiteral("192.0.2.53")});
}

void TestOwnDomain::neitherTheWebNorABlockListIsAsked() {
    World world;
    OwnDomainLook look(world.domain, world.zone, world.web);
    look.start();
    QTRY_VERIFY(look.chapter());
    QCOMPARE(world.web.asked, 0);
    for (const QString& asked : world.zone.asked)
        QVERIFY2(asked.contains(world.domain) || asked.endsWith(QLatin1String(".arpa")), qPrintable(asked));
    const DomainChapter chapter = *look.chapter();
    const Check* transport = checkNamed(chapter, "domain-transport");
    QCOMPARE(transport->light, Light::NotRun);  // the policy itself was not seen
    QVERIFY(!transport->skippedBecause.isEmpty());
}

void TestOwnDomain::fewQuestionsAreAsked() {
    World world;
    OwnDomainLook look(world.domain, world.zone, world.web);
    look.start();
    QTRY_VERIFY(look.chapter());
    QVERIFY2(world.zone.asked.size() <= 45, qPrintable(QString::number(world.zone.asked.size())));
}

void TestOwnDomain::whatIsSlowIsGivenUpAndSaidSo() {
    World world;
    world.zone.slow = QStringLiteral("_dmarc");
    OwnDomainLook look(world.domain, world.zone, world.web);
    QSignalSpy settled(&look, &OwnDomainLook::settled);
    look.start();
    look.hurry(Milliseconds(1));
    QTRY_COMPARE(settled.size(), 1);
    const DomainChapter chapter = *look.chapter();
    QVERIFY(!chapter.inTime);
    QVERIFY(chapter.findings.isEmpty());  // what was not answered is not missing
    QCOMPARE(checkNamed(chapter, "domain-dkim")->light, Light::Green);  // and holds up nothing else
    const Check* dmarc = checkNamed(chapter, "domain-dmarc");
    QCOMPARE(dmarc->light, Light::NotRun);
    QVERIFY2(dmarc->skippedBecause.contains(QLatin1String("while the rest was checked")),
             qPrintable(dmarc->skippedBecause));
}

void TestOwnDomain::nobodyIsWaitedForWhereNothingWasAnswered() {
    World world;
    world.zone.slow = QStringLiteral("");
    OwnDomainLook look(world.domain, world.zone, world.web);
    QSignalSpy settled(&look, &OwnDomainLook::settled);
    look.start();
    look.hurry(Milliseconds(60000));
    QCOMPARE(settled.size(), 1);
    QVERIFY(!look.chapter());
    QVERIFY(look.contacted().isEmpty());
}

void TestOwnDomain::anEndAtOnceKeepsWhatWasHeard() {
    World world;
    world.zone.slow = QStringLiteral("_domainkey");
    OwnDomainLook look(world.domain, world.zone, world.web);
    QSignalSpy settled(&look, &OwnDomainLook::settled);
    look.start();
    QVERIFY(!look.chapter());
    look.abandon();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(checkNamed(*look.chapter(), "domain-mx")->light, Light::Green);
    look.abandon();
    QCOMPARE(settled.size(), 1);
}

void TestOwnDomain::aDomainThatNobodyRegisteredHasNoChapter() {
    World world;
    OwnDomainLook look(QStringLiteral("gibt-es-nicht.test"), world.zone, world.web);
    look.start();
    look.hurry(Milliseconds(1000));
    QTest::qWait(0);
    QVERIFY(!look.chapter());
}

void TestOwnDomain::theReportStaysAsItIs() {
    Report report;
    report.light = Light::Green;
    report.contacted = {QStringLiteral("192.0.2.53")};
    DomainChapter chapter;
    chapter.domain = QStringLiteral("kern-holzbau.test");
    Finding finding;
    finding.id = QStringLiteral("domain.spf-invalid");
    finding.light = Light::Red;
    chapter.findings = {finding};
    addOwnDomain(report, chapter, {QStringLiteral("192.0.2.53"), QStringLiteral("192.0.2.54")});
    QCOMPARE(report.light, Light::Green);
    QVERIFY(report.findings.isEmpty());
    QCOMPARE(report.contacted, (QStringList{QStringLiteral("192.0.2.53"), QStringLiteral("192.0.2.54")}));
    QCOMPARE(report.ownDomain->findings.size(), 1);
}

QTEST_GUILESS_MAIN(TestOwnDomain)
#include "tst_own_domain.moc"
