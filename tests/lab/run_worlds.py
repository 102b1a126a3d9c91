# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Plays the worlds of some chapters against the program.

    run_worlds.py --binary PATH [--only NAME-PART] [--keep-going] [CHAPTER …]

Needs root and the lab's tools; says what is missing and exits with 77, which CTest takes for "skipped"."""
import argparse
import importlib
import os
import pathlib
import pkgutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import worlds  # noqa: E402
from parts.lab import TOOLS, Lab  # noqa: E402
from parts.shell import LabError, missing  # noqa: E402

SKIPPED = 77


def chapters():
    return [module.name for module in pkgutil.iter_modules(worlds.__path__)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--only", default="", help="worlds whose name has this in it")
    parser.add_argument("--show", action="store_true", help="print each report")
    parser.add_argument("chapters", nargs="*", metavar="CHAPTER", help=f"of {', '.join(chapters())}")
    options = parser.parse_args()
    if os.geteuid() != 0:
        print("skipped: the lab makes network namespaces, which needs root")
        return SKIPPED
    absent = missing(*TOOLS)
    if absent:
        print(f"skipped: not installed: {', '.join(absent)}")
        return SKIPPED
    modules = [importlib.import_module(f"worlds.{chapter}") for chapter in (options.chapters or chapters())]
    unplayed = [name for name in map(cannot_be_played, modules) if name]
    print("".join(f"skipped: {name}\n" for name in unplayed), end="")
    if len(unplayed) == len(modules):
        return SKIPPED
    chosen = [world for module in modules if not cannot_be_played(module)
              for world in module.WORLDS if options.only in world.name]
    wrong = play(chosen, options)
    print(f"{len(chosen) - wrong} of {len(chosen)} worlds are as they should be")
    return 1 if wrong or not chosen else 0


def cannot_be_played(module):
    """Some chapters need programs of their own."""
    absent = missing(*getattr(module, "TOOLS", ()))
    return f"{module.__name__}: not installed: {', '.join(absent)}" if absent else ""


def play_once(world, lab, options):
    try:
        complaints, done = world.play(lab)
        if options.show:
            print(done.stdout, done.stderr, sep="\n")
        return complaints, f"{done.seconds:5.1f} s {done.peak_mib:4.0f} MiB"
    except (LabError, OSError, subprocess.SubprocessError) as broken:
        return [str(broken)], " " * 16
    finally:
        lab.calm()


def play(chosen, options):
    wrong = 0
    with Lab(options.binary) as lab:
        for world in chosen:
            for _ in range(world.tries):
                complaints, seconds = play_once(world, lab, options)
                if not complaints:
                    break
            print(f"{'ok   ' if not complaints else 'WRONG'} {seconds} {world.name}", flush=True)
            for complaint in complaints:
                print(f"        {complaint}", flush=True)
            wrong += bool(complaints)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
