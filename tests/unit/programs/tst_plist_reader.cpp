// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QtEndian>

#include "core/programs/plist_reader.h"
#include "tests/unit/programs/export_samples.h"

using namespace outbox;

namespace {
/// A binary list of objects that stand one after the other, the first of them on top.
QByteArray binaryOf(const QByteArrayList& objects) {
    QByteArray bytes("bplist00");
    QByteArray table;
    for (const QByteArray& object : objects) {
        table += static_cast<char>(bytes.size());
        bytes += object;
    }
    const auto start = static_cast<quint64>(bytes.size());
    bytes += table + QByteArray(6, '\0') + QByteArray("\x01\x01", 2);
    for (const quint64 number : {static_cast<quint64>(objects.size()), quint64(0), start}) {
        char wide[8];
        qToBigEndian(number, wide);
        bytes.append(wide, 8);
    }
    return bytes;
}

QByteArray octets(const char* hex) {
    return QByteArray::fromHex(hex);
}

QByteArray xml(const QByteArray& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST "
           "1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">" +
           inside + "</plist>";
}
}  // namespace

class TestPlistReader : public QObject {
    Q_OBJECT
  private slots:
    void readsKinds_data();
    void readsKinds();
    void readsWhatPythonWrites();
    void refusesHostileBinary_data();
    void refusesHostileBinary();
    void everyCutIsHeld();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void archiveIsFollowed();
    void archiveThatNamesItself();
    void profileOfOursIsRead();
};

void TestPlistReader::readsKinds_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("true") << binaryOf({octets("09")}) << QVariant(true);
    QTest::newRow("one octet") << binaryOf({octets("10ff")}) << QVariant(255LL);
    QTest::newRow("eight octets, negative") << binaryOf({octets("13ffffffffffffffff")}) << QVariant(-1LL);
    QTest::newRow("real") << binaryOf({octets("233ff8000000000000")}) << QVariant(1.5);
    QTest::newRow("ASCII") << binaryOf({octets("53616263")}) << QVariant(QStringLiteral("abc"));
    QTest::newRow("wide text") << binaryOf({octets("6200e403a9")}) << QVariant(QStringLiteral("äΩ"));
    QTest::newRow("data with a long count") << binaryOf({octets("4f100201fe")}) << QVariant(octets("01fe"));
    QTest::newRow("a list") << binaryOf({octets("a20101"), octets("08")})
                            << QVariant(QVariantList{false, false});
    QTest::newRow("a dictionary") << binaryOf({octets("d10102"), octets("5161"), octets("1007")})
                                  << QVariant(QVariantMap{{QStringLiteral("a"), 7LL}});
    QTest::newRow("a date is left out") << binaryOf({octets("330000000000000000")}) << QVariant();
    QTest::newRow("XML") << xml("<dict><key>a</key><array><integer>7</integer><true/><string>x&amp;y</string>"
                                "<data>Af4=</data><date>2026-01-31T09:30:00Z</date></array></dict>")
                         << QVariant(QVariantMap{
                                {QStringLiteral("a"), QVariantList{7LL, true, QStringLiteral("x&y"),
                                                                   octets("01fe"), QVariant()}}});
}

void TestPlistReader::readsKinds() {
    QFETCH(QByteArray, bytes);
    QFETCH(QVariant, value);
    const Plist plist = parsePlist(bytes);
    QVERIFY2(plist.error.isEmpty(), qPrintable(plist.error));
    QCOMPARE(plist.root, value);
}

void TestPlistReader::readsWhatPythonWrites() {
    const test::ToolRun run = test::runTool(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import plistlib,sys; d={'t': 'ä'*300, 'n': -2**40, 'l': [1.5, True, b'x'*5000], 'm': {str(i): "
             "i "
             "for i in range(400)}}; sys.stdout.buffer.write(plistlib.dumps(d, fmt=plistlib.FMT_BINARY))")},
        QStringLiteral("/tmp"));
    if (!run.there) QSKIP("python3 is not installed");
    const QVariantMap root = parsePlist(run.output).root.toMap();
    QCOMPARE(root.value(QStringLiteral("t")).toString(), QString(300, u'ä'));
    QCOMPARE(root.value(QStringLiteral("n")).toLongLong(), -(1LL << 40));
    QCOMPARE(root.value(QStringLiteral("l")).toList().at(2).toByteArray().size(), 5000);
    QCOMPARE(root.value(QStringLiteral("m")).toMap().size(), 400);
    QCOMPARE(root.value(QStringLiteral("m")).toMap().value(QStringLiteral("399")).toLongLong(), 399);
}

