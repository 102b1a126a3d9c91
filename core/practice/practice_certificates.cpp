// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_certificates.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

#include "core/model/endpoint.h"

namespace outbox {

namespace {
constexpr long daySeconds = 24L * 60 * 60;

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T* p) const {
        Free(p);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using CertPtr = std::unique_ptr<X509, FreeWith<X509_free>>;

struct KeyedCert {
    CertPtr cert;
    KeyPtr key;
    [[nodiscard]] bool isMade() const { return cert && key; }
};

struct CertOrder {
    QByteArray commonName;
    QStringList names;  ///< subjectAltName; empty for an authority
    bool authority = false;
    long fromDays = -1;  ///< from now
    long untilDays = 90;
};

bool addExtension(X509* cert, X509* issuer, int nid, const QByteArray& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, cert, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(cert, extension.get(), -1) == 1;
}

bool addExtensions(X509* cert, X509* issuer, const CertOrder& order) {
    if (!addExtension(cert, issuer, NID_subject_key_identifier, "hash")) return false;
    if (cert != issuer && !addExtension(cert, issuer, NID_authority_key_identifier, "keyid:always"))
        return false;
    if (order.authority) {
        return addExtension(cert, issuer, NID_basic_constraints, "critical,CA:TRUE") &&
               addExtension(cert, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    }
    QStringList alternatives;
    for (const QString& name : order.names) {
        alternatives.append((isAddressLiteral(name) ? QStringLiteral("IP:") : QStringLiteral("DNS:")) + name);
    }
    return addExtension(cert, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(cert, issuer, NID_key_usage, "critical,digitalSignature") &&
           addExtension(cert, issuer, NID_ext_key_usage, "serverAuth") &&
           addExtension(cert, issuer, NID_subject_alt_name, alternatives.join(u',').toLatin1());
}

bool setSerial(X509* cert) {
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> serial(BN_new());
    return serial && BN_rand(serial.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(cert)) != nullptr;
}

bool setSubject(X509* cert, const QByteArray& commonName) {
    X509_NAME* name = X509_get_subject_name(cert);
    const auto add = [name](const char* field, const QByteArray& text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char*>(text.constData()),
                                          static_cast<int>(text.size()), -1, 0) == 1;
    };
    return add("O", "Outbox Doctor practice") && add("CN", commonName);
}

/// A certificate signed by `issuer`, or by itself where that is null. Unmade on any failure.
KeyedCert issue(const CertOrder& order, const KeyedCert* issuer) {
    KeyedCert made{CertPtr(X509_new()), KeyPtr(EVP_EC_gen("P-256"))};
    if (!made.isMade()) return {};
    X509* cert = made.cert.get();
    X509* parent = issuer ? issuer->cert.get() : cert;
    EVP_PKEY* signer = issuer ? issuer->key.get() : made.key.get();

    const bool filled = X509_set_version(cert, X509_VERSION_3) == 1 && setSerial(cert) &&
                        setSubject(cert, order.commonName) &&
                        X509_set_issuer_name(cert, X509_get_subject_name(parent)) == 1 &&
                        X509_gmtime_adj(X509_getm_notBefore(cert), order.fromDays * daySeconds) &&
                        X509_gmtime_adj(X509_getm_notAfter(cert), order.untilDays * daySeconds) &&
                        X509_set_pubkey(cert, made.key.get()) == 1 && addExtensions(cert, parent, order);
    if (!filled || X509_sign(cert, signer, EVP_sha256()) == 0) return {};
    return made;
}

QSslCertificate qtCertificate(const KeyedCert& made) {
    unsigned char* der = nullptr;
    const int size = i2d_X509(made.cert.get(), &der);
    if (size <= 0) return QSslCertificate();
    const QByteArray octets(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return QSslCertificate(octets, QSsl::Der);
}

QSslKey qtKey(const KeyedCert& made) {
    unsigned char* der = nullptr;
    const int size = i2d_PrivateKey(made.key.get(), &der);
    if (size <= 0) return {};
    const QByteArray octets(reinterpret_cast<const char*>(der), size);
    OPENSSL_clear_free(der, static_cast<size_t>(size));
    return QSslKey(octets, QSsl::Ec, QSsl::Der);
}

CertOrder authorityOrder(const QByteArray& commonName) {
    return {commonName, {}, true, -800, 800};
}

CertOrder serverOrder(const QStringList& names, bool expired = false) {
    CertOrder order{names.constFirst().toLatin1(), names, false};
    if (expired) {
        order.fromDays = -100;
        order.untilDays = -10;
    }
    return order;
}

PracticeIdentity identity(const KeyedCert& leaf, const QList<QSslCertificate>& above) {
    if (!leaf.isMade()) return {};
    return {QList<QSslCertificate>{qtCertificate(leaf)} + above, qtKey(leaf)};
}

PracticeIdentity chosenIdentity(PracticeCertificate kind, const QStringList& names, const QString& otherName,
                                const KeyedCert& intermediate) {
    const QList<QSslCertificate> above{qtCertificate(intermediate)};
    switch (kind) {
        case PracticeCertificate::Good:
            return identity(issue(serverOrder(names), &intermediate), above);
        case PracticeCertificate::Expired:
            return identity(issue(serverOrder(names, true), &intermediate), above);
        case PracticeCertificate::OtherName:
            return identity(issue(serverOrder({otherName}), &intermediate), above);
        case PracticeCertificate::NoIntermediate:
            return identity(issue(serverOrder(names), &intermediate), {});
        case PracticeCertificate::SelfSigned:
            return identity(issue(serverOrder(names), nullptr), {});
        case PracticeCertificate::UnknownIssuer: {
            const KeyedCert stranger = issue(authorityOrder("Unknown Practice Authority"), nullptr);
            if (!stranger.isMade()) return {};
            return identity(issue(serverOrder(names), &stranger), {qtCertificate(stranger)});
        }
    }
    return {};
}
}  // namespace

std::optional<PracticeAuthority> makePracticeAuthority(PracticeCertificate kind, const QStringList& names,
                                                       const QString& otherName) {
    const KeyedCert root = issue(authorityOrder("Practice Authority"), nullptr);
    if (!root.isMade()) return std::nullopt;
    const KeyedCert intermediate = issue(authorityOrder("Practice Issuing Authority"), &root);
    if (!intermediate.isMade()) return std::nullopt;

    PracticeAuthority authority;
    authority.root = qtCertificate(root);
    authority.good = chosenIdentity(PracticeCertificate::Good, names, otherName, intermediate);
    authority.chosen = chosenIdentity(kind, names, otherName, intermediate);
    const bool whole =
        !authority.root.isNull() && !authority.good.key.isNull() && !authority.chosen.key.isNull();
    return whole ? std::optional(authority) : std::nullopt;
}

}  // namespace outbox
