// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>
#include <vector>

#include "core/net/dns_message.h"
#include "tests/support/dns_bytes.h"

using namespace outbox;
using namespace outbox::dns_bytes;

namespace {

const QString asked = QStringLiteral("mail.example.org");
const QByteArray askedBytes = "mail.example.org";

QByteArray a(const char* address, const QByteArray& owner = questionPointer()) {
    return record(owner, DnsType::A, address4(address));
}

QByteArray cname(const QByteArray& owner, const QByteArray& target) {
    return record(owner, DnsType::CName, target);
}

QByteArray optRecord(const QByteArray& options, quint32 ttl = 0) {
    return QByteArray(1, '\0') + be16(41) + be16(1232) + be32(ttl) + be16(static_cast<int>(options.size())) +
           options;
}

QByteArray extendedError(int code, const QByteArray& text) {
    return be16(15) + be16(static_cast<int>(text.size()) + 2) + be16(code) + text;
}

/// 63 + 1 octets of labels each, four of them: 257 octets with the root.
QByteArray tooLongName() {
    return (label(QByteArray(63, 'x'))).repeated(4) + '\0';
}
/// 3 * 64 + 62 + 1: the longest that fits.
QByteArray longestName() {
    return label(QByteArray(63, 'x')).repeated(3) + label(QByteArray(61, 'y')) + '\0';
}

QByteArray aliases(int count) {
    QByteArrayList records{cname(questionPointer(), name("a0.example.org"))};
    for (int i = 1; i < count; ++i)
        records += cname(name("a" + QByteArray::number(i - 1) + ".example.org"),
                         name("a" + QByteArray::number(i) + ".example.org"));
    records += a("192.0.2.1", name("a" + QByteArray::number(count - 1) + ".example.org"));
    return message(askedBytes, DnsType::A, records);
}

}  // namespace

class TestDnsMessage : public QObject {
    Q_OBJECT
  private slots:
    void readsRecords_data();
    void readsRecords();
    void keepsRawDataOfOtherTypes_data();
    void keepsRawDataOfOtherTypes();
    void followsAliases();
    void tellsStatuses_data();
    void tellsStatuses();
    void callsMalformed_data();
    void callsMalformed();
    void keepsWithinItsBounds();
    void readsAuthenticBit();
    void escapesWhatNoHostNameHas();
    void capsRecords();
    void survivesEveryCut();
    void survivesEveryChangedOctet();
    void survivesNoise();
    void composesQueries();
    void refusesNames_data();
    void refusesNames();
};

void TestDnsMessage::readsRecords_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<DnsRecord>("expected");
    const auto row = [](const char* title, DnsType type, const QByteArray& data, DnsRecord expected) {
        expected.name = asked;
        expected.type = type;
        expected.ttl = 300;
        QTest::newRow(title) << static_cast<int>(type) << data << expected;
    };
    DnsRecord record;
    record.address = QHostAddress(QStringLiteral("192.0.2.7"));
    row("A", DnsType::A, address4("192.0.2.7"), record);
    record = {};
    record.address = QHostAddress(QStringLiteral("2001:db8::7"));
    row("AAAA", DnsType::Aaaa, address6("2001:db8::7"), record);
    record = {};
    record.target = QStringLiteral("mx1.example.net");
    record.priority = 10;
    row("MX, upper case", DnsType::Mx, be16(10) + name("MX1.Example.NET"), record);
    row("MX, compressed", DnsType::Mx, be16(10) + label("mx1") + label("example") + name("net"), record);
    record.target = QStringLiteral("mx1.example.org");
    row("MX, compressed into the question", DnsType::Mx, be16(10) + label("mx1") + pointer(17), record);
    record.target.clear();
    record.priority = 0;
    row("null MX (RFC 7505)", DnsType::Mx, be16(0) + name(""), record);
    record = {};
    record.target = QStringLiteral("ns.example.org");
    row("NS", DnsType::NS, name("ns.example.org"), record);
    row("PTR", DnsType::Ptr, label("ns") + pointer(17), record);
    row("CNAME", DnsType::CName, name("ns.example.org"), record);
    record = {};
    record.priority = 5;
    record.weight = 6;
    record.port = 587;
    record.target = QStringLiteral("smtp.example.org");
    row("SRV", DnsType::Srv, be16(5) + be16(6) + be16(587) + name("smtp.example.org"), record);
    record = {};
    record.data = "v=spf1 -all";
    row("TXT in one string", DnsType::Txt, label("v=spf1 -all"), record);
    row("TXT in three strings", DnsType::Txt, label("v=spf1") + label("") + label(" -all"), record);
    record.data.clear();
    row("TXT without a string", DnsType::Txt, QByteArray(), record);
    record = {};
    record.target = QStringLiteral("ns.example.org");
    record.data = soaData();
    row("SOA", DnsType::Soa, soaData(), record);
}

