// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// What a server says while somebody signs in, line by line, by every method. The first octet chooses protocol
// and method; the client's nonce is fixed, so that a whole SCRAM may come about.
#include "core/protocol/sign_in_exchange.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

ServerReply replyFrom(const QByteArray& line, Protocol protocol) {
    ServerReply reply;
    const QString text = QString::fromLatin1(line);
    if (protocol == Protocol::Smtp) {
        reply.code = text.left(3).toInt();
        reply.lines = {text.mid(4)};
    } else {
        reply.status = text.section(u' ', 0, 0);
        reply.lines = {text.section(u' ', 1)};
    }
    return reply;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const QByteArray secret("Sesam-oeffne-dich");
    SignInPlan plan;
    plan.protocol = static_cast<Protocol>((data[0] >> 4) % 3);
    plan.method = static_cast<SignInMethod>((data[0] & 0x0F) % 11);
    plan.user = QStringLiteral("user");
    plan.secret = Secret(QByteArray(secret.constData(), secret.size()));
    plan.tag = "a1";
    plan.endPoint = QByteArray(32, 'd');
    plan.nonce = "fyko+d2lbbFgONRv9qkxdawL";
    auto exchange = SignInExchange::make(plan);
    if (!exchange) return 0;

    Scrubber scrubber;
    SecretLine line = exchange->begin(scrubber);
    ServerReply last;
    int answers = 0;
    for (const QByteArray& one : fuzz::wireLines(fuzz::bytesOf(data + 1, size - 1))) {
        last = replyFrom(one, plan.protocol);
        if (!exchange->wantsMore(last)) break;
        line = exchange->next(last, scrubber);
        require(++answers <= 5, "a server is answered five times at the most");
        const QByteArray& wire = line.wire.reveal();
        require(!wire.contains('\r') && !wire.contains('\n'), "an answer is one line");
        require(!line.masked.contains(QString::fromLatin1(secret)), "a record shows no secret");
    }
    const bool scram = isScram(plan.method);
    // Nobody but one who knows the password is taken at their word.
    const bool proven = !exchange->telling().isEmpty() || !exchange->breach(last).isEmpty();
    require(!scram || !last.positive() || proven, "a server proves itself, or the sign-in is broken off");
    const TokenRefusal& refusal = exchange->tokenRefusal();
    require(!refusal.status.contains(QString::fromLatin1(secret)), "a refusal repeats no secret");
    require(refusal.status.size() <= 61 && refusal.scope.size() <= 201, "what a refusal says is bounded");
    require(fuzz::isOneCleanLine(refusal.status) && fuzz::isOneCleanLine(refusal.scope), "and clean");
    return 0;
}
