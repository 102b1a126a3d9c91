// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTest>
#include <algorithm>
#include <memory>

#include "core/net/cares_resolver.h"
#include "core/net/http_fetcher.h"
#include "core/net/http_reader.h"
#include "core/net/http_url.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_http_server.h"
#include "tests/support/test_pki.h"

using namespace outbox;

namespace {

constexpr Milliseconds generous{10000};
constexpr Milliseconds brief{200};
constexpr Milliseconds hours{3600000};
constexpr qsizetype bodyCap = 1000;

using Act = ScriptedHttpServer::Act;
using Script = ScriptedHttpServer::Script;

Script always(const QByteArray& octets, bool close = true) {
    return [octets, close](const QByteArray&, int) { return Act{octets, close, false}; };
}

QByteArray redirectTo(const QByteArray& location) {
    return httpResponse("302 Found", "moved", {"Location: " + location});
}

/// A fetcher whose host names all lead to these addresses.
class Fetching {
  public:
    explicit Fetching(const QList<QHostAddress>& addresses = {QHostAddress(QHostAddress::LocalHost)})
        : m_resolver(m_timeline, sourcesFor(addresses)), fetcher(m_resolver) {}

    HttpAnswer get(const QString& url, int redirects = 0, Milliseconds limit = generous,
                   qsizetype cap = bodyCap) {
        Task<HttpAnswer> task = fetcher.get(url, redirects, cap, limit);
        const auto answer = runTask(task);
        HttpAnswer hung;
        hung.fault.detail = QStringLiteral("hangs");
        return answer ? *answer : hung;
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

  public:
    DirectHttpFetcher fetcher;
};

}  // namespace

class TestHttpFetcher : public QObject {
    Q_OBJECT
  private slots:
    void readsAnswers_data();
    void readsAnswers();
    void saysNothingOfThisComputer();
    void keepsNoCookies();
    void refusesUrls_data();
    void refusesUrls();
    void namesFailures_data();
    void namesFailures();
    void capsBodies_data();
    void capsBodies();
    void followsRedirects();
    void stopsRedirects_data();
    void stopsRedirects();
    void cleansLocations_data();
    void cleansLocations();
    void trustsWhatTheSystemTrusts_data();
    void trustsWhatTheSystemTrusts();
    void doesNotTakePlainTextForTls();
    void triesTheNextAddress();
    void tellsNamesWithoutAddress();
    void ignoresProxies();
    void asksAProxy();
    void abortsWhenDestroyed();
};

void TestHttpFetcher::readsAnswers_data() {
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as its operator answers")
        << httpResponse("200 OK", "success\n") << 200 << QByteArray("success\n");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("a portal's page") << httpResponse("200 OK", "<html>Welcome to the hotel</html>") << 200
                                     << QByteArray("<html>Welcome to the hotel</html>");
    QTest::newRow("a portal's redirect")
        << redirectTo("http://portal.example/login") << 302 << QByteArray("moved");
    QTest::newRow("portal status (RFC 6585)")
        << httpResponse("511 Network Authentication Required", "log in") << 511 << QByteArray("log in");
    QTest::newRow("not found") << httpResponse("404 Not Found", "no") << 404 << QByteArray("no");
    QTest::newRow("sign-in wanted") << httpResponse("401 Unauthorized", "who",
                                                    {"WWW-Authenticate: Basic realm=\"x\""})
                                    << 401 << QByteArray("who");
    QTest::newRow("a proxy's sign-in wanted")
        << httpResponse("407 Proxy Authentication Required", "who", {"Proxy-Authenticate: Basic realm=\"x\""})
        << 407 << QByteArray("who");
    QTest::newRow("server error") << httpResponse("503 Service Unavailable", "later") << 503
                                  << QByteArray("later");
    QTest::newRow("unknown status") << httpResponse("299 Odd", "odd") << 299 << QByteArray("odd");
    QTest::newRow("without a length, until the end")
        << QByteArray("HTTP/1.0 200 OK\r\n\r\nsuccess") << 200 << QByteArray("success");
    QTest::newRow("in chunks")
        << QByteArray(
               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsuc\r\n4\r\ncess\r\n0\r\n\r\n")
        << 200 << QByteArray("success");
    QTest::newRow("body as large as may be")
        << httpResponse("200 OK", QByteArray(bodyCap, 'x')) << 200 << QByteArray(bodyCap, 'x');
}

void TestHttpFetcher::readsAnswers() {
    QFETCH(const QByteArray, response);
    ScriptedHttpServer server(always(response));
    Fetching fetching;
    const HttpAnswer answer = fetching.get(server.url(QStringLiteral("/success.txt")));
    QCOMPARE(answer.fault.detail, QString());
    QCOMPARE(answer.fault.kind, Failure::None);
    QTEST(answer.status, "status");
    QTEST(answer.body, "body");
}

void TestHttpFetcher::saysNothingOfThisComputer() {
    ScriptedHttpServer server(always(httpResponse("200 OK", "ok", {"Date: Sun, 06 Nov 1994 08:49:37 GMT"})));
    Fetching fetching;
    const QString url = QStringLiteral("http://portal.example.org:%1/a%20b?x=1#part").arg(server.port());
    const HttpAnswer answer = fetching.get(url);
    QCOMPARE(answer.fault.kind, Failure::None);
    QCOMPARE(answer.serverDate, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QByteArrayList lines = server.requests().first().trimmed().split('\n');
    for (QByteArray& line : lines) line = line.trimmed();
    QCOMPARE(lines.first(), QByteArray("GET /a%20b?x=1 HTTP/1.1"));
    lines.removeFirst();
    std::sort(lines.begin(), lines.end());
    const QByteArray host = "Host: portal.example.org:" + QByteArray::number(server.port());
    QCOMPARE(lines, QByteArrayList({"Accept-Encoding: identity", "Accept-Language: en", "Accept: */*",
                                    "Cache-Control: no-cache", "Connection: close", host, "Pragma: no-cache",
                                    "User-Agent: outbox-doctor"}));
}

void TestHttpFetcher::keepsNoCookies() {
    ScriptedHttpServer server(
        always(httpResponse("200 OK", "ok", {"Set-Cookie: id=1; Path=/", "Cache-Control: max-age=9999"})));
    Fetching fetching;
    for (int i = 0; i < 2; ++i) QCOMPARE(fetching.get(server.url(QStringLiteral("/"))).status, 200);
    QCOMPARE(server.requests().size(), 2);  // the second was not answered from a cache
    QVERIFY(!server.requests().last().toLower().contains("cookie"));
}

void TestHttpFetcher::refusesUrls_data() {
    QTest::addColumn<QString>("url");
    for (const char* url :
         {"", "success.txt", "//example.org/", "file:///etc/passwd", "qrc:/x", "data:,x",
          "ftp://example.org/", "ftp://127.0.0.1/", "javascript:alert(1)", "http://", "http:///x",
          "http://user@127.0.0.1/", "http://user:word@127.0.0.1/", "http://127.0.0.1:99999/",
          "http://127.0.0.1:0/", "http://exa mple.org/", "HTTP+unix://x/"})
        QTest::newRow(url) << QString::fromLatin1(url);
    QTest::newRow("too long") << QStringLiteral("http://127.0.0.1/") + QString(longestHttpUrl, u'x');
}

void TestHttpFetcher::refusesUrls() {
    QFETCH(const QString, url);
    Fetching fetching;
    const HttpAnswer answer = fetching.get(url);
    QCOMPARE(answer.fault.kind, Failure::Other);
    QCOMPARE(answer.fault.detail, QStringLiteral("not a web address that may be fetched"));
}

void TestHttpFetcher::namesFailures_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char* title, const Script& script, Failure failure, bool waits = false) {
        QTest::newRow(title) << script << failure << waits;
    };
    row("closes at once", always({}), Failure::Closed);
    row("closes inside the body", always("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
        Failure::Closed);
    row("closes inside the head", always("HTTP/1.1 200 OK\r\nContent-Le"), Failure::Closed);
    row("says nothing", always({}, false), Failure::TimedOut, true);
    row("stops inside the head", always("HTTP/1.1 200 OK\r\nContent-Le", false), Failure::TimedOut, true);
    row("stops inside the body", always("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", false),
        Failure::TimedOut, true);
    row(
        "endless line of a head",
        [](const QByteArray&, int) {
            return Act{"HTTP/1.1 200 OK\r\nX: ", false, true};
        },
        Failure::LimitExceeded);
    row(
        "endless lines of a head",
        [](const QByteArray&, int) {
            return Act{"HTTP/1.1 200 OK\r\n" + QByteArray("X-More: of it\r\n").repeated(100), false, true};
        },
        Failure::LimitExceeded);
    row("no HTTP", always("220 mail.example.org ESMTP\r\n"), Failure::NotTheProtocol);
    row("broken chunks", always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
        Failure::NotTheProtocol);
}

void TestHttpFetcher::namesFailures() {
    QFETCH(const Script, script);
    QFETCH(const Failure, failure);
    QFETCH(const bool, waits);
    ScriptedHttpServer server(script);
    Fetching fetching;
    const HttpAnswer answer = fetching.get(server.url(QStringLiteral("/")), 0, waits ? brief : generous);
    QCOMPARE(failureName(answer.fault.kind), failureName(failure));
    QVERIFY(!answer.fault.detail.isEmpty());
}

void TestHttpFetcher::capsBodies_data() {
    QTest::addColumn<Act>("act");
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("one octet too many")
        << Act{httpResponse("200 OK", QByteArray(bodyCap + 1, 'x')), true, false};
    QTest::newRow("announced large") << Act{
        head + "Content-Length: 99999999999\r\n\r\n" + QByteArray(5000, 'x'), false, false};
    QTest::newRow("endless") << Act{head + "\r\n" + QByteArray(5000, 'x'), false, true};
    QTest::newRow("endless chunks") << Act{
        head + "Transfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n" + QByteArray(5000, 'x'), false, true};
}

void TestHttpFetcher::capsBodies() {
    QFETCH(const Act, act);
    ScriptedHttpServer server([act](const QByteArray&, int) { return act; });
    Fetching fetching;
    const HttpAnswer answer = fetching.get(server.url(QStringLiteral("/")), 0, hours);
    QCOMPARE(answer.fault.kind, Failure::LimitExceeded);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(bodyCap, 'x'));
}

void TestHttpFetcher::followsRedirects() {
    ScriptedHttpServer server([](const QByteArray& request, int) {
        if (request.startsWith("GET /first ")) return Act{redirectTo("/second"), true, false};
        if (request.startsWith("GET /second ")) return Act{redirectTo("third?x=1#y"), true, false};
        return Act{httpResponse("200 OK", "arrived"), true, false};
    });
    Fetching fetching;
    const QString url = QStringLiteral("http://example.org:%1/first").arg(server.port());
    const HttpAnswer answer = fetching.get(url, 2);
    QCOMPARE(answer.fault.kind, Failure::None);
    QCOMPARE(answer.body, QByteArray("arrived"));
    QVERIFY(server.requests().last().startsWith("GET /third?x=1 "));
    QVERIFY(server.requests().last().contains("Host: example.org:"));
}

void TestHttpFetcher::stopsRedirects_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("redirects");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("requests");
    QTest::newRow("none wanted") << QByteArray("/again") << 0 << Failure::None << 1;
    QTest::newRow("a circle") << QByteArray("/again") << 3 << Failure::LimitExceeded << 4;
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << 3 << Failure::Other << 1;
    QTest::newRow("to another protocol") << QByteArray("ftp://127.0.0.1/") << 3 << Failure::Other << 1;
    QTest::newRow("to nowhere") << QByteArray("http://") << 3 << Failure::Other << 1;
    QTest::newRow("without a Location") << QByteArray() << 3 << Failure::None << 1;
}

