// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/explained.h"

#include <QCoreApplication>

#include "core/words/fill.h"
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr KeyWords sayings[] = {
    {"busy", QT_TRANSLATE_NOOP("Explained", "{program} says that the server is busy.")},
    {"cannot-connect", QT_TRANSLATE_NOOP("Explained", "{program} says that it could not connect to the server.")},
    {"certificate-early", QT_TRANSLATE_NOOP("Explained", "{program} says that the server’s certificate is not valid yet.")},
    {"certificate-expired", QT_TRANSLATE_NOOP("Explained", "{program} says that the server’s certificate has expired.")},
    {"certificate-name", QT_TRANSLATE_NOOP("Explained", "{program} says that the server’s certificate is for another name.")},
    {"certificate-untrusted", QT_TRANSLATE_NOOP("Explained", "{program} says that the server’s certificate is not trusted.")},
    {"cut", QT_TRANSLATE_NOOP("Explained", "{program} says that the connection broke off.")},
    {"data-file", QT_TRANSLATE_NOOP("Explained", "{program} has trouble with its own files or its profile. The server has no part in that.")},
    {"encryption-failed", QT_TRANSLATE_NOOP("Explained", "{program} says that the encrypted connection did not come about.")},
    {"incoming-greets", QT_TRANSLATE_NOOP("Explained", "{program} says that a server for receiving answered.")},
    {"letters-not-taken", QT_TRANSLATE_NOOP("Explained", "{program} says that an address has letters that the server does not take.")},
    {"message-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the server refused the message.")},
    {"method-not-offered", QT_TRANSLATE_NOOP("Explained", "{program} says that the server does not offer the way to sign in that is set.")},
    {"no-password", QT_TRANSLATE_NOOP("Explained", "{program} says that it has no password for sending.")},
    {"no-reason", QT_TRANSLATE_NOOP("Explained", "{program} says that sending failed, and not why.")},
    {"no-starttls", QT_TRANSLATE_NOOP("Explained", "{program} says that the server does not offer to encrypt on this port.")},
    {"not-allowed", QT_TRANSLATE_NOOP("Explained", "{program} says that the server did not allow this message to be sent.")},
    {"offline", QT_TRANSLATE_NOOP("Explained", "{program} says that there is no connection.")},
    {"old-encryption", QT_TRANSLATE_NOOP("Explained", "{program} says that the two sides have no version of encryption in common.")},
    {"protocol", QT_TRANSLATE_NOOP("Explained", "{program} says that the server answered in a way that it did not expect.")},
    {"recipient-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the server refused a recipient.")},
    {"refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the connection was refused.")},
    {"sender-invalid", QT_TRANSLATE_NOOP("Explained", "{program} says that the sender address is missing or not valid.")},
    {"sender-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the server refused the sender address.")},
    {"sign-in-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the server refused the sign-in.")},
    {"sign-in-wanted", QT_TRANSLATE_NOOP("Explained", "{program} says that the server wants a sign-in.")},
    {"starttls-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the server refused to begin the encryption.")},
    {"strange-greeting", QT_TRANSLATE_NOOP("Explained", "{program} says that the server’s first words are none that it expected.")},
    {"ticket-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the server refused the ticket of your network sign-in (Kerberos).")},
    {"timed-out", QT_TRANSLATE_NOOP("Explained", "{program} says that the server did not answer in time.")},
    {"token-refused", QT_TRANSLATE_NOOP("Explained", "{program} says that the modern sign-in failed.")},
    {"too-large", QT_TRANSLATE_NOOP("Explained", "{program} says that the message is too large.")},
    {"too-many-recipients", QT_TRANSLATE_NOOP("Explained", "{program} says that there are too many recipients.")},
    {"unknown-name", QT_TRANSLATE_NOOP("Explained", "{program} says that the server’s name was not found.")},
    {"wrong-port-talk", QT_TRANSLATE_NOOP("Explained", "{program} says that the encryption met something else at the other end.")},
};
struct MessageWords {
    const char* id;
    const char* title;
    const char* explanation;
};

constexpr MessageWords messages[] = {
    {"mail", QT_TRANSLATE_NOOP("Explained", "This message reports no failure"),
     QT_TRANSLATE_NOOP("Explained", "It is ordinary mail. An error message or a returned message can be explained here.")},
    {"delivered", QT_TRANSLATE_NOOP("Explained", "The message arrived"),
     QT_TRANSLATE_NOOP("Explained", "This is a report that it was delivered, or handed on to a server that sends no reports.")},
    {"automatic_answer", QT_TRANSLATE_NOOP("Explained", "This is an automatic answer"),
     QT_TRANSLATE_NOOP("Explained", "Your message arrived. The recipient, or a program, let this be sent to everybody who writes.")},
    {"abuse_report", QT_TRANSLATE_NOOP("Explained", "This is a complaint about a message"),
     QT_TRANSLATE_NOOP("Explained", "The message arrived, and somebody marked it as spam. Do not write to them again unless they ask for it.")},
};
// clang-format on

QString told(const char* sentence) {
    return QCoreApplication::translate("Explained", sentence);
}

}  // namespace

std::span<const KeyWords> programSayings() {
    return sayings;
}

QString saidByProgram(const QString& key, const QString& program) {
    const Facts facts = spoken({{QStringLiteral("program"), program}});
    for (const KeyWords& row : sayings)
        if (key == QLatin1String(row.key)) return fill("Explained", row.sentence, facts);
    return {};
}

QString saidByCode(const ServerReply& reply) {
    switch (reply.code / 100) {
        case 4:
            return told(QT_TRANSLATE_NOOP(
                "Explained", "The server refuses for now. Trying again later may be all that is needed."));
        case 5:
            return told(QT_TRANSLATE_NOOP(
                "Explained", "The server refuses for good: the same message sent again is refused again."));
        default:
            return {};
    }
}

QString wouldTell(const QString& checkId) {
    if (checkId.isEmpty()) return {};
    for (const CheckWords& row : checkTitles())
        if (checkId == QLatin1String(row.id))
            //: %1 is the question of a check: "Can this computer reach the server?"
            return told(QT_TRANSLATE_NOOP("Explained", "An examination of the account answers it: %1"))
                .arg(QCoreApplication::translate("Checks", row.title));
    return {};
}

QString notRecognised() {
    return told(QT_TRANSLATE_NOOP("Explained", "This text is not recognised"));
}

QString notRecognisedWhy() {
    return told(QT_TRANSLATE_NOOP("Explained",
                                  "It is no error message, no server’s answer and no returned message that "
                                  "is known here. Copy the whole of the "
                                  "message, with every number in it, or examine the account."));
}

QString nothingFailed(const QString& message) {
    for (const MessageWords& row : messages)
        if (message == QLatin1String(row.id)) return told(row.title);
    return {};
}

QString nothingFailedWhy(const QString& message) {
    for (const MessageWords& row : messages)
        if (message == QLatin1String(row.id)) return told(row.explanation);
    return {};
}

QString cutOff() {
    return told(
        QT_TRANSLATE_NOOP("Explained", "A part of the message is missing, so there may be more in it."));
}

QString noCauseNamed() {
    return told(QT_TRANSLATE_NOOP("Explained", "This message does not say why"));
}

}  // namespace outbox::words
