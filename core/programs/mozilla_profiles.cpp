// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_profiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/programs/ini_text.h"
#include "core/programs/profile_file.h"

namespace outbox {

namespace {
constexpr qsizetype mostProfiles = 64;
constexpr qint64 longestProfileList = 1024 * 1024;

/// How a profile came to be the usual one; the lowest wins.
enum ProfileRank { InstallationsChoice, GeneralChoice, OneOfSeveral };

/// The paths that installations start with: "[Install4F96D1932A9F858E]" in profiles.ini, and the same without
/// "Install" in installs.ini.
QList<QByteArray> installationPaths(const IniText& ini, const QByteArray& prefix) {
    QList<QByteArray> paths;
    for (const IniSection& section : ini.sections) {
        const QByteArray path = section.value("Default").value_or("");
        if (section.name.startsWith(prefix) && !path.isEmpty()) paths.append(path);
    }
    return paths;
}

/// One list after the other; what was seen once is not taken again.
class ProfileFinder {
  public:
    explicit ProfileFinder(const ProgramPlaces& places) : m_places(places) {}

    void look(const QString& folder) {
        const QFileInfo info(folder);
        if (!info.isDir() || seen(info.canonicalFilePath())) return;
        m_list = {folder, {}};
        m_ranked.clear();
        if (m_places.own || liesWithin(m_places.home, folder))
            readList();
        else
            tell(folder, ProgramTrouble::OutsideProfile);
        std::stable_sort(m_ranked.begin(), m_ranked.end(),
                         [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
        for (const Ranked& ranked : std::as_const(m_ranked)) m_found.profiles.append(ranked.profile);
        if (!m_list.problems.isEmpty()) m_found.troubled.append(m_list);
    }

    MozillaProfiles take() {
        nameThem();
        return m_found;
    }

  private:
    struct Ranked {
        MozillaProfile profile;
        ProfileRank rank;
    };

    bool seen(const QString& realPath) {
        if (m_seen.contains(realPath)) return true;
        m_seen.insert(realPath);
        return false;
    }

    void tell(const QString& file, ProgramTrouble trouble, const QString& detail = {}) {
        m_list.problems.append({file, trouble, detail});
    }

    void readList() {
        const QString path = m_list.folder + QStringLiteral("/profiles.ini");
        const ProfileFile file = readProfileFile(m_list.folder, path, longestProfileList);
        if (file)
            readEntries(path, file.bytes);
        else if (file.problem->trouble != ProgramTrouble::Missing)
            m_list.problems.append(*file.problem);
        // Profiles may have outlived their list.
        if (m_ranked.isEmpty()) lookAround();
    }

    void readEntries(const QString& path, const QByteArray& bytes) {
        const IniText ini = parseIni(bytes);
        if (ini.strangeLines > 0)
            tell(path, ProgramTrouble::Malformed,
                 QStringLiteral("%1 lines are neither section nor key").arg(ini.strangeLines));
        QList<QByteArray> starting = installationPaths(ini, "Install");
        const QString installs = m_list.folder + QStringLiteral("/installs.ini");
        if (const auto read = readProfileFile(m_list.folder, installs, longestProfileList))
            starting += installationPaths(parseIni(read.bytes), {});
        for (const IniSection& section : ini.sections) {
            const QByteArray named = section.value("Path").value_or("");
            if (!section.name.startsWith("Profile") || named.isEmpty()) continue;
            const bool general = section.value("Default").value_or("") == "1";
            const ProfileRank rank = starting.contains(named) ? InstallationsChoice
                                     : general                ? GeneralChoice
                                                              : OneOfSeveral;
            const bool relative = section.value("IsRelative").value_or("1") != "0";
            const QString text = QString::fromUtf8(named);
            add(QDir::cleanPath(relative ? m_list.folder + u'/' + text : QDir::fromNativeSeparators(text)),
                relative, rank);
        }
    }

    void lookAround() {
        const QDir list(m_list.folder);
        if (m_list.problems.isEmpty() && !list.isReadable()) tell(m_list.folder, ProgramTrouble::Unreadable);
        for (const QString& name : list.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            if (QFileInfo::exists(list.filePath(name) + QStringLiteral("/prefs.js")))
                add(list.filePath(name), true, OneOfSeveral);
    }

    void add(const QString& folder, bool relative, ProfileRank rank) {
        const QFileInfo info(folder);
        if (seen(info.exists() ? info.canonicalFilePath() : folder)) return;
        if (m_found.profiles.size() + m_ranked.size() >= mostProfiles) {
            const bool told =
                !m_list.problems.isEmpty() && m_list.problems.last().trouble == ProgramTrouble::TooMany;
            if (!told) tell(m_list.folder, ProgramTrouble::TooMany);
            return;
        }
        MozillaProfile profile{folder, {}, {}};
        if (const auto trouble = troubleWith(info, relative)) profile.problems.append({folder, *trouble, {}});
        m_ranked.append({profile, rank});
    }

    [[nodiscard]] std::optional<ProgramTrouble> troubleWith(const QFileInfo& folder, bool relative) const {
        if (isBarred(folder.filePath() + QStringLiteral("/prefs.js"))) return ProgramTrouble::Unreadable;
        if (!folder.exists()) return ProgramTrouble::Missing;
        if (!folder.isDir()) return ProgramTrouble::NotAFile;
        const bool chosen = m_places.own && !relative;
        if (chosen || liesWithin(m_places.home, folder.filePath())) return std::nullopt;
        return m_places.own && liesWithin(m_list.folder, folder.filePath())
                   ? std::nullopt
                   : std::optional(ProgramTrouble::OutsideProfile);
    }

    /// Ids that stay the same as long as the profiles do.
    void nameThem() {
        QSet<QString> taken;
        for (qsizetype i = 1; i < m_found.profiles.size(); ++i) {
            MozillaProfile& profile = m_found.profiles[i];
            const QString name = QFileInfo(profile.folder).fileName();
            QString unique = name;
            for (int n = 2; taken.contains(unique); ++n) unique = name + u'~' + QString::number(n);
            taken.insert(unique);
            profile.idPrefix = unique + u'/';
        }
    }

    const ProgramPlaces& m_places;
    MozillaProfiles m_found;
    MozillaProfileList m_list;  ///< being read
    QList<Ranked> m_ranked;     ///< of that list
    QSet<QString> m_seen;
};
}  // namespace

MozillaProfiles findMozillaProfiles(const QStringList& folders, const ProgramPlaces& places) {
    ProfileFinder finder(places);
    for (const QString& folder : folders) finder.look(folder);
    return finder.take();
}

}  // namespace outbox
