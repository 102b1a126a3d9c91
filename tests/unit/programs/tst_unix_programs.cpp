// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/programs/claws_text.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// Evolution, KMail, Geary, Claws Mail, Sylpheed and Mailspring on captured homes.
class TestUnixPrograms : public QObject {
    Q_OBJECT
  private slots:
    void readsAHome_data();
    void readsAHome();
    void tellsStateAndVersion();
    void readsSettingsOfOthers_data();
    void readsSettingsOfOthers();
    void hostileHomesAreProblems_data();
    void hostileHomesAreProblems();
};

namespace {
/// One line an account: id, whether by default, writable; addresses; both servers; where the password is.
QString accountsInWords(const MailProgram& program) {
    QStringList lines;
    for (const ProgramAccount& account : program.accounts) {
        QString line = account.id;
        if (account.defaultOutgoing) line += u'*';
        if (!account.writable) line += u'!';
        line += u' ' + account.addresses.join(u',') + QStringLiteral(" | ") + inWords(account.outgoing) +
                QStringLiteral(" | ");
        if (account.incoming)
            line += protocolName(account.incoming->protocol) + u' ' + inWords(*account.incoming);
        lines.append(line + QStringLiteral(" | ") + passwordPlaceName(account.passwordKeptIn));
    }
    return lines.join(u'\n');
}

}  // namespace

void TestUnixPrograms::readsAHome_data() {
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Evolution, one account with aliases, one that names no port")
        << QStringLiteral("evolution/two-accounts")
        << QStringLiteral(
               "1700000001.1111.1@desk anna@mail.example,anna@club.example,anna.berger@mail.example | "
               "smtp.mail.example:587/starttls anna@mail.example password | "
               "imap imap.mail.example:993/tls anna@mail.example password | system_keychain\n"
               "1700000002.2222.1@desk bert@post.example | smtp.post.example:25/none  none | "
               "pop3 pop.post.example:995/tls bert@post.example password | nowhere");
    QTest::newRow("Evolution with an online account of GNOME")
        << QStringLiteral("evolution/online")
        << QStringLiteral(
               "account1*! anna@work.example | smtp.work.example:587/starttls anna password | "
               "imap imap.work.example:993/tls anna password | system_keychain");
    QTest::newRow("KMail, three transports, two resources")
        << QStringLiteral("kmail/kontact")
        << QStringLiteral(
               "1482302421* anna@mail.example,berger@mail.example,anna@club.example | "
               "smtp.mail.example:587/starttls anna@mail.example password | "
               "pop3 pop.mail.example:995/tls anna@mail.example password | system_keychain\n"
               "77 anna@work.example | relay.work.example:465/tls  none | "
               "imap imap.work.example:143/starttls anna password | nowhere\n"
               "90!  |  |  | nowhere");
    QTest::newRow("Geary: its own account, Google, an online account; a removed one is none")
        << QStringLiteral("geary/three-accounts")
        << QStringLiteral(
               "account_01 anna@work.example,anna.berger@work.example | "
               "smtp.work.example:587/starttls anna@work.example password | "
               "imap imap.work.example:993/tls anna@work.example password | system_keychain\n"
               "account_02! anna.berger@gmail.example | smtp.gmail.com:465/tls "
               "anna.berger@gmail.example password | imap imap.gmail.com:993/tls "
               "anna.berger@gmail.example password | system_keychain\n"
               "account_04! anna@online.example | smtp.online.example:587/starttls anna password | "
               "imap imap.online.example:993/tls anna password | system_keychain");
    QTest::newRow("Geary before 3.32")
        << QStringLiteral("geary/old-form")
        << QStringLiteral(
               "carol@old.example*! carol@old.example | smtp.old.example:25/none  none | "
               "imap imap.old.example:143/starttls carol password | system_keychain");
    QTest::newRow("Geary of Flatpak, a login of its own for sending")
        << QStringLiteral("geary/flatpak")
        << QStringLiteral(
               "account_01* dora@pak.example | mail.pak.example:465/tls dora-out password | "
               "imap mail.pak.example:993/tls dora password | system_keychain");
    QTest::newRow("Claws Mail")
        << QStringLiteral("claws-mail/two-accounts")
        << QStringLiteral(
               "1* anna@mail.example | smtp.mail.example:587/starttls anna@mail.example password | "
               "imap imap.mail.example:993/tls anna@mail.example password | own_store\n"
               "3 anna@post.example | smtp.post.example:25/none  none | "
               "pop3 pop.post.example:1110/starttls anna password | own_store");
    QTest::newRow("Claws Mail that hands its mail to a command")
        << QStringLiteral("claws-mail/by-command") << QStringLiteral("1*! anna@mail.example |  |  | nowhere");
    QTest::newRow("Sylpheed counts otherwise")
        << QStringLiteral("sylpheed/usual")
        << QStringLiteral(
               "2* anna@mail.example | smtp.mail.example:465/tls anna@mail.example oauth2 | "
               "imap imap.mail.example:993/tls anna@mail.example oauth2 | settings_file");
    QTest::newRow("Mailspring")
        << QStringLiteral("mailspring/usual")
        << QStringLiteral(
               "a1b2c3d4! anna@mail.example | smtp.mail.example:587/starttls anna password | "
               "imap imap.mail.example:993/tls anna@mail.example password | system_keychain\n"
               "e5f6! anna.berger@gmail.example | smtp.gmail.com:465/tls anna.berger@gmail.example "
               "oauth2 | imap imap.gmail.com:993/tls anna.berger@gmail.example oauth2 | "
               "system_keychain");
}

