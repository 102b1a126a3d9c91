// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <algorithm>

#include "core/probes/probes.h"
#include "tests/support/fake_wire.h"

using namespace outbox;

namespace {

const QString kServer = QStringLiteral("smtp.example.org");

/// Every name has one address.
class OneAddress : public Resolver {
  public:
    Task<DnsAnswer> ask(QString name, DnsType, QString, Milliseconds) override { return found(name); }
    Task<DnsAnswer> askSystem(QString name, Milliseconds) override { return found(name); }
    [[nodiscard]] QStringList configured() const override { return {}; }

  private:
    static Task<DnsAnswer> found(QString name) {
        DnsAnswer answer;
        answer.name = name;
        answer.status = DnsStatus::Found;
        DnsRecord record;
        record.address = QHostAddress(QStringLiteral("192.0.2.25"));
        answer.records = {record};
        co_return answer;
    }
};

/// Shows each look what a test thought of, and keeps what was looked at.
class Shown : public TlsObserver {
  public:
    std::function<void(const TlsLook&, TlsObservation&)> show;
    QList<TlsLook> looks;

    Task<TlsObservation> look(TlsLook look) override {
        looks.append(look);
        TlsObservation seen;
        seen.endpoint = look.endpoint;
        seen.reached = Step::StartTls;
        show(look, seen);
        co_return seen;
    }
    [[nodiscard]] int controls() const {
        return static_cast<int>(std::count_if(
            looks.begin(), looks.end(), [](const TlsLook& look) { return look.endpoint.host != kServer; }));
    }
};

void complete(TlsObservation& seen, const char* version) {
    seen.reached = Step::Handshake;
    seen.heardTls = true;
    seen.facts.completed = true;
    seen.facts.version = QString::fromLatin1(version);
}

class ProbeCase {
  public:
    Shown shown;
    std::optional<ImportedAccount> imported;

    /// The evidence of one run of the probe alone.
    Evidence observe(Security security = Security::Tls) {
        Evidence start;
        start.account.outgoing.host = kServer;
        start.account.outgoing.port = 465;
        start.account.outgoing.security = security;
        start.imported = imported;
        Timeline timeline;
        TranscriptLog log(timeline);
        OneAddress resolver;
        SystemConnector connector;
        FakeWireFactory wires(&log);
        NoWeb http;
        const ProbeTools tools{resolver, connector, wires, shown, http, log};
        Run run(start, std::nullopt, Limits(), tools);
        Task<void> task = observeTls(run);
        task.start();
        Q_ASSERT(task.isDone());
        task.take();
        return run.evidence();
    }

  private:
    class NoWeb : public HttpFetcher {
      public:
        Task<HttpAnswer> get(QString, int, qsizetype, Milliseconds) override { co_return HttpAnswer(); }
        Task<HttpAnswer> getThrough(QString, QString, qsizetype, Milliseconds) override {
            co_return HttpAnswer();
        }
    };
};

}  // namespace

class TestTlsProbe : public QObject {
    Q_OBJECT
  private slots:
    void aSoundLineIsLookedAtOnce() {
        ProbeCase probe;
        probe.shown.show = [](const TlsLook&, TlsObservation& seen) { complete(seen, "TLSv1.3"); };
        const Evidence e = probe.observe();
        QCOMPARE(probe.shown.looks.size(), 1);
        QCOMPARE(e.tls.size(), 1);
        QCOMPARE(e.tls.first().highest, QStringLiteral("TLSv1.3"));
        QVERIFY(!e.tls.first().withoutName);
    }

    void aProgramHeldToOldVersionsIsTriedAsItIs_data() {
        QTest::addColumn<bool>("taken");
        QTest::newRow("the server takes them") << true;
        QTest::newRow("the server refuses them") << false;
    }
    void aProgramHeldToOldVersionsIsTriedAsItIs() {
        QFETCH(bool, taken);
        ProbeCase probe;
        probe.imported = ImportedAccount();
        probe.imported->tlsCeiling = TlsVersion::Tls11;
        probe.shown.show = [taken](const TlsLook& look, TlsObservation& seen) {
            if (look.highest == TlsCeiling::None)
                complete(seen, "TLSv1.3");
            else if (taken)
                complete(seen, "TLSv1.1");
            else
                seen.facts.fault.kind = Failure::TlsVersion;
        };
        const Evidence e = probe.observe();
        QCOMPARE(probe.shown.looks.size(), 2);
        QCOMPARE(probe.shown.looks.last().highest, TlsCeiling::Tls11);
        QCOMPARE(e.tls.size(), 1);
        QVERIFY(e.tls.first().facts.completed);
        QVERIFY(e.tls.first().asProgram);
        QCOMPARE(*e.tls.first().asProgram, taken ? Failure::None : Failure::TlsVersion);
    }

