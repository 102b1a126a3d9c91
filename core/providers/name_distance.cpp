// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/name_distance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace outbox {

int slipsBetween(QStringView one, QStringView other, int limit) {
    const int tooMany = limit + 1;
    if (std::abs(one.size() - other.size()) > limit) return tooMany;

    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    std::iota(last.begin(), last.end(), 0);
    for (std::size_t i = 1; i <= static_cast<std::size_t>(one.size()); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const bool same = one[qsizetype(i) - 1] == other[qsizetype(j) - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && one[qsizetype(i) - 1] == other[qsizetype(j) - 2] &&
                                 one[qsizetype(i) - 2] == other[qsizetype(j) - 1];
            if (swapped) row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit) return tooMany;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last.back(), tooMany);
}

}  // namespace outbox
