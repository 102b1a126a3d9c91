// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "core/model/mail_address.h"
#include "core/model/provider.h"

namespace outbox {

/// The presets that ship with the program, read once from the resource.
class ProviderStore {
  public:
    static const ProviderStore& instance();

    [[nodiscard]] const QList<Provider>& all() const;  ///< by name
    [[nodiscard]] const Provider* byId(const QString& id) const;
    [[nodiscard]] const Provider* byDomain(const QString& domain) const;
    [[nodiscard]] const Provider* byMx(const QString& mxHost) const;
    /// The provider one of whose present or former servers this is; null when none.
    [[nodiscard]] const Provider* byServer(const QString& host) const;
    /// The known mail domain nearest to a mistyped one (Damerau-Levenshtein, at most 2, at most a third of its length); empty when none.
    [[nodiscard]] QString nearestDomain(const QString& domain) const;
    /// The same for server names.
    [[nodiscard]] QString nearestServer(const QString& host) const;

  private:
    ProviderStore();
    QList<Provider> m_providers;
};

/// The preset's endpoint with the user name as this provider wants it.
[[nodiscard]] Endpoint withUser(Endpoint endpoint, UserForm form, const MailAddress& address);

}  // namespace outbox
