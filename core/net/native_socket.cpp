// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/native_socket.h"

#include <cstring>
#include <utility>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#else
#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#endif
#include "core/net/failure_map.h"
#include "core/net/icmp_error.h"

namespace outbox {
namespace {

#ifdef _WIN32
using SocketHandle = SOCKET;
int lastSocketError() {
    return WSAGetLastError();
}
bool isUnderWay(int error) {
    return error == WSAEWOULDBLOCK;
}
bool wouldBlock(int error) {
    return error == WSAEWOULDBLOCK;
}
bool makeNonBlocking(SocketHandle handle) {
    u_long on = 1;
    return ioctlsocket(handle, FIONBIO, &on) == 0;
}
/// Winsock must be started before the first socket; Qt does so too, but only with its own first socket.
bool startNetworking() {
    static const bool started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    return started;
}
#else
using SocketHandle = int;
int lastSocketError() {
    return errno;
}
// EINTR: the attempt goes on in the background (connect(2)).
bool isUnderWay(int error) {
    return error == EINPROGRESS || error == EINTR;
}
bool wouldBlock(int error) {
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}
bool makeNonBlocking(SocketHandle handle) {
    const int flags = fcntl(handle, F_GETFL, 0);
    return flags != -1 && fcntl(handle, F_SETFL, flags | O_NONBLOCK) == 0 &&
           fcntl(handle, F_SETFD, FD_CLOEXEC) == 0;
}
bool startNetworking() {
    return true;
}
#endif

#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0;
#endif

SocketHandle handleOf(qintptr descriptor) {
    return static_cast<SocketHandle>(descriptor);
}

struct NativeAddress {
    sockaddr_storage storage;
    socklen_t size;
};

NativeAddress nativeAddress(const QHostAddress& address, quint16 port) {
    NativeAddress native{};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &octets, sizeof octets);
        const QString scope = address.scopeId();
        if (!scope.isEmpty()) {
            bool number = false;
            v6.sin6_scope_id = scope.toUInt(&number);
            if (!number) v6.sin6_scope_id = if_nametoindex(scope.toUtf8().constData());
        }
        std::memcpy(&native.storage, &v6, sizeof v6);
        native.size = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&native.storage, &v4, sizeof v4);
        native.size = sizeof v4;
    }
    return native;
}

struct Ends {
    NativeAddress own;
    NativeAddress peer;
    bool known = false;
};

Ends endsOf(SocketHandle handle) {
    Ends ends{};
    ends.own.size = sizeof ends.own.storage;
    ends.peer.size = sizeof ends.peer.storage;
    ends.known = getsockname(handle, reinterpret_cast<sockaddr*>(&ends.own.storage), &ends.own.size) == 0 &&
                 getpeername(handle, reinterpret_cast<sockaddr*>(&ends.peer.storage), &ends.peer.size) == 0;
    return ends;
}

/// A connection to a free local port can meet itself when the system picks that very port as its source.
bool isConnectedToItself(SocketHandle handle) {
    const Ends ends = endsOf(handle);
    return ends.known && ends.own.size == ends.peer.size &&
           std::memcmp(&ends.own.storage, &ends.peer.storage, ends.own.size) == 0;
}

}  // namespace

NativeSocket& NativeSocket::operator=(NativeSocket&& other) noexcept {
    if (this != &other) {
        close();
        m_descriptor = other.release();
    }
    return *this;
}

qintptr NativeSocket::release() {
    return std::exchange(m_descriptor, -1);
}

void NativeSocket::close() {
    if (!isOpen()) return;
#ifdef _WIN32
    closesocket(handleOf(release()));
#else
    ::close(handleOf(release()));
#endif
}

NativeSocket NativeSocket::beginConnect(const QHostAddress& address, quint16 port, Fault& fault) {
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (!startNetworking()) {
        fault = {Failure::Other, QStringLiteral("networking does not start"), 0};
        return {};
    }
    const SocketHandle handle = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM, IPPROTO_TCP);
    NativeSocket socket(static_cast<qintptr>(handle));
    if (!socket.isOpen() || !makeNonBlocking(handle)) {
        fault = faultFromErrno(lastSocketError());
        return {};
    }
    icmp_error::ask(socket.m_descriptor, v6, true);
