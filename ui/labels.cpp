// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/labels.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include "ui/text_metrics.h"

namespace outbox::ui {
namespace {

constexpr int readingCharacters = 70;
constexpr int longestPart = 10;

enum class Breaks { AtJoints, Anywhere };

/// Long words (host names, paths) get places where a line may end: after their joints, or wherever it must
/// be.
QString breakable(const QString& text, Breaks breaks) {
    static const QString joints = QStringLiteral(".@-_:/");
    QString result;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        result += c;
        run = c.isSpace() ? 0 : run + 1;
        if (run == 0 || c.isHighSurrogate()) continue;
        if (joints.contains(c) || (breaks == Breaks::Anywhere && run >= longestPart)) {
            result += QChar(0x200B);  // zero-width space
            run = 0;
        }
    }
    return result;
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
    const QString shown = brokenFor(width());
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

QString TextLabel::brokenFor(int width) const {
    if (!wordWrap()) return m_words;
    const int room = qMin(width, readingWidth());
    if (widestWord(fontMetrics(), m_words) <= room) return m_words;
    const QString atJoints = breakable(m_words, Breaks::AtJoints);
    if (widestWord(fontMetrics(), atJoints) <= room) return atJoints;
    return breakable(m_words, Breaks::Anywhere);
}

QSize TextLabel::sizeHint() const {
    if (!wordWrap()) return QLabel::sizeHint();
    const int natural = wrappedRect(fontMetrics(), readingWidth(), m_words).width() + 1;
    return {natural, heightForWidth(natural)};
}

QSize TextLabel::minimumSizeHint() const {
    if (!wordWrap()) return QLabel::sizeHint();
    return {widestWord(fontMetrics(), breakable(m_words, Breaks::Anywhere)), fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const {
    if (!wordWrap()) return QLabel::sizeHint().height();
    return wrappedRect(fontMetrics(), qMin(width, readingWidth()), brokenFor(width)).height();
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    if (wordWrap()) {
        const int spare = qMax(0, width() - readingWidth());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        setContentsMargins(mirrored ? spare : 0, 0, mirrored ? 0 : spare, 0);
        const QString shown = brokenFor(width());
        if (shown != text()) {
            setAccessibleName(shown == m_words ? QString() : m_words);
            setText(shown);
        }
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

}  // namespace outbox::ui
