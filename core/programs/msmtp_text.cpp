// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/msmtp_text.h"

#include <algorithm>
#include <array>

#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype mostMsmtpAccounts = 200;
constexpr qsizetype longestMsmtpLine = 500;  // LINEBUFSIZE 501 of conf.c, with the closing NUL
/// Those that say where and as whom mail goes out; of all others it is enough that they are there.
constexpr std::array countedCommands{
    "host", "port", "tls",  "tls_starttls", "tls_fingerprint", "tls_host_override",
    "auth", "user", "from", "password",     "passwordeval"};
constexpr quint16 smtpPort = 25;
constexpr quint16 smtpsPort = 465;

bool counts(const QByteArray& command) {
    return std::any_of(countedCommands.begin(), countedCommands.end(),
                       [&](const char* counted) { return command == counted; });
}

bool isMsmtpBlank(char c) {
    return c == ' ' || c == '\t';
}

ByteRange withoutBlanks(const QByteArray& bytes, ByteRange range) {
    while (range.begin < range.end && isMsmtpBlank(bytes.at(range.begin))) ++range.begin;
    while (range.end > range.begin && isMsmtpBlank(bytes.at(range.end - 1))) --range.end;
    return range;
}

QByteArray withoutQuotes(const QByteArray& text) {
    const bool quoted = text.size() >= 2 && text.startsWith('"') && text.endsWith('"');
    return quoted ? text.mid(1, text.size() - 2) : text;
}

QByteArray trimmedArgument(const QByteArray& text) {
    return withoutQuotes(withoutBlanks(text, {0, text.size()}).of(text));
}

struct MsmtpLine {
    ByteRange text;  ///< without line end and blanks at its ends
    qsizetype next = 0;
    QByteArray command;
    ByteRange argument;
    bool tooLong = false;
};

MsmtpLine msmtpLineAt(const QByteArray& bytes, qsizetype at) {
    const qsizetype feed = bytes.indexOf('\n', at);
    const qsizetype end = feed < 0 ? bytes.size() : feed;
    MsmtpLine line;
    line.next = feed < 0 ? bytes.size() : feed + 1;
    line.tooLong = end - at >= longestMsmtpLine;
    const bool returns = feed > at && bytes.at(feed - 1) == '\r';
    line.text = withoutBlanks(bytes, {at, returns ? end - 1 : end});
    qsizetype word = line.text.begin;
    while (word < line.text.end && !isMsmtpBlank(bytes.at(word))) ++word;
    line.command = bytes.mid(line.text.begin, word - line.text.begin);
    line.argument = withoutBlanks(bytes, {word, line.text.end});
    return line;
}

/// Walks the lines as read_conffile of conf.c does.
class MsmtpReader {
  public:
    explicit MsmtpReader(const QByteArray& bytes) : m_bytes(bytes) {}

    MsmtpText read() {
        qsizetype at = 0;
        for (int number = 1; at < m_bytes.size() && m_text.error.isEmpty(); ++number) {
            const MsmtpLine line = msmtpLineAt(m_bytes, at);
            if (line.tooLong)
                fail(number, QStringLiteral("longer than msmtp reads"));
            else if (line.text.size() > 0 && m_bytes.at(line.text.begin) != '#')
                take(line, number, at);
            at = line.next;
        }
        return m_text;
    }

  private:
    void fail(int number, const QString& why) {
        m_text.error = QStringLiteral("line %1: %2").arg(number).arg(why);
    }

    void take(const MsmtpLine& line, int number, qsizetype lineBegin) {
        if (line.command == "account") {
            beginAccount(line, number);
        } else if (line.command == "defaults") {
            m_account = -1;
            addBlock({}, line.next);
        } else {
            // Old files without an account line: their settings are those of the account "default".
            if (m_text.blocks.isEmpty()) addAccount("default", {}, lineBegin);
            addSetting(line, number, lineBegin);
        }
    }

    void addBlock(const QByteArray& account, qsizetype insertAt) {
        m_text.blocks.append(MsmtpBlock{account, insertAt, {}, false});
    }

    void beginAccount(const MsmtpLine& line, int number) {
        const QByteArray argument = withoutQuotes(line.argument.of(m_bytes));
        const qsizetype colon = argument.indexOf(':');
        const QByteArray name = colon < 0 ? argument : trimmedArgument(argument.first(colon));
        QList<QByteArray> copies;
        if (colon >= 0)
            for (const QByteArray& part : argument.mid(colon + 1).split(','))
                copies.append(trimmedArgument(part));
        const auto unknown = std::find_if(copies.begin(), copies.end(),
                                          [this](const QByteArray& copy) { return !m_text.find(copy); });
        if (name.isEmpty())
            fail(number, QStringLiteral("account without a name"));
        else if (m_text.find(name))
            fail(number, QStringLiteral("account “%1” a second time").arg(cleanBytes(name, 60)));
        else if (unknown != copies.end())
            fail(number, QStringLiteral("copies account “%1”, which is not defined before")
                             .arg(cleanBytes(*unknown, 60)));
        else if (m_text.accounts.size() >= mostMsmtpAccounts)
            fail(number, QStringLiteral("more accounts than are read"));
        else
            addAccount(name, copies, line.next);
    }

