// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/programs/program_table.h"
#include "core/session/program_import.h"

using namespace outbox;

namespace {

/// "imap.example.org:993/tls" of a protocol; nothing for an empty text.
Endpoint endpoint(Protocol protocol, const QString& text, const QString& user) {
    if (text.isEmpty()) return {};
    Endpoint read = parseEndpoint(protocol, text).endpoint;
    read.user = user;
    return read;
}

MailProgram programWith(const QString& address, const QString& outgoing, const QString& incoming) {
    ProgramAccount account;
    account.id = QStringLiteral("account1");
    account.addresses = {address};
    account.outgoing = endpoint(Protocol::Smtp, outgoing, address);
    const bool pop3 = incoming.startsWith(QLatin1String("pop3:"));
    const QString line = incoming.section(QLatin1Char(':'), 1);
    if (!incoming.isEmpty())
        account.incoming = endpoint(pop3 ? Protocol::Pop3 : Protocol::Imap, line, address);
    MailProgram program;
    program.program = QStringLiteral("thunderbird");
    program.name = QStringLiteral("Thunderbird");
    program.version = QStringLiteral("140.5.0");
    program.accounts = {account};
    return program;
}

QList<Finding> findingsOf(const MailProgram& program) {
    return storedFindings(program, program.accounts.first());
}

QString changesOf(const Fix& fix) {
    QStringList changes;
    for (const Fix::Change& change : fix.changes)
        changes.append(change.field + QLatin1Char('=') + change.to.toVariant().toString());
    return changes.join(QLatin1Char(' '));
}

/// "id", "id?" where only a check would tell, with the changes of the first cure: "id [outgoing.port=587]".
QStringList shown(const QList<Finding>& findings) {
    QStringList list;
    for (const Finding& finding : findings) {
        if (!finding.consequenceOf.isEmpty()) continue;
        const QString changes = finding.fixes.isEmpty() ? QString() : changesOf(finding.fixes.first());
        list.append(finding.id + (finding.likely ? QStringLiteral("?") : QString()) + QStringLiteral(" [") +
                    changes + QLatin1Char(']'));
    }
    return list;
}

// What a truth's warning is called here. Null: the settings as they are read do not hold it.
struct Warning {
    const char* words;
    const char* id;
    Side side;
};
constexpr Warning warnings[] = {
    {"STARTTLS on 465", "tls.mode-mismatch", Side::Outgoing},
    {"STARTTLS on 993", "tls.mode-mismatch", Side::Incoming},
    {"port 25", "port.25-blocked", Side::Outgoing},
    {"POP on 993", "port.wrong", Side::Incoming},
    {"password without encryption", "tls.required", Side::Outgoing},
    {"POP-before-SMTP", nullptr, Side::Outgoing},
};

bool isAbout(const Finding& finding, Side side) {
    const QString field = side == Side::Outgoing ? QStringLiteral("outgoing.") : QStringLiteral("incoming.");
    return !finding.fixes.isEmpty() && !finding.fixes.first().changes.isEmpty() &&
           finding.fixes.first().changes.first().field.startsWith(field);
}

/// The settings as the truth has them, for a form that no reader of ours takes.
MailProgram programOfTruth(const QJsonObject& expect) {
    const auto line = [](const QJsonObject& server) {
        const QString security = server.value(QLatin1String("security")).toString().toLower();
        return server.value(QLatin1String("host")).toString() + QLatin1Char(':') +
               QString::number(server.value(QLatin1String("port")).toInt()) + QLatin1Char('/') +
               (security == QLatin1String("ssl") ? QStringLiteral("tls") : security);
    };
    const QJsonObject smtp = expect.value(QLatin1String("smtp")).toArray().at(0).toObject();
    const QJsonObject incoming = expect.value(QLatin1String("incoming")).toArray().at(0).toObject();
    return programWith(QStringLiteral("user@example.org"), line(smtp),
                       incoming.value(QLatin1String("type")).toString() + QLatin1Char(':') + line(incoming));
}

/// A captured file in a home of its own, read as that program's.
MailProgram programOfFile(const QString& client, const QByteArray& bytes) {
    const QTemporaryDir home;
    const QString name = client == QLatin1String("thunderbird")
                             ? QStringLiteral("/.thunderbird/a.default/prefs.js")
                             : QStringLiteral("/.claws-mail/accountrc");
    QDir().mkpath(QFileInfo(home.path() + name).absolutePath());
    QFile file(home.path() + name);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    file.close();
    ProgramPlaces places = ProgramPlaces::ofFolder(home.path());
    places.system = HomeSystem::Linux;
    return findPrograms(places, client).value(0);
}

}  // namespace

