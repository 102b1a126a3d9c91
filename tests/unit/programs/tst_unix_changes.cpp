// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/program_changes.h"
#include "core/programs/program_table.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// What is written into Evolution, KMail, Geary, Claws Mail and Sylpheed.
class TestUnixChanges : public QObject {
    Q_OBJECT
  private slots:
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void endsTheOfflineMode_data();
    void endsTheOfflineMode();
    void everyWritableAccountCanBeCured_data();
    void everyWritableAccountCanBeCured();
    void aSettingsFileMayBeALinkInsideTheHome_data();
    void aSettingsFileMayBeALinkInsideTheHome();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void programsThatWorkOnBehindTheirWindowSayHowTheyAreClosed();
};

namespace {
ChangePlan planned(const ProgramHome& home, const QString& kind, const QString& account,
                   const WantedSettings& wanted) {
    return programKind(kind)->plan(onlyProgram(home, kind), account, wanted);
}

Endpoint smtpServer(const char* host, quint16 port, Security security, const char* user,
                    AuthMethod auth = AuthMethod::Password) {
    return outgoingServer(QString::fromLatin1(host), port, security, QString::fromLatin1(user), auth);
}
}  // namespace

void TestUnixChanges::changesOnlyWhatDiffers_data() {
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Endpoint>("outgoing");
    QTest::addColumn<Endpoint>("incoming");
    QTest::addColumn<QByteArrayList>("touched");
    const auto pop = [](const char* host, quint16 port, Security security, const char* user) {
        Endpoint server = smtpServer(host, port, security, user);
        server.protocol = Protocol::Pop3;
        return server;
    };
    const auto imap = [](const char* host, quint16 port, Security security, const char* user) {
        Endpoint server = smtpServer(host, port, security, user);
        server.protocol = Protocol::Imap;
        return server;
    };
    QTest::newRow("Evolution: port and encryption")
        << QStringLiteral("evolution/two-accounts") << QStringLiteral("1700000001.1111.1@desk")
        << smtpServer("smtp.mail.example", 465, Security::Tls, "anna@mail.example") << Endpoint()
        << QByteArrayList{"-Port=587", "-Method=starttls-on-standard-port", "+Port=465",
                          "+Method=ssl-on-alternate-port"};
    QTest::newRow("Evolution: a sign-in where there was none, keys and groups that were not there")
        << QStringLiteral("evolution/two-accounts") << QStringLiteral("1700000002.2222.1@desk")
        << smtpServer("smtp.post.example", 587, Security::StartTls, "bert@post.example") << Endpoint()
        << QByteArrayList{"+Port=587\r", "+[Security]\r", "+Method=starttls-on-standard-port\r",
                          "+User=bert@post.example\r", "+Method=PLAIN\r"};
    QTest::newRow("KMail: host, user and sign-in")
        << QStringLiteral("kmail/kontact") << QStringLiteral("77")
        << smtpServer("smtp.work.example", 465, Security::Tls, "anna") << Endpoint()
        << QByteArrayList{"-auth=false",     "-host=Relay.Work.Example",
                          "+auth=true",      "+host=smtp.work.example",
                          "+authtype=PLAIN", "+user=anna"};
    QTest::newRow("KMail: both sides")
        << QStringLiteral("kmail/kontact") << QStringLiteral("1482302421")
        << smtpServer("smtp.mail.example", 465, Security::Tls, "anna@mail.example")
        << pop("pop.mail.example", 110, Security::StartTls, "anna@mail.example")
        << QByteArrayList{"-encryption=TLS", "-port=587", "+encryption=SSL", "+port=465",   "-port=995",
                          "-useSSL=true",    "+port=110", "+useSSL=false",   "+useTLS=true"};
    QTest::newRow("Geary: the outgoing side takes a user of its own")
        << QStringLiteral("geary/three-accounts") << QStringLiteral("account_01")
        << smtpServer("smtp.work.example", 465, Security::Tls, "anna") << Endpoint()
        << QByteArrayList{"-port=587",  "-transport_security=start-tls", "-credentials=use-incoming",
                          "+port=465",  "+transport_security=transport", "+credentials=custom",
                          "+login=anna"};
    QTest::newRow("Geary: back to the incoming user")
        << QStringLiteral("geary/flatpak") << QStringLiteral("account_01")
        << smtpServer("mail.pak.example", 465, Security::Tls, "dora") << Endpoint()
        << QByteArrayList{"-credentials=custom", "+credentials=use-incoming"};
    QTest::newRow("Geary, Google's servers: the user alone")
        << QStringLiteral("geary/three-accounts") << QStringLiteral("account_02")
        << smtpServer("smtp.gmail.com", 465, Security::Tls, "anna.berger@gmail.example") << Endpoint()
        << QByteArrayList{};
    QTest::newRow("Claws Mail: a port that was not set")
        << QStringLiteral("claws-mail/two-accounts") << QStringLiteral("3")
        << smtpServer("smtp.post.example", 465, Security::Tls, "anna") << Endpoint()
        << QByteArrayList{"-use_smtp_auth=0", "-ssl_smtp=0",      "-set_smtpport=0",
                          "-smtp_port=25",    "+use_smtp_auth=1", "+ssl_smtp=1",
                          "+set_smtpport=1",  "+smtp_port=465",   "+smtp_auth_method=0"};
    QTest::newRow("Claws Mail: another user for receiving leaves the outgoing one")
        << QStringLiteral("claws-mail/two-accounts") << QStringLiteral("1")
        << smtpServer("smtp.mail.example", 587, Security::StartTls, "anna@mail.example")
        << imap("imap.mail.example", 993, Security::Tls, "anna")
        << QByteArrayList{"-user_id=anna@mail.example", "-smtp_user_id=", "+user_id=anna",
                          "+smtp_user_id=anna@mail.example"};
    QTest::newRow("Sylpheed: the host")
        << QStringLiteral("sylpheed/usual") << QStringLiteral("2")
        << smtpServer("smtp2.mail.example", 465, Security::Tls, "anna@mail.example", AuthMethod::OAuth2)
        << Endpoint() << QByteArrayList{"-smtp_server=smtp.mail.example", "+smtp_server=smtp2.mail.example"};
}

