// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/protocol/imap_response.h"

namespace outbox {

/// What looking for one message takes of IMAP (RFC 9051, RFC 3501): folders, searching, fetching, removing.

/// One folder as LIST tells it (RFC 9051 section 7.3.1, special uses RFC 6154).
struct ImapFolder {
    QByteArray name;         ///< as it goes back to the server
    QByteArray delimiter;    ///< between the parts of names, may be empty
    QStringList attributes;  ///< lower case, with their backslash

    [[nodiscard]] bool has(const char* attribute) const;
    [[nodiscard]] bool isInbox() const;
    /// By its special use, or, where the server marks it with none, by the names that are usual.
    [[nodiscard]] bool looksLikeJunk() const;
    [[nodiscard]] bool looksLikeTrash() const;
    /// Holds copies and drafts of the person, or what other folders hold: what is in it did not arrive there.
    [[nodiscard]] bool holdsNoArrivals() const;
    /// Its last part in words, modified UTF-7 decoded (RFC 3501 section 5.1.3), cleaned.
    [[nodiscard]] QString title() const;
};
inline constexpr qsizetype maxFolders = 100;
[[nodiscard]] QList<ImapFolder> imapFolders(const QList<ImapData>& answer);

/// The numbers of untagged SEARCH data, at most a hundred, the last ones.
[[nodiscard]] QList<quint32> imapFound(const QList<ImapData>& answer);
/// How many messages the selected folder holds (EXISTS); -1 where it was not said.
[[nodiscard]] qint64 imapExists(const QList<ImapData>& answer);
/// Octets of the first literal of a FETCH of this message; nothing where none came.
[[nodiscard]] std::optional<QByteArray> imapFetched(const QList<ImapData>& answer, quint32 uid);
/// The UIDs of FETCH data whose literal has `token` in it.
[[nodiscard]] QList<quint32> imapFetchedWith(const QList<ImapData>& answer, const QByteArray& token);

// Commands, each without its CRLF; nothing where a name can only travel as a literal.
/// LIST of every folder, with their special uses where the server wants to be asked for them.
[[nodiscard]] QByteArray imapList(const QByteArray& tag, bool askForUses);
[[nodiscard]] std::optional<QByteArray> imapOpenFolder(const QByteArray& tag, const QByteArray& folder,
                                                       bool readOnly);
/// By Message-ID, or by a word in the subject where a server on the way wrote another Message-ID.
[[nodiscard]] std::optional<QByteArray> imapSearch(const QByteArray& tag, const QByteArray& messageId,
                                                   const QByteArray& subjectWord);
/// Messages since that day with these words anywhere in them: a report brings the header of what came back.
[[nodiscard]] std::optional<QByteArray> imapSearchText(const QByteArray& tag, QDate since,
                                                       const QByteArray& words);
/// The Message-IDs of the last messages and nothing else of them, for servers whose search fails.
[[nodiscard]] QByteArray imapFetchMessageIds(const QByteArray& tag, qint64 exists, int most);
[[nodiscard]] QByteArray imapFetchMessage(const QByteArray& tag, quint32 uid, qsizetype most);
[[nodiscard]] QByteArray imapMarkDeleted(const QByteArray& tag, quint32 uid);
[[nodiscard]] QByteArray imapExpunge(const QByteArray& tag, quint32 uid);  ///< UIDPLUS (RFC 4315)
[[nodiscard]] std::optional<QByteArray> imapMove(const QByteArray& tag, quint32 uid,
                                                 const QByteArray& folder);  ///< MOVE (RFC 6851)
[[nodiscard]] QByteArray imapIdle(const QByteArray& tag);                    ///< IDLE (RFC 2177)
[[nodiscard]] QByteArray imapDone();

}  // namespace outbox
