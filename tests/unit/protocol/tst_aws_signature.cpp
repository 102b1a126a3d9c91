// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/aws_signature.h"

using namespace outbox;

namespace {

/// The key and the moment of AWS's published test suite.
AwsRequest suiteRequest(const QByteArray& method) {
    AwsRequest request;
    request.method = method;
    request.path = "/";
    request.host = "example.amazonaws.com";
    request.region = "us-east-1";
    request.service = "service";
    request.time = QDateTime(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC);
    return request;
}
AwsKey suiteKey() {
    return awsKey(Secret("AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
}

}  // namespace

class TestAwsSignature : public QObject {
    Q_OBJECT
  private slots:
    void signsAsThePublishedSuite_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("get-vanilla")
            << QByteArray("GET") << QByteArray()
            << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
        QTest::newRow("post-vanilla")
            << QByteArray("POST") << QByteArray()
            << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
        QTest::newRow("get-vanilla-query-order-key-case")
            << QByteArray("GET") << QByteArray("Param1=value1&Param2=value2")
            << QByteArray("b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    }
    void signsAsThePublishedSuite() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, signature);
        AwsRequest request = suiteRequest(method);
        request.query = query;
        const auto headers = awsSignature(request, suiteKey());
        QCOMPARE(headers.size(), 2);
        QCOMPARE(headers.first().first, QByteArray("X-Amz-Date"));
        QCOMPARE(headers.first().second, QByteArray("20150830T123600Z"));
        QCOMPARE(headers.last().first, QByteArray("Authorization"));
        QCOMPARE(headers.last().second,
                 "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                 "SignedHeaders=host;x-amz-date, Signature=" +
                     signature);
    }

    void theSecretItselfStaysHere() {
        for (const auto& [name, value] : awsSignature(suiteRequest("GET"), suiteKey()))
            QVERIFY2(!value.contains("wJalrXUtnFEMI"), name.constData());
    }

    void aSessionIsSignedWithItsToken() {
        const AwsKey key = awsKey(Secret("AKIDEXAMPLE:secret-made-up:token-made-up"));
        const auto headers = awsSignature(suiteRequest("GET"), key);
        QCOMPARE(headers.size(), 3);
        QCOMPARE(headers.at(1).first, QByteArray("X-Amz-Security-Token"));
        QCOMPARE(headers.at(1).second, QByteArray("token-made-up"));
        QVERIFY(headers.last().second.contains("SignedHeaders=host;x-amz-date;x-amz-security-token"));
    }

    void readsKeysOfTwoOrThreeParts_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("good");
        QTest::newRow("two parts") << QByteArray("ID:secret") << true;
        QTest::newRow("three parts") << QByteArray("ID:secret:token") << true;
        QTest::newRow("one part") << QByteArray("IDsecret") << false;
        QTest::newRow("nothing before the colon") << QByteArray(":secret") << false;
        QTest::newRow("nothing behind it") << QByteArray("ID:") << false;
        QTest::newRow("four parts") << QByteArray("a:b:c:d") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void readsKeysOfTwoOrThreeParts() {
        QFETCH(QByteArray, given);
        QFETCH(bool, good);
        QCOMPARE(!awsKey(Secret(given)).id.isEmpty(), good);
    }
};

QTEST_APPLESS_MAIN(TestAwsSignature)
#include "tst_aws_signature.moc"
