// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/light_drawing.h"

#include <QByteArray>

namespace outbox {

namespace {
/// Shape and mark in a field of 16 by 16; %N are the colours of body, mark and outline.
struct LightForm {
    const char* name;
    const char* drawing;
};

constexpr LightForm greenForm{
    "green",
    R"(<circle cx="8" cy="8" r="6.5" class="body"/><path d="M5.2 8.3l2.1 2.1 3.8-4.6" class="mark"/>)"};
constexpr LightForm yellowForm{
    "yellow",
    R"(<path d="M8 1.6l6.5 11.2h-13z" class="outline"/><path d="M8 1.6l6.5 11.2h-13z" class="body"/><path d="M8 5.7v3.6M8 11.5v.2" class="mark"/>)"};
constexpr LightForm redForm{
    "red",
    R"(<path d="M14.8 10.8l-4 4H5.2l-4-4V5.2l4-4h5.6l4 4z" class="body"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" class="mark"/>)"};
constexpr LightForm notRunForm{
    "notrun", R"(<circle cx="8" cy="8" r="5.5" class="ring"/><path d="M5.7 8h4.6" class="mark"/>)"};

const LightForm& formOf(Light light) {
    switch (light) {
        case Light::Green:
            return greenForm;
        case Light::Yellow:
            return yellowForm;
        case Light::Red:
            return redForm;
        default:
            return notRunForm;
    }
}

/// What stands for each class where no style sheet is read.
struct PaperStyle {
    const char* form;
    const char* className;
    const char* attributes;
};
constexpr PaperStyle paperStyles[] = {
    {"green", "body", R"(fill="#1B7F4B")"},
    {"green", "mark", R"(fill="none" stroke="#FFFFFF" stroke-width="1.5" stroke-linecap="round")"},
    {"yellow", "outline", R"(fill="#7D5600" stroke="#7D5600" stroke-width="3.8" stroke-linejoin="round")"},
    {"yellow", "body", R"(fill="#F5B720" stroke="#F5B720" stroke-width="2.2" stroke-linejoin="round")"},
    {"yellow", "mark", R"(fill="none" stroke="#2B2000" stroke-width="1.6" stroke-linecap="round")"},
    {"red", "body", R"(fill="#C3262E")"},
    {"red", "mark", R"(fill="none" stroke="#FFFFFF" stroke-width="1.6" stroke-linecap="round")"},
    {"notrun", "ring", R"(fill="none" stroke="#7B828E" stroke-width="1.5" stroke-dasharray="2 1.5")"},
    {"notrun", "mark", R"(fill="none" stroke="#7B828E" stroke-width="1.5" stroke-linecap="round")"}};
}  // namespace

QString lightSvg(Light light) {
    const LightForm& form = formOf(light);
    return QStringLiteral(
               R"(<svg class="light %1" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">%2</svg>)")
        .arg(QLatin1String(form.name), QLatin1String(form.drawing));
}

QString lightImageUrl(Light light) {
    const LightForm& form = formOf(light);
    QByteArray drawing(form.drawing);
    for (const PaperStyle& style : paperStyles) {
        if (qstrcmp(style.form, form.name) != 0) continue;
        drawing.replace(QByteArray("class=\"") + style.className + '"', style.attributes);
    }
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16">)" + drawing +
        "</svg>";
    return QLatin1String("data:image/svg+xml;base64,") + QString::fromLatin1(svg.toBase64());
}

}  // namespace outbox
