// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/oauth/oauth_files.h"

namespace outbox {

/// The sign-in services that this program knows: those that ship, then what an administrator's file says. A
/// service of the same id in that file takes the place of the shipped one.
class OAuthStore {
  public:
    /// Read once, from the resources and the administrator's file of this system.
    [[nodiscard]] static const OAuthStore& instance();
    /// From the resources and this file; an empty path means none.
    [[nodiscard]] static OAuthStore withFile(const QString& path);
    /// Where an administrator puts the file: /etc/outbox-doctor/oauth.json, %PROGRAMDATA%\Outbox
    /// Doctor\oauth.json, /Library/Application Support/Outbox Doctor/oauth.json.
    [[nodiscard]] static QString administratorFile();

    /// The service that an account signs in at: by its domain, else by its provider's preset; null where none
    /// is known.
    [[nodiscard]] const OAuthService* forAccount(const QString& preset, const QString& address) const;
    [[nodiscard]] const OAuthService* byId(const QString& id) const;
    [[nodiscard]] const QList<OAuthService>& services() const { return m_services; }
    /// Why the administrator's file was not used, with its path; empty where it was, or where there is none.
    [[nodiscard]] const QString& problem() const { return m_problem; }

  private:
    void readShipped();
    void readAdministrators(const QString& path);
    void apply(const OAuthFile& file);

    QList<OAuthService> m_services;
    QString m_problem;
};

}  // namespace outbox
