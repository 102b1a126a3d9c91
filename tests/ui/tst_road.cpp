// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFont>
#include <QJsonArray>
#include <QTest>

#include "core/words/words.h"
#include "sample_reports.h"
#include "ui/announcer.h"
#include "ui/road_geometry.h"
#include "ui/road_model.h"
#include "ui/road_proof.h"

using namespace outbox;
using namespace outbox::ui;

namespace {

Check checkAt(Station station, Light light, Side side = Side::Outgoing) {
    Check check;
    check.id = stationName(station);
    check.station = station;
    check.side = side;
    check.light = light;
    return check;
}

/// One letter per station: g y r u(running) w n, and "-" for a station without a check.
QList<Check> checksFrom(const char* letters) {
    QList<Check> checks;
    for (int i = 0; i < StationCount && letters[i]; ++i) {
        Light light = Light::NotRun;
        switch (letters[i]) {
            case 'g':
                light = Light::Green;
                break;
            case 'y':
                light = Light::Yellow;
                break;
            case 'r':
                light = Light::Red;
                break;
            case 'u':
                light = Light::Running;
                break;
            case 'w':
                light = Light::Waiting;
                break;
            case '-':
                continue;
            default:
                break;
        }
        checks.append(checkAt(static_cast<Station>(i), light));
    }
    return checks;
}

RoadModel roadFrom(const char* letters) {
    return liveRoad(checksFrom(letters), Account(), 0);
}

TranscriptLine said(int connection, Speaker speaker, const QString& text) {
    return {0, connection, QStringLiteral("smtp.example.org:465"), speaker, text};
}

}  // namespace

class TestRoad : public QObject {
    Q_OBJECT
  private slots:
    void worstLightOfAStation_data();
    void worstLightOfAStation();
    void sidesAreApart();
    void uncheckedIsNeverGreen();
    void breakAndHead_data();
    void breakAndHead();
    void runningStationIsTheFirstOfTheOutgoingRoad();
    void factOfAStation();
    void waitingLongSaysHowLong_data();
    void waitingLongSaysHowLong();
    void wayRoundNeedsAProof_data();
    void wayRoundNeedsAProof();
    void proofReachReadsTheWire_data();
    void proofReachReadsTheWire();
    void proofReachReadsTheChecks();
    void wayRoundNamesTheDifference_data();
    void wayRoundNamesTheDifference();
    void formDependsOnTheRoom_data();
    void formDependsOnTheRoom();
    void mirroredRoadRunsTheOtherWay();
    void announcementsKeepTheirPause();
    void newerWordTakesTheOldersPlace();
};

void TestRoad::worstLightOfAStation_data() {
    QTest::addColumn<QList<Light>>("lights");
    QTest::addColumn<Light>("shown");
    QTest::newRow("red beside green") << QList{Light::Green, Light::Red} << Light::Red;
    QTest::newRow("yellow beside green") << QList{Light::Yellow, Light::Green} << Light::Yellow;
    QTest::newRow("still running") << QList{Light::Green, Light::Running} << Light::Running;
    QTest::newRow("still waiting") << QList{Light::Green, Light::Waiting} << Light::Waiting;
    QTest::newRow("one left out") << QList{Light::NotRun, Light::Green} << Light::Green;
    QTest::newRow("red is known before all have ended") << QList{Light::Running, Light::Red} << Light::Red;
}

void TestRoad::worstLightOfAStation() {
    QFETCH(QList<Light>, lights);
    QFETCH(Light, shown);
    QList<Check> checks;
    for (const Light light : lights) checks.append(checkAt(Station::Server, light));
    const RoadModel road = liveRoad(checks, Account(), 0);
    QCOMPARE(road.outgoing.at(int(Station::Server)).light, shown);
    QCOMPARE(road.outgoing.at(int(Station::Server)).word, words::lightWord(shown));
}

void TestRoad::sidesAreApart() {
    const RoadModel road = liveRoad(
        {checkAt(Station::Server, Light::Red), checkAt(Station::Server, Light::Green, Side::Incoming)},
        Account(), 0);
    QCOMPARE(road.at({Side::Outgoing, Station::Server})->light, Light::Red);
    QCOMPARE(road.at({Side::Incoming, Station::Server})->light, Light::Green);
    QCOMPARE(road.outgoing.size(), StationCount);
    QCOMPARE(road.incoming.size(), 4);
    QVERIFY(roadFrom("gggggggg").incoming.isEmpty());
}

