// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/net/transcript_log.h"
#include "core/net/wire_line.h"

using namespace outbox;

class TestTranscriptLog : public QObject {
    Q_OBJECT
  private slots:
    void linesInOrder() {
        qint64 now = 0;
        const Timeline time([&now] { return now; });
        TranscriptLog log(time);
        const int first = log.open(QStringLiteral("smtp.example.org:465"));
        const int second = log.open(QStringLiteral("imap.example.org:993"));
        log.server(first, "220 hello");
        now = 12;
        log.client(second, QStringLiteral("a1 NOOP"));
        now = 15;
        log.note(first, QStringLiteral("closed"));
        QCOMPARE(first, 1);
        QCOMPARE(second, 2);
        const auto& lines = log.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].from, Speaker::Server);
        QCOMPARE(lines[0].peer, QStringLiteral("smtp.example.org:465"));
        QCOMPARE(lines[1].atMs, 12);
        QCOMPARE(lines[1].connection, 2);
        QCOMPARE(lines[1].peer, QStringLiteral("imap.example.org:993"));
        QCOMPARE(lines[2].from, Speaker::Note);
    }

    void peersOnceEach() {
        TranscriptLog log(m_time);
        for (const char* peer : {"a:25", "b:25", "a:25"}) log.open(QString::fromLatin1(peer));
        QCOMPARE(log.peers(), (QStringList{QStringLiteral("a:25"), QStringLiteral("b:25")}));
    }

    void whatComesFromOutsideIsCleaned() {
        TranscriptLog log(m_time);
        const int id = log.open(QStringLiteral("evil\x1b[2J:25"));
        log.server(id, QByteArray("220 \x1b[31m\0red\xff", 13));
        log.server(id, QByteArray(50000, 'x'));
        QVERIFY(!log.lines()[0].text.contains(QChar(0x1b)));
        QVERIFY(!log.lines()[0].text.contains(QChar(0)));
        QVERIFY(!log.lines()[0].peer.contains(QChar(0x1b)));
        QVERIFY(log.lines()[1].text.size() <= 1001);
    }

    void secretsAreRemovedWhoeverSaysThem() {
        TranscriptLog log(m_time);
        const int id = log.open(QStringLiteral("a:25"));
        log.scrubber().addSecret(Secret("swordfish"));
        log.server(id, "535 swordfish");
        log.client(id, QStringLiteral("RCPT TO:<swordfish@example.org>"));
        log.note(id, QStringLiteral("swordfish"));
        log.server(id, "334 " + QByteArray("x\0swordfish", 11).toBase64());
        for (const TranscriptLine& line : log.lines()) {
            QVERIFY(!line.text.contains(QStringLiteral("swordfish")));
            QVERIFY(!line.text.contains(QStringLiteral("c3dvcmRmaXNo")));
        }
    }

    void oneTalkativeConnectionIsCut() {
        TranscriptLog log(m_time);
        const int loud = log.open(QStringLiteral("a:25"));
        const int quiet = log.open(QStringLiteral("b:25"));
        for (int i = 0; i < 1000; ++i) log.server(loud, "250-x");
        log.server(quiet, "220 hello");
        QCOMPARE(log.lines().size(), 401);
        QCOMPARE(log.lines()[398].from, Speaker::Server);
        QCOMPARE(log.lines()[399].from, Speaker::Note);
        QCOMPARE(log.lines()[400].text, QStringLiteral("220 hello"));
    }

    void theWholeIsCut() {
        TranscriptLog log(m_time);
        for (int i = 0; i < 50; ++i) {
            const int id = log.open(QStringLiteral("a:%1").arg(i));
            for (int k = 0; k < 100; ++k) log.server(id, "250-x");
        }
        QCOMPARE(log.lines().size(), 4000);
        QCOMPARE(log.lines().last().from, Speaker::Note);
        QCOMPARE(log.lines()[3998].from, Speaker::Server);
    }

    void aConnectionThatWasNeverOpened() {
        TranscriptLog log(m_time);
        log.server(0, "x");
        log.server(7, "x");
        QVERIFY(log.lines().isEmpty());
    }

    void replyCodesSurviveAnySecret_data() {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("gone");
        QTest::newRow("the code itself")
            << QByteArray("250-") << QByteArray("250-SIZE 100") << QByteArray("250-") << QByteArray();
        QTest::newRow("begins with the code") << QByteArray("250-secret") << QByteArray("250-secret")
                                              << QByteArray("250-") << QByteArray("secret");
        QTest::newRow("across the code") << QByteArray("0 OKsecret") << QByteArray("250 OKsecret")
                                         << QByteArray("250 ") << QByteArray("secret");
        QTest::newRow("behind the code") << QByteArray("secret") << QByteArray("535 no secret")
                                         << QByteArray("535 ") << QByteArray("secret");
        QTest::newRow("no code at all") << QByteArray("2505secret") << QByteArray("2505secret")
                                        << QByteArray() << QByteArray("2505secret");
        QTest::newRow("shorter than a code")
            << QByteArray("abcd") << QByteArray("25") << QByteArray("25") << QByteArray();
    }
    void replyCodesSurviveAnySecret() {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, gone);
        Scrubber scrubber;
        scrubber.add(secret);
        const QByteArray shown = withoutSecrets(scrubber, line);
        QVERIFY2(shown.startsWith(code), shown.constData());
        if (!gone.isEmpty()) QVERIFY2(!shown.contains(gone), shown.constData());
    }

  private:
    Timeline m_time{[] { return qint64(0); }};
};

QTEST_APPLESS_MAIN(TestTranscriptLog)
#include "tst_transcript_log.moc"