void TestUnixChanges::changesOnlyWhatDiffers() {
    QFETCH(QString, home);
    QFETCH(QString, account);
    QFETCH(Endpoint, outgoing);
    QFETCH(Endpoint, incoming);
    QFETCH(QByteArrayList, touched);
    const ProgramHome made;
    made.putTree(home);
    const QString kind = home.section(u'/', 0, 0);
    WantedSettings wanted{outgoing, std::nullopt};
    if (incoming.isSet()) wanted.incoming = incoming;

    const ChangePlan plan = planned(made, kind, account, wanted);

    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    QCOMPARE(plan.fields.isEmpty(), touched.isEmpty());
    QByteArrayList really;
    for (const FileChange& file : plan.files) {
        QVERIFY(file.path.startsWith(plan.root));
        really += touchedLines(file.before, file.after);
    }
    std::sort(really.begin(), really.end());
    std::sort(touched.begin(), touched.end());
    QCOMPARE(really, touched);
    ProgramHome::write(plan);
    for (const ProgramAccount& now : onlyProgram(made, kind).accounts) {
        if (now.id != account) continue;
        QCOMPARE(inWords(now.outgoing), inWords(outgoing));
        if (incoming.isSet()) QCOMPARE(inWords(*now.incoming), inWords(incoming));
    }
    QVERIFY(planned(made, kind, account, wanted).files.isEmpty());
}

void TestUnixChanges::endsTheOfflineMode_data() {
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("offline");
    QTest::addColumn<QByteArray>("online");
    QTest::newRow("KMail") << QStringLiteral("kmail/kontact") << QStringLiteral("1482302421")
                           << QStringLiteral(".config/kmail2rc")
                           << QByteArray("[Behaviour]\nNetworkState=Offline\n")
                           << QByteArray("[Behaviour]\nNetworkState=Online\n");
    QTest::newRow("Claws Mail") << QStringLiteral("claws-mail/two-accounts") << QStringLiteral("1")
                                << QStringLiteral(".claws-mail/clawsrc")
                                << QByteArray("[Common]\nwork_offline=1\nconfig_version=1\n")
                                << QByteArray("[Common]\nwork_offline=0\nconfig_version=1\n");
    QTest::newRow("Sylpheed") << QStringLiteral("sylpheed/usual") << QStringLiteral("2")
                              << QStringLiteral(".sylpheed-2.0/sylpheedrc")
                              << QByteArray("[Common]\nonline_mode=0\n")
                              << QByteArray("[Common]\nonline_mode=1\n");
}

