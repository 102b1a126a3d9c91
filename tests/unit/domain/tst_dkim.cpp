// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/domain/dkim_signature.h"
#include "core/domain/tag_list.h"

using namespace outbox;

namespace {

// RFC 8463 appendix A: one message, signed with Ed25519 and with RSA.
constexpr const char* ed25519Record = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
constexpr const char* rsaRecord =
    "v=DKIM1; k=rsa; "
    "p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQi"
    "Y/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/"
    "8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kr"
    "yOTIKT+l/K4w3QIDAQAB";
constexpr const char* signedMessage =
    "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n"
    " d=football.example.com; i=@football.example.com;\r\n"
    " q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n"
    " subject : date : message-id : from : subject : date;\r\n"
    " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
    " b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n"
    " Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n"
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n"
    " d=football.example.com; i=@football.example.com;\r\n"
    " q=dns/txt; s=test; t=1528637909; h=from : to : subject :\r\n"
    " date : message-id : from : subject : date;\r\n"
    " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
    " b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3\r\n"
    " DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz\r\n"
    " dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=\r\n"
    "From: Joe SixPack <joe@football.example.com>\r\n"
    "To: Suzie Q <suzie@shopping.example.net>\r\n"
    "Subject: Is dinner ready?\r\n"
    "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
    "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
    "\r\n"
    "Hi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n";

DkimVerdict verdict(const QByteArray& message, int which, const QByteArray& record, qint64 now = 0) {
    const MessageParts parts = messageParts(message);
    return verifyDkim(parts, dkimSignatures(parts.header).value(which), readDkimKey(record), now);
}

/// The signed message with one thing exchanged.
QByteArray changed(const char* from, const char* to) {
    return QByteArray(signedMessage).replace(from, to);
}

}  // namespace

class TestDkim : public QObject {
    Q_OBJECT
  private slots:
    void verifiesBothAlgorithms();
    void formsAreThoseOfTheRfc_data();
    void formsAreThoseOfTheRfc();
    void whatChangesOnTheWay_data();
    void whatChangesOnTheWay();
    void signaturesThatCannotBeRead_data();
    void signaturesThatCannotBeRead();
    void keysThatCannotBeUsed_data();
    void keysThatCannotBeUsed();
    void keyAndSignatureMustFit();
    void tagLists();
    void bounds();
};

void TestDkim::verifiesBothAlgorithms() {
    QCOMPARE(verdict(signedMessage, 0, ed25519Record).result, DkimResult::Pass);
    QCOMPARE(verdict(signedMessage, 1, rsaRecord).result, DkimResult::Pass);
    const QList<DkimSignature> signatures = dkimSignatures(messageParts(signedMessage).header);
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.first().keyName(), QStringLiteral("brisbane._domainkey.football.example.com"));
}

void TestDkim::formsAreThoseOfTheRfc_data() {
    // RFC 6376 section 3.4.5.
    QTest::addColumn<DkimForm>("form");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("relaxed") << DkimForm::Relaxed << QByteArray("b:Y Z\r\n") << QByteArray(" C\r\nD E\r\n");
    QTest::newRow("simple") << DkimForm::Simple << QByteArray("B : Y\t\r\n\tZ  \r\n")
                            << QByteArray(" C \r\nD \t E\r\n");
}

void TestDkim::formsAreThoseOfTheRfc() {
    QFETCH(DkimForm, form);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, body);
    HeaderField b{"B ", " Y\t\r\n\tZ  "};
    if (form == DkimForm::Relaxed) b.name = "B";
    QCOMPARE(canonicalField(b, form), field);
    QCOMPARE(canonicalBody(" C \r\nD \t E\r\n\r\n\r\n", form), body);
    const QByteArray nothing = form == DkimForm::Simple ? "\r\n" : "";
    QCOMPARE(canonicalBody("", form), nothing);
    QCOMPARE(canonicalBody("\r\n\r\n", form), nothing);
    QCOMPARE(canonicalBody("x", form), QByteArray("x\r\n"));
}

