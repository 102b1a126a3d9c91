// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/protocol/sign_in_exchange.h"

using namespace outbox;

namespace {
struct Turn {
    const char* server;  ///< empty for the first line, else what it answered
    const char* client;
    const char* masked;  ///< null: the same as the client's line
};
using Turns = QList<Turn>;

/// The client of RFC 5802 section 5.
SignInPlan scramPlan(SignInMethod method = SignInMethod::ScramSha1);

SignInPlan plan(Protocol protocol, SignInMethod method, const char* words = "", const char* user = "tim",
                const QByteArray& secret = "tanstaaftanstaaf") {
    SignInPlan p;
    p.protocol = protocol;
    p.method = method;
    p.user = QString::fromUtf8(user);
    p.secret = Secret(QByteArray(secret.constData(), secret.size()));
    p.host = QStringLiteral("server.example.com");
    p.port = 143;
    p.offered.words = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    p.tag = "a3";
    return p;
}

SignInPlan scramPlan(SignInMethod method) {
    SignInPlan how = plan(Protocol::Smtp, method, "", "user", "pencil");
    how.nonce = "fyko+d2lbbFgONRv9qkxdawL";
    return how;
}

QString challenge(const QByteArray& message) {
    return QStringLiteral("334 ") + QString::fromLatin1(message.toBase64());
}

constexpr const char* scramFirst = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
constexpr const char* scramFinal = "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=";

ServerReply said(const QString& line) {
    ServerReply reply;
    const QString head = line.section(u' ', 0, 0);
    reply.code = head.toInt();
    if (reply.code == 0) reply.status = head;
    reply.lines = {line.section(u' ', 1)};
    return reply;
}
}  // namespace

Q_DECLARE_METATYPE(Turns)
Q_DECLARE_METATYPE(outbox::SignInPlan)

class TestSignInExchange : public QObject {
    Q_OBJECT
  private slots:
    void speaks_data();
    void speaks();
    void refusesWhatItCannotCarry_data();
    void refusesWhatItCannotCarry();
    void leavesLongAnswersOutOfTheFirstLine_data();
    void leavesLongAnswersOutOfTheFirstLine();
    void stopsAfterFiveAnswers();
    void keepsTheTokenStatus_data();
    void keepsTheTokenStatus();
    void keepsTheScopeThatATokenNeeds();
    void tellsTheScrubberBeforeTheLineIsOut();
    void endsWithScramWhereTheServerBreaksIt_data();
    void endsWithScramWhereTheServerBreaksIt();
    void hidesWhatAServerProvesItselfWith();
    void saysWhatItCanBind_data();
    void saysWhatItCanBind();
    void goesOnWhereOnlyTheBindingIsRefused();
};

