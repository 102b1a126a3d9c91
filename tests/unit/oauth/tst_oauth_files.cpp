// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/oauth/oauth_store.h"
#include "core/providers/provider_store.h"

using namespace outbox;

class TestOAuthFiles : public QObject {
    Q_OBJECT
  private slots:
    void shippedServicesAreWhole();
    void shippedServicesHaveNoClient();
    void everyPresetOfTheBrowserIsServed();
    void findsByAddressAndPreset();
    void reach_data();
    void reach();
    void administratorGivesAClient();
    void administratorBringsAService();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void fileThatCannotBeReadIsSaid();

  private:
    QString write(const QByteArray& json);
    QTemporaryDir m_folder;
};

namespace {

const QByteArray ownService =
    R"({"services": [{"id": "firm", "name": "Firm", "domains": ["firm.example"],
        "authorization": "https://login.firm.example/auth", "token": "https://login.firm.example/token",
        "scopes": {"send": ["smtp"], "imap": ["imap"]}, "client_id": "abc"}]})";

QJsonObject serviceObject() {
    return QJsonDocument::fromJson(ownService)
        .object()
        .value(QLatin1String("services"))
        .toArray()
        .at(0)
        .toObject();
}

QByteArray withService(const char* key, const QJsonValue& value) {
    QJsonObject service = serviceObject();
    if (value.isUndefined())
        service.remove(QLatin1String(key));
    else
        service.insert(QLatin1String(key), value);
    return QJsonDocument(QJsonObject{{QStringLiteral("services"), QJsonArray{service}}}).toJson();
}

}  // namespace

QString TestOAuthFiles::write(const QByteArray& json) {
    QFile file(m_folder.filePath(QStringLiteral("oauth.json")));
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? file.fileName() : QString();
}

void TestOAuthFiles::shippedServicesAreWhole() {
    const OAuthStore store = OAuthStore::withFile(QString());
    QVERIFY(store.services().size() >= 9);
    for (const OAuthService& service : store.services()) {
        QVERIFY2(!service.presets.isEmpty() && service.checked.isValid() && !service.sources.isEmpty(),
                 qPrintable(service.id));
        for (const QString& preset : service.presets)
            QVERIFY2(ProviderStore::instance().byId(preset), qPrintable(preset));
        QVERIFY2(!service.wantedScopes(Protocol::Imap).isEmpty() &&
                     !service.wantedScopes(Protocol::Pop3).isEmpty(),
                 qPrintable(service.id));
        QCOMPARE(service.token.scheme(), QStringLiteral("https"));
    }
}

void TestOAuthFiles::shippedServicesHaveNoClient() {
    for (const OAuthService& service : OAuthStore::withFile(QString()).services()) {
        QVERIFY2(!service.hasClient() && service.clientSecret.isEmpty(), qPrintable(service.id));
        QCOMPARE(service.clientFrom, ClientOrigin::None);
    }
}

void TestOAuthFiles::everyPresetOfTheBrowserIsServed() {
    // No page of theirs says where a program that is registered signs in.
    const QStringList without{QStringLiteral("cox"), QStringLiteral("microsoft365-china")};
    const OAuthStore store = OAuthStore::withFile(QString());
    for (const Provider& provider : ProviderStore::instance().all()) {
        if (!provider.signIn.contains(SignInWay::OAuth2) || without.contains(provider.id)) continue;
        QVERIFY2(store.forAccount(provider.id, QStringLiteral("a@b.example")), qPrintable(provider.id));
    }
}

void TestOAuthFiles::findsByAddressAndPreset() {
    const OAuthStore store = OAuthStore::withFile(write(ownService));
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    const auto found = [&store](const char* preset, const char* address) {
        const OAuthService* service =
            store.forAccount(QString::fromLatin1(preset), QString::fromLatin1(address));
        return service ? service->id : QString();
    };
    QCOMPARE(found("gmail", "anna@gmail.com"), QStringLiteral("google"));
    QCOMPARE(found("outlook", "anna@outlook.com"), QStringLiteral("microsoft-personal"));
    QCOMPARE(found("microsoft365", "anna@b.example"), QStringLiteral("microsoft-work"));
    QCOMPARE(found("microsoft365", "anna@FIRM.example"), QStringLiteral("firm"));
    QCOMPARE(found("", "anna@firm.example"), QStringLiteral("firm"));
    QCOMPARE(found("", "anna@b.example"), QString());
}

void TestOAuthFiles::reach_data() {
    QTest::addColumn<QString>("granted");
    QTest::addColumn<bool>("send");
    QTest::addColumn<bool>("receive");
    const QString imap = QStringLiteral("https://outlook.office.com/IMAP.AccessAsUser.All");
    QTest::newRow("both") << imap + QStringLiteral(" https://outlook.office.com/SMTP.Send") << true << true;
    QTest::newRow("in small letters")
        << QStringLiteral("https://outlook.office.com/smtp.send") << true << false;
    QTest::newRow("receiving only") << imap << false << true;
    QTest::newRow("another mail permission")
        << QStringLiteral("https://graph.microsoft.com/Mail.Send") << false << false;
    QTest::newRow("none") << QString() << false << false;
}

