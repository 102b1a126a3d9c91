// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/capabilities.h"

#include <algorithm>
#include <limits>

#include "core/model/transcript.h"
#include "core/protocol/reply_state.h"

namespace outbox {

namespace {
constexpr int maxMechanismLength = 20;  // RFC 4422 section 3.1
constexpr qsizetype maxWordLength = 500;
constexpr int maxImapWords = 300;

bool isMechanismName(const QString& name) {
    if (name.isEmpty() || name.size() > maxMechanismLength) return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'_';
    });
}

void addMechanism(Capabilities& capabilities, const QString& name) {
    const QString mechanism = name.toUpper();
    const bool wanted = isMechanismName(mechanism) && !capabilities.mechanisms.contains(mechanism);
    if (wanted && capabilities.mechanisms.size() < maxMechanisms) capabilities.mechanisms.append(mechanism);
}

/// Octets after SIZE; -1 for none and for what is not a number, the largest number for one beyond it.
qint64 sizeFrom(const QStringList& words) {
    if (words.size() < 2) return -1;
    const QString& digits = words.at(1);
    const bool number =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!number) return -1;
    bool fits = false;
    const qint64 octets = digits.toLongLong(&fits);
    return fits ? octets : std::numeric_limits<qint64>::max();
}

QStringList wordsOf(const QString& line) {
    QString blanks = line;
    return blanks.replace(u'␉', u' ').split(u' ', Qt::SkipEmptyParts);
}

void readSmtpKeyword(Capabilities& capabilities, const QString& line) {
    QStringList words = wordsOf(line);
    if (words.isEmpty()) return;
    QString keyword = words.first().toUpper();
    if (keyword.startsWith(QLatin1String("AUTH="))) {  // before RFC 2554, and still sent beside the new form
        words.insert(1, words.first().mid(5));
        keyword = QStringLiteral("AUTH");
    }
    if (keyword == QLatin1String("AUTH")) {
        for (const QString& mechanism : words.mid(1)) addMechanism(capabilities, mechanism);
    } else if (keyword == QLatin1String("SIZE")) {
        capabilities.sizeLimit = sizeFrom(words);
    } else if (keyword == QLatin1String("STARTTLS")) {
        capabilities.startTls = true;
    } else if (keyword == QLatin1String("PIPELINING")) {
        capabilities.pipelining = true;
    } else if (keyword == QLatin1String("8BITMIME")) {
        capabilities.eightBitMime = true;
    } else if (keyword == QLatin1String("SMTPUTF8")) {
        capabilities.smtpUtf8 = true;
    }
}

void readImapWord(Capabilities& capabilities, const QString& word) {
    const QString upper = word.toUpper();
    if (upper.startsWith(QLatin1String("AUTH="))) {
        addMechanism(capabilities, upper.mid(5));
    } else if (upper == QLatin1String("STARTTLS")) {
        capabilities.startTls = true;
    } else if (upper == QLatin1String("LOGINDISABLED")) {
        capabilities.loginDisabled = true;
    }
}

void readPop3Keyword(Capabilities& capabilities, const QString& line) {
    const QStringList words = wordsOf(line);
    if (words.isEmpty()) return;
    const QString keyword = words.first().toUpper();
    if (keyword == QLatin1String("SASL")) {
        for (const QString& mechanism : words.mid(1)) addMechanism(capabilities, mechanism);
    } else if (keyword == QLatin1String("STLS")) {
        capabilities.startTls = true;
    } else if (keyword == QLatin1String("USER")) {
        capabilities.plainLogin = true;
    } else if (keyword == QLatin1String("PIPELINING")) {
        capabilities.pipelining = true;
    }
}
}  // namespace

Capabilities smtpCapabilities(const ServerReply& hello) {
    Capabilities capabilities;
    if (!hello.positive()) return capabilities;
    for (const QString& line : hello.lines.mid(1, maxKeptLines)) {
        if (line.isEmpty()) continue;
        capabilities.words.append(line);
        readSmtpKeyword(capabilities, line);
    }
    return capabilities;
}

Capabilities imapCapabilities(const QString& words) {
    Capabilities capabilities;
    for (const QString& word : wordsOf(words).mid(0, maxImapWords)) {
        capabilities.words.append(cleanText(word, maxWordLength));
        readImapWord(capabilities, word);
    }
    capabilities.plainLogin = !capabilities.loginDisabled;
    return capabilities;
}

Capabilities pop3Capabilities(const ServerReply& capa) {
    Capabilities capabilities;
    if (!capa.positive()) {
        capabilities.plainLogin = true;
        return capabilities;
    }
    for (const QString& line : capa.lines.mid(1, maxKeptLines)) {
        if (line.isEmpty()) continue;
        capabilities.words.append(line);
        readPop3Keyword(capabilities, line);
    }
    return capabilities;
}

bool hasWord(const Capabilities& capabilities, QLatin1String keyword) {
    return std::any_of(capabilities.words.begin(), capabilities.words.end(), [keyword](const QString& word) {
        return word.section(u' ', 0, 0).compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

}  // namespace outbox
