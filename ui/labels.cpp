// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/labels.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include "ui/focus_ring.h"
#include "ui/light_painter.h"

namespace outbox::ui {
namespace {

constexpr int readingCharacters = 70;
constexpr qreal mainTall = 11;
constexpr int longestUnbrokenWord = 20;
constexpr int longestPart = 12;

bool changesLook(const QEvent* event) {
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange ||
           event->type() == QEvent::StyleChange;
}

/// One long word: it may break after its joints, and inside of parts that are long themselves.
QString breakableWord(const QString& word) {
    static const QString joints = QStringLiteral(".@-_:/");
    QString result;
    int run = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        result += c;
        ++run;
        const bool last = i + 1 == word.size();
        if (last || c.isHighSurrogate()) continue;
        if (joints.contains(c) || run >= longestPart) {
            result += QChar(0x200B);  // zero-width space
            run = 0;
        }
    }
    return result;
}

/// Long words (host names, paths) get places where a line may end.
QString breakable(const QString& text) {
    QString result, word;
    const auto flush = [&] {
        result += word.size() > longestUnbrokenWord ? breakableWord(word) : word;
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isSpace()) {
            flush();
            result += c;
        } else {
            word += c;
        }
    }
    flush();
    return result;
}

int widestWord(const QFontMetrics& metrics, const QString& text) {
    int widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace() && text.at(i) != QChar(0x200B)) continue;
        widest = qMax(widest, metrics.horizontalAdvance(text.mid(start, i - start)));
        start = i + 1;
    }
    return widest + 1;
}

QRect wrappedRect(const QFontMetrics& metrics, int width, const QString& text) {
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), 100000), Qt::TextWordWrap | Qt::AlignLeft, text);
}

}  // namespace

QColor toneColour(Tone tone, const Tokens& tokens) {
    switch (tone) {
        case Tone::Text:
            break;
        case Tone::Secondary:
            return tokens.text2;
        case Tone::Accent:
            return tokens.accent;
        case Tone::Green:
            return tokens.greentext;
        case Tone::Amber:
            return tokens.ambertext;
        case Tone::Red:
            return tokens.redtext;
    }
    return tokens.text;
}

QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

TextLabel::TextLabel(const QString& text, TextRole role, Tone tone, QWidget* parent)
    : QLabel(parent),
      m_role(role),
      m_tone(tone),
      m_limited(role == TextRole::Body || role == TextRole::Small) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    align();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWords(text);
    restyle();
}

void TextLabel::setWords(const QString& text) {
    m_words = text;
    const QString shown = wordWrap() ? breakable(text) : text;
    setAccessibleName(shown == text ? QString() : text);
    setText(shown);
    updateGeometry();
}

void TextLabel::setSemibold(bool semibold) {
    m_semibold = semibold;
    restyle();
}

void TextLabel::setTone(Tone tone) {
    m_tone = tone;
    restyle();
}

void TextLabel::setSingleLine() {
    setWordWrap(false);
    align();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setWords(m_words);
}

void TextLabel::setReadingWidth(bool limited) {
    m_limited = limited;
    updateGeometry();
}

int TextLabel::readingWidth() const {
    return m_limited ? fontMetrics().averageCharWidth() * readingCharacters : QWIDGETSIZE_MAX;
}

QSize TextLabel::sizeHint() const {
    if (!wordWrap()) return QLabel::sizeHint();
    const int natural = wrappedRect(fontMetrics(), readingWidth(), text()).width() + 1;
    return {natural, heightForWidth(natural)};
}

QSize TextLabel::minimumSizeHint() const {
    if (!wordWrap()) return QLabel::sizeHint();
    return {widestWord(fontMetrics(), text()), fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const {
    if (!wordWrap()) return QLabel::sizeHint().height();
    return wrappedRect(fontMetrics(), qMin(width, readingWidth()), text()).height();
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    if (wordWrap()) {
        const int spare = qMax(0, width() - readingWidth());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        setContentsMargins(mirrored ? spare : 0, 0, mirrored ? 0 : spare, 0);
    }
    QLabel::resizeEvent(event);
}

void TextLabel::align() {
    // By the page's direction, whatever script a text happens to begin with.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                 (wordWrap() ? Qt::AlignTop : Qt::AlignVCenter));
}

void TextLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) align();
    if (changesLook(event)) restyle();
    QLabel::changeEvent(event);
}

