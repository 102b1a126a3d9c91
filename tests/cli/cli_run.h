// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace outbox::cli {

/// What one call of the program came to.
struct CliRun {
    int status = -1;  ///< -1: it did not end, or it crashed
    QByteArray output;
    QByteArray error;

    /// Standard output as one JSON object and nothing besides.
    [[nodiscard]] std::optional<QJsonObject> document() const;
};

/// Calls the program with these arguments and this standard input, without a display.
[[nodiscard]] CliRun call(const QStringList& arguments, const QByteArray& input = {});
/// The same for somebody whom the modes of files hold off: as root, who reads everything, a person without
/// rights. Nothing where that person may not even start the program.
[[nodiscard]] std::optional<CliRun> callWithoutRights(const QStringList& arguments);
/// The program's file, from the environment of the test.
[[nodiscard]] QString programFile();

}  // namespace outbox::cli