void TestUnixChanges::endsTheOfflineMode() {
    QFETCH(QString, home);
    QFETCH(QString, account);
    QFETCH(QString, file);
    QFETCH(QByteArray, offline);
    QFETCH(QByteArray, online);
    const QString kind = home.section(u'/', 0, 0);
    QVERIFY(programKind(kind)->endsOffline);
    const ProgramHome made;
    made.putTree(home);
    made.put(file, offline);
    const MailProgram before = onlyProgram(made, kind);
    QVERIFY(before.offline);
    const WantedSettings wanted{accountIn(before, account).outgoing, {}, true};

    const ChangePlan plan = planned(made, kind, account, wanted);

    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    QCOMPARE(plan.files.size(), 1);
    QCOMPARE(plan.files.first().after, online);
    QCOMPARE(plan.fields.size(), 1);
    QCOMPARE(plan.fields.first().field, QStringLiteral("program.offline"));
    ProgramHome::write(plan);
    QVERIFY(!onlyProgram(made, kind).offline);
    QVERIFY(planned(made, kind, account, wanted).files.isEmpty());
}

void TestUnixChanges::everyWritableAccountCanBeCured_data() {
    QTest::addColumn<QString>("home");
    for (const char* home : {"evolution/two-accounts", "evolution/online", "kmail/kontact",
                             "geary/three-accounts", "geary/flatpak", "geary/old-form",
                             "claws-mail/two-accounts", "claws-mail/by-command", "sylpheed/usual"})
        QTest::newRow(home) << QString::fromLatin1(home);
}

/// What is listed as writable takes any usual settings, and nothing else of the home changes by it.
void TestUnixChanges::everyWritableAccountCanBeCured() {
    QFETCH(QString, home);
    const QString kind = home.section(u'/', 0, 0);
    const ProgramHome made;
    made.putTree(home);
    const MailProgram before = onlyProgram(made, kind);
    for (const ProgramAccount& account : before.accounts) {
        for (const Security security : {Security::Tls, Security::StartTls}) {
            Endpoint wanted = smtpServer("new.server.example", 2465, security, "new user \\ = [x]");
            const ChangePlan plan = planned(made, kind, account.id, {wanted, std::nullopt});
            if (!account.writable) {
                QCOMPARE(plan.trouble, PlanTrouble::NotSupported);
                continue;
            }
            QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(account.id + plan.detail));
            ProgramHome::write(plan);
            const MailProgram after = onlyProgram(made, kind);
            QCOMPARE(after.accounts.size(), before.accounts.size());
            for (qsizetype i = 0; i < after.accounts.size(); ++i) {
                const ProgramAccount& now = after.accounts.at(i);
                const Endpoint expected = now.id == account.id ? wanted : before.accounts.at(i).outgoing;
                QCOMPARE(inWords(now.outgoing), inWords(expected));
            }
            for (const FileChange& change : plan.files) {
                QFile file(change.path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(change.before);
            }
        }
    }
}

void TestUnixChanges::aSettingsFileMayBeALinkInsideTheHome_data() {
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("file");
    QTest::newRow("Claws Mail") << QStringLiteral("claws-mail/two-accounts") << QStringLiteral("1")
                                << QStringLiteral(".claws-mail/accountrc");
    QTest::newRow("KMail") << QStringLiteral("kmail/kontact") << QStringLiteral("1482302421")
                           << QStringLiteral(".config/mailtransports");
    QTest::newRow("Geary") << QStringLiteral("geary/three-accounts") << QStringLiteral("account_01")
                           << QStringLiteral(".config/geary/account_01/geary.ini");
}

