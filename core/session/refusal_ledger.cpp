// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/refusal_ledger.h"

#include <openssl/evp.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <array>

#include "core/diagnosis/refusals.h"
#include "core/model/secret_cleaning.h"

namespace outbox {

namespace {

constexpr qint64 mostOctets = 64LL * 1024;
constexpr qsizetype mostEntries = 64;
constexpr qsizetype saltOctets = 16;
constexpr qsizetype digestOctets = 32;
constexpr int keptDays = 30;
const QString& schema() {
    static const QString name = QStringLiteral("outbox-doctor/refused-sign-ins/1");
    return name;
}

/// 16 MiB of work: some tens of milliseconds here, and no cheaper for somebody with many processors.
QByteArray slowKey(const QByteArray& secret, const QByteArray& salt) {
    constexpr quint64 cost = 1U << 14U;
    constexpr quint64 blockSize = 8;
    constexpr quint64 mostMemory = 64ULL * 1024 * 1024;
    QByteArray key(digestOctets, '\0');
    const bool made =
        EVP_PBE_scrypt(secret.constData(), static_cast<size_t>(secret.size()),
                       reinterpret_cast<const unsigned char*>(salt.constData()),
                       static_cast<size_t>(salt.size()), cost, blockSize, 1, mostMemory,
                       reinterpret_cast<unsigned char*>(key.data()), static_cast<size_t>(key.size())) == 1;
    return made ? key : QByteArray();
}

QByteArray freshSalt() {
    std::array<quint32, saltOctets / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char*>(random.data()), saltOctets);
}

QByteArray octetsOf(const QJsonValue& value, qsizetype wanted) {
    const QByteArray octets = QByteArray::fromBase64(value.toString().toLatin1());
    return octets.size() == wanted ? octets : QByteArray();
}

/// An app password is the same secret with and without the blanks that it is shown with.
Secret comparable(const Secret& secret) {
    return ungroupedAppPassword(secret).value_or(secret);
}

/// What was wrong was the secret itself. After every other refusal (sending switched off, a lock, a rule of
/// the company) the same secret may well be the right one.
bool isAboutTheSecret(const QString& finding) {
    static constexpr std::array about{"auth.wrong-password", "auth.app-password-needed", "auth.token-expired",
                                      "auth.oauth-scope-missing"};
    return std::any_of(about.begin(), about.end(),
                       [&finding](const char* id) { return finding == QLatin1String(id); });
}

}  // namespace

RefusalLedger::RefusalLedger(QString path, Clock clock) : m_path(std::move(path)), m_clock(std::move(clock)) {
    load();
}

QString RefusalLedger::usualPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/outbox-doctor/refused-sign-ins.json");
}

void RefusalLedger::load() {
    m_salt.clear();
    m_entries.clear();
    QFile file(m_path);
    if (m_path.isEmpty() || !QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly)) return;
    const QJsonObject root = QJsonDocument::fromJson(file.read(mostOctets)).object();
    if (root.value(QLatin1String("schema")).toString() != schema()) return;
    m_salt = octetsOf(root.value(QLatin1String("salt")), saltOctets);
    if (m_salt.isEmpty()) return;
    const QDateTime now = m_clock();
    for (const QJsonValue& value : root.value(QLatin1String("entries")).toArray()) {
        const QJsonObject one = value.toObject();
        Entry entry;
        entry.digest = octetsOf(one.value(QLatin1String("digest")), digestOctets);
        entry.at = QDateTime::fromString(one.value(QLatin1String("at")).toString(), Qt::ISODate);
        entry.finding = one.value(QLatin1String("finding")).toString();
        entry.code = one.value(QLatin1String("code")).toInt();
        entry.enhanced = one.value(QLatin1String("enhanced")).toString().left(11);
        const bool fresh = entry.at.isValid() && entry.at <= now && entry.at.daysTo(now) < keptDays;
        if (fresh && !entry.digest.isEmpty() && isAboutTheSecret(entry.finding) &&
            m_entries.size() < mostEntries)
            m_entries.append(entry);
    }
}

