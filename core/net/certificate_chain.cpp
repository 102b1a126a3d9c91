// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/certificate_chain.h"

#include <openssl/asn1.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <QHostAddress>
#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/net/certificate_chain_signs.h"

namespace outbox {
namespace {

constexpr std::size_t kCertificatesKept = 16;
constexpr qsizetype kTextCharacters = 200;
constexpr qsizetype kNamesKept = 100;
constexpr int kFieldOctets = 2000;  // of one certificate field, before it is cleaned and cut

QString textOf(const ASN1_STRING* string) {
    if (!string) return {};
    const int size = std::min(ASN1_STRING_length(string), kFieldOctets);
    const auto* data = reinterpret_cast<const char*>(ASN1_STRING_get0_data(string));
    if (ASN1_STRING_type(string) != V_ASN1_BMPSTRING)
        return cleanBytes(QByteArray(data, size), kTextCharacters);
    QString text;
    for (int i = 0; i + 1 < size; i += 2)
        text +=
            QChar(static_cast<ushort>((static_cast<uchar>(data[i]) << 8) | static_cast<uchar>(data[i + 1])));
    return cleanText(text, kTextCharacters);
}

QString namePart(const X509_NAME* name, int nid) {
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    return index < 0 ? QString() : textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
}

QString wholeName(const X509_NAME* name) {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char* data = nullptr;
    const long size = std::min(BIO_get_mem_data(bio.get(), &data), static_cast<long>(kFieldOctets));
    return cleanBytes(QByteArray(data, size), kTextCharacters);
}

QString displayName(const X509_NAME* name) {
    const QString common = namePart(name, NID_commonName);
    return common.isEmpty() ? wholeName(name) : common;
}

QDateTime timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)), Qt::UTC);
}

QString nameText(const GENERAL_NAME* name) {
    if (name->type == GEN_DNS) return textOf(name->d.dNSName);
    if (name->type != GEN_IPADD) return {};
    const auto* octets = ASN1_STRING_get0_data(name->d.iPAddress);
    const int size = ASN1_STRING_length(name->d.iPAddress);
    if (size == 4) {
        const quint32 v4 =
            (quint32(octets[0]) << 24) | (quint32(octets[1]) << 16) | (quint32(octets[2]) << 8) | octets[3];
        return QHostAddress(v4).toString();
    }
    return size == 16 ? QHostAddress(octets).toString() : QString();
}

QStringList alternativeNames(const X509* certificate) {
    QStringList result;
    auto* names =
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(names) && result.size() < kNamesKept; ++i) {
        const QString text = nameText(sk_GENERAL_NAME_value(names, i));
        if (!text.isEmpty()) result += text;
    }
    GENERAL_NAMES_free(names);
    return result;
}

QString curveName(const EVP_PKEY* key) {
    static constexpr std::array<std::pair<const char*, const char*>, 3> kUsualNames = {
        {{"prime256v1", "P-256"}, {"secp384r1", "P-384"}, {"secp521r1", "P-521"}}};
    char group[80] = {};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1) return {};
    for (const auto& [openssl, usual] : kUsualNames)
        if (qstrcmp(group, openssl) == 0) return QString::fromLatin1(usual);
    return cleanBytes(QByteArray(group));
}

QString keyTypeName(const EVP_PKEY* key) {
    switch (EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_RSA:
            return QStringLiteral("RSA");
        case EVP_PKEY_RSA_PSS:
            return QStringLiteral("RSA-PSS");
        case EVP_PKEY_DSA:
            return QStringLiteral("DSA");
        case EVP_PKEY_EC:
            return QStringLiteral("EC %1").arg(curveName(key)).trimmed();
        case EVP_PKEY_ED25519:
            return QStringLiteral("Ed25519");
        case EVP_PKEY_ED448:
            return QStringLiteral("Ed448");
        default:
            break;
    }
    const char* name = EVP_PKEY_get0_type_name(key);
    return name ? cleanBytes(QByteArray(name), 40) : QString();
}

QString fingerprint(const X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1) return {};
    const QByteArray octets(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size));
    return QString::fromLatin1(octets.toHex(':').toUpper());
}

