// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FixWords domainFixTable[] = {
    {"publish-spf",
     QT_TRANSLATE_NOOP("Cures", "Publish an SPF record"),
     {QT_TRANSLATE_NOOP("Cures", "The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain."),
      QT_TRANSLATE_NOOP("Cures", "Add a TXT record at {record_name} with this text: {record_text}"),
      QT_TRANSLATE_NOOP("Cures", "If further services send in the domain’s name, such as a newsletter, add what their pages ask for before the last word."),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"correct-spf",
     QT_TRANSLATE_NOOP("Cures", "Correct the SPF record"),
     {QT_TRANSLATE_NOOP("Cures", "The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain."),
      QT_TRANSLATE_NOOP("Cures", "Replace the TXT record at {record_name} that begins with v=spf1 by this one, and leave no second one: {record_text}"),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"shorten-spf",
     QT_TRANSLATE_NOOP("Cures", "Shorten the SPF record"),
     {QT_TRANSLATE_NOOP("Cures", "The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain."),
      QT_TRANSLATE_NOOP("Cures", "At most ten terms of the record and of all that it includes may ask for names. Take out senders that are no longer used."),
      QT_TRANSLATE_NOOP("Cures", "Write fixed servers as ip4: and ip6: in place of a, mx and include."),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"turn-on-dkim",
     QT_TRANSLATE_NOOP("Cures", "Turn on signing with DKIM"),
     {QT_TRANSLATE_NOOP("Cures", "Turn on DKIM for {domain} where the mail is sent: {provider} shows a name and a key."),
      QT_TRANSLATE_NOOP("Cures", "Publish both in the DNS of the domain as they are shown."),
      QT_TRANSLATE_NOOP("Cures", "If a key is there under a name of its own, give that name: outbox-doctor domain {domain} --selector NAME")},
     0},
    {"publish-dkim-key",
     QT_TRANSLATE_NOOP("Cures", "Publish the DKIM key again"),
     {QT_TRANSLATE_NOOP("Cures", "Open the DKIM page where the mail of {domain} is sent: {provider} shows the name and the present key."),
      QT_TRANSLATE_NOOP("Cures", "Replace the record in the DNS of the domain by that one, whole and without line breaks. A key of 2048 bits is best."),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"publish-dmarc",
     QT_TRANSLATE_NOOP("Cures", "Publish a DMARC record"),
     {QT_TRANSLATE_NOOP("Cures", "The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain."),
      QT_TRANSLATE_NOOP("Cures", "Add a TXT record at {record_name} with this text: {record_text}"),
      QT_TRANSLATE_NOOP("Cures", "It only asks for reports at first. Change none to quarantine once the reports show no mail of yours."),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"correct-dmarc",
     QT_TRANSLATE_NOOP("Cures", "Correct the DMARC record"),
     {QT_TRANSLATE_NOOP("Cures", "The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain."),
      QT_TRANSLATE_NOOP("Cures", "Let this be the only TXT record at {record_name}: {record_text}"),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"permit-dmarc-reports",
     QT_TRANSLATE_NOOP("Cures", "Let DMARC reports arrive"),
     {QT_TRANSLATE_NOOP("Cures", "Reports go to {report_address}, and {report_domain} does not say that it takes them."),
      QT_TRANSLATE_NOOP("Cures", "Whoever runs {report_domain} publishes the TXT record v=DMARC1 at {report_name}."),
      QT_TRANSLATE_NOOP("Cures", "Or choose an address of {domain} itself for the reports.")},
     2},
    {"publish-mx",
     QT_TRANSLATE_NOOP("Cures", "Publish an MX record"),
     {QT_TRANSLATE_NOOP("Cures", "The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain."),
      QT_TRANSLATE_NOOP("Cures", "Add an MX record for {domain} that names the server which takes its mail. The provider of the mailboxes shows the name."),
      QT_TRANSLATE_NOOP("Cures", "Save, wait an hour, and check again.")},
     0},
    {"set-reverse-name",
     QT_TRANSLATE_NOOP("Cures", "Give the server’s address a name"),
     {QT_TRANSLATE_NOOP("Cures", "Whoever rents out the server’s address, the host or the access provider, sets its reverse name (PTR)."),
      QT_TRANSLATE_NOOP("Cures", "Let that of {reverse_address} be {reverse_host}, which leads back to it.")},
     -1},
    {"send-by-submission",
     QT_TRANSLATE_NOOP("Cures", "Send through your provider, and have the address removed"),
     {QT_TRANSLATE_NOOP("Cures", "Send with a sign-in through your provider’s server on port 465 or 587: the block list does not matter there."),
      QT_TRANSLATE_NOOP("Cures", "Look for a device in this network that sends spam, and clean it first."),
      QT_TRANSLATE_NOOP("Cures", "Then look the address up on the list’s page, and ask for removal there.")},
     2},
    {"delist-server",
     QT_TRANSLATE_NOOP("Cures", "Have the server removed from the list"),
     {QT_TRANSLATE_NOOP("Cures", "Tell whoever runs the server. The letter below names the list."),
      QT_TRANSLATE_NOOP("Cures", "The list’s page says why the address is listed, and how it is removed.")},
     1},
    {"delist-domain",
     QT_TRANSLATE_NOOP("Cures", "Have the domain removed from the list"),
     {QT_TRANSLATE_NOOP("Cures", "Find out whether an account or the website of {domain} is abused, and mend that first."),
      QT_TRANSLATE_NOOP("Cures", "The list’s page says why the domain is listed, and how it is removed.")},
     1},
};
// clang-format on

}  // namespace

std::span<const FixWords> domainFixes() {
    return domainFixTable;
}

}  // namespace outbox::words