void TestUnixPrograms::readsAHome() {
    QFETCH(QString, home);
    QFETCH(QString, expected);
    const ProgramHome made;
    made.putTree(home);
    const MailProgram program = onlyProgram(made, home.section(u'/', 0, 0));
    QCOMPARE(accountsInWords(program), expected);
    QVERIFY(program.problems.isEmpty());
    QVERIFY(!program.running);
}

void TestUnixPrograms::tellsStateAndVersion() {
    const ProgramHome home;
    for (const char* tree :
         {"evolution/two-accounts", "kmail/kontact", "claws-mail/two-accounts", "sylpheed/usual"})
        home.putTree(QLatin1String(tree));
    const QString outbox = QStringLiteral(".local/share/evolution/mail/local/.Outbox/cur/");
    home.put(outbox + QStringLiteral("1700000100.1_1.desk!2,S"), "From: a@mail.example\n\nWaits\n");
    home.put(outbox + QStringLiteral("1700000101.1_2.desk!2,ST"), "From: a@mail.example\n\nSent and gone\n");
    home.put(QStringLiteral(".local/share/local-mail/outbox/cur/.keep"), {});
    home.put(QStringLiteral(".local/share/local-mail/outbox/new/1700000200.R1.desk"), "Waits\n");
    home.put(QStringLiteral("Mail/queue/1"), "Waits\n");
    home.put(QStringLiteral("Mail/queue/7"), "Waits\n");
    home.put(QStringLiteral("Mail/queue/.claws_mark"), "no message\n");

    QCOMPARE(onlyProgram(home, QStringLiteral("evolution")).waitingMessages, std::optional<int>(1));
    const MailProgram kmail = onlyProgram(home, QStringLiteral("kmail"));
    QCOMPARE(kmail.waitingMessages, std::optional<int>(1));
    QCOMPARE(kmail.version, QStringLiteral("5.22.3 (22.12.3)"));
    QVERIFY(kmail.offline);
    // The queues of a mailbox outside of the home and of an IMAP account are not looked at.
    const MailProgram claws = onlyProgram(home, QStringLiteral("claws-mail"));
    QCOMPARE(claws.waitingMessages, std::optional<int>(2));
    QVERIFY(claws.offline);
    QVERIFY(onlyProgram(home, QStringLiteral("sylpheed")).offline);
    QVERIFY(!onlyProgram(home, QStringLiteral("evolution")).offline);
    // dconf keeps what Evolution starts with.
    const ProgramHome other;
    other.putTree(QStringLiteral("evolution/offline"));
    const MailProgram evolution = onlyProgram(other, QStringLiteral("evolution"));
    QVERIFY(evolution.offline);
    QCOMPARE(evolution.version, QStringLiteral("3.46.4"));
    QCOMPARE(evolution.accounts.size(), 1);
}

