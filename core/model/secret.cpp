// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/secret.h"

#include <algorithm>

namespace outbox {

struct Secret::Holder {
    explicit Holder(const QByteArray& from) : bytes(from.constData(), from.size()) {}
    ~Holder() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Holder)

    QByteArray bytes;  ///< a copy of its own, so that wiping it reaches the memory that was used
};

void wipe(QByteArray& bytes) {
    if (!bytes.isDetached()) return;  // somebody else still reads this memory
    // Through a volatile pointer, because a compiler may drop writes to memory that is freed right after.
    volatile char* at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) at[i] = 0;
}

Secret::Secret(QByteArray bytes, SecretKind kind) : m_kind(kind) {
    if (bytes.isEmpty()) return;
    m_holder = std::make_shared<const Holder>(bytes);
    wipe(bytes);
}

bool Secret::isEmpty() const {
    return !m_holder;
}

qsizetype Secret::size() const {
    return m_holder ? m_holder->bytes.size() : 0;
}

const QByteArray& Secret::reveal() const {
    static const QByteArray none;
    return m_holder ? m_holder->bytes : none;
}

}  // namespace outbox
