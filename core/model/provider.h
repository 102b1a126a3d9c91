// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// How a provider wants the user name.
enum class UserForm { FullAddress, LocalPart, Other };

/// How a person may sign in from a mail program.
enum class SignInWay { Password, AppPassword, OAuth2, Bridge };

/// One step of "what this provider wants of a mail program", with the provider's own page.
struct SetupStep {
    QString id;   ///< "enable-imap-smtp", "turn-on-two-step", "create-app-password" …; words/ has the sentence
    QString url;  ///< the provider's own page
};

/// A way to send that is left where SMTP is closed.
enum class RoadKind {
    ModernSignIn,
    OwnProgram,   ///< the provider's own program or app
    Bridge,       ///< a helper on this computer that speaks SMTP to mail programs
    Web,
    AdminSwitch,  ///< an administrator can open SMTP again
    Api,          ///< a mail API, for programs and devices
    PaidPlan
};
struct Road {
    RoadKind kind = RoadKind::Web;
    QString name;     ///< of the program, the bridge or the API: "Proton Mail Bridge"
    QString url;      ///< the provider's own page
    QString command;  ///< AdminSwitch: what does it, "{address}" stands for the mailbox
};

/// A preset: facts about one provider, from resources/providers/*.json. `resources/provider.schema.json` says the
/// form; every preset names its source and when it was last checked.
struct Provider {
    QString id;            ///< "gmail"
    QString name;          ///< "Gmail"
    QString family;        ///< operator id where several presets share servers ("google"), else the id
    QStringList domains;   ///< mail domains, A-labels
    QStringList mxSuffixes;  ///< MX host suffixes that show that this provider runs a custom domain
    QList<Endpoint> outgoing;  ///< best first; `user` empty
    QList<Endpoint> incoming;  ///< best first
    UserForm outgoingUser = UserForm::FullAddress;
    UserForm incomingUser = UserForm::FullAddress;
    QList<SignInWay> signIn;  ///< best first
    QStringList formerHosts;
    QStringList aliasDomains;   ///< addresses of these sign in with the main address
    QString appPasswordUrl, settingsUrl, statusUrl, helpUrl, webmailUrl, passwordResetUrl;
    QList<SetupStep> steps;   ///< what to do at the provider first, in order
    QList<Road> roads;        ///< best first
    bool smtpMustBeEnabled = false;  ///< sending by programs is off until switched on
    bool smtpIncluded = true;        ///< false: no SMTP at all or not in the plan
    bool ownNetworkOnly = false;     ///< an access provider's server for its own lines
    int dailyLimit = 0;         ///< recipients a day, 0 = not published
    qint64 messageLimit = 0;    ///< octets, 0 = not published
    QDate checked;
    QStringList sources;
};

}  // namespace outbox
