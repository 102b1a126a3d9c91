// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QTest>

#include "app/secret_input.h"

using namespace outbox;
using namespace outbox::app;

class TestSecretInput : public QObject {
    Q_OBJECT
  private slots:
    void takesTheLine_data();
    void takesTheLine();
    void refuses_data();
    void refuses();
    void readsNoMoreThanItMay();
    void takesAToken_data();
    void takesAToken();
    void tellsOfStrayCharacters_data();
    void tellsOfStrayCharacters();
};

void TestSecretInput::takesTheLine_data() {
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("with a line feed") << QByteArray("hunter2\n") << QByteArray("hunter2");
    QTest::newRow("from Windows") << QByteArray("hunter2\r\n") << QByteArray("hunter2");
    QTest::newRow("without an end") << QByteArray("hunter2") << QByteArray("hunter2");
    QTest::newRow("only the first line") << QByteArray("hunter2\nmore\n") << QByteArray("hunter2");
    QTest::newRow("blanks stay") << QByteArray("  hunter 2 \n") << QByteArray("  hunter 2 ");
    QTest::newRow("beyond ASCII") << QByteArray("p\xc3\xa4ss\n") << QByteArray("p\xc3\xa4ss");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n") << QByteArray();
    QTest::newRow("as long as may be") << QByteArray(4096, 'x') + "\r\n" << QByteArray(4096, 'x');
}

void TestSecretInput::takesTheLine() {
    QFETCH(QByteArray, read);
    QFETCH(QByteArray, secret);
    QBuffer input(&read);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto taken = readSecretLine(input);
    QVERIFY2(taken, qPrintable(taken.problem.message));
    QCOMPARE(taken->isEmpty() ? QByteArray() : taken->reveal(), secret);
}

void TestSecretInput::refuses_data() {
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("too long") << QByteArray(4097, 'x');
    QTest::newRow("too long, with an end") << QByteArray(4097, 'x') + "\n";
    QTest::newRow("endless") << QByteArray(1'000'000, 'x');
    QTest::newRow("a tab") << QByteArray("hunter\t2\n");
    QTest::newRow("a zero byte") << QByteArray("hunter\0002\n", 9);
    QTest::newRow("a line end inside") << QByteArray("hunter\r2\n");
}

void TestSecretInput::refuses() {
    QFETCH(QByteArray, read);
    QBuffer input(&read);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto taken = readSecretLine(input);
    QVERIFY(!taken);
    QCOMPARE(taken.problem.status, ExitStatus::Usage);
    QVERIFY(!taken.problem.message.contains(QLatin1String("hunter")));
}

void TestSecretInput::readsNoMoreThanItMay() {
    QByteArray much(1'000'000, 'x');
    QBuffer input(&much);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QVERIFY(!readSecretLine(input));
    QVERIFY(input.pos() < 5000);
}

void TestSecretInput::takesAToken_data() {
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a line") << QByteArray("ya29.a0-b_c~d/e+f==\n") << true
                            << QByteArray("ya29.a0-b_c~d/e+f==");
    QTest::newRow("with blanks around") << QByteArray("  ya29.a0 \r\n") << true << QByteArray("ya29.a0");
    QTest::newRow("longer than a password") << QByteArray(8192, 'x') + "\n" << true << QByteArray(8192, 'x');
    QTest::newRow("nothing") << QByteArray("\n") << true << QByteArray();
    QTest::newRow("too long") << QByteArray(8193, 'x') << false << QByteArray();
    QTest::newRow("a blank inside") << QByteArray("ya29 hunter2\n") << false << QByteArray();
    QTest::newRow("the octet that ends its field")
        << QByteArray("hunter2\x01\x01auth=\n") << false << QByteArray();
    QTest::newRow("letters that no token has") << QByteArray("hunter\xc3\xa4\n") << false << QByteArray();
}

void TestSecretInput::takesAToken() {
    QFETCH(QByteArray, read);
    QFETCH(bool, taken);
    QFETCH(QByteArray, token);
    QBuffer input(&read);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto given = readSecretLine(input, SecretKind::Token);
    QCOMPARE(static_cast<bool>(given), taken);
    QVERIFY(!given.problem.message.contains(QLatin1String("hunter")));
    if (!taken) return;
    QCOMPARE(given->kind(), SecretKind::Token);
    QCOMPARE(given->reveal(), token);
}

void TestSecretInput::tellsOfStrayCharacters_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("says");
    QTest::newRow("none") << QByteArray("hunter2") << false;
    QTest::newRow("inside") << QByteArray("hunter 2") << false;
    QTest::newRow("before") << QByteArray(" hunter2") << true;
    QTest::newRow("behind") << QByteArray("hunter2 ") << true;
    QTest::newRow("both") << QByteArray(" hunter2 ") << true;
    QTest::newRow("invisible") << QByteArray(
                                      "hunter\xE2\x80\x8B"
                                      "2")
                               << true;
    QTest::newRow("no secret") << QByteArray() << false;
}

void TestSecretInput::tellsOfStrayCharacters() {
    QFETCH(QByteArray, secret);
    QFETCH(bool, says);
    QBuffer output;
    QBuffer error;
    QVERIFY(output.open(QIODevice::WriteOnly) && error.open(QIODevice::WriteOnly));
    Console console(output, error, {});
    tellOfCleaning(Secret(secret), console);
    QCOMPARE(error.data().contains("taken out"), says);
    QVERIFY(!error.data().contains("hunter"));
    QVERIFY(output.data().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secret_input.moc"
