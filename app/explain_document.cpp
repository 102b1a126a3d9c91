// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain_document.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/diagnosis/facts.h"
#include "core/explain/cures.h"
#include "core/report/document_words.h"
#include "core/report/redactor.h"
#include "core/report/report_document.h"
#include "core/report/report_json.h"
#include "core/words/explained.h"
#include "core/words/words.h"

namespace outbox::app {

namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject replyObject(const ServerReply& reply) {
    return {{QStringLiteral("code"), reply.code},
            {QStringLiteral("enhanced"), orNull(reply.enhanced)},
            {QStringLiteral("text"), reply.text()}};
}

QJsonValue findingValue(const std::optional<Conclusion>& conclusion) {
    return conclusion ? QJsonValue(findingToJson(words::finding(*conclusion, {}))) : QJsonValue();
}

QJsonObject recipientObject(const BouncedRecipient& recipient) {
    return {{QStringLiteral("address"), recipient.address},
            {QStringLiteral("action"), recipient.action},
            {QStringLiteral("status"), orNull(recipient.status)},
            {QStringLiteral("diagnostic"), recipient.diagnostic},
            {QStringLiteral("finding"), findingValue(concludedFor(recipient))},
            {QStringLiteral("remote_server"), orNull(recipient.remoteServer)}};
}

QJsonValue bounceValue(const Explanation& explained) {
    if (explained.kind != ExplainedKind::Bounce || !explained.returned) return {};
    QJsonArray recipients;
    for (const BouncedRecipient& recipient : explained.returned->recipients)
        recipients.append(recipientObject(recipient));
    return QJsonObject{{QStringLiteral("recipients"), recipients},
                       {QStringLiteral("reporting_mta"), orNull(explained.returned->reportingServer)},
                       {QStringLiteral("truncated"), explained.returned->truncated}};
}

QString messageName(const Explanation& explained) {
    return explained.returned ? returnedKindName(explained.returned->kind) : QString();
}

/// What can be read from it besides its cause.
QStringList hintsOf(const Explanation& explained) {
    QStringList hints;
    const QString said = words::saidByProgram(explained.says, explained.program);
    if (!said.isEmpty()) hints.append(said);
    if (explained.reply && !explained.conclusion) hints.append(words::saidByCode(*explained.reply));
    if (explained.returned && explained.returned->truncated) hints.append(words::cutOff());
    hints.removeAll(QString());
    return hints;
}

QString checkThatTells(const Explanation& explained) {
    if (explained.conclusion) return explained.conclusion->settledBy;
    return explained.nothingFailed() ? QString() : explained.settledBy;
}

/// Headline and explanation where no finding has them.
std::pair<QString, QString> withoutFinding(const Explanation& explained) {
    if (explained.nothingFailed())
        return {words::nothingFailed(messageName(explained)),
                words::nothingFailedWhy(messageName(explained))};
    if (explained.kind == ExplainedKind::Unknown) return {words::notRecognised(), words::notRecognisedWhy()};
    return {words::noCauseNamed(), {}};
}

class Page {
  public:
    explicit Page(bool fullAddresses) : m_full(fullAddresses) {}

    [[nodiscard]] QString shown(const QString& text) {
        return shownLine(m_full ? text : m_redactor.text(text));
    }
    void add(const ReportBlock& block) { m_document.blocks.append(block); }
    void addFact(const QString& name, const QString& value) {
        if (!value.isEmpty()) m_facts.facts.append({name, shown(value)});
    }
    void endFacts() {
        if (m_facts.facts.isEmpty()) return;
        add(doc::Heading{2, QCoreApplication::translate("Explained", "What was read")});
        add(m_facts);
        m_facts.facts.clear();
    }
    void setHeadline(const QString& headline) { m_document.headline = headline; }
    [[nodiscard]] const ReportDocument& document() const { return m_document; }
    [[nodiscard]] Finding shortened(Finding finding) {
        finding.explanation = shown(finding.explanation);
        return finding;
    }

