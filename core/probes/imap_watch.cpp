// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <algorithm>
#include <array>
#include <optional>

#include "core/probes/incoming_entry.h"
#include "core/probes/mailbox_watch.h"
#include "core/protocol/capabilities.h"
#include "core/protocol/imap_commands.h"
#include "core/protocol/imap_mailbox.h"
#include "core/protocol/message_header.h"

namespace outbox {

namespace {

constexpr int firstWatchTag = 20;
constexpr int mostRounds = 60;  // of looking; a server that wakes us for nothing gains nothing
constexpr int mostFoldersLooked = 25;
constexpr int everyFolderEach = 4;  // rounds; the inbox and the junk folder are looked at in each
constexpr int mostTried = 3;        // of what a search gives, the newest ones
constexpr int recentLooked = 5;     // where searching is refused
constexpr qsizetype mostFetched = qsizetype(48) * 1024;
// Between two looks, the last one from then on.
constexpr std::array pauses{Milliseconds(500), Milliseconds(1000), Milliseconds(2000), Milliseconds(3000)};

bool offersWord(const Capabilities& offered, const char* word) {
    return hasWord(offered, QLatin1String(word)) || hasWord(offered, QLatin1String("IMAP4REV2"));
}

/// One look through a mailbox, on a line that is signed in.
class ImapWatch {
  public:
    ImapWatch(Conversation& talk, Capabilities offered, WatchOrder order)
        : m_talk(talk), m_offered(std::move(offered)), m_order(std::move(order)) {}

    WatchResult result;

    Task<bool> begin();
    Task<void> look();
    Task<void> takeAway();

  private:
    Task<bool> command(QByteArray line, ImapReplyReader& reader);
    QByteArray nextTag() { return m_tag = imapTag(m_number++); }
    Task<bool> listFolders();
    Task<bool> lookThroughFolders(bool all);
    Task<bool> lookInFolder(ImapFolder folder);
    Task<bool> openFolder(ImapFolder folder, bool readOnly);
    Task<bool> lookForReport(ImapFolder folder);
    Task<bool> search(QList<quint32>* found);
    Task<bool> searchReports(QList<quint32>* found);
    Task<bool> searchByHand(QList<quint32>* found);
    Task<bool> fetch(quint32 uid);
    Task<std::optional<QByteArray>> fetchOctets(quint32 uid);
    void keep(const ImapFolder& folder, quint32 uid);
    Task<bool> waitAwhile(Milliseconds length);
    Task<bool> idle(Milliseconds length);
    Task<Clearing> remove();
    Task<Clearing> moveToTrash();
    [[nodiscard]] qint64 left() const { return m_order.untilMs() - m_talk.tools.log.timeline().now(); }

