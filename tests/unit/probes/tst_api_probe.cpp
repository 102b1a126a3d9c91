// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QUrl>

#include "core/probes/api_probe.h"
#include "core/providers/api_presets.h"
#include "tests/support/fake_wire.h"
#include "tests/support/run_task.h"

using namespace outbox;

namespace {

const QByteArray madeUpKey = "made-up-key-0123456789";

HttpAnswer answered(int status, const QByteArray& body, const QString& location = {}) {
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.location = location;
    answer.reached = HttpStage::Ready;
    return answer;
}

HttpAnswer ended(HttpStage reached, Failure failure) {
    HttpAnswer answer;
    answer.reached = reached;
    answer.fault.kind = failure;
    return answer;
}

/// A web whose answers a test gives, and that keeps every request.
class FakeApi : public HttpCaller {
  public:
    std::function<HttpAnswer(const QUrl&, bool withKey)> answers;
    QStringList asked;  ///< "host/path", with a "+" where the key went along
    QByteArrayList secrets;

    Task<HttpAnswer> call(QString url, HttpRequest request, qsizetype, Milliseconds) override {
        const QUrl place(url);
        const bool withKey = !request.secretHeaders.isEmpty() || request.secretBody;
        asked.append(place.host() + place.path() + (withKey ? QStringLiteral("+") : QString()));
        for (const HttpSecretHeader& header : request.secretHeaders)
            secrets.append(header.name + ": " + header.value.reveal());
        if (request.secretBody) secrets.append(request.body.reveal());
        const HttpAnswer answer = answers(place, withKey);
        co_return answer;
    }
};

class ApiResolver : public Resolver {
  public:
    Task<DnsAnswer> ask(QString name, DnsType type, QString, Milliseconds) override {
        DnsAnswer answer;
        answer.name = name;
        answer.type = type;
        answer.status = DnsStatus::Found;
        co_return answer;
    }
    Task<DnsAnswer> askSystem(QString, Milliseconds) override { co_return DnsAnswer(); }
    [[nodiscard]] QStringList configured() const override { return {}; }
};

class NoPages : public HttpFetcher {
  public:
    Task<HttpAnswer> get(QString, int, qsizetype, Milliseconds) override { co_return HttpAnswer(); }
    Task<HttpAnswer> getThrough(QString, QString, qsizetype, Milliseconds) override {
        co_return HttpAnswer();
    }
};

class NoLooks : public TlsObserver {
  public:
    Task<TlsObservation> look(TlsLook) override { co_return TlsObservation(); }
};

class ApiCase {
  public:
    FakeApi api;
    TranscriptLog log{m_timeline};

    /// What one examination leaves behind.
    ApiEvidence examine(const char* preset, const QString& endpoint = {}, const QByteArray& given = madeUpKey,
                        bool mayHaveKey = true) {
        Evidence start;
        start.api = ApiEvidence();
        start.api->preset = *apiPreset(QLatin1String(preset));
        const auto place = endpoint.isEmpty() ? apiEndpoint(start.api->preset)
                                              : apiEndpointFrom(start.api->preset, endpoint);
        start.api->endpoint = *place;
        start.api->keyGiven = !given.isEmpty();
        start.api->keyWithheld = !given.isEmpty() && !mayHaveKey;
        std::optional<Secret> secret;
        if (!given.isEmpty()) {
            secret = Secret(given);
            hideApiKey(log.scrubber(), *secret);
        }
        ApiResolver resolver;
        SystemConnector connector;
        FakeWireFactory wires(&log);
        NoLooks tls;
        NoPages http;
        const ProbeTools tools{resolver, connector, wires, tls, http, log};
        Run run(start, secret, Limits(), tools);
        Task<void> task = observeApi(run, api);
        task.start();
        if (!task.isDone()) return {};
        task.take();
        return *run.evidence().api;
    }

    [[nodiscard]] QString transcript() const {
        QString text;
        for (const TranscriptLine& line : log.lines()) text += line.text + u'\n';
        return text;
    }

