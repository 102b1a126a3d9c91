// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <stdexcept>

#include "core/providers/preset_reader.h"

using namespace outbox;

namespace {

/// JSON with apostrophes for quotation marks: moc 6.4 loses its way in raw strings that hold "//".
QByteArray quoted(const char* json) {
    return QByteArray(json).replace('\'', '"');
}

const QByteArray whole = quoted(
    "{ "
    "'id': 'kontor', 'name': 'Kontor', 'family': 'berg', "
    "'domains': ['kontor.example'], 'mx_suffixes': ['mx.kontor.example'], "
    "'outgoing': [{'host': 'smtp.kontor.example', 'port': 587, 'security': 'starttls'}], "
    "'incoming': [{'protocol': 'pop3', 'host': 'pop.kontor.example', 'port': 995, 'security': 'tls'}], "
    "'outgoing_user': 'local-part', 'incoming_user': 'other', "
    "'sign_in': ['app-password', 'bridge'], "
    "'former_hosts': ['old.kontor.example'], 'alias_domains': ['alias.example'], "
    "'pages': {'app_password': 'https://kontor.example/app', 'status': 'https://kontor.example/status'}, "
    "'setup': [{'id': 'create-app-password', 'url': 'https://kontor.example/app'}, {'id': 'upgrade-plan'}], "
    "'smtp_must_be_enabled': true, 'smtp_included': true, 'own_network_only': true, "
    "'daily_limit': 500, 'message_limit': 26214400, "
    "'checked': '2026-11-21', 'sources': ['https://kontor.example/help'] "
    "}");

QJsonObject wholeObject() {
    return QJsonDocument::fromJson(whole).object();
}

Provider read(const QJsonObject& object) {
    return readPreset(QJsonDocument(object).toJson(), QStringLiteral("kontor.json"));
}

}  // namespace

class TestPresetReader : public QObject {
    Q_OBJECT

  private slots:
    void everyFieldArrives() {
        const Provider provider = readPreset(whole, QStringLiteral("kontor.json"));
        QCOMPARE(provider.id, QStringLiteral("kontor"));
        QCOMPARE(provider.name, QStringLiteral("Kontor"));
        QCOMPARE(provider.family, QStringLiteral("berg"));
        QCOMPARE(provider.domains, QStringList{QStringLiteral("kontor.example")});
        QCOMPARE(provider.mxSuffixes, QStringList{QStringLiteral("mx.kontor.example")});
        QCOMPARE(endpointText(provider.outgoing.first()), QStringLiteral("smtp.kontor.example:587/starttls"));
        QCOMPARE(provider.incoming.first().protocol, Protocol::Pop3);
        QCOMPARE(provider.outgoingUser, UserForm::LocalPart);
        QCOMPARE(provider.incomingUser, UserForm::Other);
        QCOMPARE(provider.signIn, (QList{SignInWay::AppPassword, SignInWay::Bridge}));
        QCOMPARE(provider.formerHosts, QStringList{QStringLiteral("old.kontor.example")});
        QCOMPARE(provider.aliasDomains, QStringList{QStringLiteral("alias.example")});
        QCOMPARE(provider.appPasswordUrl, QStringLiteral("https://kontor.example/app"));
        QCOMPARE(provider.statusUrl, QStringLiteral("https://kontor.example/status"));
        QVERIFY(provider.helpUrl.isEmpty());
        QCOMPARE(provider.steps.size(), 2);
        QCOMPARE(provider.steps.first().url, QStringLiteral("https://kontor.example/app"));
        QVERIFY(provider.smtpMustBeEnabled && provider.smtpIncluded && provider.ownNetworkOnly);
        QCOMPARE(provider.dailyLimit, 500);
        QCOMPARE(provider.messageLimit, qint64(26214400));
        QCOMPARE(provider.checked, QDate(2026, 11, 21));
    }

    void theFamilyIsTheIdWhereNoneIsNamed() {
        QJsonObject object = wholeObject();
        object.remove(QStringLiteral("family"));
        QCOMPARE(read(object).family, QStringLiteral("kontor"));
    }

    void whatTheSchemaForbidsIsRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const char* key, const QJsonValue& value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        const auto server = [](const QByteArray& json) {
            return QJsonValue(QJsonDocument::fromJson("[" + json + "]").array());
        };
        row("unknown key", "domain", QStringLiteral("kontor.example"));
        row("name is a number", "name", 5);
        row("empty name", "name", QString());
        row("no source", "sources", QJsonArray());
        row("no outgoing", "outgoing", QJsonArray());
        row("domains is a text", "domains", QStringLiteral("kontor.example"));
        row("capital letters in a domain", "domains", QJsonArray{QStringLiteral("Kontor.example")});
        row("a domain with umlauts", "domains", QJsonArray{QStringLiteral("bücher.example")});
        row("a domain twice", "domains",
            QJsonArray{QStringLiteral("kontor.example"), QStringLiteral("kontor.example")});
        row("host with a blank", "outgoing",
            server(quoted("{'host': 'smtp kontor', 'port': 587, 'security': 'tls'}")));
        row("port of 0", "outgoing", server(quoted("{'host': 'a.example', 'port': 0, 'security': 'tls'}")));
        row("port too large", "outgoing",
            server(quoted("{'host': 'a.example', 'port': 65536, 'security': 'tls'}")));
        row("port and a half", "outgoing",
            server(quoted("{'host': 'a.example', 'port': 587.5, 'security': 'tls'}")));
        row("unknown security", "outgoing",
            server(quoted("{'host': 'a.example', 'port': 587, 'security': 'ssl'}")));
        row("unknown key of a server", "outgoing",
            server(quoted("{'host': 'a.example', 'port': 587, 'security': 'tls', 'user': 'anna'}")));
        row("smtp as incoming", "incoming",
            server(quoted("{'protocol': 'smtp', 'host': 'a.example', 'port': 993, 'security': 'tls'}")));
        row("a former server that is used", "former_hosts",
            QJsonArray{QStringLiteral("smtp.kontor.example")});
        row("unknown way to sign in", "sign_in", QJsonArray{QStringLiteral("kerberos")});
        row("no way to sign in", "sign_in", QJsonArray());
        row("unknown user form", "outgoing_user", QStringLiteral("nickname"));
        row("unknown step", "setup", server(quoted("{'id': 'call-us'}")));
        row("step with a broken address", "setup",
            server(quoted("{'id': 'upgrade-plan', 'url': 'ftp://a.example'}")));
        row("page without encryption", "pages",
            QJsonObject{{QStringLiteral("help"), QStringLiteral("http://kontor.example/")}});
        row("unknown page", "pages",
            QJsonObject{{QStringLiteral("forum"), QStringLiteral("https://kontor.example/")}});
        row("limit below one", "daily_limit", 0);
        row("date of no calendar", "checked", QStringLiteral("2026-02-30"));
        row("flag as text", "smtp_included", QStringLiteral("yes"));
    }

    void whatTheSchemaForbidsIsRefused() {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject object = wholeObject();
        object.insert(key, value);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)read(object));
    }

    void aPresetNobodyCanFindIsRefused() {
        QJsonObject object = wholeObject();
        object.remove(QStringLiteral("domains"));
        object.remove(QStringLiteral("mx_suffixes"));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)read(object));
    }

    void theComplaintNamesFileAndKey() {
        QJsonObject object = wholeObject();
        object.insert(QStringLiteral("colour"), QStringLiteral("blue"));
        try {
            (void)read(object);
            QFAIL("accepted");
        } catch (const std::logic_error& error) {
            const QString words = QString::fromUtf8(error.what());
            QVERIFY2(words.contains(QStringLiteral("kontor.json")), error.what());
            QVERIFY2(words.contains(QStringLiteral("colour")), error.what());
        }
    }

    void whatIsNoJsonIsRefused() {
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)readPreset("{\"id\": ", QStringLiteral("x")));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)readPreset("[]", QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestPresetReader)
#include "tst_preset_reader.moc"
