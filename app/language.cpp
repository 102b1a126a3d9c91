// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include "app/arguments.h"

namespace outbox::app {

namespace {
constexpr QLatin1String sourceLanguage{"en"};

bool isLanguageCode(const QString& code) {
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$"));
    return form.match(code).hasMatch() && QLocale(code).language() != QLocale::C;
}

/// Our own texts; false when this program does not speak the language.
bool installOwn(const QLocale& locale, QCoreApplication& application) {
    auto* translator = new QTranslator(&application);
    const bool found = translator->load(locale, QStringLiteral("outbox"), QStringLiteral("_"),
                                        QStringLiteral(":/outbox/translations"), QStringLiteral(".qm"));
    if (found) QCoreApplication::installTranslator(translator);
    return found;
}

void installQt(const QLocale& locale, QCoreApplication& application) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator);
}
}  // namespace

Outcome<ChosenLanguage> installLanguage(const QString& wanted, QCoreApplication& application) {
    if (!wanted.isEmpty() && wanted != QLatin1String("C") && !isLanguageCode(wanted))
        return usageProblem(QCoreApplication::translate(
                                "CommandLine", "“%1” is not the code of a language, such as de or pt-BR.")
                                .arg(shownArgument(wanted)));
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (!english && installOwn(locale, application)) {
        installQt(locale, application);
        QLocale::setDefault(locale);
        return ChosenLanguage{locale.bcp47Name(), {}};
    }
    installOwn(QLocale(QLocale::English), application);  // what is counted: "1 line", "2 lines"
    QLocale::setDefault(english && locale.language() != QLocale::C ? locale : QLocale(QLocale::English));
    const bool asked = !wanted.isEmpty() && !english;
    return ChosenLanguage{
        sourceLanguage, asked ? QCoreApplication::translate(
                                    "CommandLine", "This version does not speak “%1”; it goes on in English.")
                                    .arg(shownArgument(wanted))
                              : QString()};
}

}  // namespace outbox::app
