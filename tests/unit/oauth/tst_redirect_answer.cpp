// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/oauth/pkce.h"
#include "core/oauth/redirect_answer.h"

using namespace outbox;

Q_DECLARE_METATYPE(outbox::RedirectAnswer::Kind)

class TestRedirectAnswer : public QObject {
    Q_OBJECT
  private slots:
    void readsWhatTheBrowserBrings_data();
    void readsWhatTheBrowserBrings();
    void decodesTheCode();
    void anotherIssuer();
    void pageHoldsNoMarkupFromOutside();
    void challengeOfTheStandard();
    void verifiersAreRandom();
};

namespace {
using Kind = RedirectAnswer::Kind;
const QByteArray state = "ours";
}  // namespace

void TestRedirectAnswer::readsWhatTheBrowserBrings_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* name, const QByteArray& target, Kind kind) {
        QTest::newRow(name) << target << kind;
    };
    row("a code", "/?code=c&state=ours", Kind::Code);
    row("in another order, with more", "/?scope=a+b&state=ours&code=c&session_state=x", Kind::Code);
    row("no", "/?error=access_denied&state=ours", Kind::Problem);
    row("no code at all", "/?code=&state=ours", Kind::Problem);
    row("a code with a line end", "/?code=a%0D%0Ab&state=ours", Kind::Problem);
    row("another state", "/?code=c&state=theirs", Kind::Forged);
    row("no state", "/?code=c", Kind::Forged);
    row("an error without a state", "/?error=access_denied", Kind::Forged);
    row("an empty state", "/?code=c&state=", Kind::Forged);
    row("two states", "/?code=c&state=ours&state=theirs", Kind::Forged);
    row("two codes", "/?code=c&code=d&state=ours", Kind::Problem);
    row("the icon", "/favicon.ico", Kind::Elsewhere);
    row("another page", "/x?code=c&state=ours", Kind::Elsewhere);
    row("nothing", "/", Kind::Elsewhere);
    row("a query of nothing", "/?", Kind::Elsewhere);
}

void TestRedirectAnswer::readsWhatTheBrowserBrings() {
    QFETCH(QByteArray, target);
    const RedirectAnswer answer = readRedirect(target, state, QString());
    QTEST(answer.kind, "kind");
    QCOMPARE(answer.problem.found(), answer.kind == Kind::Problem);
    QCOMPARE(answer.code.isEmpty(), answer.kind != Kind::Code);
}

void TestRedirectAnswer::decodesTheCode() {
    // As Google writes them.
    QCOMPARE(readRedirect("/?code=4%2F0Ab_5-x&state=ours", state, QString()).code,
             QStringLiteral("4/0Ab_5-x"));
    QCOMPARE(readRedirect("/?code=a%2Bb&state=ours", state, QString()).code, QStringLiteral("a+b"));
}

void TestRedirectAnswer::anotherIssuer() {
    const QString issuer = QStringLiteral("https://accounts.example");
    QCOMPARE(readRedirect("/?code=c&state=ours&iss=https%3A%2F%2Faccounts.example", state, issuer).kind,
             Kind::Code);
    QCOMPARE(readRedirect("/?code=c&state=ours", state, issuer).kind, Kind::Code);
    const RedirectAnswer other =
        readRedirect("/?code=c&state=ours&iss=https%3A%2F%2Fevil.example", state, issuer);
    QCOMPARE(other.problem.kind, OAuthFailure::OtherIssuer);
}

void TestRedirectAnswer::pageHoldsNoMarkupFromOutside() {
    const RedirectAnswer answer = readRedirect(
        "/?error=%3Cscript%3E&error_description=%3Cscript%3Ealert%281%29&state=ours", state, QString());
    const QByteArray page = redirectPage(answer, QStringLiteral("<b>Example</b>"));
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<b>"));
    QVERIFY(page.contains("You are not signed in"));
}

void TestRedirectAnswer::challengeOfTheStandard() {
    // RFC 7636 appendix B
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestRedirectAnswer::verifiersAreRandom() {
    const Pkce one = makePkce();
    const Pkce other = makePkce();
    QCOMPARE(one.verifier.size(), 43);
    QVERIFY(one.verifier.reveal() != other.verifier.reveal());
    QCOMPARE(one.challenge, pkceChallenge(one.verifier.reveal()));
}

QTEST_GUILESS_MAIN(TestRedirectAnswer)
#include "tst_redirect_answer.moc"
