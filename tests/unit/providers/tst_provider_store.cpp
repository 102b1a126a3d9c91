// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <stdexcept>

#include "core/providers/name_distance.h"
#include "core/providers/provider_store.h"

using namespace outbox;

namespace {

Provider preset(const QString& id, const QStringList& domains) {
    Provider provider;
    provider.id = id;
    provider.name = id;
    provider.domains = domains;
    return provider;
}

}  // namespace

class TestProviderStore : public QObject {
    Q_OBJECT

  private slots:
    void aMailExchangerFindsItsOwner_data() {
        QTest::addColumn<QString>("mx");
        QTest::addColumn<QString>("id");
        QTest::newRow("workspace") << "aspmx.l.google.com"
                                   << "google-workspace";
        QTest::newRow("workspace, second") << "ALT1.ASPMX.L.GOOGLE.COM"
                                           << "google-workspace";
        QTest::newRow("microsoft 365") << "kontor-berg-de.mail.protection.outlook.com"
                                       << "microsoft365";
        QTest::newRow("outlook.com is not microsoft 365") << "eur.olc.protection.outlook.com"
                                                          << "outlook";
        QTest::newRow("ionos") << "mx00.ionos.de"
                               << "ionos";
        QTest::newRow("strato") << "smtpin.rzone.de"
                                << "strato";
        QTest::newRow("aruba") << "mx.aruba.it"
                               << "aruba";
        QTest::newRow("certified mail at aruba: the longer end") << "mx.pec.aruba.it"
                                                                 << "aruba-pec";
        QTest::newRow("zoho europe") << "mx.zoho.eu"
                                     << "zoho-eu-domain";
        QTest::newRow("only at a label boundary") << "mx.notgoogle.com"
                                                  << "";
        QTest::newRow("nobody's") << "mail.kontor-berg.test"
                                  << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void aMailExchangerFindsItsOwner() {
        QFETCH(const QString, mx);
        const Provider* owner = ProviderStore::instance().byMx(mx);
        QTEST(owner ? owner->id : QString(), "id");
    }

    void aServerFindsItsOwner_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("id");
        QTest::newRow("sending") << "smtp.gmail.com"
                                 << "gmail";
        QTest::newRow("receiving, set for sending") << "imap.gmx.net"
                                                    << "gmx";
        QTest::newRow("given up") << "smtp.live.com"
                                  << "outlook";
        QTest::newRow("capital letters") << "SMTP.Web.De"
                                         << "web-de";
        QTest::newRow("a helper on this computer is nobody's") << "127.0.0.1"
                                                               << "";
        QTest::newRow("unknown") << "mail.kontor-berg.test"
                                 << "";
    }

    void aServerFindsItsOwner() {
        QFETCH(const QString, host);
        const Provider* owner = ProviderStore::instance().byServer(host);
        QTEST(owner ? owner->id : QString(), "id");
    }

    void aFormerServerIsMarkedAsSuch() {
        const Provider* owner = ProviderStore::instance().byServer(QStringLiteral("smtp.live.com"));
        QVERIFY(owner);
        QVERIFY(owner->formerHosts.contains(QStringLiteral("smtp.live.com")));
    }

    void aSlipFindsTheDomainThatWasMeant_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped") << "gmial.com"
                                 << "gmail.com";
        QTest::newRow("left out") << "gmal.com"
                                  << "gmail.com";
        QTest::newRow("too many") << "gmaill.com"
                                  << "gmail.com";
        QTest::newRow("end of the name") << "gmx.ent"
                                         << "gmx.net";
        QTest::newRow("the better known of equals") << "hotmail.co"
                                                    << "hotmail.com";
        QTest::newRow("two slips") << "hotmial.cm"
                                   << "hotmail.com";
        QTest::newRow("capital letters") << "YAHO.COM"
                                         << "yahoo.com";
        QTest::newRow("known: nothing to propose") << "gmx.at"
                                                   << "";
        QTest::newRow("known, and close to another") << "mail.com"
                                                     << "";
        QTest::newRow("far away") << "kontor-berg.test"
                                  << "";
        QTest::newRow("too short to tell") << "gx.d"
                                           << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void aSlipFindsTheDomainThatWasMeant() {
        QFETCH(const QString, typed);
        QTEST(ProviderStore::instance().nearestDomain(typed), "meant");
    }

