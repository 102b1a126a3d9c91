// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace outbox {

/// Overwrites the octets in place, as long as nobody else shares them. The size stays.
void wipe(QByteArray& bytes);

/// What a secret opens a mailbox as. Neither is ever sent in place of the other.
enum class SecretKind {
    Password,  ///< app passwords too
    Token      ///< an access token of OAuth 2.0 (RFC 6749 section 1.4): it dies by itself
};

/// A password or token. It can be moved about and asked for its kind and its bytes, and nothing else: it has no
/// stream, no conversion, no comparison, and its memory is overwritten when the last holder lets go.
class Secret {
  public:
    Secret() = default;
    explicit Secret(QByteArray bytes, SecretKind kind = SecretKind::Password);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] SecretKind kind() const { return m_kind; }
    /// For composing a SecretLine (protocol/sasl) and for the system keychain only.
    [[nodiscard]] const QByteArray& reveal() const;

  private:
    struct Holder;
    std::shared_ptr<const Holder> m_holder;
    SecretKind m_kind = SecretKind::Password;
};

/// A line that carries a secret: what goes over the wire, and what a transcript shows in its place. Only a
/// SecretWire takes one.
struct SecretLine {
    Secret wire;      ///< without CRLF
    QString masked;   ///< "AUTH PLAIN ••••••••"
};

/// Removes every form of a secret from texts that others send us: as it is, percent-encoded, and inside any
/// base64 that contains it (the base64 of PLAIN, LOGIN and XOAUTH2 answers are told to it when composed).
class Scrubber {
  public:
    /// Adds a form to remove. Forms under four bytes are ignored: removing them would tell more than it hides.
    void add(const QByteArray& form);
    /// Adds a secret: raw, base64 at each of the three alignments, percent-encoded, hexadecimal.
    void addSecret(const Secret& secret);
    [[nodiscard]] QByteArray scrub(QByteArray text) const;
    [[nodiscard]] QString scrub(const QString& text) const;

  private:
    struct Form {
        QByteArray octets;   ///< lower case
        qsizetype atLeast;   ///< so many of its first octets are hidden also when the rest was cut off
    };
    void insert(const QByteArray& form, qsizetype atLeast);

    QList<Form> m_forms;
};

}  // namespace outbox
