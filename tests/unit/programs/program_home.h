// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/model/endpoint.h"
#include "core/programs/change_plan.h"
#include "core/programs/program_places.h"
#include "core/programs/program_table.h"

namespace outbox::programs_test {

/// A home folder made for one test.
class ProgramHome {
  public:
    [[nodiscard]] QString path(const QString& name = {}) const {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }
    [[nodiscard]] ProgramPlaces places() const {
        ProgramPlaces places = ProgramPlaces::ofFolder(m_dir.path());
        places.system = HomeSystem::Linux;
        return places;
    }
    void put(const QString& name, const QByteArray& bytes) const {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A captured home: samples/NAME with everything in it.
    void putTree(const QString& name) const {
        const QString from = QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/") + name;
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(files.hasNext(), qPrintable(from));
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            put(QDir(from).relativeFilePath(file.fileName()), file.readAll());
        }
    }
    /// What an engine would do with a plan, without its care.
    static void write(const ChangePlan& plan) {
        for (const FileChange& change : plan.files) {
            QFile file(change.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(change.after), change.after.size());
        }
    }

  private:
    QTemporaryDir m_dir;
};

/// The one program of a kind in a home; an empty one where there is none, or more.
inline MailProgram onlyProgram(const ProgramHome& home, const QString& kind) {
    const QList<MailProgram> programs = findPrograms(home.places(), kind);
    return programs.size() == 1 ? programs.first() : MailProgram();
}

/// A captured file of a program, from samples/PROGRAM/NAME.
inline QByteArray sample(const QString& name) {
    QFile file(QStringLiteral(OUTBOX_PROGRAM_SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no sample %s", qPrintable(name));
    return file.readAll();
}

inline Endpoint outgoingServer(const QString& host, quint16 port, Security security, const QString& user,
                               AuthMethod auth = AuthMethod::Password) {
    return {Protocol::Smtp, host, port, security, user, auth};
}

/// "smtp.example.org:587/starttls anna password", for rows.
inline QString inWords(const Endpoint& endpoint) {
    if (!endpoint.isSet()) return {};
    return endpointText(endpoint) + u' ' + endpoint.user + u' ' + authName(endpoint.auth);
}

inline ProgramAccount accountIn(const MailProgram& program, const QString& id) {
    for (const ProgramAccount& account : program.accounts)
        if (account.id == id) return account;
    return {};
}

/// "work* | anna@work.example | smtp.work.example:465/tls anna password", one line an account.
inline QString sendersInWords(const MailProgram& program) {
    QStringList lines;
    for (const ProgramAccount& account : program.accounts)
        lines.append(account.id + (account.defaultOutgoing ? QStringLiteral("*") : QString()) +
                     QStringLiteral(" | ") + account.addresses.join(u',') + QStringLiteral(" | ") +
                     inWords(account.outgoing));
    return lines.join(u'\n');
}

/// The lines that only one of two texts has, "-" before, "+" after: what a writer really touched.
inline QByteArrayList touchedLines(const QByteArray& before, const QByteArray& after) {
    QByteArrayList old = before.split('\n');
    QByteArrayList now = after.split('\n');
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first()) {
        old.removeFirst();
        now.removeFirst();
    }
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    QByteArrayList touched;
    for (const QByteArray& line : std::as_const(old))
        if (!now.contains(line)) touched.append('-' + line);
    for (const QByteArray& line : std::as_const(now))
        if (!old.contains(line)) touched.append('+' + line);
    return touched;
}

}  // namespace outbox::programs_test