void TestRoad::uncheckedIsNeverGreen() {
    const RoadModel road = liveRoad({}, Account(), 0);
    for (const RoadStation& station : road.outgoing) QCOMPARE(station.light, Light::NotRun);
    QCOMPARE(road.head, 0.0);
    QCOMPARE(road.breakAt, -1);
}

void TestRoad::breakAndHead_data() {
    QTest::addColumn<QByteArray>("lights");
    QTest::addColumn<int>("breakAt");
    QTest::addColumn<double>("head");
    QTest::newRow("at the start") << QByteArray("uwwwwwww") << -1 << 0.0;
    QTest::newRow("before the running station") << QByteArray("gyguwwww") << -1 << 2.75;
    QTest::newRow("before the waiting station") << QByteArray("ggwwwwww") << -1 << 1.75;
    QTest::newRow("all the way") << QByteArray("gggggggg") << -1 << 7.0;
    QTest::newRow("no test message") << QByteArray("gggggggn") << -1 << 6.4;
    QTest::newRow("stops at the server") << QByteArray("gygrnnnn") << 3 << 2.5;
    QTest::newRow("the first red counts") << QByteArray("gggrnrnn") << 3 << 2.5;
    QTest::newRow("red ahead of what still runs") << QByteArray("gugrwwww") << 3 << 0.75;
    QTest::newRow("red while later stations run") << QByteArray("gggrwuww") << 3 << 2.5;
    QTest::newRow("red at this computer") << QByteArray("rnnnnnnn") << 0 << 0.0;
}

void TestRoad::breakAndHead() {
    QFETCH(QByteArray, lights);
    QFETCH(int, breakAt);
    QFETCH(double, head);
    const RoadModel road = roadFrom(lights.constData());
    QCOMPARE(road.breakAt, breakAt);
    QCOMPARE(road.head, head);
}

void TestRoad::runningStationIsTheFirstOfTheOutgoingRoad() {
    QList<Check> checks = checksFrom("gggwwuuw");
    checks.append(checkAt(Station::NameLookUp, Light::Running, Side::Incoming));
    QCOMPARE(liveRoad(checks, Account(), 0).running,
             std::optional(RoadPlace{Side::Outgoing, Station::SignIn}));
    checks = checksFrom("gggggggg");
    checks.append(checkAt(Station::SignIn, Light::Running, Side::Incoming));
    QCOMPARE(liveRoad(checks, Account(), 0).running,
             std::optional(RoadPlace{Side::Incoming, Station::SignIn}));
    QVERIFY(!roadFrom("gggggggg").running);
}

void TestRoad::factOfAStation() {
    Check slow = checkAt(Station::NameLookUp, Light::Green);
    slow.durationMs = 38;
    Check warned = checkAt(Station::Network, Light::Yellow);
    warned.summary = QStringLiteral("IPv6 leads nowhere");
    warned.durationMs = 5000;
    Check skipped = checkAt(Station::Arrival, Light::NotRun);
    skipped.skippedBecause = QStringLiteral("No test message was wanted");
    const RoadModel road = liveRoad({slow, warned, skipped}, Account(), 0);
    QCOMPARE(road.outgoing.at(int(Station::NameLookUp)).fact, QStringLiteral("38 ms"));
    QCOMPARE(road.outgoing.at(int(Station::Network)).fact, warned.summary);
    QCOMPARE(road.outgoing.at(int(Station::Arrival)).reason, skipped.skippedBecause);
    QCOMPARE(road.outgoing.at(int(Station::Arrival)).description(), skipped.skippedBecause);
    QVERIFY(road.outgoing.at(int(Station::Computer)).fact.isEmpty());
}

void TestRoad::waitingLongSaysHowLong_data() {
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QString>("words");
    QTest::newRow("at first") << qint64(1900) << qint64(8000) << QString();
    QTest::newRow("a while") << qint64(4900) << qint64(8000) << QStringLiteral("3 s");
    QTest::newRow("long") << qint64(7000) << qint64(8000) << QStringLiteral("6 of 8 s");
    QTest::newRow("limit not known") << qint64(7000) << qint64(0) << QStringLiteral("6 s");
    QTest::newRow("past the limit") << qint64(10100) << qint64(8000) << QStringLiteral("9 of 10 s");
    QTest::newRow("clock went back") << qint64(0) << qint64(8000) << QString();
}

void TestRoad::waitingLongSaysHowLong() {
    QFETCH(qint64, elapsed);
    QFETCH(qint64, limit);
    QFETCH(QString, words);
    Check check = checkAt(Station::Server, Light::Running);
    check.startedMs = 1000;
    check.limitMs = limit;
    QCOMPARE(waitWords(check, elapsed), words);
}

