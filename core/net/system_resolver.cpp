// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/system_resolver.h"

#include <QTimer>
#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>

#include "core/model/transcript.h"
#include "core/net/completion.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace outbox {

namespace {

std::atomic<int> runningLookups = 0;

/// Where a look-up's thread leaves its result. It outlives both sides. The lock is held for a pointer's worth
/// of work: it keeps the waiting side from going away while the result is being handed to it.
struct Letterbox {
    std::mutex guard;
    QObject* waiting = nullptr;  ///< null once nobody waits
};

/// One look-up and the wait for it.
class SystemLookup {
  public:
    SystemLookup(const AddressLookup& lookUp, const QString& name, Milliseconds limit) {
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, &m_limit, [this] { m_result.complete(std::nullopt); });
        m_limit.start(limit);
        m_letterbox->waiting = &m_context;
        start(lookUp, name);
    }
    SystemLookup(const SystemLookup&) = delete;
    SystemLookup& operator=(const SystemLookup&) = delete;
    ~SystemLookup() {
        const std::lock_guard lock(m_letterbox->guard);
        m_letterbox->waiting = nullptr;
    }

    /// Nothing when the limit came first.
    [[nodiscard]] Completion<std::optional<AddressInfo>>& result() { return m_result; }

  private:
    void start(const AddressLookup& lookUp, const QString& name) {
        if (runningLookups.fetch_add(1) >= SystemResolver::maxThreads) {
            runningLookups.fetch_sub(1);
            return;  // the limit answers
        }
        const auto post = [this, box = m_letterbox](const AddressInfo& info) {
            const std::lock_guard lock(box->guard);
            if (!box->waiting) return;  // and `this` is gone
            QMetaObject::invokeMethod(
                box->waiting, [this, info] { m_result.complete(info); }, Qt::QueuedConnection);
        };
        try {
            std::thread([lookUp, name, post] {
                const AddressInfo info = lookUp(name);
                runningLookups.fetch_sub(1);
                post(info);
            }).detach();
        } catch (const std::system_error&) {
            runningLookups.fetch_sub(1);
        }
    }

    Completion<std::optional<AddressInfo>> m_result;
    QTimer m_limit;
    QObject m_context;
    std::shared_ptr<Letterbox> m_letterbox = std::make_shared<Letterbox>();
};

#ifdef Q_OS_WIN
QString infoErrorWords(int error) {
    return QString::fromStdString(std::system_category().message(error));
}
using InfoList = ADDRINFOW;
int askInfo(const QString& name, InfoList** list) {
    InfoList hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    return GetAddrInfoW(reinterpret_cast<const wchar_t*>(name.utf16()), nullptr, &hints, list);
}
void freeInfo(InfoList* list) {
    FreeAddrInfoW(list);
}
#else
QString infoErrorWords(int error) {
    if (error == EAI_SYSTEM) return QString::fromStdString(std::generic_category().message(errno));
    return QString::fromLocal8Bit(gai_strerror(error));
}
using InfoList = addrinfo;
int askInfo(const QString& name, InfoList** list) {
    InfoList hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;  // one entry for each address, not one for each protocol
    return getaddrinfo(name.toUtf8().constData(), nullptr, &hints, list);
}
void freeInfo(InfoList* list) {
    freeaddrinfo(list);
}
#endif

struct ErrorRow {
    int error;
    DnsStatus status;
    const char* name;
};

/// EAI numbers by meaning. Windows gives several names to one number; the first row counts.
constexpr ErrorRow errorRows[] = {
    {EAI_NONAME, DnsStatus::NoSuchName, "EAI_NONAME"},
#ifdef EAI_NODATA
    {EAI_NODATA, DnsStatus::NoData, "EAI_NODATA"},
#elif defined(Q_OS_LINUX)
    {-5, DnsStatus::NoData, "EAI_NODATA"},  // glibc has the number, and shows the name to GNU programs only
#endif
#ifdef Q_OS_WIN
    {WSANO_DATA, DnsStatus::NoData, "WSANO_DATA"},
#endif
#ifdef EAI_ADDRFAMILY
    {EAI_ADDRFAMILY, DnsStatus::NoData, "EAI_ADDRFAMILY"},
#elif defined(Q_OS_LINUX)
    {-9, DnsStatus::NoData, "EAI_ADDRFAMILY"},
#endif
    {EAI_AGAIN, DnsStatus::ServerFailure, "EAI_AGAIN"},
    {EAI_FAIL, DnsStatus::Refused, "EAI_FAIL"},  // glibc: REFUSED, NOTIMP or FORMERR from every resolver
    {EAI_MEMORY, DnsStatus::ServerFailure, "EAI_MEMORY"},
#ifdef EAI_SYSTEM
    {EAI_SYSTEM, DnsStatus::ServerFailure, "EAI_SYSTEM"},
#endif
};

DnsRecord recordOf(const QHostAddress& address, const QString& name) {
    DnsRecord record;
    record.name = name;
    record.type = address.protocol() == QAbstractSocket::IPv6Protocol ? DnsType::Aaaa : DnsType::A;
    record.address = address;
    return record;
}

}  // namespace

AddressInfo lookUpAddresses(const QString& name) {
    AddressInfo info;
    InfoList* list = nullptr;
    info.error = askInfo(name, &list);
    if (info.error != 0) {
        info.words = infoErrorWords(info.error);
        return info;
    }
    for (const InfoList* entry = list; entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !info.addresses.contains(address)) info.addresses += address;
    }
    freeInfo(list);
    return info;
}

DnsAnswer systemAnswer(const AddressInfo& info, const QString& name) {
    DnsAnswer answer;
    answer.server = QStringLiteral("system");
    answer.name = name;
    if (info.error == 0) {
        for (const QHostAddress& address : info.addresses) answer.records += recordOf(address, name);
        answer.status = answer.records.isEmpty() ? DnsStatus::NoData : DnsStatus::Found;
        return answer;
    }
    answer.status = DnsStatus::ServerFailure;
    QString number = QString::number(info.error);
    for (const ErrorRow& row : errorRows) {
        if (row.error != info.error) continue;
        answer.status = row.status;
        number = QLatin1String(row.name);
        break;
    }
    answer.detail = cleanText(number + QLatin1String(": ") + info.words);
    return answer;
}

Task<DnsAnswer> SystemResolver::ask(QString name, Milliseconds limit) {
    const qint64 started = m_timeline.now();
    SystemLookup lookup(m_lookUp, name, limit);
    Completion<std::optional<AddressInfo>>& waited = lookup.result();
    const std::optional<AddressInfo> info = co_await waited;
    DnsAnswer answer;
    if (info) {
        answer = systemAnswer(*info, name);
    } else {
        answer.server = QStringLiteral("system");
        answer.name = name;
        answer.status = DnsStatus::TimedOut;
        answer.detail = QStringLiteral("getaddrinfo gave no answer in %1 ms").arg(limit.count());
    }
    answer.startedMs = started;
    answer.durationMs = m_timeline.now() - started;
    co_return answer;
}

}  // namespace outbox