void TestSignInExchange::speaks_data() {
    QTest::addColumn<SignInPlan>("how");
    QTest::addColumn<Turns>("turns");

    const auto row = [](const char* name, const SignInPlan& how, const Turns& turns) {
        QTest::newRow(name) << how << turns;
    };
    const auto smtp = Protocol::Smtp;
    const auto imap = Protocol::Imap;
    const auto pop3 = Protocol::Pop3;

    row("smtp plain", plan(smtp, SignInMethod::Plain),
        {{"", "AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm", "AUTH PLAIN ••••••••"}});
    row("smtp plain, asked again", plan(smtp, SignInMethod::Plain),
        {{"", "AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm", "AUTH PLAIN ••••••••"}, {"334 ", "*", nullptr}});
    row("smtp login", plan(smtp, SignInMethod::Login),
        {{"", "AUTH LOGIN", nullptr},
         {"334 VXNlcm5hbWU6", "dGlt", "••••••••"},
         {"334 UGFzc3dvcmQ6", "dGFuc3RhYWZ0YW5zdGFhZg==", "••••••••"},
         {"334 TW9yZTo=", "*", nullptr}});
    row("smtp login, prompts not in base64", plan(smtp, SignInMethod::Login),
        {{"", "AUTH LOGIN", nullptr},
         {"334 Username:", "dGlt", "••••••••"},
         {"334 Password:", "dGFuc3RhYWZ0YW5zdGFhZg==", "••••••••"}});
    row("smtp cram-md5", plan(smtp, SignInMethod::CramMd5),
        {{"", "AUTH CRAM-MD5", nullptr},
         {"334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+",
          "dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw", "••••••••"}});
    row("cram-md5 with a challenge that is none", plan(smtp, SignInMethod::CramMd5),
        {{"", "AUTH CRAM-MD5", nullptr}, {"334 <not base64>", "*", nullptr}});
    row("imap plain with SASL-IR", plan(imap, SignInMethod::Plain, "IMAP4rev1 SASL-IR"),
        {{"", "a3 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm", "a3 AUTHENTICATE PLAIN ••••••••"}});
    row("imap plain without", plan(imap, SignInMethod::Plain, "IMAP4rev1"),
        {{"", "a3 AUTHENTICATE PLAIN", nullptr}, {"+ ", "AHRpbQB0YW5zdGFhZnRhbnN0YWFm", "••••••••"}});
    row("imap login command", plan(imap, SignInMethod::ImapLogin, "", "tim", "a \"b\\"),
        {{"", "a3 LOGIN \"tim\" \"a \\\"b\\\\\"", "a3 LOGIN ••••••••"}, {"+ ", "*", nullptr}});
    row("imap login command, password with umlaut",
        plan(imap, SignInMethod::ImapLogin, "", "tim", "p\xc3\xa4ss"),
        {{"", "a3 LOGIN {3}", nullptr},
         {"+ ok", "tim {5}", "••••••••"},
         {"+ ok", "p\xc3\xa4ss", "••••••••"},
         {"+ ok", "*", nullptr}});
    row("pop3 user", plan(pop3, SignInMethod::PopUser),
        {{"", "USER tim", "USER ••••••••"}, {"+OK", "PASS tanstaaftanstaaf", "PASS ••••••••"}});
    row("pop3 plain", plan(pop3, SignInMethod::Plain),
        {{"", "AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm", "AUTH PLAIN ••••••••"}});
    row("smtp xoauth2 refused", plan(smtp, SignInMethod::XOAuth2, "", "u", "t"),
        {{"", "AUTH XOAUTH2 dXNlcj11AWF1dGg9QmVhcmVyIHQBAQ==", "AUTH XOAUTH2 ••••••••"},
         {"334 eyJzdGF0dXMiOiI0MDAifQ==", "", nullptr}});
    row("imap oauthbearer refused", plan(imap, SignInMethod::OAuthBearer, "", "u", "t"),
        {{"", "a3 AUTHENTICATE OAUTHBEARER", nullptr},
         {"+ ", "bixhPXUsAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHQBAQ==", "••••••••"},
         {"+ eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=", "AQ==", nullptr}});
    static const QByteArray first = QByteArray("334 ") + QByteArray(scramFirst).toBase64();
    static const QByteArray final = QByteArray("334 ") + QByteArray(scramFinal).toBase64();
    row("smtp scram", scramPlan(),
        {{"", "AUTH SCRAM-SHA-1 biwsbj11c2VyLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdM",
          "AUTH SCRAM-SHA-1 ••••••••"},
         {first.constData(),
          "Yz1iaXdzLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdMM3JmY05IWUpZMVpWdldWczdqLHA9djBYOHYzQnoyVDBDSkdiSlF5"
          "RjBYK0hJNFRzPQ==",
          "••••••••"},
         {final.constData(), "", nullptr}});
    SignInPlan imapScram = scramPlan();
    imapScram.protocol = imap;
    row("imap scram without SASL-IR", imapScram,
        {{"", "a3 AUTHENTICATE SCRAM-SHA-1", nullptr},
         {"+ ", "biwsbj11c2VyLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdM", "••••••••"}});
    row("empty password", plan(smtp, SignInMethod::Login, "", "tim", ""),
        {{"", "AUTH LOGIN", nullptr},
         {"334 VXNlcm5hbWU6", "dGlt", "••••••••"},
         {"334 UGFzc3dvcmQ6", "", "••••••••"}});
}

void TestSignInExchange::speaks() {
    QFETCH(SignInPlan, how);
    QFETCH(Turns, turns);

    Scrubber scrubber;
    auto exchange = SignInExchange::make(how);
    QVERIFY(exchange);
    for (const Turn& turn : turns) {
        const QString server = QString::fromLatin1(turn.server);
        if (!server.isEmpty()) QVERIFY(exchange->wantsMore(said(server)));
        const SecretLine line =
            server.isEmpty() ? exchange->begin(scrubber) : exchange->next(said(server), scrubber);
        QCOMPARE(line.wire.reveal(), QByteArray(turn.client));
        QCOMPARE(line.masked, QString::fromUtf8(turn.masked ? turn.masked : turn.client));
    }
    for (const char* end : {"235 ok", "535 no", "OK done", "NO no", "-ERR no"}) {
        QVERIFY2(!exchange->wantsMore(said(QString::fromLatin1(end))), end);
    }
}