void TestRoad::wayRoundNeedsAProof_data() {
    QTest::addColumn<Report>("report");
    QTest::addColumn<int>("reached");
    const Report proven = samples::blockedPort();
    QTest::newRow("proven up to the recipient") << proven << int(Station::Sending);

    Report unproven = proven;
    unproven.findings.first().fixes.first().proven = false;
    QTest::newRow("not tried") << unproven << -1;

    Report noChanges = proven;
    noChanges.findings.first().fixes.first().changes.clear();
    QTest::newRow("nothing to change") << noChanges << -1;

    Report silent = proven;
    silent.transcript.clear();
    QTest::newRow("proof without transcript passes the break at least") << silent << int(Station::Server);

    Report whole = proven;
    for (Check& check : whole.checks) {
        if (check.light == Light::Red) check.light = Light::Green;
    }
    QTest::newRow("no break") << whole << -1;

    Report noticed = proven;
    noticed.findings.first().light = Light::Yellow;
    QTest::newRow("proof of a warning only") << noticed << -1;
}

void TestRoad::wayRoundNeedsAProof() {
    QFETCH(Report, report);
    QFETCH(int, reached);
    const RoadModel road = finishedRoad(report);
    QCOMPARE(road.wayRound ? road.wayRound->reached : -1, reached);
}

void TestRoad::proofReachReadsTheWire_data() {
    QTest::addColumn<QList<TranscriptLine>>("lines");
    QTest::addColumn<int>("reached");
    const auto server = [](const char16_t* text) {
        return said(1, Speaker::Server, QString::fromUtf16(text));
    };
    const auto client = [](const char16_t* text) {
        return said(1, Speaker::Client, QString::fromUtf16(text));
    };
    using Lines = QList<TranscriptLine>;
    QTest::newRow("nothing") << Lines{} << -1;
    QTest::newRow("greeting") << Lines{server(u"220 hello")} << int(Station::Server);
    QTest::newRow("sign-in refused") << Lines{server(u"220 hello"), client(u"AUTH PLAIN ••••"),
                                              server(u"535 5.7.8 no")}
                                     << int(Station::Server);
    QTest::newRow("sign-in in steps") << Lines{client(u"AUTH LOGIN"), server(u"334 VXNlcm5hbWU6"),
                                               client(u"••••"),       server(u"334 UGFzc3dvcmQ6"),
                                               client(u"••••"),       server(u"235 ok")}
                                      << int(Station::SignIn);
    QTest::newRow("sender taken") << Lines{client(u"MAIL FROM:<a@example.org>"), server(u"250 ok")}
                                  << int(Station::Sending);
    QTest::newRow("sender refused") << Lines{server(u"220 hi"), client(u"MAIL FROM:<a@example.org>"),
                                             server(u"553 no")}
                                    << int(Station::Server);
    QTest::newRow("said by the server only")
        << Lines{server(u"220 hi"), server(u"250 RCPT TO")} << int(Station::Server);
    Lines other{client(u"RCPT TO:<b@example.org>"), server(u"250 ok")};
    for (TranscriptLine& line : other) line.peer = QStringLiteral("smtp.example.org:587");
    QTest::newRow("another port's success") << other << -1;
}

void TestRoad::proofReachReadsTheWire() {
    QFETCH(QList<TranscriptLine>, lines);
    QFETCH(int, reached);
    Report report = samples::blockedPort();
    report.checks.clear();
    report.transcript = lines;
    QCOMPARE(proofReach(report, report.findings.first().fixes.first()), reached);
}

void TestRoad::proofReachReadsTheChecks() {
    const auto dialogue = [](int port, const QStringList& steps, const QString& failedAt) {
        QJsonArray times;
        for (const QString& step : steps) times.append(QJsonObject{{QStringLiteral("step"), step}});
        QJsonObject object{{QStringLiteral("endpoint"),
                            QJsonObject{{QStringLiteral("host"), QStringLiteral("smtp.example.org")},
                                        {QStringLiteral("port"), port},
                                        {QStringLiteral("security"), QStringLiteral("tls")}}},
                           {QStringLiteral("steps"), times}};
        if (!failedAt.isEmpty()) {
            object.insert(QStringLiteral("ended"), failedAt);
            object.insert(QStringLiteral("fault"), QJsonObject());
        }
        return object;
    };
    const QStringList whole{QStringLiteral("connect"), QStringLiteral("handshake"),
                            QStringLiteral("greeting"), QStringLiteral("hello"), QStringLiteral("sign_in")};
    Report report = samples::blockedPort();
    const Fix fix = report.findings.first().fixes.first();
    report.transcript.clear();
    Check check;
    const auto reachOf = [&](const QJsonObject& one) {
        check.observed = {{QStringLiteral("dialogues"), QJsonArray{one}}};
        report.checks = {check};
        return proofReach(report, fix);
    };
    QCOMPARE(reachOf(dialogue(465, whole, QString())), int(Station::SignIn));
    QCOMPARE(reachOf(dialogue(465, whole, QStringLiteral("sign_in"))), int(Station::Encryption));
    QCOMPARE(reachOf(dialogue(587, whole, QString())), -1);
}

