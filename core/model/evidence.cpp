// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/evidence.h"

#include <algorithm>

namespace outbox {

namespace {
template <typename List, typename Matches>
auto firstThat(const List& list, Matches matches) -> decltype(list.data()) {
    const auto found = std::find_if(list.cbegin(), list.cend(), matches);
    return found == list.cend() ? nullptr : &*found;
}
}  // namespace

const DialogueObservation* Evidence::asSet() const {
    return firstThat(dialogues, [](const DialogueObservation& d) { return d.role == DialogueRole::AsSet; });
}

const DialogueObservation* Evidence::incoming() const {
    return firstThat(dialogues,
                     [](const DialogueObservation& d) { return d.role == DialogueRole::Incoming; });
}

const DialogueObservation* Evidence::testMessage() const {
    return firstThat(dialogues,
                     [](const DialogueObservation& d) { return d.role == DialogueRole::TestMessage; });
}

const DialogueObservation* Evidence::proof(const QString& fixId) const {
    return firstThat(dialogues, [&fixId](const DialogueObservation& d) {
        return d.role == DialogueRole::Proof && d.proves == fixId;
    });
}

const NameObservation* Evidence::name(NameRole role) const {
    return firstThat(names, [role](const NameObservation& n) { return n.role == role; });
}

}  // namespace outbox