    Conversation& m_talk;
    Capabilities m_offered;
    WatchOrder m_order;
    QByteArray m_tag;
    int m_number = firstWatchTag;
    QList<ImapFolder> m_folders;  ///< the inbox last, so that it is open for IDLE
    ImapFolder m_where;
    quint32 m_uid = 0;
    qint64 m_exists = -1;    ///< of the open folder
    QSet<quint32> m_others;  ///< messages of the inbox that name ours and are no report: an answer, for one
};

Task<bool> ImapWatch::command(QByteArray line, ImapReplyReader& reader) {
    const bool heard = co_await m_talk.ask(line, reader);
    if (!heard) result.fault = m_talk.seen.fault;
    co_return heard;
}

/// Every folder into which a message may come: junk, the others, the inbox.
QList<ImapFolder> inLookingOrder(const QList<ImapFolder>& all) {
    QList<ImapFolder> junk, others, inbox;
    for (const ImapFolder& folder : all) {
        if (folder.holdsNoArrivals()) continue;
        (folder.isInbox() ? inbox : folder.looksLikeJunk() ? junk : others).append(folder);
    }
    if (inbox.isEmpty()) inbox.append(ImapFolder{QByteArrayLiteral("INBOX"), {}, {}});
    return junk.mid(0, mostFoldersLooked) + others.mid(0, mostFoldersLooked) + inbox.mid(0, 1);
}

Task<bool> ImapWatch::begin() {
    if (m_offered.words.isEmpty()) {
        const QByteArray tag = nextTag();
        ImapReplyReader reader(tag);
        const QByteArray line = imapCapability(tag);
        const bool heard = co_await command(line, reader);
        if (!heard) co_return false;
        m_offered = reader.capabilities().value_or(Capabilities());
    }
    co_return co_await listFolders();
}

Task<bool> ImapWatch::listFolders() {
    const QByteArray tag = nextTag();
    ImapReplyReader reader(tag);
    const bool asks = offersWord(m_offered, "SPECIAL-USE") && offersWord(m_offered, "LIST-EXTENDED");
    const QByteArray line = imapList(tag, asks);
    const bool heard = co_await command(line, reader);
    m_folders = inLookingOrder(imapFolders(reader.data()));
    if (heard) result.view = MailboxView::AllFolders;
    co_return heard;
}

Task<void> ImapWatch::look() {
    for (int round = 0; round < mostRounds; ++round) {
        const bool last = left() <= 0;
        const bool all = last || round % everyFolderEach == 0;
        // A rule may make its folder only when the message comes.
        if (all && round > 0) {
            const bool listed = co_await listFolders();
            if (!listed) co_return;
        }
        const bool going = co_await lookThroughFolders(all);
        if (!going) co_return;
        result.lookedThrough = last;
        if (last) co_return;
        const auto step = std::min<std::size_t>(static_cast<std::size_t>(round), pauses.size() - 1);
        const Milliseconds length = std::min(pauses.at(step), Milliseconds(std::max<qint64>(left(), 0)));
        const bool awake = co_await waitAwhile(length);
        if (!awake) co_return;
    }
}

/// False when there is nothing more to look for: found, or the line is gone.
Task<bool> ImapWatch::lookThroughFolders(bool all) {
    for (const ImapFolder& folder : m_folders) {
        if (!all && !folder.isInbox() && !folder.looksLikeJunk()) continue;
        const bool going = co_await lookInFolder(folder);
        if (!going) co_return false;
    }
    co_return true;
}

Task<bool> ImapWatch::openFolder(ImapFolder folder, bool readOnly) {
    const QByteArray tag = nextTag();
    const auto line = imapOpenFolder(tag, folder.name, readOnly);
    if (!line) co_return false;
    ImapReplyReader reader(tag);
    const QByteArray open = *line;
    const bool heard = co_await command(open, reader);
    m_exists = imapExists(reader.data());
    co_return heard&& reader.reply().positive();
}

Task<bool> ImapWatch::lookInFolder(ImapFolder folder) {
    const bool open = co_await openFolder(folder, true);
    if (!open || m_exists == 0) co_return !result.fault.failed();
    QList<quint32> uids;
    const bool searched = co_await search(&uids);
    if (!searched) co_return false;
    for (qsizetype i = uids.size() - 1; i >= std::max<qsizetype>(0, uids.size() - mostTried); --i) {
        const quint32 uid = uids.at(i);
        const bool ours = co_await fetch(uid);
        if (result.fault.failed()) co_return false;
        if (!ours) continue;
        keep(folder, uid);
        result.found = true;
        co_return false;
    }
    if (!m_order.isReport || !folder.isInbox()) co_return true;
    co_return co_await lookForReport(folder);
}

void ImapWatch::keep(const ImapFolder& folder, quint32 uid) {
    m_where = folder;
    m_uid = uid;
    result.lookedThrough = true;
    result.foundMs = m_talk.tools.log.timeline().now();
    result.junk = folder.looksLikeJunk();
    result.inbox = folder.isInbox();
    result.folder = folder.isInbox() ? QStringLiteral("INBOX") : folder.title();
}

/// Of the open inbox: a server that searches no texts gives no report, and the message may still come.
Task<bool> ImapWatch::lookForReport(ImapFolder folder) {
    QList<quint32> uids;
    const bool searched = co_await searchReports(&uids);
    if (!searched) co_return false;
    for (qsizetype i = uids.size() - 1; i >= std::max<qsizetype>(0, uids.size() - mostTried); --i) {
        const quint32 uid = uids.at(i);
        if (m_others.contains(uid)) continue;
        const std::optional<QByteArray> octets = co_await fetchOctets(uid);
        if (result.fault.failed()) co_return false;
        if (!octets || !octets->contains(m_order.token) || !m_order.isReport(*octets)) {
            m_others.insert(uid);
            continue;
        }
        keep(folder, uid);
        result.octets = *octets;
        result.returned = true;
        co_return false;
    }
    co_return true;
}

Task<bool> ImapWatch::searchReports(QList<quint32>* found) {
    const QByteArray tag = nextTag();
    const auto line = imapSearchText(tag, m_order.sentOn, m_order.token);
    if (!line) co_return true;
    ImapReplyReader reader(tag);
    const QByteArray ask = *line;
    const bool heard = co_await command(ask, reader);
    if (heard && reader.reply().positive()) *found = imapFound(reader.data());
    co_return heard;
}

/// False when the line is gone; a server that does not search gets asked for what came last.
Task<bool> ImapWatch::search(QList<quint32>* found) {
    const QByteArray tag = nextTag();
    const auto line = imapSearch(tag, m_order.messageId, m_order.token);
    if (!line) co_return false;
    ImapReplyReader reader(tag);
    const QByteArray ask = *line;
    const bool heard = co_await command(ask, reader);
    if (!heard) co_return false;
    *found = imapFound(reader.data());
    if (reader.reply().positive()) co_return true;
    co_return co_await searchByHand(found);
}

Task<bool> ImapWatch::searchByHand(QList<quint32>* found) {
    if (m_exists <= 0) co_return true;
    const QByteArray tag = nextTag();
    ImapReplyReader reader(tag);
    const QByteArray line = imapFetchMessageIds(tag, m_exists, recentLooked);
    const bool heard = co_await command(line, reader);
    if (heard) *found = imapFetchedWith(reader.data(), m_order.messageId);
    co_return heard;
}

/// Whether the message is the one that was sent: a search may match by chance, and what is found is removed.
Task<bool> ImapWatch::fetch(quint32 uid) {
    const std::optional<QByteArray> octets = co_await fetchOctets(uid);
    if (!octets) co_return false;
    for (const HeaderField& field : messageParts(*octets).header) {
        if (!field.is("Subject") || !field.value.contains(m_order.token)) continue;
        result.octets = *octets;
        result.whole = octets->size() < mostFetched;
        co_return true;
    }
    co_return false;
}

Task<std::optional<QByteArray>> ImapWatch::fetchOctets(quint32 uid) {
    const QByteArray tag = nextTag();
    ImapReplyReader reader(tag);
    const QByteArray line = imapFetchMessage(tag, uid, mostFetched);
    const bool heard = co_await command(line, reader);
    co_return heard ? imapFetched(reader.data(), uid) : std::nullopt;
}

Task<bool> ImapWatch::waitAwhile(Milliseconds length) {
    if (offersWord(m_offered, "IDLE")) {
        co_return co_await idle(length);
    }
    const bool spoke = co_await m_talk.wire().waitForLine(length);
    static_cast<void>(spoke);  // the next look reads it
    co_return true;
}

/// The server says at once what comes into the inbox; how it says it does not matter, the next look tells.
Task<bool> ImapWatch::idle(Milliseconds length) {
    const QByteArray tag = nextTag();
    ImapReplyReader reader(tag);
    const QByteArray line = imapIdle(tag);
    const bool heard = co_await command(line, reader);
    if (!heard) co_return false;
    if (reader.reply().status != QLatin1String("+")) {
        m_offered.words.clear();  // offered and not given: from now on without
        co_return true;
    }
    const bool spoke = co_await m_talk.wire().waitForLine(length);
    static_cast<void>(spoke);
    const QByteArray done = imapDone();
    co_return co_await command(done, reader);
}

Task<void> ImapWatch::takeAway() {
    result.clearing = Clearing::Left;
    const bool open = co_await openFolder(m_where, false);
    if (!open) co_return;
    QList<quint32> uids;
    bool searched = false;
    if (result.returned) {
        searched = co_await searchReports(&uids);
    } else {
        searched = co_await search(&uids);
    }
    if (!searched || !uids.contains(m_uid)) co_return;
    const Clearing clearing = co_await remove();
    result.clearing = clearing;
}

/// UID EXPUNGE alone leaves what others marked where it is (RFC 4315 section 2.1).
Task<Clearing> ImapWatch::remove() {
    const bool expunges = offersWord(m_offered, "UIDPLUS");
    if (!expunges && offersWord(m_offered, "MOVE")) {
        const Clearing moved = co_await moveToTrash();
        if (moved != Clearing::Left || result.fault.failed()) co_return moved;
    }
    const QByteArray tag = nextTag();
    ImapReplyReader marked(tag);
    const QByteArray mark = imapMarkDeleted(tag, m_uid);
    const bool heard = co_await command(mark, marked);
    if (!heard || !marked.reply().positive()) co_return Clearing::Left;
    if (!expunges) co_return Clearing::Marked;
    const QByteArray next = nextTag();
    ImapReplyReader gone(next);
    const QByteArray expunge = imapExpunge(next, m_uid);
    const bool answered = co_await command(expunge, gone);
    co_return answered&& gone.reply().positive() ? Clearing::Removed : Clearing::Marked;
}

Task<Clearing> ImapWatch::moveToTrash() {
    const auto trash = std::find_if(m_folders.begin(), m_folders.end(),
                                    [](const ImapFolder& folder) { return folder.looksLikeTrash(); });
    if (trash == m_folders.end() || trash->name == m_where.name) co_return Clearing::Left;
    const QByteArray tag = nextTag();
    const auto line = imapMove(tag, m_uid, trash->name);
    if (!line) co_return Clearing::Left;
    ImapReplyReader reader(tag);
    const QByteArray move = *line;
    const bool heard = co_await command(move, reader);
    co_return heard&& reader.reply().positive() ? Clearing::ToTrash : Clearing::Left;
}

}  // namespace

Task<WatchResult> watchImap(const DialogueTools& tools, DialoguePlan plan, WatchOrder order) {
    Conversation talk(tools, plan);
    WatchResult none;
    const bool ready = co_await approachImap(talk);
    none.fault = talk.seen.fault;
    if (!ready) co_return none;
    const std::optional<Capabilities> told = co_await signInImap(talk);
    none.fault = talk.seen.fault;
    if (talk.seen.signIn.outcome != SignInOutcome::Accepted) co_return none;
    ImapWatch watch(talk, told.value_or(Capabilities()), order);
    const bool begun = co_await watch.begin();
    if (begun) {
        co_await watch.look();
        if (watch.result.found || watch.result.returned) {
            co_await watch.takeAway();
        }
        const QByteArray logout = imapLogout(imapTag(firstWatchTag - 1));
        const DialogueObservation ignored = co_await talk.close(logout);
        static_cast<void>(ignored);
    }
    co_return watch.result;
}

}  // namespace outbox
