// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/report_marks.h"

#include <algorithm>

#include "core/explain/bounce_families.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

// How subjects of reports begin or what stands in them, lower case: the words of Postfix, Exim, qmail,
// Sendmail, Exchange and its translations, Domino, Gmail and others.
constexpr const char* reportSubjects[] = {
    "undelivered",
    "undeliverable",
    "undeliver",
    "returned mail",
    "returned to sender",
    "delivery failure",
    "delivery has failed",
    "delivery failed",
    "delivery status notification",
    "delivery notification",
    "delivery report",
    "delivery status",
    "delivery reports about your",
    "delivery error",
    "delivery problem",
    "failure notice",
    "failure delivery",
    "mail delivery failed",
    "mail delivery failure",
    "mail failure",
    "message delivery has failed",
    "mail system error",
    "non-delivery",
    "nondeliverable",
    "non recapitabile",
    "could not be delivered",
    "couldn't be delivered",
    "could not send message",
    "error sending your mail",
    "warning: message",
    "delayed mail",
    "delivery delayed",
    "delivery is delayed",
    "message status - undeliver",
    "permanent delivery failure",
    "message you sent blocked",
    "mail delivery report",
    "mail could not be delivered",
    "your message could not",
    "your message was not delivered",
    "notice: mail delivery status",
    "rejected:",
    "postmaster notify",
    "blocked by our bulk email filter",
    "status of your message",
    "delivery confirmation",
    "unzustellbar",
    "nicht zustellbar",
    "zustellung fehlgeschlagen",
    "non remis",
    "échec de la remise",
    "échec de remise",
    "non distribuable",
    "no se puede entregar",
    "no se pudo entregar",
    "error de entrega",
    "correo devuelto",
    "impossibile recapitare",
    "mancato recapito",
    "não é possível entregar",
    "não entregue",
    "falha na entrega",
    "onbestelbaar",
    "niet bezorgd",
    "nie można dostarczyć",
    "niedostarczone",
    "nedoručitelné",
    "недоставленное",
    "сообщение не доставлено",
    "не доставлено",
    "配信不能",
    "配信できません",
    "エラーメール",
    "送信できません",
    "无法投递",
    "退信",
    "未送达",
    "系统退信",
    "傳遞失敗",
    "배달되지 않음",
    "반송",
};

// Subjects that programs set above an automatic answer (RFC 3834 leaves them free).
constexpr const char* answerSubjects[] = {
    "automatic reply",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "autoresponse",
    "auto:",
    "out of office",
    "out-of-office",
    "ooo:",
    "vacation",
    "away from",
    "on holiday",
    "i am away",
    "automatische antwort",
    "abwesenheit",
    "abwesend",
    "automatisch antwoord",
    "afwezig",
    "réponse automatique",
    "absence du bureau",
    "absent du bureau",
    "respuesta automática",
    "fuera de la oficina",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "resposta automática",
    "fora do escritório",
    "odpowiedź automatyczna",
    "poza biurem",
    "автоответ",
    "автоматический ответ",
    "自動応答",
    "自動返信",
    "不在",
    "自动回复",
    "自動回覆",
    "autosvar",
    "automaattinen vastaus",
    "frånvaro",
    "fravær",
    "자동 회신",
};

