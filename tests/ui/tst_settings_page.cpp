// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "core/model/mail_address.h"
#include "core/providers/provider_store.h"
#include "ui/labels.h"
#include "ui/provider_picker.h"
#include "ui/provider_steps.h"
#include "ui/settings_page.h"
#include "ui/settings_row.h"
#include "ui/settings_table.h"
#include "ui/sign_in_card.h"
#include "ui/test_message_choice.h"

using namespace outbox;
using namespace outbox::ui;

Q_DECLARE_METATYPE(outbox::Endpoint)
Q_DECLARE_METATYPE(outbox::ui::Verdict)
Q_DECLARE_METATYPE(outbox::ui::SettingField)
Q_DECLARE_METATYPE(outbox::ui::SignInChoice)

namespace {

const QString Address = QStringLiteral("anna@example.org");

Endpoint endpoint(const QString& host, quint16 port, Security security, const QString& user = Address) {
    Endpoint made;
    made.host = host;
    made.port = port;
    made.security = security;
    made.user = user;
    return made;
}

/// Two ways to send, the first on 587, and one to receive.
Discovered published() {
    Discovered settings;
    settings.foundBy = FoundBy::Autoconfig;
    settings.providerName = QStringLiteral("Example Mail");
    settings.outgoing = {endpoint(QStringLiteral("smtp.example.org"), 587, Security::StartTls),
                         endpoint(QStringLiteral("smtp.example.org"), 465, Security::Tls)};
    Endpoint incoming = endpoint(QStringLiteral("imap.example.org"), 993, Security::Tls);
    incoming.protocol = Protocol::Imap;
    settings.incoming = {incoming};
    settings.auth = {QStringLiteral("password")};
    return settings;
}

Account typed(const QString& address = Address) {
    Account account;
    account.address = address;
    account.source = QStringLiteral("typed");
    return account;
}

Discovered preset(const char* id, const QString& address) {
    const Provider* provider = ProviderStore::instance().byId(QString::fromLatin1(id));
    return provider ? fromPreset(*provider, *parseMailAddress(address)) : Discovered{};
}

QLineEdit* field(const SettingsPage& page, Side side, SettingField which) {
    return qobject_cast<QLineEdit*>(page.table()->row(side, which)->editor());
}

void put(QLineEdit* field, const QString& text) {
    field->clear();
    QTest::keyClicks(field, text);
}

}  // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT
  private slots:
    void testMessageIsOffUntilItIsTicked();
    void compares_data();
    void compares();
    void knowsNothingWhereNothingIsPublished();
    void protocolsAreNotMixed();
    void typedAddressTakesThePublished();
    void importedAccountKeepsItsOwn();
    void rowSaysItself();
    void editIsChecked_data();
    void editIsChecked();
    void editedSettingsGoIntoTheCheck();
    void incomingMayBeLeftOut();
    void lookUpDoesNotOverwriteWhatWasTyped();
    void unknownProviderOpensTheEditorWithGuesses();
    void wantsWhatTheProviderWants_data();
    void wantsWhatTheProviderWants();
    void choiceOfThePersonStays();
    void pickerSearchFindsByNameAndDomain_data();
    void pickerSearchFindsByNameAndDomain();
    void pickedProviderShowsItsSteps();
    void pickingAnotherProviderOpensTheEditor();
    void escapeLeavesThePicker();
    void passwordAndEnterStartTheCheck();
};

void TestSettingsPage::compares_data() {
    QTest::addColumn<Endpoint>("mine");
    QTest::addColumn<SettingField>("field");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("theirs");
    const QString host = QStringLiteral("smtp.example.org");
    const Endpoint best = endpoint(host, 587, Security::StartTls);
    const auto row = [](const char* name, const Endpoint& mine, SettingField field, Verdict verdict,
                        const char* theirs) {
        QTest::newRow(name) << mine << field << verdict << QString::fromUtf8(theirs);
    };
    row("same server", best, SettingField::Server, Verdict::Same, "smtp.example.org");
    row("another server", endpoint(QStringLiteral("mail.example.org"), 587, Security::StartTls),
        SettingField::Server, Verdict::Different, "smtp.example.org");
    row("same port, others named", best, SettingField::Port, Verdict::Same, "587, also 465");
    row("the other port is right too", endpoint(host, 465, Security::Tls), SettingField::Port, Verdict::Same,
        "465, also 587");
    row("a port nobody names", endpoint(host, 25, Security::StartTls), SettingField::Port, Verdict::Different,
        "587, also 465");
    row("same encryption", best, SettingField::Encryption, Verdict::Same, "STARTTLS");
    row("the encryption of the other port", endpoint(host, 465, Security::StartTls), SettingField::Encryption,
        Verdict::Different, "TLS");
    row("no encryption", endpoint(host, 587, Security::None), SettingField::Encryption, Verdict::Different,
        "STARTTLS");
    row("same user, in words", best, SettingField::User, Verdict::Same, "your full address");
    row("same user in capitals", endpoint(host, 587, Security::StartTls, QStringLiteral("Anna@Example.org")),
        SettingField::User, Verdict::Same, "your full address");
    row("a user name without its domain", endpoint(host, 587, Security::StartTls, QStringLiteral("anna")),
        SettingField::User, Verdict::Different, "your full address");
}