void TestDnsMessage::readsRecords() {
    QFETCH(const int, type);
    QFETCH(const QByteArray, data);
    QFETCH(const DnsRecord, expected);
    const auto dnsType = static_cast<DnsType>(type);
    const QByteArray octets = message(askedBytes, dnsType, {record(questionPointer(), dnsType, data)});
    const DnsAnswer answer = readDnsAnswer(octets, asked, dnsType);
    QCOMPARE(answer.detail, QString());
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.records.size(), 1);
    QVERIFY(answer.records.first() == expected);
}

void TestDnsMessage::keepsRawDataOfOtherTypes_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("TLSA") << 52 << QByteArray::fromHex("030101") + QByteArray(32, 'h');
    QTest::newRow("CAA") << 257 << QByteArray(1, '\0') + label("issue") + "letsencrypt.org";
    QTest::newRow("unknown type, empty") << 65280 << QByteArray();
    QTest::newRow("unknown type, long") << 65280 << QByteArray(40000, '\xC0');
}

void TestDnsMessage::keepsRawDataOfOtherTypes() {
    QFETCH(const int, type);
    QFETCH(const QByteArray, data);
    const auto dnsType = static_cast<DnsType>(type);
    const DnsAnswer answer =
        readDnsAnswer(message(askedBytes, dnsType, {record(questionPointer(), type, data)}), asked, dnsType);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.records.first().data, data);
}

void TestDnsMessage::followsAliases() {
    // The address stands before the aliases that lead to it, as some servers send it.
    const QByteArray octets =
        message(askedBytes, DnsType::A,
                {a("192.0.2.9", name("Edge.Example.Net")), cname(questionPointer(), name("www.example.org")),
                 cname(name("WWW.example.org"), name("edge.example.net")),
                 a("192.0.2.66", name("other.example.org"))});
    const DnsAnswer answer = readDnsAnswer(octets, QStringLiteral("Mail.Example.ORG."), DnsType::A);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.records.size(), 3);
    QCOMPARE(answer.records.at(0).target, QStringLiteral("www.example.org"));
    QCOMPARE(answer.records.at(1).target, QStringLiteral("edge.example.net"));
    QCOMPARE(answer.records.at(2).address, QHostAddress(QStringLiteral("192.0.2.9")));
}

