// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Every shipped language says everything that the program says, with the same placeholders and in the same
/// tone.
class TestTranslations : public QObject {
    Q_OBJECT
  private slots:
    void isComplete_data();
    void isComplete();
    void hasEverySentenceOfTheSources();
};

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations;
    bool finished = true;
    bool counted = false;
};

QString key(const Message& message) {
    return message.context + QLatin1Char('\n') + message.source + QLatin1Char('\n') + message.comment;
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
    QString text;
    while (!(xml.isEndElement() && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace()) text += xml.text();
        if (xml.isEndElement() && xml.name() == QLatin1String("numerusform")) {
            message.translations.append(text);
            text.clear();
        }
    }
    if (message.translations.isEmpty()) message.translations.append(text);
}

QList<Message> read(const QString& path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message")) messages.append(message);
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) {
            message = Message();
            message.context = context;
            message.counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        }
        if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
        if (xml.name() == QLatin1String("comment")) message.comment = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) readTranslation(xml, message);
    }
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?\\d|%n|\\{[a-z_0-9]+\\}"));
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) found.insert(matches.next().captured(0));
    return found;
}

QStringList tsFiles() {
    return QDir(QStringLiteral(SOURCE_ROOT "/translations"))
        .entryList({QStringLiteral("outbox_*.ts")}, QDir::Files);
}

QString tsPath(const QString& name) {
    return QStringLiteral(SOURCE_ROOT "/translations/") + name;
}

}  // namespace

void TestTranslations::isComplete_data() {
    QTest::addColumn<QString>("file");
    for (const QString& file : tsFiles()) QTest::newRow(qPrintable(file)) << file;
    QVERIFY(!tsFiles().isEmpty());
}

void TestTranslations::isComplete() {
    QFETCH(QString, file);
    QStringList wrong;
    for (const Message& message : read(tsPath(file))) {
        const QString where = message.context + QStringLiteral(": ") + message.source;
        for (const QString& translation : message.translations) {
            if (!message.finished || translation.isEmpty())
                wrong.append(QStringLiteral("not translated: ") + where);
            // "One message" may leave its number out.
            const bool plural = message.translations.size() > 1;
            const QSet<QString> missing = placeholders(message.source) - placeholders(translation);
            const QSet<QString> added = placeholders(translation) - placeholders(message.source);
            if (!added.isEmpty() || (!plural && !missing.isEmpty()))
                wrong.append(QStringLiteral("placeholders: ") + where);
            if (translation.contains(QLatin1Char('!')))
                wrong.append(QStringLiteral("exclamation mark: ") + where);
        }
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

void TestTranslations::hasEverySentenceOfTheSources() {
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(SOURCE_ROOT),
                          QStringLiteral("-target-language"), QStringLiteral("de")};
    for (const char* room : {"core", "ui", "app"})
        arguments.append(QStringLiteral(SOURCE_ROOT "/") + QLatin1String(room));
    arguments << QStringLiteral("-ts") << fresh;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<Message> current = read(fresh);
    QVERIFY(!current.isEmpty());
    for (const QString& file : tsFiles()) {
        QSet<QString> known;
        for (const Message& message : read(tsPath(file))) known.insert(key(message));
        QStringList missing;
        // The English file holds what is counted only: the rest stands in the sources.
        const bool countedOnly = file == QLatin1String("outbox_en.ts");
        for (const Message& message : current)
            if ((message.counted || !countedOnly) && !known.contains(key(message)))
                missing.append(message.context + QStringLiteral(": ") + message.source);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(file + QStringLiteral(" lacks:\n") + missing.join(QLatin1Char('\n'))));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
