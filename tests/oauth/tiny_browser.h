// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#include <memory>
#include <optional>

namespace outbox {

/// Plays a person with a browser: follows redirects, keeps cookies, fills in the forms of a page.
class TinyBrowser {
  public:
    struct Page {
        QUrl url;
        int status = 0;
        QByteArray html;

        [[nodiscard]] bool isAt(const QUrl& service) const { return url.port() == service.port(); }
    };

    Page open(const QUrl& url) { return follow(url, std::nullopt); }

    /// Sends the first form of the page with its hidden fields and these.
    Page submit(const Page& page, const QHash<QString, QString>& filled) {
        static const QRegularExpression action(QStringLiteral("<form[^>]*action=\"([^\"]+)\""));
        static const QRegularExpression hidden(
            QStringLiteral("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\""));
        const QString html = QString::fromUtf8(page.html);
        QUrlQuery form;
        auto fields = hidden.globalMatch(html);
        while (fields.hasNext()) {
            const auto field = fields.next();
            form.addQueryItem(field.captured(1), field.captured(2));
        }
        for (auto it = filled.begin(); it != filled.end(); ++it) form.addQueryItem(it.key(), it.value());
        const QUrl to = page.url.resolved(QUrl(action.match(html).captured(1)));
        return follow(to, form.toString(QUrl::FullyEncoded).toUtf8());
    }

    /// Signs in and allows everything, for as long as `service` asks; gives the page where that ends.
    Page allow(Page page, const QUrl& service) {
        for (int step = 0; step < 5 && page.isAt(service) && page.html.contains("<form"); ++step) {
            const bool isLogin = page.html.contains("name=\"password\"");
            page = submit(page,
                          isLogin ? QHash<QString, QString>{{QStringLiteral("login"), QStringLiteral("anna")},
                                                            {QStringLiteral("password"), QStringLiteral("x")}}
                                  : QHash<QString, QString>());
        }
        return page;
    }

    /// The link that says no.
    Page refuse(const Page& page) {
        static const QRegularExpression abort(QStringLiteral("href=\"([^\"]*abort[^\"]*)\""));
        return open(page.url.resolved(QUrl(abort.match(QString::fromUtf8(page.html)).captured(1))));
    }

  private:
    Page follow(QUrl url, std::optional<QByteArray> form) {
        Page page;
        for (int hop = 0; hop < 10; ++hop) {
            QNetworkRequest request(url);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                                 QNetworkRequest::ManualRedirectPolicy);
            if (form)
                request.setHeader(QNetworkRequest::ContentTypeHeader,
                                  QStringLiteral("application/x-www-form-urlencoded"));
            const std::unique_ptr<QNetworkReply> reply(form ? m_network.post(request, *form)
                                                            : m_network.get(request));
            QEventLoop loop;
            QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(10000, &loop, &QEventLoop::quit);
            if (!reply->isFinished()) loop.exec();
            page.url = url;
            page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page.html = reply->readAll();
            const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (next.isEmpty()) break;
            url = url.resolved(next);
            form.reset();
        }
        return page;
    }

    QNetworkAccessManager m_network;
};

}  // namespace outbox
