// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSslConfiguration>
#include <QSslServer>
#include <QTest>
#include <memory>
#include <stdexcept>

#include "core/net/cares_resolver.h"
#include "core/net/http_fetcher.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_http_server.h"
#include "tests/support/test_pki.h"

using namespace outbox;

namespace {

using Act = ScriptedHttpServer::Act;
const QByteArray key = "made-up-key-of-this-test";

ScriptedHttpServer::Script always(const QByteArray& octets) {
    return [octets](const QByteArray&, int) { return Act{octets, true, false}; };
}

HttpRequest withKey() {
    HttpRequest request;
    request.headers = {{"Accept", "application/json"}};
    request.secretHeaders = {{"Authorization", Secret("Bearer " + key)}};
    return request;
}

/// Every host name leads to this computer; none does without `addresses`.
class Calling {
  public:
    explicit Calling(const QList<QHostAddress>& addresses = {QHostAddress(QHostAddress::LocalHost)})
        : m_resolver(m_timeline, sourcesFor(addresses)), m_fetcher(m_resolver) {}

    HttpAnswer call(const QString& url, const HttpRequest& request) {
        Task<HttpAnswer> task = m_fetcher.call(url, request, 1000, Milliseconds(10000));
        return runTask(task).value_or(HttpAnswer());
    }

