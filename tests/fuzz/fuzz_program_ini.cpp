// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/claws_program.h"
#include "core/programs/evolution_program.h"
#include "core/programs/geary_program.h"
#include "core/programs/geary_text.h"
#include "core/programs/goa_accounts.h"
#include "core/programs/kmail_program.h"
#include "core/programs/mailspring_program.h"
#include "tests/fuzz/fuzz_programs.h"

using namespace outbox;
using fuzz::require;

namespace {
const QString root = QStringLiteral("/home/anna");
const QString path = QStringLiteral("/home/anna/file");

void checkClaws(const QByteArray& bytes, const ClawsDialect& dialect) {
    const QList<ClawsAccount> accounts = clawsAccounts(bytes, dialect, true);
    for (qsizetype i = 0; i < accounts.size() && i < 4; ++i) {
        const ClawsAccount& account = accounts.at(i);
        fuzz::checkServer(account.outgoing);
        if (account.incoming) fuzz::checkServer(*account.incoming);
        require(fuzz::isOneCleanLine(account.name), "a name is a clean line");
        const WantedSettings wanted = fuzz::otherThan(account.outgoing);
        const ChangePlan plan = planClawsFile(path, bytes, dialect, true, account.number, wanted);
        if (!fuzz::stands(plan)) continue;
        const QByteArray after = fuzz::afterwards(plan, path, bytes);
        require(planClawsFile(path, after, dialect, true, account.number, wanted).files.isEmpty(),
                "a second plan is empty");
    }
}

/// `part` is which of the three files the input is: the transports, the identities or a resource.
void checkKmail(const QByteArray& bytes, char part) {
    KmailSettings settings;
    settings.mailtransports =
        part == 'k' ? bytes : QByteArray("[General]\ndefault-transport=1\n[Transport 1]\nhost=h.example\n");
    QList<KmailResource> resources;
    const Protocol protocol = part == 'p' ? Protocol::Pop3 : Protocol::Imap;
    if (const auto incoming = kmailIncoming(parseIni(bytes), protocol)) {
        fuzz::checkServer(*incoming);
        resources.append({path, bytes, *incoming, kmailResourceIdentity(parseIni(bytes))});
    }
    settings.accounts = kmailAccounts(settings.mailtransports, part == 'i' ? bytes : QByteArray(), resources);
    for (qsizetype i = 0; i < settings.accounts.size() && i < 4; ++i) {
        const KmailAccount& account = settings.accounts.at(i);
        fuzz::checkServer(account.transport.outgoing);
        require(fuzz::isOneCleanLine(account.transport.name), "a name is a clean line");
        require(fuzz::areCleanLines(account.addresses), "addresses are clean lines");
        WantedSettings wanted = fuzz::otherThan(account.transport.outgoing);
        if (account.resource) {
            wanted.incoming = account.resource->incoming;
            wanted.incoming->host = QStringLiteral("new.incoming.example");
            wanted.incoming->port = 2993;
        }
        (void)fuzz::stands(planKmailSettings(root, settings, account.transport.id, wanted));
    }
}

void checkGeary(const QByteArray& bytes) {
    const GearyAccount account = gearyAccount(parseIni(bytes));
    fuzz::checkServer(account.outgoing);
    if (account.incoming) fuzz::checkServer(*account.incoming);
    const WantedSettings wanted = fuzz::otherThan(account.outgoing);
    const ChangePlan plan = planGearyFile(root, path, bytes, wanted);
    if (!fuzz::stands(plan)) return;
    require(planGearyFile(root, path, fuzz::afterwards(plan, path, bytes), wanted).files.isEmpty(),
            "a second plan is empty");
}

EvolutionSource sourceOf(const QString& name, const QByteArray& bytes) {
    return {root + u'/' + name, bytes, parseIni(bytes)};
}

/// `part` is which of the three sources of an account the input is.
void checkEvolution(const QByteArray& bytes, char part) {
    EvolutionSources sources;
    const auto put = [&](const QString& name, char mark, const QByteArray& usual) {
        sources.insert(name, sourceOf(name, part == mark ? bytes : usual));
    };
    put(QStringLiteral("a"), 'a',
        "[Mail Account]\nBackendName=imapx\nIdentityUid=i\n[Authentication]\nHost=h.example\n");
    put(QStringLiteral("i"), 'e',
        "[Mail Identity]\nAddress=a@h.example\n[Mail Submission]\nTransportUid=t\n");
    put(QStringLiteral("t"), 't', "[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=h.example\n");
    const QList<EvolutionAccount> accounts = evolutionAccounts(sources);
    for (qsizetype i = 0; i < accounts.size() && i < 4; ++i) {
        const EvolutionAccount& account = accounts.at(i);
        fuzz::checkServer(account.outgoing);
        if (account.incoming) fuzz::checkServer(*account.incoming);
        require(fuzz::areCleanLines(account.addresses), "addresses are clean lines");
        const WantedSettings wanted = fuzz::otherThan(account.outgoing);
        (void)fuzz::stands(planEvolutionSources(root, sources, account.id, wanted));
    }
}

void checkOnline(const QByteArray& bytes) {
    for (const GoaAccount& account : parseGoaAccounts(bytes)) {
        fuzz::checkServer(account.outgoing);
        if (account.incoming) fuzz::checkServer(*account.incoming);
    }
}

void checkMailspring(const QByteArray& bytes) {
    for (const ProgramAccount& account : mailspringAccounts(bytes).value_or(QList<ProgramAccount>())) {
        fuzz::checkServer(account.outgoing);
        require(fuzz::isOneCleanLine(account.id) && fuzz::isOneCleanLine(account.name), "names are clean");
    }
}
}  // namespace

/// One input as one file of a program that keeps its settings in sections and keys, or as JSON; the first
/// octet says which.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 2 || size > 16 * 1024) return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const char mark = static_cast<char>(data[0]);
    switch (mark) {
        case 'c':
            checkClaws(bytes, clawsMail());
            break;
        case 'y':
            checkClaws(bytes, sylpheed());
            break;
        case 'k':
        case 'i':
        case 'r':
        case 'p':
            checkKmail(bytes, mark);
            break;
        case 'g':
            checkGeary(bytes);
            break;
        case 'a':
        case 'e':
        case 't':
            checkEvolution(bytes, mark);
            break;
        case 'o':
            checkOnline(bytes);
            break;
        case 'm':
            checkMailspring(bytes);
            break;
        default:
            break;
    }
    return 0;
}
