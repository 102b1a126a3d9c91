// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/providers/provider_store.h"

using namespace outbox;

namespace {

/// Where a public collection and a preset part, and why the preset is kept.
struct Decided {
    const char* server;
    const char* because;
};
constexpr Decided decided[] = {
    {"pop3s.pec.aruba.it:993/tls", "a slip in the collection: 993 is IMAP's port"},
    {"smtps.aruba.it:465/tls", "certified mail has servers of its own; this one is the ordinary mail's"},
    {"smtpauth.peoplepc.com:587/starttls", "the newer entry of the same collection has EarthLink's servers"},
    {"imap.peoplepc.com:143/none", "without encryption, and see above"},
    {"pop.peoplepc.com:110/none", "without encryption, and see above"},
    {"smtp.rediffmail.com:586/tls", "a port of nobody else; 465 is offered"},
    {"smtp.rediffmail.com:587/none", "without encryption"},
    {"pop.rediffmail.com:110/none", "without encryption"},
    {"smtp.bol.com.br:587/starttls", "the provider's own pages say smtps.bol.com.br"},
    {"mail.gmx.com:587/starttls", "gmx.net and gmx.de have mail.gmx.net"},
    {"mail.gmx.net:465/tls", "gmx.com has mail.gmx.com"},
    {"mail.gmx.net:587/starttls", "gmx.com has mail.gmx.com"},
    {"imap.gmx.net:993/tls", "gmx.com has imap.gmx.com"},
    {"smtp.protonmail.ch:587/starttls", "for domains of one's own with a token only; others use the Bridge"},
    {"smtp.tutanota.com:465/tls", "the provider says that there is no SMTP"},
};

bool isDecided(const QString& server) {
    for (const Decided& row : decided)
        if (server == QLatin1String(row.server)) return true;
    return false;
}

QString securityOf(const QString& socket) {
    if (socket == QLatin1String("SSL")) return QStringLiteral("tls");
    return socket == QLatin1String("STARTTLS") ? QStringLiteral("starttls") : QStringLiteral("none");
}

QStringList known(const Provider& provider, Protocol protocol) {
    QStringList servers;
    for (const Endpoint& endpoint : provider.outgoing + provider.incoming)
        if (endpoint.protocol == protocol) servers.append(endpointText(endpoint));
    return servers;
}

}  // namespace

/// What three public collections say of the same domains; what they are is told in the data's own README.
class TestPresetSources : public QObject {
    Q_OBJECT

  private slots:
    void everyServerOfTheCollectionIsKnown_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("Thunderbird's") << QStringLiteral("ispdb.json");
        QTest::newRow("Nodemailer's") << QStringLiteral("nodemailer.json");
        QTest::newRow("Chatmail's") << QStringLiteral("provider-db.json");
    }

    void everyServerOfTheCollectionIsKnown() {
        QFETCH(const QString, file);
        const QDir data(qEnvironmentVariable("OUTBOX_SHARED_DATA"));
        QFile collection(data.filePath(QStringLiteral("providers/") + file));
        if (!collection.open(QIODevice::ReadOnly)) QSKIP("the collections are not here");
        int compared = 0;
        const QJsonArray entries = QJsonDocument::fromJson(collection.readAll()).array();
        for (const QJsonValue& entry : entries) {
            const QJsonArray domains = entry[QStringLiteral("domains")].toArray();
            for (const QJsonValue& domain : domains) {
                const Provider* provider = ProviderStore::instance().byDomain(domain.toString());
                if (provider) compared += compare(*provider, entry.toObject(), domain.toString());
            }
        }
        QVERIFY2(compared > 5, qPrintable(QString::number(compared)));
    }

  private:
    static int compare(const Provider& provider, const QJsonObject& entry, const QString& domain) {
        int compared = 0;
        for (const Protocol protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3}) {
            const QStringList ours = known(provider, protocol);
            const QJsonArray servers = entry[protocolName(protocol)].toArray();
            for (const QJsonValue& server : servers) {
                const QString text = QStringLiteral("%1:%2/%3")
                                         .arg(server[QStringLiteral("host")].toString().replace(
                                             QLatin1String("%EMAILDOMAIN%"), domain))
                                         .arg(server[QStringLiteral("port")].toInt())
                                         .arg(securityOf(server[QStringLiteral("socket")].toString()));
                ++compared;
                if (!ours.contains(text) && !isDecided(text))
                    QTest::qFail(qPrintable(provider.id + QStringLiteral(" lacks ") + text), __FILE__,
                                 __LINE__);
            }
        }
        return compared;
    }
};

QTEST_GUILESS_MAIN(TestPresetSources)
#include "tst_preset_sources.moc"
