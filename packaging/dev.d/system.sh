# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the system's own packages have Qt 6.8 with Qt Location: install what is missing and work directly.
# shellcheck shell=bash

# Sets HOST_ID, HOST_NAME, MANAGER (apt, dnf, pacman, brew or none) and PLACE (system or root).
detect_host() {
    HOST_ID=unknown HOST_NAME=$(uname -s) MANAGER=none PLACE=system
    local version='' like=''
    if [ "$(uname -s)" = Darwin ]; then
        HOST_ID=macos HOST_NAME=macOS MANAGER=brew
        return
    fi
    if [ -r /etc/os-release ]; then
        HOST_ID=$(. /etc/os-release && echo "$ID")
        HOST_NAME=$(. /etc/os-release && echo "${PRETTY_NAME:-$ID}")
        version=$(. /etc/os-release && echo "${VERSION_ID:-}")
        like=$(. /etc/os-release && echo " $ID ${ID_LIKE:-} ")
    fi
    if have apt-get; then
        MANAGER=apt PLACE=root
        # A Debian without a number is testing or unstable.
        if [ "$HOST_ID" = debian ] && { [ -z "$version" ] || version_at_least "$version" 13; }; then PLACE=system; fi
        if [ "$HOST_ID" = ubuntu ] && version_at_least "$version" 25.04; then PLACE=system; fi
    elif have dnf; then
        MANAGER=dnf
    elif have pacman; then
        MANAGER=pacman
    elif have bwrap && have mmdebstrap; then
        PLACE=root
    else
        case "$like" in *nixos*) say "on NixOS, provide the packages of packaging/dev.d/packages.sh in a shell first" ;; esac
    fi
    # For trying one's changes in the very environment of the other systems.
    [ -n "${FLEETGLASS_PLACE:-}" ] && PLACE=$FLEETGLASS_PLACE
    return 0
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

system_install() { # WHY PACKAGE…
    local why="$1"
    shift
    say "installing $why: $*"
    if [ "$MANAGER" != brew ] && [ "$(id -u)" != 0 ]; then
        have sudo || die "these packages are missing and there is no sudo; as root, install: $*"
        say "that changes your system, so sudo may ask for your password"
    fi
    case "$MANAGER" in
    apt)
        as_root apt-get -qq update
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
        ;;
    dnf) as_root dnf -y -q install "$@" ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" ;;
    brew) have brew || die "Homebrew is needed: https://brew.sh"; brew install -q "$@" ;;
    *) die "no package manager known here; install: $*" ;;
    esac || die "the packages could not be installed; the reason is above"
}

system_missing() { # PACKAGE…: those not installed
    local p
    for p; do
        case "$MANAGER" in
        apt) dpkg-query -W -f '${db:Status-Status}\n' "$p" 2>/dev/null | grep -qx installed ;;
        dnf) rpm -q --whatprovides "$p" > /dev/null 2>&1 ;;
        pacman) pacman -Qq "$p" > /dev/null 2>&1 ;;
        brew) brew list --versions "$p" > /dev/null 2>&1 ;;
        *) true ;;
        esac || echo "$p"
    done
}

system_setup() { # LISTNAME LIST
    local missing stamp="$CACHE/system-$1" hash
    hash="$(printf '%s' "$2" | cksum)"
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$hash" ] && return 0
    # shellcheck disable=SC2086
    missing=$(system_missing $2 | tr '\n' ' ')
    # shellcheck disable=SC2086
    [ -z "${missing// /}" ] || system_install "what $1 needs" $missing
    [ "$1" = lint ] || system_check
    mkdir -p "$CACHE"
    echo "$hash" > "$stamp"
}

system_check() {
    local qt qmake=''
    for qmake in qmake6 qmake-qt6 /usr/lib/qt6/bin/qmake qmake; do have "$qmake" && break; done
    qt=$("$qmake" -query QT_VERSION 2>/dev/null) || die "no qmake6 found after installing; is Qt's bin folder in PATH?"
    version_at_least "$qt" 6.8 || die "this system's Qt is $qt, Fleetglass needs 6.8"
    local lib
    lib=$("$qmake" -query QT_INSTALL_LIBS)
    [ -e "$lib/cmake/Qt6Location/Qt6LocationConfig.cmake" ] || [ "$MANAGER" = brew ] ||
        die "Qt $qt is here, but no Qt Location ($lib/cmake/Qt6Location)"
    say "checked: Qt $qt of $HOST_NAME"
}
