// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <ares.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <QTest>
#include <cerrno>

#include "core/net/failure_map.h"

using namespace outbox;

#ifdef _WIN32
#define ROW(name) QTest::newRow("WSA" #name) << int(WSA##name)
#include <winsock2.h>
#else
#define ROW(name) QTest::newRow(#name) << int(name)
#endif

class TestFailureMap : public QObject {
    Q_OBJECT
  private slots:
    void errnos_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("none") << 0 << Failure::None;
        ROW(ECONNREFUSED) << Failure::Refused;
        ROW(ETIMEDOUT) << Failure::TimedOut;
        ROW(ECONNRESET) << Failure::Reset;
        ROW(ECONNABORTED) << Failure::Reset;
        ROW(ENETRESET) << Failure::Reset;
        ROW(EHOSTUNREACH) << Failure::HostUnreachable;
        ROW(EHOSTDOWN) << Failure::HostUnreachable;
        ROW(ENETUNREACH) << Failure::NetworkUnreachable;
        ROW(ENETDOWN) << Failure::NetworkUnreachable;
        ROW(EADDRNOTAVAIL) << Failure::NetworkUnreachable;
        ROW(EAFNOSUPPORT) << Failure::NetworkUnreachable;
        ROW(EACCES) << Failure::LocallyDenied;
#ifndef _WIN32
        ROW(EPERM) << Failure::LocallyDenied;
        ROW(EPIPE) << Failure::Closed;
#endif
        QTest::newRow("unknown") << 99999 << Failure::Other;
    }
    void errnos() {
        QFETCH(int, number);
        const Fault fault = faultFromErrno(number);
        QTEST(fault.kind, "failure");
        QCOMPARE(fault.native, number);
        QCOMPARE(fault.detail.isEmpty(), number == 0);
    }

    void socketErrors_data() {
        QTest::addColumn<QAbstractSocket::SocketError>("error");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Failure>("failure");
        const QString none;
        QTest::newRow("refused") << QAbstractSocket::ConnectionRefusedError << none << Failure::Refused;
        QTest::newRow("closed") << QAbstractSocket::RemoteHostClosedError << none << Failure::Closed;
        QTest::newRow("no host") << QAbstractSocket::HostNotFoundError << none << Failure::NoAddress;
        QTest::newRow("denied") << QAbstractSocket::SocketAccessError << none << Failure::LocallyDenied;
        QTest::newRow("timeout") << QAbstractSocket::SocketTimeoutError << none << Failure::TimedOut;
        QTest::newRow("ssl internal") << QAbstractSocket::SslInternalError << none << Failure::TlsOther;
        QTest::newRow("ssl data") << QAbstractSocket::SslInvalidUserDataError << none << Failure::TlsOther;
        QTest::newRow("handshake, no number")
            << QAbstractSocket::SslHandshakeFailedError << none << Failure::TlsOther;
        QTest::newRow("unmapped") << QAbstractSocket::DatagramTooLargeError << none << Failure::Other;
        const auto network = QAbstractSocket::NetworkError;
        QTest::newRow("network: host")
            << network << QStringLiteral("Host unreachable") << Failure::HostUnreachable;
        QTest::newRow("network: net")
            << network << QStringLiteral("Network unreachable") << Failure::NetworkUnreachable;
        QTest::newRow("network: reset")
            << network << QStringLiteral("Connection reset by peer") << Failure::Reset;
        QTest::newRow("network: time")
            << network << QStringLiteral("Connection timed out") << Failure::TimedOut;
        QTest::newRow("network: other")
            << network << QStringLiteral("Netzfehler") << Failure::NetworkUnreachable;
        // The number decides, whatever the words around it say.
        QTest::newRow("number in the words")
            << QAbstractSocket::SslHandshakeFailedError
            << QStringLiteral("Error during SSL handshake: error:0A00010B:SSL routines::whatever")
            << Failure::TlsNotSpoken;
        QTest::newRow("alert in the words")
            << QAbstractSocket::SslHandshakeFailedError
            << QStringLiteral("Error during SSL handshake: error:0A000410:SSL routines::x")
            << Failure::TlsAlert;
    }
    void socketErrors() {
        QFETCH(QAbstractSocket::SocketError, error);
        QFETCH(QString, words);
        QTEST(faultFromSocket(error, words).kind, "failure");
    }

    void tlsErrors_data() {
        QTest::addColumn<int>("reason");
        QTest::addColumn<Failure>("failure");
        const std::initializer_list<std::pair<int, Failure>> rows = {
            {SSL_R_WRONG_VERSION_NUMBER, Failure::TlsNotSpoken},
            {SSL_R_HTTP_REQUEST, Failure::TlsNotSpoken},
            {SSL_R_HTTPS_PROXY_REQUEST, Failure::TlsNotSpoken},
            {SSL_R_UNKNOWN_PROTOCOL, Failure::TlsNotSpoken},
            {SSL_R_PACKET_LENGTH_TOO_LONG, Failure::TlsNotSpoken},
            {SSL_R_RECORD_LENGTH_MISMATCH, Failure::TlsNotSpoken},
            {SSL_R_EXCESSIVE_MESSAGE_SIZE, Failure::LimitExceeded},
            {SSL_R_UNSUPPORTED_PROTOCOL, Failure::TlsVersion},
            {SSL_R_UNSUPPORTED_SSL_VERSION, Failure::TlsVersion},
            {SSL_R_WRONG_SSL_VERSION, Failure::TlsVersion},
            {SSL_R_VERSION_TOO_LOW, Failure::TlsVersion},
            {SSL_R_VERSION_TOO_HIGH, Failure::TlsVersion},
            {SSL_R_NO_PROTOCOLS_AVAILABLE, Failure::TlsVersion},
            {SSL_R_TLSV1_ALERT_PROTOCOL_VERSION, Failure::TlsVersion},
            {SSL_R_CERTIFICATE_VERIFY_FAILED, Failure::TlsNotTrusted},
            {SSL_R_EE_KEY_TOO_SMALL, Failure::TlsNotTrusted},
            {SSL_R_CA_KEY_TOO_SMALL, Failure::TlsNotTrusted},
            {SSL_R_CA_MD_TOO_WEAK, Failure::TlsNotTrusted},
            {SSL_R_UNEXPECTED_EOF_WHILE_READING, Failure::Closed},
            {SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE, Failure::TlsAlert},
            {SSL_R_TLSV1_UNRECOGNIZED_NAME, Failure::TlsAlert},
            {SSL_R_DH_KEY_TOO_SMALL, Failure::TlsOther},
        };
        for (const auto& [reason, failure] : rows) QTest::addRow("%d", reason) << reason << failure;
    }
    void tlsErrors() {
        QFETCH(int, reason);
        const Fault fault = faultFromOpenSsl(ERR_PACK(ERR_LIB_SSL, 0, reason));
        QTEST(fault.kind, "failure");
        QCOMPARE(fault.native, reason);
    }
    void tlsErrorsOfOtherParts() {
        QCOMPARE(faultFromOpenSsl(0).kind, Failure::TlsOther);
        // The same number in another library means something else.
        QCOMPARE(faultFromOpenSsl(ERR_PACK(ERR_LIB_EVP, 0, SSL_R_WRONG_VERSION_NUMBER)).kind,
                 Failure::TlsOther);
        QCOMPARE(faultFromOpenSsl(ERR_SYSTEM_FLAG | ECONNRESET).kind, Failure::Reset);
    }

    void weaknesses() {
        QVERIFY(isWeaknessReason(SSL_R_EE_KEY_TOO_SMALL));
        QVERIFY(isWeaknessReason(SSL_R_CA_KEY_TOO_SMALL));
        QVERIFY(isWeaknessReason(SSL_R_CA_MD_TOO_WEAK));
        QVERIFY(isWeaknessReason(SSL_R_DH_KEY_TOO_SMALL));
        QVERIFY(!isWeaknessReason(SSL_R_CERTIFICATE_VERIFY_FAILED));
    }

    void certificates_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<CertificateProblem>("problem");
        using enum CertificateProblem;
        QTest::newRow("expired") << X509_V_ERR_CERT_HAS_EXPIRED << Expired;
        QTest::newRow("bad not-after") << X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD << Expired;
        QTest::newRow("not yet valid") << X509_V_ERR_CERT_NOT_YET_VALID << NotYetValid;
        QTest::newRow("bad not-before") << X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD << NotYetValid;
        QTest::newRow("host name") << X509_V_ERR_HOSTNAME_MISMATCH << NameMismatch;
        QTest::newRow("address") << X509_V_ERR_IP_ADDRESS_MISMATCH << NameMismatch;
        QTest::newRow("self-signed") << X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT << SelfSigned;
        QTest::newRow("self-signed in chain") << X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN << UntrustedIssuer;
        QTest::newRow("issuer") << X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT << UntrustedIssuer;
        QTest::newRow("local issuer") << X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY << UntrustedIssuer;
        QTest::newRow("untrusted") << X509_V_ERR_CERT_UNTRUSTED << UntrustedIssuer;
        QTest::newRow("rejected") << X509_V_ERR_CERT_REJECTED << UntrustedIssuer;
        QTest::newRow("not an authority") << X509_V_ERR_INVALID_CA << UntrustedIssuer;
        QTest::newRow("first certificate") << X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE << IncompleteChain;
        QTest::newRow("revoked") << X509_V_ERR_CERT_REVOKED << Revoked;
        QTest::newRow("small key") << X509_V_ERR_EE_KEY_TOO_SMALL << WeakKey;
        QTest::newRow("small authority key") << X509_V_ERR_CA_KEY_TOO_SMALL << WeakKey;
        QTest::newRow("weak digest") << X509_V_ERR_CA_MD_TOO_WEAK << WeakKey;
        QTest::newRow("purpose") << X509_V_ERR_INVALID_PURPOSE << Other;
    }
    void certificates() {
        QFETCH(int, code);
        QVERIFY(problemFromX509(code).has_value());
        QTEST(*problemFromX509(code), "problem");
    }
    void qtCertificates_data() {
        QTest::addColumn<QSslError::SslError>("error");
        QTest::addColumn<CertificateProblem>("problem");
        using enum CertificateProblem;
        QTest::newRow("expired") << QSslError::CertificateExpired << Expired;
        QTest::newRow("bad not-after") << QSslError::InvalidNotAfterField << Expired;
        QTest::newRow("not yet valid") << QSslError::CertificateNotYetValid << NotYetValid;
        QTest::newRow("bad not-before") << QSslError::InvalidNotBeforeField << NotYetValid;
        QTest::newRow("host name") << QSslError::HostNameMismatch << NameMismatch;
        QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << SelfSigned;
        QTest::newRow("self-signed in chain") << QSslError::SelfSignedCertificateInChain << UntrustedIssuer;
        QTest::newRow("issuer") << QSslError::UnableToGetIssuerCertificate << UntrustedIssuer;
        QTest::newRow("local issuer") << QSslError::UnableToGetLocalIssuerCertificate << UntrustedIssuer;
        QTest::newRow("untrusted") << QSslError::CertificateUntrusted << UntrustedIssuer;
        QTest::newRow("rejected") << QSslError::CertificateRejected << UntrustedIssuer;
        QTest::newRow("not an authority") << QSslError::InvalidCaCertificate << UntrustedIssuer;
        QTest::newRow("first certificate") << QSslError::UnableToVerifyFirstCertificate << IncompleteChain;
        QTest::newRow("revoked") << QSslError::CertificateRevoked << Revoked;
        QTest::newRow("known stolen") << QSslError::CertificateBlacklisted << Revoked;
        QTest::newRow("unspecified") << QSslError::UnspecifiedError << Other;
    }
    void qtCertificates() {
        QFETCH(QSslError::SslError, error);
        QVERIFY(problemFromQt(error).has_value());
        QTEST(*problemFromQt(error), "problem");
    }
    void noProblemIsNone() {
        QVERIFY(!problemFromX509(X509_V_OK));
        QVERIFY(!problemFromQt(QSslError::NoError));
    }

    void resolver_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<DnsStatus>("expected");
        QTest::newRow("found") << int(ARES_SUCCESS) << DnsStatus::Found;
        QTest::newRow("no data") << int(ARES_ENODATA) << DnsStatus::NoData;
        QTest::newRow("no such name") << int(ARES_ENOTFOUND) << DnsStatus::NoSuchName;
        QTest::newRow("servfail") << int(ARES_ESERVFAIL) << DnsStatus::ServerFailure;
        QTest::newRow("formerr") << int(ARES_EFORMERR) << DnsStatus::ServerFailure;
        QTest::newRow("notimp") << int(ARES_ENOTIMP) << DnsStatus::Refused;
        QTest::newRow("refused") << int(ARES_EREFUSED) << DnsStatus::Refused;
        QTest::newRow("timeout") << int(ARES_ETIMEOUT) << DnsStatus::TimedOut;
        QTest::newRow("port closed") << int(ARES_ECONNREFUSED) << DnsStatus::Unreachable;
        QTest::newRow("bad answer") << int(ARES_EBADRESP) << DnsStatus::Malformed;
        QTest::newRow("bad name") << int(ARES_EBADNAME) << DnsStatus::Malformed;
        QTest::newRow("bad question") << int(ARES_EBADQUERY) << DnsStatus::Malformed;
        QTest::newRow("cancelled") << int(ARES_ECANCELLED) << DnsStatus::Cancelled;
        QTest::newRow("destroyed") << int(ARES_EDESTRUCTION) << DnsStatus::Cancelled;
        QTest::newRow("unknown") << 9999 << DnsStatus::Malformed;
    }
    void resolver() {
        QFETCH(int, status);
        QTEST(dnsStatusFromAres(status), "expected");
    }

    void icmp_data() {
        QTest::addColumn<bool>("v6");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("net prohibited") << false << 3 << 9 << Failure::AdminProhibited;
        QTest::newRow("host prohibited") << false << 3 << 10 << Failure::AdminProhibited;
        QTest::newRow("prohibited") << false << 3 << 13 << Failure::AdminProhibited;
        QTest::newRow("host unreachable") << false << 3 << 1 << Failure::None;
        QTest::newRow("v6 prohibited") << true << 1 << 1 << Failure::AdminProhibited;
        QTest::newRow("v6 policy") << true << 1 << 5 << Failure::AdminProhibited;
        QTest::newRow("v6 reject route") << true << 1 << 6 << Failure::AdminProhibited;
        QTest::newRow("v6 no route") << true << 1 << 0 << Failure::None;
        QTest::newRow("v4 numbers do not count for v6") << true << 3 << 13 << Failure::None;
    }
    void icmp() {
        QFETCH(bool, v6);
        QFETCH(int, type);
        QFETCH(int, code);
        QTEST(failureFromIcmp(v6, type, code), "failure");
    }

    void wordsFromOutsideAreCleaned() {
        const Fault fault =
            faultFromSocket(QAbstractSocket::NetworkError, QStringLiteral("a\x1b[31m") + QString(5000, u'x'));
        QVERIFY(!fault.detail.contains(QChar(0x1b)));
        QVERIFY(fault.detail.size() <= 301);
    }
};

QTEST_APPLESS_MAIN(TestFailureMap)
#include "tst_failure_map.moc"
