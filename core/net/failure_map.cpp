// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/failure_map.h"

#include <ares.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <QRegularExpression>
#include <algorithm>
#include <cerrno>
#ifdef _WIN32
#include <winsock2.h>
#endif

#include "core/model/transcript.h"

namespace outbox {
namespace {

constexpr qsizetype kDetailCharacters = 300;

template <typename Number, typename Value>
struct MapRow {
    Number number;
    Value value;
};

template <typename Number, typename Value, std::size_t N>
const Value* mapped(const MapRow<Number, Value> (&table)[N], Number number) {
    const auto* row = std::find_if(std::begin(table), std::end(table),
                                   [number](const auto& candidate) { return candidate.number == number; });
    return row == std::end(table) ? nullptr : &row->value;
}

struct ErrnoMeaning {
    Failure failure;
    const char* name;  // the system's own words come in the person's language
};

#ifdef _WIN32
#define OUTBOX_ERRNO(name, failure)       \
    {                                     \
        WSA##name, {                      \
            Failure::failure, "WSA" #name \
        }                                 \
    }
#else
#define OUTBOX_ERRNO(name, failure) \
    {                               \
        name, {                     \
            Failure::failure, #name \
        }                           \
    }
#endif
constexpr MapRow<int, ErrnoMeaning> kErrnoMap[] = {
    OUTBOX_ERRNO(ECONNREFUSED, Refused),
    OUTBOX_ERRNO(ETIMEDOUT, TimedOut),
    OUTBOX_ERRNO(ECONNRESET, Reset),
    OUTBOX_ERRNO(ECONNABORTED, Reset),
    OUTBOX_ERRNO(EHOSTUNREACH, HostUnreachable),
    OUTBOX_ERRNO(EHOSTDOWN, HostUnreachable),
    OUTBOX_ERRNO(ENETUNREACH, NetworkUnreachable),
    OUTBOX_ERRNO(ENETDOWN, NetworkUnreachable),
    OUTBOX_ERRNO(ENETRESET, Reset),
    // No address of our own to start from: a family that this computer does not have a network for.
    OUTBOX_ERRNO(EADDRNOTAVAIL, NetworkUnreachable),
    OUTBOX_ERRNO(EAFNOSUPPORT, NetworkUnreachable),
    OUTBOX_ERRNO(EACCES, LocallyDenied),
#ifdef _WIN32
    OUTBOX_ERRNO(ESHUTDOWN, Closed),
#else
    OUTBOX_ERRNO(EPERM, LocallyDenied),
    OUTBOX_ERRNO(EPIPE, Closed),
#endif
};
#undef OUTBOX_ERRNO

constexpr MapRow<int, Failure> kSocketMap[] = {
    {QAbstractSocket::ConnectionRefusedError, Failure::Refused},
    {QAbstractSocket::RemoteHostClosedError, Failure::Closed},
    {QAbstractSocket::HostNotFoundError, Failure::NoAddress},
    {QAbstractSocket::SocketAccessError, Failure::LocallyDenied},
    {QAbstractSocket::SocketTimeoutError, Failure::TimedOut},
    {QAbstractSocket::SslHandshakeFailedError, Failure::TlsOther},
    {QAbstractSocket::SslInternalError, Failure::TlsOther},
    {QAbstractSocket::SslInvalidUserDataError, Failure::TlsOther},
};

// Qt 6 has one NetworkError for these (qnativesocketengine.cpp); its words are not translated without a
// catalogue.
struct NetworkWords {
    const char* words;
    Failure failure;
};
constexpr NetworkWords kNetworkWords[] = {
    {"Host unreachable", Failure::HostUnreachable},
    {"Network unreachable", Failure::NetworkUnreachable},
    {"Connection reset by peer", Failure::Reset},
    {"Connection timed out", Failure::TimedOut},
};

// Reasons of the SSL library. Alerts of the peer have numbers of their own above 1000.
constexpr MapRow<int, Failure> kTlsReasonMap[] = {
    {SSL_R_WRONG_VERSION_NUMBER, Failure::TlsNotSpoken},
    {SSL_R_HTTP_REQUEST, Failure::TlsNotSpoken},
    {SSL_R_HTTPS_PROXY_REQUEST, Failure::TlsNotSpoken},
    {SSL_R_UNKNOWN_PROTOCOL, Failure::TlsNotSpoken},
    {SSL_R_PACKET_LENGTH_TOO_LONG, Failure::TlsNotSpoken},
    {SSL_R_RECORD_LENGTH_MISMATCH, Failure::TlsNotSpoken},
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
    {SSL_R_EXCESSIVE_MESSAGE_SIZE, Failure::LimitExceeded},  // certificates of more than 100 KiB
    {SSL_R_UNEXPECTED_EOF_WHILE_READING, Failure::Closed},
};

constexpr MapRow<int, CertificateProblem> kX509Map[] = {
    {X509_V_ERR_CERT_HAS_EXPIRED, CertificateProblem::Expired},
    {X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD, CertificateProblem::Expired},
    {X509_V_ERR_CERT_NOT_YET_VALID, CertificateProblem::NotYetValid},
    {X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, CertificateProblem::NotYetValid},
    {X509_V_ERR_HOSTNAME_MISMATCH, CertificateProblem::NameMismatch},
    {X509_V_ERR_IP_ADDRESS_MISMATCH, CertificateProblem::NameMismatch},
    {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, CertificateProblem::SelfSigned},
    {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, CertificateProblem::UntrustedIssuer},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, CertificateProblem::UntrustedIssuer},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, CertificateProblem::UntrustedIssuer},
    {X509_V_ERR_CERT_UNTRUSTED, CertificateProblem::UntrustedIssuer},
    {X509_V_ERR_CERT_REJECTED, CertificateProblem::UntrustedIssuer},
    {X509_V_ERR_INVALID_CA, CertificateProblem::UntrustedIssuer},
    {X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, CertificateProblem::IncompleteChain},
    {X509_V_ERR_CERT_REVOKED, CertificateProblem::Revoked},
    {X509_V_ERR_EE_KEY_TOO_SMALL, CertificateProblem::WeakKey},
    {X509_V_ERR_CA_KEY_TOO_SMALL, CertificateProblem::WeakKey},
    {X509_V_ERR_CA_MD_TOO_WEAK, CertificateProblem::WeakKey},
};