void TestRoad::wayRoundNamesTheDifference_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("to");
    QTest::addColumn<QString>("part");
    QTest::newRow("port") << QStringLiteral("outgoing.port") << QJsonValue(465) << QStringLiteral("port 465");
    QTest::newRow("port as text") << QStringLiteral("outgoing.port") << QJsonValue(QStringLiteral("465"))
                                  << QStringLiteral("port 465");
    QTest::newRow("server") << QStringLiteral("outgoing.host")
                            << QJsonValue(QStringLiteral("mail.example.org"))
                            << QStringLiteral("mail.example.org");
    QTest::newRow("encryption") << QStringLiteral("outgoing.security") << QJsonValue(QStringLiteral("tls"))
                                << QStringLiteral("encryption");
    QTest::newRow("user") << QStringLiteral("outgoing.user") << QJsonValue(QStringLiteral("anna@example.org"))
                          << QStringLiteral("user name");
}

void TestRoad::wayRoundNamesTheDifference() {
    QFETCH(QString, field);
    QFETCH(QJsonValue, to);
    QFETCH(QString, part);
    Fix fix;
    fix.changes = {{field, QJsonValue(), to}};
    QVERIFY2(wayRoundWords(fix).contains(part), qPrintable(wayRoundWords(fix)));
}

void TestRoad::formDependsOnTheRoom_data() {
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("level");
    QTest::newRow("window as it opens") << 992.0 << 14 << true;
    QTest::newRow("least window") << 852.0 << 14 << true;
    QTest::newRow("150 %, names in two lines") << 968.0 << 21 << true;
    QTest::newRow("200 %") << 944.0 << 28 << false;
    QTest::newRow("half a screen") << 500.0 << 14 << false;
}

void TestRoad::formDependsOnTheRoom() {
    QFETCH(double, width);
    QFETCH(int, pixels);
    QFETCH(bool, level);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    const RoadModel road = finishedRoad(samples::blockedPort());
    const RoadSetting setting{width, QFontMetricsF(font).lineSpacing() / 5, font, RoadSize::Large, false};
    QCOMPARE(LevelGeometry(road, setting).fits(), level);
}

void TestRoad::mirroredRoadRunsTheOtherWay() {
    const RoadModel road = finishedRoad(samples::blockedPort());
    RoadSetting setting{992, 3.8, QFont(), RoadSize::Compact, false};
    const LevelGeometry plain(road, setting);
    setting.mirrored = true;
    const LevelGeometry mirrored(road, setting);
    QCOMPARE(mirrored.stationX(0), setting.width - plain.stationX(0));
    QVERIFY(mirrored.stationX(0) > mirrored.stationX(7));
    QCOMPARE(mirrored.height(), plain.height());
}

void TestRoad::announcementsKeepTheirPause() {
    AnnouncementQueue queue;
    QVERIFY(queue.take(0).isEmpty());
    queue.add(QStringLiteral("Server"), QStringLiteral("Server: checking"));
    QCOMPARE(queue.take(100), QStringLiteral("Server: checking"));
    queue.add(QStringLiteral("Network"), QStringLiteral("Network: warning"));
    QCOMPARE(queue.waitMs(600), 1500);
    QVERIFY(queue.take(2099).isEmpty());
    QCOMPARE(queue.take(2100), QStringLiteral("Network: warning"));
    QCOMPARE(queue.waitMs(2100), -1);
}

void TestRoad::newerWordTakesTheOldersPlace() {
    AnnouncementQueue queue;
    queue.add(QStringLiteral("Server"), QStringLiteral("Server: checking"));
    queue.add(QStringLiteral("Network"), QStringLiteral("Network: works"));
    queue.add(QStringLiteral("Server"), QStringLiteral("Server: works"));
    QCOMPARE(queue.take(0), QStringLiteral("Network: works. Server: works"));
}

QTEST_MAIN(TestRoad)
#include "tst_road.moc"