void TestSettingsPage::compares() {
    QFETCH(Endpoint, mine);
    QFETCH(SettingField, field);
    const QList<SettingRow> rows = compareSide(Side::Outgoing, mine, published().outgoing, Address);
    const SettingRow& row = rows.at(static_cast<int>(field));
    QTEST(row.verdict, "verdict");
    QTEST(row.theirs, "theirs");
}

void TestSettingsPage::knowsNothingWhereNothingIsPublished() {
    for (const SettingRow& row :
         compareSide(Side::Outgoing, guessedEndpoint(Side::Outgoing, Address), {}, Address)) {
        QCOMPARE(row.verdict, Verdict::Unknown);
        QVERIFY(row.theirs.isEmpty());
    }
}

void TestSettingsPage::protocolsAreNotMixed() {
    Endpoint pop = endpoint(QStringLiteral("pop.example.org"), 995, Security::Tls);
    pop.protocol = Protocol::Pop3;
    const QList<SettingRow> rows = compareSide(Side::Incoming, pop, published().incoming, Address);
    QCOMPARE(rows.first().verdict, Verdict::Unknown);
}

void TestSettingsPage::typedAddressTakesThePublished() {
    SettingsPage page;
    page.begin(typed(), Discovered{});
    page.setFound(published());
    const Account account = page.account();
    QCOMPARE(account.outgoing, published().outgoing.first());
    QCOMPARE(account.incoming->host, QStringLiteral("imap.example.org"));
    QCOMPARE(account.source, QStringLiteral("discovered"));
    QVERIFY(!page.table()->isEditing());
    QCOMPARE(page.head()->name(), QStringLiteral("Example Mail"));
}

void TestSettingsPage::importedAccountKeepsItsOwn() {
    SettingsPage page;
    Account account = typed();
    account.program = QStringLiteral("Thunderbird");
    account.source = QStringLiteral("thunderbird:private");
    account.outgoing = endpoint(QStringLiteral("mail.example.org"), 25, Security::None);
    page.begin(account, Discovered{});
    page.setFound(published());
    QCOMPARE(page.account().outgoing, account.outgoing);
    QCOMPARE(page.account().source, account.source);
    QCOMPARE(page.table()->row(Side::Outgoing, SettingField::Port)->row().verdict, Verdict::Different);
}

void TestSettingsPage::rowSaysItself() {
    SettingsPage page;
    page.begin(typed(), published());
    QCOMPARE(page.table()->row(Side::Outgoing, SettingField::Port)->accessibleName(),
             QStringLiteral("Port, 587, provider says 587, also 465, same"));
}

void TestSettingsPage::editIsChecked_data() {
    QTest::addColumn<SettingField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("a host") << SettingField::Server << QStringLiteral("mail.example.org") << true;
    QTest::newRow("an address of four numbers")
        << SettingField::Server << QStringLiteral("192.0.2.1") << true;
    QTest::newRow("a host with a blank")
        << SettingField::Server << QStringLiteral("mail example.org") << false;
    QTest::newRow("no host") << SettingField::Server << QString() << false;
    QTest::newRow("a port") << SettingField::Port << QStringLiteral("2525") << true;
    QTest::newRow("the highest port") << SettingField::Port << QStringLiteral("65535") << true;
    QTest::newRow("a port too high") << SettingField::Port << QStringLiteral("65536") << false;
    QTest::newRow("port zero") << SettingField::Port << QStringLiteral("0") << false;
    QTest::newRow("a port in letters") << SettingField::Port << QStringLiteral("smtp") << false;
    QTest::newRow("a user") << SettingField::User << QStringLiteral("anna") << true;
    QTest::newRow("no user") << SettingField::User << QString() << false;
}

