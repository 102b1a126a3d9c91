# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Plays the worlds of some chapters against the program.

    run_worlds.py --binary PATH [--only NAME-PART] [--show] [CHAPTER …]

Needs root and the lab's tools; says what is missing and exits with 77, which CTest takes for "skipped".

A machine that does much else at once may let a server answer too late. So a world that is wrong only in what depends on
the moment is played once more, and both are shown; what was seen of a secret, a sign-in or the output counts at once."""
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
# Beginnings and parts of complaints that one late answer can cause.
OF_THE_MOMENT = ("found ", "no fix of ", "recommended ", "exit status 0,", "exit status 1,", "exit status 2,", "exit status 3,",
                 "took ", "the capture missed ", "marked as likely", "is not among the consequences")


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


def of_the_moment(complaints):
    return all(complaint.startswith(OF_THE_MOMENT) or any(part in complaint for part in OF_THE_MOMENT[-2:])
               for complaint in complaints)


def tell(word, seconds, world, complaints):
    print(f"{word:5} {seconds} {world.name}", *(f"        {complaint}" for complaint in complaints), sep="\n", flush=True)


def play(chosen, options):
    wrong = 0
    with Lab(options.binary) as lab:
        for world in chosen:
            for _ in range(world.tries):
                complaints, seconds = play_once(world, lab, options)
                if not complaints:
                    break
            if complaints and of_the_moment(complaints):
                tell("again", seconds, world, complaints)
                complaints, seconds = play_once(world, lab, options)
            tell("WRONG" if complaints else "ok", seconds, world, complaints)
            wrong += bool(complaints)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