void TestHttpFetcher::stopsRedirects() {
    QFETCH(const QByteArray, location);
    QFETCH(const int, redirects);
    ScriptedHttpServer server(
        always(location.isEmpty() ? httpResponse("302 Found", "moved") : redirectTo(location)));
    Fetching fetching;
    const HttpAnswer answer = fetching.get(server.url(QStringLiteral("/")), redirects);
    QTEST(answer.fault.kind, "failure");
    QCOMPARE(answer.status, 302);
    QTEST(static_cast<int>(server.requests().size()), "requests");
}

void TestHttpFetcher::cleansLocations_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("shown");
    QTest::newRow("absolute") << QByteArray("https://portal.example/login?u=1")
                              << QStringLiteral("https://portal.example/login?u=1");
    QTest::newRow("relative, made absolute")
        << QByteArray("/login") << QStringLiteral("http://a.example:PORT/login");
    QTest::newRow("user and password")
        << QByteArray("http://anna:word@portal.example/") << QStringLiteral("http://portal.example/");
    QTest::newRow("control characters")
        << QByteArray("http://portal.example/\x1B[31m") << QStringLiteral("http://portal.example/%1B[31m");
    QTest::newRow("markup") << QByteArray("http://portal.example/<b>")
                            << QStringLiteral("http://portal.example/%3Cb%3E");
}

