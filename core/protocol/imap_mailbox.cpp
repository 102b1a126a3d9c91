// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/imap_mailbox.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/protocol/imap_commands.h"

namespace outbox {

namespace {

constexpr qsizetype maxFoundNumbers = 100;
constexpr qsizetype longestTitle = 100;

// Names that servers give these folders where they do not mark them.
constexpr std::array junkNames{"junk",
                               "spam",
                               "junk e-mail",
                               "junk email",
                               "junk mail",
                               "bulk mail",
                               "spamverdacht",
                               "spam-verdacht",
                               "courrier ind&aok-sirable",
                               "correo no deseado",
                               "posta indesiderata",
                               "unerw&apw-nscht"};
constexpr std::array trashNames{"trash", "deleted items", "deleted messages", "papierkorb", "bin"};
constexpr std::array sentNames{"sent",     "sent items",        "sent messages", "sent mail",
                               "gesendet", "gesendete objekte", "drafts",        "entw&apw-rfe",
                               "outbox",   "postausgang",       "templates"};

template <std::size_t Count>
bool isNamed(const std::array<const char*, Count>& names, const QByteArray& lowerName) {
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return lowerName == name; });
}

QByteArray lastPart(const ImapFolder& folder) {
    if (folder.delimiter.isEmpty()) return folder.name;
    return folder.name.mid(folder.name.lastIndexOf(folder.delimiter) + 1);
}

bool marksUse(const ImapFolder& folder) {
    return folder.has("\\junk") || folder.has("\\trash") || folder.has("\\sent") || folder.has("\\drafts") ||
           folder.has("\\all") || folder.has("\\archive") || folder.has("\\flagged") ||
           folder.has("\\important");
}

/// A string of the answer: quoted, or an atom up to the next blank. `rest` is what follows.
QByteArray takeString(QByteArray& rest) {
    if (!rest.startsWith('"')) {
        const qsizetype blank = rest.indexOf(' ');
        const QByteArray atom = blank < 0 ? rest : rest.left(blank);
        rest = blank < 0 ? QByteArray() : rest.mid(blank + 1);
        return atom;
    }
    QByteArray text;
    qsizetype i = 1;
    for (; i < rest.size() && rest.at(i) != '"'; ++i) {
        if (rest.at(i) == '\\' && i + 1 < rest.size()) ++i;
        text += rest.at(i);
    }
    rest = rest.mid(i + 1);
    if (rest.startsWith(' ')) rest = rest.mid(1);
    return text;
}

/// `LIST (\Junk) "/" Spam`; a name in a literal stands in the data beside the text.
std::optional<ImapFolder> folderOf(const ImapData& data) {
    if (!data.text.startsWith(QLatin1String("LIST ("), Qt::CaseInsensitive)) return std::nullopt;
    const qsizetype close = data.text.indexOf(QLatin1Char(')'));
    if (close < 0) return std::nullopt;
    ImapFolder folder;
    const QString attributes = data.text.mid(6, close - 6).toLower();
    folder.attributes = attributes.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 20);
    QByteArray rest = data.text.mid(close + 1).trimmed().toUtf8();
    const bool noDelimiter = rest.startsWith("NIL ");
    folder.delimiter = takeString(rest);
    if (noDelimiter) folder.delimiter.clear();
    folder.name = rest.startsWith('{') ? data.literal : takeString(rest);
    return folder.name.isEmpty() ? std::nullopt : std::optional(folder);
}

/// The number behind "UID" in FETCH data; 0 where none stands.
quint32 uidIn(const QString& text) {
    static const QRegularExpression form(QStringLiteral("[( ]UID (\\d{1,10})[ )]"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1).toUInt();
}

bool isFetch(const ImapData& data) {
    static const QRegularExpression form(QStringLiteral("\\A\\d{1,10} FETCH \\("),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(data.text).hasMatch();
}

/// "&APw-" is "ü", "&-" is "&" (RFC 3501 section 5.1.3); a part that does not decode stays as it is.
QString fromModifiedUtf7(const QByteArray& name) {
    QString text;
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype end = name.at(i) == '&' ? name.indexOf('-', i) : -1;
        if (end < 0) {
            text += QLatin1Char(name.at(i++));
            continue;
        }
        QByteArray encoded = name.mid(i + 1, end - i - 1);
        const QByteArray octets = QByteArray::fromBase64(encoded.replace(',', '/'));
        if (encoded.isEmpty()) text += QLatin1Char('&');
        for (qsizetype at = 0; at + 1 < octets.size(); at += 2)
            text += QChar((static_cast<uchar>(octets.at(at)) << 8) | static_cast<uchar>(octets.at(at + 1)));
        i = end + 1;
    }
    return text;
}

QByteArray uidText(quint32 uid) {
    return QByteArray::number(uid);
}

}  // namespace

bool ImapFolder::has(const char* attribute) const {
    return attributes.contains(QLatin1String(attribute));
}

bool ImapFolder::isInbox() const {
    return name.compare("INBOX", Qt::CaseInsensitive) == 0;
}

