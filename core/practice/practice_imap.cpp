// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_imap.h"

#include <algorithm>

namespace outbox {

namespace {
constexpr int maxImapFailedSignIns = 3;
constexpr qsizetype maxCommandOctets = qsizetype(16) * 1024;
constexpr qsizetype maxWords = 100;
constexpr const char* imapAbilities = "IMAP4rev1 SASL-IR AUTH=PLAIN SPECIAL-USE UIDPLUS IDLE";

QByteArray headerOf(const QByteArray& message) {
    const qsizetype end = message.indexOf("\r\n\r\n");
    return end < 0 ? message : message.left(end + 4);
}

/// The octets of a synchronizing literal announced at the end of a line, or -1.
qsizetype literalAtEnd(const QByteArray& line) {
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}')) return -1;
    bool number = false;
    const int octets = line.mid(open + 1, line.size() - open - 2).toInt(&number);
    return number && octets >= 0 ? octets : -1;
}

QByteArray asQuoted(QByteArray text) {
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// Where a quoted string that starts at `from` ends: the index of its closing quote, or the end of the line.
qsizetype quotedEnd(const QByteArray& line, qsizetype from, QByteArray* text) {
    qsizetype i = from + 1;
    for (; i < line.size() && line.at(i) != '"'; ++i) {
        if (line.at(i) == '\\' && i + 1 < line.size()) ++i;
        text->append(line.at(i));
    }
    return i;
}
}  // namespace

QByteArrayList practiceImapWords(const QByteArray& line) {
    QByteArrayList words;
    for (qsizetype i = 0; i < line.size() && words.size() < maxWords;) {
        if (line.at(i) == ' ') {
            ++i;
        } else if (line.at(i) == '"') {
            QByteArray text;
            i = quotedEnd(line, i, &text) + 1;
            words.append(text);
        } else {
            const bool list = line.at(i) == '(';
            qsizetype end = line.indexOf(list ? ')' : ' ', i);
            if (list && end >= 0) ++end;
            if (end < 0) end = line.size();
            words.append(line.mid(i, end - i));
            i = end;
        }
    }
    return words;
}

void PracticeImap::greet() {
    say(QByteArray("* OK [CAPABILITY ") + imapAbilities + "] practice ready");
}

void PracticeImap::heard(const QByteArray& raw) {
    if (m_awaitsPlain) {
        m_awaitsPlain = false;
        return raw == "*" ? done("BAD Authentication aborted") : plainAnswer(raw);
    }
    QByteArray line = raw;
    if (m_literalDue >= 0) {
        line = m_begun + asQuoted(raw.left(m_literalDue)) + raw.mid(m_literalDue);
        m_literalDue = -1;
    }
    if (line.size() > maxCommandOctets) return hangUp();
    if (m_idles) {
        m_idles = false;
        return done(line.toUpper() == "DONE" ? "OK done" : "BAD Expected DONE");
    }
    if (const qsizetype octets = literalAtEnd(line); octets >= 0) return awaitLoginLiteral(line, octets);

    QByteArrayList words = practiceImapWords(line);
    if (words.size() < 2) return say("* BAD Not a command");
    m_tag = words.takeFirst();
    command(words.takeFirst().toUpper(), words);
}

void PracticeImap::awaitLoginLiteral(const QByteArray& line, qsizetype octets) {
    if (octets > maxCommandOctets) return hangUp();
    m_begun = line.left(line.lastIndexOf('{'));
    m_literalDue = octets;
    say("+ go on");
}

void PracticeImap::command(const QByteArray& name, const QByteArrayList& arguments) {
    if (name == "CAPABILITY") {
        say(QByteArray("* CAPABILITY ") + imapAbilities);
        return done("OK done");
    }
    if (name == "NOOP") return done("OK done");
    if (name == "LOGOUT") {
        say("* BYE practice ends");
        done("OK done");
        return hangUp();
    }
    if (m_signedIn) return mailCommand(name, arguments);
    if (name == "LOGIN" && arguments.size() == 2) return signIn(arguments.at(0), arguments.at(1));
    if (name == "AUTHENTICATE" && !arguments.isEmpty() && arguments.first().toUpper() == "PLAIN") {
        if (arguments.size() > 1) return plainAnswer(arguments.at(1));
        m_awaitsPlain = true;
        return say("+ ");
    }
    done("BAD Not now");
}

void PracticeImap::plainAnswer(const QByteArray& encoded) {
    const QByteArrayList parts = QByteArray::fromBase64(encoded).split('\0');
    if (parts.size() != 3) return done("BAD Cannot decode the answer");
    signIn(parts.at(1), parts.at(2));
}

void PracticeImap::signIn(const QByteArray& user, const QByteArray& password) {
    const PracticeHouse& here = house();
    const char* refusal = here.behaviour.incomingSignInReply;
    m_signedIn = !refusal && user.toLower() == here.address && password == here.password;
    if (m_signedIn) return done("OK Signed in");
    done(refusal ? refusal : "NO [AUTHENTICATIONFAILED] Authentication failed.");
    if (++m_failedSignIns >= maxImapFailedSignIns) hangUp();
}

void PracticeImap::mailCommand(const QByteArray& name, const QByteArrayList& arguments) {
    const bool byUid = name == "UID" && !arguments.isEmpty();
    const QByteArray verb = byUid ? arguments.first().toUpper() : name;
    const QByteArrayList rest = byUid ? arguments.mid(1) : arguments;  // here a message's UID is its number
    if (verb == "LIST") {
        say("* LIST () \"/\" INBOX");
        say("* LIST (\\Junk) \"/\" Junk");
        return done("OK done");
    }
    if ((verb == "SELECT" || verb == "EXAMINE") && !rest.isEmpty())
        return select(rest.first(), verb == "EXAMINE");
    if (verb == "IDLE" && m_selected) {
        m_idles = true;
        return say("+ idling");
    }
    if (verb == "STORE" && m_selected && !rest.isEmpty()) return done("OK done");
    if (verb == "EXPUNGE" && m_selected && byUid && !rest.isEmpty()) return expunge(rest.first());
    if (verb == "SEARCH" && m_selected) return search(rest);
    if (verb == "FETCH" && m_selected && rest.size() >= 2) return fetch(rest.at(0), rest.mid(1).join(' '));
    done("BAD Not now");
}

void PracticeImap::select(const QByteArray& name, bool readOnly) {
    const QByteArray folder = name.toUpper();
    m_selected = folder == "INBOX" || folder == "JUNK";
    if (!m_selected) return done("NO [NONEXISTENT] There is no such folder");
    m_folder = folder == "INBOX" ? house().mailbox.messages() : QList<QByteArray>();
    say("* FLAGS (\\Seen)");
    say("* " + QByteArray::number(m_folder.size()) + " EXISTS");
    say("* 0 RECENT");
    say("* OK [UIDVALIDITY 1] practice");
    done(readOnly ? "OK [READ-ONLY] done" : "OK [READ-WRITE] done");
}

/// Every criterion's last word must stand in the header; "ALL" and the like match anything.
void PracticeImap::search(const QByteArrayList& criteria) {
    const bool anything = criteria.size() < 2;
    const QByteArray wanted = anything ? QByteArray() : criteria.last().toLower();
    QByteArray found = "* SEARCH";
    for (qsizetype i = 0; i < m_folder.size(); ++i) {
        if (headerOf(m_folder.at(i)).toLower().contains(wanted)) found += ' ' + QByteArray::number(i + 1);
    }
    say(found);
    done("OK done");
}

void PracticeImap::fetch(const QByteArray& number, const QByteArray& items) {
    const int at = number.toInt();
    if (at < 1 || at > m_folder.size()) return done("OK nothing there");
    const QByteArray wanted = items.toUpper();
    const bool whole = wanted.contains("BODY[]") || wanted.contains("BODY.PEEK[]");
    const QByteArray octets = whole ? m_folder.at(at - 1) : headerOf(m_folder.at(at - 1));
    const QByteArray label = whole                              ? "BODY[]"
                             : wanted.contains("RFC822.HEADER") ? "RFC822.HEADER"
                                                                : "BODY[HEADER]";
    say("* " + number + " FETCH (UID " + number + ' ' + label + " {" + QByteArray::number(octets.size()) +
        '}');
    say(octets + ')');
    done("OK done");
}

/// The numbers of the others stay until the folder is opened anew.
void PracticeImap::expunge(const QByteArray& number) {
    const int at = number.toInt();
    if (at < 1 || at > m_folder.size()) return done("OK nothing there");
    house().mailbox.remove(m_folder.at(at - 1));
    say("* " + number + " EXPUNGE");
    done("OK done");
}

}  // namespace outbox
