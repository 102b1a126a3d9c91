// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace outbox::ui {

/// What takes the keyboard under a widget, in the order in which it is read: that of the layouts, else that
/// of the children. Parts that come and go fall into their place by themselves.
[[nodiscard]] QList<QWidget*> readingOrder(QWidget* root);

/// Makes Tab follow that list.
void setTabChain(const QList<QWidget*>& order);

}  // namespace outbox::ui