void TestHttpFetcher::cleansLocations() {
    QFETCH(const QByteArray, location);
    QFETCH(QString, shown);
    ScriptedHttpServer server(always(redirectTo(location)));
    Fetching fetching;
    const HttpAnswer answer = fetching.get(QStringLiteral("http://a.example:%1/").arg(server.port()));
    QCOMPARE(answer.location, shown.replace(QStringLiteral("PORT"), QString::number(server.port())));
}

void TestHttpFetcher::trustsWhatTheSystemTrusts_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("validToDays");
    QTest::addColumn<bool>("known");  // the root is in the trust store
    QTest::addColumn<Failure>("failure");
    const QString named = QStringLiteral("portal.example.org");
    QTest::newRow("a trusted root and the right name") << named << 30 << true << Failure::None;
    QTest::newRow("an unknown root") << named << 30 << false << Failure::TlsNotTrusted;
    QTest::newRow("another name") << QStringLiteral("www.example.org") << 30 << true
                                  << Failure::TlsNotTrusted;
    QTest::newRow("expired") << named << 0 << true << Failure::TlsNotTrusted;
}

void TestHttpFetcher::trustsWhatTheSystemTrusts() {
    QFETCH(const QString, host);
    QFETCH(const int, validToDays);
    QFETCH(const bool, known);
    QFETCH(const Failure, failure);
    TestCertificate rootWanted;
    rootWanted.subject = QStringLiteral("A root of this test");
    rootWanted.names.clear();
    rootWanted.authority = true;
    const TestIdentity root = makeIdentity(rootWanted);
    TestCertificate wanted;
    wanted.names = {QStringLiteral("portal.example.org")};
    wanted.toDays = validToDays;
    const TestIdentity identity = makeIdentity(wanted, &root);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain({identity.certificate, root.certificate});
    configuration.setPrivateKey(identity.key);
    auto tlsServer = std::make_unique<QSslServer>();
    tlsServer->setSslConfiguration(configuration);
    ScriptedHttpServer server(always(httpResponse("200 OK", "ok")), std::move(tlsServer));

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (known) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(root.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    Fetching fetching;
    const HttpAnswer answer = fetching.get(QStringLiteral("https://%1:%2/").arg(host).arg(server.port()));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(failureName(answer.fault.kind), failureName(failure));
    const bool fetched = failure == Failure::None;
    QCOMPARE(answer.body, fetched ? QByteArray("ok") : QByteArray());
    QCOMPARE(server.requests().size(), fetched ? 1 : 0);
    QCOMPARE(answer.fault.detail.isEmpty(), fetched);
}

void TestHttpFetcher::doesNotTakePlainTextForTls() {
    ScriptedHttpServer server(always(httpResponse("200 OK", "ok")));
    Fetching fetching;
    const HttpAnswer answer =
        fetching.get(QStringLiteral("https://a.example:%1/").arg(server.port()), 0, Milliseconds{500});
    QVERIFY(answer.fault.failed());
    QVERIFY(answer.body.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestHttpFetcher::triesTheNextAddress() {
    ScriptedHttpServer server(always(httpResponse("200 OK", "ok")));
    const QHostAddress nobody(QStringLiteral("127.0.0.2"));
    Fetching fetching({nobody, QHostAddress(QHostAddress::LocalHost)});
    const HttpAnswer answer =
        fetching.get(QStringLiteral("http://a.example:%1/").arg(server.port()), 0, generous);
    QCOMPARE(answer.body, QByteArray("ok"));

    quint16 closedPort = 0;
    {
        const ScriptedHttpServer closed(always({}));
        closedPort = closed.port();
    }
    const HttpAnswer refused =
        fetching.get(QStringLiteral("http://a.example:%1/").arg(closedPort), 0, generous);
    QCOMPARE(refused.fault.kind, Failure::Refused);
    // A server that took the request is the one that answers for the name.
    ScriptedHttpServer silent(always({}));
    Fetching twice({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(twice.get(QStringLiteral("http://a.example:%1/").arg(silent.port())).fault.kind,
             Failure::Closed);
}

void TestHttpFetcher::tellsNamesWithoutAddress() {
    Fetching fetching{QList<QHostAddress>()};
    const HttpAnswer answer = fetching.get(QStringLiteral("http://nowhere.invalid/"));
    QCOMPARE(answer.fault.kind, Failure::NoAddress);
    QVERIFY(answer.fault.detail.startsWith(QLatin1String("no_such_name")));
}

void TestHttpFetcher::ignoresProxies() {
    ScriptedHttpServer proxy(always(httpResponse("200 OK", "proxy")));
    ScriptedHttpServer server(always(httpResponse("200 OK", "direct")));
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
    Fetching fetching;
    const HttpAnswer answer = fetching.get(server.url(QStringLiteral("/")));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(answer.body, QByteArray("direct"));
    QVERIFY(proxy.requests().isEmpty());
}

void TestHttpFetcher::asksAProxy() {
    ScriptedHttpServer proxy(always(httpResponse("407 Proxy Authentication Required", "who")));
    Fetching fetching;
    const QString place = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
    const auto ask = [&](const QString& url) {
        Task<HttpAnswer> task = fetching.fetcher.getThrough(place, url, bodyCap, generous);
        return runTask(task).value_or(HttpAnswer());
    };
    QCOMPARE(ask(QStringLiteral("http://portal.example.org/a?b=c")).status, 407);
    QVERIFY(proxy.requests().first().startsWith("GET http://portal.example.org/a?b=c HTTP/1.1\r\n"));
    QVERIFY(proxy.requests().first().contains("Host: portal.example.org\r\n"));
    QCOMPARE(ask(QStringLiteral("https://portal.example.org/")).fault.kind, Failure::Other);
    QCOMPARE(ask(QStringLiteral("file:///etc/passwd")).fault.kind, Failure::Other);
    QCOMPARE(proxy.requests().size(), 1);
}

void TestHttpFetcher::abortsWhenDestroyed() {
    ScriptedHttpServer server(always({}, false));
    Fetching fetching;
    bool ended = false;
    Task<HttpAnswer> task = fetching.fetcher.get(server.url(QStringLiteral("/")), 0, bodyCap, hours);
    task.start([&ended] { ended = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    task.reset();
    QTRY_COMPARE(server.closedByPeer(), 1);  // the server sees the connection go
    QVERIFY(!ended);
}

QTEST_GUILESS_MAIN(TestHttpFetcher)
#include "tst_http_fetcher.moc"
