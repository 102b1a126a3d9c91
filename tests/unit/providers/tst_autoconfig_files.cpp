// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/providers/autoconfig_xml.h"

using namespace outbox;

namespace {

QString securityWord(const QString& word) {
    return word == QLatin1String("SSL") ? QStringLiteral("tls") : word.toLower();
}

/// What the ground truth says of one server: only the keys that it holds are compared.
bool sameServer(const QJsonObject& expected, const Endpoint& got) {
    const auto differs = [&](const char* key, const QString& value) {
        const QString name = QString::fromLatin1(key);
        return expected.contains(name) && expected[name].toString() != value;
    };
    if (differs("host", got.host) || differs("username", got.user)) return false;
    if (differs("type", protocolName(got.protocol)) || differs("auth", authName(got.auth))) return false;
    if (expected[QStringLiteral("port")].toInt() != got.port) return false;
    const QString security = expected[QStringLiteral("security")].toString();
    return security.isEmpty() || securityWord(security) == securityName(got.security);
}

bool sameServers(const QJsonArray& expected, const QList<Endpoint>& got) {
    if (expected.size() != got.size()) return false;
    for (qsizetype i = 0; i < got.size(); ++i)
        if (!sameServer(expected.at(i).toObject(), got.at(i))) return false;
    return true;
}

}  // namespace

/// Files that others made, with what should come out of them; the data's own README says whose they are.
class TestAutoconfigFiles : public QObject {
    Q_OBJECT

  private slots:
    void realFilesAreRead_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("expect");
        const QDir data(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/client-configs"));
        QFile truth(data.filePath(QStringLiteral("truth.jsonl")));
        if (!truth.open(QIODevice::ReadOnly)) return;
        while (!truth.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(truth.readLine()).object();
            if (row[QStringLiteral("client")].toString() != QLatin1String("autoconfig")) continue;
            const QString name = row[QStringLiteral("file")].toString();
            QTest::newRow(qPrintable(name))
                << data.filePath(name) << row[QStringLiteral("expect")].toObject();
        }
    }

    void realFilesAreRead() {
        if (!QTest::currentDataTag()) QSKIP("the files are not here");
        QFETCH(const QString, path);
        QFETCH(const QJsonObject, expect);
        QFile xml(path);
        QVERIFY2(xml.open(QIODevice::ReadOnly), qPrintable(path));
        const QString who = expect[QStringLiteral("address")].toString(QStringLiteral("user@domain.example"));
        const AutoconfigSettings got = parseAutoconfig(xml.readAll(), parseMailAddress(who).value());
        if (expect.contains(QStringLiteral("error"))) {
            QVERIFY2(got.error != AutoconfigError::None, qPrintable(path));
            return;
        }
        QCOMPARE(autoconfigErrorName(got.error), QStringLiteral("none"));
        QVERIFY(sameServers(expect[QStringLiteral("smtp")].toArray(), got.outgoing));
        if (expect.contains(QStringLiteral("incoming")))
            QVERIFY(got.incoming.size() >= expect[QStringLiteral("incoming")].toArray().size() &&
                    sameServers(expect[QStringLiteral("incoming")].toArray(),
                                got.incoming.mid(0, expect[QStringLiteral("incoming")].toArray().size())));
    }

    void theErrorOfARealBadFileFits_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("error");
        QTest::newRow("root") << "bad-root.xml"
                              << "no_client_config";
        QTest::newRow("id missing") << "bad-no-provider-id.xml"
                                    << "no_provider";
        QTest::newRow("id") << "bad-provider-id.xml"
                            << "bad_provider_id";
        QTest::newRow("domain") << "bad-no-domain.xml"
                                << "no_domain";
        QTest::newRow("incoming") << "bad-no-incoming.xml"
                                  << "no_incoming";
        QTest::newRow("host") << "bad-hostname.xml"
                              << "bad_host";
        QTest::newRow("port missing") << "bad-no-port.xml"
                                      << "bad_port";
        QTest::newRow("port") << "bad-port-text.xml"
                              << "bad_port";
        QTest::newRow("socket type missing") << "bad-no-sockettype.xml"
                                             << "bad_socket_type";
        QTest::newRow("socket type") << "bad-sockettype.xml"
                                     << "bad_socket_type";
        QTest::newRow("user") << "bad-no-username.xml"
                              << "bad_user";
        QTest::newRow("unclosed") << "bad-unclosed.xml"
                                  << "not_well_formed";
    }

    void theErrorOfARealBadFileFits() {
        QFETCH(const QString, name);
        const QDir data(qEnvironmentVariable("OUTBOX_SHARED_DATA") +
                        QStringLiteral("/client-configs/autoconfig"));
        QFile xml(data.filePath(name));
        if (!xml.open(QIODevice::ReadOnly)) QSKIP("the files are not here");
        const MailAddress user{QStringLiteral("user"), QStringLiteral("domain.example")};
        QTEST(autoconfigErrorName(parseAutoconfig(xml.readAll(), user).error), "error");
    }
};

QTEST_GUILESS_MAIN(TestAutoconfigFiles)
#include "tst_autoconfig_files.moc"
