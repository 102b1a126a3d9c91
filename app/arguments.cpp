// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/report/text_wrap.h"

namespace outbox::app {

namespace {
/// Options that would carry a secret: everybody on this computer can read a process's arguments.
constexpr std::array secretOptions{"--password", "--passwd", "--pass",   "--token",
                                   "--secret",   "--key",    "--api-key"};

bool isOption(const QString& argument, const char* name) {
    const QLatin1String option(name);
    return argument == option || (argument.startsWith(option) && argument.size() > option.size() &&
                                  argument.at(option.size()) == u'=');
}

/// What stands before "--", which ends the options.
QStringList beforeTerminator(const QStringList& arguments) {
    return arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
}

std::optional<Problem> refusedOption(const QStringList& arguments) {
    for (const QString& argument : beforeTerminator(arguments)) {
        for (const char* name : secretOptions)
            if (isOption(argument, name))
                return usageProblem(
                    QCoreApplication::translate("CommandLine",
                                                "A password is never an argument: everybody who uses this "
                                                "computer could read it there. Give it on "
                                                "standard input with --password-stdin, and a token with "
                                                "--token-stdin."));
    }
    return std::nullopt;
}

/// Qt takes whatever follows as the value of an option, the next option too.
std::optional<Problem> misplacedValue(const OptionRow& option, const QStringList& values) {
    const QString name = QLatin1String("--") + QLatin1String(option.name);
    if (values.size() > 1 && !option.repeatable)
        return usageProblem(
            QCoreApplication::translate("CommandLine", "The option %1 stands here twice.").arg(name));
    for (const QString& value : values)
        if (value.startsWith(QLatin1String("--")) || value.isEmpty())
            return usageProblem(
                QCoreApplication::translate("CommandLine", "The option %1 needs a value.").arg(name));
    return std::nullopt;
}

/// Takes the options whose value may be left out from what Qt's parser gets: it knows none such.
Outcome<QStringList> withoutOptionalValues(const QStringList& arguments, const QList<OptionRow>& options,
                                           QHash<QString, QStringList>& values) {
    QStringList rest;
    const qsizetype end = beforeTerminator(arguments).size();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const auto row = std::find_if(options.begin(), options.end(), [&](const OptionRow& one) {
            return one.valueOptional && i < end &&
                   isOption(argument, ("--" + QByteArray(one.name)).constData());
        });
        if (row == options.end()) {
            rest.append(argument);
            continue;
        }
        const QString name = QLatin1String(row->name);
        if (values.contains(name))
            return usageProblem(
                QCoreApplication::translate("CommandLine", "The option %1 stands here twice.").arg(argument));
        const qsizetype sign = argument.indexOf(u'=');
        if (sign == argument.size() - 1)
            return usageProblem(
                QCoreApplication::translate("CommandLine", "The option %1 needs a value.").arg(argument));
        values.insert(name, sign < 0 ? QStringList() : QStringList{argument.mid(sign + 1)});
    }
    return rest;
}

QCommandLineOption optionFrom(const OptionRow& row) {
    QCommandLineOption option(QString(QLatin1String(row.name)));
    if (row.value) option.setValueName(QString(QLatin1String(row.value)));
    return option;
}
}  // namespace

const QList<OptionRow>& commonOptions() {
    static const QList<OptionRow> options{
        {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print one JSON document instead of text"), false},
        {"lang", "CODE", QT_TRANSLATE_NOOP("CommandLine", "language of the texts, like de or pt-BR"), false},
        {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this help"), false}};
    return options;
}

Outcome<Arguments> parseArguments(const QStringList& arguments, const QList<OptionRow>& options) {
    if (const auto refused = refusedOption(arguments)) return *refused;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    Arguments result;
    const auto plain = withoutOptionalValues(arguments, options, result.m_values);
    if (!plain) return plain.problem;
    for (const OptionRow& row : options)
        if (!row.valueOptional) parser.addOption(optionFrom(row));
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + *plain))
        return usageProblem(cleanText(parser.errorText()));

    for (const OptionRow& row : options) {
        const QString name = QLatin1String(row.name);
        if (row.valueOptional || !parser.isSet(name)) continue;
        const QStringList values = parser.values(name);
        if (row.value) {
            if (const auto problem = misplacedValue(row, values)) return *problem;
        }
        result.m_values.insert(name, values);
    }
    result.m_positional = parser.positionalArguments();
    return result;
}

bool wantsJson(const QStringList& arguments) {
    return beforeTerminator(arguments).contains(QStringLiteral("--json"));
}

QString wantedLanguage(const QStringList& arguments) {
    const QStringList options = beforeTerminator(arguments);
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (!isOption(options.at(i), "--lang")) continue;
        const qsizetype sign = options.at(i).indexOf(u'=');
        return sign < 0 ? options.value(i + 1) : options.at(i).mid(sign + 1);
    }
    return {};
}

QString optionsHelp(const QList<OptionRow>& options) {
    constexpr qsizetype column = 27;
    QStringList lines;
    for (const OptionRow& row : options) {
        QString name = QLatin1String("  --") + QLatin1String(row.name);
        if (row.value && row.valueOptional)
            name += QLatin1String("[=") + QLatin1String(row.value) + u']';
        else if (row.value)
            name += u' ' + QString(QLatin1String(row.value));
        QString description = QCoreApplication::translate("CommandLine", row.description);
        if (row.choices) description = description.arg(row.choices());
        lines.append(wrapped(description, name.leftJustified(column) + u' ', QString(column + 1, u' ')));
    }
    return lines.join(u'\n') + u'\n';
}

QString shownArgument(const QString& argument) {
    constexpr qsizetype longest = 100;
    return cleanText(argument, longest);
}

}  // namespace outbox::app
