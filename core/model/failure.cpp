// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/failure.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<Failure, 23> failureNames{{{{Failure::None, "none"},
                                                {Failure::Refused, "refused"},
                                                {Failure::TimedOut, "timed_out"},
                                                {Failure::Reset, "reset"},
                                                {Failure::Closed, "closed"},
                                                {Failure::HostUnreachable, "host_unreachable"},
                                                {Failure::NetworkUnreachable, "network_unreachable"},
                                                {Failure::AdminProhibited, "admin_prohibited"},
                                                {Failure::LocallyDenied, "locally_denied"},
                                                {Failure::NoAddress, "no_address"},
                                                {Failure::TlsNotSpoken, "tls_not_spoken"},
                                                {Failure::TlsAlert, "tls_alert"},
                                                {Failure::TlsVersion, "tls_version"},
                                                {Failure::TlsNotTrusted, "tls_not_trusted"},
                                                {Failure::TlsInjected, "tls_injected"},
                                                {Failure::TlsOther, "tls_other"},
                                                {Failure::NotTheProtocol, "not_the_protocol"},
                                                {Failure::LimitExceeded, "limit_exceeded"},
                                                {Failure::Rejected, "rejected"},
                                                {Failure::NoSafeLine, "no_safe_line"},
                                                {Failure::Cancelled, "cancelled"},
                                                {Failure::BudgetSpent, "budget_spent"},
                                                {Failure::Other, "other"}}}};
}  // namespace

QString failureName(Failure failure) {
    return failureNames.nameOf(failure);
}

}  // namespace outbox
