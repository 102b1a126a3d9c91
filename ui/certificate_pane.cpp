// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificate_pane.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/observed_text.h"

namespace outbox::ui {
namespace {

QString certificateWords(const char* source) {
    return QCoreApplication::translate("Certificate", source);
}

/// Reads one certificate and what was found wrong with it.
class CertificateReading {
  public:
    CertificateReading(const QJsonObject& observed, const QDateTime& now)
        : m_tls(observed.value(QLatin1String("tls")).isObject()
                    ? observed.value(QLatin1String("tls")).toObject()
                    : observed),
          m_leaf(leafOf(m_tls)),
          m_now(now) {
        for (const QJsonValue& problem : m_tls.value(QLatin1String("problems")).toArray()) {
            m_problems.append(problem.toString());
        }
    }

    [[nodiscard]] QList<CertificateRow> rows() {
        if (m_leaf.isEmpty()) return {};
        add(QT_TRANSLATE_NOOP("Certificate", "Name"), observedText(m_leaf, {"subject", "name"}),
            {"name_mismatch"});
        add(QT_TRANSLATE_NOOP("Certificate", "Also for"), observedText(m_leaf, {"names"}), {});
        add(QT_TRANSLATE_NOOP("Certificate", "Valid"), validity(), {"expired", "not_yet_valid"});
        add(QT_TRANSLATE_NOOP("Certificate", "Issuer"), observedText(m_leaf, {"issuer"}), {"self_signed"},
            false);
        add(QT_TRANSLATE_NOOP("Certificate", "Root"), root(),
            {"untrusted_issuer", "incomplete_chain", "self_signed"});
        add(QT_TRANSLATE_NOOP("Certificate", "Key"), key(), {"weak_key"}, false);
        add(QT_TRANSLATE_NOOP("Certificate", "Revoked"), revoked(), {"revoked"},
            observedText(m_tls, {"staple"}) == QLatin1String("good"));
        add("SHA-256", observedText(m_leaf, {"sha256"}), {}, false);
        if (!m_rows.isEmpty() && m_rows.last().name == QLatin1String("SHA-256"))
            m_rows.last().protocol = true;
        return m_rows;
    }

  private:
    static QJsonObject leafOf(const QJsonObject& tls) {
        const QJsonObject first = observedValue(tls, QStringLiteral("chain.0")).toObject();
        return first.isEmpty() ? tls.value(QLatin1String("certificate")).toObject() : first;
    }

    /// `judged`: without one of the problems the value was found good, not merely read.
    void add(const char* name, const QString& value, std::initializer_list<const char*> problems,
             bool judged = true) {
        if (value.isEmpty()) return;
        CertificateRow row{certificateWords(name), value, std::nullopt, false};
        for (const char* problem : problems) {
            if (m_problems.contains(QLatin1String(problem))) row.verdict = Light::Red;
        }
        const bool verified = m_tls.value(QLatin1String("verified")).toBool();
        if (!row.verdict && judged && verified && problems.size() > 0) row.verdict = Light::Green;
        m_rows.append(row);
    }

    [[nodiscard]] QString validity() const {
        const auto date = [this](const char* key) {
            return QDateTime::fromString(observedText(m_leaf, {key}), Qt::ISODate);
        };
        const QDateTime from = date("not_before"), to = date("not_after");
        if (!from.isValid() || !to.isValid()) return {};
        const auto words = [](const QDateTime& at) {
            return QLocale().toString(at.date(), QStringLiteral("d MMM yyyy"));
        };
        //: From one date to another
        const QString span =
            certificateWords(QT_TRANSLATE_NOOP("Certificate", "%1 to %2")).arg(words(from), words(to));
        if (!m_now.isValid() || m_now > to || m_now < from) return span;
        //: Beside the dates of a certificate
        return span + QStringLiteral(", ") +
               QCoreApplication::translate("Certificate", "%n days left", nullptr, int(m_now.daysTo(to)));
    }
    [[nodiscard]] QString root() const {
        const QString name = observedText(m_tls, {"root"});
        return name.isEmpty() && !m_problems.isEmpty()
                   ? certificateWords(QT_TRANSLATE_NOOP("Certificate", "none that this system trusts"))
                   : name;
    }
    [[nodiscard]] QString key() const {
        QStringList parts{observedText(m_leaf, {"key", "key_type"}), observedText(m_leaf, {"key_bits"}),
                          observedText(m_leaf, {"signature"})};
        parts.removeAll(QString());
        parts.removeAll(QStringLiteral("0"));
        return parts.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString revoked() const {
        const QString staple = observedText(m_tls, {"staple"});
        if (staple == QLatin1String("good")) {
            return certificateWords(QT_TRANSLATE_NOOP("Certificate", "no, says the stapled answer"));
        }
        if (staple == QLatin1String("revoked"))
            return certificateWords(QT_TRANSLATE_NOOP("Certificate", "yes"));
        return certificateWords(QT_TRANSLATE_NOOP("Certificate", "not checked"));
    }

    QJsonObject m_tls, m_leaf;
    QDateTime m_now;
    QStringList m_problems;
    QList<CertificateRow> m_rows;
};

}  // namespace

QList<CertificateRow> certificateRows(const QJsonObject& observed, const QDateTime& now) {
    return CertificateReading(observed, now).rows();
}

CertificatePane::CertificatePane(QWidget* parent)
    : CardFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_which(smallText(QString(), this)),
      m_empty(smallText(tr("No certificate was seen here."), this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(units(this, 3));
    auto* title = new TextLabel(tr("Certificate"), TextRole::Body, Tone::Text, this);
    title->setSemibold(true);
    title->setSingleLine();
    head->addWidget(title);
    head->addWidget(m_which, 1);
    m_column->setContentsMargins(units(this, 4.5), units(this, 3), units(this, 4.5), units(this, 3));
    m_column->setSpacing(units(this, 1.5));
    m_column->addLayout(head);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
}

void CertificatePane::setRows(const QList<CertificateRow>& rows, int chainLength) {
    if (m_content) {
        m_column->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_empty->setVisible(rows.isEmpty());
    //: Beside "Certificate": number of certificates that the server sent
    m_which->setWords(rows.isEmpty() ? QString() : tr("1 of %n in the chain", nullptr, qMax(1, chainLength)));
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(units(this, 2));
    grid->setVerticalSpacing(units(this, 1.25));
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, units(this, 20));
    int line = 0;
    for (const CertificateRow& row : rows) {
        auto* name = smallText(row.name, m_content);
        name->setSingleLine();
        grid->addWidget(name, line, 0, Qt::AlignTop);
        auto* value = new TextLabel(row.value, row.protocol ? TextRole::Protocol : TextRole::Small,
                                    Tone::Text, m_content);
        value->setReadingWidth(false);
        if (row.verdict) {
            auto* light = new LightLabel(*row.verdict, 4, m_content);
            light->setBesideLine(value->font());
            grid->addWidget(light, line, 1, Qt::AlignTop);
            grid->addWidget(value, line, 2);
        } else {
            grid->addWidget(value, line, 1, 1, 2);
        }
        ++line;
    }
    m_column->insertWidget(2, m_content);
    m_content->show();
}

}  // namespace outbox::ui
