// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <tuple>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#include "ui/focus_ring.h"
#include "ui/theme_style.h"

namespace outbox::ui {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Tokens lightTokens() {
    return {.window = rgb(0xF4F5F7),
            .surface = rgb(0xFFFFFF),
            .sunken = rgb(0xEBEDF1),
            .border = rgb(0xD9DDE3),
            .control = rgb(0x7B828E),
            .text = rgb(0x1A1E26),
            .text2 = rgb(0x515966),
            .accent = rgb(0x2257C9),
            .onaccent = rgb(0xFFFFFF),
            .accenttint = rgb(0xE6EEFC),
            .green = rgb(0x1B7F4B),
            .ongreen = rgb(0xFFFFFF),
            .greentext = rgb(0x15693D),
            .greentint = rgb(0xE5F4EB),
            .amber = rgb(0xF5B720),
            .onamber = rgb(0x2B2000),
            .amberline = rgb(0x7D5600),
            .ambertext = rgb(0x7A5200),
            .ambertint = rgb(0xFDF3DA),
            .red = rgb(0xC3262E),
            .onred = rgb(0xFFFFFF),
            .redtext = rgb(0xB01C25),
            .redtint = rgb(0xFCE9E9),
            .road = rgb(0x48515F),
            .roadmark = rgb(0xFFFFFF),
            .idle = rgb(0xDDE1E7),
            .idleline = rgb(0x7B828E),
            .idlemark = rgb(0xFFFFFF),
            .unreached = rgb(0xEBEDF1)};
}

Tokens darkTokens() {
    return {.window = rgb(0x1C1F25),
            .surface = rgb(0x272B33),
            .sunken = rgb(0x15181D),
            .border = rgb(0x3B414C),
            .control = rgb(0x838C9B),
            .text = rgb(0xEEF0F4),
            .text2 = rgb(0xB6BDC9),
            .accent = rgb(0x8FB4FF),
            .onaccent = rgb(0x0C1A38),
            .accenttint = rgb(0x2C3850),
            .green = rgb(0x4CC78A),
            .ongreen = rgb(0x06230F),
            .greentext = rgb(0x5FD199),
            .greentint = rgb(0x21392F),
            .amber = rgb(0xF6C445),
            .onamber = rgb(0x2B2000),
            .amberline = rgb(0xF6C445),
            .ambertext = rgb(0xF6C445),
            .ambertint = rgb(0x3D3522),
            .red = rgb(0xFF7F7F),
            .onred = rgb(0x330406),
            .redtext = rgb(0xFF9292),
            .redtint = rgb(0x452A2E),
            .road = rgb(0x8993A3),
            .roadmark = rgb(0x1C1F25),
            .idle = rgb(0x3A404B),
            .idleline = rgb(0x838C9B),
            .idlemark = rgb(0x272B33),
            .unreached = rgb(0x1F232A)};
}

const Tokens& builtIn(bool dark) {
    static const Tokens light = lightTokens();
    static const Tokens night = darkTokens();
    return dark ? night : light;
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto part = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

bool wantsHighContrast() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const QAccessibilityHints* hints = QGuiApplication::styleHints()->accessibility();
    return hints->contrastPreference() == Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

/// The system's own colours for everything but lights, road and tints.
Tokens nativeTokens(const QPalette& palette) {
    Tokens set = builtIn(isDark(palette));
    set.window = palette.color(QPalette::Window);
    set.surface = palette.color(QPalette::Base);
    set.sunken = mixed(palette.color(QPalette::WindowText), set.window, 0.06);
    set.text = palette.color(QPalette::WindowText);
    set.text2 = mixed(set.text, set.surface, 0.75);
    set.border = mixed(set.text, set.surface, 0.16);
    set.control = mixed(set.text, set.surface, 0.55);
    set.accent = palette.color(QPalette::Highlight);
    set.onaccent = palette.color(QPalette::HighlightedText);
    set.accenttint = mixed(set.accent, set.surface, 0.14);
    return set;
}

/// Shapes and words carry the lights; no tint and no colour but the system's own.
Tokens contrastTokens(const QPalette& palette) {
    Tokens set = nativeTokens(palette);
    set.text2 = set.border = set.control = set.text;
    set.sunken = set.surface;
    set.accenttint = set.greentint = set.ambertint = set.redtint = set.unreached = set.surface;
    set.green = set.red = set.amberline = set.road = set.idleline = set.text;
    set.greentext = set.ambertext = set.redtext = set.onamber = set.text;
    set.ongreen = set.onred = set.roadmark = set.amber = set.idle = set.idlemark = set.surface;
    return set;
}

QPalette tokenPalette(const Tokens& set) {
    QPalette palette;
    palette.setColor(QPalette::Window, set.window);
    palette.setColor(QPalette::WindowText, set.text);
    palette.setColor(QPalette::Base, set.surface);
    palette.setColor(QPalette::AlternateBase, set.sunken);
    palette.setColor(QPalette::Text, set.text);
    palette.setColor(QPalette::PlaceholderText, set.text2);
    palette.setColor(QPalette::Button, set.surface);
    palette.setColor(QPalette::ButtonText, set.text);
    palette.setColor(QPalette::BrightText, set.onred);
    palette.setColor(QPalette::Highlight, set.accent);
    palette.setColor(QPalette::HighlightedText, set.onaccent);
    palette.setColor(QPalette::Link, set.accent);
    palette.setColor(QPalette::LinkVisited, set.accent);
    palette.setColor(QPalette::ToolTipBase, set.surface);
    palette.setColor(QPalette::ToolTipText, set.text);
    palette.setColor(QPalette::Light, set.surface);
    palette.setColor(QPalette::Midlight, set.border);
    palette.setColor(QPalette::Mid, set.control);
    palette.setColor(QPalette::Dark, set.control);
    palette.setColor(QPalette::Shadow, set.text2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, set.text2);
    }
    palette.setColor(QPalette::Disabled, QPalette::Button, set.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, set.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, set.text2);
    return palette;
}

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return isDark(QGuiApplication::palette());
#endif
}

