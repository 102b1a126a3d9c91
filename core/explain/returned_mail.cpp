// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/returned_mail.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/explain/inline_forward.h"
#include "core/explain/original_marks.h"
#include "core/explain/report_marks.h"
#include "core/protocol/html_text.h"
#include "core/protocol/mime_encoding.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

constexpr qsizetype longestLine = 2000;

/// Groups of fields apart by empty lines (RFC 3464 section 2.1). A line without a colon that does not
/// continue one is passed over.
QList<HeaderBlock> fieldGroups(const QByteArray& octets, bool* truncated) {
    QList<HeaderBlock> groups;
    QByteArray rest = octets;
    rest.replace("\r\n", "\n");
    HeaderBlock group;
    qsizetype start = 0;
    while (start < rest.size() && rest.at(start) == '\n') ++start;
    for (qsizetype at = start; at < rest.size();) {
        qsizetype end = rest.indexOf("\n\n", at);
        if (end < 0) end = rest.size();
        group = messageParts(rest.mid(at, end - at)).header;
        if (groups.size() >= maxStatusGroups) {
            *truncated = true;
            break;
        }
        if (!group.isEmpty()) groups.append(group);
        at = end;
        while (at < rest.size() && rest.at(at) == '\n') ++at;
    }
    return groups;
}

bool isUnder(const MimeMessage& mime, int place, int container) {
    for (int at = place; at >= 0; at = mime.parts.at(at).parent)
        if (at == container) return true;
    return false;
}

class Apart {
  public:
    Apart(const MimeMessage& mime, int root) : m_mime(mime), m_root(root) {
        const MimePart& top = mime.parts.at(root);
        m_mail.header = top.header;
        m_mail.type = QString::fromLatin1(top.type.value);
        m_mail.reportType = top.type.parameter("report-type").toLower();
        m_mail.truncated = mime.truncated;
    }

    ReturnedMail take() {
        for (int i = m_root; i < m_mime.parts.size(); ++i)
            if (isUnder(m_mime, i, m_root)) part(i);
        const QString& words = m_plain.trimmed().isEmpty() ? m_html : m_plain;
        keepWords(words);
        return m_mail;
    }

  private:
    /// Inside of a message that came back.
    [[nodiscard]] bool isReturned(int place) const {
        if (place == m_root) return false;
        for (int at = m_mime.parts.at(place).parent; at >= 0 && at != m_root; at = m_mime.parts.at(at).parent)
            if (m_mime.parts.at(at).type.value.startsWith("message/")) return true;
        const int parent = m_mime.parts.at(place).parent;
        return place != m_root && parent == m_root &&
               m_mime.parts.at(m_root).type.value.startsWith("message/");
    }

    void part(int place) {
        const MimePart& one = m_mime.parts.at(place);
        const QByteArray& type = one.type.value;
        if (isReturned(place)) {
            if (m_mail.original.isEmpty()) m_mail.original = one.header;
            return;
        }
        if (type == "message/delivery-status" || type == "message/global-delivery-status") {
            m_mail.status += fieldGroups(transferDecoded(one.body, one.encoding), &m_mail.truncated);
        } else if (type == "message/feedback-report") {
            for (const HeaderBlock& group :
                 fieldGroups(transferDecoded(one.body, one.encoding), &m_mail.truncated))
                m_mail.feedback += group;
        } else if (type.startsWith("message/") && type.endsWith("disposition-notification")) {
            for (const HeaderBlock& group :
                 fieldGroups(transferDecoded(one.body, one.encoding), &m_mail.truncated))
                m_mail.disposition += group;
        } else if (type.startsWith("text/rfc822-header") || type == "message/global-headers" ||
                   ((type == "message/rfc822" || type == "message/global") && !one.body.isEmpty())) {
            if (m_mail.original.isEmpty())
                m_mail.original = messageParts(transferDecoded(one.body, one.encoding)).header;
        } else if (type == "text/html") {
            m_html += htmlWords(partText(one)) + QLatin1Char('\n');
        } else if (type.startsWith("text/") || type.startsWith("multipart/")) {
            m_plain += partText(one) + QLatin1Char('\n');
        }
    }

    void keepWords(const QString& words) {
        QStringList lines = words.left(maxPartOctets).split(QLatin1Char('\n'));
        if (lines.size() > maxReportLines || words.size() > maxPartOctets) m_mail.truncated = true;
        if (!isReportHeader(m_mail.header)) {
            if (const auto forward = inlineForward(lines.mid(0, maxReportLines))) {
                m_mail.header = forward->header;
                lines = forward->lines;
            }
        }
        const OriginalCut cut = cutOriginal(lines, m_mail.header.isEmpty());
        if (m_mail.original.isEmpty()) m_mail.original = cut.header;
        lines = lines.mid(0, std::min(cut.end, maxReportLines));
        if (m_mail.status.isEmpty()) statusInWords(lines);
        for (QString& line : lines) line.truncate(longestLine);
        m_mail.lines = lines;
    }

