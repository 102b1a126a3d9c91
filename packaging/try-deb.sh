#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian package in a clean Debian 12 folder made by mmdebstrap and runs the program there: its version, a
# practice server's list, and the wizard without a screen until its first window stands. Needs root.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/packaging/debian-packages.sh"
need_packages mmdebstrap
package=${1:-$("$here/packaging/make-deb.sh")}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
say "Making a clean Debian 12 in $root…"
mmdebstrap --quiet --variant=apt --include=ca-certificates bookworm "$root"
cp "$package" "$root/tmp/outbox-doctor.deb"
# The same packages as this machine gets, wherever it gets them.
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || :
chroot "$root" apt-get update -qq
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/outbox-doctor.deb >/dev/null
in_root() { chroot "$root" setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/tmp XDG_RUNTIME_DIR=/tmp LC_ALL=C.UTF-8 "$@"; }
say "Running it there…"
in_root outbox-doctor --version
in_root outbox-doctor practice --list >/dev/null
status=0
in_root env QT_QPA_PLATFORM=offscreen timeout 5 outbox-doctor || status=$?
[ "$status" -eq 124 ] || { say "The wizard ended by itself with status $status."; exit 1; }
chroot "$root" apt-get purge -y -qq outbox-doctor >/dev/null
[ ! -e "$root/usr/bin/outbox-doctor" ]
say "Installed, run and removed."
