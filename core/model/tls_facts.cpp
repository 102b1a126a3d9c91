// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/tls_facts.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<CertificateProblem, 9> certificateProblemNames{
    {{{CertificateProblem::Expired, "expired"},
      {CertificateProblem::NotYetValid, "not_yet_valid"},
      {CertificateProblem::NameMismatch, "name_mismatch"},
      {CertificateProblem::SelfSigned, "self_signed"},
      {CertificateProblem::UntrustedIssuer, "untrusted_issuer"},
      {CertificateProblem::IncompleteChain, "incomplete_chain"},
      {CertificateProblem::Revoked, "revoked"},
      {CertificateProblem::WeakKey, "weak_key"},
      {CertificateProblem::Other, "other"}}}};
}  // namespace

QString certificateProblemName(CertificateProblem problem) {
    return certificateProblemNames.nameOf(problem);
}

}  // namespace outbox
