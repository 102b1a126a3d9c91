// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/net/http_reader.h"
#include "core/net/http_url.h"

using namespace outbox;

class TestHttpRules : public QObject {
    Q_OBJECT
  private slots:
    void judgesRedirects_data();
    void judgesRedirects();
    void readsDates_data();
    void readsDates();
    void readsPieceByPiece_data();
    void readsPieceByPiece();
};

void TestHttpRules::judgesRedirects_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("target");
    const auto row = [](const char* from, const char* location, const char* target) {
        QTest::addRow("%s to %s", from, location)
            << QString::fromLatin1(from) << QString::fromLatin1(location) << QString::fromLatin1(target);
    };
    row("http://a.example/x", "http://b.example/y", "http://b.example/y");
    row("http://a.example/x", "https://a.example/x", "https://a.example/x");
    row("https://a.example/x", "https://b.example/", "https://b.example/");
    row("https://a.example/x", "//b.example/", "https://b.example/");
    row("https://a.example/x", "/y#z", "https://a.example/y");
    row("https://a.example/x", "http://a.example/x", "");  // would give up the encryption
    row("http://a.example/x", "http://anna:word@b.example/", "");
    row("http://a.example/x", "data:text/html,x", "");
    row("http://a.example/x", "", "");
}

void TestHttpRules::judgesRedirects() {
    QFETCH(const QString, from);
    QFETCH(const QString, location);
    QTEST(redirectTarget(QUrl(from), location).toString(), "target");
}

void TestHttpRules::readsDates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("IMF-fixdate") << QByteArray("Fri, 02 Jan 2026 03:04:05 GMT") << true;
    QTest::newRow("blanks around") << QByteArray(" Fri, 02 Jan 2026 03:04:05 GMT ") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("wrong day of the week") << QByteArray("Mon, 02 Jan 2026 03:04:05 GMT") << false;
    QTest::newRow("no such day") << QByteArray("Mon, 30 Feb 2026 03:04:05 GMT") << false;
    QTest::newRow("another zone") << QByteArray("Fri, 02 Jan 2026 03:04:05 +0200") << false;
    QTest::newRow("words") << QByteArray("yesterday") << false;
    QTest::newRow("endless") << QByteArray(100000, '1') << false;
}

void TestHttpRules::readsDates() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, valid);
    const QDateTime date = parseHttpDate(text);
    QCOMPARE(date.isValid(), valid);
    if (valid) QCOMPARE(date, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}

void TestHttpRules::readsPieceByPiece_data() {
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpReader::State>("state");
    using State = HttpReader::State;
    const auto row = [](const char* title, const QByteArray& response, int status, const QByteArray& body,
                        State state) { QTest::newRow(title) << response << status << body << state; };
    row("whole", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok, and more", 200, "ok", State::Complete);
    row("bare line feeds", "HTTP/1.1 200 OK\ncontent-length: 2\n\nok", 200, "ok", State::Complete);
    row("interim answer first", "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 204 No\r\n\r\n", 204, "",
        State::Complete);
    row("no reason", "HTTP/1.0 404\r\nContent-Length: 0\r\n\r\n", 404, "", State::Complete);
    row("chunks with extension and trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n2;x=1\r\nok\r\n0\r\nX: y\r\n\r\n", 200,
        "ok", State::Complete);
    row("odd line in the head", "HTTP/1.1 200 OK\r\nodd\r\nContent-Length: 1\r\n\r\nx", 200, "x",
        State::Complete);
    row("until the end", "HTTP/1.1 200 OK\r\n\r\nso far", 200, "so far", State::NeedMore);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", 200, "", State::NotHttp);
    row("negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", 200, "",
        State::NotHttp);
    row("chunk longer than it says", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n", 200,
        "x", State::NotHttp);
    row("another version", "HTTP/2 200\r\n\r\n", 0, "", State::NotHttp);
    row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", 0, "", State::NotHttp);
}

void TestHttpRules::readsPieceByPiece() {
    QFETCH(const QByteArray, response);
    for (const qsizetype size : {qsizetype{1}, qsizetype{7}, response.size()}) {
        HttpReader reader(1000);
        for (qsizetype at = 0; at < response.size(); at += size) reader.feed(response.mid(at, size));
        QTEST(reader.state(), "state");
        QTEST(reader.status(), "status");
        QTEST(reader.body(), "body");
    }
}

QTEST_GUILESS_MAIN(TestHttpRules)
#include "tst_http_rules.moc"