    void aProgramOfTodayIsNotTriedTwice() {
        ProbeCase probe;
        probe.imported = ImportedAccount();
        probe.imported->tlsCeiling = TlsVersion::Tls13;
        probe.shown.show = [](const TlsLook&, TlsObservation& seen) { complete(seen, "TLSv1.3"); };
        (void)probe.observe();
        QCOMPARE(probe.shown.looks.size(), 1);
    }

    void aLineInClearIsNotLookedAt() {
        ProbeCase probe;
        QVERIFY(probe.observe(Security::None).tls.isEmpty());
        QVERIFY(probe.shown.looks.isEmpty());
    }

    void whatDoesNotConnectIsNotComparedWith() {
        ProbeCase probe;
        probe.shown.show = [](const TlsLook&, TlsObservation& seen) {
            seen.reached = Step::Resolve;
            seen.facts.fault.kind = Failure::TimedOut;
        };
        probe.observe();
        QCOMPARE(probe.shown.looks.size(), 1);
    }

    void aCutHandshakeIsTriedWithoutTheNameAndElsewhere() {
        ProbeCase probe;
        probe.shown.show = [](const TlsLook& look, TlsObservation& seen) {
            if (!look.namesServer || look.endpoint.host != kServer)
                complete(seen, "TLSv1.2");
            else
                seen.facts.fault.kind = Failure::Reset;
        };
        const Evidence e = probe.observe();
        QCOMPARE(probe.shown.looks.size(), 3);
        QCOMPARE(probe.shown.controls(), 1);
        QCOMPARE(e.tls.size(), 2);
        QCOMPARE(e.tls.first().withoutName.value_or(Failure::Other), Failure::None);
        QCOMPARE(e.tls.first().facts.fault.kind, Failure::Reset);
        QVERIFY(e.tls.last().control);
    }

    void anAlertIsAnAnswerAndNoCut() {
        ProbeCase probe;
        probe.shown.show = [](const TlsLook&, TlsObservation& seen) {
            seen.heardTls = true;
            seen.facts.fault.kind = Failure::Closed;
        };
        probe.observe();
        QCOMPARE(probe.shown.looks.size(), 1);
    }

    void anUnknownIssuerIsComparedWithOneControl() {
        ProbeCase probe;
        probe.shown.show = [](const TlsLook& look, TlsObservation& seen) {
            complete(seen, "TLSv1.3");
            if (look.endpoint.host == kServer) seen.facts.problems = {CertificateProblem::UntrustedIssuer};
        };
        const Evidence e = probe.observe();
        QCOMPARE(probe.shown.looks.size(), 2);
        QCOMPARE(probe.shown.controls(), 1);
        QCOMPARE(probe.shown.looks.last().endpoint.port, quint16(465));
        QVERIFY(e.tls.last().control);
    }

    void theOldestVersionIsLookedForWhereTheNewestIsOld_data() {
        QTest::addColumn<QString>("newest");
        QTest::addColumn<QString>("oldest");
        QTest::addColumn<int>("looks");
        const QString one = QStringLiteral("TLSv1"), two = QStringLiteral("TLSv1.1");
        QTest::newRow("1.0 alone") << one << one << 1;
        QTest::newRow("1.1 alone") << two << two << 2;
        QTest::newRow("1.0 and 1.1") << two << one << 2;
    }
    void theOldestVersionIsLookedForWhereTheNewestIsOld() {
        QFETCH(QString, newest);
        QFETCH(QString, oldest);
        QFETCH(int, looks);
        ProbeCase probe;
        probe.shown.show = [&](const TlsLook& look, TlsObservation& seen) {
            if (look.highest == TlsCeiling::None)
                complete(seen, qPrintable(newest));
            else if (look.highest == TlsCeiling::Tls10 && oldest == QLatin1String("TLSv1"))
                complete(seen, "TLSv1");
            else
                seen.facts.fault.kind = Failure::TlsVersion;
        };
        const Evidence e = probe.observe();
        QCOMPARE(probe.shown.looks.size(), looks);
        QCOMPARE(e.tls.size(), 1);
        QCOMPARE(e.tls.first().highest, newest);
        QCOMPARE(e.tls.first().lowest, oldest);
    }
};

QTEST_GUILESS_MAIN(TestTlsProbe)
#include "tst_tls_probe.moc"
