#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# Runs a command in a D-Bus session of its own with an unlocked, empty gnome-keyring; 77 where those are missing.
set -eu
for tool in dbus-run-session gnome-keyring-daemon dbus-send; do
    command -v "$tool" >/dev/null 2>&1 || { echo "skipped: $tool is not installed"; exit 77; }
done
if [ -z "${OUTBOX_TEST_KEYRING:-}" ]; then
    OUTBOX_TEST_KEYRING=yes exec dbus-run-session -- sh "$0" "$@"
fi
export OUTBOX_TEST_KEYRING
home=$(mktemp -d)
chmod 700 "$home"
export XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" HOME="$home"
mkdir -p "$XDG_DATA_HOME/keyrings"
# In the foreground: a daemonised one outlives the bus.
printf 'test-keyring' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$home/log" 2>&1 &
daemon=$!
trap 'kill $daemon 2>/dev/null || :; wait $daemon 2>/dev/null || :; rm -rf "$home"' EXIT
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "the keyring did not start"; exit 1; }
    sleep 0.1
done
"$@"
