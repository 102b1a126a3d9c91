// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_script.h"

#include <algorithm>
#include <stdexcept>

namespace outbox::fake_detail {
namespace {

constexpr const char* kKinds[] = {"S",    "P",     "C",     "TLS",   "WAIT",  "QUIET", "CONNECT",
                                  "HANG", "STALL", "CLOSE", "RESET", "REFUSE"};

QByteArray unescaped(const QByteArray& text) {
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            result += text[i];
            continue;
        }
        const char next = text[++i];
        if (next == 'x') {
            result += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            result += next == 'r' ? '\r' : next == 'n' ? '\n' : next == '0' ? '\0' : next;
        }
    }
    return result;
}

Event eventFrom(const QByteArray& line) {
    const qsizetype colon = line.indexOf(':');
    const QByteArray kind = colon < 0 ? line : line.first(colon);
    const bool known =
        std::any_of(std::begin(kKinds), std::end(kKinds), [&](const char* k) { return kind == k; });
    if (!known) throw std::logic_error("unknown word in a script: " + line.toStdString());
    QByteArray text = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (text.startsWith(' ')) text.remove(0, 1);
    return {kind, unescaped(text)};
}

}  // namespace

QList<Event> parseScript(const QByteArray& text) {
    QList<Event> events;
    for (const QByteArray& raw : text.split('\n')) {
        qsizetype from = 0;
        while (from < raw.size() && (raw[from] == ' ' || raw[from] == '\t')) ++from;
        const QByteArray line = raw.mid(from);
        if (!line.isEmpty() && !line.startsWith('#')) events += eventFrom(line);
    }
    return events;
}

Failure failureNamed(QByteArray name) {
    name.replace('-', '_');
    for (int i = 0; i <= static_cast<int>(Failure::Other); ++i) {
        const auto failure = static_cast<Failure>(i);
        if (failureName(failure) == QLatin1String(name)) return failure;
    }
    throw std::logic_error("unknown failure in a script: " + name.toStdString());
}

std::optional<CertificateProblem> problemNamed(QByteArray name) {
    name.replace('-', '_');
    for (int i = 0; i <= static_cast<int>(CertificateProblem::Other); ++i) {
        const auto problem = static_cast<CertificateProblem>(i);
        if (certificateProblemName(problem) == QLatin1String(name)) return problem;
    }
    return {};
}

}  // namespace outbox::fake_detail
