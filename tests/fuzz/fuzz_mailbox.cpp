// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/imap_mailbox.h"
#include "core/protocol/pop3_message.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

bool isOneCommand(const std::optional<QByteArray>& line) {
    return !line || (!line->contains('\r') && !line->contains('\n') && !line->contains('\0'));
}

void readAsImap(const QByteArrayList& lines) {
    ImapReplyReader reader("a1");
    for (const QByteArray& line : lines) {
        const ReplyState state = reader.feed(line);
        if (state != ReplyState::NeedMore) break;
    }
    const QList<ImapFolder> folders = imapFolders(reader.data());
    require(folders.size() <= maxFolders, "folders are bounded");
    for (const ImapFolder& folder : folders) {
        require(fuzz::isOneCleanLine(folder.title()), "titles are clean");
        require(!(folder.isInbox() && folder.looksLikeJunk()), "the inbox is not junk");
        require(isOneCommand(imapOpenFolder("a1", folder.name, true)) &&
                    isOneCommand(imapMove("a1", 1, folder.name)),
                "a folder's name stays in its command");
    }
    require(imapFound(reader.data()).size() <= 100, "what is found is bounded");
    require(imapExists(reader.data()) >= -1, "a number of messages is one");
    for (const quint32 uid : imapFetchedWith(reader.data(), "a")) {
        require(uid != 0, "a message has a number");
        const auto octets = imapFetched(reader.data(), uid);
        require(!octets || !octets->isEmpty(), "what was fetched is there");
    }
}

void readAsPop3(const QByteArrayList& lines) {
    Pop3MessageReader reader;
    for (const QByteArray& line : lines) {
        const ReplyState state = reader.feed(line);
        require(reader.octets().size() <= Pop3MessageReader::maxMessageOctets, "messages are bounded");
        if (state != ReplyState::NeedMore) break;
    }
    require(pop3Count(reader.reply()).value_or(0) >= 0, "a count is no less than none");
}

}  // namespace

/// Answers about a mailbox: the same lines read as IMAP and as POP3.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArrayList lines = fuzz::wireLines(fuzz::bytesOf(data, size));
    readAsImap(lines);
    readAsPop3(lines);
    return 0;
}
