// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_prefs_edit.h"

#include <QSet>
#include <algorithm>

#include "core/programs/byte_edits.h"

namespace outbox {

namespace {

/// "mail.smtpserver.smtp1." of "mail.smtpserver.smtp1.port".
QString prefBranch(const QString& name) {
    return name.left(name.lastIndexOf(u'.') + 1);
}

const MozillaPref* lastOfBranch(const MozillaPrefs& prefs, const QString& branch) {
    const QList<MozillaPref>& all = prefs.all();
    const auto found = std::find_if(all.crbegin(), all.crend(), [&branch](const MozillaPref& pref) {
        return prefBranch(pref.name) == branch;
    });
    return found == all.crend() ? nullptr : &*found;
}

/// Behind the line of a statement; right behind the statement itself where something else follows on its
/// line, which may be the beginning of a long comment.
qsizetype placeBehind(const QByteArray& bytes, const MozillaPref& pref) {
    const qsizetype feed = bytes.indexOf('\n', pref.statement.end);
    const qsizetype lineEnd = feed < 0 ? bytes.size() : feed;
    const QByteArray rest = bytes.mid(pref.statement.end, lineEnd - pref.statement.end);
    if (!rest.trimmed().isEmpty()) return pref.statement.end;
    return feed < 0 ? bytes.size() : feed + 1;
}

ByteEdit insertion(const QByteArray& bytes, qsizetype at, const MozillaPrefWish& wish) {
    const QByteArray line = "user_pref(" + mozillaPrefLiteral(wish.name) + ", " + wish.literal() + ");";
    const QByteArray lineEnd = firstLineEnd(bytes);
    const bool onFreshLine = at == 0 || bytes.at(at - 1) == '\n';
    return {{at, at}, onFreshLine ? line + lineEnd : lineEnd + line};
}

bool sameValue(const MozillaPref& a, const MozillaPref& b) {
    return a.kind == b.kind && a.text == b.text && a.number == b.number && a.flag == b.flag;
}

/// Whether all wishes hold and everything else is as before.
bool isJustAsWished(const MozillaPrefs& before, const MozillaPrefs& after,
                    const QList<MozillaPrefWish>& wishes) {
    QSet<QString> wished;
    for (const MozillaPrefWish& wish : wishes) {
        if (!wish.holdsIn(after)) return false;
        wished.insert(wish.name);
    }
    const auto kept = [&wished](const MozillaPrefs& here, const MozillaPrefs& there) {
        return std::all_of(here.all().cbegin(), here.all().cend(), [&](const MozillaPref& pref) {
            const MozillaPref* same = there.find(pref.name);
            return wished.contains(pref.name) || (same && sameValue(*here.find(pref.name), *same));
        });
    };
    return after.broken() == before.broken() && kept(before, after) && kept(after, before);
}

}  // namespace

MozillaPrefWish MozillaPrefWish::ofText(const QString& name, const QString& text) {
    return {name, MozillaPref::Kind::Text, text, 0, false};
}

MozillaPrefWish MozillaPrefWish::ofNumber(const QString& name, int number) {
    return {name, MozillaPref::Kind::Number, {}, number, false};
}

MozillaPrefWish MozillaPrefWish::ofFlag(const QString& name, bool flag) {
    return {name, MozillaPref::Kind::Flag, {}, 0, flag};
}

bool MozillaPrefWish::holdsIn(const MozillaPrefs& prefs) const {
    switch (kind) {
        case MozillaPref::Kind::Text:
            return prefs.text(name) == text;
        case MozillaPref::Kind::Number:
            return prefs.number(name) == number;
        case MozillaPref::Kind::Flag:
            break;
    }
    return prefs.flag(name) == flag;
}

QByteArray MozillaPrefWish::literal() const {
    switch (kind) {
        case MozillaPref::Kind::Text:
            return mozillaPrefLiteral(text);
        case MozillaPref::Kind::Number:
            return QByteArray::number(number);
        case MozillaPref::Kind::Flag:
            break;
    }
    return flag ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

std::optional<QByteArray> withMozillaPrefs(const QByteArray& bytes, const QList<MozillaPrefWish>& wishes) {
    const MozillaPrefs before = parseMozillaPrefs(bytes);
    QList<ByteEdit> edits;
    for (const MozillaPrefWish& wish : wishes) {
        if (wish.holdsIn(before)) continue;
        if (const MozillaPref* present = before.find(wish.name)) {
            edits.append({present->value, wish.literal()});
            continue;
        }
        const MozillaPref* sibling = lastOfBranch(before, prefBranch(wish.name));
        edits.append(insertion(bytes, sibling ? placeBehind(bytes, *sibling) : bytes.size(), wish));
    }
    const QByteArray after = withEdits(bytes, edits);
    if (!isJustAsWished(before, parseMozillaPrefs(after), wishes)) return std::nullopt;
    return after;
}

}  // namespace outbox
