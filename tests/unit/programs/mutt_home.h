// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/mutt_program.h"
#include "tests/unit/programs/program_home.h"

namespace outbox::programs_test {

inline void putMutt(const ProgramHome& home, const QString& file) {
    const bool neo = file == QLatin1String("neomuttrc");
    home.put(neo ? QStringLiteral(".config/neomutt/neomuttrc") : QStringLiteral(".muttrc"),
             sample(QStringLiteral("mutt/") + file));
    for (const QString& part : {QStringLiteral("common"), QStringLiteral("work"), QStringLiteral("home")})
        home.put(QStringLiteral(".mutt/") + part, sample(QStringLiteral("mutt/") + part));
    home.put(QStringLiteral(".mutt/password"), "set my_pass=made-up-secret\n");
    home.put(QStringLiteral(".msmtprc"), sample(QStringLiteral("msmtp/manual-example")));
}

inline MailProgram foundMutt(const ProgramHome& home) {
    const QList<MailProgram> programs = findMutt(home.places()) + findNeoMutt(home.places());
    return programs.isEmpty() ? MailProgram() : programs.first();
}

inline Endpoint server(const char* host, quint16 port, Security security, const char* user,
                       AuthMethod auth = AuthMethod::Password) {
    return outgoingServer(QString::fromLatin1(host), port, security, QString::fromLatin1(user), auth);
}

}  // namespace outbox::programs_test
