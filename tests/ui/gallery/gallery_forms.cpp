// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>

#include "core/model/mail_address.h"
#include "core/providers/discovery.h"
#include "gallery_pages.h"
#include "sample_reports.h"
#include "ui/address_form.h"
#include "ui/labels.h"
#include "ui/password_field.h"
#include "ui/provider_head.h"
#include "ui/provider_picker.h"
#include "ui/report_page.h"
#include "ui/settings_page.h"
#include "ui/settings_row.h"
#include "ui/settings_table.h"
#include "ui/sign_in_card.h"
#include "ui/start_page.h"
#include "ui/test_message_choice.h"

namespace outbox::ui::gallery {
namespace {

StartPage* emptyStart(bool wordy) {
    auto* page = new StartPage;
    page->setPracticeChoices(
        {{QString(),
          wordy ? QStringLiteral("Nichts: Alles ist in Ordnung") : QStringLiteral("Nothing: all is well"),
          wordy ? QStringLiteral("Zeigt, wie ein einwandfrei eingerichtetes Konto aussieht.")
                : QStringLiteral("See what a healthy account looks like.")},
         {QStringLiteral("wrong-password"), QStringLiteral("The password is refused"), QString()}});
    return page;
}

Page* startPage(bool wordy) {
    return emptyStart(wordy);
}

FoundAccount foundAccount(const char* address, const char* program, const char* name, int waiting = 0) {
    FoundAccount found;
    found.account.address = QString::fromUtf8(address);
    found.account.program = QString::fromUtf8(program);
    found.name = QString::fromUtf8(name);
    found.waiting = waiting;
    return found;
}

Page* startWithAccounts(bool wordy) {
    StartPage* page = emptyStart(wordy);
    page->setAccounts(
        {foundAccount("anna.berger@example.org", "Thunderbird", "Private", 3),
         foundAccount("a.berger@firm.example", "Evolution", "Work"),
         foundAccount(wordy ? "kassenfuehrung@ruderverein-donaudampfschifffahrt.example"
                            : "treasurer@rowing-club.example",
                      "Thunderbird", wordy ? "Vereinsangelegenheiten" : "Club")},
        QStringLiteral("Looked in Thunderbird, Evolution and KMail. Nothing there was changed."));
    return page;
}

Page* startWithSlip(bool wordy) {
    StartPage* page = emptyStart(wordy);
    page->addressForm()->field()->setText(QStringLiteral("anna.berger@gmial.com"));
    return page;
}

Endpoint published(Protocol protocol, const QString& host, quint16 port, Security security) {
    Endpoint endpoint;
    endpoint.protocol = protocol;
    endpoint.host = host;
    endpoint.port = port;
    endpoint.security = security;
    endpoint.user = QStringLiteral("anna.berger@example.org");
    return endpoint;
}

Discovered exampleMail(bool wordy) {
    const QString smtp =
        wordy ? QStringLiteral("postausgang.mailverteilung.example.org") : QStringLiteral("smtp.example.org");
    const QString imap =
        wordy ? QStringLiteral("posteingang.mailverteilung.example.org") : QStringLiteral("imap.example.org");
    Discovered settings;
    settings.foundBy = FoundBy::Autoconfig;
    settings.providerName = QStringLiteral("Example Mail");
    settings.outgoing = {published(Protocol::Smtp, smtp, 587, Security::StartTls),
                         published(Protocol::Smtp, smtp, 465, Security::Tls)};
    settings.incoming = {published(Protocol::Imap, imap, 993, Security::Tls)};
    settings.auth = {QStringLiteral("password")};
    return settings;
}

Account typedAccount(const QString& address) {
    Account account;
    account.address = address;
    return account;
}

Page* settingsImported(bool wordy) {
    const Discovered settings = exampleMail(wordy);
    Account account = typedAccount(QStringLiteral("anna.berger@example.org"));
    account.program = QStringLiteral("Thunderbird");
    account.outgoing = settings.outgoing.first();
    account.incoming = settings.incoming.first();
    account.incoming->user = QStringLiteral("anna.berger");
    auto* page = new SettingsPage;
    page->begin(account, settings);
    page->setFound(settings);
    page->signIn()->passwordField()->field()->setText(QStringLiteral("ten letters"));
    return page;
}

Page* settingsWithTest(bool wordy) {
    auto* page = qobject_cast<SettingsPage*>(settingsImported(wordy));
    page->signIn()->testMessage()->tick()->setChecked(true);
    return page;
}

SettingsPage* settingsOf(const char* address, const Discovered& settings) {
    auto* page = new SettingsPage;
    page->begin(typedAccount(QString::fromLatin1(address)), settings);
    page->setFound(settings);
    return page;
}

template <const char* address>
Page* settingsOfPreset(bool) {
    return settingsOf(address, discoverOffline(*parseMailAddress(QString::fromLatin1(address))));
}
constexpr char appPasswordAddress[] = "anna.berger@gmail.com";
constexpr char browserOnlyAddress[] = "anna.berger@outlook.com";

Page* settingsUnknown(bool) {
    return settingsOf("anna.berger@firm.example", Discovered{});
}

Page* settingsInvalid(bool wordy) {
    SettingsPage* page = settingsOf("anna.berger@example.org", exampleMail(wordy));
    page->table()->setEditing(true);
    const auto put = [page](SettingField field, const char* text) {
        qobject_cast<QLineEdit*>(page->table()->row(Side::Outgoing, field)->editor())
            ->setText(QString::fromLatin1(text));
    };
    put(SettingField::Server, "smtp example org");
    put(SettingField::Port, "99999");
    (void)page->table()->validate();
    page->signIn()->passwordField()->field()->setText(QStringLiteral(" pasted "));
    return page;
}

Page* settingsPicker(bool wordy) {
    SettingsPage* page = settingsOf("anna.berger@example.org", exampleMail(wordy));
    page->head()->changeLink()->click();
    page->picker()->searchField()->setText(QStringLiteral("mail"));
    return page;
}

template <ReportForm form, bool full>
Page* reportPage(bool wordy) {
    auto* page = new ReportPage;
    page->setReport(samples::blockedPort(wordy));
    page->setForm(form);
    if (full) page->fullAddresses()->click();
    return page;
}

const Registrar formPictures({
    {QStringLiteral("1-start"), Step::Start, startPage},
    {QStringLiteral("1-start-accounts"), Step::Start, startWithAccounts},
    {QStringLiteral("1-start-slip"), Step::Start, startWithSlip},
    {QStringLiteral("2-settings"), Step::Settings, settingsImported},
    {QStringLiteral("2-settings-test"), Step::Settings, settingsWithTest},
    {QStringLiteral("2-settings-app-password"), Step::Settings, settingsOfPreset<appPasswordAddress>},
    {QStringLiteral("2-settings-browser-only"), Step::Settings, settingsOfPreset<browserOnlyAddress>},
    {QStringLiteral("2-settings-unknown"), Step::Settings, settingsUnknown},
    {QStringLiteral("2-settings-invalid"), Step::Settings, settingsInvalid},
    {QStringLiteral("2-settings-picker"), Step::Settings, settingsPicker},
    {QStringLiteral("5-report"), Step::Report, reportPage<ReportForm::Pdf, false>},
    {QStringLiteral("5-report-html-full"), Step::Report, reportPage<ReportForm::Html, true>},
    {QStringLiteral("5-report-markdown"), Step::Report, reportPage<ReportForm::Markdown, false>},
    {QStringLiteral("5-report-json"), Step::Report, reportPage<ReportForm::Json, false>},
});

}  // namespace
}  // namespace outbox::ui::gallery
