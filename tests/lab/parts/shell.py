# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Running commands, and saying clearly which one failed."""
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


class LabError(Exception):
    """The lab itself could not do what a world asked of it."""


def run(*command, check=True, stdin=None, **options):
    """Runs a command to its end; its output is in the error when it fails."""
    done = subprocess.run([str(part) for part in command], input=stdin, text=True,
                          capture_output=True, timeout=60, **options)
    if check and done.returncode != 0:
        raise LabError(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def start_daemon(log, *command):
    """Runs a command that leaves daemons behind. They would hold a pipe open for ever, so they get a file."""
    with open(log, "ab") as out:
        status = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                timeout=30).returncode
    if status != 0:
        with open(log, encoding="utf-8", errors="replace") as text:
            raise LabError(f"{' '.join(map(str, command))}: exit {status}\n{text.read()}")


def start_part(namespace, program, *arguments):
    """Starts one of the programs beside this file, in a namespace if one is named, and waits until it is ready."""
    inside = ["ip", "netns", "exec", namespace] if namespace else []
    process = subprocess.Popen([*inside, sys.executable, str(HERE / program), *[str(one) for one in arguments]],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if process.stdout.readline().strip() != "ready":
        raise LabError(f"{program}: {process.stderr.read()}")
    return process


def end_part(process):
    process.terminate()
    process.wait(5)
    for pipe in (process.stdout, process.stderr):
        if pipe:
            pipe.close()


def missing(*tools):
    """The tools of the list that this machine does not have."""
    path = "/usr/sbin:/usr/bin:/sbin:/bin"
    return [tool for tool in tools if not shutil.which(tool) and not shutil.which(tool, path=path)]
