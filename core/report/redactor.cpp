// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/redactor.h"

#include <algorithm>
#include <array>

#include "core/model/mail_address.h"

namespace outbox {

namespace {
constexpr char16_t redactionMark = u'…';

constexpr qsizetype shortestWord = 3;   ///< shorter names would hit every second word of a sentence
constexpr qsizetype shortestPiece = 6;  ///< of base64: four octets of text at least

/// Names of roles and words of the protocols: they tell nobody's name, and hiding them would spoil every
/// sentence.
constexpr std::array notPersonal{
    "abuse",      "account",   "accounts", "admin",   "auth",     "billing", "bounce", "contact",
    "doctor",     "domain",    "email",    "host",    "hello",    "help",    "imap",   "info",
    "localhost",  "login",     "mail",     "mailbox", "master",   "message", "name",   "news",
    "newsletter", "noreply",   "office",   "outbox",  "password", "pop3",    "port",   "post",
    "postmaster", "practice",  "reply",    "root",    "sales",    "sender",  "server", "service",
    "shop",       "smtp",      "starttls", "support", "team",     "test",    "the",    "user",
    "webmail",    "webmaster", "you"};

bool isNotPersonal(const QString& word) {
    return std::any_of(notPersonal.begin(), notPersonal.end(),
                       [&word](const char* known) { return word == QLatin1String(known); });
}

/// What stands between local part and domain: the sign itself, and as URLs, quoted-printable, xtext (RFC 3461
/// section 4) and HTML write it.
const QRegularExpression& signPattern() {
    static const QRegularExpression pattern(QStringLiteral("[@\\x{FF20}]|[%=+]40|&#(?:64|x40);"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& domainPattern() {
    static const QRegularExpression pattern(
        QStringLiteral("\\[[0-9a-fipv.:]{2,60}\\]|\\w(?:[\\w.-]{0,252}\\w)?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Characters that may stand in a local part without quotation marks, in any script. The four that URLs and
/// "name=value" lists put before an address are not counted: hardly any address holds them.
bool isLocalCharacter(QChar c) {
    static constexpr QStringView breaks = u"<>()[],;:\\\"@=/?&\uFF20\u2068\u2069";
    return !c.isSpace() && c.category() != QChar::Other_Control && !breaks.contains(c);
}

/// Where the local part that ends before `sign` begins; `sign` itself when there is none.
qsizetype localStart(QStringView text, qsizetype from, qsizetype sign) {
    if (sign > from + 1 && text.at(sign - 1) == u'"') {
        const qsizetype quote = text.left(sign - 1).lastIndexOf(u'"');
        if (quote >= from && sign - quote <= 66) return quote;
    }
    qsizetype start = sign;
    while (start > from && isLocalCharacter(text.at(start - 1))) --start;
    while (start < sign && text.at(start) == u'\'') ++start;  // a quotation mark around it, not a part of it
    return start;
}

/// Length of the domain at `start`, 0 when none. Behind an encoded sign only one with a dot counts:
/// "size=4000".
qsizetype domainLength(const QString& text, qsizetype start, bool encodedSign) {
    const auto match = domainPattern().match(text, start, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) return 0;
    const QString domain = match.captured();
    const bool named = domain.contains(u'.') && domain.back().isLetter();
    return encodedSign && !named ? 0 : domain.size();
}

/// "a…r" or "a…": nothing is left to hide.
bool isFullyShortened(const QString& local) {
    const qsizetype mark = local.indexOf(QChar(redactionMark));
    return mark >= 0 && mark <= 2 && local.size() - mark - 1 <= 2;
}

QString shortenedPart(const QString& local) {
    QString plain = local;
    plain.remove(QChar(redactionMark));
    if (plain.startsWith(u'"') && plain.endsWith(u'"') && plain.size() > 2)
        plain = plain.mid(1, plain.size() - 2);
    return shortenAddress(plain);
}

/// The base64 of a text at each of the three alignments, without the characters that its neighbours share.
QStringList base64Forms(const QString& text) {
    QStringList forms;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray bytes = QByteArray(shift, 'x') + text.toUtf8();
        const QString encoded = QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
        const qsizetype first = (shift * 8 + 5) / 6;
        const qsizetype whole = bytes.size() * 8 / 6;
        const QString form = encoded.mid(first, whole - first);
        if (form.size() >= shortestPiece) forms.append(form);
    }
    return forms;
}
}  // namespace

QString shortenIp(const QString& ip) {
    if (isShortened(ip)) return ip;
    const QChar separator = ip.contains(u':') ? u':' : u'.';
    const qsizetype second = ip.indexOf(separator, ip.indexOf(separator) + 1);
    return ip.left(second + 1) + QChar(redactionMark);
}

void Redactor::addWord(const QString& word, const QString& instead, WordEnd end) {
    const QString lower = word.toLower();
    if (lower.size() < shortestWord || isShortened(lower) || isNotPersonal(lower)) return;
    m_words.insert(lower, {instead, end});
    QStringList alternatives;
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        const QString open = it->end == WordEnd::NoLongerName ? QStringLiteral("(?!\\.\\w)") : QString();
        alternatives.append(QRegularExpression::escape(it.key()) + open);
    }
    // The longest first; a dot or a hyphen before it joins a longer name.
    std::sort(alternatives.begin(), alternatives.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    m_wordPattern = QRegularExpression(
        QStringLiteral("(?<![\\w-])(?<!\\w\\.)(?:%1)(?![\\w-])").arg(alternatives.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void Redactor::addPieces(const QStringList& forms) {
    for (const QString& form : forms)
        m_pieces.append({form, QString(QChar(redactionMark)), Qt::CaseSensitive});
}

void Redactor::hideUser(const QString& user) {
    if (user.isEmpty() || isShortened(user)) return;
    if (user.contains(u'@')) return hideAddress(user);
    addWord(user, shortenAddress(user), WordEnd::NoLongerName);
    if (user.size() >= shortestWord) addPieces(base64Forms(user));
}

void Redactor::hideAddress(const QString& address) {
    if (address.isEmpty() || isShortened(address)) return;
    m_own.insert(address.toLower());
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1) return hideUser(address);
    const QString local = address.left(at);
    const QString instead = shortenAddress(address);
    // As return paths write it (VERP, SRS): the sign is another one.
    m_pieces.append(
        {local + u'=' + address.mid(at + 1), QString(instead).replace(u'@', u'='), Qt::CaseInsensitive});
    addPieces(base64Forms(address));
    hideUser(local);
}

void Redactor::hideComputer(const QString& name) {
    if (name.isEmpty()) return;
    const QString first = name.section(u'.', 0, 0);
    for (const QString& word : {name, first}) {
        addWord(word, computerStandIn, WordEnd::Any);
        m_computerWords.insert(word.toLower());
    }
}

void Redactor::hidePublicAddress(const QString& ip) {
    m_publicAddresses.insert(shortenIp(ip));
    addWord(ip, shortenIp(ip), WordEnd::NoLongerName);
}

void Redactor::hideHost(const QString& host) {
    addWord(host, QString(QChar(redactionMark)), WordEnd::NoLongerName);
}

QString Redactor::withoutAddresses(const QString& text) {
    QString result;
    qsizetype done = 0;
    for (auto signs = signPattern().globalMatch(text); signs.hasNext();) {
        const QRegularExpressionMatch sign = signs.next();
        if (sign.capturedStart() < done) continue;
        const qsizetype start = localStart(text, done, sign.capturedStart());
        const qsizetype length = domainLength(text, sign.capturedEnd(), sign.capturedLength() > 1);
        if (start == sign.capturedStart() || length == 0) continue;

        const QString local = text.mid(start, sign.capturedStart() - start);
        const QString domain = text.mid(sign.capturedEnd(), length);
        // Every domain has this one (RFC 5321 section 4.5.1), and it names nobody; records to publish hold
        // it.
        const bool ofEverybody = local.compare(QLatin1String("postmaster"), Qt::CaseInsensitive) == 0;
        if (ofEverybody && !m_own.contains(local.toLower() + u'@' + domain.toLower())) continue;
        const QString shortened = isFullyShortened(local) ? local : shortenedPart(local);
        m_addresses.insert(shortened + u'@' + domain.toLower());
        result += QStringView(text).mid(done, start - done);
        result += shortened + sign.captured() + domain;
        done = sign.capturedEnd() + length;
    }
    result += QStringView(text).mid(done);
    return result;
}

QString Redactor::withoutWords(const QString& text) {
    if (m_words.isEmpty()) return text;
    QString result;
    qsizetype done = 0;
    for (auto matches = m_wordPattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured().toLower();
        if (m_computerWords.contains(word)) ++m_computerNames;
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += m_words.value(word).instead;
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

QString Redactor::text(const QString& text) {
    if (text.isEmpty()) return text;
    QString result = text;
    for (const Piece& piece : m_pieces) result.replace(piece.what, piece.instead, piece.sensitivity);
    return withoutWords(withoutAddresses(result));
}

QString Redactor::user(const QString& user) {
    if (user.isEmpty() || isShortened(user)) return user;
    return user.contains(u'@') ? text(user) : shortenAddress(user);
}

}  // namespace outbox
