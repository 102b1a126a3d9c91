// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <stdexcept>

#include "core/explain/cures.h"
#include "core/explain/error_phrases.h"
#include "core/explain/explanation.h"
#include "core/explain/readable_text.h"
#include "core/words/tables.h"

using namespace outbox;

namespace {

QString findingOf(const QString& text) {
    const Explanation explained = explainText(text.toUtf8());
    return explained.conclusion ? explained.conclusion->id : QString();
}

QByteArray fileWith(const QByteArray& row) {
    return R"({"source": "x", "concepts": [{"name": "host", "words": {"en": ["host"]}},
                                           {"name": "lost", "words": {"en": ["lost"]}}], "rows": [)" +
           row + "]}";
}

}  // namespace

/// Errors in languages and of programs that no row of their own is known for.
class TestErrorPhrases : public QObject {
    Q_OBJECT
  private slots:
    void everyExampleGivesItsOwnRow() {
        for (const ErrorPhrase& row : ErrorPhrases::instance().rows()) {
            QVERIFY2(ErrorPhrases::instance().find(comparableText(row.example)) == &row,
                     qPrintable(row.place + row.example));
            QVERIFY2(concludedFrom(row.finding, {}, {}).has_value(), qPrintable(row.place));
            const auto sayings = words::programSayings();
            QVERIFY2(std::any_of(
                         sayings.begin(), sayings.end(),
                         [&row](const words::KeyWords& one) { return row.says == QLatin1String(one.key); }),
                     qPrintable(row.says));
        }
    }

    void isTheLastToBeAsked_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* text, const char* finding) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(finding);
        };
        row("Erreur SMTP : la connexion au serveur a échoué", "port.blocked");
        row("Błąd SMTP: połączenie z serwerem nie powiodło się", "port.blocked");
        row("SMTP hatası: sunucuya bağlanılamadı", "port.blocked");
        row("Ett fel: autentiseringen misslyckades", "auth.wrong-password");
        row("Kirjautuminen palvelimelle epäonnistui", "auth.wrong-password");
        row("Die Nachricht ist größer als erlaubt. Zu viele Empfänger", "message.too-many-recipients");
        row("Срок действия сертификата истек", "tls.expired");
        row("証明書はまだ有効ではありません", "tls.not-yet-valid");
        row("Il server non supporta STARTTLS", "tls.unavailable");
        // Words of two sentences do not make an error.
        row("Die Verbindung steht. Der Server antwortet. Das Lesen schlug fehl", "");
        row("Mein Zertifikat ist abgelaufen, sagt mein Mann", "");
        row("Nachricht konnte nicht gesendet werden", "");
    }
    void isTheLastToBeAsked() {
        QFETCH(QString, text);
        QFETCH(QString, finding);
        QCOMPARE(findingOf(text), finding);
    }

    void aLongTextIsNoError() {
        const QString error = QStringLiteral("SMTP: Verbindung zum Server fehlgeschlagen ");
        QVERIFY(ErrorPhrases::instance().find(comparableText(error)));
        QVERIFY(!ErrorPhrases::instance().find(comparableText(error.repeated(20))));
    }

    void shortWordsStandAtTheStartOfAWord() {
        const ErrorPhrases phrases(
            fileWith(R"({"says": "timed-out", "concepts": ["host", "lost"], "finding": "port.blocked",
                                                "settled_by": "port", "example": "host lost"})"),
            QStringLiteral("test"));
        QVERIFY(phrases.find(QStringLiteral("the host is lost")));
        QVERIFY(!phrases.find(QStringLiteral("the ghost is lost")));
    }

    void aWrongFileIsRefused() {
        const auto refused = [](const QByteArray& row) {
            try {
                const ErrorPhrases phrases(fileWith(row), QStringLiteral("test"));
                return false;
            } catch (const std::logic_error&) {
                return true;
            }
        };
        const QByteArray rest = R"("finding": "port.blocked", "settled_by": "port", "example": "host lost")";
        QVERIFY(refused(R"({"says": "timed-out", "concepts": ["host", "moon"], )" + rest + "}"));
        QVERIFY(refused(R"({"says": "timed-out", "concepts": ["host"], )" + rest + "}"));
        QVERIFY(refused(R"({"says": "timed-out", "concepts": ["host", "lost"], "more": 1, )" + rest + "}"));
        QVERIFY(!refused(R"({"says": "timed-out", "concepts": ["host", "lost"], )" + rest + "}"));
    }
};

QTEST_GUILESS_MAIN(TestErrorPhrases)
#include "tst_error_phrases.moc"