#ifdef SO_NOSIGPIPE
    const int noSignal = 1;  // macOS: writing to a closed connection is an error, not the end of the program
    setsockopt(handle, SOL_SOCKET, SO_NOSIGPIPE, &noSignal, sizeof noSignal);
#endif
    const NativeAddress native = nativeAddress(address, port);
    if (::connect(handle, reinterpret_cast<const sockaddr*>(&native.storage), native.size) == 0)
        return socket;
    const int error = lastSocketError();
    if (!isUnderWay(error)) fault = faultFromErrno(error);
    return socket;
}

Fault NativeSocket::connectOutcome(const QHostAddress& peer) {
    const SocketHandle handle = handleOf(m_descriptor);
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(handle, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size) != 0)
        error = lastSocketError();
    Fault fault = faultFromErrno(error);
    const bool v6 = peer.protocol() == QAbstractSocket::IPv6Protocol;
    if (fault.failed()) {
        const Failure exact = icmp_error::failureOf(m_descriptor, peer, localAddress());
        if (exact != Failure::None) fault.kind = exact;
        return fault;
    }
    // On a connection that stands it would turn passing ICMP errors into fatal ones.
    icmp_error::ask(m_descriptor, v6, false);
    if (isConnectedToItself(handle))
        return {Failure::Refused, QStringLiteral("connected to its own source port"), 0};
    return {};
}

QHostAddress NativeSocket::localAddress() const {
    NativeAddress own{};
    own.size = sizeof own.storage;
    if (getsockname(handleOf(m_descriptor), reinterpret_cast<sockaddr*>(&own.storage), &own.size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr*>(&own.storage));
}

qint64 NativeSocket::heardMsAgo() const {
#ifdef __linux__
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(handleOf(m_descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0)
        return info.tcpi_last_ack_recv;
#endif
    return 0;
}

QByteArray NativeSocket::receive(qsizetype limit, Fault& end) {
    QByteArray bytes(limit, '\0');
    const auto size = ::recv(handleOf(m_descriptor), bytes.data(), static_cast<int>(limit), 0);
    if (size > 0) return bytes.first(size);
    const int error = size < 0 ? lastSocketError() : 0;
    if (size == 0)
        end = {Failure::Closed, {}, 0};
    else if (!wouldBlock(error))
        end = faultFromErrno(error);
    return {};
}

qsizetype NativeSocket::send(const QByteArray& bytes, Fault& end) {
    const auto size =
        ::send(handleOf(m_descriptor), bytes.constData(), static_cast<int>(bytes.size()), kSendFlags);
    if (size >= 0) return size;
    const int error = lastSocketError();
    if (!wouldBlock(error)) end = faultFromErrno(error);
    return 0;
}

NativeSocket NativeSocket::duplicate(qintptr descriptor) {
#ifdef _WIN32
    Q_UNUSED(descriptor)
    return {};
#else
    return NativeSocket(fcntl(handleOf(descriptor), F_DUPFD_CLOEXEC, 0));
#endif
}

bool NativeSocket::wasReset() const {
#ifdef __linux__
    if (!isOpen()) return false;
    tcp_info info{};
    socklen_t size = sizeof info;
    // After the peer's orderly end the state is CLOSE_WAIT; only a reset leads straight to CLOSE.
    return getsockopt(handleOf(m_descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0 &&
           info.tcpi_state == TCP_CLOSE;
#else
    return false;
#endif
}

QByteArray NativeSocket::peek(qintptr descriptor, qsizetype limit) {
    QByteArray bytes(limit, '\0');
    const auto size = ::recv(handleOf(descriptor), bytes.data(), static_cast<int>(limit), MSG_PEEK);
    return size > 0 ? bytes.first(size) : QByteArray();
}

}  // namespace outbox
