// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>
#include <QUrl>
#include <stdexcept>

#include "core/model/strict_json.h"
#include "core/protocol/api_answer.h"
#include "core/providers/api_presets.h"

using namespace outbox;

namespace {

/// What a provider answers, as its documentation has it.
struct Documented {
    const char* name;
    const char* preset;
    int request;  ///< of the preset's
    int status;
    const char* body;
    ApiMeaning means;
    const char* code = "";  ///< in a header
};

// A JWT without a signature worth the name: {"scp":"Mail.Send User.Read"}, {"scp":"Mail.Read"},
// {"roles":["Mail.Send"]}
const char sendToken[] = "eyJhbGciOiJub25lIn0.eyJzY3AiOiJNYWlsLlNlbmQgVXNlci5SZWFkIn0.c2ln";
const char readToken[] = "eyJhbGciOiJub25lIn0.eyJzY3AiOiJNYWlsLlJlYWQifQ.c2ln";
const char roleToken[] = "eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJNYWlsLlNlbmQiXX0.c2ln";

using enum ApiMeaning;

constexpr Documented documented[] = {
    {"SendGrid: a key that may send", "sendgrid", 0, 200, R"({"scopes":["mail.send","alerts.read"]})", Works},
    {"SendGrid: a key for reading", "sendgrid", 0, 200, R"({"scopes":["stats.read"]})", NoSendingRight},
    {"SendGrid: unknown key", "sendgrid", 0, 401,
     R"({"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]})",
     KeyRefused},
    {"SendGrid: credits used up", "sendgrid", 0, 401,
     R"({"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]})", Limited},
    {"SendGrid: access forbidden", "sendgrid", 0, 403, R"({"errors":[{"message":"access forbidden"}]})",
     KeyRefused},
    {"SendGrid: too many requests", "sendgrid", 0, 429, R"({"errors":[{"message":"too many requests"}]})",
     Limited},
    {"SendGrid: kept in another region", "sendgrid", 0, 451, "", EndpointWrong},
    {"SendGrid: trouble", "sendgrid", 0, 500, "", ServerTrouble},
    {"Mailgun: a good key", "mailgun", 0, 200, R"({"items":[],"total_count":0})", Works},
    {"Mailgun: unknown key", "mailgun", 0, 401, "Forbidden", KeyRefused},
    {"Mailgun: a key for one domain", "mailgun", 0, 403, R"({"message":"Forbidden"})", RightUnknown},
    {"Mailgun: no such place", "mailgun", 0, 404, "404 page not found", EndpointWrong},
    {"Mailgun: too many", "mailgun", 0, 429, R"({"message":"Too many requests"})", Limited},
    {"Postmark: a good token", "postmark", 0, 200, R"({"ID":1,"Name":"x","DeliveryType":"Live"})", Works},
    {"Postmark: a server that delivers nothing", "postmark", 0, 200, R"({"ID":1,"DeliveryType":"Sandbox"})",
     NoSendingRight},
    {"Postmark: unknown token", "postmark", 0, 401,
     R"({"ErrorCode":10,"Message":"Request does not contain a valid Server token."})", KeyRefused},
    {"Postmark: credits used up", "postmark", 0, 422, R"({"ErrorCode":405,"Message":"Not allowed to send"})",
     Limited},
    {"Postmark: account not approved", "postmark", 0, 422,
     R"({"ErrorCode":412,"Message":"Account is Pending"})", NoSendingRight},
    {"Postmark: maintenance", "postmark", 0, 503, R"({"ErrorCode":100,"Message":"Maintenance"})",
     ServerTrouble},
    {"Brevo: a good key", "brevo", 0, 200, R"({"email":"anna@example.org","plan":[]})", Works},
    {"Brevo: unknown key", "brevo", 0, 401, R"({"message":"Key not found","code":"unauthorized"})",
     KeyRefused},
    {"Brevo: no credits", "brevo", 0, 402, R"({"message":"Not enough credits","code":"not_enough_credits"})",
     Limited},
    {"SparkPost: a good key", "sparkpost", 0, 200, R"({"results":{"status":"active"}})", Works},
    {"SparkPost: suspended", "sparkpost", 0, 200, R"({"results":{"status":"suspended"}})", NoSendingRight},
    {"SparkPost: unknown key", "sparkpost", 0, 401, R"({"errors":[{"message":"Unauthorized."}]})",
     KeyRefused},
    {"SparkPost: a key for sending alone", "sparkpost", 0, 403, R"({"errors":[{"message":"Forbidden."}]})",
     RightUnknown},
    {"SparkPost: limit", "sparkpost", 0, 420, R"({"errors":[{"message":"Exceed Sending Limit of the day"}]})",
     Limited},
    {"Mailjet: a good pair", "mailjet", 0, 200, R"({"Count":0,"Data":[],"Total":0})", Works},
    {"Mailjet: unknown pair", "mailjet", 0, 401,
     R"({"ErrorMessage":"API key authentication/authorization failure.","StatusCode":401})", KeyRefused},
    {"Resend: full access", "resend", 0, 200, R"({"data":[]})", Works},
    {"Resend: a key for sending alone", "resend", 0, 401,
     R"({"statusCode":401,"name":"restricted_api_key","message":"This API key is restricted to only send emails"})",
     Works},
    {"Resend: unknown key", "resend", 0, 403,
     R"({"statusCode":403,"name":"invalid_api_key","message":"API key is invalid"})", KeyRefused},
    {"Resend: quota", "resend", 0, 429, R"({"statusCode":429,"name":"daily_quota_exceeded","message":"x"})",
     Limited},
    {"Graph: a mailbox's token", "microsoft-graph", 0, 200, R"({"userPrincipalName":"a@example.org"})",
     RightUnknown},
    {"Graph: unknown token", "microsoft-graph", 0, 401,
     R"({"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty."}})", KeyRefused},
    {"Graph: a token for a program", "microsoft-graph", 0, 400,
     R"({"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}})",
     RightUnknown},
    {"Graph: throttled", "microsoft-graph", 0, 429, R"({"error":{"code":"TooManyRequests"}})", Limited},
    {"Gmail: a mailbox's token", "gmail-api", 0, 200, R"({"emailAddress":"anna@example.org"})", RightUnknown},
    {"Gmail: expired", "gmail-api", 0, 401,
     R"({"error":{"code":401,"status":"UNAUTHENTICATED","message":"x"}})", KeyRefused},
    {"Gmail: scopes too narrow for this", "gmail-api", 0, 403,
     R"({"error":{"code":403,"status":"PERMISSION_DENIED","details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}})",
     RightUnknown},
    {"Gmail: user's rate", "gmail-api", 0, 403,
     R"({"error":{"code":403,"errors":[{"reason":"userRateLimitExceeded"}]}})", Limited},
    {"Gmail: API not switched on", "gmail-api", 0, 403,
     R"({"error":{"code":403,"errors":[{"reason":"accessNotConfigured"}]}})", NoSendingRight},
    {"Gmail: scopes with sending", "gmail-api", 1, 200,
     R"({"scope":"openid https://www.googleapis.com/auth/gmail.send","exp":"1"})", Works},
    {"Gmail: scopes for reading", "gmail-api", 1, 200,
     R"({"scope":"https://www.googleapis.com/auth/gmail.readonly"})", NoSendingRight},
    {"Gmail: a token that Google does not know", "gmail-api", 1, 400, R"({"error":"invalid_token"})",
     KeyRefused},
    {"SES: in order", "amazon-ses", 0, 200,
     R"({"SendingEnabled":true,"EnforcementStatus":"HEALTHY","SendQuota":{"Max24HourSend":200.0,"SentLast24Hours":3.0}})",
     Works},
    {"SES: sending paused", "amazon-ses", 0, 200,
     R"({"SendingEnabled":false,"SendQuota":{"Max24HourSend":200.0,"SentLast24Hours":3.0}})", NoSendingRight},
    {"SES: quota used up", "amazon-ses", 0, 200,
     R"({"SendingEnabled":true,"SendQuota":{"Max24HourSend":200.0,"SentLast24Hours":200.0}})", Limited},
    {"SES: without a quota", "amazon-ses", 0, 200,
     R"({"SendingEnabled":true,"SendQuota":{"Max24HourSend":-1,"SentLast24Hours":200.0}})", Works},
    {"SES: unknown key", "amazon-ses", 0, 403,
     R"({"message":"The security token included in the request is invalid."})", KeyRefused,
     "UnrecognizedClientException"},
    {"SES: wrong secret", "amazon-ses", 0, 403,
     R"({"message":"The request signature we calculated does not match"})", KeyRefused,
     "InvalidSignatureException"},
    {"SES: signed for another region", "amazon-ses", 0, 403,
     R"({"message":"Credential should be scoped to a valid region."})", EndpointWrong,
     "InvalidSignatureException"},
    {"SES: no right to read", "amazon-ses", 0, 403,
     R"({"message":"not authorized to perform: ses:GetAccount"})", RightUnknown, "AccessDeniedException"},
    {"SES: throttled", "amazon-ses", 0, 429, R"({"message":"Rate exceeded"})", Limited,
     "TooManyRequestsException"},
    {"a page in place of an API", "sendgrid", 0, 200, "<html>Welcome</html>", EndpointWrong},
    {"JSON of something else", "sendgrid", 0, 200, R"({"hello":"world"})", EndpointWrong},
    {"moved away", "sendgrid", 0, 301, "", EndpointWrong},
    {"a status that nobody documents", "postmark", 0, 418, "", Unclear},
};

ApiAnswer heard(const ApiPreset& preset, const Documented& row, const QByteArray& key) {
    ApiAnswer answer = readApiAnswer(row.body, preset.requests.at(row.request), Secret(key), Scrubber());
    answer.status = row.status;
    if (row.code[0] != '\0') answer.codes.prepend(QString::fromLatin1(row.code));
    return answer;
}

}  // namespace