constexpr MapRow<int, CertificateProblem> kQtSslMap[] = {
    {QSslError::CertificateExpired, CertificateProblem::Expired},
    {QSslError::InvalidNotAfterField, CertificateProblem::Expired},
    {QSslError::CertificateNotYetValid, CertificateProblem::NotYetValid},
    {QSslError::InvalidNotBeforeField, CertificateProblem::NotYetValid},
    {QSslError::HostNameMismatch, CertificateProblem::NameMismatch},
    {QSslError::SelfSignedCertificate, CertificateProblem::SelfSigned},
    {QSslError::SelfSignedCertificateInChain, CertificateProblem::UntrustedIssuer},
    {QSslError::UnableToGetIssuerCertificate, CertificateProblem::UntrustedIssuer},
    {QSslError::UnableToGetLocalIssuerCertificate, CertificateProblem::UntrustedIssuer},
    {QSslError::CertificateUntrusted, CertificateProblem::UntrustedIssuer},
    {QSslError::CertificateRejected, CertificateProblem::UntrustedIssuer},
    {QSslError::InvalidCaCertificate, CertificateProblem::UntrustedIssuer},
    {QSslError::UnableToVerifyFirstCertificate, CertificateProblem::IncompleteChain},
    {QSslError::CertificateRevoked, CertificateProblem::Revoked},
    {QSslError::CertificateBlacklisted, CertificateProblem::Revoked},
};

constexpr MapRow<int, DnsStatus> kAresMap[] = {
    {ARES_SUCCESS, DnsStatus::Found},
    {ARES_ENODATA, DnsStatus::NoData},
    {ARES_ENOTFOUND, DnsStatus::NoSuchName},
    {ARES_ESERVFAIL, DnsStatus::ServerFailure},
    {ARES_EFORMERR, DnsStatus::ServerFailure},
    {ARES_ENOTIMP, DnsStatus::Refused},
    {ARES_EREFUSED, DnsStatus::Refused},
    {ARES_ETIMEOUT, DnsStatus::TimedOut},
    {ARES_ECONNREFUSED, DnsStatus::Unreachable},
    {ARES_EBADRESP, DnsStatus::Malformed},
    {ARES_EBADNAME, DnsStatus::Malformed},
    {ARES_EBADQUERY, DnsStatus::Malformed},
    {ARES_ECANCELLED, DnsStatus::Cancelled},
    {ARES_EDESTRUCTION, DnsStatus::Cancelled},
};

