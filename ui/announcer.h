// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace outbox::ui {

/// What waits to be said. Times are handed in, so that it can be tested without a clock.
class AnnouncementQueue {
  public:
    static constexpr qint64 PauseMs = 2000;
    static constexpr int MostSaid = 3;  ///< in one breath; of more, the newest are kept

    /// A newer word about the same thing (a station) takes the older one's place.
    void add(const QString& subject, const QString& sentence);
    /// What to say now, empty while the pause lasts or nothing waits.
    [[nodiscard]] QString take(qint64 nowMs);
    /// Until something may be said; -1 when nothing waits.
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const;

  private:
    struct Entry {
        QString subject, sentence;
    };
    QList<Entry> m_waiting;
    qint64 m_lastMs = -PauseMs;
};

/// Says short sentences politely through the screen reader, at most one in two seconds.
class Announcer : public QObject {
    Q_OBJECT
  public:
    explicit Announcer(QWidget* speaker);
    void say(const QString& subject, const QString& sentence);

  signals:
    void said(const QString& sentence);

  private:
    void sayNext();
    QWidget* m_speaker;
    AnnouncementQueue m_queue;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

}  // namespace outbox::ui
