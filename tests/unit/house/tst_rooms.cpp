// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Reads the #include lines of the whole program and holds the ways that core/README.md allows from room to
/// room.
class TestRooms : public QObject {
    Q_OBJECT
  private slots:
    void everyRoomIsOnTheMap();
    void includesGoOneWay();
    void coreKnowsNoWidgets();
    void pureRoomsOpenNoSockets();
    void coAwaitStandsAlone();
};

namespace {

/// A room and the rooms that its files may include, itself left out.
const QHash<QString, QStringList>& map() {
    static const QStringList belowProbes{QStringLiteral("core/model"), QStringLiteral("core/protocol"),
                                         QStringLiteral("core/net"), QStringLiteral("core/providers")};
    static const auto join = [](QStringList list, const QStringList& more) { return list << more; };
    static const QStringList judging{QStringLiteral("core/model"), QStringLiteral("core/diagnosis"),
                                     QStringLiteral("core/words")};
    static const QStringList all = [] {
        QStringList rooms;
        for (const char* room : {"model", "protocol", "domain", "net", "diagnosis", "explain", "words", "report", "programs",
                                 "providers", "oauth", "probes", "practice", "session"})
            rooms.append(QStringLiteral("core/") + QLatin1String(room));
        return rooms;
    }();
    static const QHash<QString, QStringList> rooms{
        {QStringLiteral("core/model"), {}},
        {QStringLiteral("core/protocol"), {QStringLiteral("core/model")}},
        {QStringLiteral("core/domain"),
         {QStringLiteral("core/model"), QStringLiteral("core/protocol"), QStringLiteral("core/net")}},
        {QStringLiteral("core/net"), {QStringLiteral("core/model"), QStringLiteral("core/protocol")}},
        {QStringLiteral("core/diagnosis"), {QStringLiteral("core/model")}},
        {QStringLiteral("core/explain"),
         {QStringLiteral("core/model"), QStringLiteral("core/protocol"), QStringLiteral("core/diagnosis")}},
        {QStringLiteral("core/words"), {QStringLiteral("core/model"), QStringLiteral("core/diagnosis")}},
        {QStringLiteral("core/report"), judging},
        {QStringLiteral("core/programs"), {QStringLiteral("core/model")}},
        {QStringLiteral("core/providers"), belowProbes},
        {QStringLiteral("core/oauth"),
         {QStringLiteral("core/model"), QStringLiteral("core/protocol"), QStringLiteral("core/net")}},
        {QStringLiteral("core/probes"), join(belowProbes, {QStringLiteral("core/domain")})},
        {QStringLiteral("core/practice"), {QStringLiteral("core/model"), QStringLiteral("core/protocol")}},
        {QStringLiteral("core/session"), all},
        {QStringLiteral("ui"), all},
        {QStringLiteral("app"), join(all, {QStringLiteral("ui")})},
    };
    return rooms;
}

QString roomOf(const QString& path) {
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.first() == QLatin1String("core") ? parts.value(0) + QLatin1Char('/') + parts.value(1)
                                                  : parts.first();
}

QString textOf(const QString& path) {
    QFile file(QStringLiteral(SOURCE_ROOT "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString& folder) {
    QStringList found;
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) found.append(root.relativeFilePath(files.next()));
    found.sort();
    return found;
}

QStringList product() {
    return sources(QStringLiteral("core")) + sources(QStringLiteral("ui")) + sources(QStringLiteral("app"));
}

}  // namespace

void TestRooms::everyRoomIsOnTheMap() {
    for (const QString& file : product())
        QVERIFY2(map().contains(roomOf(file)),
                 qPrintable(file + QStringLiteral(" stands in a room without a place")));
}

void TestRooms::includesGoOneWay() {
    static const QRegularExpression line(QStringLiteral("^#include \"((?:core|ui|app|tests)/[^\"]+)\""),
                                         QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const QString& file : product()) {
        const QString room = roomOf(file);
        auto matches = line.globalMatch(textOf(file));
        while (matches.hasNext()) {
            const QString target = roomOf(matches.next().captured(1));
            if (target != room && !map().value(room).contains(target))
                wrong.append(file + QStringLiteral(" -> ") + target);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestRooms::coreKnowsNoWidgets() {
    static const QRegularExpression widgets(
        QStringLiteral("#include <(QtWidgets|QWidget|QApplication|QDialog|QLabel)"));
    for (const QString& file : sources(QStringLiteral("core")))
        QVERIFY2(!textOf(file).contains(widgets), qPrintable(file));
}

void TestRooms::pureRoomsOpenNoSockets() {
    static const QRegularExpression sockets(QStringLiteral(
        "#include <(QTcpSocket|QSslSocket|QUdpSocket|QTcpServer|QNetworkAccessManager|sys/socket.h)"));
    for (const char* room :
         {"model", "protocol", "diagnosis", "words", "report", "programs", "providers", "probes"})
        for (const QString& file : sources(QStringLiteral("core/") + QLatin1String(room)))
            QVERIFY2(!textOf(file).contains(sockets), qPrintable(file));
}

/// g++ 12 destroys temporaries twice in an expression with co_await; these are the forms that it compiles
/// rightly.
void TestRooms::coAwaitStandsAlone() {
    static const QRegularExpression use(QStringLiteral("^(.*)\\bco_await\\b(.*)$"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression allowed(
        QStringLiteral("^\\s*(\\[\\[maybe_unused\\]\\]\\s*)?((const\\s+)?[\\w:<>,\\s*&]+=\\s*|\\w+\\s*=\\s*|co_return\\s+)?$"));
    static const QRegularExpression comment(QStringLiteral("^\\s*(//|///|\\*)"));
    QStringList wrong;
    for (const QString& file : sources(QStringLiteral("core"))) {
        auto matches = use.globalMatch(textOf(file));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.captured(0).contains(comment)) continue;
            const QString call = match.captured(2);
            const bool temporaries = call.contains(QLatin1Char('{')) || call.contains(QLatin1Char('['));
            if (!match.captured(1).contains(allowed) || temporaries)
                wrong.append(file + QStringLiteral(": ") + match.captured(0).trimmed());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