void TestSignInExchange::refusesWhatItCannotCarry_data() {
    QTest::addColumn<SignInPlan>("how");
    QTest::addColumn<bool>("possible");

    const auto row = [](const char* name, const SignInPlan& how, bool possible) {
        QTest::newRow(name) << how << possible;
    };
    const QByteArray twoLines("pass\r\nDELE 1");
    row("line break in USER/PASS", plan(Protocol::Pop3, SignInMethod::PopUser, "", "tim", twoLines), false);
    row("line break in the user of USER", plan(Protocol::Pop3, SignInMethod::PopUser, "", "tim\nx"), false);
    row("line break in the LOGIN command", plan(Protocol::Imap, SignInMethod::ImapLogin, "", "tim", twoLines),
        false);
    row("line break in base64", plan(Protocol::Smtp, SignInMethod::Plain, "", "tim", twoLines), true);
    row("nul in the password", plan(Protocol::Smtp, SignInMethod::Plain, "", "tim", QByteArray("a\0b", 3)),
        false);
}

void TestSignInExchange::refusesWhatItCannotCarry() {
    QFETCH(SignInPlan, how);
    QFETCH(bool, possible);
    QCOMPARE(SignInExchange::make(how).has_value(), possible);
}

void TestSignInExchange::leavesLongAnswersOutOfTheFirstLine_data() {
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<int>("secretOctets");
    QTest::addColumn<bool>("atOnce");

    // "AUTH PLAIN " + base64 of two NULs, "tim" and the password + CRLF
    QTest::newRow("smtp, just fits") << Protocol::Smtp << 9199 << true;
    QTest::newRow("smtp, too long") << Protocol::Smtp << 9202 << false;
    QTest::newRow("pop3, just fits") << Protocol::Pop3 << 175 << true;
    QTest::newRow("pop3, too long") << Protocol::Pop3 << 178 << false;
}

void TestSignInExchange::leavesLongAnswersOutOfTheFirstLine() {
    QFETCH(Protocol, protocol);
    QFETCH(int, secretOctets);
    QFETCH(bool, atOnce);

    Scrubber scrubber;
    auto exchange =
        SignInExchange::make(plan(protocol, SignInMethod::Plain, "", "tim", QByteArray(secretOctets, 'x')));
    QVERIFY(exchange);
    const SecretLine first = exchange->begin(scrubber);
    QCOMPARE(first.masked != QLatin1String("AUTH PLAIN"), atOnce);
    if (atOnce) return;
    const SecretLine second = exchange->next(said(QStringLiteral("334 ")), scrubber);
    QCOMPARE(QByteArray::fromBase64(second.wire.reveal()).size(), qsizetype(secretOctets + 5));
}

void TestSignInExchange::stopsAfterFiveAnswers() {
    Scrubber scrubber;
    auto exchange = SignInExchange::make(plan(Protocol::Smtp, SignInMethod::XOAuth2));
    QVERIFY(!exchange->begin(scrubber).wire.isEmpty());
    int answers = 0;
    for (; exchange->wantsMore(said(QStringLiteral("334 "))) && answers < 100; ++answers) {
        const SecretLine line = exchange->next(said(QStringLiteral("334 ")), scrubber);
        QVERIFY(line.wire.isEmpty() || line.wire.reveal() == "*");
    }
    QCOMPARE(answers, 5);
}

void TestSignInExchange::keepsTheTokenStatus_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status");

    QTest::newRow("text") << QByteArray(R"({"status":"400","schemes":"Bearer"})") << QStringLiteral("400");
    QTest::newRow("number") << QByteArray(R"({"status":401})") << QStringLiteral("401");
    QTest::newRow("word") << QByteArray(R"({"status":"invalid_token"})") << QStringLiteral("invalid_token");
    QTest::newRow("none") << QByteArray(R"({"error":"x"})") << QString();
    QTest::newRow("not json") << QByteArray("Password:") << QString();
    QTest::newRow("echoes the token")
        << QByteArray(R"({"status":"tanstaaftanstaaf"})") << QStringLiteral("••••••••");
    QTest::newRow("control characters") << QByteArray(R"({"status":"\u001b[2J"})") << QStringLiteral("␛[2J");
    QTest::newRow("deep") << QByteArray(R"({"status":)").repeated(4000) << QString();
}