    /// A delivery report whose parts fell together: pasted, forwarded as text, or by a broken boundary.
    void statusInWords(const QStringList& lines) {
        static const QRegularExpression field(
            QStringLiteral("^[\\s>|]*(Reporting-MTA|Final-Recipient|Original-Recipient|Action|Status|"
                           "Remote-MTA|Diagnostic-Code|X-Actual-Recipient)\\s*:"),
            QRegularExpression::CaseInsensitiveOption);
        const bool reported = std::any_of(lines.begin(), lines.end(), [](const QString& line) {
            return line.contains(QLatin1String("Final-Recipient:"), Qt::CaseInsensitive);
        });
        if (!reported) return;
        QByteArray fields;
        bool inside = false;
        for (const QString& line : lines) {
            const QString bare = withoutQuoteMarks(line);
            const bool fold =
                inside && (bare.startsWith(QLatin1Char(' ')) || bare.startsWith(QLatin1Char('\t')));
            const bool opens = !fold && field.match(bare).hasMatch();
            if (opens || fold)
                fields += (opens ? bare.trimmed() : QLatin1Char(' ') + bare.trimmed()).toUtf8();
            fields += '\n';
            inside = opens || fold;
        }
        m_mail.status = fieldGroups(fields, &m_mail.truncated);
        joinGroups();
    }

    /// Mails that were re-wrapped put an empty line between all fields: a group goes on until its field comes
    /// again.
    void joinGroups() {
        QList<HeaderBlock> joined;
        for (const HeaderBlock& group : m_mail.status) {
            const bool goesOn =
                !joined.isEmpty() && group.size() == 1 &&
                std::none_of(joined.last().begin(), joined.last().end(), [&group](const HeaderField& one) {
                    return one.is(group.first().name.constData());
                });
            if (goesOn)
                joined.last() += group;
            else
                joined.append(group);
        }
        m_mail.status = joined;
    }

    const MimeMessage& m_mime;
    int m_root;
    ReturnedMail m_mail;
    QString m_plain;
    QString m_html;
};

/// Whether what was read has the header of a mail at all.
bool hasMailHeader(const HeaderBlock& header) {
    static const char* const usual[] = {"From",         "To",          "Subject",     "Date",
                                        "Received",     "Message-ID",  "Return-Path", "MIME-Version",
                                        "Content-Type", "Delivered-To"};
    const auto count = std::count_if(header.begin(), header.end(), [](const HeaderField& field) {
        return std::any_of(std::begin(usual), std::end(usual),
                           [&field](const char* name) { return field.is(name); });
    });
    return count >= 2;
}

MimeMessage pasted(const QByteArray& bytes) {
    MimeMessage mime;
    MimePart text;
    text.type.value = "text/plain";
    text.body = bytes.left(maxPartOctets);
    mime.truncated = bytes.size() > maxPartOctets;
    mime.parts.append(text);
    return mime;
}

/// The report inside of a message that somebody forwarded as an attachment; -1 when there is none.
int forwardedReport(const MimeMessage& mime) {
    for (int i = 1; i < mime.parts.size(); ++i) {
        const MimePart& part = mime.parts.at(i);
        const bool isMessage =
            part.parent >= 0 && mime.parts.at(part.parent).type.value.startsWith("message/");
        if (isMessage && isReportHeader(part.header)) return i;
    }
    return -1;
}

}  // namespace

QString ReturnedMail::field(const char* name) const {
    return fieldText(header, name);
}

ReturnedMail takeApart(const QByteArray& bytes) {
    const MimeMessage mime = readMime(bytes);
    if (!hasMailHeader(mime.parts.first().header)) {
        const MimeMessage text = pasted(bytes);
        return Apart(text, 0).take();
    }
    ReturnedMail outer = Apart(mime, 0).take();
    const int inside = forwardedReport(mime);
    if (inside < 0 || !outer.status.isEmpty()) return outer;
    // A filter may wrap a report into one of its own that says less.
    ReturnedMail inner = Apart(mime, inside).take();
    const bool wrapped = !inner.status.isEmpty() || !isReportHeader(outer.header);
    return wrapped ? inner : outer;
}

}  // namespace outbox
