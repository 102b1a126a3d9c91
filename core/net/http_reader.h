// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "core/net/http_request.h"

namespace outbox {

/// Octets of all heads, chunk lines and trailers of one response. Servers' own limits are 8 to 48 KiB.
inline constexpr qsizetype httpHeadLimit = 64LL * 1024;

/// Reads one HTTP/1 response to a GET (RFC 9112) as its octets come. Holds no more than the head's limit and
/// the body's, whatever is sent.
class HttpReader {
  public:
    explicit HttpReader(qsizetype bodyLimit) : m_bodyLimit(bodyLimit) {}

    enum class State {
        NeedMore,
        Complete,
        NotHttp,      ///< what came is no HTTP response, or breaks its rules
        HeadTooLong,  ///< over httpHeadLimit
        BodyTooLong   ///< over the body's limit; `body` is the beginning
    };
    State feed(QByteArrayView octets);
    /// The connection ended. Still NeedMore when that was too early.
    State finish();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; }  ///< 0 until the head is whole
    [[nodiscard]] const QByteArray& body() const { return m_body; }
    /// All of them, as sent.
    [[nodiscard]] const QList<HttpHeader>& fields() const { return m_fields; }
    /// The first field of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

  private:
    enum class Part { Head, Length, UntilEnd, ChunkSize, ChunkData, ChunkEnd, Trailer };

    State step(QByteArrayView& rest);
    State line(QByteArrayView& rest);
    State headLine(const QByteArray& text);
    State statusLine(const QByteArray& text);
    State headEnded();
    State chunkSize(const QByteArray& text);
    State data(QByteArrayView& rest);

    qsizetype m_bodyLimit;
    qsizetype m_headOctets = 0;
    qint64 m_due = 0;  ///< octets of the body, or of the chunk, that are still to come
    Part m_part = Part::Head;
    State m_state = State::NeedMore;
    int m_status = 0;
    int m_pendingStatus = 0;  ///< of the head under way, 0 before its first line
    QByteArray m_line;
    QList<HttpHeader> m_fields;
    QByteArray m_body;
};

}  // namespace outbox
