// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/scram.h"

using namespace outbox;

namespace {
constexpr const char* oldNonce = "fyko+d2lbbFgONRv9qkxdawL";
constexpr const char* newNonce = "rOprNGfwEbeRWgbNEkqO";

ScramClient client(ScramHash hash, const char* nonce, const ScramBinding& binding = {},
                   const char* user = "user", const char* password = "pencil") {
    return ScramClient(hash, QString::fromUtf8(user), Secret(QByteArray(password)), binding, nonce);
}

QByteArray channelPart(const ScramBinding& binding) {
    ScramClient scram = client(ScramHash::Sha1, oldNonce, binding);
    const auto last = scram.finalMessage("r=fyko+d2lbbFgONRv9qkxdawLx,s=QSXCR+Q6sek8bf92,i=1");
    return last ? QByteArray::fromBase64(last->reveal().split(',').first().mid(2)) : QByteArray();
}
}  // namespace

class TestScram : public QObject {
    Q_OBJECT
  private slots:
    void speaksAsTheStandardsShow_data();
    void speaksAsTheStandardsShow();
    void bindsToTheServersCertificate();
    void refusesAServersFirstMessage_data();
    void refusesAServersFirstMessage();
    void takesUsualFirstMessages();
    void doesNotTrustAServerWithoutTheRightSignature_data();
    void doesNotTrustAServerWithoutTheRightSignature();
    void writesNamesAsTheStandardDoes();
    void preparesText_data();
    void preparesText();
    void noncesAreFreshAndPrintable();
};

