// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/organizational_domain.h"

#include <libpsl.h>

#include <QUrl>

namespace outbox {

QString organizationalDomain(const QString& domain) {
    const QString name = domain.toLower();
    if (name.startsWith(QLatin1Char('.'))) return {};
    const QByteArray labels = QUrl::toAce(name);
    if (labels.isEmpty()) return {};
    const char* registered = psl_registrable_domain(psl_builtin(), labels.constData());
    return registered ? QString::fromLatin1(registered) : QString();
}

bool isSameOrganization(const QString& one, const QString& other) {
    const QString left = organizationalDomain(one);
    return left.isEmpty() ? one.compare(other, Qt::CaseInsensitive) == 0
                          : left == organizationalDomain(other);
}

}  // namespace outbox
