// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <openssl/ocsp.h>
#include <openssl/x509v3.h>

#include <QTest>

#include "core/net/tls_staple.h"
#include "core/net/trust_store_public.h"
#include "tests/support/test_pki.h"

using namespace outbox;
using enum CertificateProblem;

namespace {

const QString kHost = QStringLiteral("smtp.example.org");

using Problems = QList<CertificateProblem>;

TestCertificate authorityNamed(const char* name) {
    return {.subject = QString::fromLatin1(name), .names = {}, .authority = true};
}

}  // namespace

class TestCertificateChain : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void staples_data();
    void staples();
    void whoeverIssuedALoneLeaf_data();
    void whoeverIssuedALoneLeaf();
    void onlyShippedRootsArePublic();

  private:
    TestIdentity m_root, m_intermediate, m_leaf, m_strangeRoot, m_strangeIntermediate;
    std::shared_ptr<TrustStore> m_trust;
};

void TestCertificateChain::initTestCase() {
    m_root = makeIdentity(authorityNamed("Test Root"));
    m_intermediate = makeIdentity(authorityNamed("Test Intermediate"), &m_root);
    m_leaf = makeIdentity({}, &m_intermediate);
    m_strangeRoot = makeIdentity(authorityNamed("Strange Root"));
    m_strangeIntermediate = makeIdentity(authorityNamed("Strange Intermediate"), &m_strangeRoot);
    m_trust = TrustStore::ofThread({m_root.certificate});
}

void TestCertificateChain::staples_data() {
    QTest::addColumn<QByteArray>("staple");
    QTest::addColumn<StapleState>("state");
    const auto answer = [&](int status) {
        return ocspAnswer(m_leaf, m_intermediate, m_intermediate, status);
    };
    QTest::newRow("none") << QByteArray() << StapleState::NotSent;
    QTest::newRow("good") << answer(V_OCSP_CERTSTATUS_GOOD) << StapleState::Good;
    QTest::newRow("revoked") << answer(V_OCSP_CERTSTATUS_REVOKED) << StapleState::Revoked;
    QTest::newRow("unknown") << answer(V_OCSP_CERTSTATUS_UNKNOWN) << StapleState::Unusable;
    QTest::newRow("of another certificate") << ocspAnswer(makeIdentity({}, &m_intermediate), m_intermediate,
                                                          m_intermediate, V_OCSP_CERTSTATUS_GOOD)
                                            << StapleState::Unusable;
    QTest::newRow("signed by a stranger")
        << ocspAnswer(m_leaf, m_intermediate, m_strangeIntermediate, V_OCSP_CERTSTATUS_GOOD)
        << StapleState::Unusable;
    QTest::newRow("too old") << ocspAnswer(m_leaf, m_intermediate, m_intermediate, V_OCSP_CERTSTATUS_GOOD,
                                           90000)
                             << StapleState::Unusable;
    QTest::newRow("garbage") << QByteArray("\x30\x82\xff\xffgarbage") << StapleState::Unusable;
    QTest::newRow("cut short") << answer(V_OCSP_CERTSTATUS_GOOD).chopped(20) << StapleState::Unusable;
}

void TestCertificateChain::staples() {
    QFETCH(QByteArray, staple);
    const auto chain =
        CertificateChain::fromDer({m_leaf.certificate.toDer(), m_intermediate.certificate.toDer()});
    QTEST(judgeStaple(staple, chain, *m_trust), "state");
}

void TestCertificateChain::whoeverIssuedALoneLeaf_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("underAnother");
    QTest::addColumn<int>("nid");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<CertificateProblem>("problem");
    const QString plain = QStringLiteral("Example Certificates");
    QTest::newRow("no sign at all") << plain << true << 0 << QByteArray() << UntrustedIssuer;
    QTest::newRow("called a root") << QStringLiteral("Example ROOT") << false << 0 << QByteArray()
                                   << UntrustedIssuer;
    QTest::newRow("called intermediate")
        << QStringLiteral("Example Intermediate CA") << true << 0 << QByteArray() << IncompleteChain;
    QTest::newRow("called issuing") << QStringLiteral("Example Issuing CA 2") << true << 0 << QByteArray()
                                    << IncompleteChain;
    QTest::newRow("its issuer can be fetched")
        << plain << true << NID_info_access << QByteArray("caIssuers;URI:http://ca.example.net/ca.cer")
        << IncompleteChain;
    QTest::newRow("only revocation can be asked for")
        << plain << true << NID_info_access << QByteArray("OCSP;URI:http://ocsp.example.net/")
        << UntrustedIssuer;
    QTest::newRow("a policy of public authorities")
        << plain << true << NID_certificate_policies << QByteArray("DER:300A3008060667810C010201")
        << IncompleteChain;
    QTest::newRow("logged in public")
        << plain << true << NID_ct_precert_scts << QByteArray("DER:04020000") << IncompleteChain;
    QTest::newRow("a policy of its own")
        << plain << true << NID_certificate_policies << QByteArray("DER:300D300B06092B06010401868D1F01")
        << UntrustedIssuer;
    QTest::newRow("a root by its issuer's issuer, whatever it can fetch")
        << QStringLiteral("Example Intermediate CA") << false << NID_authority_key_identifier
        << QByteArray("issuer:always") << UntrustedIssuer;
    QTest::newRow("no root by its issuer's issuer, whatever it is called")
        << QStringLiteral("Example Root 2") << true << NID_authority_key_identifier
        << QByteArray("issuer:always") << IncompleteChain;
}

void TestCertificateChain::whoeverIssuedALoneLeaf() {
    QFETCH(QString, issuer);
    QFETCH(bool, underAnother);
    QFETCH(int, nid);
    QFETCH(QByteArray, words);
    const TestIdentity authority = makeIdentity({.subject = issuer, .names = {}, .authority = true},
                                                underAnother ? &m_strangeRoot : nullptr);
    TestCertificate wanted;
    if (nid != 0) wanted.extensions = {{nid, words.constData()}};
    const TestIdentity leaf = makeIdentity(wanted, &authority);
    const auto chain = CertificateChain::fromDer({leaf.certificate.toDer()});
    QTEST(m_trust->verify(chain, kHost).problems.first(), "problem");
    // Once the issuer is sent, nothing is missing, and a root that is not known is not sent either.
    const auto whole = CertificateChain::fromDer({leaf.certificate.toDer(), authority.certificate.toDer()});
    QCOMPARE(m_trust->verify(whole, kHost).problems, Problems{UntrustedIssuer});
}

void TestCertificateChain::onlyShippedRootsArePublic() {
    int shipped = 0;
    for (const QSslCertificate& authority : m_trust->authorities()) {
        const auto parsed = CertificateChain::fromDer({authority.toDer()});
        if (!parsed.isEmpty() && isPublicRoot(parsed.leaf())) ++shipped;
    }
    QVERIFY(!isPublicRoot(m_root.x509.get()));
    if (m_trust->authorities().size() < 50) QSKIP("this system trusts no public authorities");
    QVERIFY2(shipped > 50, qPrintable(QString::number(shipped)));
}

QTEST_GUILESS_MAIN(TestCertificateChain)
#include "tst_certificate_chain.moc"
