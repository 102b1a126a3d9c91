// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mutt_config.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/model/transcript.h"

namespace outbox {

namespace {
constexpr qsizetype mostMuttFiles = 64;
constexpr int deepestMuttSource = 10;
constexpr qsizetype mostMuttHooks = 50;
constexpr qsizetype mostMuttVariables = 2000;
constexpr qsizetype mostMuttProblems = 20;
/// Of all files, each as often as it is sourced.
constexpr qsizetype mostMuttOctets = 8 * 1024 * 1024;

/// Newer and older spellings: NeoMutt's (its manual, "Deprecated names").
QByteArray muttName(const QByteArray& name) {
    if (name == "real_name") return "realname";
    if (name == "spool_file") return "spoolfile";
    if (name == "envelope_from") return "use_envelope_from";  // Mutt's older one
    return name;
}

bool isHook(const QByteArray& command) {
    return command == "folder-hook" || command == "send-hook" || command == "send2-hook" ||
           command == "reply-hook";
}

class MuttReader {
  public:
    MuttReader(const ProgramPlaces& places, const MuttOpener& open, const QList<FileChange>& changed)
        : m_places(places), m_open(open), m_changed(changed) {}

    MuttConfig read(const QString& mainFile) {
        source(mainFile, 0);
        // Hooks act on what stands after start, whichever line they are on.
        const MuttValues atStart = m_config.values;
        // A copy: what a hook sources may set further ones.
        const QList<Hook> hooks = m_hooks;
        for (const Hook& hook : hooks) {
            m_config.values = atStart;
            m_sourcedByHook = -1;
            run(hook.command, -1, 1, hook.folder);
            QByteArray name = hook.pattern;
            if (m_sourcedByHook >= 0)
                name = QFileInfo(m_config.files.at(m_sourcedByHook).path).fileName().toUtf8();
            m_config.hooks.append({name, m_config.values, m_sourcedByHook});
        }
        m_config.values = atStart;
        return m_config;
    }

  private:
    struct Hook {
        QByteArray pattern;
        QByteArray command;
        QString folder;
    };

    void addProblem(const QString& path, ProgramTrouble trouble, const QString& detail = {}) {
        const auto same = [&](const ProgramProblem& known) {
            return known.file == path && known.trouble == trouble;
        };
        if (m_config.problems.size() >= mostMuttProblems) return;
        if (std::none_of(m_config.problems.begin(), m_config.problems.end(), same))
            m_config.problems.append({path, trouble, detail});
    }

    int fileIndex(const QString& path) {
        SettingsFile settings = m_open(path);
        if (!settings.file) {
            addProblem(path, settings.file.problem->trouble, settings.file.problem->detail);
            return -1;
        }
        for (qsizetype i = 0; i < m_config.files.size(); ++i)
            if (m_config.files.at(i).path == settings.path) return static_cast<int>(i);
        if (m_config.files.size() >= mostMuttFiles) {
            addProblem(path, ProgramTrouble::TooMany);
            return -1;
        }
        if (settings.file.bytes.contains('\0')) {
            addProblem(path, ProgramTrouble::Malformed, QStringLiteral("NUL octets"));
            return -1;
        }
        for (const FileChange& change : m_changed)
            if (change.path == settings.path) settings.file.bytes = change.after;
        m_config.files.append({settings.path, settings.file.bytes});
        return static_cast<int>(m_config.files.size()) - 1;
    }

    void source(const QString& path, int depth) {
        if (depth > deepestMuttSource || ++m_sourced > 10 * mostMuttFiles) {
            addProblem(path, ProgramTrouble::TooMany, QStringLiteral("source goes too deep"));
            return;
        }
        const int file = fileIndex(path);
        if (file < 0) return;
        if (m_chain.contains(file)) {
            addProblem(path, ProgramTrouble::Malformed, QStringLiteral("source leads back to itself"));
            return;
        }
        m_octets += m_config.files.at(file).bytes.size();
        if (m_octets > mostMuttOctets) {
            addProblem(path, ProgramTrouble::TooLarge, QStringLiteral("too much is sourced, or too often"));
            return;
        }
        if (m_sourcedByHook == -1 && depth > 0) m_sourcedByHook = file;
        m_chain.append(file);
        // A copy: the list may grow and move while it is read.
        const QByteArray bytes = m_config.files.at(file).bytes;
        run(bytes, file, depth, QFileInfo(m_config.files.at(file).path).absolutePath());
        m_chain.removeLast();
    }

