// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_settings.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

void checkRanges(const MozillaPrefs& prefs, const QByteArray& file) {
    qsizetype last = 0;
    for (const MozillaPref& pref : prefs.all()) {
        require(pref.statement.begin >= last && pref.statement.end <= file.size(),
                "statements follow each other");
        require(pref.value.begin > pref.statement.begin && pref.value.end < pref.statement.end &&
                    pref.value.size() > 0,
                "a value stands within its statement");
        require(pref.statement.of(file).endsWith(';'), "a statement ends with its semicolon");
        last = pref.statement.end;
    }
}

/// Replacing a value changes that value and no other one.
void checkReplacing(const MozillaPrefs& prefs, const QByteArray& file) {
    if (prefs.all().isEmpty()) return;
    const MozillaPref& pref = prefs.all().last();
    const QString text = QStringLiteral("a\"b\\c\nd");
    const QByteArray changed = pref.value.replacedIn(file, mozillaPrefLiteral(text));
    const MozillaPrefs again = parseMozillaPrefs(changed);
    require(again.all().size() == prefs.all().size(), "replacing a value leaves the others");
    require(again.text(pref.name) == text, "a value that is written is read again");
}

void checkEndpoint(const Endpoint& endpoint) {
    require(endpoint.host.isEmpty() || canonicalHost(endpoint.host) == endpoint.host,
            "a host is a host name");
    require(endpoint.user.size() <= 1001 && fuzz::isOneCleanLine(endpoint.user), "a user name is one line");
}

void checkAccounts(const MozillaPrefs& prefs) {
    const QList<MozillaKeys> accounts = mozillaAccounts(prefs);
    require(accounts.size() <= 256, "accounts are bounded");
    for (const MozillaKeys& keys : accounts) {
        const ProgramAccount account = mozillaAccount(prefs, keys);
        require(fuzz::isOneCleanLine(account.id) && fuzz::isOneCleanLine(account.name), "names are clean");
        require(!account.incoming || account.incoming->isSet(), "a server for receiving is whole");
        checkEndpoint(account.outgoing);
        if (account.incoming) checkEndpoint(*account.incoming);
        for (const QString& address : account.addresses) require(address.contains(u'@'), "an address is one");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray file = fuzz::bytesOf(data, size);
    const MozillaPrefs prefs = parseMozillaPrefs(file);
    require(prefs.firstBroken() >= 0 && prefs.firstBroken() <= file.size(),
            "what is broken stands in the file");
    checkRanges(prefs, file);
    checkReplacing(prefs, file);
    checkAccounts(prefs);
    return 0;
}