void TestPlistReader::refusesHostileBinary_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("the first octets alone") << QByteArray("bplist00");
    QTest::newRow("another version") << QByteArray("bplist15") + QByteArray(40, '\0');
    QTest::newRow("a list within itself") << binaryOf({octets("a100")});
    QTest::newRow("two lists within each other") << binaryOf({octets("a20101"), octets("a20000")});
    // Sixteen lists of fifteen references each to the next: fifteen to the sixteenth values.
    QByteArrayList bomb;
    for (int i = 0; i < 15; ++i) bomb.append('\xAE' + QByteArray(14, static_cast<char>(i + 1)));
    bomb.append(octets("08"));
    QTest::newRow("references of references") << binaryOf(bomb);
    QTest::newRow("a reference to nothing") << binaryOf({octets("a109")});
    QTest::newRow("a list longer than the file") << binaryOf({octets("af13ffffffffffffffff")});
    QTest::newRow("a text longer than the file") << binaryOf({octets("5f137fffffffffffffff61")});
    QTest::newRow("a wide text whose octets overflow") << binaryOf({octets("6f138000000000000001")});
    QTest::newRow("a dictionary longer than the file") << binaryOf({octets("df138000000000000000")});
    QTest::newRow("a key that is no text") << binaryOf({octets("d10101"), octets("08")});
    QTest::newRow("an unknown kind") << binaryOf({octets("70")});
    QTest::newRow("a count that is none") << binaryOf({octets("5f51")});
    QByteArray table = binaryOf({octets("08")});
    table.replace(table.size() - 24, 8, QByteArray(8, '\xFF'));
    QTest::newRow("more objects than octets") << table;
    table = binaryOf({octets("08")});
    table.replace(table.size() - 8, 8, octets("7fffffffffffffff"));
    QTest::newRow("a table behind the end") << table;
    table = binaryOf({octets("08")});
    table[table.size() - 26] = 0;
    QTest::newRow("offsets of no octets") << table;
}

void TestPlistReader::refusesHostileBinary() {
    QFETCH(QByteArray, bytes);
    const Plist plist = parseBinaryPlist(bytes);
    QVERIFY(!plist.error.isEmpty());
    QVERIFY(!plist.root.isValid());
}

void TestPlistReader::everyCutIsHeld() {
    const QByteArray whole = binaryOf({octets("d2010203045161"), octets("5162"), octets("a105"),
                                       octets("1107ff"), octets("62003100e4"), octets("08")});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!parseBinaryPlist(whole.left(size)).root.isValid());
    for (qsizetype at = 8; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0xFF);
        const Plist plist = parseBinaryPlist(changed);
        QVERIFY(plist.error.isEmpty() || !plist.root.isValid());
    }
}

void TestPlistReader::refusesHostileXml_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("<html/>");
    QTest::newRow("cut off") << xml("<dict><key>a</key><string>x").left(180);
    QTest::newRow("a value without a key") << xml("<dict><string>x</string></dict>");
    QTest::newRow("too deep") << xml(QByteArray("<array>").repeated(100) +
                                     QByteArray("</array>").repeated(100));
    QTest::newRow("entities of its own")
        << QByteArray("<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><string>&a;</string></plist>");
}

void TestPlistReader::refusesHostileXml() {
    QFETCH(QByteArray, bytes);
    const Plist plist = parsePlist(bytes);
    QVERIFY(!plist.error.isEmpty());
    QVERIFY(!plist.root.isValid());
}

void TestPlistReader::archiveIsFollowed() {
    const QVariantMap one{{QStringLiteral("CF$UID"), 1LL}}, two{{QStringLiteral("CF$UID"), 2LL}};
    const QVariantMap list{{QStringLiteral("NS.objects"), QVariantList{two, two}}};
    const QVariantMap archive{
        {QStringLiteral("$top"), QVariantMap{{QStringLiteral("root"), one}}},
        {QStringLiteral("$objects"), QVariantList{QStringLiteral("$null"), list, 993LL}}};
    QCOMPARE(unarchivedPlist({archive, {}}).root, QVariant(QVariantList{993LL, 993LL}));
    QCOMPARE(unarchivedPlist({QVariant(7LL), {}}).root, QVariant(7LL));
}

void TestPlistReader::archiveThatNamesItself() {
    const QVariantMap one{{QStringLiteral("CF$UID"), 1LL}};
    const QVariantMap list{{QStringLiteral("NS.objects"), QVariantList{one, one}}};
    const QVariantMap archive{{QStringLiteral("$top"), QVariantMap{{QStringLiteral("root"), one}}},
                              {QStringLiteral("$objects"), QVariantList{QStringLiteral("$null"), list}}};
    const Plist plist = unarchivedPlist({archive, {}});
    QVERIFY(!plist.error.isEmpty());
    QVERIFY(!plist.root.isValid());
}

void TestPlistReader::profileOfOursIsRead() {
    const Exported exported = exportSettings(QStringLiteral("mobileconfig"), test::hostileExport());
    const QVariantMap root = parsePlist(exported.bytes).root.toMap();
    const QVariantMap mail = root.value(QStringLiteral("PayloadContent")).toList().value(0).toMap();
    QCOMPARE(mail.value(QStringLiteral("OutgoingMailServerUsername")).toString(),
             test::hostileExport().outgoing.user);
    QCOMPARE(mail.value(QStringLiteral("OutgoingMailServerPortNumber")).toLongLong(), 587);
    QVERIFY(!root.contains(QStringLiteral("Evil")) && !mail.contains(QStringLiteral("Evil")));
}

QTEST_GUILESS_MAIN(TestPlistReader)
#include "tst_plist_reader.moc"
