// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "core/providers/contacts.h"
#include "core/providers/discovery.h"
#include "core/providers/discovery_notes.h"
#include "core/providers/discovery_sources.h"
#include "core/providers/provider_store.h"
#include "core/providers/setup_steps.h"

using namespace outbox;

namespace {

/// JSON with apostrophes for quotation marks: moc 6.4 loses its way in raw strings that hold "//".
QByteArray quoted(const char* json) {
    return QByteArray(json).replace('\'', '"');
}

MailAddress address(const QString& text) {
    return parseMailAddress(text).value();
}

QStringList lines(const QList<Endpoint>& endpoints) {
    QStringList texts;
    for (const Endpoint& endpoint : endpoints) texts.append(endpointText(endpoint));
    return texts;
}

}  // namespace

class TestPresets : public QObject {
    Q_OBJECT

  private slots:
    void everyShippedFileIsRead() {
        const QList<Provider>& all = ProviderStore::instance().all();
        QVERIFY2(all.size() >= 100, qPrintable(QString::number(all.size())));
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all.at(i - 1).name.compare(all.at(i).name, Qt::CaseInsensitive) <= 0);
        for (const Provider& provider : all) {
            QVERIFY2(provider.checked >= QDate(2026, 1, 1), qPrintable(provider.id));
            QVERIFY2(!provider.sources.isEmpty(), qPrintable(provider.id));
        }
    }

    void whoClosesSmtpNamesTheRoadsThatAreLeft() {
        for (const Provider& provider : ProviderStore::instance().all()) {
            const bool modernOnly = provider.signIn == QList<SignInWay>{SignInWay::OAuth2};
            if (!provider.smtpIncluded || modernOnly)
                QVERIFY2(!provider.roads.isEmpty(), qPrintable(provider.id));
            bool web = provider.roads.isEmpty();
            for (const Road& road : provider.roads) {
                web = web || road.kind == RoadKind::Web;
                if (road.kind == RoadKind::AdminSwitch)
                    QVERIFY2(road.command.contains(QLatin1String("{address}")), qPrintable(provider.id));
            }
            QVERIFY2(web, qPrintable(provider.id));
        }
    }

    void anAddressFindsItsProvider_data() {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("outgoing");
        QTest::addColumn<QString>("outgoingUser");
        QTest::addColumn<QString>("incomingUser");
        QTest::addColumn<QString>("auth");
        QTest::newRow("gmail: STARTTLS first, either port")
            << "gmail.com"
            << "smtp.gmail.com:587/starttls smtp.gmail.com:465/tls"
            << "anna.berg@gmail.com"
            << "anna.berg@gmail.com"
            << "oauth2 app-password";
        QTest::newRow("googlemail is gmail") << "googlemail.com"
                                             << "smtp.gmail.com:587/starttls smtp.gmail.com:465/tls"
                                             << "anna.berg@googlemail.com"
                                             << "anna.berg@googlemail.com"
                                             << "oauth2 app-password";
        QTest::newRow("gmx") << "gmx.net"
                             << "mail.gmx.net:587/starttls mail.gmx.net:465/tls"
                             << "anna.berg@gmx.net"
                             << "anna.berg@gmx.net"
                             << "password app-password";
        QTest::newRow("outlook.com takes no password") << "hotmail.de"
                                                       << "smtp-mail.outlook.com:587/starttls"
                                                       << "anna.berg@hotmail.de"
                                                       << "anna.berg@hotmail.de"
                                                       << "oauth2";
        QTest::newRow("yahoo by country") << "yahoo.co.uk"
                                          << "smtp.mail.yahoo.com:465/tls smtp.mail.yahoo.com:587/starttls"
                                          << "anna.berg@yahoo.co.uk"
                                          << "anna.berg@yahoo.co.uk"
                                          << "oauth2 app-password";
        QTest::newRow("icloud: two forms of the user name") << "icloud.com"
                                                            << "smtp.mail.me.com:587/starttls"
                                                            << "anna.berg@icloud.com"
                                                            << "anna.berg"
                                                            << "app-password";
        QTest::newRow("free.fr: the local part signs in") << "free.fr"
                                                          << "smtp.free.fr:465/tls"
                                                          << "anna.berg"
                                                          << "anna.berg"
                                                          << "password";
        QTest::newRow("proton: the Bridge on this computer") << "proton.me"
                                                             << "127.0.0.1:1025/starttls"
                                                             << "anna.berg@proton.me"
                                                             << "anna.berg@proton.me"
                                                             << "app-password";
        QTest::newRow("verizon runs at aol") << "verizon.net"
                                             << "smtp.aol.com:465/tls smtp.aol.com:587/starttls"
                                             << "anna.berg@verizon.net"
                                             << "anna.berg@verizon.net"
                                             << "oauth2 app-password";
    }

    void anAddressFindsItsProvider() {
        QFETCH(const QString, domain);
        const Discovered found = discoverOffline(address(QStringLiteral("anna.berg@") + domain));
        QCOMPARE(found.foundBy, FoundBy::Preset);
        QTEST(lines(found.outgoing).join(u' '), "outgoing");
        QTEST(found.outgoing.first().user, "outgoingUser");
        QTEST(found.incoming.first().user, "incomingUser");
        QTEST(found.auth.join(u' '), "auth");
    }

    void onlyProvidersWithoutPasswordsAskForAToken() {
        for (const Provider& provider : ProviderStore::instance().all()) {
            const bool tokenOnly = provider.signIn == QList<SignInWay>{SignInWay::OAuth2};
            for (const Endpoint& endpoint : provider.outgoing + provider.incoming)
                QCOMPARE(endpoint.auth == AuthMethod::OAuth2, tokenOnly);
        }
        QVERIFY(discoverOffline(address(QStringLiteral("a@outlook.com"))).outgoing.first().auth ==
                AuthMethod::OAuth2);
    }

    void aProviderWithoutSmtpSaysSo() {
        const Discovered tuta = discoverOffline(address(QStringLiteral("anna@tuta.com")));
        QVERIFY(tuta.provider);
        QVERIFY(!tuta.provider->smtpIncluded);
        QVERIFY(tuta.outgoing.isEmpty());
        QCOMPARE(tuta.notes, QStringList({note::smtpNotIncluded, QStringLiteral("use-webmail-only")}));
    }

    void whatMustBeSwitchedOnFirstIsSaid() {
        const Discovered gmx = discoverOffline(address(QStringLiteral("anna@gmx.de")));
        QVERIFY(gmx.provider->smtpMustBeEnabled);
        QCOMPARE(gmx.notes, QStringList({note::switchOnFirst, QStringLiteral("enable-imap-smtp")}));
        QVERIFY(!gmx.provider->steps.first().url.isEmpty());
    }

    void anUnknownDomainFindsNothing() {
        QCOMPARE(discoverOffline(address(QStringLiteral("anna@kontor-berg.test"))).foundBy, FoundBy::Nothing);
    }

    void everyStepHasWordsAndIsUsed() {
        QSet<QString> used;
        for (const Provider& provider : ProviderStore::instance().all())
            for (const SetupStep& step : provider.steps) used.insert(step.id);
        // No shipped preset needs it yet; the fix for server.own-network-only does.
        used.insert(QStringLiteral("connect-from-own-network"));
        const QStringList known = setupStepIds();
        QCOMPARE(QSet<QString>(known.begin(), known.end()), used);
        for (const QString& id : known) {
            QVERIFY2(!setupStepTitle(id).isEmpty(), qPrintable(id));
            QVERIFY2(setupStepText(id).size() > 40, qPrintable(id));
        }
        QVERIFY(setupStepTitle(QStringLiteral("no-such-step")).isEmpty());
        QVERIFY(setupStepText(QStringLiteral("no-such-step")).isEmpty());
    }

    void everyNoteHasWords() {
        const QStringList notes{note::guessed,           note::insecureSource,  note::foreignServer,
                                note::sendingNotOffered, note::smtpNotIncluded, note::ownNetworkOnly,
                                note::switchOnFirst};
        QCOMPARE(QSet<QString>(notes.begin(), notes.end()).size(), discoveryNoteIds().size());
        for (const QString& id : notes) QVERIFY2(!discoveryNoteText(id).isEmpty(), qPrintable(id));
        QCOMPARE(discoveryNoteText(QStringLiteral("install-bridge")),
                 setupStepTitle(QStringLiteral("install-bridge")));
        QVERIFY(discoveryNoteText(QStringLiteral("no-such-note")).isEmpty());
    }

    void theOutsideWorldIsListedInOneFile() {
        const Contacts& all = contacts();
        QCOMPARE(all.resolvers.join(u' '), QStringLiteral("1.1.1.1 8.8.8.8 9.9.9.9"));
        QCOMPARE(all.connectivityChecks.size(), 2);
        QCOMPARE(all.connectivityChecks.first().body, QByteArray("success"));
        QCOMPARE(all.connectivityChecks.last().status, 204);
        QCOMPARE(all.settingsDatabase, QStringLiteral("https://autoconfig.thunderbird.net/v1.1/"));
        QSet<QString> families;
        for (const Provider& provider : ProviderStore::instance().all()) families.insert(provider.family);
        QSet<QString> controls;
        for (const ControlServer& server : all.controlServers) {
            QVERIFY2(families.contains(server.family), qPrintable(server.host));
            QVERIFY(server.ports.contains(587));
            controls.insert(server.family);
        }
        QCOMPARE(controls.size(), all.controlServers.size());
    }

    void aContactThatIsNoneIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("resolver by name")
            << quoted("{'resolvers': ['dns.example'], 'settings_database': 'https://a.example/'}");
        QTest::newRow("database without encryption") << quoted("{'settings_database': 'http://a.example/'}");
        QTest::newRow("check without status") << quoted(
            "{'connectivity_checks': [{'url': 'http://a.example/'}], "
            "'settings_database': 'https://a.example/'}");
        QTest::newRow("control without ports") << quoted(
            "{'control_servers': [{'host': 'a.example', 'family': 'a'}], "
            "'settings_database': 'https://a.example/'}");
        QTest::newRow("unknown key") << quoted(
            "{'settings_database': 'https://a.example/', 'telemetry': 'https://a.example/'}");
    }

    void aContactThatIsNoneIsRefused() {
        QFETCH(const QByteArray, json);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)readContacts(json, QStringLiteral("test")));
    }

    void autodiscoverNamesExistingPresets() {
        for (const QString& id : autodiscoverPresetIds())
            QVERIFY2(ProviderStore::instance().byId(id), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
