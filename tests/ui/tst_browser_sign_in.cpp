// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include "core/model/mail_address.h"
#include "core/oauth/browser_flow.h"
#include "tests/support/scripted_http_server.h"
#include "ui/browser_sign_in.h"
#include "ui/client_id_form.h"
#include "ui/settings_page.h"
#include "ui/sign_in_card.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

using State = BrowserSignIn::State;

const QString address = QStringLiteral("anna@example.org");

OAuthService serviceAt(const QString& base, const char* client = "made-up") {
    OAuthService service;
    service.id = QStringLiteral("example");
    service.name = QStringLiteral("Example Mail");
    service.domains = {QStringLiteral("example.org")};
    service.authorization = QUrl(base + QStringLiteral("/auth"));
    service.token = QUrl(base + QStringLiteral("/token"));
    service.device = QUrl(base + QStringLiteral("/device"));
    service.revocation = QUrl(base + QStringLiteral("/revoke"));
    service.sendScopes = {QStringLiteral("send")};
    service.imapScopes = {QStringLiteral("read")};
    service.clientId = QString::fromLatin1(client);
    return service;
}

QByteArray token(const char* scope, int life = 3600) {
    return QByteArray(
               R"({"access_token":"the-token","token_type":"Bearer","refresh_token":"r","expires_in":)") +
           QByteArray::number(life) + R"(,"scope":")" + scope + "\"}";
}

/// A service whose token endpoint gives these answers in turn, and a person who answers in the browser.
class Played {
  public:
    explicit Played(QByteArrayList tokens, QByteArray brought = "code=c")
        : server([tokens](const QByteArray& request, int number) {
              const bool revoked = request.startsWith("POST /revoke");
              return ScriptedHttpServer::Act{
                  httpResponse("200 OK", revoked ? QByteArray() : tokens.value(number - 1, "{}"))};
          }),
          service(serviceAt(server.url(QString()))) {
        widget.setOpenPage([this, brought](const QUrl& page) {
            ++opened;
            const QUrlQuery query(page);
            const QUrl redirect(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
            if (brought.isEmpty()) return true;
            browser.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
            browser.write("GET /?" + brought + "&state=" +
                          query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toLatin1() +
                          " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port()) + "\r\n\r\n");
            return true;
        });
        widget.setAccount(service, address, Protocol::Imap);
    }

    ScriptedHttpServer server;
    OAuthService service;
    BrowserSignIn widget;
    QTcpSocket browser;
    int opened = 0;
};

}  // namespace

class TestBrowserSignIn : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void startingTheCheckSignsInAndGoesOn();
    void showsWhatWillBeAsked();
    void deniedSaysSoAndOffersAnotherTry();
    void whatLacksSendingIsToldFirst();
    void cancelEndsTheWait();
    void spentTokenIsRenewed();
    void givesThePermissionBack();
    void anotherAccountForgetsTheToken();
    void withoutAClientItLeadsToAnAppPassword();
    void typedClientIsUsed();
    void clientThatIsNoneIsPointedOut();
    void withoutAServiceItSaysSo();
    void cardChoosesTheBrowserWhereItWorks();
    void cardTellsOfABrokenFile();
};

void TestBrowserSignIn::initTestCase() {
    if (!browserFlowIsBuiltIn()) QSKIP("built without Qt Network Authorization");
}

void TestBrowserSignIn::startingTheCheckSignsInAndGoesOn() {
    Played played({token("send read")});
    QSignalSpy submitted(&played.widget, &BrowserSignIn::submitted);
    QVERIFY(!played.widget.ready());
    QCOMPARE(played.widget.state(), State::Waiting);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(played.opened, 1);
    QVERIFY(played.widget.ready());
    QCOMPARE(played.widget.token()->reveal(), QByteArray("the-token"));
    QCOMPARE(played.widget.token()->kind(), SecretKind::Token);
    QCOMPARE(played.widget.scopes(), (QStringList{QStringLiteral("send"), QStringLiteral("read")}));
    QVERIFY(!played.widget.words().contains(QStringLiteral("the-token")));
}

void TestBrowserSignIn::showsWhatWillBeAsked() {
    Played played({});
    QCOMPARE(played.widget.state(), State::Ready);
    const QString words = played.widget.words();
    QVERIFY2(words.contains(QStringLiteral("sending mail")) && words.contains(QStringLiteral("send\nread")),
             qPrintable(words));
}

void TestBrowserSignIn::deniedSaysSoAndOffersAnotherTry() {
    Played played({}, "error=access_denied");
    QSignalSpy submitted(&played.widget, &BrowserSignIn::submitted);
    QVERIFY(!played.widget.ready());
    QTRY_COMPARE(played.widget.state(), State::Failed);
    QVERIFY(played.widget.words().contains(QStringLiteral("was told not to allow this")));
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!played.widget.token());
    QVERIFY(!played.widget.openButton()->isHidden());
}

void TestBrowserSignIn::whatLacksSendingIsToldFirst() {
    Played played({token("read")});
    QSignalSpy submitted(&played.widget, &BrowserSignIn::submitted);
    QVERIFY(!played.widget.ready());
    QTRY_COMPARE(played.widget.state(), State::SignedIn);
    QVERIFY(played.widget.words().contains(QStringLiteral("without the permission to send")));
    QCOMPARE(submitted.count(), 0);
    QVERIFY(played.widget.ready());  // who knows it may go on
}

void TestBrowserSignIn::cancelEndsTheWait() {
    Played played({}, "");
    played.widget.openButton()->click();
    QTRY_COMPARE(played.opened, 1);
    played.widget.cancelLink()->click();
    QCOMPARE(played.widget.state(), State::Ready);
    QVERIFY(!played.widget.token());
}