void TestScram::speaksAsTheStandardsShow_data() {
    QTest::addColumn<ScramHash>("hash");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("serverFirst");
    QTest::addColumn<QByteArray>("clientFinal");
    QTest::addColumn<QByteArray>("serverFinal");

    QTest::newRow("RFC 5802 section 5")
        << ScramHash::Sha1 << QByteArray(oldNonce)
        << QByteArray("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096")
        << QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
        << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("RFC 7677 section 3")
        << ScramHash::Sha256 << QByteArray(newNonce)
        << QByteArray(
               "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")
        << QByteArray(
               "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
               "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
        << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

void TestScram::speaksAsTheStandardsShow() {
    QFETCH(ScramHash, hash);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, serverFirst);
    QFETCH(QByteArray, clientFinal);
    QFETCH(QByteArray, serverFinal);

    ScramClient scram = client(hash, nonce.constData());
    QCOMPARE(scram.firstMessage().reveal(), "n,,n=user,r=" + nonce);
    QVERIFY(!scram.isVerifiedBy(serverFinal));
    const auto proof = scram.finalMessage(serverFirst);
    QVERIFY(proof);
    QCOMPARE(proof->reveal(), clientFinal);
    QVERIFY(scram.isVerifiedBy(serverFinal));
    QVERIFY(scram.isVerifiedBy(serverFinal + ",x=more"));
}

void TestScram::bindsToTheServersCertificate() {
    using Flag = ScramBinding::Flag;
    const QByteArray digest = QByteArray::fromHex("00ff2c3d");
    QCOMPARE(channelPart({Flag::CannotBind, digest}), QByteArray("n,,"));
    QCOMPARE(channelPart({Flag::ServerDoesNot, digest}), QByteArray("y,,"));
    QCOMPARE(channelPart({Flag::ServerEndPoint, digest}), "p=tls-server-end-point,," + digest);
    QVERIFY(client(ScramHash::Sha256, newNonce, {Flag::ServerEndPoint, digest})
                .firstMessage()
                .reveal()
                .startsWith("p=tls-server-end-point,,n=user,"));
}

void TestScram::refusesAServersFirstMessage_data() {
    QTest::addColumn<QByteArray>("message");

    const QByteArray nonce = QByteArray("r=") + oldNonce;
    const auto row = [](const char* name, const QByteArray& message) { QTest::newRow(name) << message; };
    row("nothing", "");
    row("another nonce", "r=someoneElse,s=QSXCR+Q6sek8bf92,i=4096");
    row("our nonce and nothing of its own", nonce + ",s=QSXCR+Q6sek8bf92,i=4096");
    row("a nonce with a blank", nonce + "a b,s=QSXCR+Q6sek8bf92,i=4096");
    row("a nonce with a control character", nonce + "a\x07,s=QSXCR+Q6sek8bf92,i=4096");
    row("no salt", nonce + "x,i=4096");
    row("an empty salt", nonce + "x,s=,i=4096");
    row("a salt that is not base64", nonce + "x,s=****,i=4096");
    row("a salt without end", nonce + "x,s=" + QByteArray(2000, 'A') + ",i=4096");
    row("no count", nonce + "x,s=QSXCR+Q6sek8bf92");
    row("a count of nothing", nonce + "x,s=QSXCR+Q6sek8bf92,i=0");
    row("a negative count", nonce + "x,s=QSXCR+Q6sek8bf92,i=-4096");
    row("a count that is none", nonce + "x,s=QSXCR+Q6sek8bf92,i=4096x");
    row("a count to keep us busy", nonce + "x,s=QSXCR+Q6sek8bf92,i=1000001");
    row("a count beyond all numbers", nonce + "x,s=QSXCR+Q6sek8bf92,i=99999999999999999999");
    row("an extension that must be known", "m=ext," + nonce + "x,s=QSXCR+Q6sek8bf92,i=4096");
    row("in another order", "s=QSXCR+Q6sek8bf92," + nonce + "x,i=4096");
    row("without end", nonce + QByteArray(5000, 'x') + ",s=QSXCR+Q6sek8bf92,i=4096");
    row("an error in its place", "e=unknown-user");
}

void TestScram::refusesAServersFirstMessage() {
    QFETCH(QByteArray, message);
    ScramClient scram = client(ScramHash::Sha1, oldNonce);
    QVERIFY(!scram.finalMessage(message));
    QVERIFY(!scram.isVerifiedBy("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
}

void TestScram::takesUsualFirstMessages() {
    const QByteArray nonce = QByteArray("r=") + oldNonce;
    for (const char* rest : {"x,s=QSXCR+Q6sek8bf92,i=1", "x,s=QSXCR+Q6sek8bf92,i=310000",
                             "x,s=QSXCR+Q6sek8bf92,i=4096,x=something-optional"}) {
        ScramClient scram = client(ScramHash::Sha1, oldNonce);
        QVERIFY2(scram.finalMessage(nonce + rest), rest);
    }
}

void TestScram::doesNotTrustAServerWithoutTheRightSignature_data() {
    QTest::addColumn<QByteArray>("serverFinal");
    for (const char* message :
         {"", "v=", "v=****", "v=rmF9pqV8S7suAoZWja4dJRkFsKU=", "v=rmF9pqV8S7suAoZWja4dJRkFsA==",
          "v=RMF9PQV8S7SUAOZWJA4DJRKFSKQ=", "e=invalid-proof", "x=1,v=rmF9pqV8S7suAoZWja4dJRkFsKQ="})
        QTest::newRow(message) << QByteArray(message);
}

void TestScram::doesNotTrustAServerWithoutTheRightSignature() {
    QFETCH(QByteArray, serverFinal);
    ScramClient scram = client(ScramHash::Sha1, oldNonce);
    QVERIFY(scram.finalMessage("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"));
    QVERIFY(!scram.isVerifiedBy(serverFinal));
}

void TestScram::writesNamesAsTheStandardDoes() {
    QCOMPARE(client(ScramHash::Sha1, "n", {}, "a=b,c").firstMessage().reveal(),
             QByteArray("n,,n=a=3Db=2Cc,r=n"));
}

void TestScram::preparesText_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("prepared");

    // RFC 4013 section 3
    QTest::newRow("soft hyphen mapped to nothing") << QStringLiteral("I\u00ADX") << QStringLiteral("IX");
    QTest::newRow("no change") << QStringLiteral("user") << QStringLiteral("user");
    QTest::newRow("case is kept") << QStringLiteral("USER") << QStringLiteral("USER");
    QTest::newRow("feminine ordinal") << QStringLiteral("\u00AA") << QStringLiteral("a");
    QTest::newRow("roman nine") << QStringLiteral("\u2168") << QStringLiteral("IX");
    QTest::newRow("wide blank") << QStringLiteral("a\u00A0b\u3000c") << QStringLiteral("a b c");
    QTest::newRow("letter and accent") << QStringLiteral("u\u0308") << QStringLiteral("\u00FC");
}

void TestScram::preparesText() {
    QFETCH(QString, given);
    QFETCH(QString, prepared);
    QCOMPARE(saslPrepared(given), prepared);
}

void TestScram::noncesAreFreshAndPrintable() {
    const QByteArray nonce = scramNonce();
    QCOMPARE(nonce.size(), qsizetype(32));
    QVERIFY(!nonce.contains(','));
    QVERIFY(nonce != scramNonce());
}

QTEST_APPLESS_MAIN(TestScram)
#include "tst_scram.moc"