  private:
    static CaresResolver::Sources sourcesFor(const QList<QHostAddress>& addresses) {
        AddressInfo info;
        info.addresses = addresses;
        info.error = addresses.isEmpty() ? -2 : 0;
        CaresResolver::Sources sources;
        sources.lookUp = [info](const QString&) { return info; };
        return sources;
    }
    Timeline m_timeline;
    CaresResolver m_resolver;
    DirectHttpFetcher m_fetcher;
};

/// An HTTPS server for api.example.org, whose root is trusted for as long as this lives, or is not.
class Served {
  public:
    Served(bool trusted, const QByteArray& answer, const QString& name = QStringLiteral("api.example.org")) {
        TestCertificate rootWanted;
        rootWanted.subject = QStringLiteral("A root of this test");
        rootWanted.names.clear();
        rootWanted.authority = true;
        const TestIdentity root = makeIdentity(rootWanted);
        TestCertificate wanted;
        wanted.names = {name};
        const TestIdentity identity = makeIdentity(wanted, &root);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain({identity.certificate, root.certificate});
        configuration.setPrivateKey(identity.key);
        auto tls = std::make_unique<QSslServer>();
        tls->setSslConfiguration(configuration);
        server = std::make_unique<ScriptedHttpServer>(always(answer), std::move(tls));
        QSslConfiguration trusting = m_before;
        if (trusted) trusting.addCaCertificate(root.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Served() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY(Served)

    [[nodiscard]] QString url() const {
        return QStringLiteral("https://api.example.org:%1/v3/scopes").arg(server->port());
    }
    std::unique_ptr<ScriptedHttpServer> server;

  private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

}  // namespace

class TestHttpCaller : public QObject {
    Q_OBJECT
  private slots:
    void sendsWhatWasComposed() {
        ScriptedHttpServer server(
            always(httpResponse("201 Created", "{}", {"X-Kind: made", "x-kind: second"})));
        HttpRequest request;
        request.method = "POST";
        request.headers = {{"X-Step", "one"}};
        request.contentType = "text/xml; charset=utf-8";
        request.body = Secret("<Autodiscover/>");
        Calling calling;
        const HttpAnswer answer = calling.call(server.url(QStringLiteral("/a%20b?c=d")), request);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.reached, HttpStage::Ready);
        QCOMPARE(answer.header("X-KIND"), QByteArray("made"));
        QCOMPARE(answer.peer, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(server.requests().size(), 1);
        const QByteArray seen = server.requests().first();
        QVERIFY(seen.startsWith("POST /a%20b?c=d HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(seen.endsWith("\r\n\r\n<Autodiscover/>"));
        for (const char* line : {"\r\nX-Step: one\r\n", "\r\nContent-Type: text/xml; charset=utf-8\r\n",
                                 "\r\nContent-Length: 15\r\n", "\r\nAccept: */*\r\n"})
            QVERIFY2(seen.contains(line), line);
    }

    void anAcceptTakesThePlaceOfTheUsualOne() {
        ScriptedHttpServer server(always(httpResponse("200 OK", "{}")));
        HttpRequest request;
        request.headers = {{"accept", "application/json"}};
        Calling calling;
        QCOMPARE(calling.call(server.url(QStringLiteral("/")), request).status, 200);
        QCOMPARE(server.requests().first().toLower().count("\naccept:"), 1);
    }

    void aKeyGoesOverVerifiedTlsAlone_data() {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("sent");
        const QString right = QStringLiteral("api.example.org");
        QTest::newRow("a server that verifies") << true << right << true;
        QTest::newRow("an unknown issuer") << false << right << false;
        QTest::newRow("a certificate for another name") << true << QStringLiteral("www.example.org") << false;
    }
    void aKeyGoesOverVerifiedTlsAlone() {
        QFETCH(bool, trusted);
        QFETCH(QString, certificate);
        QFETCH(bool, sent);
        const Served served(trusted, httpResponse("200 OK", "{}"), certificate);
        Calling calling;
        const HttpAnswer answer = calling.call(served.url(), withKey());
        QCOMPARE(answer.status, sent ? 200 : 0);
        QCOMPARE(answer.reached, sent ? HttpStage::Ready : HttpStage::Connected);
        QVERIFY(answer.tls && !answer.tls->chain.isEmpty());
        QCOMPARE(answer.tls->verified, sent);
        QCOMPARE(served.server->requests().size(), sent ? 1 : 0);
        if (sent)
            QVERIFY(served.server->requests().first().contains("\r\nAuthorization: Bearer " + key + "\r\n"));
    }

    void aKeyNeverGoesInClear() {
        ScriptedHttpServer server(always(httpResponse("200 OK", "{}")));
        Calling calling;
        const HttpAnswer answer = calling.call(server.url(QStringLiteral("/")), withKey());
        QCOMPARE(answer.fault.kind, Failure::NoSafeLine);
        QCOMPARE(answer.reached, HttpStage::Named);
        QVERIFY(server.requests().isEmpty());
    }

    void aSecretBodyStaysOnThisComputerInClear() {
        const HttpRequest form = HttpRequest::secretForm(Secret("a=b"));
        const QUrl clear(QStringLiteral("http://login.example.org/"));
        QVERIFY(mayCarry(clear, QHostAddress(QHostAddress::LocalHost), form));
        QVERIFY(!mayCarry(clear, QHostAddress(QStringLiteral("192.0.2.80")), form));
        QVERIFY(mayCarry(QUrl(QStringLiteral("https://login.example.org/")),
                         QHostAddress(QStringLiteral("192.0.2.80")), form));
    }

    void aRedirectIsTheAnswerAndGetsNoKey() {
        ScriptedHttpServer elsewhere(always(httpResponse("200 OK", "{}")));
        const Served served(
            true,
            httpResponse("302 Found", "", {"Location: " + elsewhere.url(QStringLiteral("/")).toLatin1()}));
        Calling calling;
        const HttpAnswer answer = calling.call(served.url(), withKey());
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.location, elsewhere.url(QStringLiteral("/")));
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void saysHowFarItGot() {
        Calling nowhere{QList<QHostAddress>()};
        const HttpAnswer unnamed = nowhere.call(QStringLiteral("https://api.example.org/"), withKey());
        QCOMPARE(unnamed.reached, HttpStage::Nothing);
        QCOMPARE(unnamed.fault.kind, Failure::NoAddress);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        Calling calling;
        const HttpAnswer refused =
            calling.call(QStringLiteral("https://api.example.org:%1/").arg(port), withKey());
        QCOMPARE(refused.reached, HttpStage::Named);
        QCOMPARE(refused.fault.kind, Failure::Refused);
    }

    void noHeaderBecomesTwo_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line feed") << QByteArray("a\nX-Other: b");
        QTest::newRow("carriage return") << QByteArray("a\rb");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
    }
    void noHeaderBecomesTwo() {
        QFETCH(QByteArray, value);
        const QUrl url(QStringLiteral("https://api.example.org/"));
        HttpRequest plain;
        plain.headers = {{"X-Step", value}};
        HttpRequest secret;
        secret.secretHeaders = {{"Authorization", Secret(value)}};
        HttpRequest method;
        method.method = value;
        for (const HttpRequest& request : {plain, secret, method})
            QVERIFY_THROWS_EXCEPTION(std::logic_error, static_cast<void>(composeHttp(url, false, request)));
    }
};

QTEST_GUILESS_MAIN(TestHttpCaller)
#include "tst_http_caller.moc"