void TestOAuthFiles::reach() {
    QFETCH(QString, granted);
    const OAuthService* service = OAuthStore::instance().byId(QStringLiteral("microsoft-work"));
    QVERIFY(service);
    const ScopeReach reach =
        reachOf(*service, granted.split(QLatin1Char(' '), Qt::SkipEmptyParts), Protocol::Imap);
    QTEST(reach.maySend, "send");
    QTEST(reach.mayReceive, "receive");
}

void TestOAuthFiles::administratorGivesAClient() {
    const OAuthStore store = OAuthStore::withFile(write(
        R"({"clients": [{"service": "google", "client_id": "id.example", "client_secret": "none really"}]})"));
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    const OAuthService* google = store.byId(QStringLiteral("google"));
    QCOMPARE(google->clientId, QStringLiteral("id.example"));
    QCOMPARE(google->clientSecret.reveal(), QByteArray("none really"));
    QCOMPARE(google->clientFrom, ClientOrigin::Administrator);
    QVERIFY(!store.byId(QStringLiteral("fastmail"))->hasClient());
}

void TestOAuthFiles::administratorBringsAService() {
    const OAuthStore store = OAuthStore::withFile(
        write(withService("id", QStringLiteral("google"))));  // takes the place of the one that ships
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    QCOMPARE(store.byId(QStringLiteral("google"))->name, QStringLiteral("Firm"));
    QCOMPARE(store.byId(QStringLiteral("google"))->clientFrom, ClientOrigin::Administrator);
    QCOMPARE(store.services().size(), OAuthStore::withFile(QString()).services().size());
}

void TestOAuthFiles::saysWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const char* place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("no JSON", "{", "no JSON");
    row("a list", "[]", "one object");
    row("too long", QByteArray(oauthFileLimit + 1, ' '), "too long");
    row("a slip in a name", R"({"client": []})", "client: is not a name");
    row("a client of nobody", R"({"clients": [{"service": "gogle", "client_id": "x"}]})", "gogle");
    row("a client without id", R"({"clients": [{"service": "google"}]})", "clients[0].client_id: is missing");
    row("an id with a blank", R"({"clients": [{"service": "google", "client_id": "a b"}]})",
        "clients[0].client_id");
    row("an id that is a number", R"({"clients": [{"service": "google", "client_id": 5}]})",
        "clients[0].client_id");
    row("a client that is a text", R"({"clients": ["google"]})", "clients[0]");
    row("a page in clear", withService("token", QStringLiteral("http://login.firm.example/token")),
        "services[0].token: is not an https address");
    row("a page with a password", withService("token", QStringLiteral("https://u:p@login.firm.example/")),
        "services[0].token");
    row("no page", withService("authorization", QJsonValue(QJsonValue::Undefined)),
        "services[0].authorization");
    row("no permission to send", withService("scopes", QJsonObject{}), "services[0].scopes.send");
    row("a permission with a blank",
        withService("scopes", QJsonObject{{QStringLiteral("send"), QJsonArray{QStringLiteral("a b")}}}),
        "services[0].scopes.send");
    row("a domain that is none", withService("domains", QJsonArray{QStringLiteral("a b")}),
        "services[0].domains");
    row("a redirect elsewhere", withService("redirect_host", QStringLiteral("evil.example")),
        "services[0].redirect_host");
    row("a protection switched off",
        withService("parameters", QJsonArray{QStringLiteral("code_challenge=x")}), "services[0].parameters");
    row("a parameter without a name", withService("parameters", QJsonArray{QStringLiteral("=x")}),
        "services[0].parameters");
    row("a flag that is a word", withService("loopback_redirect", QStringLiteral("yes")),
        "services[0].loopback_redirect");
}

void TestOAuthFiles::saysWhatIsWrong() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const OAuthStore store = OAuthStore::withFile(write(json));
    QVERIFY2(store.problem().contains(place), qPrintable(store.problem()));
    QVERIFY(store.problem().contains(QStringLiteral("oauth.json")));
    QVERIFY(!store.byId(QStringLiteral("firm")));
    QVERIFY(!store.byId(QStringLiteral("google"))->hasClient());
}

void TestOAuthFiles::fileThatCannotBeReadIsSaid() {
    const OAuthStore store = OAuthStore::withFile(m_folder.filePath(QStringLiteral("none.json")));
    QVERIFY(store.problem().contains(QStringLiteral("none.json")));
    QVERIFY(store.byId(QStringLiteral("google")));
}

QTEST_GUILESS_MAIN(TestOAuthFiles)
#include "tst_oauth_files.moc"