bool ImapFolder::looksLikeJunk() const {
    if (isInbox()) return false;
    return has("\\junk") || (!marksUse(*this) && isNamed(junkNames, lastPart(*this).toLower()));
}

bool ImapFolder::looksLikeTrash() const {
    if (isInbox()) return false;
    return has("\\trash") || (!marksUse(*this) && isNamed(trashNames, lastPart(*this).toLower()));
}

bool ImapFolder::holdsNoArrivals() const {
    if (isInbox()) return false;
    const bool marked = has("\\sent") || has("\\drafts") || has("\\all") || has("\\flagged") ||
                        has("\\important") || has("\\noselect") || has("\\nonexistent");
    return marked || (!marksUse(*this) && isNamed(sentNames, lastPart(*this).toLower()));
}

QString ImapFolder::title() const {
    return cleanText(fromModifiedUtf7(lastPart(*this)), longestTitle);
}

QList<ImapFolder> imapFolders(const QList<ImapData>& answer) {
    QList<ImapFolder> folders;
    for (const ImapData& data : answer) {
        const auto folder = folderOf(data);
        if (folder && folders.size() < maxFolders) folders.append(*folder);
    }
    return folders;
}

QList<quint32> imapFound(const QList<ImapData>& answer) {
    QList<quint32> numbers;
    for (const ImapData& data : answer) {
        const QStringList words = data.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().compare(QLatin1String("SEARCH"), Qt::CaseInsensitive) != 0)
            continue;
        for (const QString& word : words.mid(1))
            if (const quint32 number = word.toUInt(); number != 0) numbers.append(number);
    }
    return numbers.mid(std::max<qsizetype>(0, numbers.size() - maxFoundNumbers));
}

qint64 imapExists(const QList<ImapData>& answer) {
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,10}) EXISTS\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    qint64 exists = -1;
    for (const ImapData& data : answer)
        if (const auto match = form.match(data.text); match.hasMatch())
            exists = match.captured(1).toLongLong();
    return exists;
}

std::optional<QByteArray> imapFetched(const QList<ImapData>& answer, quint32 uid) {
    for (const ImapData& data : answer)
        if (isFetch(data) && uidIn(data.text) == uid && !data.literal.isEmpty()) return data.literal;
    return std::nullopt;
}

QList<quint32> imapFetchedWith(const QList<ImapData>& answer, const QByteArray& token) {
    QList<quint32> uids;
    for (const ImapData& data : answer) {
        const quint32 uid = isFetch(data) && data.literal.contains(token) ? uidIn(data.text) : 0;
        if (uid != 0) uids.append(uid);
    }
    return uids;
}

QByteArray imapList(const QByteArray& tag, bool askForUses) {
    return tag + " LIST \"\" \"*\"" + (askForUses ? " RETURN (SPECIAL-USE)" : "");
}

std::optional<QByteArray> imapOpenFolder(const QByteArray& tag, const QByteArray& folder, bool readOnly) {
    const auto name = imapQuoted(folder);
    if (!name) return std::nullopt;
    return tag + (readOnly ? " EXAMINE " : " SELECT ") + *name;
}

std::optional<QByteArray> imapSearch(const QByteArray& tag, const QByteArray& messageId,
                                     const QByteArray& subjectWord) {
    const auto id = imapQuoted(messageId);
    const auto word = imapQuoted(subjectWord);
    if (!id || !word) return std::nullopt;
    return tag + " UID SEARCH OR HEADER MESSAGE-ID " + *id + " SUBJECT " + *word;
}

std::optional<QByteArray> imapSearchText(const QByteArray& tag, QDate since, const QByteArray& words) {
    const auto quoted = imapQuoted(words);
    if (!quoted || !since.isValid()) return std::nullopt;
    const QByteArray day = QLocale::c().toString(since, QStringLiteral("d-MMM-yyyy")).toLatin1();
    return tag + " UID SEARCH SINCE " + day + " TEXT " + *quoted;
}

QByteArray imapFetchMessageIds(const QByteArray& tag, qint64 exists, int most) {
    const qint64 first = std::max<qint64>(1, exists - most + 1);
    return tag + " FETCH " + QByteArray::number(first) + ":* (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])";
}

QByteArray imapFetchMessage(const QByteArray& tag, quint32 uid, qsizetype most) {
    return tag + " UID FETCH " + uidText(uid) + " (UID BODY.PEEK[]<0." + QByteArray::number(most) + ">)";
}

QByteArray imapMarkDeleted(const QByteArray& tag, quint32 uid) {
    return tag + " UID STORE " + uidText(uid) + " +FLAGS (\\Deleted)";
}

QByteArray imapExpunge(const QByteArray& tag, quint32 uid) {
    return tag + " UID EXPUNGE " + uidText(uid);
}

std::optional<QByteArray> imapMove(const QByteArray& tag, quint32 uid, const QByteArray& folder) {
    const auto name = imapQuoted(folder);
    if (!name) return std::nullopt;
    return tag + " UID MOVE " + uidText(uid) + ' ' + *name;
}

QByteArray imapIdle(const QByteArray& tag) {
    return tag + " IDLE";
}
QByteArray imapDone() {
    return QByteArrayLiteral("DONE");
}

}  // namespace outbox