void TestSignInExchange::keepsTheTokenStatus() {
    QFETCH(QByteArray, json);
    QFETCH(QString, status);

    Scrubber scrubber;
    auto exchange = SignInExchange::make(plan(Protocol::Smtp, SignInMethod::XOAuth2));
    QVERIFY(!exchange->begin(scrubber).wire.isEmpty());
    const ServerReply challenge = said(QStringLiteral("334 ") + QString::fromLatin1(json.toBase64()));
    QVERIFY(exchange->next(challenge, scrubber).wire.isEmpty());
    QCOMPARE(exchange->tokenRefusal().status, status);
}

void TestSignInExchange::keepsTheScopeThatATokenNeeds() {
    Scrubber scrubber;
    auto exchange = SignInExchange::make(plan(Protocol::Imap, SignInMethod::OAuthBearer, "SASL-IR"));
    QVERIFY(!exchange->begin(scrubber).wire.isEmpty());
    const QByteArray json = R"({"status":"insufficient_scope","scope":"mail.send"})";
    QVERIFY(!exchange->next(said(QStringLiteral("+ ") + QString::fromLatin1(json.toBase64())), scrubber)
                 .wire.isEmpty());
    QCOMPARE(exchange->tokenRefusal().status, QStringLiteral("insufficient_scope"));
    QCOMPARE(exchange->tokenRefusal().scope, QStringLiteral("mail.send"));
}

void TestSignInExchange::endsWithScramWhereTheServerBreaksIt_data() {
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<bool>("breach");

    const QString first = challenge(scramFirst);
    const QString accepted = QStringLiteral("235 ok");
    const QString refused = QStringLiteral("535 no");
    QTest::newRow("as it should") << QStringList{first, challenge(scramFinal), accepted} << false;
    QTest::newRow("refused") << QStringList{first, refused} << false;
    QTest::newRow("refused with an error")
        << QStringList{first, challenge("e=invalid-proof"), refused} << false;
    QTest::newRow("accepts at once") << QStringList{accepted} << true;
    QTest::newRow("accepts without its signature") << QStringList{first, accepted} << true;
    QTest::newRow("signs wrongly") << QStringList{first, challenge("v=AAAApqV8S7suAoZWja4dJRkFsKQ="),
                                                  accepted}
                                   << true;
    QTest::newRow("sends dots in the place of its signature")
        << QStringList{first, QStringLiteral("334 ••••••••"), accepted} << true;
    QTest::newRow("first message out of bounds")
        << QStringList{challenge("r=fyko+d2lbbFgONRv9qkxdawL3,s=QSXCR+Q6sek8bf92,i=99999999"), refused}
        << true;
    QTest::newRow("not base64") << QStringList{QStringLiteral("334 <?>"), refused} << true;
}

void TestSignInExchange::endsWithScramWhereTheServerBreaksIt() {
    QFETCH(QStringList, server);
    QFETCH(bool, breach);

    Scrubber scrubber;
    auto exchange = SignInExchange::make(scramPlan());
    QVERIFY(!exchange->begin(scrubber).wire.isEmpty());
    for (const QString& line : server.mid(0, server.size() - 1)) {
        const SecretLine answer = exchange->next(said(line), scrubber);
        QVERIFY(!answer.wire.reveal().contains("pencil"));
    }
    QCOMPARE(!exchange->breach(said(server.last())).isEmpty(), breach);
}

void TestSignInExchange::hidesWhatAServerProvesItselfWith() {
    Scrubber scrubber;
    auto exchange = SignInExchange::make(scramPlan());
    QVERIFY(!exchange->begin(scrubber).wire.isEmpty());
    QVERIFY(!exchange->next(said(challenge(scramFirst)), scrubber).wire.isEmpty());
    QVERIFY(exchange->telling().isEmpty());
    QVERIFY(exchange->next(said(challenge(scramFinal)), scrubber).wire.isEmpty());
    QCOMPARE(exchange->telling(), QByteArrayList{QByteArray(scramFinal).toBase64()});
}