void TestSettingsPage::editIsChecked() {
    QFETCH(SettingField, field);
    QFETCH(QString, text);
    QFETCH(bool, right);
    SettingsPage page;
    page.begin(typed(), published());
    page.table()->setEditing(true);
    put(::field(page, Side::Outgoing, field), text);
    QCOMPARE(page.table()->validate(), right);
    QCOMPARE(page.table()->row(Side::Outgoing, field)->explanation().isEmpty(), right);
}

void TestSettingsPage::editedSettingsGoIntoTheCheck() {
    SettingsPage page;
    page.begin(typed(), published());
    page.table()->setEditing(true);
    put(field(page, Side::Outgoing, SettingField::Server), QStringLiteral("MAIL.example.org"));
    put(field(page, Side::Outgoing, SettingField::Port), QStringLiteral("25"));
    const Account account = page.account();
    QCOMPARE(account.outgoing.host, QStringLiteral("mail.example.org"));
    QCOMPARE(account.outgoing.port, quint16(25));
    QCOMPARE(account.source, QStringLiteral("typed"));
    QCOMPARE(page.table()->row(Side::Outgoing, SettingField::Port)->row().verdict, Verdict::Different);
}

void TestSettingsPage::incomingMayBeLeftOut() {
    SettingsPage page;
    page.begin(typed(), published());
    page.table()->setEditing(true);
    field(page, Side::Incoming, SettingField::Server)->selectAll();
    QTest::keyClick(field(page, Side::Incoming, SettingField::Server), Qt::Key_Delete);
    QVERIFY(page.table()->validate());
    QVERIFY(!page.account().incoming);
}

void TestSettingsPage::lookUpDoesNotOverwriteWhatWasTyped() {
    SettingsPage page;
    page.begin(typed(), Discovered{});
    page.table()->setEditing(true);
    put(field(page, Side::Outgoing, SettingField::Server), QStringLiteral("mine.example.org"));
    page.setFound(published());
    QCOMPARE(page.account().outgoing.host, QStringLiteral("mine.example.org"));
    QCOMPARE(page.table()->row(Side::Outgoing, SettingField::Server)->row().verdict, Verdict::Different);
}

void TestSettingsPage::unknownProviderOpensTheEditorWithGuesses() {
    SettingsPage page;
    page.begin(typed(), Discovered{});
    QVERIFY(!page.table()->isEditing());
    page.setFound(Discovered{});
    QVERIFY(page.table()->isEditing());
    QCOMPARE(page.firstFocus(), field(page, Side::Outgoing, SettingField::Server));
    QCOMPARE(page.table()->row(Side::Outgoing, SettingField::Server)->value(),
             QStringLiteral("smtp.example.org"));
    const QString said = page.table()->row(Side::Outgoing, SettingField::Server)->accessibleName();
    QVERIFY2(said.contains(QStringLiteral("not known")) && said.contains(QStringLiteral("guess")),
             qPrintable(said));
    put(field(page, Side::Outgoing, SettingField::Server), QStringLiteral("mail.example.org"));
    QVERIFY(!page.table()
                 ->row(Side::Outgoing, SettingField::Server)
                 ->accessibleName()
                 .contains(QStringLiteral("guess")));
}

void TestSettingsPage::wantsWhatTheProviderWants_data() {
    QTest::addColumn<QStringList>("ways");
    QTest::addColumn<SignInChoice>("choice");
    QTest::addColumn<bool>("says");
    const QString password = QStringLiteral("password");
    const QString app = QStringLiteral("app-password");
    const QString browser = QStringLiteral("oauth2");
    QTest::newRow("nothing known") << QStringList() << SignInChoice::Password << false;
    QTest::newRow("a password") << QStringList{password} << SignInChoice::Password << false;
    QTest::newRow("an app password") << QStringList{app} << SignInChoice::AppPassword << true;
    QTest::newRow("the browser, else an app password")
        << QStringList{browser, app} << SignInChoice::AppPassword << true;
    QTest::newRow("the browser only") << QStringList{browser} << SignInChoice::Without << true;
}

void TestSettingsPage::wantsWhatTheProviderWants() {
    QFETCH(QStringList, ways);
    Discovered settings = published();
    settings.auth = ways;
    SettingsPage page;
    page.begin(typed(), settings);
    QTEST(page.signIn()->choice(), "choice");
    QTEST(!page.signIn()->reason().isEmpty(), "says");
}

void TestSettingsPage::choiceOfThePersonStays() {
    SettingsPage page;
    page.begin(typed(), Discovered{});
    page.signIn()->radio(SignInChoice::Without)->click();
    Discovered settings = published();
    settings.auth = {QStringLiteral("app-password")};
    page.setFound(settings);
    QCOMPARE(page.signIn()->choice(), SignInChoice::Without);
}

