// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "core/net/hosts_file.h"

using namespace outbox;

namespace {

const QStringList wanted{QStringLiteral("smtp.example.org"), QStringLiteral("imap.example.org")};

QString entryTexts(const QList<HostsFileEntry>& entries) {
    QStringList texts;
    for (const HostsFileEntry& entry : entries)
        texts += entry.name + QLatin1Char('=') + entry.address.toString();
    return texts.join(QLatin1Char(' '));
}

}  // namespace

class TestHostsFile : public QObject {
    Q_OBJECT
  private slots:
    void findsEntries_data();
    void findsEntries();
    void findsInternationalNames();
    void wantsNothing();
    void stopsAtItsBounds();
    void readsFiles();
    void knowsItsPlace();
};

void TestHostsFile::findsEntries_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const QByteArray& content, const char* expected) {
        QTest::newRow(title) << content << QString::fromLatin1(expected);
    };
    row("empty file", "", "");
    row("other names only", "127.0.0.1 localhost\n192.0.2.9 www.example.org\n", "");
    row("one entry", "192.0.2.1 smtp.example.org\n", "smtp.example.org=192.0.2.1");
    row("no line end at the end", "192.0.2.1 smtp.example.org", "smtp.example.org=192.0.2.1");
    row("IPv6", "2001:db8::1\tsmtp.example.org\n", "smtp.example.org=2001:db8::1");
    row("blocked by an address of zeros", "0.0.0.0 smtp.example.org\n", "smtp.example.org=0.0.0.0");
    row("several names on a line", "192.0.2.1 a b smtp.example.org c IMAP.example.org # both\n",
        "smtp.example.org=192.0.2.1 imap.example.org=192.0.2.1");
    row("both families, in the order of the file",
        "2001:db8::1 smtp.example.org\n192.0.2.1 smtp.example.org\n",
        "smtp.example.org=2001:db8::1 smtp.example.org=192.0.2.1");
    row("the same twice", "192.0.2.1 smtp.example.org smtp.example.org\n192.0.2.1 SMTP.example.org\n",
        "smtp.example.org=192.0.2.1");
    row("upper case and a final dot", "192.0.2.1 SMTP.Example.ORG.\n", "smtp.example.org=192.0.2.1");
    row("odd blanks", " \t 192.0.2.1 \t\t smtp.example.org \t \n", "smtp.example.org=192.0.2.1");
    row("Windows line ends", "# hosts\r\n192.0.2.1 smtp.example.org\r\n\r\n", "smtp.example.org=192.0.2.1");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "192.0.2.1 smtp.example.org\n",
        "smtp.example.org=192.0.2.1");
    row("commented out", "# 192.0.2.1 smtp.example.org\n  #192.0.2.1 smtp.example.org\n", "");
    row("commented out inside the line", "192.0.2.1 other # smtp.example.org\n", "");
    row("comment glued to the name", "192.0.2.1 smtp.example.org#x\n", "smtp.example.org=192.0.2.1");
    row("no address", "smtp.example.org 192.0.2.1\n", "");
    row("shortened address", "127.1 smtp.example.org\n", "");
    row("address past its range", "192.0.2.256 smtp.example.org\n", "");
    row("an endless address", QByteArray(5000, '1') + " smtp.example.org\n", "");
    row("part of a longer name", "192.0.2.1 xsmtp.example.org smtp.example.org.evil\n", "");
    row("zero octets", QByteArray("192.0.2.1") + '\0' + "smtp.example.org\n192.0.2.2 smtp.example.org\n",
        "smtp.example.org=192.0.2.2");
    row("noise before a line", "\xFF\xFE\x80\n192.0.2.1 smtp.example.org\n", "smtp.example.org=192.0.2.1");
}

void TestHostsFile::findsEntries() {
    QFETCH(const QByteArray, content);
    QFETCH(const QString, expected);
    QCOMPARE(entryTexts(hostsEntriesFor(content, wanted)), expected);
}

void TestHostsFile::findsInternationalNames() {
    const QStringList names{QStringLiteral("xn--mller-kva.example")};
    const QByteArray content = QStringLiteral("192.0.2.1 M\u00fcller.example\n").toUtf8();
    QCOMPARE(entryTexts(hostsEntriesFor(content, names)), QStringLiteral("xn--mller-kva.example=192.0.2.1"));
}

void TestHostsFile::wantsNothing() {
    QVERIFY(hostsEntriesFor("192.0.2.1 smtp.example.org\n", {}).isEmpty());
    QVERIFY(hostsEntriesFor("192.0.2.1 .\n", {QString(), QStringLiteral(".")}).isEmpty());
}

void TestHostsFile::stopsAtItsBounds() {
    const QByteArray entry = "192.0.2.1 smtp.example.org\n";
    const QByteArray blanks(HostsFileLimits::lines, '\n');
    QVERIFY(hostsEntriesFor(blanks + entry, wanted).isEmpty());
    QCOMPARE(hostsEntriesFor(blanks.chopped(1) + entry, wanted).size(), 1);

    const QByteArray padding = '#' + QByteArray(HostsFileLimits::octets - entry.size() - 2, 'x') + '\n';
    QCOMPARE(hostsEntriesFor(padding + entry, wanted).size(), 1);
    // A name that our own cut would shorten is not taken for another.
    QVERIFY(hostsEntriesFor(padding + entry.chopped(1) + ".evil\n", wanted).isEmpty());
    QVERIFY(hostsEntriesFor(padding + "#\n#\n" + entry, wanted).isEmpty());

    QByteArray many = "192.0.2.1";
    for (int i = 0; i < HostsFileLimits::namesPerLine; ++i) many += " x";
    QVERIFY(hostsEntriesFor(many + " smtp.example.org\n", wanted).isEmpty());
}

void TestHostsFile::readsFiles() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hosts"));
    QVERIFY(readHostsFile(path).isEmpty());
    QVERIFY(readHostsFile(folder.path()).isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(HostsFileLimits::octets * 2, 'x'));
    file.close();
    QCOMPARE(readHostsFile(path).size(), HostsFileLimits::octets + 1);
}

void TestHostsFile::knowsItsPlace() {
    QVERIFY(hostsFilePath().endsWith(QLatin1String("hosts")));
}

QTEST_GUILESS_MAIN(TestHostsFile)
#include "tst_hosts_file.moc"