void TestDkim::whatChangesOnTheWay_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("passes");
    QTest::newRow("as it was") << QByteArray(signedMessage) << true;
    QTest::newRow("another text") << changed("lost the game", "won the game") << false;
    QTest::newRow("a footer") << QByteArray(signedMessage) + "-- \r\nlist footer\r\n" << false;
    QTest::newRow("empty lines at the end") << QByteArray(signedMessage) + "\r\n\r\n" << true;
    QTest::newRow("another subject") << changed("Is dinner", "[list] Is dinner") << false;
    QTest::newRow("blanks in the subject") << changed("Is dinner ready?", "Is  dinner\r\n ready? ") << true;
    QTest::newRow("a second subject") << changed("Subject: Is", "Subject: Buy\r\nSubject: Is") << false;
    QTest::newRow("a field nobody signed") << changed("To: Suzie", "X-Spam: no\r\nTo: Suzie") << true;
}

void TestDkim::whatChangesOnTheWay() {
    QFETCH(QByteArray, message);
    QFETCH(bool, passes);
    const DkimVerdict seen = verdict(message, 1, rsaRecord);
    QCOMPARE(dkimResultName(seen.result), passes ? QStringLiteral("pass") : QStringLiteral("fail"));
    QCOMPARE(seen.reason.isEmpty(), passes);
}

void TestDkim::signaturesThatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& message) { QTest::newRow(name) << message; };
    row("no From signed",
        changed("h=from : to :", "h=to :").replace(": from : subject : date;", ": subject;"));
    row("another version", changed("v=1; a=ed25519", "v=2; a=ed25519"));
    row("SHA-1", changed("a=ed25519-sha256", "a=rsa-sha1"));
    row("an unknown form", changed("c=relaxed/relaxed;\r\n d=football", "c=loose;\r\n d=football"));
    row("of another domain", changed("i=@football.example.com;\r\n q=dns/txt; s=brisbane",
                                     "i=@example.net;\r\n q=dns/txt; s=brisbane"));
    row("no domain",
        changed("d=football.example.com; i=@football.example.com;\r\n q=dns/txt; s=brisbane", "s=brisbane"));
    row("expires before it was made", changed("s=brisbane; t=1528637909;", "s=brisbane; t=9; x=8;"));
    row("a tag twice", changed("s=brisbane;", "s=brisbane; s=other;"));
    row("not base64", changed("b=/gCrinpc", "b=???gCrinpc"));
    row("a domain with a blank", changed("s=brisbane", "s=bris bane"));
    row("l= longer than the text", changed("s=brisbane;", "s=brisbane; l=99999;"));
    row("l= no number", changed("s=brisbane;", "s=brisbane; l=-4;"));
}

void TestDkim::signaturesThatCannotBeRead() {
    QFETCH(QByteArray, message);
    const DkimVerdict seen = verdict(message, 0, ed25519Record);
    QCOMPARE(dkimResultName(seen.result), QStringLiteral("permerror"));
    QVERIFY(!seen.reason.isEmpty());
}

