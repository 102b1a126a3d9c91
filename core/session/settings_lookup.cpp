// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/settings_lookup.h"

#include "core/session/toolbox.h"

namespace outbox {

namespace {
constexpr Milliseconds lookUpLimit{6000};
}

/// Lives in the worker thread. A new question drops the look-up of the one before.
class SettingsLookup::Worker : public QObject {
  public:
    explicit Worker(SettingsLookup* owner) : m_owner(owner) {}

    void start(const MailAddress& address) {
        if (!m_tools) m_tools = Toolbox::real();
        const ProbeTools tools = m_tools->tools();
        const DiscoveryTools needed{tools.resolver, tools.http, lookUpLimit};
        m_lookUp = discover(address, needed);
        m_lookUp.start([this] {
            // From the event loop: the frame that just ended must not be destroyed from inside itself.
            QMetaObject::invokeMethod(
                this, [this] { deliver(); }, Qt::QueuedConnection);
        });
    }

  private:
    void deliver() {
        if (!m_lookUp.isDone()) return;
        const Discovered settings = m_lookUp.take();
        m_lookUp.reset();
        emit m_owner->found(settings);
    }

    SettingsLookup* m_owner;
    std::unique_ptr<Toolbox> m_tools;
    Task<Discovered> m_lookUp;  // last: refers to the tools
};

SettingsLookup::SettingsLookup(QObject* parent) : QObject(parent), m_worker(new Worker(this)) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("settings"));
    m_thread.start();
}

SettingsLookup::~SettingsLookup() {
    m_thread.quit();
    m_thread.wait();
}

void SettingsLookup::start(const QString& address) {
    const auto parsed = parseMailAddress(address);
    if (!parsed) {
        emit found(Discovered());
        return;
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, known = *parsed] { worker->start(known); }, Qt::QueuedConnection);
}

}  // namespace outbox
