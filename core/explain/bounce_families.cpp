// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/bounce_families.h"

#include <algorithm>

#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

bool fieldFits(const char* mark, const QList<HeaderField>& header) {
    const QByteArray wanted(mark);
    const qsizetype colon = wanted.indexOf(": ");
    const QByteArray name = wanted.left(colon < 0 ? wanted.size() : colon);
    const QString piece = colon < 0 ? QString() : QString::fromLatin1(wanted.mid(colon + 2));
    return std::any_of(header.begin(), header.end(), [&](const HeaderField& field) {
        return field.is(name.constData()) &&
               (piece.isEmpty() || QString::fromUtf8(field.unfolded()).toLower().contains(piece));
    });
}

bool headerFits(const BounceFamily& family, const QList<HeaderField>& header, const QString& from,
                const QString& subject) {
    return (!*family.from || from.contains(QString::fromUtf8(family.from))) &&
           (!*family.subject || subject.contains(QString::fromUtf8(family.subject))) &&
           (!*family.field || fieldFits(family.field, header));
}

const BounceFamily* firstThat(const QList<HeaderField>& header, const auto& fits) {
    const QString from = fieldText(header, "From").toLower();
    const QString subject = fieldText(header, "Subject").toLower();
    for (const BounceFamily& family : bounceFamilies())
        if (headerFits(family, header, from, subject) && fits(family)) return &family;
    return nullptr;
}

}  // namespace

// Marks are facts of the servers' own messages, as RFC 3464's neighbours write them and as the sources of
// sisimai (github.com/sisimai/p5-sisimai, lib/Sisimai/Lhost) list them.
const QList<BounceFamily>& bounceFamilies() {
    static const QList<BounceFamily> families{
        {"activehunter", "", "", "x-ahmailid", "", "", ""},
        {"amavis", "\"content-filter at ", "", "", "", "", ""},
        {"amazon workmail", "", "", "x-mailer: amazon workmail", "", "", ""},
        {"amazon ses", "amazonses.com", "", "", "", "ses", ""},
        {"amazon sns", "no-reply@sns.amazonaws.com", "", "", "", "ses", ""},
        {"apache james", "", "[bounce]", "", "", "", ""},
        {"barracuda", "", "blocked by our bulk email filter", "", "", "", "message.looks-like-spam"},
        {"biglobe", "@biglobe.ne.jp", "", "", "exceeded the local limit", "", "recipient.mailbox-full"},
        {"courier", "courier mail server at ", "", "", "", "", ""},
        {"domino", "", "delivery failure:", "", "was not delivered to", "", ""},
        {"notes", "", "undeliverable message", "", "", "", ""},
        {"ezweb", "postmaster@ezweb.ne.jp", "", "", "", "", ""},
        {"kddi", "no-reply@", "", "", "as their mailbox is full", "", "recipient.mailbox-full"},
        {"facebook", "mailer-daemon@mx.facebook.com", "", "", "", "", ""},
        {"fml", "-admin@", "", "x-mlserver", "not a member of this mailing list", "", "recipient.refuses"},
        {"google groups", "mailer-daemon@google", "", "", "https://groups.google.com/support", "google",
         "recipient.refuses"},
        {"gmail", "mailer-daemon@googlemail.com", "", "", "", "google", ""},
        {"google", "mailer-daemon@google.com", "", "", "", "google", ""},
        {"gmx", "mailer-daemon@mail.gmx", "", "", "", "gmx", ""},
        {"1&1 ionos", "@kundenserver.de", "", "", "", "ionos", ""},
        {"imail", "", "undeliverable mail", "x-mailer: <smtp32 v", "", "", ""},
        {"interscan", "interscan ", "", "", "", "", ""},
        {"interscan", "", "could not be delivered", "", "interscan messaging security suite", "", ""},
        {"m-filter", "", "", "x-mailer: m-filter", "", "", ""},
        {"mail.ru", "mailer-daemon@corp.mail.ru", "", "", "", "mailru", ""},
        {"mcafee", "", "delivery status", "x-nai-header", "", "", ""},
        {"messagelabs", "mailer-daemon@messagelabs.com", "", "", "", "", ""},
        {"exchange 5.5", "", "", "x-mailer: internet mail service (", "", "", ""},
        {"exchange", "", "", "x-ms-exchange-message-is-ndr", "", "", ""},
        {"verizon", "post_master@", "", "", "error message below", "", ""},
        {"verizon", "vzwpix.com", "", "", "", "", ""},
        {"yahoo", "mailer-daemon@yahoo.com", "", "", "", "yahoo", ""},
        {"yandex", "mailer-daemon@yandex.ru", "", "", "", "yandex", ""},
        {"zoho", "mailer-daemon@mail.zoho", "", "", "", "zoho", ""},
        {"surfcontrol", "", "", "x-mailer: surfcontrol e-mail filter", "", "", ""},
    };
    return families;
}

const BounceFamily* familyByHeader(const QList<HeaderField>& header) {
    return firstThat(header, [](const BounceFamily& family) { return !*family.words; });
}

const BounceFamily* familyOf(const QList<HeaderField>& header, const QString& text) {
    const QString compared = text.left(20'000).toLower().simplified();
    return firstThat(header, [&compared](const BounceFamily& family) {
        return !*family.words || compared.contains(QString::fromUtf8(family.words));
    });
}

}  // namespace outbox
