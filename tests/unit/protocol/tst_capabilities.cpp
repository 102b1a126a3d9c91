// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <limits>

#include "core/protocol/capabilities.h"

using namespace outbox;

namespace {
ServerReply hello(const QStringList& keywords) {
    ServerReply reply;
    reply.code = 250;
    reply.lines = QStringList{QStringLiteral("AUTH PLAIN")} + keywords;  // a host may call itself anything
    return reply;
}

QString list(const Capabilities& capabilities) {
    return capabilities.mechanisms.join(u' ');
}
}  // namespace

class TestCapabilities : public QObject {
    Q_OBJECT
  private slots:
    void readsMechanisms_data();
    void readsMechanisms();
    void readsSize_data();
    void readsSize();
    void readsSmtpKeywords();
    void capsWhatIsEndless();
    void readsImap();
    void readsPop3();
};

void TestCapabilities::readsMechanisms_data() {
    QTest::addColumn<QStringList>("keywords");
    QTest::addColumn<QString>("mechanisms");

    const auto row = [](const char* name, const QStringList& keywords, const char* mechanisms) {
        QTest::newRow(name) << keywords << QString::fromLatin1(mechanisms);
    };
    row("none", {QStringLiteral("SIZE 1")}, "");
    row("usual", {QStringLiteral("AUTH PLAIN LOGIN")}, "PLAIN LOGIN");
    row("lower case", {QStringLiteral("auth plain Login")}, "PLAIN LOGIN");
    row("old form", {QStringLiteral("AUTH=PLAIN LOGIN")}, "PLAIN LOGIN");
    row("both forms", {QStringLiteral("AUTH PLAIN"), QStringLiteral("AUTH=PLAIN LOGIN")}, "PLAIN LOGIN");
    row("doubled", {QStringLiteral("AUTH PLAIN PLAIN plain"), QStringLiteral("AUTH PLAIN")}, "PLAIN");
    row("old form without mechanism", {QStringLiteral("AUTH=")}, "");
    row("keyword alone", {QStringLiteral("AUTH")}, "");
    row("blanks and tabs", {QStringLiteral("AUTH  PLAIN␉LOGIN ")}, "PLAIN LOGIN");
    row("names that are none",
        {QStringLiteral("AUTH PLÄIN <b> A.B ") + QString(21, u'A') + QStringLiteral(" XOAUTH2")}, "XOAUTH2");
    row("other keyword with the same start", {QStringLiteral("AUTHENTICATE PLAIN")}, "");
    row("modern", {QStringLiteral("AUTH SCRAM-SHA-256-PLUS XOAUTH2 OAUTHBEARER")},
        "SCRAM-SHA-256-PLUS XOAUTH2 OAUTHBEARER");
}

void TestCapabilities::readsMechanisms() {
    QFETCH(QStringList, keywords);
    QFETCH(QString, mechanisms);
    QCOMPARE(list(smtpCapabilities(hello(keywords))), mechanisms);
}

void TestCapabilities::readsSize_data() {
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<qint64>("size");

    QTest::newRow("usual") << QStringLiteral("SIZE 35882577") << qint64(35882577);
    QTest::newRow("no fixed limit") << QStringLiteral("SIZE 0") << qint64(0);
    QTest::newRow("no number") << QStringLiteral("SIZE") << qint64(-1);
    QTest::newRow("not a number") << QStringLiteral("SIZE large") << qint64(-1);
    QTest::newRow("negative") << QStringLiteral("SIZE -1") << qint64(-1);
    QTest::newRow("beyond every number")
        << QStringLiteral("SIZE 99999999999999999999") << std::numeric_limits<qint64>::max();
}

void TestCapabilities::readsSize() {
    QFETCH(QString, keyword);
    QFETCH(qint64, size);
    QCOMPARE(smtpCapabilities(hello({keyword})).sizeLimit, size);
}

void TestCapabilities::readsSmtpKeywords() {
    const Capabilities all = smtpCapabilities(
        hello({QStringLiteral("starttls"), QStringLiteral("8bitmime"), QStringLiteral("SMTPUTF8"),
               QStringLiteral("PIPELINING"), QString(), QStringLiteral("XXXXXXXA")}));
    QVERIFY(all.startTls && all.eightBitMime && all.smtpUtf8 && all.pipelining);
    QCOMPARE(all.words.size(), qsizetype(5));
    QVERIFY(hasWord(all, QLatin1String("XXXXXXXA")));
    QVERIFY(!hasWord(all, QLatin1String("XXXX")));

    ServerReply bare;
    bare.code = 250;
    QCOMPARE(smtpCapabilities(bare), Capabilities());
    QCOMPARE(smtpCapabilities(hello({})), Capabilities());

    ServerReply refused = hello({QStringLiteral("STARTTLS")});
    refused.code = 502;
    QCOMPARE(smtpCapabilities(refused), Capabilities());
}

void TestCapabilities::capsWhatIsEndless() {
    QStringList mechanisms;
    for (int i = 0; i < 1000; ++i) mechanisms.append(QStringLiteral("M%1").arg(i));
    const Capabilities smtp = smtpCapabilities(hello({QStringLiteral("AUTH ") + mechanisms.join(u' ')}));
    QCOMPARE(smtp.mechanisms.size(), qsizetype(maxMechanisms));

    const Capabilities imap =
        imapCapabilities(QStringLiteral("AUTH=") + mechanisms.join(QStringLiteral(" AUTH=")));
    QCOMPARE(imap.mechanisms.size(), qsizetype(maxMechanisms));
    QVERIFY(imap.words.size() <= 300);

    const Capabilities lines = smtpCapabilities(hello(QStringList(5000, QStringLiteral("X"))));
    QVERIFY(lines.words.size() <= 100);
}

void TestCapabilities::readsImap() {
    const Capabilities open =
        imapCapabilities(QStringLiteral("IMAP4rev1 SASL-IR AUTH=PLAIN auth=xoauth2 STARTTLS"));
    QCOMPARE(list(open), QStringLiteral("PLAIN XOAUTH2"));
    QVERIFY(open.startTls && open.plainLogin && !open.loginDisabled);
    QVERIFY(hasWord(open, QLatin1String("SASL-IR")));

    const Capabilities closed = imapCapabilities(QStringLiteral("IMAP4rev1 LOGINDISABLED"));
    QVERIFY(closed.loginDisabled && !closed.plainLogin);
}

void TestCapabilities::readsPop3() {
    ServerReply capa;
    capa.status = QStringLiteral("+OK");
    capa.lines = {QStringLiteral("list"), QStringLiteral("SASL PLAIN CRAM-MD5"), QStringLiteral("STLS"),
                  QStringLiteral("PIPELINING")};
    const Capabilities noUser = pop3Capabilities(capa);
    QCOMPARE(list(noUser), QStringLiteral("PLAIN CRAM-MD5"));
    QVERIFY(noUser.startTls && noUser.pipelining && !noUser.plainLogin);

    capa.lines.append(QStringLiteral("user"));
    QVERIFY(pop3Capabilities(capa).plainLogin);

    ServerReply old;
    old.status = QStringLiteral("-ERR");
    QVERIFY(pop3Capabilities(old).plainLogin);
}

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
