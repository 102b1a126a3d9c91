// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/service_kind.h"

using namespace outbox;

class TestServiceKind : public QObject {
    Q_OBJECT
  private slots:
    void tellsServicesByTheirFirstBytes_data();
    void tellsServicesByTheirFirstBytes();
};

void TestServiceKind::tellsServicesByTheirFirstBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ServiceKind>("kind");

    const auto row = [](const char* name, const QByteArray& bytes, ServiceKind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    row("nothing", {}, ServiceKind::None);
    row("postfix", "220 mail.example.org ESMTP Postfix\r\n", ServiceKind::Smtp);
    row("filtered greeting", "220 ********************\r\n", ServiceKind::Smtp);
    row("smtp refuses", "554 5.7.1 Your address is listed\r\n", ServiceKind::Smtp);
    row("smtp is busy", "421-4.3.2 later", ServiceKind::Smtp);
    row("bare code", "220", ServiceKind::Smtp);
    row("smtp at ftp.example", "220 ftp.example.org ESMTP", ServiceKind::Smtp);
    row("vsftpd", "220 (vsFTPd 3.0.3)\r\n", ServiceKind::Ftp);
    row("filezilla", "220-FileZilla Server 1.8", ServiceKind::Ftp);
    row("ftp refuses", "530 Sorry, no anonymous FTP", ServiceKind::Ftp);
    row("dovecot imap", "* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n", ServiceKind::Imap);
    row("imap says bye", "* BYE Too many connections", ServiceKind::Imap);
    row("imap in lower case", "* ok hello", ServiceKind::Imap);
    row("pop3", "+OK POP3 ready <1896.697170952@example>", ServiceKind::Pop3);
    row("pop3 refuses", "-ERR [SYS/TEMP] later", ServiceKind::Pop3);
    row("http", "HTTP/1.1 400 Bad Request\r\n", ServiceKind::Http);
    row("page without header", "<!doctype html><html>", ServiceKind::Http);
    row("page after blank lines", "\r\n\r\n<html>", ServiceKind::Http);
    row("ssh", "SSH-2.0-OpenSSH_9.2p1 Debian\r\n", ServiceKind::Ssh);
    row("news", "200 news.example.org ready", ServiceKind::Nntp);
    row("sieve", "\"IMPLEMENTATION\" \"Dovecot Pigeonhole\"\r\n", ServiceKind::Sieve);
    row("telnet", QByteArray("\xff\xfd\x18\xff\xfd\x20", 6), ServiceKind::Telnet);
    row("tls alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), ServiceKind::Tls);
    row("tls handshake", QByteArray("\x16\x03\x03\x00\x7a", 5), ServiceKind::Tls);
    row("two bytes of an alert", QByteArray("\x15\x03", 2), ServiceKind::Unknown);
    row("alert of no version", QByteArray("\x15\x03\x77", 3), ServiceKind::Unknown);
    row("all ones", QByteArray(300, '\xff'), ServiceKind::Unknown);
    row("nuls", QByteArray(300, '\0'), ServiceKind::Unknown);
    row("blanks", "   ", ServiceKind::Unknown);
    row("code glued to text", "220ESMTP", ServiceKind::Unknown);
    row("star alone", "*", ServiceKind::Unknown);
    row("three letters", "abc", ServiceKind::Unknown);
    row("two digits", "55", ServiceKind::Unknown);
    row("endless", QByteArray(10000000, 'x'), ServiceKind::Unknown);
}

void TestServiceKind::tellsServicesByTheirFirstBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(ServiceKind, kind);
    QCOMPARE(serviceKind(bytes), kind);
}

QTEST_APPLESS_MAIN(TestServiceKind)
#include "tst_service_kind.moc"
