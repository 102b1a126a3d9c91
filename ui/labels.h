// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

#include "core/model/light.h"
#include "ui/theme.h"

namespace outbox::ui {

enum class Tone { Text, Secondary, Accent, Green, Amber, Red };

/// A text in one of the roles that follows font and palette when they change. Always plain text, so that
/// nothing from outside can bring markup; wraps by default, and a running text at 70 characters.
class TextLabel : public QLabel {
    Q_OBJECT
  public:
    explicit TextLabel(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                       QWidget* parent = nullptr);
    /// Use this, not setText: words too wide for the label get places to break, the screen reader gets the
    /// text as it is.
    void setWords(const QString& text);
    [[nodiscard]] QString words() const { return m_words; }
    /// Semibold in the middle of a role ("Why can I still receive?").
    void setSemibold(bool semibold);
    void setTone(Tone tone);
    /// One line that never wraps: words of a table, a number.
    void setSingleLine();
    /// A running text is no wider than about 70 characters. On by default for Body and Small.
    void setReadingWidth(bool limited);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void restyle();
    void align();
    [[nodiscard]] int readingWidth() const;
    /// The text as it stands in a width: words that are wider than it have places to break.
    [[nodiscard]] QString brokenFor(int width) const;
    QString m_words;
    TextRole m_role;
    Tone m_tone;
    bool m_semibold = false;
    bool m_limited = false;
    bool m_styling = false;
};

/// Heading of a page (said on arrival) or of a card.
[[nodiscard]] TextLabel* pageHeading(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] TextLabel* cardHeading(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] TextLabel* smallText(const QString& text, QWidget* parent = nullptr);  ///< small, secondary

/// Underlined text that acts: a button to the keyboard and the screen reader. Wraps when it must.
class LinkButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr, TextRole role = TextRole::Small);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] int textFlags() const;
    TextRole m_role;
};

/// The one button of a page that goes on. `Main` is the tall one of the cure, as wide as its card.
class PrimaryButton : public QPushButton {
    Q_OBJECT
  public:
    enum class Size { Footer, Main };
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr, Size size = Size::Footer);
    /// The icon is drawn in the colour of the text.
    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The main one has its text in several lines where it must.
    [[nodiscard]] bool hasHeightForWidth() const override { return m_size == Size::Main; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    [[nodiscard]] int besideText() const;
    Size m_size;
    QString m_icon;
    bool m_styling = false;
};

/// An ordinary button with one of our icons, which follows the palette.
class IconButton : public QPushButton {
    Q_OBJECT
  public:
    IconButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QString m_icon;
};

/// One of our icons, sized in units.
class IconLabel : public QWidget {
    Q_OBJECT
  public:
    /// `pointing`: mirrored from right to left.
    IconLabel(const QString& iconName, qreal sizeUnits, Tone tone = Tone::Text, QWidget* parent = nullptr,
              bool pointing = false);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_icon;
    qreal m_units;
    Tone m_tone;
    bool m_pointing;
};

/// One light, sized in units. Its word stands beside it, so the screen reader passes over the picture.
class LightLabel : public QWidget {
    Q_OBJECT
  public:
    explicit LightLabel(Light light, qreal sizeUnits = 4.5, QWidget* parent = nullptr);
    void setLight(Light light);
    [[nodiscard]] Light light() const { return m_light; }
    void setPhase(qreal phase);
    /// As tall as a line of this type, so that the light stands beside the middle of a text's first line.
    void setBesideLine(const QFont& font);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Light m_light;
    qreal m_units;
    qreal m_phase = 0;
    int m_lineHeight = 0;
};

/// A word on its tint with the light that goes with it: "Proven".
class Pill : public QWidget {
    Q_OBJECT
  public:
    Pill(Light light, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Light m_light;
    QString m_text;
};

/// The white ground with round corners that things stand on.
class CardFrame : public QFrame {
    Q_OBJECT
  public:
    enum class Ground { Surface, Sunken };
    explicit CardFrame(QWidget* parent = nullptr, Ground ground = Ground::Surface);
    /// The edge of a control: for the card that asks for an action.
    void setStrong(bool strong);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Ground m_ground;
    bool m_strong = false;
};

/// One pixel across, in the colour of a card's edge.
class Rule : public QWidget {
    Q_OBJECT
  public:
    explicit Rule(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

[[nodiscard]] QColor toneColour(Tone tone, const Tokens& tokens);

/// Host names, addresses and ports stay left to right inside any text (U+2068 … U+2069).
[[nodiscard]] QString isolated(const QString& text);

}  // namespace outbox::ui
