#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# run_short.sh PROGRAM NAME: a few seconds of one fuzz target, from its seeds and with the same random numbers every time,
# so that a gate fails for a change and not by chance; run_long.sh is for finding. 77 ("skipped") where it was
# not built; libFuzzer's own status for a crash is 77 too, so it gets another one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ -x "$1" ] || { echo "skipped: $1 is not built; that needs clang++ and its libFuzzer (./test builds it)"; exit 77; }
found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
exec "$1" -seed=1 -runs="${OUTBOX_FUZZ_RUNS:-20000}" -max_total_time="${OUTBOX_FUZZ_SECONDS:-3}" -timeout=10 -error_exitcode=1 -timeout_exitcode=1 -rss_limit_mb=1024 -verbosity=0 -print_final_stats=1 \
    -artifact_prefix="$(dirname "$1")/" "$found" "$here/seeds/$2"
