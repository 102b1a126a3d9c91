// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/sasl.h"

using namespace outbox;

namespace {
Secret secret(const char* text) {
    return Secret(QByteArray(text));
}

Capabilities offer(const char* mechanisms, bool plainLogin = false) {
    Capabilities capabilities;
    capabilities.mechanisms = QString::fromLatin1(mechanisms).split(u' ', Qt::SkipEmptyParts);
    capabilities.plainLogin = plainLogin;
    return capabilities;
}
}  // namespace

class TestSasl : public QObject {
    Q_OBJECT
  private slots:
    void answersAsTheStandardsSay();
    void choosesMethods_data();
    void choosesMethods();
    void knowsWhetherSignInIsOffered();
};

void TestSasl::answersAsTheStandardsSay() {
    // RFC 4616 section 4, without authorization identity
    QCOMPARE(saslPlain(QStringLiteral("tim"), secret("tanstaaftanstaaf")).reveal(),
             QByteArray("\0tim\0tanstaaftanstaaf", 21));
    QCOMPARE(saslPlain(QStringLiteral("ü"), secret("\xc3\xb6")).reveal(),
             QByteArray("\0\xc3\xbc\0\xc3\xb6", 6));
    // RFC 2195 section 2
    QCOMPARE(saslCramMd5(QStringLiteral("tim"), secret("tanstaaftanstaaf"),
                         "<1896.697170952@postoffice.reston.mci.net>")
                 .reveal(),
             QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    // RFC 2104 hashes a key of more than one block first
    QCOMPARE(saslCramMd5(QStringLiteral("u"), Secret(QByteArray(80, '\xaa')),
                         "Test Using Larger Than Block-Size Key - Hash Key First")
                 .reveal(),
             QByteArray("u 6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd"));
    // Google's own example of XOAUTH2
    QCOMPARE(saslXOAuth2(QStringLiteral("someuser@example.com"),
                         secret("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"))
                 .reveal()
                 .toBase64(),
             QByteArray("dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNr"
                        "QmhkSFJoZG1se"
                        "mRHRXVZMjl0Q2cBAQ=="));
    // RFC 7628 section 4.1
    QCOMPARE(saslOAuthBearer(QStringLiteral("user@example.com"),
                             secret("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="),
                             QStringLiteral("server.example.com"), 143)
                 .reveal(),
             QByteArray("n,a=user@example.com,\x01host=server.example.com\x01port=143\x01"
                        "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01"));
    QVERIFY(saslOAuthBearer(QStringLiteral("a=b,c"), secret("t"), QString(), 1)
                .reveal()
                .startsWith("n,a=a=3Db=2Cc,"));
}

void TestSasl::choosesMethods_data() {
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<AuthMethod>("auth");
    QTest::addColumn<Capabilities>("offered");
    QTest::addColumn<QStringList>("chosen");

    const auto row = [](const char* name, Protocol protocol, AuthMethod auth, const Capabilities& offered,
                        const char* chosen) {
        QTest::newRow(name) << protocol << auth << offered
                            << QString::fromLatin1(chosen).split(u',', Qt::SkipEmptyParts);
    };
    const auto password = AuthMethod::Password;
    row("smtp, usual", Protocol::Smtp, password, offer("LOGIN PLAIN"), "PLAIN,LOGIN");
    row("smtp, all with scram", Protocol::Smtp, password,
        offer("CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256-PLUS SCRAM-SHA-256 SCRAM-SHA-1-PLUS LOGIN PLAIN"),
        "PLAIN,LOGIN,SCRAM-SHA-256-PLUS,SCRAM-SHA-256,SCRAM-SHA-1-PLUS,SCRAM-SHA-1,CRAM-MD5");
    row("imap, scram and its own command", Protocol::Imap, password, offer("SCRAM-SHA-1", true),
        "LOGIN command,SCRAM-SHA-1");
    row("what is not spoken", Protocol::Smtp, password, offer("NTLM GSSAPI DIGEST-MD5 EXTERNAL"), "");
    row("smtp, all", Protocol::Smtp, password, offer("CRAM-MD5 LOGIN XOAUTH2 PLAIN"), "PLAIN,LOGIN,CRAM-MD5");
    row("smtp, token", Protocol::Smtp, AuthMethod::OAuth2, offer("PLAIN OAUTHBEARER XOAUTH2"),
        "XOAUTH2,OAUTHBEARER");
    row("smtp, token not taken", Protocol::Smtp, AuthMethod::OAuth2, offer("PLAIN"), "");
    row("smtp, nothing in common", Protocol::Smtp, password, offer("NTLM GSSAPI"), "");
    row("smtp has no login command", Protocol::Smtp, password, offer("", true), "");
    row("imap, usual", Protocol::Imap, password, offer("PLAIN", true), "PLAIN,LOGIN command");
    row("imap, command only", Protocol::Imap, password, offer("", true), "LOGIN command");
    row("imap, disabled", Protocol::Imap, password, offer("LOGIN"), "LOGIN");
    row("pop3, usual", Protocol::Pop3, password, offer("PLAIN LOGIN", true), "PLAIN,USER,LOGIN");
    row("no sign-in set", Protocol::Smtp, AuthMethod::None, offer("PLAIN"), "");
}

void TestSasl::choosesMethods() {
    QFETCH(Protocol, protocol);
    QFETCH(AuthMethod, auth);
    QFETCH(Capabilities, offered);
    QFETCH(QStringList, chosen);

    QStringList names;
    for (const SignInMethod method : signInMethods(protocol, auth, offered))
        names.append(signInMethodName(method));
    QCOMPARE(names, chosen);
}

void TestSasl::knowsWhetherSignInIsOffered() {
    QVERIFY(offersSignIn(Protocol::Smtp, offer("GSSAPI")));
    QVERIFY(!offersSignIn(Protocol::Smtp, offer("", true)));
    QVERIFY(offersSignIn(Protocol::Imap, offer("", true)));
    QVERIFY(!offersSignIn(Protocol::Imap, offer("")));
}

QTEST_APPLESS_MAIN(TestSasl)
#include "tst_sasl.moc"
