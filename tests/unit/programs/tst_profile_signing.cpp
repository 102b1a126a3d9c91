// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/programs/profile_signing.h"
#include "tests/unit/programs/export_samples.h"

using namespace outbox;
using namespace outbox::test;

/// Certificates are made for each run by the openssl command, which reads the signature back as well.
class TestProfileSigning : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void opensslReadsTheProfileBack_data();
    void opensslReadsTheProfileBack();
    void chainTravelsAlong();
    void refuses_data();
    void refuses();

  private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Runs openssl with arguments that are parted by blanks; files stand in the test's folder.
    ToolRun openssl(const QString& arguments) const {
        QStringList words = arguments.split(u' ');
        for (QString& word : words)
            if (word.contains(u'.') && !word.startsWith(u'/')) word = m_folder.filePath(word);
        return runTool(QStringLiteral("openssl"), words, m_folder.path());
    }
    SigningFiles files(const char* certificate, const char* key, const char* passphrase = "") const {
        return {bytes(certificate), bytes(key), Secret(QByteArray(passphrase))};
    }
    QTemporaryDir m_folder;
    QByteArray m_profile;
};

void TestProfileSigning::initTestCase() {
    const QString certificate = QStringLiteral("req -x509 -nodes -days 2 -subj /CN=signer.example -newkey ");
    if (!openssl(QStringLiteral("version")).there) QSKIP("openssl is not installed");
    QCOMPARE(openssl(certificate + QLatin1String("rsa:2048 -keyout rsa.key -out rsa.pem")).status, 0);
    QCOMPARE(
        openssl(certificate + QLatin1String("ec -pkeyopt ec_paramgen_curve:P-256 -keyout ec.key -out ec.pem"))
            .status,
        0);
    QCOMPARE(
        openssl(QStringLiteral("pkcs8 -topk8 -in rsa.key -out locked.key -passout pass:made-up-word")).status,
        0);
    QCOMPARE(openssl(QStringLiteral("x509 -in rsa.pem -outform DER -out rsa.der")).status, 0);
    QCOMPARE(openssl(QStringLiteral("pkey -in rsa.key -outform DER -out rsakey.der")).status, 0);
    m_profile = exportSettings(QStringLiteral("mobileconfig"), usualExport()).bytes;
    QVERIFY(m_profile.contains("com.apple.mail.managed"));
}

void TestProfileSigning::opensslReadsTheProfileBack_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("RSA") << QByteArray("rsa.pem") << QByteArray("rsa.key") << QByteArray();
    QTest::newRow("an elliptic curve") << QByteArray("ec.pem") << QByteArray("ec.key") << QByteArray();
    QTest::newRow("an encrypted key")
        << QByteArray("rsa.pem") << QByteArray("locked.key") << QByteArray("made-up-word");
    QTest::newRow("DER") << QByteArray("rsa.der") << QByteArray("rsakey.der") << QByteArray();
}

void TestProfileSigning::opensslReadsTheProfileBack() {
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, passphrase);
    const SignedProfile made =
        signProfile(m_profile, files(certificate.constData(), key.constData(), passphrase.constData()));
    QVERIFY2(made.trouble == SigningTrouble::None, qPrintable(signingTroubleText(made.trouble)));
    QFile file(path("mail.mobileconfig"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made.der);
    file.close();
    const QString trusted = key.startsWith("ec") ? QStringLiteral("ec.pem") : QStringLiteral("rsa.pem");
    const ToolRun run = openssl(
        QLatin1String("smime -verify -inform DER -in mail.mobileconfig -purpose any -CAfile ") + trusted);
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.output, m_profile);
    // One changed octet of the profile inside, and the signature is none.
    QByteArray changed = made.der;
    changed.replace("smtp.example.org", "smtp.exbmple.org");
    QVERIFY(changed != made.der);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(changed);
    file.close();
    QVERIFY(openssl(QStringLiteral("smime -verify -inform DER -in mail.mobileconfig -noverify")).status != 0);
}

void TestProfileSigning::chainTravelsAlong() {
    SigningFiles chain = files("rsa.pem", "rsa.key");
    chain.certificates += bytes("ec.pem");
    const SignedProfile made = signProfile(m_profile, chain);
    QFile file(path("chain.mobileconfig"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made.der);
    file.close();
    const ToolRun run =
        openssl(QStringLiteral("pkcs7 -inform DER -in chain.mobileconfig -print_certs -noout"));
    QCOMPARE(run.output.count("subject"), 2);
}

void TestProfileSigning::refuses_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char* name, const char* certificate, const char* key, const char* passphrase,
                        SigningTrouble trouble) {
        QTest::newRow(name) << QByteArray(certificate) << QByteArray(key) << QByteArray(passphrase)
                            << static_cast<int>(trouble);
    };
    row("a key of another certificate", "rsa.pem", "ec.key", "", SigningTrouble::KeyDoesNotFit);
    row("a key in place of the certificate", "rsa.key", "rsa.key", "", SigningTrouble::NoCertificate);
    row("a certificate in place of the key", "rsa.pem", "rsa.pem", "", SigningTrouble::NoKey);
    row("nothing", "none.pem", "none.key", "", SigningTrouble::NoCertificate);
    row("no passphrase", "rsa.pem", "locked.key", "", SigningTrouble::PassphraseNeeded);
    row("a wrong passphrase", "rsa.pem", "locked.key", "another-word", SigningTrouble::PassphraseWrong);
}

void TestProfileSigning::refuses() {
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, passphrase);
    QFETCH(int, trouble);
    const SignedProfile made =
        signProfile(m_profile, files(certificate.constData(), key.constData(), passphrase.constData()));
    QCOMPARE(static_cast<int>(made.trouble), trouble);
    QVERIFY(made.der.isEmpty());
    QVERIFY(!signingTroubleText(made.trouble).isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileSigning)
#include "tst_profile_signing.moc"