void TestBrowserSignIn::spentTokenIsRenewed() {
    Played played({token("send read", 30), token("send read")});
    QSignalSpy submitted(&played.widget, &BrowserSignIn::submitted);
    played.widget.openButton()->click();
    QTRY_COMPARE(played.widget.state(), State::SignedIn);
    QCOMPARE(submitted.count(), 0);  // the button alone starts no check
    QVERIFY(!played.widget.ready());
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(played.opened, 1);
    QVERIFY(played.server.requests().last().contains("grant_type=refresh_token"));
}

void TestBrowserSignIn::givesThePermissionBack() {
    Played played({token("send read")});
    played.widget.openButton()->click();
    QTRY_COMPARE(played.widget.state(), State::SignedIn);
    const auto links = played.widget.findChildren<LinkButton*>();
    for (LinkButton* link : links)
        if (link->text().contains(QStringLiteral("permission back"))) link->click();
    QTRY_COMPARE(played.widget.state(), State::Ready);
    QVERIFY(!played.widget.token());
    QVERIFY(played.server.requests().last().startsWith("POST /revoke"));
}

void TestBrowserSignIn::anotherAccountForgetsTheToken() {
    Played played({token("send read")});
    played.widget.openButton()->click();
    QTRY_COMPARE(played.widget.state(), State::SignedIn);
    played.widget.setAccount(played.service, address, Protocol::Imap);
    QVERIFY(played.widget.token());
    played.widget.setAccount(played.service, QStringLiteral("ben@example.org"), Protocol::Imap);
    QVERIFY(!played.widget.token());
    QCOMPARE(played.widget.state(), State::Ready);
}

void TestBrowserSignIn::withoutAClientItLeadsToAnAppPassword() {
    BrowserSignIn widget;
    widget.setTakesAppPasswords(true);
    widget.setAccount(serviceAt(QStringLiteral("https://e.example"), ""), address, Protocol::Imap);
    QCOMPARE(widget.state(), State::NoClient);
    QVERIFY(widget.words().contains(QStringLiteral("app password")));
    widget.setTakesAppPasswords(false);
    QVERIFY(!widget.words().contains(QStringLiteral("app password")));
    QVERIFY(!widget.ready());
    QVERIFY(!widget.token());
}

void TestBrowserSignIn::typedClientIsUsed() {
    Played played({token("send read")});
    played.widget.setAccount(std::nullopt, address, Protocol::Imap);
    played.widget.setAccount(serviceAt(played.server.url(QString()), ""), address, Protocol::Imap);
    played.widget.clientLink()->click();
    QTest::keyClicks(played.widget.clientForm()->field(), QStringLiteral(" my-client "));
    QTest::keyClick(played.widget.clientForm()->field(), Qt::Key_Return);
    QCOMPARE(played.widget.state(), State::Ready);
    QVERIFY(!played.widget.ready());
    QTRY_COMPARE(played.widget.state(), State::SignedIn);
    QVERIFY(played.server.requests().first().contains("client_id=my-client"));
}

void TestBrowserSignIn::clientThatIsNoneIsPointedOut() {
    BrowserSignIn widget;
    widget.setAccount(serviceAt(QStringLiteral("https://e.example"), ""), address, Protocol::Imap);
    widget.clientLink()->click();
    QTest::keyClicks(widget.clientForm()->field(), QStringLiteral("two words"));
    QTest::keyClick(widget.clientForm()->field(), Qt::Key_Return);
    QCOMPARE(widget.state(), State::NoClient);
    QVERIFY(widget.words().contains(QStringLiteral("without blanks")));
}

void TestBrowserSignIn::withoutAServiceItSaysSo() {
    BrowserSignIn widget;
    QCOMPARE(widget.state(), State::Unknown);
    QVERIFY(!widget.ready());
    QVERIFY(widget.words().contains(QStringLiteral("No sign-in with the browser is known")));
    OAuthService pages = serviceAt(QStringLiteral("https://e.example"));
    pages.takesLoopback = false;
    pages.device.clear();
    widget.setAccount(pages, address, Protocol::Imap);
    QCOMPARE(widget.state(), State::NotHere);
}

namespace {
OAuthStore storeOf(QTemporaryDir& folder, const QByteArray& json) {
    QFile file(folder.filePath(QStringLiteral("oauth.json")));
    if (file.open(QIODevice::WriteOnly)) file.write(json);
    file.close();
    return OAuthStore::withFile(file.fileName());
}
}  // namespace

void TestBrowserSignIn::cardChoosesTheBrowserWhereItWorks() {
    QTemporaryDir folder;
    SignInCard card;
    card.setServices(
        storeOf(folder, R"({"clients": [{"service": "microsoft-personal", "client_id": "x"}]})"));
    card.setAccount(QStringLiteral("anna@outlook.com"), Protocol::Imap);
    const Discovered settings = discoverOffline(*parseMailAddress(QStringLiteral("anna@outlook.com")));
    card.setProvider(settings);
    QCOMPARE(card.choice(), SignInChoice::Browser);
    QVERIFY(!card.reason().isEmpty());
    QCOMPARE(card.firstFocus(), static_cast<QWidget*>(card.browser()->openButton()));
    QVERIFY(!card.secret());
    card.radio(SignInChoice::Password)->click();
    QVERIFY(card.browser()->isHidden());
    QVERIFY(card.tokenScopes().isEmpty());
}

void TestBrowserSignIn::cardTellsOfABrokenFile() {
    QTemporaryDir folder;
    SignInCard card;
    card.setServices(storeOf(folder, "{"));
    card.radio(SignInChoice::Browser)->click();
    QVERIFY(card.browser()->words().contains(QStringLiteral("oauth.json")));
}

QTEST_MAIN(TestBrowserSignIn)
#include "tst_browser_sign_in.moc"
