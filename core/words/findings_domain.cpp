// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords domainFindingTable[] = {
    {"domain.spf-missing",
     QT_TRANSLATE_NOOP("Findings", "The domain does not say who may send for it"),
     QT_TRANSLATE_NOOP("Findings", "{domain} has no SPF record. Large mail services doubt or refuse mail from such domains."),
     ""},
    {"domain.spf-invalid",
     QT_TRANSLATE_NOOP("Findings", "The domain’s SPF record is broken"),
     QT_TRANSLATE_NOOP("Findings", "Other servers cannot use the SPF record of {domain} and may refuse its mail: {spf_problem}."),
     QT_TRANSLATE_NOOP("Findings", "Other servers cannot use the domain’s SPF record and may refuse its mail.")},
    {"domain.spf-excludes-server",
     QT_TRANSLATE_NOOP("Findings", "The domain’s SPF record leaves out its own server"),
     QT_TRANSLATE_NOOP("Findings", "The SPF record of {domain} does not allow {refused_address}, so that others refuse mail from there."),
     QT_TRANSLATE_NOOP("Findings", "The domain’s SPF record does not name the provider that runs its mailboxes, so that others refuse mail from there.")},
    {"domain.dkim-missing",
     QT_TRANSLATE_NOOP("Findings", "No DKIM key of the domain was found"),
     QT_TRANSLATE_NOOP("Findings", "{domain} has no key under the usual names. Without signatures, large mail services trust its mail less."),
     ""},
    {"domain.dkim-invalid",
     QT_TRANSLATE_NOOP("Findings", "The domain’s DKIM key cannot be used"),
     QT_TRANSLATE_NOOP("Findings", "Others cannot verify the signatures of {domain} and may refuse its mail. Of the key it is known: {dkim_problem}."),
     QT_TRANSLATE_NOOP("Findings", "Others cannot verify the domain’s signatures and may refuse its mail.")},
    {"domain.dmarc-missing",
     QT_TRANSLATE_NOOP("Findings", "The domain has no DMARC record"),
     QT_TRANSLATE_NOOP("Findings", "Large mail services expect a DMARC record of every domain that sends, and {domain} has none."),
     ""},
    {"domain.dmarc-invalid",
     QT_TRANSLATE_NOOP("Findings", "The domain’s DMARC record is broken"),
     QT_TRANSLATE_NOOP("Findings", "Other servers pay no heed to the DMARC record of {domain}: {dmarc_problem}."),
     QT_TRANSLATE_NOOP("Findings", "A part of the domain’s DMARC record does not work: reports go to an address that does not take them.")},
    {"domain.mx-missing",
     QT_TRANSLATE_NOOP("Findings", "Nobody takes mail for the domain"),
     QT_TRANSLATE_NOOP("Findings", "No server takes mail for {domain}: answers and notices about failed messages are lost."),
     ""},
    {"domain.ptr-missing",
     QT_TRANSLATE_NOOP("Findings", "The domain’s own server has no reverse name"),
     QT_TRANSLATE_NOOP("Findings", "The address {reverse_address} of {reverse_host} has no name that leads back to it. Many servers refuse mail from such addresses."),
     QT_TRANSLATE_NOOP("Findings", "An address of the server has no name that leads back to it. Many servers refuse mail from such addresses.")},
    {"reputation.ip-listed",
     QT_TRANSLATE_NOOP("Findings", "This network’s address is on a block list"),
     QT_TRANSLATE_NOOP("Findings", "The address {list_subject} is listed by {list_name}, usually because something in this network sends spam."),
     QT_TRANSLATE_NOOP("Findings", "An address of this network is on a block list, usually because something in this network sends spam.")},
    {"reputation.server-listed",
     QT_TRANSLATE_NOOP("Findings", "The outgoing server is on a block list"),
     QT_TRANSLATE_NOOP("Findings", "The server’s address {list_subject} is listed by {list_name}, and some recipients refuse its mail."),
     QT_TRANSLATE_NOOP("Findings", "The server’s address is on a block list, and some recipients refuse its mail.")},
    {"reputation.domain-listed",
     QT_TRANSLATE_NOOP("Findings", "The domain is on a block list"),
     QT_TRANSLATE_NOOP("Findings", "{list_subject} is listed by {list_name}, and mail that names it may be refused."),
     QT_TRANSLATE_NOOP("Findings", "The domain is on a block list, and mail that names it may be refused.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> domainFindings() {
    return domainFindingTable;
}

}  // namespace outbox::words