    void addAccount(const QByteArray& name, const QList<QByteArray>& copies, qsizetype insertAt) {
        addBlock(name, insertAt);
        MsmtpAccount account;
        account.name = name;
        account.block = static_cast<int>(m_text.blocks.size()) - 1;
        account.copies = copies;
        account.values = m_defaults;
        account.computed = m_computedDefaults;
        for (const QByteArray& copy : copies) {
            const MsmtpAccount* parent = m_text.find(copy);
            account.computed = account.computed || parent->computed;
            for (auto value = parent->values.begin(); value != parent->values.end(); ++value)
                if (value->passedOn) account.values.insert(value.key(), *value);
        }
        m_text.accounts.append(account);
        m_account = m_text.accounts.size() - 1;
    }

    /// What msmtp ends with an error for; of the settings that count here.
    bool isAllowed(const MsmtpLine& line) const {
        const QByteArray argument = withoutQuotes(line.argument.of(m_bytes));
        if (line.command == "host") return !argument.isEmpty();
        if (line.command == "port") return argument.toUShort() > 0;
        if (line.command == "tls" || line.command == "tls_starttls")
            return argument.isEmpty() || argument == "on" || argument == "off";
        return true;
    }

    void addSetting(const MsmtpLine& line, int number, qsizetype lineBegin) {
        if (!isAllowed(line)) {
            fail(number, QStringLiteral("%1 does not take this").arg(QString::fromLatin1(line.command)));
            return;
        }
        MsmtpBlock& block = m_text.blocks.last();
        block.insertAt = line.next;
        block.indent = m_bytes.mid(lineBegin, line.text.begin - lineBegin);
        const bool computed = line.command == "eval";
        block.computed = block.computed || computed;
        const MsmtpValue value{
            line.command == "password" ? QByteArray() : withoutQuotes(line.argument.of(m_bytes)),
            line.argument, static_cast<int>(m_text.blocks.size()) - 1, m_account >= 0};
        if (m_account < 0) {
            m_computedDefaults = m_computedDefaults || computed;
            if (counts(line.command)) m_defaults.insert(line.command, value);
            return;
        }
        MsmtpAccount& account = m_text.accounts[m_account];
        account.computed = account.computed || computed;
        account.ownLines = true;
        if (counts(line.command)) account.values.insert(line.command, value);
    }

    const QByteArray& m_bytes;
    MsmtpText m_text;
    QHash<QByteArray, MsmtpValue> m_defaults;
    bool m_computedDefaults = false;
    qsizetype m_account = -1;  ///< that the lines belong to; -1: defaults
};

AuthMethod msmtpAuth(const MsmtpAccount& account) {
    if (!account.values.contains("auth")) return AuthMethod::None;
    const QByteArray method = account.argument("auth");
    if (method == "off") return AuthMethod::None;
    return method == "oauthbearer" || method == "xoauth2" ? AuthMethod::OAuth2 : AuthMethod::Password;
}
}  // namespace

QByteArray MsmtpAccount::argument(const char* command) const {
    return values.value(command).argument;
}

bool MsmtpAccount::isOn(const char* command, bool otherwise) const {
    // A command alone means on (is_on of conf.c is asked after the empty argument).
    return values.contains(command) ? argument(command) != "off" : otherwise;
}

const MsmtpAccount* MsmtpText::find(const QByteArray& name) const {
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const MsmtpAccount& account) { return account.name == name; });
    return found == accounts.end() ? nullptr : &*found;
}

MsmtpText parseMsmtp(const QByteArray& bytes) {
    return MsmtpReader(bytes).read();
}

Endpoint msmtpEndpoint(const MsmtpAccount& account) {
    Endpoint endpoint;
    endpoint.host = canonicalHost(QString::fromUtf8(account.argument("host")));
    if (endpoint.host.isEmpty()) return {};
    const bool tls = account.isOn("tls", false);
    const bool startTls = account.isOn("tls_starttls", true);
    endpoint.security = !tls ? Security::None : startTls ? Security::StartTls : Security::Tls;
    bool number = false;
    const quint16 port = account.argument("port").toUShort(&number);
    endpoint.port = number && port > 0 ? port : endpoint.security == Security::Tls ? smtpsPort : smtpPort;
    endpoint.auth = msmtpAuth(account);
    endpoint.user = cleanBytes(account.argument("user"), 300);
    return endpoint;
}

}  // namespace outbox
