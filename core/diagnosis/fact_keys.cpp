// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/facts.h"

namespace outbox {

namespace {

// clang-format off
constexpr FactKey keys[] = {
    {"address", true, "the e-mail address that is examined"},
    {"domain", true, "its part after the @"},
    {"from", true, "the sender address that the program uses"},
    {"host", true, "the outgoing server as set"},
    {"port", true, "its port as set"},
    {"security", true, "its encryption as set: TLS, STARTTLS, no encryption"},
    {"user", true, "the user name as set"},
    {"program", false, "the mail program whose settings these are: Thunderbird"},
    {"program_version", false, "its version: 115.3"},
    {"current_version", false, "its first version that knows what today's servers ask for"},
    {"waiting_messages", false, "how many messages wait in its outbox"},
    {"incoming_user", false, "the user name for receiving as set"},
    {"provider", false, "the mail provider's name: Gmail"},
    {"incoming_host", false, "the incoming server as set"},
    {"incoming_port", false, "its port"},
    {"incoming_security", false, "its encryption: TLS, STARTTLS, no encryption"},
    {"incoming_protocol", false, "how it is asked for mail: IMAP or POP3"},
    {"server_address", false, "the IP address that was talked to"},
    {"reply", false, "the server's exact refusal, code and text"},
    {"other_port", false, "another sending port of the same server that answers"},
    {"controls", false, "other providers' servers that were tried for comparison"},
    {"own_host", false, "the outgoing server that the provider publishes"},
    {"own_port", false, "its port"},
    {"nearest_server", false, "a known server name that the set one is a slip of"},
    {"nearest_domain", false, "a known mail domain that the address's one is a slip of"},
    {"own_user", false, "the user name that the provider wants"},
    {"resolver", false, "the DNS server of this computer"},
    {"given_address", false, "the IP address that this computer gets for the outgoing server"},
    {"true_address", false, "the IP address that public DNS servers give for it"},
    {"portal", false, "where a hotspot sends the browser"},
    {"proxy", false, "the proxy of this network, with its port"},
    {"late_connections", false, "how many connections to the server were late or lost"},
    {"all_connections", false, "of how many"},
    {"clock_here", false, "date and time of this computer"},
    {"clock_true", false, "the true date and time"},
    {"certificate_name", false, "the name that the server's certificate is for"},
    {"certificate_issuer", false, "who issued it"},
    {"certificate_until", false, "its last day"},
    {"certificate_from", false, "its first day"},
    {"certificate_root", false, "the trusted authority that vouches for it in the end"},
    {"missing_issuer", false, "the authority whose own certificate the server should send, too"},
    {"weak_part", false, "what is too weak, in technical words: RSA 1024, sha1WithRSAEncryption"},
    {"newest_tls", false, "the newest version of TLS that the server speaks: TLS 1.0"},
    {"untrusted_shield", false, "the security product, where this computer does not trust it"},
    {"fingerprint", false, "its SHA-256 fingerprint"},
    {"shield", false, "the security product that opens encrypted connections"},
    {"seconds", false, "how long the server took for its slowest answer"},
    {"heard", false, "what answered instead of a mail server, its first words"},
    {"answering_name", false, "the name under which the server on the set port greets"},
    {"computer_name", false, "this computer's name, as mail programs say it to servers"},
    {"name_reply", false, "what the server said to that name"},
    {"mechanisms", false, "the sign-in methods that the server offers"},
    {"owner", false, "the provider that the set outgoing server belongs to"},
    {"other_method", false, "a sign-in method that the server offers and refuses: CRAM-MD5"},
    {"mailbox_percent", false, "how much of the mailbox is taken, a whole number without its percent sign"},
    {"attachment", false, "the size of the largest attachment in MB, without the unit: 18"},
    {"webmail", false, "the address of the provider's web mail"},
    {"test_recipient", false, "the address to which a test message went"},
    {"test_reply", false, "the server's exact reply to it"},
    {"test_subject", false, "its subject"},
    {"test_message_id", false, "its Message-ID"},
    {"test_sent_at", false, "when the server took it, date and time in UTC"},
    {"looked_seconds", false, "how many seconds it was looked for"},
    {"arrival_seconds", false, "how many seconds it took to arrive"},
    {"folder", false, "the folder in which it was found"},
    {"sender_checks", false, "what servers found about the sender, in technical words: spf=fail, dkim=pass"},
    // Of another road out.
    {"own_program", false, "the provider's own program: Outlook"},
    {"road_api", false, "the mail API of the provider: Microsoft Graph"},
    {"admin_command", false, "what an administrator types to open sending for this mailbox"},
    // Of a mail API.
    {"api_name", false, "the provider of the mail API: Postmark"},
    {"api_host", false, "the server of the API"},
    {"api_place", false, "the address of the API as it was asked: https://api.example.com/v3"},
    {"api_new_place", false, "the address of the API to use in its place"},
    {"api_answer", false, "what the API said, status and text"},
    // Of a text that somebody has, where nothing else is known.
    {"quoted_reply", false, "the server's reply that the text quotes"},
    {"quoted_recipient", false, "the recipient that a returned message names"},
    // Of a sending domain.
    {"dns_host", false, "who runs the domain's name servers: Cloudflare"},
    {"mx_host", false, "the first server that takes the domain's mail"},
    {"spf_problem", false, "what is wrong with the SPF record, in technical words"},
    {"refused_address", false, "an address of the domain's own server that the SPF record turns away"},
    {"dkim_problem", false, "the DKIM key's name and what is wrong with it, in technical words"},
    {"dkim_selectors", false, "the names of the usable DKIM keys: google, k1"},
    {"dmarc_policy", false, "what the DMARC record asks of others: none, quarantine, reject"},
    {"dmarc_problem", false, "what is wrong with the DMARC record, in technical words"},
    {"report_address", false, "an address of another domain to which DMARC reports go"},
    {"report_domain", false, "that domain"},
    {"report_name", false, "the name in DNS at which that domain allows the reports"},
    {"reverse_address", false, "an address of the own server that has no matching reverse name"},
    {"reverse_host", false, "that server's name"},
    {"list_name", false, "the block list: Spamhaus ZEN"},
    {"list_subject", false, "the address or domain that it lists"},
    {"record_name", false, "where a DNS record is to be published: _dmarc.example.org"},
    {"record_text", false, "the text to publish there"},
    // Of a cure.
    {"new_host", false, "the outgoing server after the change"},
    {"new_port", false, "its port after the change"},
    {"new_security", false, "its encryption after the change"},
    {"new_user", false, "the user name after the change"},
    // Of a single light.
    {"milliseconds", false, "how long it took"},
    {"version", false, "the version of the encryption"},
    {"finding", false, "the name of a finding that this light carries"},
};
// clang-format on

}  // namespace

std::span<const FactKey> factKeys() {
    return keys;
}

}  // namespace outbox
