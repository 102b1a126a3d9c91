// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_pages.h"

#include <QPlainTextEdit>

#include "core/session/explained_report.h"
#include "ui/diagnosis_page.h"
#include "ui/error_card.h"
#include "ui/found_accounts.h"
#include "ui/start_page.h"

namespace outbox::ui::samples {
namespace {

ProgramAccount mailAccount(const char* id, const QString& address, const char* name) {
    ProgramAccount account;
    account.id = QString::fromLatin1(id);
    account.name = QString::fromUtf8(name);
    account.addresses = {address};
    account.outgoing.host = QStringLiteral("smtp.example.org");
    account.outgoing.port = 587;
    account.outgoing.security = Security::StartTls;
    return account;
}

MailProgram mailProgram(const char* id, const char* name) {
    MailProgram program;
    program.program = QString::fromLatin1(id);
    program.name = QString::fromUtf8(name);
    return program;
}

StartPage* startWith(const QList<MailProgram>& programs) {
    auto* page = new StartPage;
    page->setPracticeChoices({{QString(), QStringLiteral("Nothing: all is well"), QString()}});
    page->setAccounts(foundAccounts(programs), whereWasLooked(programs));
    return page;
}

StartPage* withOpenError() {
    auto* page = new StartPage;
    page->setPracticeChoices({{QString(), QStringLiteral("Nothing: all is well"), QString()}});
    page->errorCard()->open();
    return page;
}

Page* explainedPage(const Explanation& explanation) {
    auto* page = new DiagnosisPage;
    page->setReport(explainedReport(explanation, QStringLiteral("en")));
    page->setExplanation(explanation);
    return page;
}

}  // namespace

Page* startWithMany(bool wordy) {
    MailProgram program = mailProgram("thunderbird", "Thunderbird");
    for (int i = 1; i <= 9; ++i) {
        const QString domain = wordy ? QStringLiteral("verwaltungsgemeinschaft-oberes-tal.example")
                                     : QStringLiteral("example.org");
        program.accounts.append(mailAccount("a", QStringLiteral("person%1@%2").arg(i).arg(domain), "Club"));
    }
    program.waitingMessages = 12;
    return startWith({program});
}

Page* startWithProblems(bool) {
    MailProgram damaged = mailProgram("thunderbird", "Thunderbird");
    damaged.problems = {{QStringLiteral("prefs.js"), ProgramTrouble::Malformed, QString()}};
    MailProgram halfSet = mailProgram("evolution", "Evolution");
    halfSet.accounts = {mailAccount("b", QStringLiteral("a.berger@firm.example"), "Work")};
    halfSet.accounts.first().outgoing = Endpoint();
    MailProgram cloud = mailProgram("outlook-new", "Outlook (new)");
    cloud.vendorCloud = true;
    cloud.accounts = {mailAccount("c", QStringLiteral("anna.berger@example.org"), "")};
    MailProgram offline = mailProgram("betterbird", "Betterbird");
    offline.offline = true;
    offline.waitingMessages = 1;
    offline.accounts = {mailAccount("d", QStringLiteral("treasurer@rowing-club.example"), "Club")};
    return startWith({damaged, halfSet, cloud, offline});
}

Page* startErrorOpen(bool) {
    StartPage* page = withOpenError();
    page->errorCard()->field()->setPlainText(QStringLiteral(
        "Sending of the message failed.\nAn error occurred while sending mail. The mail server "
        "responded: 5.7.1 Client host rejected: Access denied."));
    return page;
}

Page* startErrorProblem(bool) {
    StartPage* page = withOpenError();
    page->errorCard()->setAskForFile(
        [] { return QStringLiteral("/nonexistent/Undelivered Mail Returned to Sender.eml"); });
    page->errorCard()->chooseButton()->click();
    page->errorCard()->showProblem(QStringLiteral("This is no file that can be read."));
    return page;
}

Page* startErrorReading(bool) {
    StartPage* page = withOpenError();
    page->errorCard()->field()->setPlainText(QStringLiteral("0x800CCC0E"));
    page->errorCard()->setBusy(true);
    return page;
}

Page* explainedBounce(bool) {
    static const char message[] =
        "From: MAILER-DAEMON@mail.example.net\n"
        "Subject: Undelivered Mail Returned to Sender\n"
        "MIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n"
        "\n--b\nContent-Type: text/plain\n\nI'm sorry to have to inform you.\n"
        "--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mail.example.net\n\n"
        "Final-Recipient: rfc822; bob@example.org\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 The email account that you tried to reach does not exist. Please "
        "try"
        " double-checking the recipient's email address for typos.\n\n"
        "Final-Recipient: rfc822; eve@example.org\nAction: delayed\nStatus: 4.7.1\n"
        "Diagnostic-Code: smtp; 451 4.7.1 Greylisted, come back later\n\n--b--\n";
    return explainedPage(explainText(QByteArray(message)));
}

Page* explainedReply(bool) {
    Explanation explanation;
    explanation.kind = ExplainedKind::Reply;
    explanation.serverOperator = QStringLiteral("google");
    ServerReply reply;
    reply.code = 451;
    reply.enhanced = QStringLiteral("4.3.0");
    reply.lines = {QStringLiteral("4.3.0 Mail server temporarily rejected message.")};
    explanation.reply = reply;
    return explainedPage(explanation);
}

Page* explainedNothing(bool) {
    return explainedPage(Explanation());
}

}  // namespace outbox::ui::samples
