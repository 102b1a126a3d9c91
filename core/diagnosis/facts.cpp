// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/facts.h"

#include <QHostAddress>
#include <QSet>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/shield_greetings.h"
#include "core/diagnosis/shields.h"
#include "core/diagnosis/views.h"
#include "core/model/connect_times.h"
#include "core/model/mail_address.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype textLimit = 300;

class Collector {
  public:
    Facts facts;

    void put(const char* key, const QString& value) {
        if (!value.isEmpty()) facts.insert(QString::fromLatin1(key), cleanText(value, textLimit));
    }
    void put(const char* key, quint16 value) {
        if (value != 0) put(key, QString::number(value));
    }
    void put(const char* key, const QDateTime& time) {
        if (time.isValid()) put(key, time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    void putDay(const char* key, const QDateTime& time) {
        if (time.isValid()) put(key, time.toUTC().date().toString(Qt::ISODate));
    }
    void put(const char* key, const QList<QHostAddress>& addresses) {
        if (!addresses.isEmpty()) put(key, addresses.first().toString());
    }
};

/// In the words of the field, which are the same in every language.
QStringList weakParts(const TlsFacts& facts) {
    QStringList parts;
    for (const CertificateFacts& one : facts.chain) {
        const bool rsa = one.keyType.startsWith(QLatin1String("RSA")) && one.keyBits < 2048;
        const bool curve = one.keyType.startsWith(QLatin1String("EC")) && one.keyBits < 224;
        if (facts.weaknesses.contains(QLatin1String("key")) && (rsa || curve))
            parts += QStringLiteral("%1 %2").arg(one.keyType).arg(one.keyBits);
        const bool old = one.signature.contains(QLatin1String("sha1"), Qt::CaseInsensitive) ||
                         one.signature.contains(QLatin1String("md5"), Qt::CaseInsensitive);
        if (facts.weaknesses.contains(QLatin1String("signature")) && old && !one.selfIssued)
            parts += one.signature;
    }
    if (facts.weaknesses.contains(QLatin1String("key_exchange")))
        parts += QStringLiteral("%1 %2").arg(facts.keyExchange).arg(facts.keyExchangeBits);
    if (facts.weaknesses.contains(QLatin1String("cipher"))) parts += facts.cipher;
    parts.removeDuplicates();
    return parts;
}

/// The sender; where further ones were tried, those that were refused.
QString refusedFrom(const Evidence& e) {
    QStringList refused;
    for (const SenderTrial& trial : view::refusedSenders(e, {})) refused.append(trial.address);
    if (refused.isEmpty() || !view::setSenderTaken(e)) refused.prepend(e.account.sender());
    return refused.join(QStringLiteral(", "));
}

/// What the server said at last where it refused; to a further sender where the set one was taken.
ServerReply shownRefusal(const Evidence& e) {
    const QList<SenderTrial> refused = view::refusedSenders(e, {});
    return view::setSenderTaken(e) && !refused.isEmpty() ? refused.first().reply() : lastRefusal(e);
}

void collectAccount(Collector& to, const Evidence& e) {
    const Account& account = e.account;
    to.put("address", account.address);
    to.put("domain", account.address.section(QLatin1Char('@'), -1));
    to.put("from", refusedFrom(e));
    to.put("host", account.outgoing.host);
    to.put("port", account.outgoing.port);
    to.put("security", securityName(account.outgoing.security));
    to.put("user", account.outgoing.user);
    to.put("program", account.program);
    if (e.provider) {
        to.put("provider", e.provider->name);
        to.put("webmail", e.provider->webmailUrl);
    }
    if (account.incoming) {
        to.put("incoming_protocol", protocolName(account.incoming->protocol).toUpper());
        to.put("incoming_host", account.incoming->host);
        to.put("incoming_port", account.incoming->port);
        to.put("incoming_security", securityName(account.incoming->security));
        to.put("incoming_user", account.incoming->user);
    }
    if (e.hostOwner) to.put("owner", e.hostOwner->name);
    to.put("nearest_server", e.nearestServer);
    to.put("nearest_domain", e.nearestDomain);
    to.put("own_user", view::expectedUser(e));
    const QList<Endpoint> published = view::publishedOutgoing(e);
    if (published.isEmpty()) return;
    to.put("own_host", published.first().host);
    to.put("own_port", published.first().port);
}

void collectProgram(Collector& to, const Evidence& e) {
    if (!e.imported) return;
    const MailProgram& program = e.imported->program;
    to.put("program_version", program.version);
    to.put("current_version", e.imported->abilities.currentSince);
    if (program.waitingMessages.value_or(0) > 0)
        to.put("waiting_messages", QString::number(*program.waitingMessages));
}

void collectMailbox(Collector& to, const Evidence& e) {
    const DialogueObservation* incoming = e.incoming();
    if (!incoming || !incoming->quota || incoming->quota->limitKib <= 0) return;
    const double share =
        static_cast<double>(incoming->quota->usedKib) / static_cast<double>(incoming->quota->limitKib);
    to.put("mailbox_percent", QString::number(share * 100.0, 'f', 0));
}

void collectNetwork(Collector& to, const Evidence& e) {
    if (e.local) {
        if (!e.local->resolvers.isEmpty()) to.put("resolver", e.local->resolvers.first());
        to.put("clock_here", e.local->clock);
    }
    to.put("clock_true", view::trueTime(e));
    for (const WebObservation& web : e.web) {
        if (!web.matched && !web.redirectedTo.isEmpty() && web.proxy.isEmpty())
            to.put("portal", web.redirectedTo);
        to.put("proxy", web.proxy);
    }
    const ConnectTimes times = connectTimes(e, setAddress(e));
    if (times.uneven() > 0) {
        to.put("late_connections", QString::number(times.uneven()));
        to.put("all_connections", QString::number(times.tried()));
    }
    for (const DialogueObservation& dialogue : e.dialogues)
        to.put("shield", shieldOfGreeting(dialogue.greeting));
    if (const NameObservation* name = e.name(NameRole::Outgoing)) {
        to.put("given_address", name->addresses());
        to.put("true_address", view::referenceAddresses(*name));
    }
    QStringList controls;
    for (const ReachObservation* reach : view::reaches(e, ReachRole::Control))
        if (!controls.contains(reach->host)) controls.append(reach->host);
    to.put("controls", controls.join(QStringLiteral(", ")));
    for (const ReachObservation* reach : view::reaches(e, ReachRole::OtherPort))
        if (view::connected(*reach) && (reach->port == 587 || reach->port == 465))
            to.put("other_port", reach->port);
    for (const DialogueObservation& other : e.dialogues)
        if (other.role == DialogueRole::Candidate && other.endpoint.host == e.account.outgoing.host &&
            other.endpoint.port != e.account.outgoing.port && other.passed(Step::Connect))
            to.put("other_port", other.endpoint.port);
}

void collectCertificate(Collector& to, const Evidence& e) {
    const TlsFacts* facts = view::tlsFacts(e);
    if (!facts || facts->chain.isEmpty()) return;
    const CertificateFacts& leaf = facts->chain.first();
    to.put("certificate_name", leaf.names.isEmpty() ? leaf.subject : leaf.names.first());
    to.put("certificate_issuer", leaf.issuer);
    to.putDay("certificate_until", leaf.notAfter);
    to.putDay("certificate_from", leaf.notBefore);
    to.put("fingerprint", leaf.sha256);
    to.put("certificate_root", facts->root);
    if (facts->root.isEmpty()) to.put("missing_issuer", facts->chain.last().issuer);
    const QString product = shieldProduct(*facts);
    const QString shield =
        product.isEmpty() && ask::issuerSignsOthersToo(e) == Answer::Yes ? leaf.issuer : product;
    to.put("shield", shield);
    if (!facts->verified) to.put("untrusted_shield", shield);
}

/// The parts of a line that are below today's usual level, the strict look's before the lenient one's.
void collectStrength(Collector& to, const Evidence& e) {
    const TlsObservation* look = view::tlsLook(e);
    if (look && look->facts.completed)
        to.put("newest_tls",
               look->facts.version == QLatin1String("TLSv1")
                   ? QStringLiteral("TLS 1.0")
                   : QString(look->facts.version).replace(QLatin1String("TLSv"), QLatin1String("TLS ")));
    const DialogueObservation* set = e.asSet();
    if (set && set->tls && !set->tls->weaknesses.isEmpty())
        to.put("weak_part", weakParts(*set->tls).join(QStringLiteral(", ")));
    else if (look)
        to.put("weak_part", weakParts(look->facts).join(QStringLiteral(", ")));
}

void collectDialogue(Collector& to, const Evidence& e) {
    to.put("reply", replyText(shownRefusal(e)));
    const DialogueObservation* set = e.asSet();
    if (!set) return;
    if (!set->peer.isNull()) to.put("server_address", set->peer.toString());
    const qint64 seconds = view::longestAnswerMs(e) / 1000;
    if (seconds > 0) to.put("seconds", QString::number(seconds));
    const QByteArray strange = view::strangeBytes(e);
    if (ask::strangerAnswers(e) == Answer::Yes) to.put("heard", cleanBytes(strange.left(60), 60).trimmed());
    to.put("answering_name", set->greeting.text().section(QLatin1Char(' '), 0, 0));
    to.put("computer_name", set->refusedHelloName);
    to.put("name_reply", replyText(set->nameRefusal));
    if (set->otherMethod) to.put("other_method", set->otherMethod->mechanism);
    to.put("mechanisms", set->offered().mechanisms.join(QStringLiteral(", ")));
}

void collectArrival(Collector& to, const Evidence& e) {
    if (!e.arrival) return;
    const ArrivalObservation& arrival = *e.arrival;
    to.put("test_recipient", arrival.message.recipient);
    to.put("test_subject", arrival.message.subject);
    const DialogueObservation* sent = e.testMessage();
    if (arrival.returned)
        to.put("test_reply", arrival.returned->said);
    else if (sent)
        to.put("test_reply",
               replyText(sent->messageReply.code != 0 ? sent->messageReply : sent->recipientReply));
    if (!arrival.taken) return;
    to.put("test_message_id", arrival.message.messageId);
    to.put("test_sent_at", arrival.message.date);
    // What came back is not on its way any more, so how long it was looked for says nothing.
    if (!arrival.returned || arrival.returned->delayed)
        to.put("looked_seconds", QString::number(arrival.lookedMs / 1000));
    if (arrival.found) to.put("folder", arrival.folder);
    QStringList checks;
    for (const AuthenticationResult& one : arrival.authentication) {
        const QString said = one.method + QLatin1Char('=') + one.result;
        if (!checks.contains(said)) checks.append(said);
    }
    to.put("sender_checks", checks.join(QStringLiteral(", ")));
}

}  // namespace

QString replyText(const ServerReply& reply) {
    if (reply.code == 0 && reply.status.isEmpty()) return {};
    QStringList parts;
    if (reply.code != 0)
        parts.append(QString::number(reply.code));
    else
        parts.append(reply.status);
    const QString text = reply.text();
    if (!reply.enhanced.isEmpty() && !text.contains(reply.enhanced)) parts.append(reply.enhanced);
    if (!text.isEmpty()) parts.append(text);
    return cleanText(parts.join(QLatin1Char(' ')), textLimit);
}

Facts factsOf(const Evidence& evidence) {
    Collector collector;
    collectAccount(collector, evidence);
    collectProgram(collector, evidence);
    collectNetwork(collector, evidence);
    collectCertificate(collector, evidence);
    collectStrength(collector, evidence);
    collectDialogue(collector, evidence);
    collectMailbox(collector, evidence);
    collectArrival(collector, evidence);
    if (evidence.api) collector.facts.insert(apiFacts(*evidence.api));
    if (evidence.domain) collector.facts.insert(domainFacts(*evidence.domain));
    return collector.facts;
}

}  // namespace outbox
