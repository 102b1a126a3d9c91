// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <QCryptographicHash>
#include <QTest>
#include <memory>

#include "core/net/channel_binding.h"

using namespace outbox;

namespace {
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A certificate in DER form, signed by `key` with `hash` (null: as the key wants it).
QByteArray certificate(const Key& key, const EVP_MD* hash, bool pss = false) {
    const std::unique_ptr<X509, decltype(&X509_free)> cert(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(cert.get()), 7);
    X509_gmtime_adj(X509_getm_notBefore(cert.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(cert.get()), 3600);
    X509_set_pubkey(cert.get(), key.get());
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX* parameters = nullptr;
    EVP_DigestSignInit(context.get(), &parameters, hash, nullptr, key.get());
    if (pss) EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
    X509_sign_ctx(cert.get(), context.get());
    unsigned char* der = nullptr;
    const int size = i2d_X509(cert.get(), &der);
    const QByteArray octets(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return octets;
}
}  // namespace

class TestChannelBinding : public QObject {
    Q_OBJECT
  private slots:
    void hashesTheCertificateAsItsSignatureDoes_data();
    void hashesTheCertificateAsItsSignatureDoes();
    void hasNoneWhereTheSignatureHasNoHash();
    void hasNoneForWhatIsNoCertificate();
};

void TestChannelBinding::hashesTheCertificateAsItsSignatureDoes_data() {
    QTest::addColumn<QByteArray>("signatureHash");
    QTest::addColumn<bool>("pss");
    QTest::addColumn<QCryptographicHash::Algorithm>("expected");

    // RFC 5929 section 4.1: MD5 and SHA-1 are replaced by SHA-256.
    QTest::newRow("sha1") << QByteArray("SHA1") << false << QCryptographicHash::Sha256;
    QTest::newRow("sha256") << QByteArray("SHA256") << false << QCryptographicHash::Sha256;
    QTest::newRow("sha384") << QByteArray("SHA384") << false << QCryptographicHash::Sha384;
    QTest::newRow("sha512") << QByteArray("SHA512") << false << QCryptographicHash::Sha512;
    QTest::newRow("pss with sha384") << QByteArray("SHA384") << true << QCryptographicHash::Sha384;
}

void TestChannelBinding::hashesTheCertificateAsItsSignatureDoes() {
    QFETCH(QByteArray, signatureHash);
    QFETCH(bool, pss);
    QFETCH(QCryptographicHash::Algorithm, expected);

    const Key key(EVP_RSA_gen(2048), &EVP_PKEY_free);
    const QByteArray der = certificate(key, EVP_get_digestbyname(signatureHash.constData()), pss);
    QVERIFY(!der.isEmpty());
    QCOMPARE(serverEndPoint(der).toHex(), QCryptographicHash::hash(der, expected).toHex());
}

void TestChannelBinding::hasNoneWhereTheSignatureHasNoHash() {
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    const QByteArray der = certificate(key, nullptr);
    QVERIFY(!der.isEmpty());
    QCOMPARE(serverEndPoint(der), QByteArray());
}

void TestChannelBinding::hasNoneForWhatIsNoCertificate() {
    QCOMPARE(serverEndPoint({}), QByteArray());
    QCOMPARE(serverEndPoint("\x30\x03\x02\x01\x00"), QByteArray());
}

QTEST_APPLESS_MAIN(TestChannelBinding)
#include "tst_channel_binding.moc"
