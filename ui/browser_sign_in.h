// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "core/session/modern_sign_in.h"
#include "ui/announcer.h"
#include "ui/labels.h"

class QPushButton;

namespace outbox::ui {

class ClientIdForm;
class Notice;

/// Whether the service can be used with the system's browser, by this build.
[[nodiscard]] bool opensBrowser(const OAuthService& service);

/// What stands beneath "Sign in with the browser": what will be asked for, the button, the wait with its
/// Cancel, and how it ended; or why it is not possible here, and where a client ID goes.
class BrowserSignIn : public QWidget {
    Q_OBJECT
  public:
    explicit BrowserSignIn(QWidget* parent = nullptr);
    ~BrowserSignIn() override;

    enum class State {
        Unknown,   ///< no sign-in service is known for this account
        NoClient,  ///< it takes registered programs only, and nobody has given a client ID
        NotHere,   ///< neither the browser nor a code can be used with this service
        Ready,
        Waiting,  ///< for the person in the browser
        Code,     ///< for the person to type the code somewhere
        SignedIn,
        Failed
    };
    [[nodiscard]] State state() const { return m_state; }
    /// Whether the person can get on with it: neither impossible nor failed.
    [[nodiscard]] bool works() const;

    /// The service of the account, none where nothing is known. What belongs to another account or service is
    /// stopped and forgotten.
    void setAccount(const std::optional<OAuthService>& service, const QString& address, Protocol incoming);
    /// Whether the provider gives app passwords: what to advise where nothing can be done here.
    void setTakesAppPasswords(bool takes);
    void setFileProblem(const QString& sentence);  ///< why the administrator's file was not used

    /// Whether a token is there that outlives a run. Otherwise begins to sign in, and emits `submitted` when
    /// that went well; or says what is missing.
    bool ready();
    [[nodiscard]] std::optional<Secret> token() const;
    [[nodiscard]] QStringList scopes() const;  ///< as granted with the token
    void reset();                              ///< stops, forgets
    /// Null where there is nothing to press or fill in.
    [[nodiscard]] QWidget* firstFocus() const;

    /// Opens a page in the system's browser; something else in a test.
    using OpenPage = std::function<bool(const QUrl&)>;
    void setOpenPage(OpenPage open) { m_openPage = std::move(open); }
    /// What the service gave, as ModernSignIn tells it.
    void take(const ModernGrant& grant);
    void fail(const OAuthProblem& problem);
    void showCode(const DeviceInvitation& invitation);
    [[nodiscard]] QString words() const;  ///< what is shown now, as one text
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] LinkButton* cancelLink() const { return m_cancel; }
    [[nodiscard]] LinkButton* codeLink() const { return m_useCode; }
    [[nodiscard]] LinkButton* clientLink() const { return m_haveClient; }
    [[nodiscard]] ClientIdForm* clientForm() const { return m_clientForm; }

  signals:
    void submitted();
    void stateChanged();

  private:
    void build();
    void connectParts();
    void begin(ModernSignInRequest::Way way);
    void cancel();
    void takeClient();
    void openPage(const QUrl& page);
    void giveBack();
    void settle();
    void say(const QString& sentence) { m_announcer.say(QStringLiteral("sign-in"), sentence); }
    void focusFirst();
    void show(State state, const QString& text, Tone tone = Tone::Secondary);
    void present();
    [[nodiscard]] ModernSignInRequest request(ModernSignInRequest::Way way) const;
    [[nodiscard]] QString whatIsAsked() const;

    std::optional<OAuthService> m_service;
    QString m_address;
    Protocol m_incoming = Protocol::Imap;
    State m_state = State::Unknown;
    bool m_takesAppPasswords = false;
    bool m_goOn = false;  ///< the check starts once the sign-in went well
    std::optional<ModernGrant> m_grant;
    QUrl m_page;
    std::unique_ptr<ModernSignIn> m_signIn;
    OpenPage m_openPage;
    Announcer m_announcer;
    TextLabel* m_text;
    TextLabel* m_permissions;
    TextLabel* m_code;
    LinkButton* m_openAgain;
    QPushButton* m_open;
    LinkButton* m_useCode;
    LinkButton* m_cancel;
    LinkButton* m_giveBack;
    LinkButton* m_haveClient;
    ClientIdForm* m_clientForm;
    TextLabel* m_detail;
    Notice* m_warning;
    Notice* m_fileProblem;
};

}  // namespace outbox::ui
