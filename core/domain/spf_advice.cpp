// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/spf_advice.h"

#include <algorithm>

#include "core/domain/spf_record.h"

namespace outbox {

namespace {

constexpr qsizetype mostTerms = 1000;

bool isSoundTerm(const QByteArray& term) {
    return readSpfRecord("v=spf1 " + term).isSound();
}

bool isEnd(const QByteArray& term) {
    const SpfRecord read = readSpfRecord("v=spf1 " + term);
    return read.hasAll() || !read.redirect.isEmpty();
}

/// What the person meant, where a slip shows it; else nothing.
QByteArray mendedTerm(const QByteArray& term) {
    QByteArray plain = term;
    while (!plain.isEmpty() && QByteArrayView(",;\"'").contains(plain.back())) plain.chop(1);
    while (!plain.isEmpty() && QByteArrayView("\"'").contains(plain.front())) plain.remove(0, 1);
    if (plain.isEmpty()) return {};
    if (isSoundTerm(plain)) return plain;
    QByteArray sign;
    if (QByteArrayView("+-?~").contains(plain.front())) {
        sign = plain.left(1) == "+" ? QByteArray() : plain.left(1);
        plain.remove(0, 1);
    }
    const qsizetype colon = plain.indexOf(QByteArrayView(":"));
    const QByteArray name = plain.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = plain.mid(colon + 1);
    if (value.isEmpty() || (name.isEmpty() && colon >= 0)) return {};
    const bool network = name.startsWith("ip") || name == "a" || name == "mx" || name.isEmpty();
    for (const char* head : {"ip4:", "ip6:", "a:"}) {
        const QByteArray tried = head + value;
        if (network && isSoundTerm(tried)) return sign + tried;
    }
    const QByteArray sent = "include:" + value;
    return (name == "includes" || name == "inc") && isSoundTerm(sent) ? sign + sent : QByteArray();
}

/// "include: example.org" was written with a blank: the domain belongs to the term before it.
QList<QByteArray> joinedTerms(const QByteArray& record) {
    QList<QByteArray> terms;
    for (const QByteArray& term : record.mid(6).split(' ')) {
        if (term.isEmpty()) continue;
        const bool open = !terms.isEmpty() && !terms.last().contains('=') &&
                          (terms.last().endsWith(':') || terms.last().toLower() == "include");
        if (!open)
            terms.append(term);
        else if (terms.last().endsWith(':'))
            terms.last() += term;
        else
            terms.last() += ':' + term;
        if (terms.size() == mostTerms) break;
    }
    return terms;
}

/// How much an end lets through, the softest last.
int softness(const QByteArray& end) {
    const SpfRecord read = readSpfRecord("v=spf1 " + end);
    if (read.mechanisms.isEmpty()) return 0;
    switch (read.mechanisms.first().onMatch) {
        case SpfResult::Fail:
            return 1;
        case SpfResult::SoftFail:
            return 2;
        default:
            return 3;
    }
}

/// Of two explanations, the first one counts.
bool isSameTerm(const QByteArray& one, const QByteArray& other) {
    const QByteArray left = one.toLower(), right = other.toLower();
    return left == right || (left.startsWith("exp=") && right.startsWith("exp="));
}

struct Parts {
    QList<QByteArray> terms;
    QByteArray end;
};

void addTo(Parts& parts, const QByteArray& record) {
    for (const QByteArray& term : joinedTerms(record)) {
        const QByteArray mended = mendedTerm(term);
        if (mended.isEmpty()) continue;
        if (!isEnd(mended)) {
            const bool another =
                std::any_of(parts.terms.begin(), parts.terms.end(),
                            [&mended](const QByteArray& term) { return isSameTerm(term, mended); });
            if (!another) parts.terms.append(mended);
        } else if (parts.end.isEmpty() || softness(mended) > softness(parts.end)) {
            parts.end = mended;
        }
    }
}

QByteArray written(const Parts& parts) {
    QByteArray record("v=spf1");
    for (const QByteArray& term : parts.terms) record += ' ' + term;
    // Without an end, whoever is not named is neither allowed nor not.
    return record + ' ' + (parts.end.isEmpty() ? QByteArray("~all") : parts.end);
}

Parts partsOf(const QByteArray& record) {
    Parts parts;
    addTo(parts, record);
    return parts;
}

}  // namespace

QByteArray mendedSpf(const QByteArray& record) {
    return written(partsOf(record));
}

QByteArray mergedSpf(const QList<QByteArray>& records) {
    Parts parts;
    for (const QByteArray& record : records) addTo(parts, record);
    return written(parts);
}

QByteArray spfWithTerm(const QByteArray& record, const QByteArray& term) {
    Parts parts = partsOf(record);
    // A second include of the same domain would only be counted again.
    if (!parts.terms.contains(term)) parts.terms.append(term);
    return written(parts);
}

QByteArray spfWithout(const QByteArray& record, const QList<QByteArray>& includes) {
    Parts parts = partsOf(record);
    const auto unwanted = [&includes](const QByteArray& term) {
        const SpfRecord read = readSpfRecord("v=spf1 " + term);
        if (read.mechanisms.isEmpty()) return false;
        const SpfMechanism& mechanism = read.mechanisms.first();
        const bool gone =
            mechanism.kind == SpfMechanismKind::Include && includes.contains(mechanism.domain.toLower());
        return gone || mechanism.kind == SpfMechanismKind::Ptr;
    };
    parts.terms.removeIf(unwanted);
    return written(parts);
}

QByteArray spfWithAddresses(const QByteArray& record, const QByteArray& term,
                            const QList<QHostAddress>& addresses) {
    Parts parts = partsOf(record);
    const qsizetype at = parts.terms.indexOf(term);
    if (at < 0 || addresses.isEmpty()) return written(parts);
    parts.terms.removeAt(at);
    qsizetype place = at;
    for (const QHostAddress& address : addresses) {
        const QByteArray network = spfTermFor(address);
        if (!parts.terms.contains(network)) parts.terms.insert(place++, network);
    }
    return written(parts);
}

QByteArray newSpf(const QList<QByteArray>& terms) {
    return written({terms, "~all"});
}

QByteArray spfTermFor(const QHostAddress& address) {
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? "ip6:" : "ip4:") + address.toString().toLatin1();
}

}  // namespace outbox
