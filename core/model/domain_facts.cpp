// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/domain_facts.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<SendingServer::Source, 5> sourceNames{{{{SendingServer::Source::Given, "given"},
                                                            {SendingServer::Source::Client, "client"},
                                                            {SendingServer::Source::Submission, "submission"},
                                                            {SendingServer::Source::OwnMx, "own_mx"},
                                                            {SendingServer::Source::OtherMx, "other_mx"}}}};
constexpr NameTable<ListedFacts::Verdict, 4> verdictNames{{{{ListedFacts::Verdict::Unknown, "unknown"},
                                                            {ListedFacts::Verdict::NotListed, "not_listed"},
                                                            {ListedFacts::Verdict::Policy, "policy"},
                                                            {ListedFacts::Verdict::Listed, "listed"}}}};
}  // namespace

QString sendingSourceName(SendingServer::Source source) {
    return sourceNames.nameOf(source);
}

QString listedVerdictName(ListedFacts::Verdict verdict) {
    return verdictNames.nameOf(verdict);
}

}  // namespace outbox
