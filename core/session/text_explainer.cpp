// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/text_explainer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace outbox {

namespace {

QString explainerText(const char* source) {
    return QCoreApplication::translate("TextExplainer", source);
}

QString tooLarge() {
    //: %1 is a number of megabytes
    return explainerText(QT_TRANSLATE_NOOP("TextExplainer",
                                           "This is larger than %1 MB. Paste the part that says what went "
                                           "wrong instead."))
        .arg(largestExplained / (1024 * 1024));
}

struct TextRead {
    QByteArray bytes;
    QString problem;
};

/// A pipe or a device would be waited for without end: only ordinary files are opened.
TextRead readText(const QString& path) {
    if (!QFileInfo(path).isFile())
        return {{}, explainerText(QT_TRANSLATE_NOOP("TextExplainer", "This is no file that can be read."))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
                //: %1 is what the system says
                explainerText(QT_TRANSLATE_NOOP("TextExplainer", "This file cannot be read: %1."))
                    .arg(file.errorString())};
    // One byte more than is allowed, so that what is too long is seen to be.
    const QByteArray bytes = file.read(largestExplained + 1);
    return bytes.size() > largestExplained ? TextRead{{}, tooLarge()} : TextRead{bytes, {}};
}

}  // namespace

/// Lives in the worker thread; answers go back through the owner's event loop.
class TextExplainer::Worker : public QObject {
  public:
    Worker(TextExplainer* owner, Explain explain) : m_owner(owner), m_explain(std::move(explain)) {}

    void work(int question, const TextRead& read) {
        if (!read.problem.isEmpty()) {
            back([owner = m_owner, question, reason = read.problem] { owner->refuse(question, reason); });
            return;
        }
        const Explanation explanation = m_explain(read.bytes);
        back([owner = m_owner, question, explanation] { owner->answer(question, explanation); });
    }

  private:
    template <typename Call>
    void back(Call call) {
        QMetaObject::invokeMethod(m_owner, call, Qt::QueuedConnection);
    }

    TextExplainer* m_owner;
    Explain m_explain;
};

TextExplainer::TextExplainer(Explain explain, QObject* parent)
    : QObject(parent), m_worker(new Worker(this, std::move(explain))) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("explanation"));
    m_thread.start();
}

TextExplainer::~TextExplainer() {
    m_thread.quit();
    m_thread.wait();
}

template <typename Read>
void TextExplainer::ask(Read read) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question = ++m_question, read] { worker->work(question, read()); },
        Qt::QueuedConnection);
}

void TextExplainer::explain(const QByteArray& text) {
    ask([text] { return text.size() > largestExplained ? TextRead{{}, tooLarge()} : TextRead{text, {}}; });
}

void TextExplainer::explainFile(const QString& path) {
    ask([path] { return readText(path); });
}

void TextExplainer::cancel() {
    ++m_question;
}

void TextExplainer::answer(int question, const Explanation& explanation) {
    if (question == m_question) emit explained(explanation);
}

void TextExplainer::refuse(int question, const QString& reason) {
    if (question == m_question) emit failed(reason);
}

}  // namespace outbox
