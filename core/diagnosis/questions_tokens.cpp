// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

/// What a token must have been granted for a mail program to send with it, as the operators name it. Gmail's
/// own "gmail.send" is for its API and opens no SMTP.
constexpr const char* sendingScopes[] = {
    "https://mail.google.com/",  "/smtp.send", "mail-w", "mail.imap", "mail:smtp", "dev/protocol-smtp",
    "https://email.comcast.net/"};
/// Beginnings of what is granted for mail and is not sending by SMTP.
constexpr const char* otherMailScopes[] = {"/imap.", "/pop.",     "auth/gmail.",       "/mail.",
                                           "mail-r", "mail:imap", "dev/protocol-imap", "dev/protocol-pop"};

template <std::size_t N>
bool namesAnyOf(const QStringList& scopes, const char* const (&words)[N]) {
    return std::any_of(scopes.begin(), scopes.end(), [&words](const QString& scope) {
        return std::any_of(std::begin(words), std::end(words), [&scope](const char* word) {
            return scope.contains(QLatin1String(word), Qt::CaseInsensitive);
        });
    });
}

const DialogueObservation* tokenTry(const Evidence& e) {
    const DialogueObservation* tried = view::signInDialogue(e);
    return tried && view::byToken(*tried) ? tried : nullptr;
}

bool statusIs(const Evidence& e, std::initializer_list<const char*> words) {
    const DialogueObservation* tried = tokenTry(e);
    return tried && std::any_of(words.begin(), words.end(), [tried](const char* word) {
               return tried->signIn.tokenStatus.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
           });
}

}  // namespace

Answer tokenRefused(const Evidence& e) {
    const DialogueObservation* tried = tokenTry(e);
    if (!tried) return Answer::Unknown;
    if (!view::refused(*tried)) return Answer::No;
    // Anything else that the reply names is not about the token.
    const QStringList said = spokenRefusals(e);
    return answer(said.contains(QLatin1String("auth.token-expired")) ||
                  said.contains(QLatin1String("auth.oauth-scope-missing")));
}

Answer tokenLacksSending(const Evidence& e) {
    if (statusIs(e, {"insufficient_scope"}) || serverSays(e, "auth.oauth-scope-missing") == Answer::Yes)
        return Answer::Yes;
    if (!e.secret || e.secret->scopes.isEmpty()) return Answer::Unknown;
    if (namesAnyOf(e.secret->scopes, sendingScopes)) return Answer::No;
    return namesAnyOf(e.secret->scopes, otherMailScopes) ? Answer::Yes : Answer::Unknown;
}

Answer tokenSaidInvalid(const Evidence& e) {
    return statusIs(e, {"400", "401", "invalid_token", "invalid_grant"}) ? Answer::Yes : Answer::Unknown;
}

}  // namespace outbox::ask
