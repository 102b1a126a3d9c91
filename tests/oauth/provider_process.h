// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace outbox {

/// The OpenID provider of this folder, as a process that ends with its owner.
class ProviderProcess {
  public:
    /// Whether node and the provider are there; otherwise says so for CTest.
    [[nodiscard]] static bool isInstalled() {
        const bool hasNode = !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty();
        if (hasNode &&
            QFile::exists(QStringLiteral(OAUTH_PROVIDER_FOLDER "/node_modules/oidc-provider/package.json")))
            return true;
        qInfo(
            "skipped: the OpenID provider is not installed; that needs node and npm, and their registry "
            "within reach "
            "(./test installs it)");
        return false;
    }
    static constexpr int skipped = 77;  ///< as CTest is told

    /// Empty when it came up; otherwise what it said.
    QByteArray start() {
        m_process.setWorkingDirectory(QStringLiteral(OAUTH_PROVIDER_FOLDER));
        m_process.start(QStringLiteral("node"), {QStringLiteral("provider.mjs")});
        QByteArray said;
        while (!said.contains('\n') && m_process.waitForReadyRead(15000))
            said += m_process.readAllStandardOutput();
        if (!said.startsWith("listening ")) return "no provider: " + said + m_process.readAllStandardError();
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(said.mid(10).trimmed().toInt()));
        return {};
    }
    bool stop() {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(5000);
    }
    [[nodiscard]] const QUrl& url() const { return m_url; }

  private:
    QProcess m_process;
    QUrl m_url;
};

}  // namespace outbox
