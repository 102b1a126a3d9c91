// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/announcer.h"

#include <QAccessible>
#include <QWidget>
#include <algorithm>

namespace outbox::ui {

void AnnouncementQueue::add(const QString& subject, const QString& sentence) {
    const auto same = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const Entry& entry) { return entry.subject == subject; });
    if (same != m_waiting.end()) m_waiting.erase(same);
    m_waiting.append({subject, sentence});
    if (m_waiting.size() > MostSaid) m_waiting.removeFirst();
}

QString AnnouncementQueue::take(qint64 nowMs) {
    if (m_waiting.isEmpty() || waitMs(nowMs) > 0) return {};
    QStringList sentences;
    for (const Entry& entry : m_waiting) sentences.append(entry.sentence);
    m_waiting.clear();
    m_lastMs = nowMs;
    return sentences.join(QStringLiteral(". "));
}

qint64 AnnouncementQueue::waitMs(qint64 nowMs) const {
    return m_waiting.isEmpty() ? -1 : qMax<qint64>(0, m_lastMs + PauseMs - nowMs);
}

Announcer::Announcer(QWidget* speaker) : QObject(speaker), m_speaker(speaker) {
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::sayNext);
}

void Announcer::say(const QString& subject, const QString& sentence) {
    m_queue.add(subject, sentence);
    if (!m_timer.isActive()) m_timer.start(int(qMax<qint64>(0, m_queue.waitMs(m_clock.elapsed()))));
}

void Announcer::sayNext() {
    const QString sentence = m_queue.take(m_clock.elapsed());
    const qint64 wait = m_queue.waitMs(m_clock.elapsed());
    if (wait >= 0) m_timer.start(int(wait));
    if (sentence.isEmpty() || !m_speaker->isVisible()) return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_speaker, sentence);
    QAccessible::updateAccessibility(&event);
#else
    // Before announcements there were, a changed description of the road is what readers speak without
    // moving.
    m_speaker->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
    emit said(sentence);
}

}  // namespace outbox::ui
