// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/oauth/provider_process.h"
#include "tests/oauth/tiny_browser.h"

using namespace outbox;

/// The whole program signs in at a real provider and examines with the token; its mail servers are closed
/// ports of this computer.
class TestOAuthCheck : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void cleanupTestCase() { QVERIFY(m_provider.stop()); }
    void browser();
    void device();
    void deniedIsCheckedWithoutSigningIn();
    void withoutSendingIsSaidBefore();
    void unknownClientEndsInWords();

  private:
    struct Run {
        int status = -1;
        QByteArray output, error;
    };
    /// Runs `check` and hands each line of standard error to the person, once it is whole.
    Run check(const QStringList& more, const std::function<void(const QByteArray& line)>& person);
    [[nodiscard]] QString services(const char* client, const QJsonArray& send) const;

    ProviderProcess m_provider;
    QTemporaryDir m_folder;
};

void TestOAuthCheck::initTestCase() {
    const QByteArray problem = m_provider.start();
    QVERIFY2(problem.isEmpty(), problem.constData());
}

QString TestOAuthCheck::services(const char* client, const QJsonArray& send) const {
    const auto at = [this](const char* path) {
        return m_provider.url().resolved(QUrl(QLatin1String(path))).toString();
    };
    const QJsonObject service{
        {QStringLiteral("id"), QStringLiteral("firm")},
        {QStringLiteral("name"), QStringLiteral("Firm")},
        {QStringLiteral("domains"), QJsonArray{QStringLiteral("firm.example")}},
        {QStringLiteral("authorization"), at("/auth")},
        {QStringLiteral("token"), at("/token")},
        {QStringLiteral("device_authorization"), at("/device/auth")},
        {QStringLiteral("revocation"), at("/token/revocation")},
        {QStringLiteral("scopes"),
         QJsonObject{{QStringLiteral("send"), send},
                     {QStringLiteral("imap"), QJsonArray{QStringLiteral("mail.read")}}}},
        {QStringLiteral("client_id"), QLatin1String(client)}};
    QFile file(m_folder.filePath(QStringLiteral("oauth.json")));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("services"), QJsonArray{service}}}).toJson());
    return file.fileName();
}

TestOAuthCheck::Run TestOAuthCheck::check(const QStringList& more,
                                          const std::function<void(const QByteArray& line)>& person) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY"}) environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(
        qEnvironmentVariable("OUTBOX_DOCTOR"),
        QStringList{QStringLiteral("check"), QStringLiteral("anna@firm.example"),
                    QStringLiteral("--smtp=127.0.0.1:9/none"), QStringLiteral("--imap=127.0.0.1:9/none"),
                    QStringLiteral("--timeout=1"), QStringLiteral("--json")} +
            more);
    Run run;
    qsizetype told = 0;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    connect(&process, &QProcess::readyReadStandardError, &loop, [&] {
        run.error += process.readAllStandardError();
        for (qsizetype end = run.error.indexOf('\n', told); end >= 0; end = run.error.indexOf('\n', told)) {
            const QByteArray line = run.error.mid(told, end - told);
            told = end + 1;
            person(line);
        }
    });
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    if (process.waitForStarted()) loop.exec();
    if (process.state() == QProcess::NotRunning) run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.error += process.readAllStandardError();
    return run;
}

namespace {

QJsonObject reportIn(const QByteArray& output) {
    return QJsonDocument::fromJson(output).object();
}

/// What must stand nowhere: tokens of this provider are 43 characters of base64url.
bool holdsAToken(const QByteArray& text) {
    static const QRegularExpression token(QStringLiteral("(^|[^\\w=-])[\\w-]{43}([^\\w-]|$)"));
    const QList<QByteArray> lines = text.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray& line) {
        return !line.startsWith("http") && token.match(QString::fromUtf8(line)).hasMatch();
    });
}

const QJsonArray sending{QStringLiteral("mail.send")};

}  // namespace

void TestOAuthCheck::browser() {
    const Run run = check({QStringLiteral("--sign-in-browser"), QStringLiteral("--oauth-file"),
                           services("outbox-doctor", sending)},
                          [this](const QByteArray& line) {
                              if (!line.startsWith("http")) return;
                              TinyBrowser browser;
                              browser.allow(browser.open(QUrl(QString::fromUtf8(line))), m_provider.url());
                          });
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("Signed in at Firm."), run.error.constData());
    QVERIFY2(run.error.contains("mail.send, mail.read"), run.error.constData());
    QVERIFY2(!run.error.contains("could not be given back"), run.error.constData());
    const QJsonObject account = reportIn(run.output).value(QLatin1String("account")).toObject();
    QCOMPARE(account.value(QLatin1String("outgoing")).toObject().value(QLatin1String("auth")).toString(),
             QStringLiteral("oauth2"));
    QVERIFY(!holdsAToken(run.output));
    QVERIFY(!holdsAToken(run.error));
}

void TestOAuthCheck::device() {
    const Run run = check({QStringLiteral("--sign-in-device"), QStringLiteral("--oauth-file"),
                           services("outbox-doctor", sending)},
                          [](const QByteArray& line) {
                              static const QRegularExpression words(
                                  QStringLiteral("Open (http\\S+) on any device and type the code (\\S+)"));
                              const auto found = words.match(QString::fromUtf8(line));
                              if (!found.hasMatch()) return;
                              TinyBrowser browser;
                              TinyBrowser::Page page = browser.open(QUrl(found.captured(1)));
                              const QUrl service = page.url;
                              page = browser.submit(page, {{QStringLiteral("user_code"), found.captured(2)}});
                              browser.allow(page, service);
                          });
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("Signed in at Firm."), run.error.constData());
    QVERIFY(!reportIn(run.output).isEmpty());
}

void TestOAuthCheck::deniedIsCheckedWithoutSigningIn() {
    const Run run = check({QStringLiteral("--sign-in-browser"), QStringLiteral("--oauth-file"),
                           services("outbox-doctor", sending)},
                          [](const QByteArray& line) {
                              if (!line.startsWith("http")) return;
                              TinyBrowser browser;
                              browser.refuse(browser.open(QUrl(QString::fromUtf8(line))));
                          });
    QCOMPARE(run.status, 2);
    QVERIFY2(
        run.error.contains("was told not to allow this") && run.error.contains("Checked without signing in."),
        run.error.constData());
    QVERIFY(!reportIn(run.output).isEmpty());
}

void TestOAuthCheck::withoutSendingIsSaidBefore() {
    // What the registration may not have is left out by asking for less; what is granted then lacks sending.
    const Run run = check(
        {QStringLiteral("--sign-in-browser"), QStringLiteral("--oauth-file"), services("narrowing", sending)},
        [this](const QByteArray& line) {
            if (!line.startsWith("http")) return;
            TinyBrowser browser;
            browser.allow(browser.open(QUrl(QString::fromUtf8(line))), m_provider.url());
        });
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("without the permission to send; it gave: mail.read"), run.error.constData());
}

void TestOAuthCheck::unknownClientEndsInWords() {
    const Run run = check({QStringLiteral("--sign-in-device"), QStringLiteral("--oauth-file"),
                           services("outbox-doctor", sending), QStringLiteral("--oauth-client=nobody")},
                          [](const QByteArray&) {});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("does not know this client ID") && run.error.contains("invalid_client"),
             run.error.constData());
}

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (!ProviderProcess::isInstalled()) return ProviderProcess::skipped;
    TestOAuthCheck test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oauth_check.moc"