// Words of servers that could not deliver, whoever they are; lower case, each a piece of one sentence.
constexpr const char* reportWords[] = {
    "could not be delivered",
    "couldn't be delivered",
    "wasn't able to deliver",
    "was not able to deliver",
    "unable to deliver",
    "not been delivered",
    "was not delivered",
    "wasn't delivered",
    "cannot be delivered",
    "can't be delivered",
    "cannot deliver",
    "could not deliver",
    "couldn't deliver",
    "delivery has failed",
    "delivery failed",
    "delivery to the following",
    "did not reach the following",
    "didn't reach the following",
    "permanent fatal error",
    "fatal errors",
    "transcript of session",
    "error delivering your mail",
    "error occurred while trying to deliver",
    "message was undeliverable",
    "is undeliverable",
    "undeliverable message",
    "rejected your message",
    "could not send",
    "has not been delivered",
    "have not been delivered",
    "had trouble delivering",
    "error sending your mail",
    "delivery is delayed",
    "has been delayed",
    "delivery failure",
    "mail delivery failed",
    "returned mail",
    "incorrectly constructed",
    "not yet been delivered",
    "was rejected by a remote mail server",
    "rejected by the recipient",
    "did not receive this message",
    "returned to sender",
    "is not a member of this",
    "are not a member of this",
    "delivery incomplete",
    "delivery notification",
    "gave this error",
    "error message below",
    "following addresses had",
    "failure reasons",
    "mailbox is full",
    "message blocked",
    "has been blocked",
    "response from the remote server was",
    "the response was:",
    "address not found",
    "inbox full",
    "message not delivered",
    "error message below",
    "addresses had delivery",
    "failure reasons",
    "unknown user:",
    "konnte nicht zugestellt",
    "nicht zugestellt werden",
    "zustellung fehlgeschlagen",
    "fehler bei der zustellung",
    "n'a pas pu être remis",
    "n'a pas pu etre remis",
    "n'a pas pu être distribué",
    "échec de la remise",
    "no se pudo entregar",
    "no se ha podido entregar",
    "no se entregó",
    "error en la entrega",
    "non è stato possibile recapitare",
    "impossibile recapitare",
    "non è stato recapitato",
    "não foi possível entregar",
    "não pôde ser entregue",
    "falha na entrega",
    "não foi entregue",
    "kon niet worden bezorgd",
    "kan niet worden bezorgd",
    "niet worden afgeleverd",
    "nie można dostarczyć",
    "nie mogła zostać dostarczona",
    "nie została dostarczona",
    "не может быть доставлено",
    "не удалось доставить",
    "не было доставлено",
    "送信できませんでした",
    "配信できませんでした",
    "配信できません",
    "お届けできません",
    "届きませんでした",
    "配達できません",
    "送信に失敗",
    "无法投递",
    "无法送达",
    "无法发送到",
    "投递失败",
    "退信",
    "無法傳送",
    "배달하지 못했습니다",
    "전송하지 못",
};

template <qsizetype Size>
bool anyIn(const char* const (&table)[Size], const QString& text) {
    return std::any_of(std::begin(table), std::end(table),
                       [&text](const char* words) { return text.contains(QString::fromUtf8(words)); });
}

bool isReportSender(const QString& from) {
    static const char* const names[] = {"mailer-daemon", "maildelivery", "mail delivery", "mail-daemon",
                                        "maildaemon",    "postmaster@",  "post_master",   "mail system",
                                        "mailadmin",     "mailerdaemon", "poostmaster"};
    const QString lower = from.toLower();
    return anyIn(names, lower) || lower.trimmed() == QLatin1String("postmaster") ||
           lower.startsWith(QLatin1String("postmaster"));
}

}  // namespace

bool isReportSubject(const QString& subject) {
    return anyIn(reportSubjects, subject.left(300).toLower());
}

bool isAnswerSubject(const QString& subject) {
    return anyIn(answerSubjects, subject.left(300).toLower());
}

bool areReportWords(const QString& text) {
    QString compared = text.left(100'000).toLower();
    compared.replace(QChar(0x2019), QLatin1Char('\''));
    return anyIn(reportWords, compared.simplified()) ||
           anyIn(reportWords, compared.remove(QLatin1Char('\n')));
}

bool isReportHeader(const QList<HeaderField>& header) {
    const QString type = fieldText(header, "Content-Type").toLower();
    if (type.contains(QLatin1String("multipart/report"))) return true;
    if (!fieldText(header, "X-Failed-Recipients").isEmpty()) return true;
    const auto ndr = std::any_of(header.begin(), header.end(), [](const HeaderField& field) {
        return field.is("X-MS-Exchange-Message-Is-Ndr");
    });
    if (ndr) return true;
    return isReportSender(fieldText(header, "From")) || familyByHeader(header) != nullptr;
}

}  // namespace outbox
