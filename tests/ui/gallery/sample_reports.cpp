// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_reports.h"

#include <QJsonArray>

namespace outbox::ui::samples {
namespace {

using std::initializer_list;

/// A sentence, and one such as it grows to in German.
struct Wording {
    const char16_t* plain;
    const char16_t* wordy;
};

QString pick(const Wording& wording, bool wordy) {
    return QString::fromUtf16(wordy && wording.wordy ? wording.wordy : wording.plain);
}

Check check(const char* id, Station station, Light light, const QString& title, const QString& summary,
            qint64 started, qint64 duration, Side side = Side::Outgoing) {
    Check made;
    made.id = QLatin1String(id);
    made.station = station;
    made.side = side;
    made.light = light;
    made.title = title;
    made.summary = summary;
    made.startedMs = started;
    made.durationMs = duration;
    return made;
}

Check skipped(const char* id, Station station, const QString& title, const QString& because,
              Side side = Side::Outgoing) {
    Check made = check(id, station, Light::NotRun, title, QString(), 0, 0, side);
    made.skippedBecause = because;
    return made;
}

QString text(const char16_t* words) {
    return QString::fromUtf16(words);
}

QJsonObject nameObserved() {
    return {{QStringLiteral("target"), QStringLiteral("smtp.example.org A, AAAA")},
            {QStringLiteral("outcome"), QStringLiteral("found")},
            {QStringLiteral("addresses"),
             QJsonArray{QStringLiteral("203.0.113.25"), QStringLiteral("2001:db8::25")}},
            {QStringLiteral("resolver"), QStringLiteral("192.0.2.53")}};
}

QJsonObject stepTime(const char* step, qint64 started, qint64 duration) {
    return {{QStringLiteral("step"), QLatin1String(step)},
            {QStringLiteral("started_ms"), started},
            {QStringLiteral("duration_ms"), duration}};
}

QJsonObject goodTls() {
    const QJsonObject leaf{
        {QStringLiteral("subject"), QStringLiteral("smtp.example.org")},
        {QStringLiteral("names"),
         QJsonArray{QStringLiteral("mail.example.org"), QStringLiteral("mx.example.org")}},
        {QStringLiteral("not_before"), QStringLiteral("2025-09-03T00:00:00Z")},
        {QStringLiteral("not_after"), QStringLiteral("2025-12-02T23:59:59Z")},
        {QStringLiteral("issuer"), QStringLiteral("Example Trust R11")},
        {QStringLiteral("key"), QStringLiteral("EC P-256")},
        {QStringLiteral("signature"), QStringLiteral("SHA-256")},
        {QStringLiteral("sha256"), QStringLiteral("9F:3C:11:E0:52:77:A1:0B:6D:94:33:C8:7A:42:B8:05")}};
    return {{QStringLiteral("verified"), true},
            {QStringLiteral("version"), QStringLiteral("TLSv1.3")},
            {QStringLiteral("root"), QStringLiteral("Example Root X1, in system store")},
            {QStringLiteral("staple"), QStringLiteral("good")},
            {QStringLiteral("chain"), QJsonArray{leaf, QJsonObject(), QJsonObject()}}};
}

Check otherWay() {
    Check made = check("other-port", Station::Server, Light::Green, text(u"Outgoing, other port"),
                       text(u"signed in"), 40, 1402);
    made.observed = {
        {QStringLiteral("target"), QStringLiteral("203.0.113.25:465 TLS")},
        {QStringLiteral("outcome"), QStringLiteral("accepted")},
        {QStringLiteral("connection"), 1},
        {QStringLiteral("steps"), QJsonArray{stepTime("connect", 40, 96), stepTime("handshake", 136, 254),
                                             stepTime("greeting", 390, 91), stepTime("sign_in", 481, 961)}},
        {QStringLiteral("tls"), goodTls()}};
    return made;
}

QList<Check> upToTheServer(bool wordy) {
    Check names = check("name", Station::NameLookUp, Light::Green, text(u"Is the server's name known?"),
                        text(u"smtp.example.org is known here"), 2, 38);
    names.observed = nameObserved();
    return {check("clock", Station::Computer, Light::Green, text(u"Is this computer's clock right?"),
                  text(u"The clock is right"), 0, 0),
            check("ipv6", Station::Network, Light::Yellow, text(u"Does IPv6 lead anywhere?"),
                  pick({u"IPv6 leads nowhere", u"IPv6-Verbindungen führen ins Leere"}, wordy), 10, 5000),
            names};
}

QList<Check> incomingWorks() {
    return {
        check("incoming-name", Station::NameLookUp, Light::Green, text(u"Is the server's name known?"),
              text(u"imap.example.org is known here"), 3, 40, Side::Incoming),
        check("incoming-port", Station::Server, Light::Green, text(u"Can this computer reach the server?"),
              text(u"Port 993 is open"), 45, 90, Side::Incoming),
        check("incoming-tls", Station::Encryption, Light::Green, text(u"Is the line encrypted?"),
              text(u"Encrypted with TLS 1.3"), 135, 240, Side::Incoming),
        check("incoming-sign-in", Station::SignIn, Light::Green, text(u"Does the server accept the sign-in?"),
              text(u"Signed in"), 375, 850, Side::Incoming)};
}

void sayTranscript(Report& report, const QString& peer,
                   initializer_list<std::pair<Speaker, const char16_t*>> lines) {
    qint64 at = 136;
    for (const auto& [speaker, words] : lines) {
        report.transcript.append({at, 1, peer, speaker, text(words)});
        at += 47;
    }
}

Report base(bool wordy) {
    Report report;
    report.generator = {QStringLiteral("0.1.0"), QStringLiteral("Debian GNU/Linux 12"),
                        QStringLiteral("6.4.2"), QStringLiteral("3.0.15")};
    report.startedAt = QDateTime::fromString(QStringLiteral("2025-11-21T09:42:07Z"), Qt::ISODate);
    report.durationMs = 8600;
    report.account = account(wordy);
    report.providerName = QStringLiteral("Example Mail");
    report.recommendedOutgoing = report.account.outgoing;
    report.recommendedIncoming = report.account.incoming;
    report.language = QStringLiteral("en");
    report.contacted = {QStringLiteral("smtp.example.org:587"), QStringLiteral("imap.example.org:993")};
    return report;
}

QList<Check> behindTheStop(Station first, const QString& because) {
    struct Row {
        Station station;
        const char* id;
        const char16_t* title;
    };
    static constexpr Row rows[] = {{Station::Encryption, "encryption", u"Is the line encrypted?"},
                                   {Station::SignIn, "sign-in", u"Does the server accept the sign-in?"},
                                   {Station::Sending, "sending", u"Does the server take the mail?"},
                                   {Station::Arrival, "arrival", u"Does a test message arrive?"}};
    QList<Check> checks;
    for (const Row& row : rows) {
        if (row.station < first) continue;
        const bool arrival = row.station == Station::Arrival;
        checks.append(skipped(row.id, row.station, text(row.title),
                              arrival ? text(u"Not run: no test message") : because));
    }
    return checks;
}

Finding ipv6(bool wordy) {
    Finding finding;
    finding.id = QStringLiteral("net.ipv6-broken");
    finding.light = Light::Yellow;
    finding.title =
        pick({u"IPv6 leads nowhere here", u"IPv6-Verbindungen führen in diesem Netzwerk ins Leere"}, wordy);
    finding.explanation = text(
        u"Connections over IPv6 get no answer, those over IPv4 do. Mail programs wait a while before they "
        u"change over.");
    finding.because = {QStringLiteral("ipv6")};
    return finding;
}

Check deadPort(bool wordy) {
    Check port = check("port", Station::Server, Light::Red, text(u"Can this computer reach the server?"),
                       pick({u"Port 587 does not answer", u"Anschluss 587 antwortet überhaupt nicht"}, wordy),
                       40, 8000);
    port.observed = {{QStringLiteral("target"), QStringLiteral("203.0.113.25:587 STARTTLS")},
                     {QStringLiteral("failure"), QStringLiteral("timed_out")}};
    return port;
}

Fix otherPort(bool wordy) {
    Fix fix;
    fix.id = QStringLiteral("use-other-port");
    fix.title =
        pick({u"Send through port 465 instead", u"Stattdessen über Anschlussnummer 465 versenden"}, wordy);
    fix.steps = {text(u"Open the account settings of your mail program and choose the outgoing server."),
                 text(u"Set the port to 465 and the encryption to SSL/TLS."),
                 text(u"Save, and send the message again.")};
    fix.links = {QString(), QString(), QString()};
    fix.changes = {{QStringLiteral("outgoing.port"), 587, 465},
                   {QStringLiteral("outgoing.security"), QStringLiteral("starttls"), QStringLiteral("tls")}};
    fix.proven = true;
    fix.proofSummary =
        pick({u"Tried just now: signed in, and the server was ready to take mail.",
              u"Eben erprobt: Die Anmeldung gelang, und der Server war zur Entgegennahme bereit."},
             wordy);
    return fix;
}

}  // namespace

Account account(bool wordy) {
    Account made;
    made.address = wordy ? QStringLiteral("anna-katharina.bergmann-schulze@verwaltungsgemeinschaft.example")
                         : QStringLiteral("anna.berger@example.org");
    made.program = QStringLiteral("Thunderbird");
    made.source = QStringLiteral("thunderbird:private");
    const QString domain =
        wordy ? QStringLiteral("verwaltungsgemeinschaft.example") : QStringLiteral("example.org");
    made.outgoing = {
        Protocol::Smtp,      QStringLiteral("smtp.") + domain, 587, Security::StartTls, made.address,
        AuthMethod::Password};
    made.incoming =
        Endpoint{Protocol::Imap,      QStringLiteral("imap.") + domain, 993, Security::Tls, made.address,
                 AuthMethod::Password};
    return made;
}

QList<Check> runningChecks(bool wordy) {
    QList<Check> checks = upToTheServer(wordy);
    checks.append(
        check("other-port", Station::Server, Light::Green, text(u"Is there another way in?"),
              pick({u"smtp.example.org is there and answers on port 465",
                    u"smtp.verwaltungsgemeinschaft.example ist vorhanden und antwortet auf Anschluss 465"},
                   wordy),
              40, 96));
    checks.last().observed = {{QStringLiteral("target"), QStringLiteral("smtp.example.org:465")},
                              {QStringLiteral("outcome"), QStringLiteral("connected")}};
    Check running =
        check("port", Station::Server, Light::Running, text(u"Can this computer reach the server?"),
              pick({u"Port 587, the one set in Thunderbird: no answer yet",
                    u"Anschluss 587, in Thunderbird eingestellt: bisher noch keine Antwort eingetroffen"},
                   wordy),
              900, 0);
    running.limitMs = 8000;
    checks.append(running);
    checks.append(check("control", Station::Server, Light::Waiting,
                        pick({u"Comparison with other providers’ servers on port 587",
                              u"Vergleich mit den Servern anderer Anbieter auf Anschluss 587"},
                             wordy),
                        QString(), 0, 0));
    for (const Station station : {Station::Encryption, Station::SignIn, Station::Sending}) {
        checks.append(
            check("later", station, Light::Waiting, text(u"Waits for the server"), QString(), 0, 0));
    }
    checks.append(
        skipped("arrival", Station::Arrival, text(u"Does a test message arrive?"),
                pick({u"Not run: no test message", u"Nicht geprüft: keine Testnachricht gewünscht"}, wordy)));
    QList<Check> incoming = incomingWorks();
    incoming.last().light = Light::Running;
    return checks + incoming;
}

Progress runningProgress() {
    return {9, 21, 4300};
}

Report blockedPort(bool wordy) {
    Report report = base(wordy);
    report.light = Light::Red;
    report.headline = pick({u"This network blocks the way your mail goes out",
                            u"Dieses Netzwerk sperrt den Weg, auf dem Ihre elektronische Post hinausgeht"},
                           wordy);
    report.whyReceiving =
        pick({u"Receiving takes another way, port 993, and that one is open.",
              u"Der Empfang nimmt einen anderen Weg, Anschluss 993, und der ist durchgehend offen."},
             wordy);
    report.checks = upToTheServer(wordy);
    report.checks.append(deadPort(wordy));
    report.checks.append(otherWay());
    report.checks += behindTheStop(Station::Encryption, text(u"Not run: the server was not reached"));
    report.checks += incomingWorks();
    Finding finding;
    finding.id = QStringLiteral("port.blocked");
    finding.title = report.headline;
    finding.explanation = pick({u"Thunderbird sends through port 587. From here, neither your provider nor "
                                u"two others can be reached "
                                u"through that port.",
                                u"Thunderbird versendet über Anschluss 587. Von hier aus sind über diesen "
                                u"Anschluss weder Ihr Anbieter "
                                u"noch zwei weitere Anbieter zu erreichen."},
                               wordy);
    finding.because = {QStringLiteral("port")};
    finding.fixes = {otherPort(wordy)};
    report.findings = {finding, ipv6(wordy)};
    report.recommendedOutgoing.port = 465;
    report.recommendedOutgoing.security = Security::Tls;
    report.ruledOut = {QStringLiteral("auth.wrong-password"), QStringLiteral("server.down")};
    report.ruledOutWords = {text(u"Wrong password"), text(u"Server down"),
                            text(u"Firewall on this computer")};
    sayTranscript(report, report.account.outgoing.host + QStringLiteral(":465"),
                  {{Speaker::Note, u"connected, 96 ms"},
                   {Speaker::Note, u"TLS 1.3, X25519, AES-256-GCM; verified by the system’s store"},
                   {Speaker::Server, u"220 smtp.example.org ESMTP ready"},
                   {Speaker::Client, u"EHLO [192.0.2.17]"},
                   {Speaker::Server, u"250-smtp.example.org"},
                   {Speaker::Server, u"250-SIZE 52428800"},
                   {Speaker::Server, u"250-8BITMIME"},
                   {Speaker::Server, u"250 AUTH PLAIN LOGIN"},
                   {Speaker::Client, u"AUTH PLAIN ••••••••"},
                   {Speaker::Server, u"235 2.7.0 Authentication successful"},
                   {Speaker::Client, u"MAIL FROM:<a…r@example.org>"},
                   {Speaker::Server, u"250 2.1.0 Ok"},
                   {Speaker::Client, u"RCPT TO:<a…r@example.org>"},
                   {Speaker::Server, u"250 2.1.5 Ok"},
                   {Speaker::Client, u"QUIT"}});
    return report;
}

Report blockedUnproven(bool wordy) {
    Report report = blockedPort(wordy);
    Finding& finding = report.findings.first();
    finding.likely = true;
    finding.settledBy = QStringLiteral("control");
    finding.fixes.first().proven = false;
    finding.fixes.first().proofSummary.clear();
    report.checks.append(skipped("control", Station::Server, text(u"Do other providers answer on this port?"),
                                 text(u"Not run: nothing to compare with was reached")));
    report.transcript.clear();
    return report;
}

Report smtpDisabled(bool wordy) {
    Report report = base(wordy);
    report.account.address = QStringLiteral("a.berger@firm.example");
    report.account.program = QStringLiteral("Evolution");
    report.account.outgoing.host = QStringLiteral("smtp.office365.com");
    report.account.incoming->host = QStringLiteral("outlook.office365.com");
    report.light = Light::Red;
    report.headline = pick({u"Sending is switched off for your mailbox",
                            u"Der Versand ist für Ihr Postfach grundsätzlich abgeschaltet"},
                           wordy);
    report.whyReceiving = text(u"Receiving has its own switch, and that one is on.");
    report.checks = {
        check("clock", Station::Computer, Light::Green, text(u"Is the clock right?"), text(u"It is"), 0, 0),
        check("net", Station::Network, Light::Green, text(u"Is there a network?"), text(u"Yes"), 1, 30),
        check("name", Station::NameLookUp, Light::Green, text(u"Is the name known?"), text(u"Yes"), 2, 38),
        check("port", Station::Server, Light::Green, text(u"Does it answer?"), text(u"Yes"), 40, 96),
        check("tls", Station::Encryption, Light::Green, text(u"Is it safe?"), text(u"Yes"), 140, 200),
        check("sign-in", Station::SignIn, Light::Red, text(u"Does the server accept the sign-in?"),
              text(u"Refused for this mailbox"), 350, 2100)};
    report.checks += behindTheStop(Station::Sending, text(u"Not run: nobody was signed in"));
    report.checks += incomingWorks();
    Finding finding;
    finding.id = QStringLiteral("auth.smtp-disabled");
    finding.title = report.headline;
    finding.explanation = text(
        u"Your password is right. But your organisation does not let mail programs send from this "
        u"mailbox. Only its administrator can switch that on.");
    finding.because = {QStringLiteral("sign-in")};
    Fix fix;
    fix.id = QStringLiteral("enable-smtp-auth");
    fix.title = pick({u"A letter to your administrator", u"Ein Brief an Ihre Systemadministration"}, wordy);
    fix.who = Who::Administrator;
    fix.letter = text(
        u"Subject: Please allow sending from my mail program\n\nHello,\n\nMy mailbox a.berger@firm.example "
        u"can "
        u"receive but not send from Evolution. The password is right; the server answers:\n\n"
        u"> 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox\n\n"
        u"Please tick Authenticated SMTP for my mailbox: Microsoft 365 admin centre, Users, Active users, "
        u"Mail, Manage email apps.");
    finding.fixes = {fix};
    report.findings = {finding};
    return report;
}

Report appPassword(bool wordy) {
    Report report = smtpDisabled(wordy);
    report.account = account(wordy);
    report.headline = pick({u"Your provider wants an app password here",
                            u"Ihr Anbieter verlangt an dieser Stelle ein anwendungsspezifisches Kennwort"},
                           wordy);
    report.whyReceiving =
        text(u"Receiving still uses a sign-in from before; it will want the app password soon, too.");
    Finding& finding = report.findings.first();
    finding.id = QStringLiteral("auth.app-password-needed");
    finding.title = report.headline;
    finding.explanation = text(
        u"Two-step sign-in is on for this account. Mail programs cannot answer its second question, "
        u"so the provider gives them passwords of their own.");
    Fix fix;
    fix.id = QStringLiteral("create-app-password");
    fix.title = pick({u"Create an app password", u"Anwendungsspezifisches Kennwort erstellen"}, wordy);
    fix.steps = {
        pick({u"Open your provider's security page and sign in.",
              u"Öffnen Sie die Sicherheitseinstellungen Ihres Anbieters und melden Sie sich dort an."},
             wordy),
        text(u"Create an app password for “Mail” and copy it."),
        text(u"Paste it into your mail program when it asks for the password.")};
    fix.links = {QStringLiteral("https://account.example.org/security/app-passwords"), QString(), QString()};
    Fix other;
    other.id = QStringLiteral("use-oauth");
    other.title = text(u"Sign in with the browser");
    other.steps = {text(u"Choose OAuth2 as the sign-in method in your mail program.")};
    other.links = {QString()};
    finding.fixes = {fix, other};
    Finding after;
    after.id = QStringLiteral("account.sender-refused");
    after.title = text(u"The sender address was not accepted");
    after.explanation = text(u"Without a sign-in no sender is accepted.");
    after.consequenceOf = finding.id;
    report.findings.append(after);
    report.findings.append(ipv6(wordy));
    return report;
}

Report ownNetwork(bool wordy) {
    Report report = blockedPort(wordy);
    report.headline = text(u"This network lets only web traffic out");
    Finding& finding = report.findings.first();
    finding.id = QStringLiteral("net.web-only");
    finding.title = report.headline;
    finding.explanation =
        text(u"Web pages load, but every mail port is closed, for other providers as well.");
    report.whyReceiving.clear();
    Fix fix;
    fix.id = QStringLiteral("ask-network-owner");
    fix.who = Who::Network;
    fix.title = text(u"Ask whoever runs this network");
    fix.steps = {
        text(u"Ask for the ports 465, 587 and 993 to be opened for outgoing connections."),
        text(u"Until then, use your provider's web mail, or another network such as your phone's hotspot.")};
    fix.links = {QString(), QStringLiteral("https://mail.example.org/")};
    finding.fixes = {fix};
    report.transcript.clear();
    return report;
}

Report allGreen(bool wordy) {
    Report report = smtpDisabled(wordy);
    report.account = account(wordy);
    report.light = Light::Green;
    report.headline =
        pick({u"Your mail leaves", u"Ihre elektronische Post wird ordnungsgemäß versandt"}, wordy);
    report.whyReceiving.clear();
    report.findings.clear();
    report.durationMs = 2000;
    for (Check& check : report.checks) {
        if (check.side == Side::Incoming || check.station == Station::Arrival) continue;
        check.light = Light::Green;
        check.summary = text(u"It works");
        check.durationMs = 60;
        check.skippedBecause.clear();
    }
    return report;
}

Report elsewhere(const Report& report) {
    Report other = report;
    other.startedAt = report.startedAt.addSecs(600);
    other.light = Light::Green;
    other.headline = allGreen().headline;
    other.whyReceiving.clear();
    other.findings.clear();
    other.durationMs = 2000;
    for (Check& check : other.checks) {
        if (check.station == Station::Arrival) continue;
        check.light = Light::Green;
        if (check.skippedBecause.isEmpty() && check.durationMs < 5000) continue;
        check.summary = text(u"It works");
        check.skippedBecause.clear();
        check.startedMs = 140;
        check.durationMs = 60;
        check.observed = {};
    }
    return other;
}

Report ownDomain(bool wordy) {
    const auto record = [wordy](const char* id, Light light, const Wording& asked, const Wording& said) {
        return check(id, Station::Sending, light, pick(asked, wordy), pick(said, wordy), 0, 40);
    };
    Report report = allGreen(wordy);
    DomainChapter chapter;
    chapter.domain = QStringLiteral("kern-holzbau.example");
    chapter.dnsHost = QStringLiteral("Example DNS");
    chapter.dnsHostPage = QStringLiteral("https://dns.example/help");
    chapter.checks = {record("domain-mx", Light::Green,
                             {u"Does the domain take mail?", u"Nimmt die Domäne Nachrichten entgegen?"},
                             {u"Yes, mail.kern-holzbau.example takes its mail",
                              u"Ja, mail.kern-holzbau.example nimmt die Nachrichten der Domäne entgegen"}),
                      record("domain-reverse", Light::Green,
                             {u"Is its own server’s address named (reverse DNS)?",
                              u"Hat die Adresse des eigenen Servers einen Namen (Rückwärtsauflösung)?"},
                             {u"Yes", u"Ja"}),
                      record("domain-dmarc", Light::Yellow,
                             {u"Does it say what to do with forged mail (DMARC)?",
                              u"Sagt sie, was mit gefälschten Nachrichten geschehen soll (DMARC)?"},
                             {u"No DMARC record", u"Es gibt keinen DMARC-Eintrag"})};
    Finding finding;
    finding.id = QStringLiteral("domain.dmarc-missing");
    finding.light = Light::Yellow;
    finding.title = pick({u"The domain has no DMARC record", u"Die Domäne hat keinen DMARC-Eintrag"}, wordy);
    finding.explanation = pick(
        {u"Large mail services expect a DMARC record of every domain that sends.",
         u"Große Maildienste erwarten von jeder Domäne, die Nachrichten versendet, einen DMARC-Eintrag."},
        wordy);
    Fix fix;
    fix.id = QStringLiteral("publish-dmarc");
    fix.title = finding.title;
    fix.who = Who::Administrator;
    fix.changes = {{QStringLiteral("dns.txt:_dmarc.kern-holzbau.example"), QString(),
                    QStringLiteral("v=DMARC1; p=none; rua=mailto:postmaster@kern-holzbau.example")}};
    finding.fixes = {fix};
    chapter.findings = {finding};
    report.ownDomain = chapter;
    return report;
}

Report inJunk(bool wordy) {
    Report report = allGreen(wordy);
    report.light = Light::Yellow;
    report.headline = pick({u"Your test message was filed as junk",
                            u"Ihre Testnachricht wurde im Ordner für unerwünschte Werbung abgelegt"},
                           wordy);
    for (Check& check : report.checks) {
        if (check.station != Station::Arrival) continue;
        check.light = Light::Yellow;
        check.summary = text(u"In the junk folder “Junk” after 2 s");
        check.skippedBecause.clear();
        check.observed = {{QStringLiteral("found"), true},
                          {QStringLiteral("folder"), QStringLiteral("Junk")}};
    }
    Finding finding;
    finding.id = QStringLiteral("delivery.to-junk");
    finding.light = Light::Yellow;
    finding.title = report.headline;
    finding.explanation = text(
        u"It left and arrived, but in the folder “Junk”. Mail to others may land in "
        u"theirs, too. The servers’ checks of the sender say: spf=softfail, dkim=none");
    Fix fix;
    fix.id = QStringLiteral("mark-not-junk");
    fix.title = text(u"Tell the mailbox that it is no junk");
    fix.steps = {
        text(u"Look into the junk folder for other mail that is not junk, and mark each as “not junk”."),
        text(u"Add your own address to your contacts there.")};
    fix.links = {QString(), QString()};
    finding.fixes = {fix};
    finding.because = {QStringLiteral("arrival")};
    report.findings = {finding};
    return report;
}

Report onlyYellow(bool wordy) {
    Report report = allGreen(wordy);
    report.light = Light::Yellow;
    report.headline = text(u"Your mail leaves, with a detour");
    report.checks[1].light = Light::Yellow;
    report.checks[1].summary = text(u"IPv6 leads nowhere");
    Finding finding = ipv6(wordy);
    Fix fix;
    fix.id = QStringLiteral("switch-off-ipv6");
    fix.who = Who::You;
    fix.title = text(u"Switch IPv6 off for this network");
    fix.steps = {text(u"Open the network settings of this computer."),
                 text(u"Set IPv6 to off for this connection.")};
    fix.links = {QString(), QString()};
    finding.fixes = {fix};
    report.findings = {finding};
    return report;
}

Report unexplained(bool wordy) {
    Report report = blockedPort(wordy);
    report.findings.clear();
    report.headline = text(u"We found where it stops, but not why");
    report.whyReceiving = text(u"Receiving takes another way, port 993, and that one is open.");
    report.transcript.clear();
    return report;
}

}  // namespace outbox::ui::samples
