// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/profile_signing.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QCoreApplication>
#include <cstring>
#include <memory>

namespace outbox {

namespace {
struct FreeSigningPart {
    void operator()(BIO* part) const { BIO_free(part); }
    void operator()(X509* part) const { X509_free(part); }
    void operator()(EVP_PKEY* part) const { EVP_PKEY_free(part); }
    void operator()(CMS_ContentInfo* part) const { CMS_ContentInfo_free(part); }
    void operator()(STACK_OF(X509) * part) const { sk_X509_pop_free(part, X509_free); }
};
template <class T>
using SigningPart = std::unique_ptr<T, FreeSigningPart>;

SigningPart<BIO> reading(const QByteArray& bytes) {
    return SigningPart<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

struct AskedPassphrase {
    const Secret& secret;
    bool asked = false;
};

/// OpenSSL would ask at the terminal by itself without this.
int givePassphrase(char* buffer, int size, int /*forWriting*/, void* context) {
    auto& passphrase = *static_cast<AskedPassphrase*>(context);
    passphrase.asked = true;
    const QByteArray& bytes = passphrase.secret.reveal();
    if (bytes.isEmpty() || bytes.size() > size) return -1;
    std::memcpy(buffer, bytes.constData(), static_cast<size_t>(bytes.size()));
    return static_cast<int>(bytes.size());
}

struct SigningChain {
    SigningPart<X509> signer;
    SigningPart<STACK_OF(X509)> others{sk_X509_new_null()};
};

SigningChain readChain(const QByteArray& bytes) {
    SigningChain chain;
    const SigningPart<BIO> pem = reading(bytes);
    chain.signer.reset(PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr));
    if (!chain.signer) {
        const SigningPart<BIO> der = reading(bytes);
        chain.signer.reset(d2i_X509_bio(der.get(), nullptr));
        return chain;
    }
    while (X509* further = PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr))
        sk_X509_push(chain.others.get(), further);
    return chain;
}

SigningTrouble readKey(const SigningFiles& files, SigningPart<EVP_PKEY>& key) {
    AskedPassphrase passphrase{files.passphrase};
    const SigningPart<BIO> pem = reading(files.key);
    key.reset(PEM_read_bio_PrivateKey(pem.get(), nullptr, givePassphrase, &passphrase));
    if (key) return SigningTrouble::None;
    if (passphrase.asked)
        return files.passphrase.isEmpty() ? SigningTrouble::PassphraseNeeded
                                          : SigningTrouble::PassphraseWrong;
    const SigningPart<BIO> der = reading(files.key);
    key.reset(d2i_PrivateKey_bio(der.get(), nullptr));
    return key ? SigningTrouble::None : SigningTrouble::NoKey;
}

QByteArray derOf(CMS_ContentInfo* content) {
    const SigningPart<BIO> out(BIO_new(BIO_s_mem()));
    if (i2d_CMS_bio(out.get(), content) != 1) return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

SignedProfile signedWith(const QByteArray& profile, const SigningFiles& files) {
    const SigningChain chain = readChain(files.certificates);
    if (!chain.signer) return {{}, SigningTrouble::NoCertificate};
    SigningPart<EVP_PKEY> key;
    if (const SigningTrouble trouble = readKey(files, key); trouble != SigningTrouble::None)
        return {{}, trouble};
    if (X509_check_private_key(chain.signer.get(), key.get()) != 1)
        return {{}, SigningTrouble::KeyDoesNotFit};
    const SigningPart<BIO> data = reading(profile);
    const SigningPart<CMS_ContentInfo> content(
        CMS_sign(chain.signer.get(), key.get(), chain.others.get(), data.get(), CMS_BINARY));
    if (!content) return {{}, SigningTrouble::Failed};
    const QByteArray der = derOf(content.get());
    return {der, der.isEmpty() ? SigningTrouble::Failed : SigningTrouble::None};
}
}  // namespace

QString signingTroubleText(SigningTrouble trouble) {
    switch (trouble) {
        case SigningTrouble::NoCertificate:
            return QCoreApplication::translate(
                "Export", "The file for signing holds no certificate. Give one in PEM form.");
        case SigningTrouble::NoKey:
            return QCoreApplication::translate(
                "Export", "The file for signing holds no private key. Give one in PEM form.");
        case SigningTrouble::PassphraseNeeded:
            return QCoreApplication::translate("Export",
                                               "The private key is encrypted: its passphrase is needed.");
        case SigningTrouble::PassphraseWrong:
            return QCoreApplication::translate("Export", "The passphrase does not open the private key.");
        case SigningTrouble::KeyDoesNotFit:
            return QCoreApplication::translate(
                "Export",
                "The private key does not belong to the certificate. Give the key that it was made with.");
        case SigningTrouble::Failed:
            return QCoreApplication::translate("Export",
                                               "This key cannot sign a profile. Use an RSA or EC key.");
        case SigningTrouble::None:
            break;
    }
    return {};
}

SignedProfile signProfile(const QByteArray& profile, const SigningFiles& files) {
    SignedProfile made = signedWith(profile, files);
    ERR_clear_error();  // readers that looked for another form left theirs
    return made;
}

}  // namespace outbox
