// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"

#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <QHostAddress>
#include <stdexcept>

namespace outbox {
namespace {

QByteArray pemOf(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

void addEntry(X509_NAME* name, const char* field, const QString& text) {
    if (text.isEmpty()) return;
    const QByteArray octets = text.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(octets.constData()),
                               static_cast<int>(octets.size()), -1, 0);
}

void addExtension(X509* certificate, X509V3_CTX* context, int nid, const QByteArray& value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, context, nid, value.constData());
    if (!extension) throw std::logic_error("an extension does not parse");
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray alternativeNamesOf(const QStringList& names) {
    QByteArrayList parts;
    for (const QString& name : names)
        parts += (QHostAddress(name).isNull() ? QByteArray("DNS:") : QByteArray("IP:")) + name.toLatin1();
    return parts.join(',');
}

}  // namespace

TestIdentity makeIdentity(const TestCertificate& wanted, const TestIdentity* issuer) {
    static long serial = 1000;
    TestIdentity made;
    made.pkey.reset(
        wanted.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(wanted.rsaBits)) : EVP_EC_gen("P-256"),
        EVP_PKEY_free);
    made.x509.reset(X509_new(), X509_free);
    X509* certificate = made.x509.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    constexpr long kDay = 24L * 3600;
    X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.fromDays * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.toDays * kDay);
    addEntry(X509_get_subject_name(certificate), "O", wanted.organization);
    addEntry(X509_get_subject_name(certificate), "CN", wanted.subject);
    X509* signer = issuer ? issuer->x509.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    X509_set_pubkey(certificate, made.pkey.get());

    X509V3_CTX context;
    X509V3_set_ctx(&context, signer, certificate, nullptr, nullptr, 0);
    addExtension(certificate, &context, NID_basic_constraints,
                 wanted.authority ? "critical,CA:TRUE" : "CA:FALSE");
    addExtension(certificate, &context, NID_subject_key_identifier, "hash");
    if (wanted.authority)
        addExtension(certificate, &context, NID_key_usage, "critical,keyCertSign,cRLSign");
    else
        addExtension(certificate, &context, NID_ext_key_usage, "serverAuth");
    if (!wanted.names.isEmpty() && !wanted.authority)
        addExtension(certificate, &context, NID_subject_alt_name, alternativeNamesOf(wanted.names));
    for (const auto& [nid, words] : wanted.extensions) addExtension(certificate, &context, nid, words);
    EVP_PKEY* signingKey = issuer ? issuer->pkey.get() : made.pkey.get();
    if (X509_sign(certificate, signingKey, EVP_get_digestbyname(wanted.digest)) == 0)
        throw std::logic_error("a certificate was not signed");

    const BioPtr certificatePem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), certificate);
    made.certificate = QSslCertificate(pemOf(certificatePem.get()));
    const BioPtr keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(keyPem.get(), made.pkey.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr);
    made.key = QSslKey(pemOf(keyPem.get()), wanted.rsaBits > 0 ? QSsl::Rsa : QSsl::Ec);
    return made;
}

QByteArray ocspAnswer(const TestIdentity& subject, const TestIdentity& issuer, const TestIdentity& signer,
                      int status, long ageSeconds) {
    OCSP_BASICRESP* basic = OCSP_BASICRESP_new();
    OCSP_CERTID* id = OCSP_cert_to_id(nullptr, subject.x509.get(), issuer.x509.get());
    ASN1_TIME* from = X509_gmtime_adj(nullptr, -ageSeconds);
    ASN1_TIME* until = X509_gmtime_adj(nullptr, 3600 - ageSeconds);
    ASN1_TIME* revoked =
        status == V_OCSP_CERTSTATUS_REVOKED ? X509_gmtime_adj(nullptr, -ageSeconds) : nullptr;
    OCSP_basic_add1_status(basic, id, status, OCSP_REVOKED_STATUS_KEYCOMPROMISE, revoked, from, until);
    OCSP_basic_sign(basic, signer.x509.get(), signer.pkey.get(), EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char* der = nullptr;
    const int size = i2d_OCSP_RESPONSE(response, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    OCSP_RESPONSE_free(response);
    OCSP_BASICRESP_free(basic);
    OCSP_CERTID_free(id);
    ASN1_TIME_free(from);
    ASN1_TIME_free(until);
    ASN1_TIME_free(revoked);
    return bytes;
}

}  // namespace outbox
