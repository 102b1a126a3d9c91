#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# Makes the Debian package in build/package; prints its path.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/packaging/debian-packages.sh"
# shellcheck disable=SC2086
need_packages $PACKAGES_BUILD $PACKAGES_RUN dpkg-dev file
cmake --preset release -S "$here" >/dev/null
cmake --build "$here/build/release" >&2
mkdir -p "$here/build/package"
(cd "$here/build/release" && cpack -G DEB -B "$here/build/package" >&2)
ls -t "$here"/build/package/*.deb | head -n 1
