// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace outbox {

/// What a browser is shown: one page of plain HTML, without scripts, pictures or links.
struct LoopbackPage {
    int status = 200;
    QByteArray html;  ///< UTF-8, whole
};

/// Listens on this computer's own addresses alone, at a port that the system chooses, for the redirect of a
/// browser (RFC 8252 section 7.3). Reads the head of GET requests and nothing more; a request with a foreign
/// Host is turned away, because a web page elsewhere may make a browser send such. Closes every connection
/// after its answer; destroying it closes all. Lives in one thread with an event loop.
class LoopbackListener {
  public:
    /// Octets of a request's head. Codes and states of large providers stay under 4 KiB together.
    static constexpr qsizetype headLimit = 16LL * 1024;
    static constexpr int mostConnections = 16;  ///< at once; more are closed
    static constexpr int patienceMs = 10000;    ///< for the head of one request

    /// Asked for every request to a path; `target` begins with "/" and may have a query.
    using Answer = std::function<LoopbackPage(const QByteArray& target)>;

    explicit LoopbackListener(Answer answer);
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;
    ~LoopbackListener();

    /// False where the system gives no port; then `problem` has its words.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString problem() const { return m_problem; }

  private:
    void accept(QTcpServer& server);
    void read(QTcpSocket& socket);
    [[nodiscard]] LoopbackPage pageFor(const QByteArray& head) const;
    [[nodiscard]] bool isOwnHost(const QByteArray& host) const;

    Answer m_answer;
    QString m_problem;
    int m_open = 0;
    std::unique_ptr<QTcpServer> m_server;  ///< 127.0.0.1
    std::unique_ptr<QTcpServer>
        m_otherFamily;  ///< ::1 at the same port, where there is one: "localhost" is both
};

}  // namespace outbox
