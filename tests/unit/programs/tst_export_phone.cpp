// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include "core/programs/qr_code.h"
#include "tests/unit/programs/export_samples.h"

using namespace outbox;
using namespace outbox::test;

namespace {
/// What a scanner reads in a picture; nothing where none is installed.
std::optional<QByteArray> scanned(const QImage& picture, const QString& folder) {
    const QString file = folder + QLatin1String("/code.png");
    if (!picture.save(file)) return QByteArray("the picture could not be saved");
    const ToolRun run = runTool(QStringLiteral("zbarimg"),
                                {QStringLiteral("--quiet"), QStringLiteral("--raw"),
                                 QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), file},
                                folder);
    if (!run.there) return std::nullopt;
    return run.output.endsWith('\n') ? run.output.chopped(1) : run.output;
}

QImage drawn(const QByteArray& svg) {
    QSvgRenderer renderer(svg);
    QImage picture(600, 600, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QPainter painter(&picture);
    renderer.render(&painter);
    return picture;
}

/// The modules that lines of half blocks stand for, eight pixels each, light where a block is.
QImage drawnBlocks(const QString& text) {
    constexpr int side = 8;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QImage picture(static_cast<int>(lines.first().size()) * side, static_cast<int>(lines.size()) * 2 * side,
                   QImage::Format_RGB32);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    for (int row = 0; row < lines.size(); ++row) {
        for (int column = 0; column < lines.at(row).size(); ++column) {
            const char16_t block = lines.at(row).at(column).unicode();
            if (block == u'█' || block == u'▀')
                painter.fillRect(column * side, row * 2 * side, side, side, Qt::white);
            if (block == u'█' || block == u'▄')
                painter.fillRect(column * side, (row * 2 + 1) * side, side, side, Qt::white);
        }
    }
    return picture;
}
}  // namespace

class TestExportPhone : public QObject {
    Q_OBJECT
  private slots:
    void scannerReadsTheSettings_data();
    void scannerReadsTheSettings();
    void scannerReadsTheTerminal();
    void codesOfEveryLength();
    void codeIsRefused_data();
    void codeIsRefused();
    void cardShowsEverything();
    void cardWithoutReceivingHasNoCode();

  private:
    QTemporaryDir m_folder;
};

void TestExportPhone::scannerReadsTheSettings_data() {
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QByteArray>("text");
    const auto utf8 = [](const char* text) { return QByteArray(text); };
    // The example of the format's own description, with our names.
    QTest::newRow("IMAP and STARTTLS")
        << usualExport()
        << utf8(
               R"([1,[1,1],[0,"imap.example.org",993,3,1,"anna@example.org"],)"
               R"([[[0,"smtp.example.org",587,2,1,"anna@example.org"],["anna@example.org","Anna Berger"]]]])");
    ExportSettings pop = usualExport();
    pop.displayName = QStringLiteral("Änne Müller");
    pop.incoming->protocol = Protocol::Pop3;
    pop.incoming->port = 995;
    pop.incoming->auth = AuthMethod::OAuth2;
    pop.outgoing.security = Security::None;
    pop.outgoing.auth = AuthMethod::None;
    QTest::newRow("POP3, the browser, a relay, letters beyond ASCII")
        << pop
        << utf8(
               R"([1,[1,1],[1,"imap.example.org",995,3,6,"anna@example.org"],)"
               R"([[[0,"smtp.example.org",587,0,0,"anna@example.org"],["anna@example.org","\u00c4nne M\u00fcller"]]]])");
}

void TestExportPhone::scannerReadsTheSettings() {
    QFETCH(ExportSettings, settings);
    QFETCH(QByteArray, text);
    const Exported exported = exportSettings(QStringLiteral("qr"), settings);
    QVERIFY2(exported.error.isEmpty(), qPrintable(exported.error));
    const auto read = scanned(drawn(exported.bytes), m_folder.path());
    if (!read) QSKIP("zbarimg is not installed");
    QCOMPARE(*read, text);
}

