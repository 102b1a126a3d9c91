// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/model/mail_address.h"
#include "core/model/provider.h"

namespace outbox {

/// The presets that ship with the program, read once from the resource.
class ProviderStore {
  public:
    /// Throws std::logic_error on first use when a shipped file is wrong.
    static const ProviderStore& instance();
    /// A store of other presets, for tests. Throws std::logic_error when two claim the same id or domain.
    explicit ProviderStore(QList<Provider> providers);

    [[nodiscard]] const QList<Provider>& all() const;  ///< by name
    [[nodiscard]] const Provider* byId(const QString& id) const;
    [[nodiscard]] const Provider* byDomain(const QString& domain) const;
    /// The longest suffix at a label boundary wins, so that olc.protection.outlook.com is not Microsoft 365.
    [[nodiscard]] const Provider* byMx(const QString& mxHost) const;
    /// The provider one of whose present or former servers this is; null when none. Where several share it,
    /// the one that uses it today and has mail domains of its own.
    [[nodiscard]] const Provider* byServer(const QString& host) const;
    /// The known mail domain nearest to a mistyped one (Damerau-Levenshtein, at most 2, at most a third of
    /// its length); empty when none, and for a domain that is known itself.
    [[nodiscard]] QString nearestDomain(const QString& domain) const;
    /// The same for server names; never a former one.
    [[nodiscard]] QString nearestServer(const QString& host) const;

  private:
    void indexDomains(qsizetype at);
    void indexServers();

    QList<Provider> m_providers;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byDomain;
    QHash<QString, qsizetype> m_byServer;
};

/// The preset's endpoint with the user name as this provider wants it. With UserForm::Other it stays as it
/// is: only the person's papers know that name.
[[nodiscard]] Endpoint withUser(Endpoint endpoint, UserForm form, const MailAddress& address);

}  // namespace outbox
