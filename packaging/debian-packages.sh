# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# Read by ./run and ./test: what Debian 12 must have, and how it gets there.

PACKAGES_BUILD="g++ cmake ninja-build ccache pkg-config git qt6-base-dev qt6-tools-dev qt6-l10n-tools
qtkeychain-qt6-dev libssl-dev libc-ares-dev libqrencode-dev libpsl-dev libsqlite3-dev qt6-svg-dev qt6-networkauth-dev"
PACKAGES_RUN="libqt6svg6 libsecret-1-0 ca-certificates qt6-translations-l10n qt6-qpa-plugins fonts-noto-core"
PACKAGES_TEST="clang libclang-rt-dev python3 python3-jsonschema python3-yaml xvfb xauth dbus gnome-keyring libsecret-tools fonts-noto-cjk libxml2-utils
poppler-utils openssl iproute2 nftables dnsmasq-base nsd postfix dovecot-core dovecot-imapd dovecot-pop3d dovecot-lmtpd
swaks libnet-ssleay-perl libauthen-sasl-perl libnet-dns-perl faketime procps util-linux time msmtp mutt neomutt
evolution-data-server gir1.2-edataserver-1.2 python3-gi zbar-tools thunderbird libnss3-tools claws-mail wine wine64"

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs what is missing of the packages named. Daemons that come with them are not started.
need_packages() {
    command -v dpkg-query >/dev/null 2>&1 || {
        say "This is not Debian: install the libraries that README.md lists, then go on with CMake."
        return 0
    }
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then
        say "These packages are missing, and installing them needs root:$missing"
        return 1
    fi
    say "Installing:$missing"
    policy=/usr/sbin/policy-rc.d
    made_policy=""
    if [ ! -e "$policy" ]; then
        made_policy=yes
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    status=0
    # Standard output belongs to the program that runs afterwards.
    as_root apt-get update -qq >&2 || status=$?
    # shellcheck disable=SC2086
    [ "$status" -ne 0 ] || as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >&2 || status=$?
    [ -z "$made_policy" ] || as_root rm -f "$policy"
    return "$status"
}