QByteArray RefusalLedger::digestOf(const QString& who, const Secret& given) {
    const Secret secret = comparable(given);
    QByteArray kind(secret.kind() == SecretKind::Token ? "token" : "password");
    const QByteArray known =
        QCryptographicHash::hash(kind + '\0' + secret.reveal(), QCryptographicHash::Sha256);
    if (!m_keys.contains(known)) m_keys.insert(known, Secret(slowKey(secret.reveal(), m_salt + kind)));
    const QByteArray& key = m_keys.value(known).reveal();
    return key.isEmpty() ? QByteArray()
                         : QMessageAuthenticationCode::hash(who.toUtf8(), key, QCryptographicHash::Sha256);
}

void RefusalLedger::prepare(const Secret& secret) {
    if (!m_insists && !m_entries.isEmpty()) static_cast<void>(digestOf(QString(), secret));
}

std::optional<SignInObservation> RefusalLedger::refusedBefore(const QString& who, const Secret& secret) {
    if (m_insists || m_entries.isEmpty()) return std::nullopt;
    const QByteArray digest = digestOf(who, secret);
    for (const Entry& entry : m_entries) {
        if (digest.isEmpty() || entry.digest != digest) continue;
        SignInObservation seen;
        seen.outcome = SignInOutcome::RefusedBefore;
        seen.refusedAs = entry.finding;
        seen.reply.code = entry.code;
        seen.reply.enhanced = entry.enhanced;
        return seen;
    }
    return std::nullopt;
}

void RefusalLedger::ended(const QString& who, const QString& host, const Secret& secret,
                          const SignInObservation& seen) {
    if (seen.outcome == SignInOutcome::Accepted) m_news.append({who, secret, std::nullopt});
    if (seen.outcome != SignInOutcome::Refused) return;
    Entry entry;
    entry.at = m_clock();
    entry.finding = decodeRefusal(operatorOf(host, nullptr), RefusedAt::SignIn, seen.reply);
    entry.code = seen.reply.code;
    entry.enhanced = seen.reply.enhanced.left(11);
    if (secret.kind() == SecretKind::Token && entry.finding == QLatin1String("auth.wrong-password"))
        entry.finding = QStringLiteral("auth.token-expired");
    if (isAboutTheSecret(entry.finding)) m_news.append({who, secret, entry});
}

void RefusalLedger::forget(const QByteArray& digest) {
    const auto same = [&digest](const Entry& entry) { return entry.digest == digest; };
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), same), m_entries.end());
}

void RefusalLedger::save() {
    const auto isRefusal = [](const News& one) { return one.refusal.has_value(); };
    const bool worth = !m_entries.isEmpty() || std::any_of(m_news.begin(), m_news.end(), isRefusal);
    if (m_path.isEmpty() || m_news.isEmpty() || !worth) return;
    const QByteArray before = m_salt;
    load();  // another run may have written in between
    if (m_salt.isEmpty()) m_salt = freshSalt();
    if (m_salt != before) m_keys.clear();
    for (const News& one : std::as_const(m_news)) {
        const QByteArray digest = digestOf(one.who, one.secret);
        forget(digest);
        if (digest.isEmpty() || !one.refusal) continue;
        m_entries.prepend(*one.refusal);
        m_entries.first().digest = digest;
    }
    m_news.clear();
    if (m_entries.size() > mostEntries) m_entries.resize(mostEntries);

    const QString folder = QFileInfo(m_path).path();
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(folder)) return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) return;
    file.write(toJson());
    static_cast<void>(file.commit());  // a full disk costs this memory and nothing else
}

QByteArray RefusalLedger::toJson() const {
    QJsonArray entries;
    for (const Entry& entry : m_entries)
        entries.append(QJsonObject{{QStringLiteral("digest"), QString::fromLatin1(entry.digest.toBase64())},
                                   {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                                   {QStringLiteral("finding"), entry.finding},
                                   {QStringLiteral("code"), entry.code},
                                   {QStringLiteral("enhanced"), entry.enhanced}});
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), schema()},
                                     {QStringLiteral("salt"), QString::fromLatin1(m_salt.toBase64())},
                                     {QStringLiteral("entries"), entries}})
        .toJson();
}

}  // namespace outbox
