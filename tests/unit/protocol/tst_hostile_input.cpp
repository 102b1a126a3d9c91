// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "core/model/endpoint.h"
#include "core/model/mail_address.h"
#include "core/model/service_kind.h"
#include "core/model/transcript.h"
#include "core/protocol/capabilities.h"
#include "core/protocol/imap_response.h"
#include "core/protocol/pop3_response.h"
#include "core/protocol/sign_in_exchange.h"
#include "core/protocol/smtp_reply.h"

using namespace outbox;

namespace {
constexpr int rounds = 1500;
constexpr int linesPerRound = 12;

/// Lines that servers really send, to be spoilt.
const QByteArrayList& honestLines() {
    static const QByteArrayList lines{
        "220 mail.example.org ESMTP",
        "250-AUTH=PLAIN LOGIN XOAUTH2",
        "250-SIZE 35882577",
        "250 ENHANCEDSTATUSCODES",
        "535-5.7.8 Username and Password not accepted.",
        "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+",
        "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready",
        "* LIST (\\Junk) \"/\" {4}",
        "* 1 FETCH (BODY[HEADER] {12}",
        "a1 NO [AUTHENTICATIONFAILED] no",
        "+ eyJzdGF0dXMiOiI0MDAifQ==",
        "+OK Capability list follows",
        "-ERR [SYS/TEMP] later",
        "SASL PLAIN CRAM-MD5",
        ".",
    };
    return lines;
}

/// A pick of the honest lines with some octets changed, cut or repeated.
QByteArray spoiltLine(QRandomGenerator& random) {
    QByteArray line = honestLines().at(random.bounded(int(honestLines().size())));
    for (int edits = random.bounded(4); edits > 0 && !line.isEmpty(); --edits) {
        const int at = random.bounded(int(line.size()));
        switch (random.bounded(4)) {
            case 0:
                line[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                line.truncate(at);
                break;
            case 2:
                line.insert(at, line.mid(at, 20).repeated(random.bounded(40)));
                break;
            default:
                line.remove(at, 3);
                break;
        }
    }
    return line;
}

void checkReply(const ServerReply& reply) {
    QVERIFY(reply.lines.size() <= maxKeptLines);
    for (const QString& line : reply.lines) {
        QVERIFY(line.size() <= 1000);
        for (const QChar c : line) QVERIFY(c.category() != QChar::Other_Control);
    }
    QVERIFY(reply.responseCode.size() <= 60);
    QVERIFY(!(reply.positive() && reply.temporary()));
}

void checkCapabilities(const Capabilities& capabilities) {
    QVERIFY(capabilities.mechanisms.size() <= maxMechanisms);
    QVERIFY(capabilities.sizeLimit >= -1);
}
}  // namespace

/// Chance, repeated with the same seed at every run: what is found here belongs as a row into the test of its
/// file.
class TestHostileInput : public QObject {
    Q_OBJECT
  private slots:
    void readersHoldTheirBounds();
    void signInsNeverSpillOver();
    void textsNeverBecomeCommands();
};

void TestHostileInput::readersHoldTheirBounds() {
    QRandomGenerator random(20260131);
    for (int round = 0; round < rounds; ++round) {
        SmtpReplyReader smtp;
        ImapReplyReader imap(round % 2 == 0 ? QByteArray() : QByteArray("a1"));
        Pop3ReplyReader pop3(round % 2 == 0 ? Pop3ReplyReader::Shape::OneLine : Pop3ReplyReader::Shape::List);
        for (int i = 0; i < linesPerRound; ++i) {
            const QByteArray line = spoiltLine(random);
            static_cast<void>(smtp.feed(line));
            static_cast<void>(imap.feed(line));
            static_cast<void>(pop3.feed(line));
            static_cast<void>(serviceKind(line));
        }
        checkReply(smtp.reply());
        checkReply(imap.reply());
        checkReply(pop3.reply());
        checkCapabilities(smtpCapabilities(smtp.reply()));
        checkCapabilities(pop3Capabilities(pop3.reply()));
        checkCapabilities(imap.capabilities().value_or(Capabilities()));
        if (QTest::currentTestFailed()) return;
    }
}

void TestHostileInput::signInsNeverSpillOver() {
    QRandomGenerator random(20260131);
    for (int round = 0; round < rounds; ++round) {
        SignInPlan plan;
        plan.protocol = static_cast<Protocol>(random.bounded(3));
        plan.method = static_cast<SignInMethod>(random.bounded(7));
        plan.user = cleanBytes(spoiltLine(random), 100);
        plan.secret = Secret(spoiltLine(random).left(200));
        plan.tag = "a1";
        auto exchange = SignInExchange::make(plan);
        if (!exchange) continue;

        Scrubber scrubber;
        SecretLine line = exchange->begin(scrubber);
        for (int answers = 0; answers < 10; ++answers) {
            QVERIFY(!line.wire.reveal().contains('\r') && !line.wire.reveal().contains('\n'));
            QVERIFY(!line.wire.reveal().contains('\0'));
            QVERIFY(plan.secret.size() < 12 || !line.masked.toUtf8().contains(plan.secret.reveal()));
            ServerReply challenge;
            challenge.code = 334;
            challenge.status = QStringLiteral("+");
            challenge.lines = {cleanBytes(spoiltLine(random).mid(4))};
            if (!exchange->wantsMore(challenge)) break;
            QVERIFY(answers < 5);
            line = exchange->next(challenge, scrubber);
        }
    }
}

void TestHostileInput::textsNeverBecomeCommands() {
    QRandomGenerator random(20260131);
    for (int round = 0; round < rounds; ++round) {
        QString text = QStringLiteral("anna@mail.example.org:587/tls");
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            text[random.bounded(int(text.size()))] = QChar(static_cast<char16_t>(random.bounded(0x3000)));
        }
        const auto address = parseMailAddress(text.left(21));
        const QString host = canonicalHost(text.mid(5, 16));
        for (const QChar c : host) QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f, qPrintable(host));
        if (!address) continue;
        QVERIFY(!address->domain.contains(u'@') && !address->local.contains(u'@'));
        for (const QChar c : address->local)
            QVERIFY2(!c.isSpace() && c.isPrint(), qPrintable(address->local));
    }
}

QTEST_APPLESS_MAIN(TestHostileInput)
#include "tst_hostile_input.moc"
