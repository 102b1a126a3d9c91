// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/test_message_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace outbox::words {

QString testSubject() {
    return QCoreApplication::translate("TestMessage", "Test message from Outbox Doctor");
}

QString testText() {
    const QStringList paragraphs{
        QCoreApplication::translate("TestMessage", "This is a test message."),
        QCoreApplication::translate(
            "TestMessage",
            "Outbox Doctor sent it because somebody who uses this address asked it to. It looks whether mail "
            "leaves and arrives, and removes the message from the mailbox again where it can."),
        QCoreApplication::translate("TestMessage",
                                    "You need not do anything. If it is still here, you can delete it.")};
    return paragraphs.join(QStringLiteral("\n\n"));
}

}  // namespace outbox::words