void TestDnsMessage::tellsStatuses_data() {
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("detail");
    const auto failing = [](int rcode) { return message(askedBytes, DnsType::A, {}, flagsAnswer | rcode); };
    const QByteArray soa = record(name("example.org"), DnsType::Soa, soaData());
    const QByteArray servers = record(name("org"), DnsType::NS, name("a0.org.example"));
    const auto withAuthority = [](const QByteArray& authority) {
        return header(1, flagsAnswer, {1, 0, 1, 0}) + question(askedBytes, DnsType::A) + authority;
    };
    QTest::newRow("no such name") << failing(3) << DnsStatus::NoSuchName << QString();
    QTest::newRow("no data") << failing(0) << DnsStatus::NoData << QString();
    QTest::newRow("no data with SOA") << withAuthority(soa) << DnsStatus::NoData << QString();
    QTest::newRow("no data behind an alias")
        << message(askedBytes, DnsType::A, {cname(questionPointer(), name("www.example.org"))})
        << DnsStatus::NoData << QString();
    QTest::newRow("no such name behind an alias")
        << message(askedBytes, DnsType::A, {cname(questionPointer(), name("www.example.org"))},
                   flagsAnswer | 3)
        << DnsStatus::NoSuchName << QString();
    QTest::newRow("server failure") << failing(2) << DnsStatus::ServerFailure << QStringLiteral("SERVFAIL");
    QTest::newRow("format error") << failing(1) << DnsStatus::ServerFailure << QStringLiteral("FORMERR");
    QTest::newRow("rcode without a name")
        << failing(12) << DnsStatus::ServerFailure << QStringLiteral("RCODE 12");
    QTest::newRow("not implemented") << failing(4) << DnsStatus::Refused << QStringLiteral("NOTIMP");
    QTest::newRow("refused") << failing(5) << DnsStatus::Refused << QStringLiteral("REFUSED");
    QTest::newRow("refused without the question")
        << header(1, flagsAnswer | 5, {0, 0, 0, 0}) << DnsStatus::Refused << QStringLiteral("REFUSED");
    QTest::newRow("bad version in OPT")
        << header(1, flagsAnswer, {1, 0, 0, 1}) + question(askedBytes, DnsType::A) + optRecord({}, 0x01000000)
        << DnsStatus::ServerFailure << QStringLiteral("BADVERS");
    QTest::newRow("validation failed")
        << header(1, flagsAnswer | 2, {1, 0, 0, 1}) + question(askedBytes, DnsType::A) +
               optRecord(extendedError(6, "bad \x1B[31m signature"))
        << DnsStatus::ServerFailure << QStringLiteral("SERVFAIL; DNSSEC bogus: bad \u241B[31m signature");
    QTest::newRow("filtered name") << header(1, flagsAnswer | 3, {1, 0, 0, 1}) +
                                          question(askedBytes, DnsType::A) +
                                          optRecord(be16(10) + be16(2) + "ck" + extendedError(17, {}))
                                   << DnsStatus::NoSuchName << QStringLiteral("filtered");
    QTest::newRow("referral") << withAuthority(servers) << DnsStatus::ServerFailure
                              << QStringLiteral("a referral: this server does not look names up for others");
}

void TestDnsMessage::tellsStatuses() {
    QFETCH(const QByteArray, octets);
    QFETCH(const DnsStatus, status);
    QFETCH(const QString, detail);
    const DnsAnswer answer = readDnsAnswer(octets, asked, DnsType::A);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.detail, detail);
    QVERIFY(answer.addresses().isEmpty());
}