  private:
    Timeline m_timeline;
};

}  // namespace

class TestApiProbe : public QObject {
    Q_OBJECT
  private slots:
    void givesTheKeyAsEachApiWantsIt_data() {
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char* preset, const QByteArray& given, const QByteArray& sent) {
            QTest::newRow(preset) << QByteArray(preset) << given << sent;
        };
        row("sendgrid", madeUpKey, "Authorization: Bearer " + madeUpKey);
        row("mailgun", madeUpKey, "Authorization: Basic " + ("api:" + madeUpKey).toBase64());
        row("postmark", madeUpKey, "X-Postmark-Server-Token: " + madeUpKey);
        row("brevo", madeUpKey, "api-key: " + madeUpKey);
        row("sparkpost", madeUpKey, "Authorization: " + madeUpKey);
        row("mailjet", "name:secret", "Authorization: Basic " + QByteArray("name:secret").toBase64());
        row("resend", madeUpKey, "Authorization: Bearer " + madeUpKey);
        row("microsoft-graph", madeUpKey, "Authorization: Bearer " + madeUpKey);
        row("gmail-api", madeUpKey, "Authorization: Bearer " + madeUpKey);
    }
    void givesTheKeyAsEachApiWantsIt() {
        QFETCH(QByteArray, preset);
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, sent);
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) { return answered(500, "{}"); };
        const ApiEvidence seen = with.examine(preset.constData(), {}, given);
        QCOMPARE(with.api.secrets, QByteArrayList{sent});
        QCOMPARE(seen.attempts.size(), 1);
        QVERIFY(seen.attempts.first().withKey);
        QVERIFY2(!with.transcript().contains(QString::fromLatin1(given)), qPrintable(with.transcript()));
    }

    void signsForAmazonAndKeepsTheSecret() {
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) { return answered(500, "{}"); };
        with.examine("amazon-ses", QStringLiteral("https://email.eu-west-1.amazonaws.com"),
                     "AKID:made-up-secret");
        const QByteArray all = with.api.secrets.join('\n');
        QVERIFY(all.contains("Authorization: AWS4-HMAC-SHA256 Credential=AKID/"));
        QVERIFY(all.contains("/eu-west-1/ses/aws4_request"));
        QVERIFY(!all.contains("made-up-secret"));
    }

    void aKeyOfAnotherFormIsNotSent() {
        for (const char* preset : {"amazon-ses", "mailjet"}) {
            ApiCase with;
            with.api.answers = [](const QUrl&, bool) { return answered(200, "{}"); };
            with.examine(preset);
            QVERIFY2(with.api.asked.isEmpty(), preset);
        }
    }

    void whatIsRefusedIsAskedAtOneOtherPlaceOfTheProvider() {
        ApiCase with;
        with.api.answers = [](const QUrl& url, bool) {
            return url.host() == QLatin1String("api.eu.mailgun.net") ? answered(200, R"({"items":[]})")
                                                                     : answered(401, "Forbidden");
        };
        const ApiEvidence seen = with.examine("mailgun");
        QCOMPARE(with.api.asked, QStringList({QStringLiteral("api.mailgun.net/v3/domains+"),
                                              QStringLiteral("api.eu.mailgun.net/v3/domains+")}));
        QCOMPARE(seen.set()->means, ApiMeaning::KeyRefused);
        QCOMPARE(seen.elsewhere()->means, ApiMeaning::Works);
    }

    void neverMoreThanTwoRefusals() {
        for (const ApiPreset& preset : apiPresets()) {
            ApiCase with;
            with.api.answers = [](const QUrl&, bool) { return answered(401, "{}"); };
            const QByteArray pair = "made-up-name:made-up-secret";
            with.examine(preset.id.toLatin1().constData(), {}, pair);
            QVERIFY2(with.api.asked.size() <= 2, qPrintable(preset.id));
        }
    }

    void aRedirectIsNotFollowed() {
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) {
            return answered(301, "", QStringLiteral("https://elsewhere.example/"));
        };
        const ApiEvidence seen = with.examine("postmark");
        QCOMPARE(with.api.asked, QStringList{QStringLiteral("api.postmarkapp.com/server+")});
        QCOMPARE(seen.set()->means, ApiMeaning::EndpointWrong);
        QVERIFY(with.transcript().contains(QStringLiteral("Location: https://elsewhere.example/")));
    }

    void anUnconfirmedPlaceGetsNoKey() {
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) { return answered(401, "{}"); };
        const ApiEvidence seen =
            with.examine("resend", QStringLiteral("https://gateway.example.org"), madeUpKey, false);
        QCOMPARE(with.api.asked, QStringList{QStringLiteral("gateway.example.org/domains")});
        QVERIFY(!seen.set()->withKey);
    }

    void aStrangePlaceIsComparedWithTheProvidersOwn() {
        ApiCase with;
        with.api.answers = [](const QUrl& url, bool) {
            return url.path().startsWith(QLatin1String("/v3")) ? answered(200, R"({"email":"a@example.org"})")
                                                               : answered(404, "not found");
        };
        const ApiEvidence seen = with.examine("brevo", QStringLiteral("https://api.brevo.com/v2"));
        QCOMPARE(with.api.asked, QStringList({QStringLiteral("api.brevo.com/v2/account+"),
                                              QStringLiteral("api.brevo.com/v3/account+")}));
        QVERIFY(!seen.attempts.last().isSet);
    }

    void anOpenRightIsAskedForOnceMore() {
        ApiCase with;
        with.api.answers = [](const QUrl& url, bool) {
            return url.host() == QLatin1String("oauth2.googleapis.com")
                       ? answered(200, "{\"scope\":\"https://www.googleapis.com/auth/gmail.send\"}")
                       : answered(200, R"({"emailAddress":"anna@example.org"})");
        };
        const ApiEvidence seen = with.examine("gmail-api");
        QCOMPARE(with.api.asked,
                 QStringList({QStringLiteral("gmail.googleapis.com/gmail/v1/users/me/profile+"),
                              QStringLiteral("oauth2.googleapis.com/tokeninfo+")}));
        QCOMPARE(with.api.secrets.last(), "access_token=" + madeUpKey);
        QCOMPARE(seen.set()->means, ApiMeaning::Works);
    }

    void withoutAKeyOneQuestionIsEnough() {
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) { return answered(401, "{}"); };
        for (const ApiPreset& preset : apiPresets()) {
            with.api.asked.clear();
            with.examine(preset.id.toLatin1().constData(), {}, {});
            QCOMPARE(with.api.asked.size(), 1);
            QVERIFY(!with.api.asked.first().endsWith(u'+'));
        }
    }

    void whatIsOutOfReachIsLookedUpElsewhereAndNotAskedAgain() {
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) { return ended(HttpStage::Nothing, Failure::NoAddress); };
        const ApiEvidence seen = with.examine("sendgrid");
        QCOMPARE(with.api.asked.size(), 1);
        QCOMPARE(seen.referenceName.value_or(DnsStatus::NotAsked), DnsStatus::Found);
        QVERIFY(!seen.attempts.first().withKey);
        QVERIFY(!with.transcript().contains(QStringLiteral("Authorization")));
    }

    void anAnswerThatRepeatsTheKeyIsKeptWithoutIt() {
        ApiCase with;
        with.api.answers = [](const QUrl&, bool) {
            return answered(401, R"({"message":"no made-up-key-0123456789"})",
                            QStringLiteral("https://a.example/?k=made-up-key-0123456789"));
        };
        const ApiEvidence seen = with.examine("brevo");
        const ApiAnswer& answer = seen.set()->answer;
        for (const QString& text : {answer.message, answer.location, with.transcript()})
            QVERIFY2(!text.isEmpty() && !text.contains(QLatin1String("made-up-key")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestApiProbe)
#include "tst_api_probe.moc"
