// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords apiFindingTable[] = {
    {"api.unreachable",
     QT_TRANSLATE_NOOP("Findings", "The mail API cannot be reached from here"),
     QT_TRANSLATE_NOOP("Findings", "No safe connection to {api_host}, port {port}, comes about: its name, its port or its certificate is in the way. The lights above say which."),
     QT_TRANSLATE_NOOP("Findings", "No safe connection to the API comes about: its name, its port or its certificate is in the way.")},
    {"api.endpoint-wrong",
     QT_TRANSLATE_NOOP("Findings", "This is not the right address of the mail API"),
     QT_TRANSLATE_NOOP("Findings", "{api_name} answers at {api_place}, but not as the API for this key: the region, the path or the version differs. It says: {api_answer}"),
     QT_TRANSLATE_NOOP("Findings", "Something answers there, but it is not the API for this key: the region, the path or the version differs.")},
    {"api.key-invalid",
     QT_TRANSLATE_NOOP("Findings", "The API key is not valid for sending"),
     QT_TRANSLATE_NOOP("Findings", "{api_name} does not let this key send: it is mistyped, withdrawn or expired, or was made without the right to send. It says: {api_answer}"),
     QT_TRANSLATE_NOOP("Findings", "The key is mistyped, withdrawn or expired, or was made without the right to send.")},
    {"api.server-trouble",
     QT_TRANSLATE_NOOP("Findings", "The provider of the mail API has trouble"),
     QT_TRANSLATE_NOOP("Findings", "{api_name} was reached and cannot answer properly just now. It says: {api_answer}"),
     QT_TRANSLATE_NOOP("Findings", "The API was reached and cannot answer properly just now.")},
    {"api.limited",
     QT_TRANSLATE_NOOP("Findings", "The limit of the mail API is reached"),
     QT_TRANSLATE_NOOP("Findings", "{api_name} takes nothing more for now, because the plan or the rate is used up. It says: {api_answer}"),
     QT_TRANSLATE_NOOP("Findings", "The API takes nothing more for now, because the plan or the rate is used up.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> apiFindings() {
    return apiFindingTable;
}

}  // namespace outbox::words
