// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/secret_cleaning.h"

using namespace outbox;

class TestSecretCleaning : public QObject {
    Q_OBJECT

  private slots:
    void sendsWhatWasMeant_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("nonAscii");
        const auto row = [](const char* name, const char* typed, const char* sent, bool nonAscii = false) {
            QTest::newRow(name) << QByteArray(typed) << QByteArray(sent) << nonAscii;
        };
        row("as it is", "hunter2", "hunter2");
        row("blanks inside are meant", "blue fish  tree", "blue fish  tree");
        row("blank before", " hunter2", "hunter2");
        row("blanks and tab behind", "hunter2 \t ", "hunter2");
        row("no-break space behind", "hunter2\xC2\xA0", "hunter2");
        row("no-break space inside",
            "blue\xC2\xA0"
            "fish",
            "blue fish");
        row("zero-width space inside", "hun\xE2\x80\x8Bter2", "hunter2");
        row("byte order mark in front", "\xEF\xBB\xBFhunter2", "hunter2");
        row("soft hyphen inside", "hun\xC2\xADter2", "hunter2");
        row("direction marks around", "\xE2\x80\xAAhunter2\xE2\x80\xAC", "hunter2");
        row("joiner among ASCII", "hun\xE2\x80\x8Dter2", "hunter2");
        row("joiner in an emoji stays", "\xE2\x9D\xA4\xEF\xB8\x8F", "\xE2\x9D\xA4\xEF\xB8\x8F", true);
        row("umlauts stay",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            "Gr\xC3\xBC\xC3\x9F"
            "e",
            true);
        row("Latin-1 stays",
            "Gr\xFC\xDF"
            "e ",
            "Gr\xFC\xDF"
            "e",
            true);
        row("Apple's groups with long dashes",
            "abcd\xE2\x80\x93"
            "efgh\xE2\x80\x91ijkl\xE2\x80\x94mnop",
            "abcd-efgh-ijkl-mnop");
        row("a long dash elsewhere is meant", "sun\xE2\x80\x93moon", "sun\xE2\x80\x93moon", true);
        row("curly quotes are meant", "it\xE2\x80\x99s", "it\xE2\x80\x99s", true);
        row("Google's groups stay as they are", "abcd efgh ijkl mnop", "abcd efgh ijkl mnop");
        row("tab inside is left to be refused", "hun\tter2", "hun\tter2");
        row("nothing but blanks", " \xC2\xA0 ", "");
        row("empty", "", "");
    }
    void sendsWhatWasMeant() {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, sent);
        QFETCH(bool, nonAscii);
        const CleanedSecret cleaned = cleanedSecret(Secret(QByteArray(typed.constData(), typed.size())));
        QCOMPARE(cleaned.secret.reveal(), sent);
        QCOMPARE(cleaned.traits.cleaned, typed != sent);
        QCOMPARE(cleaned.traits.nonAscii, nonAscii);
    }

    void knowsAppPasswordsInGroups_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("ungrouped");
        QTest::newRow("Google's") << QByteArray("abcd efgh ijkl mnop") << QByteArray("abcdefghijklmnop");
        QTest::newRow("Zoho's") << QByteArray("a1b2 c3d4 e5f6") << QByteArray("a1b2c3d4e5f6");
        QTest::newRow("other groups") << QByteArray("abc def ghi jkl") << QByteArray();
        QTest::newRow("two words") << QByteArray("blue fish") << QByteArray();
        QTest::newRow("no groups") << QByteArray("abcdefghijklmnop") << QByteArray();
        QTest::newRow("two blanks") << QByteArray("abcd  efgh ijkl mnop") << QByteArray();
    }
    void knowsAppPasswordsInGroups() {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, ungrouped);
        const auto found = ungroupedAppPassword(Secret(typed));
        QCOMPARE(found ? found->reveal() : QByteArray(), ungrouped);
    }
};

QTEST_APPLESS_MAIN(TestSecretCleaning)
#include "tst_secret_cleaning.moc"
