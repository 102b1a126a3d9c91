// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/domain_examination.h"

#include "core/net/local_facts.h"
#include "core/providers/contacts.h"
#include "core/session/report_builder.h"
#include "core/session/toolbox.h"

namespace outbox {

namespace {

/// Whether others see this address: behind a router it is another one, which is not known here.
bool isSeenOutside(const QHostAddress& address) {
    if (address.isNull() || address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return false;
    for (const char* inside : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"})
        if (address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(inside)))) return false;
    return true;
}

QList<QHostAddress> ownAddresses(const Resolver& resolver) {
    const LocalSights sights = seeThisComputer(resolver);
    QList<QHostAddress> addresses;
    for (const QHostAddress& address : {sights.sourceV4, sights.sourceV6})
        if (isSeenOutside(address)) addresses.append(address);
    return addresses;
}

}  // namespace

/// Lives in the worker thread.
class DomainExamination::Worker : public QObject {
  public:
    explicit Worker(DomainExamination* owner) : m_owner(owner) {}

    void start(const DomainExaminationRequest& request) {
        m_toolbox = Toolbox::real();
        const ProbeTools tools = m_toolbox->tools();
        m_language = request.language;
        m_startedAt = QDateTime::currentDateTimeUtc();
        DomainQuestion question = request.question;
        question.networkAddresses = ownAddresses(tools.resolver);
        const DomainTools instruments{tools.resolver, tools.http, contacts().blockLists,
                                      Milliseconds(request.timeoutMs)};
        m_look = examineDomain(question, instruments);
        m_look.start([this] {
            // From the event loop: the frame that just ended must not be destroyed from inside itself.
            QMetaObject::invokeMethod(
                this, [this] { conclude(); }, Qt::QueuedConnection);
        });
    }

  private:
    void conclude() {
        Evidence evidence;
        evidence.domain = m_look.take();
        m_look.reset();
        evidence.account.source = QStringLiteral("domain");
        RunRecord record;
        record.startedAt = m_startedAt;
        record.durationMs = evidence.domain->durationMs;
        record.language = m_language;
        emit m_owner->finished(buildReport(evidence, diagnose(evidence), record), *evidence.domain);
    }

    DomainExamination* m_owner;
    std::unique_ptr<Toolbox> m_toolbox;
    QString m_language;
    QDateTime m_startedAt;
    Task<DomainEvidence> m_look;  // last: refers to the others
};

DomainExamination::DomainExamination(QObject* parent) : QObject(parent), m_worker(new Worker(this)) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("domain"));
    m_thread.start();
}

DomainExamination::~DomainExamination() {
    m_thread.quit();
    m_thread.wait();
}

void DomainExamination::start(const DomainExaminationRequest& request) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->start(request); }, Qt::QueuedConnection);
}

}  // namespace outbox
