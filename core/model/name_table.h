// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <algorithm>
#include <array>
#include <optional>

namespace outbox {

/// A closed list of values with their stable names, as reports and command lines write them.
template <typename Value, std::size_t Count>
struct NameTable {
    struct Row {
        Value value;
        const char* name;
    };
    std::array<Row, Count> rows;

    /// The name of a value; empty for a value outside of the table.
    [[nodiscard]] QString nameOf(Value value) const {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [value](const Row& r) { return r.value == value; });
        return row == rows.end() ? QString() : QString::fromLatin1(row->name);
    }
    /// The value of a name, upper and lower case alike.
    [[nodiscard]] std::optional<Value> valueOf(QStringView name) const {
        for (const Row& row : rows) {
            if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0) return row.value;
        }
        return std::nullopt;
    }
};

}  // namespace outbox
