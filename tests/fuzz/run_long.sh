#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# run_long.sh [SECONDS [NAME …]]: builds the fuzz targets and runs each (or the named ones) for so long, 600 s by default,
# one after the other. What one finds stands in build/fuzz/tests/fuzz as crash-…, and goes into seeds/NAME once mended;
# what it learns on the way is kept in build/fuzz/corpus for the next time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$here/../..
seconds=${1:-600}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- $(ls "$here/seeds")
cd "$top"
cmake --preset fuzz -DCMAKE_UNITY_BUILD=ON >/dev/null
cmake --build build/fuzz --target fuzz_targets
status=0
for name in "$@"; do
    echo "== $name, $seconds s"
    mkdir -p "build/fuzz/corpus/$name"
    "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix=build/fuzz/tests/fuzz/ "build/fuzz/corpus/$name" "$here/seeds/$name" || status=1
done
exit $status
