// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/sign_in_exchange.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/model/transcript.h"
#include "core/protocol/capabilities.h"
#include "core/protocol/imap_commands.h"

namespace outbox {

namespace {
constexpr int maxAnswers = 5;
/// Longest AUTH line with the first answer in it, CRLF included: RFC 4954 section 4, RFC 5034 section 4.
constexpr qsizetype maxSmtpAuthLine = 12288;
constexpr qsizetype maxPop3AuthLine = 255;

const QString& dots() {
    static const QString text = QStringLiteral("••••••••");
    return text;
}

/// A line of `prefix` as it is and `hidden` masked; both are told to the scrubber.
SecretLine maskedLine(const QByteArray& prefix, const Secret& hidden, Scrubber& scrubber) {
    scrubber.add(hidden.reveal());
    return {Secret(prefix + hidden.reveal()), QString::fromLatin1(prefix) + dots()};
}

/// A line with the user name in clear: hidden from the transcript, but not told to the scrubber, because what
/// servers say about an address is evidence.
SecretLine userLine(const QByteArray& prefix, const QByteArray& user, const QByteArray& suffix = {}) {
    return {Secret(prefix + user + suffix), QString::fromLatin1(prefix) + dots()};
}

SecretLine openLine(const QByteArray& line) {
    return {Secret(line), QString::fromLatin1(line)};
}

SecretLine giveUp() {
    return openLine(QByteArrayLiteral("*"));
}  // RFC 4954 section 4, RFC 9051 section 6.2.2

Secret inBase64(const Secret& answer) {
    return Secret(answer.reveal().toBase64());
}

bool breaksLine(const QByteArray& octets) {
    return octets.contains('\r') || octets.contains('\n');
}

/// A line that says who signs in and nothing that depends on the secret.
SecretLine nameLine(const QByteArray& prefix, const Secret& answer) {
    return {Secret(prefix + answer.reveal()), QString::fromLatin1(prefix) + dots()};
}

/// The decoded challenge, or nothing for what is not base64.
std::optional<QByteArray> decodedChallenge(const ServerReply& reply) {
    const QByteArray text = reply.text().toLatin1();
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional<QByteArray>(result.decoded) : std::nullopt;
}

ScramHash scramHash(SignInMethod method) {
    const bool older = method == SignInMethod::ScramSha1 || method == SignInMethod::ScramSha1Plus;
    return older ? ScramHash::Sha1 : ScramHash::Sha256;
}

/// "y" tells a server with -PLUS that somebody on the way took it out of its offer, so it must be true.
ScramBinding scramBinding(const SignInPlan& plan) {
    if (isBound(plan.method)) return {ScramBinding::Flag::ServerEndPoint, plan.endPoint};
    const QStringList& offered = plan.offered.mechanisms;
    const bool serverBinds = offered.contains(signInMethodName(SignInMethod::ScramSha256Plus)) ||
                             offered.contains(signInMethodName(SignInMethod::ScramSha1Plus));
    if (plan.endPoint.isEmpty() || serverBinds) return {ScramBinding::Flag::CannotBind, {}};
    return {ScramBinding::Flag::ServerDoesNot, {}};
}
}  // namespace

SignInExchange::SignInExchange(const SignInPlan& plan) : m_plan(plan) {
    if (!isScram(plan.method)) return;
    m_scram.emplace(scramHash(plan.method), plan.user, plan.secret, scramBinding(plan),
                    plan.nonce.isEmpty() ? scramNonce() : plan.nonce);
}

std::optional<SignInExchange> SignInExchange::make(const SignInPlan& plan) {
    const QByteArray user = plan.user.toUtf8();
    const QByteArray& secret = plan.secret.reveal();
    if (user.contains('\0') || secret.contains('\0')) return std::nullopt;
    if (isBound(plan.method) && plan.endPoint.isEmpty()) return std::nullopt;
    const bool inCommand = plan.method == SignInMethod::ImapLogin || plan.method == SignInMethod::PopUser;
    if (inCommand && (breaksLine(user) || breaksLine(secret))) return std::nullopt;
    return SignInExchange(plan);
}

SecretLine SignInExchange::begin(Scrubber& scrubber) {
    scrubber.addSecret(m_plan.secret);
    switch (m_plan.method) {
        case SignInMethod::PopUser:
            return userLine("USER ", m_plan.user.toUtf8());
        case SignInMethod::ImapLogin:
            return beginImapLogin(scrubber);
        default:
            return beginSasl(scrubber);
    }
}

bool SignInExchange::wantsMore(const ServerReply& reply) const {
    if (m_answers >= maxAnswers) return false;
    if (m_plan.method == SignInMethod::PopUser) return m_answers == 0 && reply.positive();
    return m_plan.protocol == Protocol::Smtp ? reply.code == 334 : reply.status == QLatin1String("+");
}

SecretLine SignInExchange::next(const ServerReply& challenge, Scrubber& scrubber) {
    ++m_answers;
    if (m_plan.method == SignInMethod::PopUser) return maskedLine("PASS ", m_plan.secret, scrubber);
    if (m_plan.method == SignInMethod::ImapLogin) return nextImapLogin(scrubber);
    const std::optional<QByteArray> decoded = decodedChallenge(challenge);
    if (m_scram) return nextScram(m_answers + (m_answeredAtOnce ? 1 : 0), decoded, scrubber);
    return decoded || m_plan.method != SignInMethod::CramMd5
               ? nextSasl(decoded.value_or(QByteArray()), scrubber)
               : giveUp();
}

SecretLine SignInExchange::beginSasl(Scrubber& scrubber) {
    const QByteArray command = verb() + ' ' + signInMethodName(m_plan.method).toLatin1();
    const Secret answer = firstAnswer();
    if (answer.isEmpty()) return openLine(command);
    const Secret encoded = inBase64(answer);
    m_answeredAtOnce = mayStartAtOnce(command.size() + 1 + encoded.size() + 2);
    if (!m_answeredAtOnce) return openLine(command);
    return m_scram ? nameLine(command + ' ', encoded) : maskedLine(command + ' ', encoded, scrubber);
}

/// The answer that needs no challenge; empty for methods where the server speaks first.
Secret SignInExchange::firstAnswer() const {
    if (m_scram) return m_scram->firstMessage();
    switch (m_plan.method) {
        case SignInMethod::Plain:
            return saslPlain(m_plan.user, m_plan.secret);
        case SignInMethod::XOAuth2:
            return saslXOAuth2(m_plan.user, m_plan.secret);
        case SignInMethod::OAuthBearer:
            return saslOAuthBearer(m_plan.user, m_plan.secret, m_plan.host, m_plan.port);
        default:
            return {};
    }
}

SecretLine SignInExchange::nextSasl(const QByteArray& challenge, Scrubber& scrubber) {
    const int step = m_answers + (m_answeredAtOnce ? 1 : 0);
    switch (m_plan.method) {
        case SignInMethod::Login:
            if (step > 2) return giveUp();
            return maskedLine({}, inBase64(step == 1 ? Secret(m_plan.user.toUtf8()) : m_plan.secret),
                              scrubber);
        case SignInMethod::CramMd5:
            if (step > 1) return giveUp();
            return maskedLine({}, inBase64(saslCramMd5(m_plan.user, m_plan.secret, challenge)), scrubber);
        case SignInMethod::Plain:
            return step > 1 ? giveUp() : maskedLine({}, inBase64(firstAnswer()), scrubber);
        default:
            return step > 1 ? refusedToken(challenge, scrubber)
                            : maskedLine({}, inBase64(firstAnswer()), scrubber);
    }
}

SecretLine SignInExchange::nextScram(int step, const std::optional<QByteArray>& challenge,
                                     Scrubber& scrubber) {
    if (step == 1) return nameLine({}, inBase64(m_scram->firstMessage()));
    if (!challenge) return breakOff("SCRAM: a message that is not base64");
    // A server that has an error to tell tells it in the place of its message, and then refuses.
    if (challenge->startsWith("e=")) {
        m_bindingError = challenge->contains("channel-binding");  // RFC 5802 section 7, server-error-value
        return openLine({});
    }
    if (step == 2) {
        const auto proof = m_scram->finalMessage(*challenge);
        if (!proof) return breakOff("SCRAM: the server's first message is out of form or out of bounds");
        m_proofSent = true;
        return maskedLine({}, inBase64(*proof), scrubber);
    }
    if (step > 3 || !m_scram->isVerifiedBy(*challenge))
        return breakOff("SCRAM: the server's signature is wrong");
    m_serverProven = true;
    m_telling.append(challenge->toBase64());
    return openLine({});
}

SecretLine SignInExchange::breakOff(const char* why) {
    m_breach = QString::fromLatin1(why);
    return giveUp();
}

QString SignInExchange::breach(const ServerReply& last) const {
    if (m_breach.isEmpty() && m_scram && last.positive() && !m_serverProven)
        return QStringLiteral("SCRAM: the server did not show that it knows the password");
    return m_breach;
}

bool SignInExchange::refusesBinding() const {
    return isBound(m_plan.method) && (!m_proofSent || m_bindingError) && m_breach.isEmpty();
}

/// A second challenge of an OAuth method is the refusal, as JSON; the server waits for an empty answer before
/// it says so with a reply (RFC 7628 section 3.2.3).
SecretLine SignInExchange::refusedToken(const QByteArray& challenge, Scrubber& scrubber) {
    const QJsonObject json = QJsonDocument::fromJson(challenge.left(4096)).object();
    const auto text = [&](const char* key, qsizetype most) {
        const QString value = json.value(QLatin1String(key)).toVariant().toString();
        return cleanText(scrubber.scrub(value), most);
    };
    m_tokenRefusal = {text("status", 60), text("scope", 200)};
    if (m_answers >= maxAnswers) return giveUp();
    return openLine(m_plan.method == SignInMethod::OAuthBearer ? QByteArrayLiteral("AQ==") : QByteArray());
}

SecretLine SignInExchange::beginImapLogin(Scrubber& scrubber) {
    const QByteArray user = m_plan.user.toUtf8();
    const auto quotedUser = imapQuoted(user);
    const auto quotedSecret = imapQuoted(m_plan.secret.reveal());
    m_quotedLogin = quotedUser && quotedSecret;
    const QByteArray command = m_plan.tag + " LOGIN ";
    if (m_quotedLogin) return maskedLine(command, Secret(*quotedUser + ' ' + *quotedSecret), scrubber);
    return openLine(command + '{' + QByteArray::number(user.size()) + '}');
}

SecretLine SignInExchange::nextImapLogin(Scrubber& scrubber) {
    if (m_quotedLogin || m_answers > 2) return giveUp();
    if (m_answers == 2) return maskedLine({}, m_plan.secret, scrubber);
    return userLine({}, m_plan.user.toUtf8(), " {" + QByteArray::number(m_plan.secret.size()) + '}');
}

QByteArray SignInExchange::verb() const {
    return m_plan.protocol == Protocol::Imap ? m_plan.tag + " AUTHENTICATE" : QByteArrayLiteral("AUTH");
}

bool SignInExchange::mayStartAtOnce(qsizetype lineOctets) const {
    switch (m_plan.protocol) {
        case Protocol::Smtp:
            return lineOctets <= maxSmtpAuthLine;
        case Protocol::Imap:
            return hasWord(m_plan.offered, QLatin1String("SASL-IR"));
        case Protocol::Pop3:
            return lineOctets <= maxPop3AuthLine;
    }
    return false;
}

}  // namespace outbox
