// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cure_content.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/labels.h"

namespace outbox::ui {
namespace {

QString cureText(const char* source) {
    return QCoreApplication::translate("Cure", source);
}

struct FieldName {
    const char* field;  ///< without its side
    const char* words;
};
constexpr FieldName fieldNames[] = {{"host", QT_TRANSLATE_NOOP("Cure", "Server")},
                                    {"port", QT_TRANSLATE_NOOP("Cure", "Port")},
                                    {"security", QT_TRANSLATE_NOOP("Cure", "Encryption")},
                                    {"user", QT_TRANSLATE_NOOP("Cure", "User name")},
                                    {"auth", QT_TRANSLATE_NOOP("Cure", "Sign-in")},
                                    {"from", QT_TRANSLATE_NOOP("Cure", "Sender address")}};

QString fieldWords(const QString& field) {
    const QString name = field.section(QLatin1Char('.'), -1);
    const auto known = std::find_if(std::begin(fieldNames), std::end(fieldNames),
                                    [&](const FieldName& row) { return name == QLatin1String(row.field); });
    const QString words = known == std::end(fieldNames) ? name : cureText(known->words);
    if (!field.startsWith(QLatin1String("incoming."))) return words;
    //: A setting of the incoming side, %1 is "Port", "Server" …
    return cureText(QT_TRANSLATE_NOOP("Cure", "%1 (incoming)")).arg(words);
}

QString valueWords(const QString& field, const QJsonValue& value) {
    const QString raw = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    if (field.endsWith(QLatin1String(".security"))) {
        const auto security = securityFromName(raw);
        if (security == Security::Tls) return QStringLiteral("TLS");
        if (security == Security::StartTls) return QStringLiteral("STARTTLS");
        if (security == Security::None) return cureText(QT_TRANSLATE_NOOP("Cure", "none"));
    }
    if (field.endsWith(QLatin1String(".auth"))) {
        const auto auth = authFromName(raw);
        if (auth == AuthMethod::Password) return cureText(QT_TRANSLATE_NOOP("Cure", "password"));
        if (auth == AuthMethod::OAuth2) return QStringLiteral("OAuth2");
        if (auth == AuthMethod::None) return cureText(QT_TRANSLATE_NOOP("Cure", "no sign-in"));
    }
    return raw.isEmpty() ? QStringLiteral("–") : isolated(raw);
}

QUrl webPage(const QString& link) {
    const QUrl url(link, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() ? url : QUrl();
}

QList<CureContent::Step> stepsOf(const Fix& fix) {
    QList<CureContent::Step> steps;
    for (qsizetype i = 0; i < fix.steps.size(); ++i)
        steps.append({fix.steps.at(i), webPage(fix.links.value(i))});
    return steps;
}

void takeChangeAction(CureContent& cure, const QString& program, bool canApply) {
    if (canApply && !program.isEmpty()) {
        cure.action = CureAction::Apply;
        //: On the button of the cure, %1 is a mail program's name
        cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "Change it in %1")).arg(program);
        cure.note = cureText(QT_TRANSLATE_NOOP("Cure", "A backup is kept first: Undo restores it exactly."));
        return;
    }
    cure.action = CureAction::Export;
    cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "Set up your mail program…"));
    cure.note = cureText(QT_TRANSLATE_NOOP(
        "Cure", "Choose a file for Thunderbird or for an Apple device, or copy the settings as text."));
}

void takeStepAction(CureContent& cure) {
    const auto linked = std::find_if(cure.steps.begin(), cure.steps.end(),
                                     [](const CureContent::Step& step) { return !step.page.isEmpty(); });
    if (linked != cure.steps.end()) {
        cure.action = CureAction::OpenPage;
        //: On the button of the cure, %1 is the host name of a web page
        cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "Open %1")).arg(isolated(linked->page.host()));
        cure.note = cureText(QT_TRANSLATE_NOOP("Cure", "When this is done, check again."));
        return;
    }
    cure.action = CureAction::CheckAgain;
    cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "I have done this, check again"));
}

}  // namespace

