// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/program_lookup.h"

#include "core/programs/program_table.h"

namespace outbox {

/// Lives in the worker thread.
class ProgramLookup::Worker : public QObject {
  public:
    Worker(ProgramLookup* owner, ProgramSources sources) : m_owner(owner), m_sources(std::move(sources)) {}

    void readAll() {
        QList<MailProgram> programs;
        for (const QString& kind : m_sources.kinds) {
            if (isLeft()) return;
            programs += m_sources.read(kind);
        }
        // Said in the thread of whoever asked, and not at all once that is gone.
        QMetaObject::invokeMethod(
            m_owner, [owner = m_owner, programs] { emit owner->found(programs); }, Qt::QueuedConnection);
    }

  private:
    [[nodiscard]] static bool isLeft() { return QThread::currentThread()->isInterruptionRequested(); }

    ProgramLookup* m_owner;
    ProgramSources m_sources;
};

ProgramSources ProgramSources::ofThisComputer() {
    ProgramSources sources;
    for (const ProgramKind& kind : programTable()) sources.kinds.append(QString::fromLatin1(kind.id));
    sources.read = [places = ProgramPlaces::ofThisComputer()](const QString& kind) {
        return findPrograms(places, kind);
    };
    return sources;
}

ProgramLookup::ProgramLookup(ProgramSources sources, QObject* parent)
    : QObject(parent), m_worker(new Worker(this, std::move(sources))) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("programs"));
    m_thread.start();
}

ProgramLookup::~ProgramLookup() {
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void ProgramLookup::start() {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->readAll(); }, Qt::QueuedConnection);
}

}  // namespace outbox
