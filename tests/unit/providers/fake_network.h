// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

#include "core/net/completion.h"
#include "core/net/http_fetcher.h"
#include "core/net/resolver.h"

namespace outbox {

template <typename T>
Task<T> answerNow(T answer) {
    co_return answer;
}

template <typename T>
Task<T> answerLater(std::shared_ptr<Completion<T>> answer) {
    Completion<T>& waiting = *answer;
    const T given = co_await waiting;
    co_return given;
}

/// A name server that knows what a test taught it; everything else does not exist.
class FakeResolver : public Resolver {
  public:
    QHash<QString, DnsAnswer> known;  ///< by "type name"
    QStringList asked;
    bool silent = false;  ///< never answers

    void teach(DnsType type, const QString& name, const QList<DnsRecord>& records) {
        DnsAnswer answer;
        answer.name = name;
        answer.type = type;
        answer.status = DnsStatus::Found;
        answer.records = records;
        known.insert(key(type, name), answer);
    }
    Task<DnsAnswer> ask(QString name, DnsType type, QString, Milliseconds) override {
        asked.append(key(type, name));
        if (silent) return answerLater(std::make_shared<Completion<DnsAnswer>>());
        DnsAnswer none;
        none.name = name;
        none.type = type;
        none.status = DnsStatus::NoSuchName;
        return answerNow(known.value(key(type, name), none));
    }
    Task<DnsAnswer> askSystem(QString, Milliseconds) override { return answerNow(DnsAnswer()); }
    [[nodiscard]] QStringList configured() const override { return {}; }

    static QString key(DnsType type, const QString& name) {
        return QString::number(int(type)) + QLatin1Char(' ') + name;
    }
};

/// A web that holds what a test put there; everything else is not found. An address may be held back.
class FakeWeb : public HttpFetcher {
  public:
    QHash<QString, HttpAnswer> pages;
    QHash<QString, std::shared_ptr<Completion<HttpAnswer>>> held;
    QStringList asked;
    bool silent = false;

    Task<HttpAnswer> get(QString url, int, qsizetype, Milliseconds) override {
        asked.append(url);
        if (held.contains(url)) return answerLater(held.value(url));
        if (silent) return answerLater(std::make_shared<Completion<HttpAnswer>>());
        HttpAnswer missing;
        missing.status = 404;
        return answerNow(pages.value(url, missing));
    }
    Task<HttpAnswer> getThrough(QString, QString url, qsizetype limit, Milliseconds time) override {
        return get(url, 0, limit, time);
    }
    /// How many tasks hold a held back page.
    long waitersOf(const QString& url) { return held[url].use_count() - 1; }
    void hold(const QString& url) { held.insert(url, std::make_shared<Completion<HttpAnswer>>()); }
};

}  // namespace outbox