void TestUnixPrograms::readsSettingsOfOthers_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("expected");
    QFile truth(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs/truth.jsonl"));
    if (truth.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : truth.readAll().split('\n')) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            if (row.value(QLatin1String("client")) != QLatin1String("claws-mail")) continue;
            const QString file = row.value(QLatin1String("file")).toString();
            QTest::newRow(qPrintable(file)) << file << row.value(QLatin1String("expect")).toObject();
        }
    } else {
        QTest::newRow("none") << QString() << QJsonObject();
    }
}

void TestUnixPrograms::readsSettingsOfOthers() {
    QFETCH(QString, file);
    QFETCH(QJsonObject, expected);
    if (file.isEmpty()) QSKIP("../shared/data/client-configs is not there");
    QFile captured(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs/") + file);
    QVERIFY(captured.open(QIODevice::ReadOnly));
    const QList<ClawsAccount> accounts = clawsAccounts(captured.readAll(), clawsMail(), false);
    const QJsonArray servers = expected.value(QLatin1String("smtp")).toArray();
    QCOMPARE(accounts.size(), servers.size());
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QJsonObject server = servers.at(i).toObject();
        const Endpoint& outgoing = accounts.at(i).outgoing;
        QCOMPARE(outgoing.host, server.value(QLatin1String("host")).toString());
        QCOMPARE(int(outgoing.port), server.value(QLatin1String("port")).toInt());
        QCOMPARE(outgoing.user, server.value(QLatin1String("username")).toString());
        QCOMPARE(authName(outgoing.auth), server.value(QLatin1String("auth")).toString());
        const QString security = server.value(QLatin1String("security")).toString();
        QCOMPARE(outgoing.security, security == QLatin1String("SSL") ? Security::Tls : Security::StartTls);
        QCOMPARE(accounts.at(i).isDefault, server.value(QLatin1String("default")).toBool(i == 0));
    }
}

void TestUnixPrograms::hostileHomesAreProblems_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    const QList<std::pair<const char*, const char*>> files{
        {"evolution", ".config/evolution/sources/x.source"},
        {"kmail", ".config/mailtransports"},
        {"geary", ".config/geary/account_01/geary.ini"},
        {"claws-mail", ".claws-mail/accountrc"},
        {"sylpheed", ".sylpheed-2.0/accountrc"},
        {"mailspring", ".config/Mailspring/config.json"},
        {"msmtp", ".msmtprc"},
        {"mutt", ".muttrc"},
        {"neomutt", ".neomuttrc"}};
    for (const auto& [kind, file] : files)
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(file);
}

void TestUnixPrograms::hostileHomesAreProblems() {
    QFETCH(QString, kind);
    QFETCH(QString, file);
    const auto troubles = [&](const ProgramHome& home) {
        QList<ProgramTrouble> list;
        for (const ProgramProblem& problem : onlyProgram(home, kind).problems) list.append(problem.trouble);
        return list;
    };
    const ProgramHome huge;
    huge.put(file, QByteArray(17 * 1024 * 1024, '['));
    QVERIFY(troubles(huge).contains(ProgramTrouble::TooLarge));

    const ProgramHome leading;
    QVERIFY(QDir().mkpath(QFileInfo(leading.path(file)).absolutePath()));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), leading.path(file)));
    QVERIFY(troubles(leading).contains(ProgramTrouble::OutsideProfile));

    const QByteArray garbage[] = {QByteArray(),
                                  QByteArray("\0\0[\0=\0", 7),
                                  QByteArray("\xFF\xFE[\0A\0]\0\n\0", 10),
                                  QByteArray("[Account: 1]\n[[[[\n=\n==\nsmtp_server=\xE9t\xE9\n"),
                                  QByteArray(200'000, '\n'),
                                  QByteArray("[").repeated(100'000)};
    for (const QByteArray& bytes : garbage) {
        const ProgramHome home;
        home.put(file, bytes);
        for (const ProgramAccount& account : onlyProgram(home, kind).accounts)
            QVERIFY(!account.outgoing.isSet());
    }
}

QTEST_GUILESS_MAIN(TestUnixPrograms)
#include "tst_unix_programs.moc"
