// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/model/failure.h"
#include "core/model/test_message.h"

namespace outbox {

/// One server that a message went through, as it wrote itself down (RFC 5321 section 4.4).
struct DeliveryHop {
    QString from;  ///< who handed the message over, may be empty
    QString by;    ///< who took it
    QString with;  ///< "ESMTPSA", may be empty
    QDateTime at;  ///< UTC; invalid where the field has no usable date
    qint64 tookMs =
        -1;  ///< since the hop before, or since the message was written; -1: the dates do not tell
};

/// What one server found about the sender (RFC 8601): "spf", "pass".
struct AuthenticationResult {
    QString server;  ///< who says so
    QString method;
    QString result;
    QString about;  ///< "header.d=example.org", may be empty
};

/// How the verification of a signature ended (RFC 6376 section 3.9, RFC 8601 section 2.7.1).
enum class DkimResult { Pass, Fail, Neutral, TemporaryError, PermanentError };
[[nodiscard]] QString dkimResultName(DkimResult result);  ///< "permerror"

/// One signature of a message, verified here.
struct DkimSeen {
    QString domain;
    QString selector;
    QString algorithm;  ///< "rsa-sha256"
    DkimResult result = DkimResult::Neutral;
    QString reason;  ///< why it did not pass, in English, for the technical level
    int keyBits = 0;
    QString keyServer;  ///< the resolver that gave the key, empty when none was asked
};

/// How much of the recipient's mailbox could be looked at.
enum class MailboxView {
    None,       ///< no sign-in there
    InboxOnly,  ///< POP3 knows no other folder
    AllFolders
};

/// What became of the test message, or of the report that it came back in, after it was found.
enum class Clearing {
    NotNeeded,  ///< it was not found
    Removed,
    ToTrash,
    Marked,  ///< as deleted: whoever tidies the folder up removes it
    Left
};
[[nodiscard]] QString clearingName(Clearing clearing);  ///< "to_trash"

/// What a report says of the test message that somebody on its way gave back.
struct ReturnedTest {
    QString finding;       ///< id of DIAGNOSES; empty where it names no cause
    QString said;          ///< the words of whoever refused it, cleaned
    QString status;        ///< "5.1.1", may be empty
    QString by;            ///< the server that wrote the report, may be empty
    bool delayed = false;  ///< it is tried again
};

/// The way of a test message from the reply after DATA into a folder. What was said while it was sent stands
/// in the dialogue of the role TestMessage.
struct ArrivalObservation {
    TestMessage message;
    bool toOneself = true;   ///< the recipient is the account's own address
    bool inProgress = true;  ///< still being sent or looked for
    bool taken = false;      ///< the server took it over
    qint64 startedMs = 0;    ///< on the clock of the run
    qint64 takenMs = 0;      ///< the same
    MailboxView view = MailboxView::None;
    bool lookedThrough = false;  ///< found, or looked for until the time for it was over
    qint64 lookedMs = 0;         ///< how long since it was taken
    bool found = false;
    bool junk = false;
    QString folder;  ///< where it was found, cleaned
    bool inbox = false;
    qint64 arrivedMs = -1;    ///< since it was taken, seen from here
    QList<DeliveryHop> hops;  ///< in the order of its way
    QList<AuthenticationResult> authentication;
    QList<DkimSeen> dkim;
    std::optional<ReturnedTest> returned;  ///< looked for where the recipient is somebody else
    Clearing clearing = Clearing::NotNeeded;
    Fault fault;  ///< why looking for it ended before its time
};

}  // namespace outbox
