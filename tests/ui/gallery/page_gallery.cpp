// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QProxyStyle>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

#include "gallery_pages.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/window_header.h"

namespace outbox::ui::gallery {

QList<Picture>& pictures() {
    static QList<Picture> all;
    return all;
}

namespace {

/// Nothing moves while its picture is taken.
class StillStyle : public QProxyStyle {
  public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        if (hint == SH_Widget_Animation_Duration) return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

struct Wish {
    QDir folder;
    QString suffix;
    QSize size;
    QStringList only;
    bool wordy = false;
    bool focusRing = false;
};

Wish wishOf(const QCommandLineParser& arguments) {
    Wish wish;
    wish.folder = QDir(arguments.value(QStringLiteral("out")));
    wish.suffix = arguments.value(QStringLiteral("suffix"));
    const QStringList sides = arguments.value(QStringLiteral("size")).split(QLatin1Char('x'));
    wish.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    wish.only = arguments.value(QStringLiteral("pages")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    wish.wordy = arguments.isSet(QStringLiteral("wordy"));
    wish.focusRing = arguments.isSet(QStringLiteral("focus"));
    return wish;
}

bool takePicture(const Picture& picture, const Wish& wish) {
    MainWindow window;
    Page* page = picture.make(wish.wordy);
    window.addPage(page);
    window.header()->setTechnical(picture.name.startsWith(QLatin1String("technician")));
    window.setMinimumSize(0, 0);
    window.resize(wish.size);
    window.show();
    window.activateWindow();
    window.showPage(page, picture.step);
    QApplication::processEvents();
    if (QWidget* first = page->firstFocus(); first && wish.focusRing) {
        first->setFocus(Qt::TabFocusReason);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_F24, Qt::NoModifier);
        QApplication::sendEvent(&window, &key);
    }
    for (int round = 0; round < 4; ++round) QApplication::processEvents();
    const QString file = wish.folder.filePath(picture.name + wish.suffix + QStringLiteral(".png"));
    const bool saved = window.grab().save(file);
    QTextStream(saved ? stdout : stderr) << file << (saved ? "" : ": cannot be written") << '\n';
    return saved;
}

void prepareArguments(QCommandLineParser& arguments) {
    arguments.addHelpOption();
    arguments.addOptions({
        {QStringLiteral("out"), QStringLiteral("Folder for the pictures."), QStringLiteral("DIR"),
         QStringLiteral(".")},
        {QStringLiteral("dark"), QStringLiteral("Dark colours.")},
        {QStringLiteral("scale"), QStringLiteral("Size of the text, 1 to 3."), QStringLiteral("N"),
         QStringLiteral("1")},
        {QStringLiteral("lang"), QStringLiteral("Language of the program."), QStringLiteral("CODE"),
         QStringLiteral("en")},
        {QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
         QStringLiteral("1040x720")},
        {QStringLiteral("ratio"), QStringLiteral("Device pixels per pixel."), QStringLiteral("N"),
         QStringLiteral("1")},
        {QStringLiteral("rtl"), QStringLiteral("Mirrored, from right to left.")},
        {QStringLiteral("wordy"), QStringLiteral("Sample values with long words.")},
        {QStringLiteral("focus"), QStringLiteral("As after a key was used: with the focus ring.")},
        {QStringLiteral("pages"), QStringLiteral("Only pictures whose names begin so."),
         QStringLiteral("NAME,…")},
        {QStringLiteral("suffix"), QStringLiteral("Added to the names of the files."),
         QStringLiteral("TEXT")},
    });
}

}  // namespace

int run(QApplication& application) {
    QCommandLineParser arguments;
    prepareArguments(arguments);
    arguments.process(application);

    applyTheme(application,
               arguments.isSet(QStringLiteral("dark")) ? ColourScheme::Dark : ColourScheme::Light);
    application.setStyle(new StillStyle(application.style()));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(14 * arguments.value(QStringLiteral("scale")).toDouble()));
    QApplication::setFont(font);
    if (arguments.isSet(QStringLiteral("rtl"))) QApplication::setLayoutDirection(Qt::RightToLeft);

    const QLocale locale(arguments.value(QStringLiteral("lang")));
    QLocale::setDefault(locale);
    QTranslator translator;
    if (translator.load(locale, QStringLiteral("outbox"), QStringLiteral("_"),
                        QStringLiteral(":/outbox/translations"))) {
        QApplication::installTranslator(&translator);
    }

    const Wish wish = wishOf(arguments);
    if (!wish.folder.mkpath(QStringLiteral("."))) return 1;
    bool good = true;
    for (const Picture& picture : pictures()) {
        const bool wanted = wish.only.isEmpty() ||
                            std::any_of(wish.only.begin(), wish.only.end(),
                                        [&](const QString& name) { return picture.name.startsWith(name); });
        if (wanted) good = takePicture(picture, wish) && good;
    }
    return good ? 0 : 1;
}

}  // namespace outbox::ui::gallery

int main(int argc, char** argv) {
    for (int i = 1; i + 1 < argc; ++i) {
        // Must be known before the application is made.
        if (qstrcmp(argv[i], "--ratio") == 0) qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // The person's own settings are neither read nor written.
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("outbox-doctor-gallery"));
    return outbox::ui::gallery::run(application);
}
