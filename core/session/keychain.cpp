// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/keychain.h"

#include <qt6keychain/keychain.h>

namespace outbox {

namespace {

const QString& service() {
    static const QString name = QStringLiteral("outbox-doctor");
    return name;
}

/// Without a bus, without a keyring and with one that stays locked, libsecret gives the same "other error":
/// only a missing entry is told apart.
Keychain::Outcome outcomeOf(const QKeychain::Job& job) {
    if (job.error() == QKeychain::NoError) return Keychain::Outcome::Done;
    return job.error() == QKeychain::EntryNotFound ? Keychain::Outcome::NotFound
                                                   : Keychain::Outcome::Unavailable;
}

/// The key is the address as it is looked up again: mail domains know no case, and people type both.
QString keyOf(const QString& address) {
    return address.trimmed().toLower();
}

}  // namespace

void Keychain::read(const QString& address, std::function<void(const Answer&)> done) {
    auto* job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(keyOf(address));
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        const Outcome outcome = outcomeOf(*job);
        done({outcome, outcome == Outcome::Done ? Secret(job->binaryData()) : Secret()});
    });
    job->start();
}

void Keychain::write(const QString& address, const Secret& secret, std::function<void(Outcome)> done) {
    auto* job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(keyOf(address));
    job->setBinaryData(secret.reveal());
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(outcomeOf(*job)); });
    job->start();
}

void Keychain::remove(const QString& address, std::function<void(Outcome)> done) {
    auto* job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(keyOf(address));
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        const Outcome outcome = outcomeOf(*job);
        done(outcome == Outcome::NotFound ? Outcome::Done : outcome);
    });
    job->start();
}

}  // namespace outbox
