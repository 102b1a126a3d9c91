// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "cli_run.h"

using namespace outbox::cli;

class TestDomain : public QObject {
    Q_OBJECT
  private slots:
    void wrongUse_data();
    void wrongUse();
    void repeatsNothingThatCouldHarmATerminal();
};

void TestDomain::wrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& arguments, int status = 64) {
        QTest::newRow(name) << arguments << status;
    };
    const QString domain = QStringLiteral("example.test");
    row("no domain", {});
    row("two domains", {domain, QStringLiteral("example.org")});
    row("a word", {QStringLiteral("example")});
    row("an address of the network", {QStringLiteral("192.0.2.1")});
    row("a name with a blank", {QStringLiteral("exa mple.test")});
    row("an endless name", {QString(5000, QLatin1Char('a')) + QStringLiteral(".test")});
    row("no address", {domain, QStringLiteral("--ip"), QStringLiteral("300.1.1.1")});
    row("an address cut short", {domain, QStringLiteral("--ip"), QStringLiteral("1.2.3")});
    row("a sender without an address of the network",
        {domain, QStringLiteral("--sender"), QStringLiteral("a@example.test")});
    row("a sender that is none",
        {domain, QStringLiteral("--ip=192.0.2.1"), QStringLiteral("--sender"), QStringLiteral("nobody")});
    row("a greeting that is none", {domain, QStringLiteral("--ip=192.0.2.1"), QStringLiteral("--helo=a b")});
    row("a server that is none", {domain, QStringLiteral("--server=a b")});
    row("a selector that is none", {domain, QStringLiteral("--selector=a b")});
    row("no time to wait", {domain, QStringLiteral("--timeout=0")});
    row("a message that is not there", {domain, QStringLiteral("--message=/no/such/file")}, 66);
}

void TestDomain::wrongUse() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CliRun run = call(QStringList{QStringLiteral("domain")} + arguments);
    QCOMPARE(run.status, status);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.error.isEmpty());
    const CliRun json = call(QStringList{QStringLiteral("domain"), QStringLiteral("--json")} + arguments);
    QCOMPARE(json.status, status);
    QVERIFY2(json.document(), json.output.constData());
}

void TestDomain::repeatsNothingThatCouldHarmATerminal() {
    const CliRun run = call({QStringLiteral("domain"), QStringLiteral("a\x1b[2J.test")});
    QCOMPARE(run.status, 64);
    QVERIFY(!run.error.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
