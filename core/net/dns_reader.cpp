// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/dns_reader.h"

#include <QtEndian>

namespace outbox {

namespace {

void appendLabel(QString& text, QByteArrayView label) {
    if (!text.isEmpty()) text += QLatin1Char('.');
    for (const char raw : label) {
        const auto octet = static_cast<uchar>(raw >= 'A' && raw <= 'Z' ? raw + ('a' - 'A') : raw);
        if (isPlainNameOctet(octet))
            text += QLatin1Char(static_cast<char>(octet));
        else
            text += QStringLiteral("\\%1").arg(octet, 3, 10, QLatin1Char('0'));
    }
}

}  // namespace

QByteArrayView DnsReader::take(qsizetype count) {
    if (m_failed || count < 0 || count > m_end - m_at) {
        m_failed = true;
        return {};
    }
    const QByteArrayView taken = m_message.sliced(m_at, count);
    m_at += count;
    return taken;
}

quint8 DnsReader::u8() {
    const QByteArrayView octets = take(1);
    return m_failed ? quint8(0) : static_cast<quint8>(octets.front());
}

quint16 DnsReader::u16() {
    const QByteArrayView octets = take(2);
    return m_failed ? quint16(0) : qFromBigEndian<quint16>(octets.data());
}

quint32 DnsReader::u32() {
    const QByteArrayView octets = take(4);
    return m_failed ? quint32(0) : qFromBigEndian<quint32>(octets.data());
}

DnsReader DnsReader::window(qsizetype count) {
    DnsReader part = *this;
    static_cast<void>(take(count));
    if (m_failed)
        part.m_failed = true;
    else
        part.m_end = m_at;
    return part;
}

QString DnsReader::name() {
    QString text;
    qsizetype octets = 1;      // the final empty label
    qsizetype floor = m_at;    // a pointer must lead to before here: backwards only, so it ends
    DnsReader labels = *this;  // goes where pointers lead
    bool jumped = false;
    while (!labels.m_failed) {
        const quint8 length = labels.u8();
        if (labels.m_failed) break;
        if ((length & 0xC0) == 0xC0) {
            const qsizetype target = (length & 0x3F) << 8 | labels.u8();
            if (!jumped) m_at = labels.m_at;
            if (labels.m_failed || target >= floor) break;
            jumped = true;
            floor = target;
            labels.m_at = target;
            labels.m_end = m_message.size();
            continue;
        }
        if ((length & 0xC0) != 0) break;  // extended label types, abandoned by RFC 6891 section 5
        if (length == 0) {
            if (!jumped) m_at = labels.m_at;
            return text;
        }
        octets += 1 + length;
        if (octets > longestDnsName) break;
        const QByteArrayView label = labels.take(length);
        if (!labels.m_failed) appendLabel(text, label);
    }
    m_failed = true;
    return {};
}

}  // namespace outbox
