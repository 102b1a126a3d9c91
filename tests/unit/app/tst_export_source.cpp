// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "app/export_command.h"
#include "core/report/report_json.h"

using namespace outbox;
using namespace outbox::app;

namespace {
Arguments parsed(const QStringList& arguments) {
    const auto result = parseArguments(arguments, exportOptionTable() + commonOptions());
    return result ? *result : Arguments();
}

Endpoint endpoint(Protocol protocol, const char* host, quint16 port) {
    return {protocol,
            QLatin1String(host),
            port,
            Security::Tls,
            QStringLiteral("anna@example.org"),
            AuthMethod::Password};
}
}  // namespace

class TestExportSource : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void fromAReport();
    void fromASettingsFile();
    void fromOptions();
    void fromAMailProgram();
    void refuses_data();
    void refuses();

  private:
    QString write(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_folder;
    QString m_report, m_settings;
};

void TestExportSource::initTestCase() {
    Report report;
    report.startedAt = QDateTime(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    report.generator.version = QStringLiteral("0.1.0");
    report.account.address = QStringLiteral("anna@example.org");
    report.account.outgoing = endpoint(Protocol::Smtp, "old.example.org", 587);
    report.recommendedOutgoing = endpoint(Protocol::Smtp, "smtp.example.org", 465);
    report.recommendedIncoming = endpoint(Protocol::Imap, "imap.example.org", 993);
    const QJsonObject json = reportToJson(report);
    m_report = write("report.json", QJsonDocument(json).toJson());
    m_settings =
        write("settings.json", QJsonDocument(json.value(QLatin1String("recommended")).toObject()).toJson());
}

void TestExportSource::fromAReport() {
    const auto settings = readExportSettings(parsed({QStringLiteral("--report"), m_report}));
    QVERIFY2(settings, qPrintable(settings.problem.message));
    QCOMPARE(settings->address, QStringLiteral("anna@example.org"));
    QCOMPARE(settings->outgoing.host, QStringLiteral("smtp.example.org"));
    QCOMPARE(settings->incoming->port, 993);
}

void TestExportSource::fromASettingsFile() {
    auto settings = readExportSettings(parsed({QStringLiteral("--settings"), m_settings}));
    QVERIFY2(settings, qPrintable(settings.problem.message));
    QCOMPARE(settings->address, QStringLiteral("anna@example.org"));
    settings = readExportSettings(
        parsed({QStringLiteral("bert@example.org"), QStringLiteral("--settings"), m_settings}));
    QVERIFY(settings);
    QCOMPARE(settings->address, QStringLiteral("bert@example.org"));
}

void TestExportSource::fromOptions() {
    const auto settings = readExportSettings(
        parsed({QStringLiteral("anna@example.org"), QStringLiteral("--smtp=smtp.example.org:465"),
                QStringLiteral("--pop3"), QStringLiteral("pop.example.org")}));
    QVERIFY2(settings, qPrintable(settings.problem.message));
    QCOMPARE(settings->outgoing.user, QStringLiteral("anna@example.org"));
    QCOMPARE(settings->incoming->port, 995);
}

void TestExportSource::fromAMailProgram() {
    write(".msmtprc",
          "account work\nhost smtp.example.org\nport 465\ntls on\ntls_starttls off\nauth on\n"
          "user anna@example.org\nfrom anna@example.org\n");
    const QStringList account{QStringLiteral("--home"), m_folder.path(),
                              QStringLiteral("--account=msmtp:work")};
    auto settings = readExportSettings(parsed(account));
    QVERIFY2(settings, qPrintable(settings.problem.message));
    QCOMPARE(settings->address, QStringLiteral("anna@example.org"));
    QCOMPARE(settings->outgoing.host, QStringLiteral("smtp.example.org"));
    QCOMPARE(settings->outgoing.port, 465);
    QVERIFY(!settings->incoming);
    settings = readExportSettings(parsed(account + QStringList{QStringLiteral("bert@example.org")}));
    QVERIFY(settings);
    QCOMPARE(settings->address, QStringLiteral("bert@example.org"));
}

void TestExportSource::refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString address = QStringLiteral("anna@example.org");
    QTest::newRow("nothing") << QStringList{} << 64;
    QTest::newRow("two addresses") << QStringList{address, address} << 64;
    QTest::newRow("an unknown domain without servers")
        << QStringList{QStringLiteral("anna@no-such-provider.example")} << 64;
    QTest::newRow("no such report") << QStringList{QStringLiteral("--report=/no/such/file")} << 66;
    QTest::newRow("no such settings") << QStringList{QStringLiteral("--settings=/no/such/file")} << 66;
    QTest::newRow("a folder") << QStringList{QStringLiteral("--report=/")} << 65;
    QTest::newRow("settings as a report") << QStringList{QStringLiteral("--report=%settings")} << 65;
    QTest::newRow("a report as settings") << QStringList{QStringLiteral("--settings=%report")} << 65;
    QTest::newRow("two sources") << QStringList{QStringLiteral("--report=%report"),
                                                QStringLiteral("--settings=%settings")}
                                 << 64;
    QTest::newRow("a report and a mail program")
        << QStringList{QStringLiteral("--report=%report"), QStringLiteral("--account=msmtp:x")} << 64;
    QTest::newRow("no such mail program") << QStringList{QStringLiteral("--account=nomail:x")} << 64;
    QTest::newRow("no such account") << QStringList{QStringLiteral("--home=%folder"),
                                                    QStringLiteral("--account=msmtp:nobody")}
                                     << 66;
    QTest::newRow("a report and servers")
        << QStringList{QStringLiteral("--report=%report"), QStringLiteral("--smtp=a.example")} << 64;
}

void TestExportSource::refuses() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.replaceInStrings(QStringLiteral("%report"), m_report);
    arguments.replaceInStrings(QStringLiteral("%settings"), m_settings);
    arguments.replaceInStrings(QStringLiteral("%folder"), m_folder.path());
    const auto settings = readExportSettings(parsed(arguments));
    QVERIFY(!settings);
    QCOMPARE(static_cast<int>(settings.problem.status), status);
    QVERIFY(!settings.problem.message.isEmpty());
}

QTEST_GUILESS_MAIN(TestExportSource)
#include "tst_export_source.moc"
