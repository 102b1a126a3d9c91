// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/providers/autoconfig_xml.h"
#include "core/providers/bounded_xml.h"

using namespace outbox;

namespace {

const QByteArray receiving =
    "<incomingServer type='imap'><hostname>imap.kontor.example</hostname><port>993</port>"
    "<socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>";

QByteArray sending(const QByteArray& inside) {
    return "<outgoingServer type='smtp'>" + inside + "</outgoingServer>";
}

const QByteArray goodSending =
    "<hostname>smtp.kontor.example</hostname><port>587</port><socketType>STARTTLS</socketType>"
    "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>";

QByteArray file(const QByteArray& servers) {
    return "<clientConfig version='1.1'><emailProvider id='kontor.example'><domain>kontor.example</domain>"
           "<displayName>Kontor for %EMAILDOMAIN%</displayName>" +
           servers + "</emailProvider></clientConfig>";
}

QByteArray repeated(const QByteArray& piece, int times) {
    return piece.repeated(times);
}

MailAddress anna() {
    return {QStringLiteral("anna.berg"), QStringLiteral("kontor.example")};
}

AutoconfigSettings parse(const QByteArray& xml) {
    return parseAutoconfig(xml, anna());
}

}  // namespace

class TestAutoconfigXml : public QObject {
    Q_OBJECT

  private slots:
    void anOrdinaryFileIsRead() {
        const AutoconfigSettings settings = parse(file(receiving + sending(goodSending)));
        QCOMPARE(settings.error, AutoconfigError::None);
        QCOMPARE(settings.providerName, QStringLiteral("Kontor for kontor.example"));
        QCOMPARE(endpointText(settings.outgoing.first()), QStringLiteral("smtp.kontor.example:587/starttls"));
        QCOMPARE(settings.outgoing.first().user, QStringLiteral("anna.berg@kontor.example"));
        QCOMPARE(endpointText(settings.incoming.first()), QStringLiteral("imap.kontor.example:993/tls"));
        QCOMPARE(settings.auth, QStringList{QStringLiteral("password")});
    }

    void aSendingServerIsRead_data() {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("auth");
        const QByteArray host = "<hostname>smtp.kontor.example</hostname>";
        const QByteArray user = "<username>%EMAILLOCALPART%</username>";
        QTest::newRow("plain") << host + user + "<port>25</port><socketType>plain</socketType>"
                               << "smtp.kontor.example:25/none"
                               << "anna.berg"
                               << "password";
        QTest::newRow("words in any case")
            << host + user +
                   "<port>465</port><socketType>ssl</socketType><authentication>OAUTH2</authentication>"
            << "smtp.kontor.example:465/tls"
            << "anna.berg"
            << "oauth2";
        QTest::newRow("a password beside a token")
            << host + user +
                   "<port>465</port><socketType>SSL</socketType><authentication>OAuth2</authentication>"
                   "<authentication>password-encrypted</authentication>"
            << "smtp.kontor.example:465/tls"
            << "anna.berg"
            << "password";
        QTest::newRow("unknown ways beside a known one")
            << host + user +
                   "<port>465</port><socketType>SSL</socketType><authentication>NTLM</authentication>"
                   "<authentication>password-cleartext</authentication>"
            << "smtp.kontor.example:465/tls"
            << "anna.berg"
            << "password";
        QTest::newRow("no sign-in, no user")
            << host + "<port>25</port><socketType>plain</socketType><authentication>none</authentication>"
            << "smtp.kontor.example:25/none"
            << ""
            << "none";
        QTest::newRow("without a user: the receiving side's")
            << host + "<port>587</port><socketType>STARTTLS</socketType>"
            << "smtp.kontor.example:587/starttls"
            << "anna.berg@kontor.example"
            << "password";
        QTest::newRow("placeholders in the host") << "<hostname>SMTP.%EMAILDOMAIN%</hostname>" + user +
                                                         "<port>587</port><socketType>STARTTLS</socketType>"
                                                  << "smtp.kontor.example:587/starttls"
                                                  << "anna.berg"
                                                  << "password";
        QTest::newRow("a domain with umlauts")
            << "<hostname>smtp.b\xC3\xBC"
               "cher.example</hostname>" +
                   user + "<port>587</port><socketType>STARTTLS</socketType>"
            << "smtp.xn--bcher-kva.example:587/starttls"
            << "anna.berg"
            << "password";
        QTest::newRow("two socket types: the first that is known")
            << host + user + "<port>587</port><socketType>QUIC</socketType><socketType>STARTTLS</socketType>"
            << "smtp.kontor.example:587/starttls"
            << "anna.berg"
            << "password";
    }

    void aSendingServerIsRead() {
        QFETCH(const QByteArray, inside);
        const AutoconfigSettings settings = parse(file(receiving + sending(inside)));
        QCOMPARE(settings.error, AutoconfigError::None);
        QCOMPARE(settings.outgoing.size(), 1);
        const Endpoint& server = settings.outgoing.first();
        QTEST(endpointText(server), "line");
        QTEST(server.user, "user");
        QTEST(authName(server.auth), "auth");
    }