CureContent cureOf(const Report& report, const Finding& finding, int fixIndex, bool canApply) {
    if (finding.fixes.isEmpty()) return unexplainedCure();
    const Fix& fix = finding.fixes.at(qBound(0, fixIndex, int(finding.fixes.size()) - 1));
    CureContent cure;
    cure.title = fix.title;
    cure.proven = fix.proven && !fix.changes.isEmpty();
    cure.letter = fix.letter;
    for (const Fix::Change& change : fix.changes) {
        cure.changes.append({fieldWords(change.field), valueWords(change.field, change.from),
                             valueWords(change.field, change.to)});
    }
    for (const Fix& other : finding.fixes) {
        if (&other != &fix) cure.otherWays.append(other.title);
    }

    if (cure.proven) {
        cure.lead = fix.proofSummary;
        cure.byHand = stepsOf(fix);
        takeChangeAction(cure, report.account.program, canApply);
        return cure;
    }
    // Offline mode is seen in the settings themselves: ending it needs no proof from the wire.
    if (canApply && fix.id == QLatin1String("go-online")) {
        cure.byHand = stepsOf(fix);
        takeChangeAction(cure, report.account.program, canApply);
        return cure;
    }
    cure.steps = stepsOf(fix);
    if (!cure.changes.isEmpty()) {
        cure.lead = cureText(QT_TRANSLATE_NOOP("Cure", "Likely to help, not tried."));
    }
    if (!cure.letter.isEmpty()) {
        cure.action = CureAction::CopyLetter;
        cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "Copy the letter"));
        return cure;
    }
    takeStepAction(cure);
    return cure;
}

CureContent allGreenCure(const Report& report) {
    CureContent cure;
    const QString program = report.account.program;
    //: Heading of a card when nothing is wrong; %1 is a mail program's name
    cure.title = program.isEmpty()
                     ? cureText(QT_TRANSLATE_NOOP("Cure", "What to look at in your mail program"))
                     : cureText(QT_TRANSLATE_NOOP("Cure", "What to look at in %1")).arg(program);
    const char* steps[] = {
        QT_TRANSLATE_NOOP(
            "Cure", "Look into the outbox. Messages that wait there leave when you send them once more."),
        QT_TRANSLATE_NOOP("Cure", "See whether the program works offline, and switch that off."),
        QT_TRANSLATE_NOOP("Cure",
                          "If the password was changed lately, the program may still hold the old one.")};
    for (const char* step : steps) cure.steps.append({cureText(step), QUrl()});
    return cure;
}

CureContent unexplainedCure() {
    CureContent cure;
    cure.title = cureText(QT_TRANSLATE_NOOP("Cure", "Hand on the report"));
    cure.lead = cureText(QT_TRANSLATE_NOOP(
        "Cure",
        "It has all that was seen, and no password. Your provider's helpdesk can tell more from it."));
    cure.action = CureAction::HandReport;
    cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "See the report…"));
    return cure;
}

CureContent accountCheckCure(const QString& tells) {
    CureContent cure;
    cure.title = cureText(QT_TRANSLATE_NOOP("Cure", "A check of the account tells more"));
    cure.lead = tells.isEmpty() ? cureText(QT_TRANSLATE_NOOP(
                                      "Cure", "It follows the road of your mail and shows where it stops."))
                                : tells;
    cure.action = CureAction::CheckAccount;
    cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "Check the account"));
    return cure;
}

CureContent cureFromText(CureContent cure) {
    if (cure.action != CureAction::CheckAgain) return cure;
    cure.action = CureAction::CheckAccount;
    cure.actionWords = cureText(QT_TRANSLATE_NOOP("Cure", "Check the account"));
    cure.note =
        cureText(QT_TRANSLATE_NOOP("Cure", "This was read from the text alone. Nothing was checked yet."));
    return cure;
}

CureContent cureToRead(CureContent cure) {
    if (cure.action != CureAction::CheckAgain) return cure;
    cure.action = CureAction::None;
    cure.actionWords.clear();
    return cure;
}

const Finding* leadingFinding(const Report& report) {
    for (const Finding& finding : report.findings) {
        if (finding.consequenceOf.isEmpty() && finding.light == report.light) return &finding;
    }
    for (const Finding& finding : report.findings) {
        if (finding.consequenceOf.isEmpty() && report.light != Light::Red) return &finding;
    }
    return nullptr;
}

QList<Finding> alsoNoticed(const Report& report) {
    const Finding* lead = leadingFinding(report);
    QList<Finding> others;
    for (const Finding& finding : report.findings) {
        const bool beside = lead && &finding != lead;
        if ((beside || !lead) && finding.light == Light::Yellow && finding.consequenceOf.isEmpty()) {
            others.append(finding);
        }
    }
    return others;
}

}  // namespace outbox::ui