struct IcmpRow {
    bool v6;
    int type;
    int code;
    Failure failure;
};
constexpr IcmpRow kIcmpMap[] = {
    {false, 3, 9, Failure::AdminProhibited},   // network administratively prohibited
    {false, 3, 10, Failure::AdminProhibited},  // host administratively prohibited
    {false, 3, 13, Failure::AdminProhibited},  // communication administratively prohibited
    {true, 1, 1, Failure::AdminProhibited},    // communication administratively prohibited
    {true, 1, 5, Failure::AdminProhibited},    // source address failed ingress/egress policy
    {true, 1, 6, Failure::AdminProhibited},    // reject route to destination
};

std::optional<unsigned long> openSslNumber(const QString& words) {
    static const QRegularExpression pattern(QStringLiteral("error:([0-9A-Fa-f]{8}):"));
    const auto match = pattern.match(words.left(2000));
    if (!match.hasMatch()) return {};
    return match.captured(1).toULong(nullptr, 16);
}

std::optional<CertificateProblem> problemIn(const CertificateProblem* found, bool isError) {
    if (!isError) return {};
    return found ? *found : CertificateProblem::Other;
}

}  // namespace

Fault faultFromErrno(int error) {
    if (error == 0) return {};
    const ErrnoMeaning* meaning = mapped(kErrnoMap, error);
    if (!meaning) return {Failure::Other, QStringLiteral("errno %1").arg(error), error};
    return {meaning->failure, QString::fromLatin1(meaning->name), error};
}

Fault faultFromSocket(QAbstractSocket::SocketError error, const QString& words) {
    const QString detail = cleanText(words, kDetailCharacters);
    if (const auto number = openSslNumber(words)) {
        Fault fault = faultFromOpenSsl(*number);
        fault.detail = detail;
        return fault;
    }
    if (error == QAbstractSocket::NetworkError) {
        for (const NetworkWords& row : kNetworkWords)
            if (words.contains(QLatin1String(row.words))) return {row.failure, detail, 0};
        return {Failure::NetworkUnreachable, detail, 0};
    }
    const Failure* failure = mapped(kSocketMap, static_cast<int>(error));
    return {failure ? *failure : Failure::Other, detail, 0};
}

Fault faultFromOpenSsl(unsigned long error) {
    if (error == 0) return {Failure::TlsOther, {}, 0};
    if (ERR_SYSTEM_ERROR(error)) return faultFromErrno(ERR_GET_REASON(error));

    char words[256] = {};
    ERR_error_string_n(error, words, sizeof words);
    const int reason = ERR_GET_REASON(error);
    Fault fault{Failure::TlsOther, cleanBytes(QByteArray(words), kDetailCharacters), reason};
    if (ERR_GET_LIB(error) != ERR_LIB_SSL) return fault;
    if (const Failure* failure = mapped(kTlsReasonMap, reason))
        fault.kind = *failure;
    else if (reason > SSL_AD_REASON_OFFSET && reason <= SSL_AD_REASON_OFFSET + 255)
        fault.kind = Failure::TlsAlert;
    return fault;
}

bool isWeaknessReason(int reason) {
    return reason == SSL_R_EE_KEY_TOO_SMALL || reason == SSL_R_CA_KEY_TOO_SMALL ||
           reason == SSL_R_CA_MD_TOO_WEAK || reason == SSL_R_DH_KEY_TOO_SMALL;
}

std::optional<CertificateProblem> problemFromX509(int code) {
    return problemIn(mapped(kX509Map, code), code != X509_V_OK);
}

std::optional<CertificateProblem> problemFromQt(QSslError::SslError error) {
    return problemIn(mapped(kQtSslMap, static_cast<int>(error)), error != QSslError::NoError);
}

DnsStatus dnsStatusFromAres(int status) {
    const DnsStatus* found = mapped(kAresMap, status);
    return found ? *found : DnsStatus::Malformed;
}

Failure failureFromIcmp(bool v6, int type, int code) {
    const auto* row = std::find_if(std::begin(kIcmpMap), std::end(kIcmpMap), [=](const IcmpRow& candidate) {
        return candidate.v6 == v6 && candidate.type == type && candidate.code == code;
    });
    return row == std::end(kIcmpMap) ? Failure::None : row->failure;
}

}  // namespace outbox
