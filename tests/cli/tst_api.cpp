// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "cli_run.h"

using namespace outbox::cli;

class TestApi : public QObject {
    Q_OBJECT
  private slots:
    void namesEveryApi();
    void wrongUse_data();
    void wrongUse();
    void aKeyIsNeverAnArgument_data();
    void aKeyIsNeverAnArgument();
};

void TestApi::namesEveryApi() {
    const CliRun text = call({QStringLiteral("api"), QStringLiteral("--list")});
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("postmark"));
    const CliRun json = call({QStringLiteral("api"), QStringLiteral("--list"), QStringLiteral("--json")});
    const auto document = json.document();
    QVERIFY2(document, json.output.constData());
    QCOMPARE(document->value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/apis/1"));
    const QJsonArray apis = document->value(QLatin1String("apis")).toArray();
    QVERIFY(apis.size() >= 10);
    for (const QJsonValue& api : apis) {
        const QJsonArray regions = api.toObject().value(QLatin1String("regions")).toArray();
        QVERIFY(!regions.isEmpty());
        for (const QJsonValue& region : regions)
            QVERIFY(region.toObject()
                        .value(QLatin1String("endpoint"))
                        .toString()
                        .startsWith(QLatin1String("https://")));
    }
}

void TestApi::wrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& input = {}) {
        QTest::newRow(name) << arguments << input;
    };
    const QString sendgrid = QStringLiteral("sendgrid");
    const QString endpoint = QStringLiteral("--endpoint");
    row("no API", {});
    row("two APIs", {sendgrid, QStringLiteral("postmark")});
    row("no such API", {QStringLiteral("made-up-key-0123")});
    row("no such region", {sendgrid, QStringLiteral("--region"), QStringLiteral("made-up-key-0123")});
    row("an endpoint in clear", {sendgrid, endpoint, QStringLiteral("http://api.sendgrid.com/v3")});
    row("an endpoint with a password",
        {sendgrid, endpoint, QStringLiteral("https://a:made-up-key-0123@x.example/")});
    row("another host confirmed", {sendgrid, endpoint, QStringLiteral("https://gateway.example.org"),
                                   QStringLiteral("--send-key-to"), QStringLiteral("api.sendgrid.com")});
    row("no time to wait", {sendgrid, QStringLiteral("--timeout"), QStringLiteral("0")});
    row("a form that is none", {sendgrid, QStringLiteral("--save"), QStringLiteral("report.doc")});
    row("half a key", {QStringLiteral("amazon-ses"), QStringLiteral("--key-stdin")}, "made-up-key-0123\n");
    row("a key with a blank inside", {sendgrid, QStringLiteral("--key-stdin")}, "made-up key-0123\n");
    row("a key with a tab inside", {sendgrid, QStringLiteral("--key-stdin")}, "made-up\tkey-0123\n");
}

void TestApi::wrongUse() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const CliRun run = call(QStringList{QStringLiteral("api")} + arguments, input);
    QCOMPARE(run.status, 64);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.error.isEmpty());
    if (!input.isEmpty()) QVERIFY2(!run.error.contains("key-0123"), run.error.constData());
}

void TestApi::aKeyIsNeverAnArgument_data() {
    QTest::addColumn<QStringList>("arguments");
    for (const char* option : {"--key=made-up-key-0123", "--api-key=made-up-key-0123",
                               "--token=made-up-key-0123", "--secret=made-up-key-0123"})
        QTest::newRow(option) << QStringList{QStringLiteral("api"), QStringLiteral("sendgrid"),
                                             QLatin1String(option)};
    QTest::newRow("in place of the name")
        << QStringList{QStringLiteral("api"), QStringLiteral("made-up-key-0123")};
    QTest::newRow("beside it") << QStringList{QStringLiteral("api"), QStringLiteral("sendgrid"),
                                              QStringLiteral("made-up-key-0123")};
}

void TestApi::aKeyIsNeverAnArgument() {
    QFETCH(QStringList, arguments);
    for (const bool json : {false, true}) {
        const CliRun run = call(json ? arguments + QStringList{QStringLiteral("--json")} : arguments);
        QCOMPARE(run.status, 64);
        QVERIFY(!(run.output + run.error).contains("made-up-key"));
    }
}

QTEST_APPLESS_MAIN(TestApi)
#include "tst_api.moc"
