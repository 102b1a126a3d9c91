// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <functional>

#include "core/probes/sign_in_memory.h"

namespace outbox {

/// The memory of refused secrets on disk. It holds no secret and no address: an entry is a digest over side,
/// operator, user and secret, by a key that scrypt makes of the secret and a salt of this installation.
/// Entries go after 30 days, when the same secret is accepted, and beyond the newest 64. A file that is
/// missing, damaged or not writable is as good as an empty one.
class RefusalLedger : public SignInMemory {
  public:
    using Clock = std::function<QDateTime()>;
    explicit RefusalLedger(QString path, Clock clock = QDateTime::currentDateTimeUtc);

    /// Where it lies for the person at this computer; empty where the system names no place.
    [[nodiscard]] static QString usualPath();

    /// The person wants this secret to be sent, whatever happened before.
    void insist() { m_insists = true; }
    /// Makes the key for this secret, some tens of milliseconds of work, where there is anything to compare
    /// with: before the run begins to take times.
    void prepare(const Secret& secret);
    [[nodiscard]] std::optional<SignInObservation> refusedBefore(const QString& who,
                                                                 const Secret& secret) override;
    void ended(const QString& who, const QString& host, const Secret& secret,
               const SignInObservation& seen) override;
    /// Writes what the run added; nothing is touched where it added nothing.
    void save();

  private:
    struct Entry {
        QByteArray digest;
        QDateTime at;
        QString finding;
        int code = 0;
        QString enhanced;
    };
    struct News {
        QString who;
        Secret secret;
        std::optional<Entry> refusal;  ///< none: accepted
    };
    void load();
    [[nodiscard]] QByteArray digestOf(const QString& who, const Secret& secret);
    void forget(const QByteArray& digest);
    [[nodiscard]] QByteArray toJson() const;

    QString m_path;
    Clock m_clock;
    QByteArray m_salt;
    QList<Entry> m_entries;
    QList<News> m_news;
    QHash<QByteArray, Secret> m_keys;  ///< by the hash of the secret, for this run only
    bool m_insists = false;
};

}  // namespace outbox
