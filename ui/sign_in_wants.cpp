// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sign_in_wants.h"

#include <QCoreApplication>

namespace outbox::ui {
namespace {

QString wantsWords(const char* source) {
    return QCoreApplication::translate("SignIn", source);
}

bool isBridge(const Discovered& settings) {
    return settings.provider && settings.provider->signIn.contains(SignInWay::Bridge);
}

QString nameOf(const Discovered& settings) {
    if (!settings.providerName.isEmpty()) return settings.providerName;
    //: In the place of a provider's name
    return wantsWords(QT_TRANSLATE_NOOP("SignIn", "This provider"));
}

}  // namespace

SignInWants signInWants(const Discovered& settings, bool browserWorks) {
    const QString name = nameOf(settings);
    if (isBridge(settings)) {
        return {SignInChoice::Password,
                wantsWords(QT_TRANSLATE_NOOP("SignIn",
                                             "%1 is reached through its Bridge, a program on this computer. "
                                             "Use the password that the Bridge shows."))
                    .arg(name),
                QString()};
    }
    for (const QString& way : settings.auth) {
        if (way == QLatin1String("password")) return {};
        if (way == QLatin1String("oauth2") && browserWorks)
            return {SignInChoice::Browser,
                    wantsWords(QT_TRANSLATE_NOOP("SignIn", "%1 lets mail programs sign in with the browser."))
                        .arg(name),
                    settings.provider ? settings.provider->appPasswordUrl : QString()};
        if (way != QLatin1String("app-password")) continue;
        return {
            SignInChoice::AppPassword,
            wantsWords(QT_TRANSLATE_NOOP("SignIn", "%1 asks mail programs for an app password.")).arg(name),
            settings.provider ? settings.provider->appPasswordUrl : QString()};
    }
    if (settings.auth.isEmpty()) return {};
    return {SignInChoice::Without,
            wantsWords(QT_TRANSLATE_NOOP(
                           "SignIn",
                           "%1 lets mail programs sign in with the browser only. All up to the sign-in is "
                           "checked; in your mail program, choose OAuth2 as the way to sign in."))
                .arg(name),
            QString()};
}

}  // namespace outbox::ui