class TestApiPresets : public QObject {
    Q_OBJECT
  private slots:
    void theWellKnownOnesAreThere() {
        for (const char* id : {"amazon-ses", "sendgrid", "mailgun", "postmark", "brevo", "sparkpost",
                               "mailjet", "resend", "microsoft-graph", "gmail-api"})
            QVERIFY2(apiPreset(QLatin1String(id)), id);
        QVERIFY(!apiPreset(QStringLiteral("nobody")));
    }

    void everyOneIsWhole() {
        QSet<QString> hosts;
        for (const ApiPreset& preset : apiPresets()) {
            QVERIFY2(!preset.keysUrl.isEmpty() && !preset.statusUrl.isEmpty() && !preset.helpUrl.isEmpty() &&
                         !preset.limitsUrl.isEmpty(),
                     qPrintable(preset.id));
            QVERIFY2(preset.checked.isValid() && !preset.sources.isEmpty(), qPrintable(preset.id));
            for (const ApiRegion& region : preset.regions) {
                QVERIFY2(!hosts.contains(region.host), qPrintable(region.host));
                hosts.insert(region.host);
                const auto endpoint = apiEndpoint(preset, region.id);
                QVERIFY(endpoint && QUrl(endpoint->url(), QUrl::StrictMode).isValid());
            }
            if (preset.keysDiffer) QVERIFY2(preset.regions.size() > 1, qPrintable(preset.id));
        }
    }

