// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QtEndian>

#include "core/programs/dconf_file.h"
#include "tests/unit/programs/program_home.h"

using namespace outbox;
using namespace outbox::programs_test;

/// A database that dconf wrote itself, and what may become of one.
class TestDconfFile : public QObject {
    Q_OBJECT
  private slots:
    void readsSwitchesAndTexts();
    void otherKindsAndPathsAreNothing_data();
    void otherKindsAndPathsAreNothing();
    void everyPieceOfAFileEnds();
    void aWayInCirclesEnds();
};

namespace {
const QByteArray startOffline("/org/gnome/evolution/shell/start-offline");
const QByteArray version("/org/gnome/evolution/version");

QByteArray captured() {
    return sample(QStringLiteral("evolution/offline/.config/dconf/user"));
}

/// Where the parent of each item of the captured file stands.
QList<qsizetype> parentPlaces(const QByteArray& bytes) {
    const auto number = [&bytes](qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    QList<qsizetype> places;
    for (qsizetype at = number(16) + 8 + 4 * number(number(16) + 4); at + 24 <= number(20); at += 24)
        places.append(at + 4);
    return places;
}
}  // namespace

void TestDconfFile::readsSwitchesAndTexts() {
    QByteArray bytes = captured();
    QCOMPARE(DconfFile(bytes).flag(startOffline), std::optional(true));
    QCOMPARE(DconfFile(bytes).text(version), std::optional(QStringLiteral("3.46.4")));
    bytes[0x1A0] = '\0';  // as dconf writes it where it is off
    QCOMPARE(DconfFile(bytes).flag(startOffline), std::optional(false));
}

void TestDconfFile::otherKindsAndPathsAreNothing_data() {
    QTest::addColumn<QByteArray>("key");
    for (const char* key : {"", "/", "/org/gnome/evolution/", "/org/gnome/evolution/shell/folder-bar-width",
                            "/org/gnome/evolution/shell/folder-paths", "start-offline", "version", "/version",
                            "/org/gnome/evolution/shell/version", "/x/org/gnome/evolution/version"})
        QTest::newRow(qPrintable(QString::fromLatin1(key) + QStringLiteral("."))) << QByteArray(key);
}

void TestDconfFile::otherKindsAndPathsAreNothing() {
    QFETCH(QByteArray, key);
    const DconfFile file(captured());
    QCOMPARE(file.flag(key), std::nullopt);
    QCOMPARE(file.text(key), std::nullopt);
    QCOMPARE(file.flag(version), std::nullopt);
    QCOMPARE(file.text(startOffline), std::nullopt);
}

void TestDconfFile::everyPieceOfAFileEnds() {
    const QByteArray whole = captured();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // The table is the file's first part: without its end nothing is taken for a value.
        const DconfFile file(whole.first(size));
        if (size < 0x11C) QCOMPARE(file.flag(startOffline), std::nullopt);
        (void)file.text(version);
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char octet : {'\0', '\x7F', '\xFF'}) {
            QByteArray changed = whole;
            changed[at] = octet;
            const auto text = DconfFile(changed).text(version);
            QVERIFY(!text || text->size() <= whole.size());
        }
    }
}

void TestDconfFile::aWayInCirclesEnds() {
    const QByteArray whole = captured();
    const QList<qsizetype> places = parentPlaces(whole);
    QCOMPARE(places.size(), 9);
    for (qsizetype child = 0; child < places.size(); ++child) {
        for (qsizetype parent = 0; parent < places.size(); ++parent) {
            QByteArray changed = whole;
            qToLittleEndian(quint32(parent), changed.data() + places.at(child));
            const DconfFile file(changed);
            const bool same = whole.mid(places.at(child), 4) == changed.mid(places.at(child), 4);
            if (same) QCOMPARE(file.flag(startOffline), std::optional(true));
            (void)file.text(version);
        }
    }
}

QTEST_GUILESS_MAIN(TestDconfFile)
#include "tst_dconf_file.moc"
