// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_table.h"
#include "tests/unit/programs/export_samples.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

namespace {
struct ExportedProgram {
    const char* format;
    const char* program;
    const char* file;  ///< where the program reads it; "sh" runs it instead
    bool incoming;     ///< the file holds the receiving side too
};
constexpr ExportedProgram exportedPrograms[] = {{"msmtp", "msmtp", ".msmtprc", false},
                                                {"mutt", "mutt", ".muttrc", true},
                                                {"claws", "claws-mail", ".claws-mail/accountrc", true},
                                                {"kmail", "kmail", ".config/mailtransports", false},
                                                {"evolution", "evolution", "sh", true}};

Endpoint withUser(Endpoint endpoint, const QString& user) {
    endpoint.user = endpoint.auth == AuthMethod::None ? QString() : user;
    return endpoint;
}
}  // namespace

/// What is exported for a program is read back from its place by the reader of that program, which learned
/// the form from captured files of the program itself.
class TestExportReadBack : public QObject {
    Q_OBJECT
  private slots:
    void readerAgrees_data();
    void readerAgrees();
};

void TestExportReadBack::readerAgrees_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<ExportSettings>("settings");
    ExportSettings tls = test::usualExport();
    tls.outgoing.port = 465;
    tls.outgoing.security = Security::Tls;
    tls.incoming->port = 143;
    tls.incoming->security = Security::StartTls;
    ExportSettings pop = test::usualExport();
    pop.incoming->protocol = Protocol::Pop3;
    pop.incoming->port = 995;
    ExportSettings odd = test::usualExport();
    for (Endpoint* side : {&odd.outgoing, &*odd.incoming})
        side->user = QStringLiteral("EXAMPLE\\an\"n'a $x#;%41");
    ExportSettings relay = test::usualExport();
    relay.outgoing.auth = AuthMethod::None;
    relay.outgoing.security = Security::None;
    relay.outgoing.port = 25;
    ExportSettings browser = test::usualExport();
    for (Endpoint* side : {&browser.outgoing, &*browser.incoming}) side->auth = AuthMethod::OAuth2;
    ExportSettings port = test::usualExport();
    port.outgoing.port = 2525;
    const std::pair<const char*, ExportSettings> kinds[] = {{"STARTTLS", test::usualExport()},
                                                            {"TLS", tls},
                                                            {"POP3", pop},
                                                            {"an odd user", odd},
                                                            {"a relay", relay},
                                                            {"the browser", browser},
                                                            {"an odd port", port}};
    for (int row = 0; row < static_cast<int>(std::size(exportedPrograms)); ++row)
        for (const auto& [name, settings] : kinds)
            QTest::addRow("%s, %s", exportedPrograms[row].format, name) << row << settings;
}

void TestExportReadBack::readerAgrees() {
    QFETCH(int, row);
    QFETCH(ExportSettings, settings);
    const ExportedProgram& program = exportedPrograms[row];
    const ProgramHome home;
    const Exported exported = exportSettings(QLatin1String(program.format), settings);
    const bool browser = settings.outgoing.auth == AuthMethod::OAuth2;
    if (browser && qstrcmp(program.format, "claws") == 0) {
        QVERIFY(exported.error.contains(QLatin1String("browser")));
        return;
    }
    QVERIFY2(exported.error.isEmpty(), qPrintable(exported.error));
    const bool script = qstrcmp(program.file, "sh") == 0;
    home.put(script ? QStringLiteral("export.sh") : QLatin1String(program.file), exported.bytes);
    if (script) {
        const test::ToolRun run =
            test::runTool(QStringLiteral("sh"), {home.path(QStringLiteral("export.sh"))}, home.path());
        if (!run.there) QSKIP("there is no sh");
        QCOMPARE(run.status, 0);
    }
    const QList<MailProgram> found = findPrograms(home.places(), QLatin1String(program.program));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().problems.isEmpty(), qPrintable(found.first().problems.value(0).detail));
    QCOMPARE(found.first().accounts.size(), 1);
    const ProgramAccount& account = found.first().accounts.first();
    QCOMPARE(inWords(account.outgoing), inWords(withUser(settings.outgoing, settings.outgoing.user)));
    if (program.incoming) {
        QVERIFY(account.incoming);
        QCOMPARE(inWords(*account.incoming), inWords(*settings.incoming));
        QCOMPARE(account.incoming->protocol, settings.incoming->protocol);
    }
    if (qstrcmp(program.format, "kmail") != 0)  // identities are another file there
        QCOMPARE(account.addresses.value(0), settings.address);
}

Q_DECLARE_METATYPE(outbox::ExportSettings)
QTEST_GUILESS_MAIN(TestExportReadBack)
#include "tst_export_read_back.moc"