void TestDnsMessage::callsMalformed_data() {
    QTest::addColumn<QByteArray>("octets");
    const auto answered = [](const QByteArray& records, int count) {
        return header(1, flagsAnswer, {1, count, 0, 0}) + question(askedBytes, DnsType::A) + records;
    };
    const QByteArray ask = question(askedBytes, DnsType::A);
    const int here = 12 + static_cast<int>(ask.size());  // where the first answer starts
    const QByteArray tail = be16(1) + be16(1) + be32(300) + be16(4) + address4("192.0.2.1");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << QByteArray(11, '\x80');
    QTest::newRow("noise") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("a query") << header(1, 0x0100, {1, 0, 0, 0}) + ask;
    QTest::newRow("a notify") << header(1, flagsAnswer | 0x2000, {1, 0, 0, 0}) + ask;
    QTest::newRow("two questions") << header(1, flagsAnswer, {2, 0, 0, 0}) + ask + ask;
    QTest::newRow("answer without its question")
        << header(1, flagsAnswer, {0, 1, 0, 0}) + name(askedBytes) + tail;
    QTest::newRow("another name's answer") << message(
        "mail.example.net", DnsType::A, {record(questionPointer(), DnsType::A, address4("192.0.2.1"))});
    QTest::newRow("another type's answer")
        << message(askedBytes, DnsType::Aaaa, {record(questionPointer(), DnsType::A, address4("192.0.2.1"))});
    QTest::newRow("another class's question")
        << header(1, flagsAnswer, {1, 0, 0, 0}) + name(askedBytes) + be16(1) + be16(3);
    QTest::newRow("cut inside the question")
        << header(1, flagsAnswer, {1, 0, 0, 0}) + name(askedBytes) + be16(1);
    QTest::newRow("pointer to itself") << answered(pointer(here) + tail, 1);
    QTest::newRow("pointer forward") << answered(pointer(here + 4) + tail + name("x"), 1);
    QTest::newRow("pointer past the end") << answered(pointer(0x3FFF) + tail, 1);
    QTest::newRow("two pointers in a circle")
        << answered(label("a") + pointer(here + 4) + label("b") + pointer(here) + tail, 1);
    QTest::newRow("label before a pointer to itself") << answered(label("a") + pointer(here) + tail, 1);
    QTest::newRow("half a pointer") << answered("\xC0", 1);
    QTest::newRow("extended label type") << answered(QByteArray("\x41x\0", 3) + tail, 1);
    QTest::newRow("reserved label type") << answered(QByteArray("\x81x\0", 3) + tail, 1);
    QTest::newRow("name over 255 octets") << answered(tooLongName() + tail, 1);
    QTest::newRow("label past the end") << answered("\x3Fxx", 1);
    QTest::newRow("no record where one is counted") << answered({}, 1);
    QTest::newRow("65535 records counted, one there") << answered(a("192.0.2.1"), 65535);
    QTest::newRow("all counts at their highest")
        << header(1, flagsAnswer, {1, 65535, 65535, 65535}) + ask + a("192.0.2.1");
    QTest::newRow("cut inside the head of a record") << answered(a("192.0.2.1").chopped(10), 1);
    QTest::newRow("cut inside the data of a record") << answered(a("192.0.2.1").chopped(1), 1);
    QTest::newRow("cut in the authority section")
        << header(1, flagsAnswer, {1, 1, 1, 0}) + ask + a("192.0.2.1");
    QTest::newRow("cut in the additional section")
        << header(1, flagsAnswer, {1, 1, 0, 1}) + ask + a("192.0.2.1") + optRecord({}).chopped(1);
    QTest::newRow("A of three octets") << answered(record(questionPointer(), DnsType::A, "abc"), 1);
    QTest::newRow("A of five octets") << answered(record(questionPointer(), DnsType::A, "abcde"), 1);
    QTest::newRow("AAAA of four octets") << answered(record(questionPointer(), DnsType::Aaaa, "abcd"), 1);
    QTest::newRow("MX without a name") << answered(record(questionPointer(), DnsType::Mx, be16(1)), 1);
    QTest::newRow("MX of one octet") << answered(record(questionPointer(), DnsType::Mx, "a"), 1);
    QTest::newRow("name that leaves its record")
        << answered(record(questionPointer(), DnsType::NS, "\x05hello") + QByteArray(1, '\0'), 1);
    QTest::newRow("octets after the name")
        << answered(record(questionPointer(), DnsType::NS, name("ns") + "x"), 1);
    QTest::newRow("TXT string longer than its record")
        << answered(record(questionPointer(), DnsType::Txt, "\x0Ashort"), 1);
    QTest::newRow("SRV cut") << answered(record(questionPointer(), DnsType::Srv, be16(1) + be16(2)), 1);
    QTest::newRow("SOA cut") << answered(record(questionPointer(), DnsType::Soa, soaData().chopped(1)), 1);
    QTest::newRow("TLSA of two octets") << answered(record(questionPointer(), DnsType::Tlsa, "ab"), 1);
    QTest::newRow("CAA with a tag past its end")
        << answered(record(questionPointer(), DnsType::Caa, "\x01\x09tag"), 1);
    QTest::newRow("CAA with an empty tag")
        << answered(record(questionPointer(), DnsType::Caa, QByteArray("\0\0", 2)), 1);
    QTest::newRow("alias to itself") << answered(cname(questionPointer(), questionPointer()), 1);
    QTest::newRow("aliases in a circle") << answered(
        cname(questionPointer(), name("a")) + cname(name("a"), name("b")) + cname(name("b"), name("a")), 3);
    QTest::newRow("seventeen aliases") << aliases(17);
    QTest::newRow("records of another name") << answered(a("192.0.2.1", name("evil.example")), 1);
    QTest::newRow("truncated to nothing") << message(askedBytes, DnsType::A, {}, flagsAnswer | flagTruncated);
}

