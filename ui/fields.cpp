// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields.h"

#include <QLineEdit>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal FieldMarginUnits = 1.5;  // the style adds its own

}  // namespace

QLineEdit* makeField(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    setFieldMargins(field);
    return field;
}

void setFieldMargins(QLineEdit* field) {
    const int side = units(field, FieldMarginUnits);
    field->setTextMargins(side, 0, side, 0);
}

}  // namespace outbox::ui