void TestUnixChanges::aSettingsFileMayBeALinkInsideTheHome() {
    QFETCH(QString, home);
    QFETCH(QString, account);
    QFETCH(QString, file);
    const QString kind = home.section(u'/', 0, 0);
    const ProgramHome made;
    made.putTree(home);
    const QString link = made.path(file);
    const QString real = made.path(QStringLiteral("dotfiles/settings"));
    QVERIFY(QDir().mkpath(made.path(QStringLiteral("dotfiles"))));
    QVERIFY(QFile::rename(link, real));
    QVERIFY(QFile::link(real, link));
    const Endpoint wanted = smtpServer("new.server.example", 465, Security::Tls, "anna@mail.example");
    const QTemporaryDir backups;
    const ChangeWorld world{made.places(), BackupStore(backups.filePath(QStringLiteral("store"))),
                            programKind};

    const ChangePlan plan = planned(made, kind, account, {wanted, std::nullopt});
    QVERIFY2(plan.trouble == PlanTrouble::None, qPrintable(plan.detail));
    const Applied applied = applyPlan(plan, onlyProgram(made, kind), account, world);
    QVERIFY2(applied.outcome == ChangeOutcome::Done, qPrintable(applied.detail));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(inWords(accountIn(onlyProgram(made, kind), account).outgoing), inWords(wanted));
    QCOMPARE(undoChange(world).outcome, ChangeOutcome::Done);
    QVERIFY(accountIn(onlyProgram(made, kind), account).outgoing.host != wanted.host);

    const QTemporaryDir outside;
    QVERIFY(QFile::rename(real, outside.filePath(QStringLiteral("settings"))));
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(outside.filePath(QStringLiteral("settings")), link));
    QCOMPARE(planned(made, kind, account, {wanted, std::nullopt}).trouble, PlanTrouble::NotReadable);
}

void TestUnixChanges::refusesWhatCannotBeWritten_data() {
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Endpoint>("wanted");
    QTest::addColumn<PlanTrouble>("trouble");
    const Endpoint usual = smtpServer("new.server.example", 465, Security::Tls, "anna");
    for (const char* home :
         {"evolution/two-accounts", "kmail/kontact", "geary/flatpak", "claws-mail/two-accounts"})
        QTest::addRow("%s: no such account", home)
            << QString::fromLatin1(home) << QStringLiteral("../account") << usual
            << PlanTrouble::NoSuchAccount;
    QTest::newRow("Claws Mail: a token")
        << QStringLiteral("claws-mail/two-accounts") << QStringLiteral("1")
        << smtpServer("new.server.example", 465, Security::Tls, "anna", AuthMethod::OAuth2)
        << PlanTrouble::NotSupported;
    QTest::newRow("a user of two lines")
        << QStringLiteral("kmail/kontact") << QStringLiteral("77")
        << smtpServer("new.server.example", 465, Security::Tls, "anna\nhost=evil.example")
        << PlanTrouble::NotSupported;
    QTest::newRow("Claws Mail: a blank at the end, which it would not read")
        << QStringLiteral("claws-mail/two-accounts") << QStringLiteral("3")
        << smtpServer("new.server.example", 465, Security::Tls, "anna ") << PlanTrouble::NotSupported;
}

void TestUnixChanges::refusesWhatCannotBeWritten() {
    QFETCH(QString, home);
    QFETCH(QString, account);
    QFETCH(Endpoint, wanted);
    QFETCH(PlanTrouble, trouble);
    const ProgramHome made;
    made.putTree(home);
    const ChangePlan plan = planned(made, home.section(u'/', 0, 0), account, {wanted, std::nullopt});
    QCOMPARE(plan.trouble, trouble);
    QVERIFY(plan.files.isEmpty());
}

void TestUnixChanges::programsThatWorkOnBehindTheirWindowSayHowTheyAreClosed() {
    QStringList hinted;
    for (const ProgramKind& kind : programTable())
        if (!closingHint(QString::fromUtf8(kind.name)).isEmpty()) hinted.append(QString::fromLatin1(kind.id));
    QCOMPARE(hinted, (QStringList{QStringLiteral("evolution"), QStringLiteral("kmail")}));
    QVERIFY(changeSentence(ChangeOutcome::ProgramRuns, QStringLiteral("KMail"), {})
                .contains(QLatin1String("akonadictl stop")));
}

QTEST_GUILESS_MAIN(TestUnixChanges)
#include "tst_unix_changes.moc"
