// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_smtp.h"

namespace outbox {

namespace {
constexpr int maxFailedSignIns = 3;
constexpr int maxRecipients = 20;
constexpr const char* practiceName = "smtp.practice.example";
constexpr const char* signInFirst = "530 5.7.0 Authentication required";
constexpr const char* encryptFirst = "530 5.7.0 Must issue a STARTTLS command first";

/// "FROM:<a@b> SIZE=1" without "FROM:", lower case: the path between the angle brackets.
QByteArray pathOf(const QByteArray& argument) {
    const qsizetype open = argument.indexOf('<');
    const qsizetype close = argument.indexOf('>', open + 1);
    return open < 0 || close < 0 ? QByteArray() : argument.mid(open + 1, close - open - 1).toLower();
}
}  // namespace

void PracticeSmtp::greet() {
    m_greetingDelay.setSingleShot(true);
    connect(&m_greetingDelay, &QTimer::timeout, this, &PracticeSmtp::sayGreeting);
    m_greetingDelay.start(house().behaviour.greetingDelayMs);
}

void PracticeSmtp::sayGreeting() {
    const char* other = isSpoilt() ? house().behaviour.greeting : nullptr;
    if (!other) return say(QByteArray("220 ") + practiceName + " ESMTP practice");
    say(other);
    if (other[0] == '4' || other[0] == '5') hangUp();
}

void PracticeSmtp::heard(const QByteArray& line) {
    if (m_awaits == Awaits::Message) return messageLine(line);
    if (m_awaits != Awaits::Command) return authAnswer(line);
    const qsizetype blank = line.indexOf(' ');
    command((blank < 0 ? line : line.left(blank)).toUpper(),
            blank < 0 ? QByteArray() : line.mid(blank + 1).trimmed());
}

void PracticeSmtp::command(const QByteArray& verb, const QByteArray& argument) {
    if (verb == "QUIT") {
        say("221 2.0.0 Bye");
        return hangUp();
    }
    if (verb == "EHLO" || verb == "HELO") return hello(verb == "EHLO");
    if (verb == "NOOP") return say("250 2.0.0 Ok");
    if (!m_saidHello) return say("503 5.5.1 Error: send EHLO first");
    if (verb == "STARTTLS") return startTls();
    if (verb == "AUTH") return auth(argument);
    if (verb == "MAIL") return mail(argument);
    if (verb == "RCPT") return recipient(argument);
    if (verb == "DATA") return data();
    if (verb == "RSET") {
        forgetMessage();
        return say("250 2.0.0 Ok");
    }
    say("500 5.5.2 Error: command not recognized");
}

void PracticeSmtp::hello(bool extended) {
    const PracticeBehaviour& behaviour = house().behaviour;
    if (behaviour.closesAtHello) return hangUp();
    if (extended && behaviour.refusesHello && isSpoilt())
        return say("502 5.5.2 Error: command not recognized");
    m_saidHello = true;
    forgetMessage();
    if (!extended) return say(QByteArray("250 ") + practiceName);

    const QByteArrayList words = extensions();
    say(QByteArray("250-") + practiceName);
    for (qsizetype i = 0; i < words.size(); ++i) say((i + 1 < words.size() ? "250-" : "250 ") + words.at(i));
}

QByteArrayList PracticeSmtp::extensions() const {
    const PracticeBehaviour& behaviour = house().behaviour;
    QByteArrayList words{"PIPELINING", "SIZE " + QByteArray::number(PracticeMailbox::maxMessageOctets),
                         "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"};
    const bool offersTls = behaviour.startTls == PracticeStartTls::Offered ||
                           behaviour.startTls == PracticeStartTls::RefusedForNow;
    if (!isEncrypted() && offersTls) words.append("STARTTLS");
    if (!isEncrypted() && behaviour.startTls == PracticeStartTls::Overwritten) words.append("XXXXXXXA");
    if (mayAuthenticate()) words.append(QByteArray("AUTH ") + behaviour.mechanisms);
    return words;
}

bool PracticeSmtp::mayAuthenticate() const {
    return isEncrypted() || house().behaviour.signInWithoutTls;
}

bool PracticeSmtp::isSpoilt() const {
    return !isEncrypted() || !house().behaviour.spoilsClearOnly;
}

void PracticeSmtp::startTls() {
    switch (house().behaviour.startTls) {
        case PracticeStartTls::RefusedForNow:
            return say("454 4.7.0 TLS not available due to local problem");
        case PracticeStartTls::Missing:
        case PracticeStartTls::Overwritten:
            return say("500 5.5.1 Error: command not recognized");
        case PracticeStartTls::Offered:
            break;
    }
    if (isEncrypted()) return say("503 5.5.1 Error: TLS already active");
    say("220 2.0.0 Ready to start TLS");
    m_saidHello = false;
    forgetMessage();
    secure();
}

void PracticeSmtp::auth(const QByteArray& argument) {
    if (!mayAuthenticate()) return say(encryptFirst);
    if (m_signedIn) return say("503 5.5.1 Error: already authenticated");
    const QByteArrayList words = argument.split(' ');
    const QByteArray mechanism = words.constFirst().toUpper();
    const bool offered = QByteArray(house().behaviour.mechanisms).split(' ').contains(mechanism);
    if (!offered) return say("504 5.5.4 Unrecognized authentication type");

    if (mechanism == "LOGIN") {
        m_awaits = Awaits::LoginUser;
        return say("334 " + QByteArray("Username:").toBase64());
    }
    m_awaits = mechanism == "PLAIN" ? Awaits::PlainAnswer : Awaits::TokenAnswer;
    return words.size() > 1 ? authAnswer(words.at(1)) : say("334 ");
}

void PracticeSmtp::authAnswer(const QByteArray& line) {
    const Awaits awaited = m_awaits;
    m_awaits = Awaits::Command;
    if (line == "*") return say("501 5.7.0 Authentication aborted");
    switch (awaited) {
        case Awaits::LoginUser:
            m_user = QByteArray::fromBase64(line);
            m_awaits = Awaits::LoginPassword;
            return say("334 " + QByteArray("Password:").toBase64());
        case Awaits::LoginPassword:
            return signIn(m_user, QByteArray::fromBase64(line));
        case Awaits::TokenAnswer:
            return tokenRefused();
        case Awaits::TokenFarewell:
            return signIn({}, {});
        default:
            return plainAnswer(line);
    }
}

void PracticeSmtp::plainAnswer(const QByteArray& encoded) {
    const QByteArrayList parts = QByteArray::fromBase64(encoded).split('\0');
    if (parts.size() != 3) return say("501 5.5.2 Cannot decode the answer");
    signIn(parts.at(1), parts.at(2));
}

/// No token is right here; the refusal comes as a challenge first (RFC 7628 section 3.2.2).
void PracticeSmtp::tokenRefused() {
    m_awaits = Awaits::TokenFarewell;
    say("334 " + QByteArray(R"({"status":"401","schemes":"bearer"})").toBase64());
}

void PracticeSmtp::signIn(const QByteArray& user, const QByteArray& password) {
    const PracticeHouse& here = house();
    const bool right = user.toLower() == here.address && password == here.password;
    m_signedIn = right && !here.behaviour.signInReply;
    if (m_signedIn) return say("235 2.7.0 Authentication successful");

    say(here.behaviour.signInReply ? here.behaviour.signInReply : "535 5.7.8 Error: authentication failed");
    if (++m_failedSignIns >= maxFailedSignIns) hangUp();
}

void PracticeSmtp::mail(const QByteArray& argument) {
    const PracticeHouse& here = house();
    if (!mayAuthenticate()) return say(encryptFirst);
    if (!m_signedIn) return say(signInFirst);
    if (m_hasSender) return say("503 5.5.1 Error: nested MAIL command");
    if (here.behaviour.senderReply) return say(here.behaviour.senderReply);
    if (!argument.toUpper().startsWith("FROM:")) return say("501 5.5.4 Syntax: MAIL FROM:<address>");
    const QByteArray sender = pathOf(argument);
    if (sender != here.address)
        return say("553 5.7.1 <" + sender + ">: Sender address rejected: not owned by user");
    m_hasSender = true;
    say("250 2.1.0 Ok");
}

void PracticeSmtp::recipient(const QByteArray& argument) {
    if (!m_hasSender) return say("503 5.5.1 Error: need MAIL command");
    if (!argument.toUpper().startsWith("TO:")) return say("501 5.5.4 Syntax: RCPT TO:<address>");
    if (m_recipients >= maxRecipients) return say("452 4.5.3 Error: too many recipients");
    if (!pathOf(argument).endsWith("@practice.example")) {
        return say("550 5.7.1 Practice mail goes to practice.example only");
    }
    ++m_recipients;
    say("250 2.1.5 Ok");
}

void PracticeSmtp::data() {
    if (m_recipients == 0) return say("503 5.5.1 Error: need RCPT command");
    m_awaits = Awaits::Message;
    say("354 End data with <CR><LF>.<CR><LF>");
}

void PracticeSmtp::messageLine(const QByteArray& line) {
    if (line != ".") {
        m_tooLarge = m_tooLarge || m_message.size() + line.size() > PracticeMailbox::maxMessageOctets;
        if (!m_tooLarge) m_message += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
        return;
    }
    m_awaits = Awaits::Command;
    const bool tooLarge = m_tooLarge;
    if (!tooLarge) house().mailbox.add(m_message);
    forgetMessage();
    say(tooLarge ? "552 5.3.4 Error: message too large" : "250 2.0.0 Ok: kept for practice");
}

void PracticeSmtp::forgetMessage() {
    m_hasSender = false;
    m_tooLarge = false;
    m_recipients = 0;
    m_message.clear();
}

}  // namespace outbox