    void oneBadServerBesideAGoodOneIsLeftOut() {
        const QByteArray bad =
            "<hostname>smtp kontor</hostname><port>587</port><socketType>STARTTLS</socketType>";
        const AutoconfigSettings settings = parse(file(receiving + sending(bad) + sending(goodSending)));
        QCOMPARE(settings.error, AutoconfigError::None);
        QCOMPARE(settings.outgoing.size(), 1);
    }

    void theSameServerTwiceIsOne() {
        const AutoconfigSettings settings =
            parse(file(receiving + sending(goodSending) + sending(goodSending)));
        QCOMPARE(settings.outgoing.size(), 1);
    }

    void whatFollowsTheFileDoesNotMatter() {
        QCOMPARE(parse(file(receiving + sending(goodSending)) + "\";").error, AutoconfigError::None);
    }

    void aUselessFileSaysWhy_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("error");
        const QByteArray good = file(receiving + sending(goodSending));
        const auto with = [](const QByteArray& from, const QByteArray& to) {
            return file(receiving + sending(QByteArray(goodSending).replace(from, to)));
        };
        QTest::newRow("nothing") << QByteArray() << "not_well_formed";
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Hello</body></html>")
                                    << "has_doctype";
        QTest::newRow("a web page without type") << QByteArray("<html><body/></html>") << "no_client_config";
        QTest::newRow("no XML") << QByteArray("{\"a\": 1}") << "not_well_formed";
        QTest::newRow("cut off") << good.left(good.size() / 2) << "not_well_formed";
        QTest::newRow("unclosed") << QByteArray(good).replace("</port>", "<port>") << "not_well_formed";
        QTest::newRow("control characters") << QByteArray(good).replace("587",
                                                                        "5\x01"
                                                                        "87")
                                            << "not_well_formed";
        QTest::newRow("undeclared entity") << QByteArray(good).replace("587", "&port;") << "not_well_formed";
        QTest::newRow("no provider") << QByteArray("<clientConfig/>") << "no_provider";
        QTest::newRow("provider id is no domain")
            << QByteArray(good).replace("id='kontor.example'", "id='-23'") << "bad_provider_id";
        QTest::newRow("no domain") << QByteArray(good).replace("<domain>kontor.example</domain>",
                                                               "<domain> </domain>")
                                   << "no_domain";
        QTest::newRow("only sending") << file(sending(goodSending)) << "no_incoming";
        QTest::newRow("only receiving") << file(receiving) << "no_outgoing";
        QTest::newRow("host missing") << with("smtp.kontor.example", "") << "bad_host";
        QTest::newRow("host with a line break")
            << with("smtp.kontor.example", "smtp.kontor.example\nRCPT TO:x") << "bad_host";
        QTest::newRow("host is an address of the web") << with("smtp.", "https://smtp.") << "bad_host";
        QTest::newRow("port 0") << with("587", "0") << "bad_port";
        QTest::newRow("port too large") << with("587", "70000") << "bad_port";
        QTest::newRow("port below zero") << with("587", "-587") << "bad_port";
        QTest::newRow("port in words") << with("587", "submission") << "bad_port";
        QTest::newRow("socket type unknown") << with("STARTTLS", "magic") << "bad_socket_type";
        QTest::newRow("endless user") << with("%EMAILADDRESS%", QByteArray(400, 'u')) << "bad_user";
        QTest::newRow("user with a line break") << with("%EMAILADDRESS%", "a\r\nb") << "bad_user";
        QTest::newRow("no way to sign in that we know")
            << with("password-cleartext", "GSSAPI") << "bad_authentication";
        QTest::newRow("too large a file") << QByteArray(xmlFileLimit + 1, ' ') << "too_large";
        QTest::newRow("too deep") << repeated("<a>", 5000) << "too_large";
        QTest::newRow("too many elements") << "<clientConfig>" + repeated("<a/>", 20000) + "</clientConfig>"
                                           << "too_large";
        QTest::newRow("endless text") << "<clientConfig>" + QByteArray(100000, 'x') + "</clientConfig>"
                                      << "too_large";
        QTest::newRow("endless attribute") << "<clientConfig a='" + QByteArray(100000, 'x') + "'/>"
                                           << "too_large";
        QTest::newRow("a bomb of entities")
            << QByteArray(
                   "<!DOCTYPE b [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;\">"
                   "<!ENTITY c \"&b;&b;&b;&b;\">]><clientConfig>&c;</clientConfig>")
            << "has_doctype";
        QTest::newRow("an entity that reads a file")
            << QByteArray(
                   "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><clientConfig>&f;</clientConfig>")
            << "has_doctype";
    }

    void aUselessFileSaysWhy() {
        QFETCH(const QByteArray, xml);
        const AutoconfigSettings settings = parse(xml);
        QTEST(autoconfigErrorName(settings.error), "error");
        QVERIFY(settings.outgoing.isEmpty());
        QVERIFY(settings.incoming.isEmpty());
        QVERIFY(settings.detail.size() <= 101);
    }

    void manyServersAreCut() {
        QByteArray servers = receiving;
        for (int i = 1; i <= 100; ++i)
            servers += sending(QByteArray(goodSending).replace("587", QByteArray::number(i)));
        QCOMPARE(parse(file(servers)).outgoing.size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestAutoconfigXml)
#include "tst_autoconfig_xml.moc"
