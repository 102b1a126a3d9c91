// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <optional>

#include "core/domain/spf_macro.h"
#include "core/domain/spf_record.h"
#include "core/net/resolver.h"

namespace outbox {

/// One evaluation on its way through the records. Every name is asked once, so that a record which goes round
/// in circles costs nothing but counts.
class SpfRun {
  public:
    enum class Mode { Evaluation, Survey };
    /// What check_host() gives, and where its explanation would stand.
    struct Checked {
        SpfResult result = SpfResult::None;
        QByteArray explanation;  ///< domain-spec
        QByteArray explainedBy;  ///< the domain whose record has it
    };

    SpfRun(Resolver& resolver, const SpfClient& client, Milliseconds limit, Mode mode);

    SpfEvaluation evaluation;
    [[nodiscard]] QByteArray senderDomain() const {
        return m_values.sender.mid(m_values.sender.lastIndexOf('@') + 1);
    }
    Task<Checked> check(QByteArray domain, int depth, QByteArray via);
    Task<QString> explain(Checked checked);

  private:
    enum class Match { No, Yes, TempError, PermError };
    struct Found {
        SpfResult result = SpfResult::None;  ///< where there is no record to evaluate
        std::optional<SpfRecord> record;
    };

    void note(const QString& problem);
    bool countLookup();
    bool countVoid();
    int beginVisit(const QByteArray& domain, int depth, const QByteArray& via);
    SpfResult wrong(int visit, SpfResult result, const QString& problem);
    [[nodiscard]] DnsType addressType() const {
        return m_values.ip.protocol() == QAbstractSocket::IPv6Protocol ? DnsType::Aaaa : DnsType::A;
    }
    [[nodiscard]] Match matchedBy(const DnsAnswer& answer, const SpfMechanism& mechanism) const;

    Task<DnsAnswer> ask(QByteArray name, DnsType type);
    Task<DnsAnswer> askInSurvey(QByteArray name, DnsType type);
    Task<QList<QByteArray>> validatedNames();
    Task<QByteArray> target(QByteArray spec, QByteArray domain);
    Task<Found> find(QByteArray domain, int visit);
    Task<Match> match(SpfMechanism mechanism, QByteArray domain, int depth);
    Task<Match> matchHost(QByteArray name, SpfMechanism mechanism);
    Task<Match> matchExchangers(QByteArray name, SpfMechanism mechanism);
    Task<Match> matchReverse(QByteArray name);
    Task<Match> matchInclude(QByteArray name, SpfMechanism mechanism, int depth);
    Task<Checked> follow(QByteArray redirect, QByteArray domain, int depth);

    Resolver& m_resolver;
    Milliseconds m_limit;
    bool m_survey;
    QDeadlineTimer m_patience;
    SpfMacroValues m_values;
    QHash<QString, DnsAnswer> m_known;
    std::optional<QList<QByteArray>> m_validated;
};

}  // namespace outbox
