// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/model/failure.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

struct HttpAnswer {
    int status = 0;
    QByteArray body;       ///< capped; a longer one is LimitExceeded
    QString location;      ///< cleaned
    QDateTime serverDate;  ///< UTC, invalid when absent
    Fault fault;
};

/// GETs one URL: no cookies, no cache, no credentials, `User-Agent: outbox-doctor`.
class HttpFetcher {
  public:
    virtual ~HttpFetcher() = default;
    /// `redirects`: how many to follow (0 for connectivity checks; same scheme or http to https only).
    virtual Task<HttpAnswer> get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) = 0;
};

}  // namespace outbox