    void anEndlessNameResemblesNothing() {
        QCOMPARE(ProviderStore::instance().nearestDomain(QString(100000, u'g')), QString());
        QCOMPARE(ProviderStore::instance().nearestServer(QString(100000, u'g')), QString());
    }

    void aSlipFindsTheServerThatWasMeant_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("sending") << "smtp.gmial.com"
                                 << "smtp.gmail.com";
        QTest::newRow("first label") << "smpt.gmail.com"
                                     << "smtp.gmail.com";
        QTest::newRow("receiving") << "imap.gmial.com"
                                   << "imap.gmail.com";
        QTest::newRow("known") << "imap.gmx.net"
                               << "";
        QTest::newRow("given up, and known") << "smtp.live.com"
                                             << "";
        QTest::newRow("an address is no slip") << "127.0.0.2"
                                               << "";
        QTest::newRow("far away") << "mail.kontor-berg.test"
                                  << "";
    }

    void aSlipFindsTheServerThatWasMeant() {
        QFETCH(const QString, typed);
        QTEST(ProviderStore::instance().nearestServer(typed), "meant");
    }

    void slipsAreCounted_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("slips");
        QTest::newRow("same") << "abc"
                              << "abc" << 0;
        QTest::newRow("wrong letter") << "abc"
                                      << "abd" << 1;
        QTest::newRow("left out") << "abc"
                                  << "ac" << 1;
        QTest::newRow("swapped neighbours") << "abc"
                                            << "acb" << 1;
        QTest::newRow("two") << "abcd"
                             << "badc" << 2;
        QTest::newRow("stops beyond the limit") << "abcdef"
                                                << "ghijkl" << 3;
        QTest::newRow("stops at the length") << "a"
                                             << "abcdef" << 3;
        QTest::newRow("both empty") << ""
                                    << "" << 0;
    }

    void slipsAreCounted() {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QTEST(slipsBetween(one, other, 2), "slips");
        QTEST(slipsBetween(other, one, 2), "slips");
    }

    void theUserNameTakesTheProvidersForm_data() {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("user");
        QTest::newRow("full address") << int(UserForm::FullAddress) << ""
                                      << "anna@example.org";
        QTest::newRow("local part") << int(UserForm::LocalPart) << ""
                                    << "anna";
        QTest::newRow("another name: the address as a guess") << int(UserForm::Other) << ""
                                                              << "anna@example.org";
        QTest::newRow("another name that is known") << int(UserForm::Other) << "m0815"
                                                    << "m0815";
    }

    void theUserNameTakesTheProvidersForm() {
        QFETCH(const int, form);
        Endpoint endpoint;
        QFETCH(const QString, given);
        endpoint.user = given;
        const MailAddress anna{QStringLiteral("anna"), QStringLiteral("example.org")};
        QTEST(withUser(endpoint, static_cast<UserForm>(form), anna).user, "user");
    }

    void twoPresetsCannotClaimOneDomain() {
        const QString domain = QStringLiteral("example.org");
        QVERIFY_THROWS_EXCEPTION(std::logic_error, ProviderStore({preset(QStringLiteral("a"), {domain}),
                                                                  preset(QStringLiteral("b"), {domain})}));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, ProviderStore({preset(QStringLiteral("a"), {domain}),
                                                                  preset(QStringLiteral("a"), {})}));
    }
};

QTEST_GUILESS_MAIN(TestProviderStore)
#include "tst_provider_store.moc"
