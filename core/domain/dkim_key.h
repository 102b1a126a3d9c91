// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

struct evp_pkey_st;

namespace outbox {

enum class DkimKeyProblem {
    None,
    Malformed,    ///< no tag list, or not of this version
    Revoked,      ///< an empty p=
    UnknownType,  ///< k= of neither RSA nor Ed25519
    Undecodable,  ///< p= is no such key
    TooShort,     ///< RSA below 1024 bits (RFC 8301 section 3.2)
    NotForMail    ///< s= leaves mail out
};
[[nodiscard]] QString dkimKeyProblemText(DkimKeyProblem problem);  ///< English, for the technical level

/// A signer's public key as published in DNS (RFC 6376 section 3.6.1, RFC 8463).
struct DkimKey {
    DkimKeyProblem problem = DkimKeyProblem::Malformed;
    QByteArray type;  ///< "rsa", "ed25519"
    int bits = 0;
    QList<QByteArray> hashes;   ///< of h=, lower case; empty: all
    bool testing = false;       ///< t=y
    bool strictDomain = false;  ///< t=s: i= must be of d= itself
    std::shared_ptr<evp_pkey_st> key;

    [[nodiscard]] bool isUsable() const { return problem == DkimKeyProblem::None; }
};
[[nodiscard]] DkimKey readDkimKey(const QByteArray& record);

}  // namespace outbox
