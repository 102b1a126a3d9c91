#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# install.sh BUILD: puts the OpenID provider of the tests, as package-lock.json pins it, into BUILD/tests/oauth. Nothing of
# it runs while it is installed. Says why where it cannot, and that is no failure: the test is skipped then.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$1/tests/oauth
command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || {
    echo "Without node and npm: the sign-in tests against a real OpenID provider are skipped." >&2
    exit 0
}
cmp -s "$here/package-lock.json" "$folder/installed-lock.json" && exit 0
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$folder/"
if (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$folder/install.log" 2>&1; then
    cp "$here/package-lock.json" "$folder/installed-lock.json"
else
    rm -rf "$folder/node_modules"
    echo "The npm registry gives no OpenID provider (see $folder/install.log): the sign-in tests against it are skipped." >&2
fi