void TestSettingsPage::pickerSearchFindsByNameAndDomain_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("preset");
    QTest::newRow("by name") << QStringLiteral("gmail") << QStringLiteral("gmail");
    QTest::newRow("by domain") << QStringLiteral("googlemail.com") << QStringLiteral("gmail");
    QTest::newRow("in capitals, with blanks") << QStringLiteral(" GOOGLEMAIL ") << QStringLiteral("gmail");
}

void TestSettingsPage::pickerSearchFindsByNameAndDomain() {
    QFETCH(QString, search);
    ProviderPicker picker;
    picker.begin(QString());
    QSignalSpy picked(&picker, &ProviderPicker::picked);
    QTest::keyClicks(picker.searchField(), search);
    QTest::keyClick(picker.searchField(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QTEST(picked.first().first().toString(), "preset");
}

void TestSettingsPage::pickedProviderShowsItsSteps() {
    SettingsPage page;
    page.begin(typed(QStringLiteral("anna@firm.example")), Discovered{});
    QTest::keyClicks(page.picker()->searchField(), QStringLiteral("googlemail.com"));
    QTest::keyClick(page.picker()->searchField(), Qt::Key_Return);
    QCOMPARE(page.preset(), QStringLiteral("gmail"));
    QCOMPARE(page.account().outgoing.host, QStringLiteral("smtp.gmail.com"));
    QCOMPARE(page.signIn()->choice(), SignInChoice::AppPassword);
    const Provider* gmail = ProviderStore::instance().byId(QStringLiteral("gmail"));
    QCOMPARE(page.steps()->stepCount(), static_cast<int>(gmail->steps.size()));
    QVERIFY(page.steps()->stepCount() > 0);
    QCOMPARE(page.steps()->links().size(), gmail->steps.size());
    QVERIFY(!page.steps()->isHidden());
    // The look-up that comes late does not undo what the person chose.
    page.setFound(published());
    QCOMPARE(page.preset(), QStringLiteral("gmail"));
}

void TestSettingsPage::pickingAnotherProviderOpensTheEditor() {
    SettingsPage page;
    page.begin(typed(QStringLiteral("anna@gmail.com")), preset("gmail", QStringLiteral("anna@gmail.com")));
    QTest::keyClicks(page.picker()->searchField(), QStringLiteral("no such provider anywhere"));
    QTest::keyClick(page.picker()->searchField(), Qt::Key_Return);
    QVERIFY(page.table()->isEditing());
    QVERIFY(page.preset().isEmpty());
    QVERIFY(page.steps()->isHidden());
}

void TestSettingsPage::escapeLeavesThePicker() {
    ProviderPicker picker;
    picker.begin(QString());
    QSignalSpy cancelled(&picker, &ProviderPicker::cancelled);
    QTest::keyClick(picker.searchField(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

void TestSettingsPage::passwordAndEnterStartTheCheck() {
    SettingsPage page;
    page.begin(typed(), published());
    QSignalSpy started(&page, &SettingsPage::checkRequested);
    auto* password = qobject_cast<QLineEdit*>(page.firstFocus());
    QVERIFY(password);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(started.count(), 0);
    QTest::keyClicks(password, QStringLiteral("open sesame"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    QCOMPARE(page.secret()->reveal(), QByteArray("open sesame"));
    page.signIn()->radio(SignInChoice::Without)->click();
    QVERIFY(!page.secret());
}

void TestSettingsPage::testMessageIsOffUntilItIsTicked() {
    SettingsPage page;
    page.begin(typed(), published());
    page.setFound(published());
    TestMessageChoice* choice = page.signIn()->testMessage();
    page.signIn()->setChoice(SignInChoice::Password);
    QVERIFY(!choice->tick()->isChecked());
    QVERIFY(!page.testMessage());
    choice->tick()->setChecked(true);
    QVERIFY(page.testMessage().has_value());
    const TestMessage shown = *page.testMessage();
    QCOMPARE(shown.recipient, Address);
    bool stands = false;
    for (const TextLabel* label : choice->findChildren<TextLabel*>())
        stands = stands || label->words().contains(shown.subject);
    QVERIFY(stands);

    page.signIn()->setChoice(SignInChoice::Without);
    QVERIFY(!page.testMessage());
    QVERIFY(choice->isHidden());
    page.signIn()->setChoice(SignInChoice::Password);
    page.begin(typed(QStringLiteral("bert@example.org")), published());
    QVERIFY(!page.testMessage());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