    void noRequestSendsAnything() {
        // Reading alone; the one POST asks what a token is for.
        for (const ApiPreset& preset : apiPresets())
            for (const ApiRequest& request : preset.requests)
                QVERIFY2(request.method == QLatin1String("GET") || request.keyInForm, qPrintable(preset.id));
    }

    void everyAnswerThatMattersHasItsPage() {
        for (const ApiPreset& preset : apiPresets())
            for (const int status : {401, 429, 503}) {
                ApiAnswer answer;
                answer.status = status;
                const ApiVerdict verdict = decodeApiAnswer(preset.requests.first(), answer);
                const bool byCode = preset.keyForm == ApiKeyForm::SigV4 && status == 401;
                QVERIFY2(!verdict.link.isEmpty() || byCode, qPrintable(preset.id + QString::number(status)));
            }
    }

    void decodesAsDocumented_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(documented)); ++i)
            QTest::newRow(documented[i].name) << i;
    }
    void decodesAsDocumented() {
        QFETCH(int, index);
        const Documented& row = documented[index];
        const ApiPreset* preset = apiPreset(QLatin1String(row.preset));
        QVERIFY(preset);
        const ApiVerdict verdict =
            decodeApiAnswer(preset->requests.at(row.request), heard(*preset, row, "made-up-key"));
        QCOMPARE(apiMeaningName(verdict.means), apiMeaningName(row.means));
    }

    void everyPresetIsPlayed() {
        QSet<QString> played;
        for (const Documented& row : documented) played.insert(QLatin1String(row.preset));
        for (const ApiPreset& preset : apiPresets())
            QVERIFY2(played.contains(preset.id), qPrintable(preset.id));
    }

    void readsWhatATokenSaysOfItself_data() {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("status");
        QTest::addColumn<ApiMeaning>("means");
        QTest::newRow("sending granted") << QByteArray(sendToken) << 200 << Works;
        QTest::newRow("sending granted, and nothing else") << QByteArray(sendToken) << 403 << Works;
        QTest::newRow("reading alone") << QByteArray(readToken) << 403 << NoSendingRight;
        QTest::newRow("a program's role") << QByteArray(roleToken) << 403 << Works;
        QTest::newRow("not a JWT") << QByteArray("EwBwA8l6BAAU") << 403 << RightUnknown;
        QTest::newRow("half a JWT") << QByteArray("eyJ.eyJ!.x") << 403 << RightUnknown;
        QTest::newRow("refused, whatever it says") << QByteArray(sendToken) << 401 << KeyRefused;
    }
    void readsWhatATokenSaysOfItself() {
        QFETCH(QByteArray, token);
        QFETCH(int, status);
        QFETCH(ApiMeaning, means);
        const ApiPreset* graph = apiPreset(QStringLiteral("microsoft-graph"));
        const Documented row{
            "", "", 0, status, status == 200 ? R"({"userPrincipalName":"a@example.org"})" : "{}", Unclear};
        QCOMPARE(decodeApiAnswer(graph->requests.first(), heard(*graph, row, token)).means, means);
    }

    void anAnswerThatRepeatsTheKeyIsShownWithoutIt() {
        Scrubber scrubber;
        scrubber.addSecret(Secret("made-up-key-123"));
        const ApiRequest& request = apiPreset(QStringLiteral("brevo"))->requests.first();
        const ApiAnswer json =
            readApiAnswer(R"({"code":"made-up-key-123","message":"no made-up-key-123 here"})", request,
                          Secret("made-up-key-123"), scrubber);
        const ApiAnswer page = readApiAnswer("<b>\x1b[31mmade-up-key-123</b>", request, Secret(), scrubber);
        for (const QString& text : {json.message, json.codes.value(0), page.message}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(QLatin1String("made-up")) && !text.contains(QChar(0x1b)),
                     qPrintable(text));
        }
    }

    void readsEndpoints_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("region");
        const QString none;
        QTest::newRow("the usual one")
            << QStringLiteral("https://api.mailgun.net/v3") << QStringLiteral("https://api.mailgun.net/v3")
            << QStringLiteral("us");
        QTest::newRow("host alone") << QStringLiteral("https://API.eu.mailgun.net/")
                                    << QStringLiteral("https://api.eu.mailgun.net/v3")
                                    << QStringLiteral("eu");
        QTest::newRow("a whole sending address")
            << QStringLiteral("https://api.mailgun.net/v3/mg.example.org/messages")
            << QStringLiteral("https://api.mailgun.net/v3") << QStringLiteral("us");
        QTest::newRow("another version")
            << QStringLiteral("https://api.mailgun.net/v2/") << QStringLiteral("https://api.mailgun.net/v2")
            << QStringLiteral("us");
        QTest::newRow("a place of one's own")
            << QStringLiteral("https://mail-gateway.example.org:8443")
            << QStringLiteral("https://mail-gateway.example.org:8443/v3") << none;
        for (const char* wrong :
             {"http://api.mailgun.net/v3", "api.mailgun.net", "https://", "https://u:p@api.mailgun.net",
              "https://api.mailgun.net/v3?key=1", "https://api.mailgun.net/#x", "ftp://api.mailgun.net",
              "https://api.mailgun.net:0/", "https://a b/"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << none << none;
    }
    void readsEndpoints() {
        QFETCH(QString, url);
        QFETCH(QString, read);
        QFETCH(QString, region);
        const auto endpoint = apiEndpointFrom(*apiPreset(QStringLiteral("mailgun")), url);
        QCOMPARE(endpoint ? endpoint->url() : QString(), read);
        if (endpoint) QCOMPARE(endpoint->region, region);
    }

    void refusesWrongFiles_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("an unknown member")
            << QByteArray(R"("name": )") << QByteArray(R"("nome": 1, "name": )");
        QTest::newRow("an unknown meaning") << QByteArray("key_refused") << QByteArray("key_eaten");
        QTest::newRow("an unknown form") << QByteArray("bearer") << QByteArray("bear");
        QTest::newRow("no host") << QByteArray("api.resend.com") << QByteArray("not a host");
        QTest::newRow("a page without encryption")
            << QByteArray("https://resend.com/api-keys") << QByteArray("http://resend.com/api-keys");
        QTest::newRow("a header without its form")
            << QByteArray(R"("form": "bearer")") << QByteArray(R"("form": "bearer", "header": "X-Key")");
        QTest::newRow("another method") << QByteArray("GET") << QByteArray("DELETE");
    }
    void refusesWrongFiles() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray good = shippedFile(QStringLiteral("apis/resend.json"));
        QVERIFY(good.contains(from));
        QCOMPARE(readApiPreset(good, QStringLiteral("test")).id, QStringLiteral("resend"));
        QVERIFY_THROWS_EXCEPTION(
            std::logic_error,
            static_cast<void>(readApiPreset(QByteArray(good).replace(from, to), QStringLiteral("test"))));
    }
};

QTEST_APPLESS_MAIN(TestApiPresets)
#include "tst_api_presets.moc"
