// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/model/secret.h"

namespace outbox {

/// What a configuration profile is signed with, as the files hold it (PEM, or DER for a single certificate or
/// key).
struct SigningFiles {
    QByteArray certificates;  ///< the signer's first; further ones of the file are sent along (intermediates)
    QByteArray key;           ///< its private key, encrypted or not
    Secret passphrase;        ///< of the key; empty where it has none
};

enum class SigningTrouble {
    None,
    NoCertificate,     ///< the file holds none
    NoKey,             ///< the file holds no private key
    PassphraseNeeded,  ///< the key is encrypted, and no passphrase was given
    PassphraseWrong,
    KeyDoesNotFit,  ///< the key belongs to another certificate
    Failed          ///< the library refused; a kind of key that cannot sign
};
/// A sentence (translated) that says what to do; empty for None.
[[nodiscard]] QString signingTroubleText(SigningTrouble trouble);

struct SignedProfile {
    QByteArray der;
    SigningTrouble trouble = SigningTrouble::None;
};

/// Signs a profile as Apple's devices take it: CMS SignedData with the profile inside (RFC 5652), in DER.
/// Whether a device trusts the certificate is for the device to say.
[[nodiscard]] SignedProfile signProfile(const QByteArray& profile, const SigningFiles& files);

}  // namespace outbox
