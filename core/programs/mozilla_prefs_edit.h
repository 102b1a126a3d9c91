// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/programs/mozilla_prefs.h"

namespace outbox {

/// One preference as it is to be.
struct MozillaPrefWish {
    QString name;
    MozillaPref::Kind kind = MozillaPref::Kind::Text;
    QString text;
    int number = 0;
    bool flag = false;

    [[nodiscard]] static MozillaPrefWish ofText(const QString& name, const QString& text);
    [[nodiscard]] static MozillaPrefWish ofNumber(const QString& name, int number);
    [[nodiscard]] static MozillaPrefWish ofFlag(const QString& name, bool flag);
    [[nodiscard]] bool holdsIn(const MozillaPrefs& prefs) const;
    [[nodiscard]] QByteArray literal() const;
};

/// A prefs.js with these preferences in it: a value that stands there is replaced in its place, a missing one
/// comes behind the last of its branch ("mail.smtpserver.smtp1."), with the file's own line ends. Every other
/// octet stays. Read once more before it is given: nothing where that does not give just what was wished, as
/// with a file that ends within a comment.
[[nodiscard]] std::optional<QByteArray> withMozillaPrefs(const QByteArray& bytes,
                                                         const QList<MozillaPrefWish>& wishes);

}  // namespace outbox