void TextLabel::restyle() {
    if (m_styling) return;
    const QScopedValueRollback guard(m_styling, true);
    QFont font = roleFont(QApplication::font(), m_role);
    if (m_semibold) font.setWeight(QFont::DemiBold);
    setFont(font);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColour(m_tone, tokens(own)));
    setPalette(own);
    updateGeometry();
}

TextLabel* pageHeading(const QString& text, QWidget* parent) {
    return new TextLabel(text, TextRole::PageHeading, Tone::Text, parent);
}

TextLabel* cardHeading(const QString& text, QWidget* parent) {
    return new TextLabel(text, TextRole::CardHeading, Tone::Text, parent);
}

TextLabel* smallText(const QString& text, QWidget* parent) {
    return new TextLabel(text, TextRole::Small, Tone::Secondary, parent);
}

LinkButton::LinkButton(const QString& text, QWidget* parent, TextRole role)
    : QAbstractButton(parent), m_role(role) {
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(roleFont(QApplication::font(), m_role));
}

QSize LinkButton::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + 2;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const {
    return {widestWord(fontMetrics(), text()), units(this, 6)};
}

int LinkButton::heightForWidth(int width) const {
    return qMax(units(this, 6), wrappedRect(fontMetrics(), width, text()).height());
}

int LinkButton::textFlags() const {
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    return int(side) | Qt::TextWordWrap;
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Tokens& set = tokens(palette());
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(!isEnabled() ? set.text2 : isDown() || underMouse() ? set.text : set.accent);
    painter.drawText(rect(), textFlags(), text());
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) setFont(roleFont(QApplication::font(), m_role));
    QAbstractButton::changeEvent(event);
}

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent, Size size)
    : QPushButton(text, parent), m_size(size) {
    setDefault(true);
    if (size == Size::Main) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        FocusRing::setCornerUnits(this, 1.25);
    }
    restyle();
}

void PrimaryButton::setIconName(const QString& name) {
    m_icon = name;
    restyle();
}

QSize PrimaryButton::sizeHint() const {
    const QSize natural = QPushButton::sizeHint();
    return m_size == Size::Main ? natural.expandedTo({0, units(this, mainTall)}) : natural;
}

QSize PrimaryButton::minimumSizeHint() const {
    if (m_size == Size::Footer) return QPushButton::minimumSizeHint();
    return {widestWord(fontMetrics(), text()) + besideText(), units(this, mainTall)};
}

int PrimaryButton::besideText() const {
    return sizeHint().width() - fontMetrics().size(Qt::TextHideMnemonic, text()).width();
}

int PrimaryButton::heightForWidth(int width) const {
    const int lines = wrappedRect(fontMetrics(), width - besideText(), text()).height();
    return qMax(units(this, mainTall), lines + units(this, 4));
}

void PrimaryButton::changeEvent(QEvent* event) {
    if (changesLook(event)) restyle();
    QPushButton::changeEvent(event);
}

void PrimaryButton::restyle() {
    if (m_styling) return;
    const QScopedValueRollback guard(m_styling, true);
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    setFont(font);
    const Tokens& set = tokens(palette());
    QPalette own = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, set.accent);
        own.setColor(group, QPalette::ButtonText, set.onaccent);
    }
    setPalette(own);
    if (m_icon.isEmpty()) return;
    setIcon(ui::icon(m_icon, set.onaccent, this));
    setIconSize(QSize(1, 1) * units(this, m_size == Size::Main ? 5 : 4.5));
}

IconButton::IconButton(const QString& iconName, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_icon(iconName) {
    setAutoDefault(true);
    setIcon(ui::icon(m_icon, tokens(palette()).text, this));
}

void IconButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) setIcon(ui::icon(m_icon, tokens(palette()).text, this));
    QPushButton::changeEvent(event);
}

}  // namespace outbox::ui
