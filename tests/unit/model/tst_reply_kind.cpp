// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/reply_kind.h"

using namespace outbox;

class TestReplyKind : public QObject {
    Q_OBJECT
  private slots:
    void knowsGreylisting_data();
    void knowsGreylisting();
};

void TestReplyKind::knowsGreylisting_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("grey");

    const auto row = [](const char* name, int code, const char* enhanced, const char* text, bool grey) {
        QTest::newRow(name) << code << QString::fromLatin1(enhanced) << QString::fromLatin1(text) << grey;
    };
    row("by name", 450, "4.2.0", "Recipient address rejected: Greylisted", true);
    row("by name, American", 451, "", "graylisting in action", true);
    row("by its usual words", 451, "4.7.1", "Please try again later", true);
    row("a limit", 451, "4.7.1", "Too many messages, try again later", false);
    row("a full disk", 451, "4.7.1", "Out of disk space, try again", false);
    row("another trouble", 451, "4.3.0", "Please try again later", false);
    row("for good", 550, "5.7.1", "greylisting", false);
    row("taken", 250, "2.1.5", "not greylisted", false);
}

void TestReplyKind::knowsGreylisting() {
    QFETCH(int, code);
    QFETCH(QString, enhanced);
    QFETCH(QString, text);
    QFETCH(bool, grey);
    ServerReply reply;
    reply.code = code;
    reply.enhanced = enhanced;
    reply.lines = {text};
    QCOMPARE(isGreylisting(reply), grey);
}

QTEST_APPLESS_MAIN(TestReplyKind)
#include "tst_reply_kind.moc"
