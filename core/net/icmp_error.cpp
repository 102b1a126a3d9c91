// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/icmp_error.h"

#ifdef __linux__
#include <netinet/in.h>
#include <sys/socket.h>
// Needs the types of the two above.
#include <linux/errqueue.h>
#endif

#include <cstring>

#include "core/net/failure_map.h"

namespace outbox::icmp_error {

#ifdef __linux__

void ask(qintptr descriptor, bool v6, bool wanted) {
    const int value = wanted ? 1 : 0;
    setsockopt(static_cast<int>(descriptor), v6 ? IPPROTO_IPV6 : IPPROTO_IP, v6 ? IPV6_RECVERR : IP_RECVERR,
               &value, sizeof value);
}

Failure failureOf(qintptr descriptor, const QHostAddress& peer, const QHostAddress& local) {
    const bool v6 = peer.protocol() == QAbstractSocket::IPv6Protocol;
    alignas(cmsghdr) char control[512];
    char payload[64];
    iovec part{payload, sizeof payload};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (recvmsg(static_cast<int>(descriptor), &message, MSG_ERRQUEUE) < 0) return Failure::None;

    for (cmsghdr* item = CMSG_FIRSTHDR(&message); item; item = CMSG_NXTHDR(&message, item)) {
        const bool fits = (item->cmsg_level == IPPROTO_IP && item->cmsg_type == IP_RECVERR) ||
                          (item->cmsg_level == IPPROTO_IPV6 && item->cmsg_type == IPV6_RECVERR);
        if (!fits || item->cmsg_len < CMSG_LEN(sizeof(sock_extended_err) + sizeof(sockaddr_in))) continue;
        sock_extended_err error{};
        std::memcpy(&error, CMSG_DATA(item), sizeof error);
        if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6) continue;

        QHostAddress offender;
        if (item->cmsg_len >= CMSG_LEN(sizeof error + (v6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in))))
            offender.setAddress(reinterpret_cast<const sockaddr*>(CMSG_DATA(item) + sizeof error));
        const bool ourselves =
            !offender.isNull() && offender.isEqual(local, QHostAddress::ConvertV4MappedToIPv4);
        const bool theServer = offender.isEqual(peer, QHostAddress::ConvertV4MappedToIPv4);
        const Failure known = failureFromIcmp(v6, error.ee_type, error.ee_code);
        // TCP is refused by a reset; a "port unreachable" from somebody else than the server is a firewall's.
        const bool portUnreachable = v6 ? error.ee_type == 1 && error.ee_code == 4   // RFC 4443 section 3.1
                                        : error.ee_type == 3 && error.ee_code == 3;  // RFC 792
        if (known == Failure::None && (!portUnreachable || offender.isNull() || theServer)) continue;
        return ourselves && !theServer ? Failure::LocallyDenied : Failure::AdminProhibited;
    }
    return Failure::None;
}

#else

void ask(qintptr, bool, bool) {}

Failure failureOf(qintptr, const QHostAddress&, const QHostAddress&) {
    return Failure::None;
}

#endif

}  // namespace outbox::icmp_error
