// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_reader.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace outbox {

namespace {

constexpr int firstFinalStatus = 200;
constexpr int noContent = 204;
constexpr int notModified = 304;

/// Digits of the base alone, no sign and no blanks; what is larger than any body is the largest number.
std::optional<qint64> wholeNumber(const QByteArray& digits, int base) {
    if (digits.isEmpty()) return std::nullopt;
    const bool good = std::all_of(digits.begin(), digits.end(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    if (!good) return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits, base);
    return fits ? number : std::numeric_limits<qint64>::max();
}

}  // namespace

QByteArray HttpReader::header(QByteArrayView name) const {
    for (const HttpHeader& field : m_fields)
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) return field.value;
    return {};
}

HttpReader::State HttpReader::feed(QByteArrayView octets) {
    QByteArrayView rest = octets;
    while (m_state == State::NeedMore && !rest.isEmpty()) m_state = step(rest);
    return m_state;
}

HttpReader::State HttpReader::finish() {
    if (m_state == State::NeedMore && m_part == Part::UntilEnd) m_state = State::Complete;
    return m_state;
}

HttpReader::State HttpReader::step(QByteArrayView& rest) {
    const bool isBody = m_part == Part::Length || m_part == Part::UntilEnd || m_part == Part::ChunkData;
    return isBody ? data(rest) : line(rest);
}

HttpReader::State HttpReader::line(QByteArrayView& rest) {
    const qsizetype end = rest.indexOf('\n');
    const qsizetype size = end < 0 ? rest.size() : end + 1;
    m_headOctets += size;
    if (m_headOctets > httpHeadLimit) return State::HeadTooLong;
    m_line += rest.first(size);
    rest = rest.sliced(size);
    if (end < 0) return State::NeedMore;

    QByteArray text = m_line.chopped(1);
    if (text.endsWith('\r')) text.chop(1);
    m_line.clear();
    switch (m_part) {
        case Part::ChunkSize:
            return chunkSize(text);
        case Part::ChunkEnd:
            m_part = Part::ChunkSize;
            return text.isEmpty() ? State::NeedMore : State::NotHttp;
        case Part::Trailer:
            return text.isEmpty() ? State::Complete : State::NeedMore;
        default:
            return headLine(text);
    }
}

HttpReader::State HttpReader::headLine(const QByteArray& text) {
    if (m_pendingStatus == 0) return statusLine(text);
    if (text.isEmpty()) return headEnded();
    const qsizetype colon = text.indexOf(':');
    // Odd lines are passed over, as browsers do; a portal is recognised all the same.
    if (colon > 0) m_fields.append({text.first(colon).trimmed(), text.mid(colon + 1).trimmed()});
    return State::NeedMore;
}

HttpReader::State HttpReader::statusLine(const QByteArray& text) {
    // "HTTP/1.1 200 OK", the reason may be missing (RFC 9112 section 4).
    const bool known = text.startsWith("HTTP/1.") && text.size() >= 12 && text.at(8) == ' ' &&
                       (text.size() == 12 || text.at(12) == ' ');
    const auto status = known ? wholeNumber(text.mid(9, 3), 10) : std::nullopt;
    if (!status || *status < 100) return State::NotHttp;
    m_pendingStatus = static_cast<int>(*status);
    return State::NeedMore;
}

HttpReader::State HttpReader::headEnded() {
    const int status = m_pendingStatus;
    m_pendingStatus = 0;
    if (status < firstFinalStatus) {  // an interim answer; the real one follows
        m_fields.clear();
        return State::NeedMore;
    }
    m_status = status;
    if (status == noContent || status == notModified) return State::Complete;
    if (header("Transfer-Encoding").toLower().endsWith("chunked")) {
        m_part = Part::ChunkSize;
        return State::NeedMore;
    }
    const QByteArray length = header("Content-Length");
    if (length.isEmpty()) {
        m_part = Part::UntilEnd;
        return State::NeedMore;
    }
    const auto due = wholeNumber(length, 10);
    if (!due) return State::NotHttp;
    m_part = Part::Length;
    m_due = *due;
    return m_due == 0 ? State::Complete : State::NeedMore;
}

HttpReader::State HttpReader::chunkSize(const QByteArray& text) {
    const qsizetype extension = text.indexOf(';');
    const auto size = wholeNumber((extension < 0 ? text : text.first(extension)).trimmed(), 16);
    if (!size) return State::NotHttp;
    m_due = *size;
    m_part = m_due == 0 ? Part::Trailer : Part::ChunkData;
    return State::NeedMore;
}

HttpReader::State HttpReader::data(QByteArrayView& rest) {
    const bool bounded = m_part != Part::UntilEnd;
    const qsizetype here =
        bounded ? static_cast<qsizetype>(std::min<qint64>(m_due, rest.size())) : rest.size();
    const qsizetype room = m_bodyLimit - m_body.size();
    m_body += rest.first(std::min(here, room));
    if (here > room) return State::BodyTooLong;
    rest = rest.sliced(here);
    if (!bounded) return State::NeedMore;
    m_due -= here;
    if (m_due > 0) return State::NeedMore;
    if (m_part == Part::Length) return State::Complete;
    m_part = Part::ChunkEnd;
    return State::NeedMore;
}

}  // namespace outbox
