// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/answer.h"
#include "core/model/evidence.h"

/// Questions about stored settings by themselves, before any server was looked at: how port, encryption and
/// name of a side go together. What a provider publishes counts before what is usual.
namespace outbox::ask {

Answer encryptionMisfits(const Endpoint& set, const QList<Endpoint>& published);  ///< Unknown: not published
Answer encryptionIsUnusual(const Endpoint& set);  ///< STARTTLS on 465, TLS from the start on 587 …
/// A secret would go over the line as it stands, farther than to this computer.
Answer secretInClear(const Endpoint& set, const QList<Endpoint>& published);
Answer portOfOtherService(const Endpoint& set, const QList<Endpoint>& published);  ///< 993 for SMTP or POP3
Answer hostNamedForReceiving(const Evidence& e);  ///< "imap.example.org" for sending
Answer setForServersPort(const Evidence& e);      ///< port 25 with a sign-in: that is for servers (RFC 6409)

}  // namespace outbox::ask