void TestExportPhone::scannerReadsTheTerminal() {
    const ExportSettings settings = hostileExport();
    const Exported exported = exportSettings(QStringLiteral("qr"), settings, ExportPlace::Terminal);
    QVERIFY2(exported.error.isEmpty(), qPrintable(exported.error));
    const auto read = scanned(drawnBlocks(QString::fromUtf8(exported.bytes)), m_folder.path());
    if (!read) QSKIP("zbarimg is not installed");
    const QJsonArray root = QJsonDocument::fromJson(*read).array();
    QCOMPARE(root.size(), 4);
    QCOMPARE(root.at(2).toArray().size(), 6);  // no name of the account and no password behind the user
    QCOMPARE(root.at(2).toArray().at(5).toString(), settings.incoming->user);
    const QJsonArray group = root.at(3).toArray().at(0).toArray();
    QCOMPARE(group.at(0).toArray().size(), 6);
    QVERIFY(!group.at(1).toArray().at(1).toString().contains(u'\n'));
}

void TestExportPhone::codesOfEveryLength() {
    QVERIFY(!makeQrCode({}));
    QVERIFY(makeQrCode(QByteArray(2953, 'x')));
    QVERIFY(!makeQrCode(QByteArray(2954, 'x')));
    const auto code = makeQrCode(QByteArray("a\0b", 3));
    QVERIFY(code && code->size >= 21);
    QVERIFY(code->isDark(0, 0) && !code->isDark(-1, 0) && !code->isDark(0, code->size));
}

void TestExportPhone::codeIsRefused_data() {
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QString>("says");
    ExportSettings settings = usualExport();
    settings.incoming.reset();
    QTest::newRow("nothing to receive from") << settings << QStringLiteral("receiving");
    settings = usualExport();
    settings.address = QStringLiteral("änne@example.org");
    QTest::newRow("a letter beyond ASCII in the address") << settings << QStringLiteral("letter");
}

void TestExportPhone::codeIsRefused() {
    QFETCH(ExportSettings, settings);
    QFETCH(QString, says);
    const Exported exported = exportSettings(QStringLiteral("qr"), settings);
    QVERIFY(exported.bytes.isEmpty());
    QVERIFY2(exported.error.contains(says), qPrintable(exported.error));
}

void TestExportPhone::cardShowsEverything() {
    const ExportSettings settings = hostileExport();
    const Exported card = exportSettings(QStringLiteral("card"), settings);
    QVERIFY2(card.error.isEmpty(), qPrintable(card.error));
    const QString html = QString::fromUtf8(card.bytes);
    QTextDocument document;
    document.setHtml(html);
    const QString text = document.toPlainText();
    for (const QString& part : {settings.address, settings.outgoing.host, QStringLiteral("587"),
                                QStringLiteral("STARTTLS"), settings.incoming->host, QStringLiteral("993"),
                                settings.outgoing.user, QStringLiteral("<script>$(id)")})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!html.contains(QLatin1String("<script")));
    const qsizetype start = html.indexOf(QLatin1String("<svg"));
    const QByteArray svg = html.mid(start, html.indexOf(QLatin1String("</svg>")) + 6 - start).toUtf8();
    const auto read = scanned(drawn(svg), m_folder.path());
    if (!read) QSKIP("zbarimg is not installed");
    QCOMPARE(QJsonDocument::fromJson(*read).array().at(2).toArray().at(1).toString(),
             settings.incoming->host);
}

void TestExportPhone::cardWithoutReceivingHasNoCode() {
    ExportSettings settings = usualExport();
    settings.incoming.reset();
    const Exported card = exportSettings(QStringLiteral("card"), settings);
    QVERIFY(card.bytes.contains("smtp.example.org"));
    QVERIFY(!card.bytes.contains("<svg"));
}

Q_DECLARE_METATYPE(outbox::ExportSettings)
QTEST_MAIN(TestExportPhone)
#include "tst_export_phone.moc"
