// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// Cures of sending through a mail API.
// clang-format off
constexpr FixWords apiFixTable[] = {
    {"use-api-endpoint",
     QT_TRANSLATE_NOOP("Cures", "Set the right address of the API"),
     {QT_TRANSLATE_NOOP("Cures", "Open the settings of the program that sends."),
      QT_TRANSLATE_NOOP("Cures", "Set {api_new_place} as the address of the API, and check again.")}},
    {"read-api-answer",
     QT_TRANSLATE_NOOP("Cures", "Read what the provider says about this answer"),
     {QT_TRANSLATE_NOOP("Cures", "Open the provider’s page, and compare address, region and key with what it says there.")},
     0},
    {"new-api-key",
     QT_TRANSLATE_NOOP("Cures", "Make a new key that may send"),
     {QT_TRANSLATE_NOOP("Cures", "Open the provider’s page for keys, and look whether this key is still there and may send."),
      QT_TRANSLATE_NOOP("Cures", "If not, make a new key with the right to send mail."),
      QT_TRANSLATE_NOOP("Cures", "Put it into the program that sends, whole and without blanks, and check again.")},
     0},
    {"raise-api-limit",
     QT_TRANSLATE_NOOP("Cures", "Wait, or raise the limit"),
     {QT_TRANSLATE_NOOP("Cures", "Look on the provider’s page how much was sent, and when the limit begins anew."),
      QT_TRANSLATE_NOOP("Cures", "Send more slowly, or choose a larger plan there.")},
     0},
    {"wait-for-api",
     QT_TRANSLATE_NOOP("Cures", "Wait until the provider has mended it"),
     {QT_TRANSLATE_NOOP("Cures", "The provider’s status page says whether others wait, too."),
      QT_TRANSLATE_NOOP("Cures", "Keep what is to be sent, and try again in half an hour.")},
     0},
    {"mend-api-encryption",
     QT_TRANSLATE_NOOP("Cures", "Find out who is in the encrypted line"),
     {QT_TRANSLATE_NOOP("Cures", "Set date and time of this computer automatically."),
      QT_TRANSLATE_NOOP("Cures", "Security software or a company proxy may open encrypted lines: leave this program, or {api_host}, out of that."),
      QT_TRANSLATE_NOOP("Cures", "Do not make the sending program accept the certificate: the key would go to whoever answers.")}},
    {"open-api-way",
     QT_TRANSLATE_NOOP("Cures", "Open the way to the API"),
     {QT_TRANSLATE_NOOP("Cures", "Try from another network, such as a phone’s hotspot. If it works there, it is this network."),
      QT_TRANSLATE_NOOP("Cures", "Send the letter below to whoever runs this network or its firewall.")}},
};
// clang-format on

}  // namespace

std::span<const FixWords> apiFixes() {
    return apiFixTable;
}

}  // namespace outbox::words