/// What `accounts` says of settings that nobody tried.
class TestStoredSettings : public QObject {
    Q_OBJECT
  private slots:
    void settingsShowWhatIsWrong_data();
    void settingsShowWhatIsWrong();
    void wordsSayNothingOfATry_data();
    void wordsSayNothingOfATry();
    void warningsOfOthersAreFound_data();
    void warningsOfOthersAreFound();
};

void TestStoredSettings::settingsShowWhatIsWrong_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("outgoing");
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* address, const char* outgoing, const char* incoming,
                        const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(outgoing)
                            << QString::fromUtf8(incoming) << QString::fromUtf8(expected);
    };
    // Servers that no preset knows: the usual meaning of a port speaks for it.
    const char* own = "anna@example.org";
    const char* smtp = "mail.example.org:587/starttls";
    const char* imap = "imap:mail.example.org:993/tls";
    row("all as usual", own, smtp, imap, "");
    row("all as usual on 465, and POP3", own, "mail.example.org:465/tls", "pop3:mail.example.org:995/tls",
        "");
    row("STARTTLS in the clear ports", own, smtp, "imap:mail.example.org:143/starttls", "");
    row("no account for receiving", own, smtp, "", "");
    row("no server for sending", own, "", imap, "");
    row("STARTTLS on 465", own, "mail.example.org:465/starttls", imap,
        "tls.mode-mismatch? [outgoing.security=tls]");
    row("TLS on 587", own, "mail.example.org:587/tls", imap,
        "tls.mode-mismatch? [outgoing.security=starttls]");
    row("port 25", own, "mail.example.org:25/starttls", imap, "port.25-blocked? [outgoing.port=587]");
    row("an unusual port", own, "mail.example.org:2525/tls", imap, "");
    row("no encryption", own, "mail.example.org:587/none", imap,
        "tls.required? [outgoing.security=starttls]");
    row("no encryption, to this computer", own, "127.0.0.1:1025/none", "imap:localhost:1143/none", "");
    row("the port of IMAP", own, "mail.example.org:993/tls", imap,
        "port.wrong? [outgoing.port=587 outgoing.security=starttls]");
    row("the port of POP3, in clear", own, "mail.example.org:110/none", imap,
        "port.wrong? [outgoing.port=587 outgoing.security=starttls]");
    row("the name of IMAP", own, "imap.example.org:587/starttls", "imap:imap.example.org:993/tls",
        "settings.incoming-as-outgoing? []");
    row("STARTTLS on 993", own, smtp, "imap:mail.example.org:993/starttls",
        "tls.mode-mismatch? [incoming.security=tls]");
    row("STARTTLS on 995", own, smtp, "pop3:mail.example.org:995/starttls",
        "tls.mode-mismatch? [incoming.security=tls]");
    row("TLS on 143", own, smtp, "imap:mail.example.org:143/tls",
        "tls.mode-mismatch? [incoming.security=starttls]");
    row("TLS on 110", own, smtp, "pop3:mail.example.org:110/tls",
        "tls.mode-mismatch? [incoming.security=starttls]");
    row("IMAP on the port of POP3", own, smtp, "imap:mail.example.org:995/tls",
        "port.wrong? [incoming.port=993]");
    row("POP3 on the port of IMAP", own, smtp, "pop3:mail.example.org:143/starttls",
        "port.wrong? [incoming.port=995 incoming.security=tls]");
    row("IMAP on a port for sending", own, smtp, "imap:mail.example.org:465/tls",
        "port.wrong? [incoming.port=993]");
    row("receiving without encryption", own, smtp, "imap:mail.example.org:143/none",
        "tls.required? [incoming.security=starttls]");
    row("both sides", own, "mail.example.org:465/starttls", "imap:mail.example.org:993/starttls",
        "tls.mode-mismatch? [outgoing.security=tls], tls.mode-mismatch? [incoming.security=tls]");
    // A provider's own word comes first.
    const char* gmx = "anna@gmx.net";
    const char* gmxImap = "imap:imap.gmx.net:993/tls";
    row("as the provider says", gmx, "mail.gmx.net:587/starttls", gmxImap, "");
    row("known: STARTTLS on 465", gmx, "mail.gmx.net:465/starttls", gmxImap,
        "tls.mode-mismatch [outgoing.security=tls]");
    row("known: port 25", gmx, "mail.gmx.net:25/starttls", gmxImap, "port.25-blocked? [outgoing.port=587]");
    row("known: the port of IMAP", gmx, "mail.gmx.net:993/tls", gmxImap, "port.wrong [outgoing.port=465]");
    row("known: the server of IMAP", gmx, "imap.gmx.net:587/starttls", gmxImap,
        "settings.incoming-as-outgoing [outgoing.host=mail.gmx.net]");
    row("known: no encryption", gmx, "mail.gmx.net:587/none", gmxImap,
        "tls.required? [outgoing.security=starttls]");
    row("known: STARTTLS on 993", gmx, "mail.gmx.net:587/starttls", "imap:imap.gmx.net:993/starttls",
        "tls.mode-mismatch [incoming.security=tls]");
    row("known: POP3 on the port of IMAP", gmx, "mail.gmx.net:587/starttls", "pop3:pop.gmx.net:993/tls",
        "port.wrong? [incoming.port=995]");
}

