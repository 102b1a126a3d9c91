// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/service_kind.h"

#include <algorithm>

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<ServiceKind, 12> serviceKindNames{{{{ServiceKind::None, "none"},
                                                        {ServiceKind::Smtp, "smtp"},
                                                        {ServiceKind::Imap, "imap"},
                                                        {ServiceKind::Pop3, "pop3"},
                                                        {ServiceKind::Http, "http"},
                                                        {ServiceKind::Ssh, "ssh"},
                                                        {ServiceKind::Ftp, "ftp"},
                                                        {ServiceKind::Nntp, "nntp"},
                                                        {ServiceKind::Sieve, "sieve"},
                                                        {ServiceKind::Telnet, "telnet"},
                                                        {ServiceKind::Tls, "tls"},
                                                        {ServiceKind::Unknown, "unknown"}}}};

constexpr qsizetype enoughOctets = 512;

struct KnownStart {
    const char* start;  ///< upper case
    ServiceKind kind;
};

/// Read from top to bottom; the starts of SMTP and FTP are alike and told apart before.
constexpr KnownStart knownStarts[] = {
    {"* OK", ServiceKind::Imap},
    {"* PREAUTH", ServiceKind::Imap},
    {"* BYE", ServiceKind::Imap},
    {"+OK", ServiceKind::Pop3},
    {"-ERR", ServiceKind::Pop3},
    {"HTTP/", ServiceKind::Http},
    {"<!DOCTYPE HTML", ServiceKind::Http},
    {"<HTML", ServiceKind::Http},
    {"SSH-", ServiceKind::Ssh},
    {"200 ", ServiceKind::Nntp},
    {"201 ", ServiceKind::Nntp},
    {"\"IMPLEMENTATION\"", ServiceKind::Sieve},
};

/// A record of type alert or handshake with a version from SSL 3.0 to TLS 1.3 (RFC 8446 section 5.1).
bool isTlsRecord(const QByteArray& bytes) {
    if (bytes.size() < 3) return false;
    return (bytes.at(0) == 0x15 || bytes.at(0) == 0x16) && bytes.at(1) == 0x03 && bytes.at(2) >= 0 &&
           bytes.at(2) <= 4;
}

/// IAC with WILL, WONT, DO or DONT (RFC 854).
bool isTelnet(const QByteArray& bytes) {
    if (bytes.size() < 2 || bytes.at(0) != '\xFF') return false;
    return static_cast<unsigned char>(bytes.at(1)) >= 0xFB && bytes.at(1) != '\xFF';
}

bool startsLikeReply(const QByteArray& upper) {
    const auto digit = [&](qsizetype i) { return upper.at(i) >= '0' && upper.at(i) <= '9'; };
    if (upper.size() < 3 || !digit(0) || !digit(1) || !digit(2)) return false;
    return upper.size() == 3 || upper.at(3) == ' ' || upper.at(3) == '-' || upper.at(3) == '\r' ||
           upper.at(3) == '\n';
}

/// "220 " is said by both; only an FTP server calls itself one.
ServiceKind smtpOrFtp(const QByteArray& upper) {
    const bool saysFtp = upper.contains("FTP") || upper.contains("FILEZILLA");
    return saysFtp && !upper.contains("SMTP") ? ServiceKind::Ftp : ServiceKind::Smtp;
}
}  // namespace

QString serviceKindName(ServiceKind kind) {
    return serviceKindNames.nameOf(kind);
}

ServiceKind serviceKind(const QByteArray& firstBytes) {
    if (firstBytes.isEmpty()) return ServiceKind::None;
    if (isTlsRecord(firstBytes)) return ServiceKind::Tls;
    if (isTelnet(firstBytes)) return ServiceKind::Telnet;

    const QByteArray upper = firstBytes.left(enoughOctets).trimmed().toUpper();
    const bool refusesOrGreets = upper.startsWith("220") || upper.startsWith('4') || upper.startsWith('5');
    if (refusesOrGreets && startsLikeReply(upper)) return smtpOrFtp(upper);

    const auto known = std::find_if(std::begin(knownStarts), std::end(knownStarts),
                                    [&](const KnownStart& row) { return upper.startsWith(row.start); });
    return known == std::end(knownStarts) ? ServiceKind::Unknown : known->kind;
}

}  // namespace outbox
