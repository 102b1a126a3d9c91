// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secret_input.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "core/model/secret_cleaning.h"

namespace outbox::app {

namespace {
bool holdsControl(const QByteArray& bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet < 0x20 || octet == 0x7F;
    });
}

Outcome<Secret> tokenFrom(const QByteArray& token) {
    if (token.size() > longestToken)
        return usageProblem(QCoreApplication::translate("CommandLine", "The token is longer than %1 octets.")
                                .arg(longestToken));
    const bool clean = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (!clean)
        return usageProblem(QCoreApplication::translate(
            "CommandLine", "This is no access token: it holds a blank or a character that no token has."));
    return Secret(token, SecretKind::Token);
}
}  // namespace

Outcome<Secret> secretFromLine(const QByteArray& read, SecretKind kind) {
    QByteArray line = read.mid(0, read.indexOf('\n'));
    if (line.endsWith('\r')) line.chop(1);
    if (kind == SecretKind::Token) return tokenFrom(line.trimmed());
    if (line.size() > longestSecret)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "The password is longer than %1 octets.")
                .arg(longestSecret));
    if (holdsControl(line.trimmed()))
        return usageProblem(QCoreApplication::translate(
            "CommandLine",
            "The password holds a control character, such as a tab, and no mail server takes that."));
    return Secret(line);
}

void tellOfCleaning(const Secret& secret, Console& console) {
    if (secret.kind() == SecretKind::Token || !cleanedSecret(secret).traits.cleaned) return;
    console.say(QCoreApplication::translate(
        "CommandLine", "Blanks or invisible characters were taken out of the password before it is used."));
}

Outcome<Secret> readSecretLine(QIODevice& input, SecretKind kind) {
    // Room for the line end, and one octet more by which too long a line shows.
    const qsizetype longest = kind == SecretKind::Token ? longestToken : longestSecret;
    return secretFromLine(input.readLine(longest + 4), kind);
}

Outcome<Secret> readSecretFromInput(SecretKind kind) {
    QFile input;
    // Unbuffered: what stands behind the line stays outside of this program's memory.
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return usageProblem(QCoreApplication::translate("CommandLine", "Standard input cannot be read."));
    return readSecretLine(input, kind);
}

}  // namespace outbox::app
