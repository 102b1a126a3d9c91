// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/transcript.h"
#include "core/programs/msmtp_program.h"
#include "core/programs/mutt_account.h"
#include "core/programs/mutt_program.h"
#include "tests/fuzz/fuzz_programs.h"

using namespace outbox;
using fuzz::require;

namespace {
void checkMsmtp(const QByteArray& bytes) {
    const QString path = QStringLiteral("/home/anna/.msmtprc");
    const MsmtpText text = parseMsmtp(bytes);
    require(fuzz::isOneCleanLine(text.error), "an error is a clean line");
    for (qsizetype i = 0; i < text.accounts.size() && i < 4; ++i) {
        const MsmtpAccount& account = text.accounts.at(i);
        const Endpoint present = msmtpEndpoint(account);
        fuzz::checkServer(present);
        require(account.argument("password").isEmpty(), "a password is not kept");
        const QString id = cleanBytes(account.name, 100);
        const WantedSettings wanted = fuzz::otherThan(present);
        const ChangePlan plan = planMsmtpFile(path, bytes, id, wanted);
        if (!fuzz::stands(plan)) continue;
        const QByteArray after = fuzz::afterwards(plan, path, bytes);
        require(planMsmtpFile(path, after, id, wanted).files.isEmpty(), "a second plan is empty");
    }
}

void checkMutt(const QByteArray& bytes) {
    ProgramPlaces places;
    places.home = QStringLiteral("/home/anna");
    places.config = QStringLiteral("/home/anna/.config");
    const QString mainFile = QStringLiteral("/home/anna/.muttrc");
    const qsizetype cut = bytes.indexOf('\0');
    const QByteArray main = cut < 0 ? bytes : bytes.first(cut);
    const QByteArray more = cut < 0 ? QByteArray() : bytes.mid(cut + 1);
    const auto filesWith = [&](const ChangePlan& plan) -> MuttOpener {
        return [&, plan](const QString& path) -> SettingsFile {
            SettingsFile settings{path, {}};
            if (path == mainFile)
                settings.file.bytes = fuzz::afterwards(plan, path, main);
            else if (path.startsWith(QLatin1String("/home/anna/more")))
                settings.file.bytes = fuzz::afterwards(plan, path, more);
            else
                settings.file.problem = ProgramProblem{path, ProgramTrouble::Missing, {}};
            return settings;
        };
    };
    const MuttOpener open = filesWith({});
    const QList<MuttAccount> accounts = muttAccounts(readMuttConfig(places, mainFile, open));
    for (qsizetype i = 0; i < accounts.size() && i < 4; ++i) {
        const MuttAccount& account = accounts.at(i);
        require(fuzz::isOneCleanLine(account.id) && !account.id.isEmpty(), "an id is a clean line");
        fuzz::checkServer(account.outgoing);
        if (account.incoming) fuzz::checkServer(*account.incoming);
        if (account.sending == MuttSending::ByMsmtp) continue;
        const WantedSettings wanted = fuzz::otherThan(account.outgoing);
        const ChangePlan plan = planMuttFiles(places, mainFile, open, account.id, wanted);
        if (!fuzz::stands(plan)) continue;
        const ChangePlan again = planMuttFiles(places, mainFile, filesWith(plan), account.id, wanted);
        require(again.trouble == PlanTrouble::None && again.files.isEmpty(), "a second plan is empty");
    }
}
}  // namespace

/// One input as the configuration of msmtp (first octet "s"), or as one of Mutt's; what stands behind its
/// first NUL is a second file, ~/more.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 2 || size > 16 * 1024) return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    if (data[0] == 's')
        checkMsmtp(bytes);
    else
        checkMutt(bytes);
    return 0;
}
