// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/mime_message.h"

#include <algorithm>

namespace outbox {

namespace {

/// A stretch of the message.
struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Where the line ends that begins at `at`, its line feed included.
qsizetype behindLine(const QByteArray& all, qsizetype at, qsizetype to) {
    const qsizetype end = all.indexOf('\n', at);
    return end < 0 || end >= to ? to : end + 1;
}

bool isEmptyLine(const QByteArray& all, qsizetype from, qsizetype behind) {
    const qsizetype size = behind - from;
    return (size == 1 && all.at(from) == '\n') ||
           (size == 2 && all.at(from) == '\r' && all.at(from + 1) == '\n');
}

/// Where the body of an entity begins: behind its first empty line.
qsizetype bodyStart(const QByteArray& all, Span entity) {
    for (qsizetype at = entity.from; at < entity.to;) {
        const qsizetype next = behindLine(all, at, entity.to);
        if (isEmptyLine(all, at, next)) return next;
        at = next;
    }
    return entity.to;
}

/// An mbox puts "From who when" above a message, programs that quote one put ">From" there; blank lines may
/// stand above both.
qsizetype behindMboxLine(const QByteArray& all) {
    qsizetype at = all.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < all.size() && isEmptyLine(all, at, behindLine(all, at, all.size())))
        at = behindLine(all, at, all.size());
    for (const char* mark : {"From ", ">From "})
        if (all.mid(at, 6).startsWith(mark)) return behindLine(all, at, all.size());
    return at;
}

enum class Border { None, Between, Last };

/// What a line means to a multipart (RFC 2046 section 5.1.1): blanks behind the boundary are padding.
Border borderAt(const QByteArray& all, qsizetype at, qsizetype next, const QByteArray& border) {
    const QByteArray line = all.mid(at, std::min<qsizetype>(next - at, border.size() + 80));
    if (!line.startsWith(border)) return Border::None;
    const QByteArray rest = line.mid(border.size()).trimmed();
    if (rest.isEmpty()) return Border::Between;
    return rest == "--" ? Border::Last : Border::None;
}

class Reader {
  public:
    explicit Reader(const QByteArray& all) : m_all(all) {}

    MimeMessage read() {
        const qsizetype start = behindMboxLine(m_all);
        entity({start, m_all.size()}, -1, 0, "text/plain");
        return m_message;
    }

  private:
    void entity(Span span, int parent, int depth, const QByteArray& usual) {
        const int place = static_cast<int>(m_message.parts.size());
        const qsizetype start = bodyStart(m_all, span);
        MimePart part;
        part.parent = parent;
        part.depth = depth;
        const qsizetype headerSize = std::min(start - span.from, maxHeaderOctets);
        if (headerSize < start - span.from) m_message.truncated = true;
        part.header = messageParts(m_all.mid(span.from, headerSize)).header;
        for (const HeaderField& field : part.header) {
            if (part.encoding.isEmpty() && field.is("Content-Transfer-Encoding"))
                part.encoding = withoutComments(field.unfolded()).trimmed().toLower();
            if (part.type.value.isEmpty() && field.is("Content-Type"))
                part.type = contentValue(field.unfolded());
        }
        if (!part.type.value.contains('/')) part.type.value = usual;
        m_message.parts.append(part);
        fill(place, {start, span.to});
    }

    void fill(int place, Span body) {
        const ContentValue type = m_message.parts.at(place).type;
        const int depth = m_message.parts.at(place).depth;
        const QByteArray encoding = m_message.parts.at(place).encoding;
        const bool plain = encoding != "base64" && encoding != "quoted-printable";
        const bool deeper = depth + 1 < maxMimeDepth;
        const bool holdsMessage = type.value == "message/rfc822" || type.value == "message/global";
        if (type.value.startsWith("multipart/") && deeper && multipart(place, body)) return;
        if (holdsMessage && plain && deeper && m_message.parts.size() < maxMimeParts)
            return entity(body, place, depth + 1, "text/plain");
        if (!deeper && (holdsMessage || type.value.startsWith("multipart/"))) m_message.truncated = true;
        const qsizetype kept = std::min(body.to - body.from, maxPartOctets);
        if (kept < body.to - body.from && type.value.startsWith("text/")) m_message.truncated = true;
        m_message.parts[place].body = m_all.mid(body.from, kept);
    }

    /// False where its boundary is nowhere: then it is read as a text.
    bool multipart(int place, Span body) {
        const QByteArray boundary = m_message.parts.at(place).type.parameter("boundary").toUtf8();
        if (boundary.isEmpty()) return false;
        const QByteArray border = "--" + boundary;
        const QByteArray usual =
            m_message.parts.at(place).type.value == "multipart/digest" ? "message/rfc822" : "text/plain";
        const int depth = m_message.parts.at(place).depth + 1;
        qsizetype opened = -1;
        for (qsizetype at = body.from; at < body.to;) {
            const qsizetype next = behindLine(m_all, at, body.to);
            const Border found = borderAt(m_all, at, next, border);
            if (found == Border::None) {
                at = next;
                continue;
            }
            if (opened >= 0) entity({opened, withoutLineEnd(opened, at)}, place, depth, usual);
            if (found == Border::Last) return true;
            if (m_message.parts.size() >= maxMimeParts) {
                m_message.truncated = true;
                return true;
            }
            opened = next;
            at = next;
        }
        if (opened < 0) return false;
        m_message.truncated = true;
        entity({opened, body.to}, place, depth, usual);
        return true;
    }

    /// The line end before a boundary belongs to the boundary.
    [[nodiscard]] qsizetype withoutLineEnd(qsizetype from, qsizetype to) const {
        if (to > from && m_all.at(to - 1) == '\n') --to;
        if (to > from && m_all.at(to - 1) == '\r') --to;
        return to;
    }

    const QByteArray& m_all;
    MimeMessage m_message;
};

}  // namespace

MimeMessage readMime(const QByteArray& message) {
    return Reader(message).read();
}

}  // namespace outbox