void TestStoredSettings::settingsShowWhatIsWrong() {
    QFETCH(QString, address);
    QFETCH(QString, outgoing);
    QFETCH(QString, incoming);
    QFETCH(QString, expected);
    const QList<Finding> findings = findingsOf(programWith(address, outgoing, incoming));
    QCOMPARE(shown(findings).join(QStringLiteral(", ")), expected);
    for (const Finding& finding : findings) {
        QVERIFY(!finding.title.isEmpty() && !finding.explanation.isEmpty());
        for (const Fix& fix : finding.fixes) QVERIFY(!fix.proven && !fix.title.isEmpty());
    }
}

void TestStoredSettings::wordsSayNothingOfATry_data() {
    settingsShowWhatIsWrong_data();
}

void TestStoredSettings::wordsSayNothingOfATry() {
    QFETCH(QString, address);
    QFETCH(QString, outgoing);
    QFETCH(QString, incoming);
    for (const Finding& finding : findingsOf(programWith(address, outgoing, incoming)))
        for (const char* tried : {"it works", "cannot be reached", "never understand", "insists"})
            QVERIFY2(!QString(finding.title + QLatin1Char(' ') + finding.explanation)
                          .contains(QLatin1String(tried), Qt::CaseInsensitive),
                     qPrintable(finding.title + QLatin1Char(' ') + finding.explanation));
}

void TestStoredSettings::warningsOfOthersAreFound_data() {
    QTest::addColumn<QJsonObject>("truth");
    QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs/truth.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QJsonObject truth = QJsonDocument::fromJson(line).object();
        const QString client = truth.value(QLatin1String("client")).toString();
        for (const char* known : {"thunderbird", "claws-mail", "outlook"})
            if (client == QLatin1String(known))
                QTest::newRow(qPrintable(truth.value(QLatin1String("file")).toString())) << truth;
    }
}

void TestStoredSettings::warningsOfOthersAreFound() {
    const QString folder = qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs/");
    if (!QFile::exists(folder)) QSKIP("../shared/data/client-configs is not there");
    QFETCH(QJsonObject, truth);
    const QString client = truth.value(QLatin1String("client")).toString();
    const QJsonObject expect = truth.value(QLatin1String("expect")).toObject();
    QFile file(folder + truth.value(QLatin1String("file")).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const MailProgram program =
        client == QLatin1String("outlook") ? programOfTruth(expect) : programOfFile(client, file.readAll());

    QList<Finding> findings;
    for (const ProgramAccount& account : program.accounts) findings += storedFindings(program, account);
    QStringList missed;
    for (const QJsonValue& value : expect.value(QLatin1String("warn")).toArray()) {
        const QString words = value.toString();
        if (words == QLatin1String("no outgoing server set up")) {
            for (const ProgramAccount& account : program.accounts) QVERIFY(!account.outgoing.isSet());
            continue;
        }
        const auto* warning = std::find_if(std::begin(warnings), std::end(warnings), [&](const Warning& row) {
            return words == QLatin1String(row.words);
        });
        QVERIFY2(warning != std::end(warnings), qPrintable(words));
        if (!warning->id) continue;
        const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.id == QLatin1String(warning->id) && isAbout(finding, warning->side);
        });
        if (!found) missed.append(words);
    }
    QCOMPARE(missed.join(QStringLiteral(", ")), QString());
    // And nothing is made of settings that nobody warns of.
    if (!expect.contains(QLatin1String("warn")))
        QCOMPARE(shown(findings).join(QStringLiteral(", ")), QString());
}

QTEST_GUILESS_MAIN(TestStoredSettings)
#include "tst_stored_settings.moc"