void TestSignInExchange::saysWhatItCanBind_data() {
    QTest::addColumn<SignInMethod>("method");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QByteArray>("endPoint");
    QTest::addColumn<QByteArray>("header");  // empty: not possible

    const QByteArray digest(32, 'd');
    const auto plain = SignInMethod::ScramSha256;
    const auto bound = SignInMethod::ScramSha256Plus;
    const QString both = QStringLiteral("SCRAM-SHA-256 SCRAM-SHA-256-PLUS");
    const QString one = QStringLiteral("SCRAM-SHA-256");
    QTest::newRow("nothing to bind with") << plain << both << QByteArray() << QByteArray("n,,");
    QTest::newRow("the server does not bind") << plain << one << digest << QByteArray("y,,");
    QTest::newRow("neither") << plain << one << QByteArray() << QByteArray("n,,");
    QTest::newRow("bound") << bound << both << digest << QByteArray("p=tls-server-end-point,,");
    QTest::newRow("to be bound, with nothing") << bound << both << QByteArray() << QByteArray();
    QTest::newRow("after the binding was refused") << plain << both << digest << QByteArray("n,,");
}

void TestSignInExchange::saysWhatItCanBind() {
    QFETCH(SignInMethod, method);
    QFETCH(QString, offered);
    QFETCH(QByteArray, endPoint);
    QFETCH(QByteArray, header);

    SignInPlan how = scramPlan(method);
    how.offered.mechanisms = offered.split(u' ');
    how.endPoint = endPoint;
    auto exchange = SignInExchange::make(how);
    QCOMPARE(exchange.has_value(), !header.isEmpty());
    if (!exchange) return;
    Scrubber scrubber;
    const QByteArray line = exchange->begin(scrubber).wire.reveal();
    QVERIFY2(QByteArray::fromBase64(line.split(' ').last()).startsWith(header + "n=user,"), line.constData());
}

void TestSignInExchange::goesOnWhereOnlyTheBindingIsRefused() {
    SignInPlan how = scramPlan(SignInMethod::ScramSha1Plus);
    how.endPoint = QByteArray(32, 'd');
    Scrubber scrubber;
    auto early = SignInExchange::make(how);
    QVERIFY(!early->begin(scrubber).wire.isEmpty());
    QVERIFY(early->refusesBinding());  // refused at the first message: nothing of the secret went out
    QVERIFY(!early->next(said(challenge(scramFirst)), scrubber).wire.isEmpty());
    QVERIFY(!early->refusesBinding());  // from here on it is the proof that is refused
    QVERIFY(early->next(said(challenge("e=unsupported-channel-binding-type")), scrubber).wire.isEmpty());
    QVERIFY(early->refusesBinding());

    auto unbound = SignInExchange::make(scramPlan());
    QVERIFY(!unbound->begin(scrubber).wire.isEmpty());
    QVERIFY(!unbound->refusesBinding());
}

void TestSignInExchange::tellsTheScrubberBeforeTheLineIsOut() {
    const QList<SignInPlan> plans{
        plan(Protocol::Smtp, SignInMethod::Plain), plan(Protocol::Smtp, SignInMethod::Login),
        plan(Protocol::Imap, SignInMethod::ImapLogin), plan(Protocol::Pop3, SignInMethod::PopUser),
        plan(Protocol::Smtp, SignInMethod::XOAuth2)};
    for (const SignInPlan& how : plans) {
        Scrubber scrubber;
        auto exchange = SignInExchange::make(how);
        QByteArrayList lines{exchange->begin(scrubber).wire.reveal()};
        const ServerReply more =
            said(how.protocol == Protocol::Pop3 ? QStringLiteral("+OK x") : QStringLiteral("334 x"));
        for (int i = 0; i < 2 && exchange->wantsMore(more); ++i) {
            lines.append(exchange->next(more, scrubber).wire.reveal());
        }
        const QByteArray echoed = scrubber.scrub("500 what is " + lines.join(" | "));
        QVERIFY2(!echoed.contains("tanstaaf"), echoed.constData());
        QVERIFY2(!echoed.contains("dGFuc3RhYWZ"), echoed.constData());
        QVERIFY2(!echoed.contains("AHRpbQB0YW5z"), echoed.constData());
    }
    Scrubber scrubber;
    auto pop = SignInExchange::make(plan(Protocol::Pop3, SignInMethod::PopUser, "", "anna@example.org"));
    QVERIFY(!pop->begin(scrubber).wire.isEmpty());
    QCOMPARE(scrubber.scrub(QByteArray("550 anna@example.org is not allowed")),
             QByteArray("550 anna@example.org is not allowed"));
}

QTEST_APPLESS_MAIN(TestSignInExchange)
#include "tst_sign_in_exchange.moc"
