// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/mail_date.h"

#include <QByteArrayList>
#include <QLocale>
#include <algorithm>
#include <array>
#include <optional>

#include "core/protocol/message_header.h"

namespace outbox {

namespace {

constexpr qsizetype longestDate = 200;
constexpr int firstYear = 1970;
constexpr int lastYear = 2200;
constexpr std::array mailMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct NamedZone {
    const char* name;
    int hours;
};
constexpr std::array mailZones{NamedZone{"UT", 0},   NamedZone{"GMT", 0},  NamedZone{"Z", 0},
                               NamedZone{"EDT", -4}, NamedZone{"EST", -5}, NamedZone{"CDT", -5},
                               NamedZone{"CST", -6}, NamedZone{"MDT", -6}, NamedZone{"MST", -7},
                               NamedZone{"PDT", -7}, NamedZone{"PST", -8}};

std::optional<int> dateNumber(const QByteArray& digits) {
    const bool plain = !digits.isEmpty() && digits.size() <= 4 &&
                       std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return plain ? std::optional(digits.toInt()) : std::nullopt;
}

int monthOf(const QByteArray& word) {
    for (std::size_t i = 0; i < mailMonths.size(); ++i)
        if (word.compare(mailMonths.at(i), Qt::CaseInsensitive) == 0) return static_cast<int>(i) + 1;
    return 0;
}

/// Seconds east of Greenwich; an unknown zone counts as "-0000" (RFC 5322 section 4.3).
int zoneSeconds(const QByteArray& word) {
    for (const NamedZone& zone : mailZones)
        if (word.compare(zone.name, Qt::CaseInsensitive) == 0) return zone.hours * 3600;
    const auto digits = dateNumber(word.mid(1));
    const bool numeric = word.size() == 5 && (word.startsWith('+') || word.startsWith('-')) && digits;
    if (!numeric) return 0;
    const int seconds = (*digits / 100) * 3600 + (*digits % 100) * 60;
    return word.startsWith('-') ? -seconds : seconds;
}

QTime timeOf(const QByteArray& word) {
    const QByteArrayList parts = word.split(':');
    if (parts.size() < 2 || parts.size() > 3) return {};
    const auto hours = dateNumber(parts.at(0));
    const auto minutes = dateNumber(parts.at(1));
    const auto seconds = parts.size() == 3 ? dateNumber(parts.at(2)) : std::optional(0);
    if (!hours || !minutes || !seconds) return {};
    return {*hours, *minutes, std::min(*seconds, 59)};  // a leap second counts as the one before it
}

int fullYear(int year, qsizetype digits) {
    if (digits == 2) return year < 50 ? 2000 + year : 1900 + year;
    return digits == 3 ? 1900 + year : year;
}

}  // namespace

QDateTime readMailDate(const QByteArray& text) {
    QByteArray plain = withoutComments(text.left(longestDate)).simplified();
    if (const qsizetype comma = plain.indexOf(','); comma >= 0) plain = plain.mid(comma + 1).trimmed();
    const QByteArrayList words = plain.split(' ');
    if (words.size() < 4) return {};
    const auto day = dateNumber(words.at(0));
    const auto year = dateNumber(words.at(2));
    if (!day || !year) return {};
    const QDate date(fullYear(*year, words.at(2).size()), monthOf(words.at(1)), *day);
    const QTime time = timeOf(words.at(3));
    if (!date.isValid() || !time.isValid() || date.year() < firstYear || date.year() > lastYear) return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-zoneSeconds(words.value(4)));
}

QByteArray writeMailDate(const QDateTime& time) {
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
           " +0000";
}

}  // namespace outbox
