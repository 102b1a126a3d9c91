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