CertificateFacts factsOf(X509* certificate) {
    const X509_NAME* subject = X509_get_subject_name(certificate);
    const X509_NAME* issuer = X509_get_issuer_name(certificate);
    CertificateFacts facts;
    facts.subject = displayName(subject);
    facts.issuer = displayName(issuer);
    facts.organization = namePart(subject, NID_organizationName);
    facts.issuerOrganization = namePart(issuer, NID_organizationName);
    facts.names = alternativeNames(certificate);
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    if (const EVP_PKEY* key = X509_get0_pubkey(certificate)) {
        facts.keyType = keyTypeName(key);
        facts.keyBits = EVP_PKEY_get_bits(key);
    }
    facts.signature = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    facts.sha256 = fingerprint(certificate);
    facts.keyId = sign::keyId(certificate);
    facts.issuerKeyId = sign::issuerKeyId(certificate);
    facts.selfIssued = sign::isSelfIssued(certificate);
    return facts;
}

}  // namespace

CertificateChain CertificateChain::fromDer(const QByteArrayList& certificates) {
    CertificateChain chain;
    for (const QByteArray& der : certificates) {
        const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
        chain.append(X509Ptr(d2i_X509(nullptr, &data, static_cast<long>(der.size()))));
    }
    return chain;
}

CertificateChain CertificateChain::fromStack(const STACK_OF(X509) * sent) {
    CertificateChain chain;
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        X509* certificate = sk_X509_value(sent, i);
        X509_up_ref(certificate);
        chain.append(X509Ptr(certificate));
    }
    return chain;
}

void CertificateChain::append(X509Ptr certificate) {
    if (certificate && m_certificates.size() < kCertificatesKept)
        m_certificates.push_back(std::move(certificate));
}

QList<CertificateFacts> CertificateChain::facts() const {
    QList<CertificateFacts> result;
    for (const X509Ptr& certificate : m_certificates) result += factsOf(certificate.get());
    return result;
}

bool CertificateChain::isFor(const QString& serverName) const {
    if (isEmpty() || serverName.isEmpty()) return false;
    const QByteArray name = serverName.toLatin1();
    if (QHostAddress(serverName).isNull())
        return X509_check_host(leaf(), name.constData(), static_cast<std::size_t>(name.size()),
                               X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1;
    return X509_check_ip_asc(leaf(), name.constData(), 0) == 1;
}

bool CertificateChain::isWeak() const {
    return std::any_of(m_certificates.begin(), m_certificates.end(), [](const X509Ptr& certificate) {
        return sign::hasSmallKey(certificate.get()) || sign::hasOldSignature(certificate.get());
    });
}

bool CertificateChain::leafIssuerWasSent() const {
    return std::any_of(m_certificates.begin() + 1, m_certificates.end(), [this](const X509Ptr& candidate) {
        return X509_check_issued(candidate.get(), leaf()) == X509_V_OK;
    });
}

bool CertificateChain::leafIssuerShouldHaveBeenSent() const {
    const QString issuer = displayName(X509_get_issuer_name(leaf()));
    return !leafIssuerWasSent() && sign::missingIssuer(leaf(), issuer) == sign::IssuerSign::Intermediate;
}

QList<CertificateProblem> CertificateChain::settle(const QList<CertificateProblem>& raw) const {
    using enum CertificateProblem;
    QList<CertificateProblem> settled = raw;
    const auto isIssuerProblem = [](CertificateProblem problem) {
        return problem == SelfSigned || problem == UntrustedIssuer || problem == IncompleteChain;
    };
    if (settled.removeIf(isIssuerProblem) > 0) {
        if (!isEmpty() && sign::isSelfIssued(leaf()))
            settled += SelfSigned;
        else
            settled += !isEmpty() && leafIssuerShouldHaveBeenSent() ? IncompleteChain : UntrustedIssuer;
    }
    if (isWeak() && settled.contains(Other)) {
        // A too small key stops the system's own check with a number that says nothing.
        settled.removeAll(Other);
        settled += WeakKey;
    }
    std::sort(settled.begin(), settled.end());
    settled.erase(std::unique(settled.begin(), settled.end()), settled.end());
    return settled;
}

QString subjectText(const X509* certificate) {
    return displayName(X509_get_subject_name(certificate));
}

}  // namespace outbox