    void run(const QByteArray& bytes, int file, int depth, const QString& folder) {
        const QString home = m_places.home;
        MuttCursor cursor(bytes, [this, home](const QByteArray& name) -> std::optional<QByteArray> {
            if (name == "HOME") return home.toUtf8();
            if (name == "XDG_CONFIG_HOME") return unixConfigFolder(m_places).toUtf8();
            if (name == "XDG_DATA_HOME" && m_places.system == HomeSystem::Linux)
                return m_places.data.toUtf8();
            const auto value = m_config.values.constFind(muttName(name));
            if (value == m_config.values.constEnd() || value->computed) return std::nullopt;
            return value->text;
        });
        while (!cursor.atEnd()) {
            if (cursor.hasWord()) runCommand(cursor, cursor.word().text, file, depth, folder);
            cursor.skipCommand();
        }
    }

    void runCommand(MuttCursor& cursor, const QByteArray& command, int file, int depth,
                    const QString& folder) {
        if (command == "set") {
            while (cursor.hasWord())
                if (!setVariable(cursor, file)) return;
        } else if (command == "unset") {
            while (cursor.hasWord()) keepValue(cursor.word().text, flag("no", cursor, file));
        } else if (command == "reset") {
            while (cursor.hasWord()) m_config.values.remove(muttName(cursor.word().text));
        } else if (command == "toggle") {
            while (cursor.hasWord()) toggle(cursor.word().text, cursor, file);
        } else if (command == "source") {
            if (cursor.hasWord()) sourceNamed(cursor.word(), file, depth, folder);
        } else if (isHook(command)) {
            rememberHook(cursor, folder);
        }
    }

    bool setVariable(MuttCursor& cursor, int file) {
        QByteArray name = cursor.word(MuttWordEnd::Equals).text;
        if (!cursor.take('=')) {
            if (name.isEmpty()) return false;
            if (name.startsWith("inv"))
                toggle(name.mid(3), cursor, file);
            else if (name.startsWith("no"))
                keepValue(name.mid(2), flag("no", cursor, file));
            else if (!name.startsWith('?') && !name.startsWith('&') && !name.endsWith('?'))
                keepValue(name, flag("yes", cursor, file));
            return true;
        }
        // NeoMutt adds to a list by "+=" and takes away by "-=".
        const bool changesList = name.endsWith('+') || name.endsWith('-');
        if (changesList) name.chop(1);
        const MuttToken token = cursor.word();
        keepValue(name, {token.text, token.computed || changesList, token.expanded, false, file, token.place,
                         cursor.lineEnd()});
        return true;
    }

    static MuttValue flag(const char* text, const MuttCursor& cursor, int file) {
        return {text, false, false, true, file, {}, cursor.lineEnd()};
    }

    void toggle(const QByteArray& name, const MuttCursor& cursor, int file) {
        MuttValue value = flag("", cursor, file);
        value.computed = true;  // what it turns over is the program's default, or came from elsewhere
        keepValue(name, value);
    }

    void keepValue(const QByteArray& name, const MuttValue& value) {
        if (m_config.values.size() < mostMuttVariables || m_config.values.contains(muttName(name)))
            m_config.values.insert(muttName(name), value);
    }

    void sourceNamed(const MuttToken& token, int file, int depth, const QString& folder) {
        const QByteArray name = token.text.trimmed();
        if (!token.unknown.isEmpty() && !name.endsWith('|')) {
            addProblem(m_config.files.value(std::max(file, 0)).path, ProgramTrouble::Unreadable,
                       QStringLiteral("a source line names $%1, which is not known here")
                           .arg(cleanBytes(token.unknown, 60)));
            return;
        }
        if (token.computed || name.endsWith('|')) {
            m_config.commandSourced = true;
            return;
        }
        QString path = QString::fromUtf8(name);
        if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
            path = m_places.home + path.mid(1);
        if (!path.isEmpty()) source(QDir::cleanPath(QDir(folder).filePath(path)), depth + 1);
    }

    void rememberHook(MuttCursor& cursor, const QString& folder) {
        QByteArray pattern = cursor.word().text;
        if (pattern == "-noregex") pattern = cursor.word().text;
        if (pattern.startsWith('!') || !cursor.hasWord()) return;
        const MuttToken command = cursor.word(MuttWordEnd::Command);
        if (!command.computed && m_hooks.size() < mostMuttHooks)
            m_hooks.append({pattern, command.text, folder});
    }

    ProgramPlaces m_places;
    const MuttOpener& m_open;
    const QList<FileChange>& m_changed;
    MuttConfig m_config;
    QList<Hook> m_hooks;
    QList<int> m_chain;
    int m_sourcedByHook = -2;  ///< -2: no hook runs; -1: it has sourced nothing yet
    qsizetype m_sourced = 0;
    qsizetype m_octets = 0;
};
}  // namespace

MuttOpener muttFilesOf(const ProgramPlaces& places) {
    return [places](const QString& path) { return readSettingsFile(places, path); };
}

MuttConfig readMuttConfig(const ProgramPlaces& places, const QString& mainFile, const MuttOpener& open,
                          const QList<FileChange>& changed) {
    return MuttReader(places, open, changed).read(mainFile);
}

}  // namespace outbox