  private:
    bool m_full;
    Redactor m_redactor;
    ReportDocument m_document;
    doc::Facts m_facts;
};

void addFinding(Page& page, const Explanation& explained) {
    Report report;
    report.findings = {page.shortened(words::finding(*explained.conclusion, {}))};
    const QString settling = explained.conclusion->settledBy;
    if (!settling.isEmpty()) {
        CheckState state;
        state.id = settling;
        report.checks = {words::check(state)};
    }
    page.setHeadline(report.findings.first().title);
    // Without the heading, and without the title, which is the headline here.
    const QList<ReportBlock> blocks = findingBlocks(report).mid(2);
    for (const ReportBlock& block : blocks) page.add(block);
}

void addRecipients(Page& page, const Explanation& explained) {
    if (!explained.returned || explained.kind != ExplainedKind::Bounce) return;
    constexpr qsizetype mostShown = 20;
    const QList<BouncedRecipient>& all = explained.returned->recipients;
    for (const BouncedRecipient& recipient : all.mid(0, mostShown)) {
        const QString finding =
            recipient.finding.isEmpty() ? QString() : words::findingTitle(recipient.finding);
        QStringList parts{recipient.action, recipient.status, finding, recipient.diagnostic};
        parts.removeAll(QString());
        page.addFact(recipient.address.isEmpty()
                         ? QCoreApplication::translate("Explained", "A recipient without a name")
                         : page.shown(recipient.address),
                     parts.join(QStringLiteral(", ")));
    }
    if (all.size() > mostShown)
        page.addFact(QCoreApplication::translate("Explained", "Further recipients"),
                     QString::number(all.size() - mostShown));
    page.addFact(QCoreApplication::translate("Explained", "Reported by"),
                 explained.returned->reportingServer);
}

}  // namespace

QJsonObject explanationDocument(const Explanation& explained) {
    return {
        {QStringLiteral("schema"), QStringLiteral("outbox-doctor/explanation/1")},
        {QStringLiteral("kind"), explainedKindName(explained.kind)},
        {QStringLiteral("finding"), findingValue(explained.conclusion)},
        {QStringLiteral("reply"), explained.reply ? QJsonValue(replyObject(*explained.reply)) : QJsonValue()},
        {QStringLiteral("bounce"), bounceValue(explained)},
        {QStringLiteral("message"), orNull(messageName(explained))},
        {QStringLiteral("program"), orNull(explained.program)},
        {QStringLiteral("operator"), orNull(explained.serverOperator)},
        {QStringLiteral("hints"), QJsonArray::fromStringList(hintsOf(explained))},
        {QStringLiteral("would_tell"), orNull(checkThatTells(explained))}};
}

QString explanationText(const Explanation& explained, bool fullAddresses, bool colours) {
    Page page(fullAddresses);
    if (explained.conclusion) {
        addFinding(page, explained);
    } else {
        const auto [headline, why] = withoutFinding(explained);
        page.setHeadline(headline);
        if (!why.isEmpty()) page.add(doc::Paragraph{{}, why});
    }
    const QStringList hints = hintsOf(explained);
    for (const QString& hint : hints) page.add(doc::Paragraph{{}, hint});
    const QString tells = explained.conclusion ? QString() : words::wouldTell(checkThatTells(explained));
    if (!tells.isEmpty()) page.add(doc::Paragraph{{}, tells});
    if (explained.reply)
        page.addFact(QCoreApplication::translate("Explained", "The server’s answer"),
                     replyText(*explained.reply));
    addRecipients(page, explained);
    page.endFacts();
    return documentText(page.document(), colours);
}

ExitStatus explanationStatus(const Explanation& explained) {
    if (explained.conclusion)
        return explained.conclusion->light == Light::Yellow ? ExitStatus::Yellow : ExitStatus::Red;
    return explained.nothingFailed() ? ExitStatus::Green : ExitStatus::Undiagnosed;
}

}  // namespace outbox::app
