// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile_signing_options.h"

#include <QCoreApplication>

#include "app/files.h"
#include "app/secret_input.h"
#include "core/programs/profile_signing.h"

namespace outbox::app {

namespace {
constexpr qsizetype maxSigningFile = 256 * 1024;  // a chain of certificates in PEM is a tenth of that
}  // namespace

QList<OptionRow> signingOptions() {
    return {
        {"sign-cert", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "sign a mobileconfig with this certificate (PEM, with its chain)")},
        {"sign-key", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the certificate's private key (PEM)")},
        {"sign-passphrase-stdin", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "read the key's passphrase from standard input, one line")}};
}

std::optional<Problem> wrongSigning(const Arguments& arguments, const QString& format) {
    const bool certificate = arguments.has("sign-cert");
    const bool key = arguments.has("sign-key");
    const bool any = certificate || key || arguments.has("sign-passphrase-stdin");
    if (any && format != QLatin1String("mobileconfig"))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "Only the format “mobileconfig” can be signed."));
    if (any && !(certificate && key))
        return usageProblem(
            QCoreApplication::translate("CommandLine", "Signing needs both --sign-cert and --sign-key."));
    return std::nullopt;
}

Outcome<QByteArray> signedAsAsked(const QByteArray& profile, const Arguments& arguments, Console& console) {
    if (!arguments.has("sign-cert")) return profile;
    const auto certificates = readInputFile(arguments.value("sign-cert"), maxSigningFile);
    if (!certificates) return certificates.problem;
    auto key = readInputFile(arguments.value("sign-key"), maxSigningFile);
    if (!key) return key.problem;
    const auto passphrase =
        arguments.has("sign-passphrase-stdin") ? readSecretFromInput() : Outcome<Secret>(Secret());
    if (!passphrase) return passphrase.problem;

    SigningFiles files{*certificates, *key, *passphrase};
    SignedProfile made = signProfile(profile, files);
    if (made.trouble == SigningTrouble::PassphraseNeeded && canAskForSecret()) {
        const auto typed = askForSecret(
            QCoreApplication::translate("CommandLine", "Passphrase of the private key: "), console);
        if (!typed) return typed.problem;
        files.passphrase = *typed;
        made = signProfile(profile, files);
    }
    key.value.reset();
    wipe(files.key);
    if (made.trouble == SigningTrouble::None) return made.der;
    QString message = signingTroubleText(made.trouble);
    if (made.trouble == SigningTrouble::PassphraseNeeded)
        message +=
            u' ' + QCoreApplication::translate("CommandLine", "Hand it over with --sign-passphrase-stdin.");
    return Problem{ExitStatus::BadInput, message};
}

}  // namespace outbox::app
