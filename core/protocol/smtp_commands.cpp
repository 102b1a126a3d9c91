// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/smtp_commands.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/model/endpoint.h"

namespace outbox {

namespace {
constexpr qsizetype maxPathOctets = 1000;

QString literalOf(const QHostAddress& address) {
    switch (address.protocol()) {
        case QAbstractSocket::IPv4Protocol:
            return u'[' + address.toString() + u']';
        case QAbstractSocket::IPv6Protocol: {
            QHostAddress plain = address;
            plain.setScopeId(QString());  // "%eth0" has no place in a literal (RFC 5321 section 4.1.3)
            return QStringLiteral("[IPv6:") + plain.toString() + u']';
        }
        default:
            return QStringLiteral("[127.0.0.1]");
    }
}

/// Letters, digits, hyphens, dots, and the underscore that no host name may have and many computers do.
bool isComputerName(const QString& name) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?!localhost)[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return name.size() <= 253 && !isAddressLiteral(name) && form.match(name).hasMatch();
}

/// The argument of EHLO and HELO, whatever the caller brought.
QByteArray safeHeloArgument(const QString& name) {
    if (name.startsWith(u'[') && name.endsWith(u']')) {
        QString inner = name.mid(1, name.size() - 2);
        if (inner.startsWith(QLatin1String("IPv6:"))) inner = inner.mid(5);
        if (isAddressLiteral(inner)) return name.toLatin1();
    }
    if (isComputerName(name)) return name.toLatin1();
    const QString host = canonicalHost(name);
    const bool usable = !host.isEmpty() && !isAddressLiteral(host);
    return usable ? host.toLatin1() : QByteArrayLiteral("[127.0.0.1]");
}

bool isSafePath(const QByteArray& octets) {
    if (octets.size() > maxPathOctets) return false;
    return std::none_of(octets.begin(), octets.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '<' || c == '>';
    });
}

std::optional<QByteArray> withPath(const QByteArray& verb, const QString& address) {
    const QByteArray octets = address.toUtf8();
    if (!address.isValidUtf16() || !isSafePath(octets)) return std::nullopt;
    return verb + '<' + octets + '>';
}
}  // namespace

QStringList heloNames(const QString& computer, const QString& domain, const QHostAddress& local) {
    const QString own = isComputerName(computer) ? computer : QString();
    const QString full = own.isEmpty() || own.contains(u'.') ? QString() : canonicalHost(own + u'.' + domain);
    QStringList names;
    for (const QString& name : {own, literalOf(local), domain.isEmpty() ? QString() : full})
        if (!name.isEmpty() && !names.contains(name)) names.append(name);
    return names;
}

QByteArray smtpEhlo(const QString& name) {
    return "EHLO " + safeHeloArgument(name);
}
QByteArray smtpHelo(const QString& name) {
    return "HELO " + safeHeloArgument(name);
}
QByteArray smtpStartTls() {
    return QByteArrayLiteral("STARTTLS");
}
QByteArray smtpData() {
    return QByteArrayLiteral("DATA");
}
QByteArray smtpReset() {
    return QByteArrayLiteral("RSET");
}
QByteArray smtpQuit() {
    return QByteArrayLiteral("QUIT");
}

std::optional<QByteArray> smtpMail(const QString& sender, MailOptions options) {
    std::optional<QByteArray> line = withPath("MAIL FROM:", sender);
    if (!line) return std::nullopt;
    if (options.size >= 0) *line += " SIZE=" + QByteArray::number(options.size);
    if (options.eightBitMime) *line += " BODY=8BITMIME";
    if (options.smtpUtf8) *line += " SMTPUTF8";
    return line;
}

std::optional<QByteArray> smtpRecipient(const QString& recipient) {
    return recipient.isEmpty() ? std::nullopt : withPath("RCPT TO:", recipient);
}

bool needsSmtpUtf8(const QString& address) {
    return std::any_of(address.begin(), address.end(), [](QChar c) { return c.unicode() >= 0x80; });
}

QByteArrayList smtpMessageLines(const QByteArray& message) {
    QByteArray plain = message;
    plain.replace('\r', QByteArray()).replace('\0', QByteArray());
    if (plain.endsWith('\n')) plain.chop(1);

    QByteArrayList lines = plain.split('\n');
    for (QByteArray& line : lines) {
        if (line.startsWith('.')) line.prepend('.');
    }
    lines.append(QByteArrayLiteral("."));
    return lines;
}

}  // namespace outbox
