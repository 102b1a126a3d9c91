// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace outbox {

/// What stands for this computer's name.
inline constexpr QLatin1String computerStandIn{"computer-1"};

/// Takes what tells who somebody is out of a text, whatever the text is.
class Redactor {
  public:
    /// A user name that is not an address: shortened wherever it stands as a word of its own.
    void hideUser(const QString& user);
    /// The account's address: encoded forms of it are found too (base64, as a return path writes it).
    void hideAddress(const QString& address);
    void hideComputer(const QString& name);
    /// A public IP address of this computer or its router, and `host` where a server named it too.
    void hidePublicAddress(const QString& ip);
    void hideHost(const QString& host);

    [[nodiscard]] QString text(const QString& text);
    /// For a field that holds nothing but a user name.
    [[nodiscard]] QString user(const QString& user);

    [[nodiscard]] const QSet<QString>& addresses() const { return m_addresses; }  ///< shortened forms met
    [[nodiscard]] int computerNames() const { return m_computerNames; }
    [[nodiscard]] const QSet<QString>& publicAddresses() const { return m_publicAddresses; }

  private:
    struct Piece {
        QString what;
        QString instead;
        Qt::CaseSensitivity sensitivity;
    };
    /// Whether a word counts where a dot and another label follow it, as this computer's name does in its
    /// network.
    enum class WordEnd { Any, NoLongerName };
    struct Word {
        QString instead;
        WordEnd end = WordEnd::Any;
    };
    void addWord(const QString& word, const QString& instead, WordEnd end);
    void addPieces(const QStringList& forms);
    [[nodiscard]] QString withoutAddresses(const QString& text);
    [[nodiscard]] QString withoutWords(const QString& text);

    QHash<QString, Word> m_words;  ///< by the word in lower case
    QList<Piece> m_pieces;         ///< replaced even inside a longer word
    QRegularExpression m_wordPattern;
    QSet<QString> m_own;  ///< addresses of the account, lower case
    QSet<QString> m_addresses;
    QSet<QString> m_publicAddresses;
    QSet<QString> m_computerWords;
    int m_computerNames = 0;
};

/// "198.51.…", "2001:db8:…".
[[nodiscard]] QString shortenIp(const QString& ip);

}  // namespace outbox
