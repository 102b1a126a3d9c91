// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/spf_evaluation.h"

#include "core/domain/spf_run.h"
#include "core/model/transcript.h"

namespace outbox {

Task<SpfEvaluation> evaluateSpf(SpfClient client, Resolver& resolver, Milliseconds limit) {
    SpfRun run(resolver, client, limit, SpfRun::Mode::Evaluation);
    const QByteArray domain = run.senderDomain();
    run.evaluation.domain = cleanText(QString::fromUtf8(domain), 253);
    const int depth = 0;
    const QByteArray via;
    const SpfRun::Checked checked = co_await run.check(domain, depth, via);
    const QString explanation = co_await run.explain(checked);
    run.evaluation.explanation = explanation;
    run.evaluation.result = checked.result;
    const bool decided = checked.result != SpfResult::PermError && checked.result != SpfResult::TempError;
    if (decided) run.evaluation.problem.clear();
    co_return run.evaluation;
}

Task<SpfEvaluation> surveySpf(QString domain, Resolver& resolver, Milliseconds limit) {
    SpfClient nobody;
    nobody.sender = QStringLiteral("postmaster@") + domain;
    SpfRun run(resolver, nobody, limit, SpfRun::Mode::Survey);
    const QByteArray name = run.senderDomain();
    run.evaluation.domain = domain;
    const int depth = 0;
    const QByteArray via;
    const SpfRun::Checked checked = co_await run.check(name, depth, via);
    const bool tooMuch =
        run.evaluation.lookups > mostSpfLookups || run.evaluation.voidLookups > mostSpfVoidLookups;
    run.evaluation.result = tooMuch ? SpfResult::PermError : checked.result;
    run.evaluation.matched.clear();
    run.evaluation.matchedAt.clear();
    co_return run.evaluation;
}

}  // namespace outbox
