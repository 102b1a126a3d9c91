// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "cli_run.h"

using namespace outbox::cli;

namespace {

/// As `domain --save` writes it, as far as `report` reads it.
const QByteArray savedDocument = R"({
  "schema": "outbox-doctor/domain/1",
  "generator": {"name": "outbox-doctor", "version": "0.1.0", "system": "Debian GNU/Linux 12", "qt": "6.4.2", "openssl": "3.0.19"},
  "language": "en", "started_at": "2026-01-31T09:30:00Z", "duration_ms": 240, "domain": "example.test", "light": "yellow",
  "headline": "The domain has no DMARC record", "provider": null,
  "checks": [{"id": "domain-dmarc", "title": "Does it say what to do with forged mail (DMARC)?", "light": "yellow",
    "summary": "No DMARC record", "started_ms": 0, "duration_ms": 240, "skipped_because": null, "observed": {"note": "<b>\u001b[31m"}}],
  "findings": [{"id": "domain.dmarc-missing", "light": "yellow", "title": "The domain has no DMARC record",
    "explanation": "Large mail services expect one.", "because": ["domain-dmarc"], "consequence_of": null,
    "fixes": [{"id": "publish-dmarc", "title": "Publish a DMARC record", "steps": ["Add the record."], "who": "administrator",
      "changes": {"dns.txt:_dmarc.example.test": "v=DMARC1; p=none"}, "proven": false}]}],
  "contacted": ["192.0.2.53"], "transport": {"kept": true}
})";

QString savedFile(const QTemporaryDir& folder, const QByteArray& bytes) {
    const QString path = folder.filePath(QStringLiteral("domain.json"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

}  // namespace

class TestDomain : public QObject {
    Q_OBJECT
  private slots:
    void wrongUse_data();
    void wrongUse();
    void repeatsNothingThatCouldHarmATerminal();
    void aSavedDocumentIsShownInEveryForm_data();
    void aSavedDocumentIsShownInEveryForm();
    void aSavedDocumentStaysItselfAsJson();
    void aDamagedDocumentIsNotShown();
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
    row("saved in an unknown form", {domain, QStringLiteral("--save=domain.doc")});
    row("saved in no folder", {domain, QStringLiteral("--save=/no/such/folder/d.json")});
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

void TestDomain::aSavedDocumentIsShownInEveryForm_data() {
    QTest::addColumn<QString>("form");
    for (const char* form : {"text", "html", "md"}) QTest::newRow(form) << QString::fromLatin1(form);
}

void TestDomain::aSavedDocumentIsShownInEveryForm() {
    QFETCH(QString, form);
    const QTemporaryDir folder;
    const CliRun run =
        call({QStringLiteral("report"), savedFile(folder, savedDocument), QStringLiteral("--format"), form});
    QCOMPARE(run.status, 0);
    for (const char* part : {"Domain example.test", "The domain has no DMARC record",
                             "Publish a DMARC record", "p=none", "192.0.2.53"})
        QVERIFY2(QByteArray(run.output).replace('\\', QByteArray()).contains(part), run.output.constData());
    QVERIFY(!run.output.contains('\x1b'));
}

void TestDomain::aSavedDocumentStaysItselfAsJson() {
    const QTemporaryDir folder;
    const CliRun run =
        call({QStringLiteral("report"), savedFile(folder, savedDocument), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    QCOMPARE(*run.document(), QJsonDocument::fromJson(savedDocument).object());
}

void TestDomain::aDamagedDocumentIsNotShown() {
    const QTemporaryDir folder;
    const QByteArray damaged =
        QByteArray(savedDocument).replace("\"light\": \"yellow\"", "\"light\": \"mauve\"");
    const CliRun run = call({QStringLiteral("report"), savedFile(folder, damaged)});
    QCOMPARE(run.status, 65);
    QVERIFY(run.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
