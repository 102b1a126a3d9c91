// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dmarc_record.h"
#include "core/domain/spf_advice.h"
#include "core/domain/spf_record.h"
#include "core/domain/transport_records.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

bool isPublishable(const QByteArray& record) {
    for (const char c : record)
        if (c < 0x20 || c > 0x7e) return false;
    return true;
}

}  // namespace

/// What a domain publishes for others: DMARC, MTA-STS and TLS-RPT, and what is advised in place of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray text = fuzz::bytesOf(data, size);
    const MtaStsPolicy policy = readMtaStsPolicy(text);
    require(policy.servers.size() <= 50, "servers are bounded");
    if (isMtaSts1(text)) require(fuzz::isOneCleanLine(mtaStsProblem(text)), "problems are clean");
    if (isTlsRpt1(text)) require(fuzz::isOneCleanLine(tlsRptProblem(text)), "problems are clean");
    if (isDmarc1(text)) {
        const DmarcRecord record = readDmarcRecord(text);
        require(isPublishable(record.repaired), "what is advised can be published");
        require(readDmarcRecord(record.repaired).isSound(), "what is advised is sound");
        require(record.reportAddresses.size() <= 20, "addresses are bounded");
    }
    if (!isSpf1(text)) return 0;
    const QByteArray mended = mendedSpf(text);
    require(isPublishable(mended), "what is advised can be published");
    require(readSpfRecord(mended).isSound(), "what is advised is sound");
    require(mendedSpf(mended) == mended, "a mended record stays as it is");
    return 0;
}