#ifdef Q_OS_LINUX
void applyTokens(QApplication& application, bool dark) {
    application.setPalette(tokenPalette(builtIn(dark)));
}
#endif

}  // namespace

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

const Tokens& tokens(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const Tokens& own = builtIn(isDark(palette));
    const bool contrast = wantsHighContrast();
    if (!contrast && window == own.window) return own;

    // A system has a handful of palettes; each is derived once, and what is handed out stays where it is.
    using Key = std::tuple<QRgb, QRgb, QRgb, QRgb, bool>;
    static std::map<Key, Tokens> derived;
    const Key key{window.rgb(), palette.color(QPalette::WindowText).rgb(),
                  palette.color(QPalette::Base).rgb(), palette.color(QPalette::Highlight).rgb(), contrast};
    const auto found = derived.find(key);
    if (found != derived.end()) return found->second;
    return derived.emplace(key, contrast ? contrastTokens(palette) : nativeTokens(palette)).first->second;
}

void applyTheme(QApplication& application, ColourScheme scheme) {
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && systemIsDark());
#ifdef Q_OS_LINUX
    application.setStyle(
        new ThemeStyle(QStyleFactory::create(QStringLiteral("Fusion")), ThemeStyle::Drawing::Own));
    applyTokens(application, dark);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (scheme == ColourScheme::System) {
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application,
                         [&application] { applyTokens(application, systemIsDark()); });
    }
#endif
#else
    application.setStyle(new ThemeStyle(QStyleFactory::create(application.style()->objectName()),
                                        ThemeStyle::Drawing::Native));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (scheme != ColourScheme::System) {
        QGuiApplication::styleHints()->setColorScheme(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    }
#else
    Q_UNUSED(dark)
#endif
#endif
    FocusRing::install(application);
}

qreal unit(const QWidget* widget) {
    const QFont font = QApplication::font();
    return (widget ? QFontMetricsF(font, widget) : QFontMetricsF(font)).lineSpacing() / 5.0;
}

int units(const QWidget* widget, qreal count) {
    return qRound(unit(widget) * count);
}

QFont roleFont(const QFont& base, TextRole role) {
    struct Row {
        TextRole role;
        double times;
        QFont::Weight weight;
    };
    static constexpr Row rows[] = {{TextRole::Small, 0.92, QFont::Normal},
                                   {TextRole::Body, 1.0, QFont::Normal},
                                   {TextRole::CardHeading, 1.15, QFont::DemiBold},
                                   {TextRole::PageHeading, 1.55, QFont::DemiBold},
                                   {TextRole::Protocol, 0.86, QFont::Normal}};
    const Row& row =
        *std::find_if(std::begin(rows), std::end(rows), [role](const Row& r) { return r.role == role; });
    QFont font = role == TextRole::Protocol ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (base.pixelSize() > 0) {
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * row.times)));
    } else {
        font.setPointSizeF(base.pointSizeF() * row.times);
    }
    font.setWeight(row.weight);
    return font;
}

}  // namespace outbox::ui