void TestDnsMessage::callsMalformed() {
    QFETCH(const QByteArray, octets);
    const DnsAnswer answer = readDnsAnswer(octets, asked, DnsType::A);
    QCOMPARE(answer.status, DnsStatus::Malformed);
    QVERIFY(!answer.detail.isEmpty());
    QVERIFY(answer.records.isEmpty());
}

/// What is just inside of the bounds is read.
void TestDnsMessage::keepsWithinItsBounds() {
    QCOMPARE(readDnsAnswer(aliases(16), asked, DnsType::A).status, DnsStatus::Found);
    const QByteArray longName =
        message(askedBytes, DnsType::NS, {record(questionPointer(), DnsType::NS, longestName())});
    QCOMPARE(readDnsAnswer(longName, asked, DnsType::NS).records.first().target.size(), 253);
    const DnsMessage cut =
        parseDnsMessage(header(1, flagsAnswer, {1, 1, 0, 0}) + question(askedBytes, DnsType::A));
    QCOMPARE(cut.error, QStringLiteral("broken or cut inside the answer section"));
    const DnsMessage negativeTtl = parseDnsMessage(message(
        askedBytes, DnsType::A, {record(questionPointer(), DnsType::A, address4("192.0.2.1"), 0x80000001)}));
    QCOMPARE(negativeTtl.answers.first().ttl, 0U);  // RFC 2181 section 8
    const DnsMessage chaos = parseDnsMessage(
        message(askedBytes, DnsType::A, {record(questionPointer(), 1, "not an address", 1, 3)}));
    QVERIFY(chaos.parsed());
    QVERIFY(chaos.answers.isEmpty());
}

void TestDnsMessage::readsAuthenticBit() {
    const QByteArrayList records{a("192.0.2.1")};
    QVERIFY(!readDnsAnswer(message(askedBytes, DnsType::A, records), asked, DnsType::A).authenticated);
    const QByteArray validated = message(askedBytes, DnsType::A, records, flagsAnswer | flagAuthenticated);
    QVERIFY(readDnsAnswer(validated, asked, DnsType::A).authenticated);
}

void TestDnsMessage::escapesWhatNoHostNameHas() {
    const QByteArray hostile =
        label("a.b") + label("<i>") + label("x\ny") + label(QByteArray("\0\xFF\\", 3)) + '\0';
    const QByteArray octets =
        message(askedBytes, DnsType::NS, {record(questionPointer(), DnsType::NS, hostile)});
    QCOMPARE(readDnsAnswer(octets, asked, DnsType::NS).records.first().target,
             QStringLiteral("a\\046b.\\060i\\062.x\\010y.\\000\\255\\092"));
}

void TestDnsMessage::capsRecords() {
    QByteArrayList records;
    for (int i = 0; i < 4000; ++i) records += a("192.0.2.1");
    const DnsAnswer answer = readDnsAnswer(message(askedBytes, DnsType::A, records), asked, DnsType::A);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.records.size(), DnsLimits::records);
}

