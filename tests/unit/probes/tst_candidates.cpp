// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/probes/candidates.h"

using namespace outbox;

class TestCandidates : public QObject {
    Q_OBJECT
  private slots:
    void providersOwnLinesComeFirst();
    void theSetLineIsNotAmongThem();
    void noneWithoutEncryption();
    void neverMoreThanAllowed();
};

namespace {
Endpoint line(const char* host, quint16 port, Security security) {
    return {Protocol::Smtp, QString::fromLatin1(host), port, security, QString(), AuthMethod::Password};
}
QStringList texts(const QList<Endpoint>& endpoints) {
    QStringList list;
    for (const Endpoint& endpoint : endpoints) list.append(endpointText(endpoint));
    return list;
}
}  // namespace

void TestCandidates::providersOwnLinesComeFirst() {
    Evidence evidence;
    evidence.account.outgoing = line("old.example.org", 25, Security::None);
    evidence.recommendedOutgoing = {line("smtp.example.org", 465, Security::Tls)};
    QCOMPARE(texts(candidateEndpoints(evidence, 4)),
             (QStringList{QStringLiteral("smtp.example.org:465/tls"),
                          QStringLiteral("old.example.org:587/starttls"),
                          QStringLiteral("old.example.org:465/tls")}));
}

void TestCandidates::theSetLineIsNotAmongThem() {
    Evidence evidence;
    evidence.account.outgoing = line("smtp.example.org", 587, Security::StartTls);
    evidence.recommendedOutgoing = {line("smtp.example.org", 587, Security::StartTls)};
    QCOMPARE(texts(candidateEndpoints(evidence, 4)), QStringList{QStringLiteral("smtp.example.org:465/tls")});
}

void TestCandidates::noneWithoutEncryption() {
    Evidence evidence;
    evidence.account.outgoing = line("smtp.example.org", 465, Security::Tls);
    evidence.recommendedOutgoing = {line("smtp.example.org", 25, Security::None)};
    QCOMPARE(texts(candidateEndpoints(evidence, 4)),
             QStringList{QStringLiteral("smtp.example.org:587/starttls")});
}

void TestCandidates::neverMoreThanAllowed() {
    Evidence evidence;
    evidence.account.outgoing = line("smtp.example.org", 2525, Security::StartTls);
    evidence.recommendedOutgoing = {line("a.example.org", 465, Security::Tls),
                                    line("b.example.org", 465, Security::Tls)};
    QCOMPARE(candidateEndpoints(evidence, 2).size(), 2);
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