void TestDkim::keysThatCannotBeUsed_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<DkimKeyProblem>("problem");
    const QByteArray rsa(rsaRecord);
    QTest::newRow("good") << rsa << DkimKeyProblem::None;
    QTest::newRow("without a version and a type")
        << QByteArray(rsa).replace("v=DKIM1; k=rsa; ", "") << DkimKeyProblem::None;
    QTest::newRow("revoked") << QByteArray("v=DKIM1; p=") << DkimKeyProblem::Revoked;
    QTest::newRow("no key") << QByteArray("v=DKIM1; k=rsa") << DkimKeyProblem::Malformed;
    QTest::newRow("another version") << QByteArray(rsa).replace("DKIM1", "DKIM2")
                                     << DkimKeyProblem::Malformed;
    QTest::newRow("no list") << QByteArray("hello") << DkimKeyProblem::Malformed;
    QTest::newRow("empty") << QByteArray() << DkimKeyProblem::Malformed;
    QTest::newRow("unknown type") << QByteArray(rsa).replace("k=rsa", "k=dsa") << DkimKeyProblem::UnknownType;
    QTest::newRow("not base64") << QByteArray("v=DKIM1; p=%%%%") << DkimKeyProblem::Undecodable;
    QTest::newRow("RSA called Ed25519")
        << QByteArray(rsa).replace("k=rsa", "k=ed25519") << DkimKeyProblem::Undecodable;
    QTest::newRow("for something else")
        << QByteArray(rsa).replace("k=rsa", "k=rsa; s=tlsrpt") << DkimKeyProblem::NotForMail;
    QTest::newRow("512 bits") << QByteArray(
                                     "v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALLPLbmrAlt+"
                                     "Pb4UyHWZVvS8aRPmqrmNi3A0ZxeN6WfOsLf5nRAqNvRCEUk1Z6dW4VZHMHNZ"
                                     "BaRcFXPJC1NDxEkCAwEAAQ==")
                              << DkimKeyProblem::TooShort;
}

void TestDkim::keysThatCannotBeUsed() {
    QFETCH(QByteArray, record);
    QFETCH(DkimKeyProblem, problem);
    const DkimKey key = readDkimKey(record);
    QCOMPARE(static_cast<int>(key.problem), static_cast<int>(problem));
    QCOMPARE(dkimKeyProblemText(key.problem).isEmpty(), key.isUsable());
    if (!key.isUsable())
        QCOMPARE(dkimResultName(verdict(signedMessage, 1, record).result), QStringLiteral("permerror"));
}

void TestDkim::keyAndSignatureMustFit() {
    QCOMPARE(verdict(signedMessage, 0, rsaRecord).result, DkimResult::PermanentError);
    QCOMPARE(verdict(signedMessage, 1, ed25519Record).result, DkimResult::PermanentError);
    const QByteArray onlySha1 = QByteArray(rsaRecord).replace("k=rsa", "k=rsa; h=sha1");
    QCOMPARE(verdict(signedMessage, 1, onlySha1).result, DkimResult::PermanentError);
    const QByteArray late = changed("s=brisbane; t=1528637909;", "s=brisbane; t=1528637909; x=1528637910;");
    QCOMPARE(verdict(late, 0, ed25519Record, 1700000000).reason, QStringLiteral("the signature has expired"));
    // Without a clock only the changed field itself tells.
    QCOMPARE(verdict(late, 0, ed25519Record).result, DkimResult::Fail);
}

void TestDkim::tagLists() {
    const auto tags = readTagList(" v = 1 ; b=a=b; empty= ;");
    QVERIFY(tags);
    QCOMPARE(tags->value("v"), QByteArray("1"));
    QCOMPARE(tags->value("b"), QByteArray("a=b"));
    QVERIFY(tags->contains("empty"));
    for (const char* wrong : {"=x", "v", "v=1;;x=2", "v=1; v=2", "1v=x", "a b=c"})
        QVERIFY2(!readTagList(wrong), wrong);
}

void TestDkim::bounds() {
    QByteArray many;
    for (int i = 0; i < 30; ++i) many += "DKIM-Signature: v=1\r\n";
    QCOMPARE(dkimSignatures(messageParts(many).header).size(), maxSignatures);
    const QByteArray huge = "DKIM-Signature: v=1; h=" + QByteArray(100'000, 'a') + "\r\n";
    QVERIFY(!dkimSignatures(messageParts(huge).header).first().problem.isEmpty());
    QCOMPARE(readDkimKey(QByteArray(100'000, 'a')).problem, DkimKeyProblem::Malformed);
    QByteArray tags;
    for (int i = 0; i < 200; ++i) tags += 't' + QByteArray::number(i) + "=x;";
    QVERIFY(!readTagList(tags));
}

QTEST_APPLESS_MAIN(TestDkim)
#include "tst_dkim.moc"
