// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace outbox {

/// Whether an octet of a label may stand for itself in a name's text, in lower case: letters, digits, and
/// what service, reverse-zone and wildcard names use. Everything else is escaped, so that a dot inside a
/// label, a control character or a piece of markup never looks like a host name.
[[nodiscard]] constexpr bool isPlainNameOctet(unsigned char octet) {
    return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' || octet == '_' ||
           octet == '/' || octet == '*';
}

/// Octets of the longest name on the wire, and of its longest label (RFC 1035 2.3.4).
inline constexpr qsizetype longestDnsName = 255;
inline constexpr qsizetype longestDnsLabel = 63;

/// A cursor over the octets of one DNS message. The first read that does not fit fails, and every read after
/// it gives zero, so that callers check once at the end of what belongs together.
class DnsReader {
  public:
    explicit DnsReader(QByteArrayView message) : m_message(message), m_end(message.size()) {}

    [[nodiscard]] quint8 u8();
    [[nodiscard]] quint16 u16();
    [[nodiscard]] quint32 u32();
    [[nodiscard]] QByteArrayView take(qsizetype count);
    /// A name in text form, lower case (RFC 1035 4.1.4). Its own labels stay inside the window; what a
    /// pointer leads to may stand anywhere before it.
    [[nodiscard]] QString name();

    /// A reader of the next `count` octets that still can follow pointers into the whole message; skips them
    /// here.
    [[nodiscard]] DnsReader window(qsizetype count);

    [[nodiscard]] qsizetype left() const { return m_failed ? 0 : m_end - m_at; }
    [[nodiscard]] bool failed() const { return m_failed; }
    void fail() { m_failed = true; }
    /// Whether all was read and nothing failed.
    [[nodiscard]] bool finished() const { return !m_failed && m_at == m_end; }

  private:
    QByteArrayView m_message;
    qsizetype m_at = 0;
    qsizetype m_end;
    bool m_failed = false;
};

}  // namespace outbox