namespace {

QByteArray richMessage() {
    const QByteArray answers = cname(questionPointer(), label("www") + pointer(17)) +
                               a("192.0.2.1", label("www") + pointer(17)) +
                               record(questionPointer(), DnsType::Txt, label("text")) +
                               record(questionPointer(), DnsType::Srv, QByteArray(6, 'x') + pointer(12));
    return header(1, flagsAnswer, {1, 4, 1, 1}) + question(askedBytes, DnsType::A) + answers +
           record(pointer(17), DnsType::Soa, soaData()) + optRecord(extendedError(3, "stale"));
}

}  // namespace

void TestDnsMessage::survivesEveryCut() {
    const QByteArray whole = richMessage();
    QCOMPARE(readDnsAnswer(whole, asked, DnsType::A).status, DnsStatus::Found);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // A copy of its own size, so that a read past its end is one past its memory.
        const std::vector<char> part(whole.begin(), whole.begin() + size);
        const DnsAnswer answer = readDnsAnswer(QByteArrayView(part.data(), size), asked, DnsType::A);
        QCOMPARE(answer.status, DnsStatus::Malformed);
    }
}

void TestDnsMessage::survivesEveryChangedOctet() {
    const QByteArray whole = richMessage();
    int malformed = 0;
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (int octet = 0; octet < 256; ++octet) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(octet);
            const DnsAnswer answer = readDnsAnswer(changed, asked, DnsType::A);
            QVERIFY(answer.records.size() <= DnsLimits::records);
            malformed += answer.status == DnsStatus::Malformed ? 1 : 0;
        }
    QVERIFY(malformed > 0);
}

void TestDnsMessage::survivesNoise() {
    QRandomGenerator random(20260101);
    for (int round = 0; round < 3000; ++round) {
        QByteArray octets = header(1, flagsAnswer, {1, 3, 2, 2}) + question(askedBytes, DnsType::A);
        const int count = random.bounded(200);
        for (int i = 0; i < count; ++i)
            octets += static_cast<char>(random.bounded(4) == 0 ? 0xC0 : random.bounded(256));
        QCOMPARE(readDnsAnswer(octets, asked, DnsType::A).status, DnsStatus::Malformed);
    }
}

void TestDnsMessage::composesQueries() {
    const auto query = dnsQuery(QStringLiteral("_submission._tcp.Example.ORG."), DnsType::Srv, 0xBEEF);
    QVERIFY(query);
    QCOMPARE(*query, QByteArray::fromHex("beef01200001000000000001") + name("_submission._tcp.example.org") +
                         QByteArray::fromHex("00210001") + QByteArray::fromHex("00002904d0000000000000"));
    QCOMPARE(dnsQuery(QStringLiteral("."), DnsType::NS, 0)->mid(12, 1), QByteArray(1, '\0'));
    const QString longest = QStringLiteral("%1.%1.%1.%2").arg(QString(63, u'a'), QString(61, u'b'));
    QVERIFY(dnsQuery(longest, DnsType::A, 1));
}

void TestDnsMessage::refusesNames_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("two dots") << QStringLiteral("a..b");
    QTest::newRow("dot in front") << QStringLiteral(".example.org");
    QTest::newRow("two dots at the end") << QStringLiteral("example.org..");
    QTest::newRow("only dots") << QStringLiteral("..");
    QTest::newRow("label of 64") << QString(64, u'a') + QStringLiteral(".org");
    QTest::newRow("254 characters")
        << QStringLiteral("%1.%1.%1.%2").arg(QString(63, u'a'), QString(62, u'b'));
    QTest::newRow("umlaut") << QStringLiteral("m\u00fcller.example");
    QTest::newRow("blank") << QStringLiteral("a b.example");
    QTest::newRow("line end") << QStringLiteral("a\r\n.example");
    QTest::newRow("zero") << QStringLiteral("a") + QChar(0) + QStringLiteral(".example");
    QTest::newRow("backslash") << QStringLiteral("a\\046b.example");
}

void TestDnsMessage::refusesNames() {
    QFETCH(const QString, text);
    QVERIFY(!dnsQuery(text, DnsType::A, 1));
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dns_message.moc"
