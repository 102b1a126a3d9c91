#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Start-up of the wizard against an empty Qt Widgets window, in turn, as ratios of the pairs.

    bench_window.py --build FOLDER [--runs N]

FOLDER is a build folder (tests/bench/README.md says of which kind). Aim: at most 1.5 for time and for peak memory."""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time


def measure(program, home):
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "HOME": home,
                   "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": home}
    started = time.monotonic()
    process = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{program} ended with {process.returncode}")
    return time.monotonic() - started, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=11)
    options = parser.parse_args()
    wizard, empty = [next(options.build.rglob(name)) for name in ("wizard_window", "empty_window")]
    times, memories, absolute = [], [], []
    with tempfile.TemporaryDirectory() as home:
        measure(wizard, home)
        measure(empty, home)
        for _ in range(options.runs):
            wizard_s, wizard_mib = measure(wizard, home)
            empty_s, empty_mib = measure(empty, home)
            times.append(wizard_s / empty_s)
            memories.append(wizard_mib / empty_mib)
            absolute.append((wizard_s, empty_s, wizard_mib, empty_mib))
    for what, ratios in (("time to the first window", times), ("peak memory", memories)):
        print(f"{what} / empty window: median {statistics.median(ratios):.2f}  "
              f"min {min(ratios):.2f}  max {max(ratios):.2f}  (aim: at most 1.5)")
    medians = [statistics.median(column) for column in zip(*absolute)]
    print("medians: wizard {:.3f} s, empty {:.3f} s; wizard {:.0f} MiB, empty {:.0f} MiB".format(*medians))


if __name__ == "__main__":
    main()
