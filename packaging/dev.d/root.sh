# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian 13 build root: for systems whose own Qt is older than 6.8 or has no Qt Location.
# It is a plain folder in the cache, made by mmdebstrap and entered with bwrap, by root or by an ordinary user.
# For an ordinary user all its files are his own, so `rm -rf` removes it; apt inside then runs under fakeroot.
# shellcheck shell=bash

ROOT_SUITE=trixie
ROOT_DIR="$CACHE/debian13"
ROOT_STAMP=etc/fleetglass-packages     # in the root: the lists it has, written last
ROOT_BASE_STAMP=etc/fleetglass-base    # in the root: the base was unpacked to its end

root_hash() { printf '%s\n' "$1" | tr -s '[:space:]' '\n' | sort | sha256sum | cut -c1-16; }

root_has() { # root_has LISTNAME LIST: is this very list installed?
    [ -f "$ROOT_DIR/$ROOT_STAMP" ] && grep -qx "$1 $(root_hash "$2")" "$ROOT_DIR/$ROOT_STAMP"
}

# Makes sure the root is there and has the list; quick when it is.
root_setup() {
    root_has "$1" "$2" && return 0
    root_host_tools
    mkdir -p "$CACHE"
    with_lock "$CACHE/setup.lock" "another setup of the build root" root_setup_locked "$1" "$2"
}

root_setup_locked() {
    root_has "$1" "$2" && return 0      # the one we waited for did it
    trap 'say "interrupted; the next setup goes on from here"; exit 130' INT TERM
    local where="$ROOT_DIR"
    if [ ! -d "$ROOT_DIR" ]; then
        where="$ROOT_DIR.partial"
        say "$HOST_NAME has no Qt 6.8 with Qt Location, so Fleetglass is built in a Debian 13 root: $ROOT_DIR (1.5 GB, once)"
        if [ -f "$where/$ROOT_BASE_STAMP" ]; then
            say "going on where the last setup was interrupted"
        else
            root_base "$where"
        fi
    fi
    say "installing packages for: $1"
    root_apt_settings > "$where/etc/apt/apt.conf.d/90host"
    root_install "$where" "$2" || {
        say "repairing an interrupted installation and trying once more"
        root_admin "$where" sh -c 'dpkg --configure -a; apt-get -y -f install' || true
        root_install "$where" "$2" || die "installing in $where failed; the reason is above. Run again, or \`rm -rf $where\` to start afresh."
    }
    root_check "$where" "$1"
    { grep -v "^$1 " "$where/$ROOT_STAMP" 2>/dev/null; echo "$1 $(root_hash "$2")"; } > "$where/$ROOT_STAMP.new"
    mv "$where/$ROOT_STAMP.new" "$where/$ROOT_STAMP"
    [ "$where" = "$ROOT_DIR" ] || mv "$where" "$ROOT_DIR"
    trap - INT TERM
    say "the build root is ready: $ROOT_DIR"
}

# mmdebstrap, bwrap, flock and Debian's keys on the host; asks for sudo only when one is missing.
root_host_tools() {
    local missing=''
    have mmdebstrap || missing="$missing mmdebstrap"
    have bwrap || missing="$missing bubblewrap"
    have flock || missing="$missing util-linux"
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing="$missing debian-archive-keyring"
    if [ "$(id -u)" != 0 ] && ! have newuidmap; then missing="$missing uidmap"; fi
    # shellcheck disable=SC2086
    [ -z "$missing" ] || system_install "to make and enter the Debian 13 build root" $missing
    bwrap --ro-bind / / true 2>/dev/null || die "bwrap cannot make a namespace here:
$(bwrap --ro-bind / / true 2>&1)
On Ubuntu 24.04 AppArmor forbids it to ordinary users; allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
In a container, start the container with user namespaces allowed (podman: nothing to do; docker: --security-opt seccomp=unconfined)."
}

# The smallest Debian that has apt. About 20 seconds.
root_base() {
    local where="$1" mode=root
    [ "$(id -u)" = 0 ] || mode=unshare
    [ -e "$where" ] && rm -rf "$where"
    rm -f "$where.tar"
    local aptopts=() line
    while IFS= read -r line; do aptopts+=(--aptopt="$line"); done < <(root_apt_settings)
    local mirror security
    mirror=$(root_mirror Debian http://deb.debian.org/debian)
    security=$(root_mirror Debian-Security http://deb.debian.org/debian-security)
    say "making a small Debian 13 from $mirror"
    # Through a tar file, so that an ordinary user's root belongs to that user and not to his subordinate ids.
    printf 'deb %s\n' "$mirror $ROOT_SUITE main" "$mirror $ROOT_SUITE-updates main" "$security $ROOT_SUITE-security main" |
        HOME=/ mmdebstrap --quiet --variant=apt --mode=$mode --format=tar --include=fakeroot,ca-certificates \
            --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
            --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
            --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
            --dpkgopt=force-unsafe-io "${aptopts[@]}" "$ROOT_SUITE" - - > "$where.tar" ||
        die "mmdebstrap could not make Debian 13 from $mirror. FLEETGLASS_DEBIAN_MIRROR=URL chooses another mirror."
    mkdir -p "$where"
    local owner=--no-same-owner
    [ "$mode" = root ] && owner=--same-owner
    tar -x $owner -p --numeric-owner --exclude='./dev/*' -f "$where.tar" -C "$where"
    rm -f "$where.tar" "$where/etc/resolv.conf"
    touch "$where"/etc/{resolv.conf,hosts,machine-id}     # the host's are laid over these
    printf '#!/bin/sh\nexit 101\n' > "$where/usr/sbin/policy-rc.d"   # no service starts in here
    chmod 755 "$where/usr/sbin/policy-rc.d"
    date -u +%FT%TZ > "$where/$ROOT_BASE_STAMP"
}

# Where the host gets its Debian from; the default elsewhere.
root_mirror() { # LABEL DEFAULT
    local uri=''
    if [ "$1" = Debian ]; then uri="${FLEETGLASS_DEBIAN_MIRROR:-}"; fi
    if [ -z "$uri" ] && [ "$HOST_ID" = debian ]; then
        uri=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' "Label: $1" 2>/dev/null |
            grep -E '^(https?|file|mirror)' | grep -v snapshot | head -n1)
    fi
    uri="${uri:-$2}"
    echo "${uri%/}"
}

# The host's own way to the net (proxy, retries, clock checks) holds inside, too.
root_apt_settings() {
    apt-config dump 2>/dev/null | grep -iE '^Acquire::(https?::(Proxy|CaInfo|Verify-Peer|Timeout|Pipeline-Depth)|https?::Proxy::|Retries|Check-Valid-Until|Check-Date|ForceIPv)' |
        grep -viE 'Proxy-Auto-?Detect' | grep -v '""' || true
    echo 'APT::Sandbox::User "root";'
    echo 'APT::Install-Recommends "false";'
    echo 'Acquire::Languages "none";'
}

root_install() { # ROOT LIST
    local log="$CACHE/setup.log" status
    # shellcheck disable=SC2086
    root_admin "$1" sh -ec 'dpkg --configure -a; apt-get -qq update
        apt-get -y -q -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"; apt-get clean' sh $2 2>&1 |
        tee "$log" | awk '/newly installed/ { print "dev:   " $0; fflush() }
            /^Need to get|additional disk space/ { print "dev:   " $0; fflush() }
            /^Setting up/ { if (++n % 100 == 0) { print "dev:   " n " packages set up"; fflush() } }' >&2
    status=${PIPESTATUS[0]}
    [ "$status" = 0 ] || { grep -E '^(E:|W:|Err:|dpkg: error)' "$log" | tail -n 10 >&2; say "the whole output: $log"; }
    return "$status"
}

# One command as administrator of the root: packages change in here.
root_admin() { # ROOT COMMAND…
    local where="$1" as=(--cap-add ALL) fake=()
    shift
    if [ "$(id -u)" != 0 ]; then
        as=(--unshare-user --uid 0 --gid 0)
        fake=(fakeroot)
        export FAKEROOTDONTTRYCHOWN=1    # only one id exists in here; others are EINVAL, which fakeroot does not forgive
    fi
    local resolv=/etc/resolv.conf
    [ -e "$resolv" ] || resolv=/dev/null
    env -u LD_PRELOAD -u LD_LIBRARY_PATH DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root TMPDIR=/tmp \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        bwrap --die-with-parent --unshare-pid "${as[@]}" --bind "$where" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run \
        --ro-bind "$resolv" /etc/resolv.conf --chdir / ${fake[@]+"${fake[@]}"} "$@" 9>&-
}

root_check() { # ROOT LISTNAME: believe what runs, not what apt said
    local where="$1" qt gxx
    if [ "$2" = lint ]; then
        root_admin "$where" sh -c 'clang-format-19 --version && clang-tidy-19 --version && clazy-standalone --version' > /dev/null ||
            die "the lint tools in the build root do not run"
        return
    fi
    qt=$(root_admin "$where" qmake6 -query QT_VERSION) || die "no working Qt in the build root"
    gxx=$(root_admin "$where" g++ -dumpfullversion) || die "no working g++ in the build root"
    root_admin "$where" sh -c 'test -e /usr/lib/*/cmake/Qt6Location/Qt6LocationConfig.cmake' || die "no Qt Location in the build root"
    version_at_least "$qt" 6.8 || die "Qt in the build root is $qt, 6.8 is needed"
    say "checked: Qt $qt with Qt Location, g++ $gxx"
}

# The user's locales, made on first use: the root has none, and Qt complains about one that is missing.
root_locales() {
    local name list
    list=$(env | sed -n 's/^\(LANG\|LC_[A-Z]*\)=\([a-z]*_[A-Z]*\.[Uu][Tt][Ff]-*8\)$/\2/p' | sort -u)
    for name in $list; do
        [ ! -d "$CACHE/locales/$name" ] && [ -f "$ROOT_DIR/usr/share/i18n/locales/${name%.*}" ] || continue
        mkdir -p "$CACHE/locales"
        bwrap --ro-bind "$ROOT_DIR" / --dev /dev --proc /proc --tmpfs /tmp --bind "$CACHE/locales" /mnt \
            localedef -c -i "${name%.*}" -f UTF-8 "/mnt/$name" > /dev/null 2>&1 9>&- || true
    done
}

# One command as the user who called. Everything of the user's is at the same path; only the system is Debian 13.
root_exec() {
    local args=(--die-with-parent --dev /dev --proc /proc --tmpfs /run --tmpfs /var/tmp) d
    # System folders from the root, unchangeable …
    for d in usr etc var bin sbin lib lib32 lib64 libx32; do
        if [ -L "$ROOT_DIR/$d" ]; then
            args+=(--symlink "$(readlink "$ROOT_DIR/$d")" "/$d")
        elif [ -d "$ROOT_DIR/$d" ]; then
            args+=(--ro-bind "$ROOT_DIR/$d" "/$d")
        fi
    done
    # … and every other one from the host: /home, /tmp (with the X11 sockets), wherever the source is.
    for d in /*; do
        case "$d" in
        /usr | /etc | /var | /bin | /sbin | /lib* | /dev | /proc | /run | /sys | /boot | /lost+found | /swap*) continue ;;
        esac
        if [ -L "$d" ]; then
            args+=(--symlink "$(readlink "$d")" "$d")
        elif [ -d "$d" ] && [ -r "$d" ]; then
            args+=(--bind "$d" "$d")
        fi
    done
    for d in passwd group hosts resolv.conf machine-id; do
        [ -f "/etc/$d" ] && args+=(--ro-bind "/etc/$d" "/etc/$d")
    done
    args+=(--ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri --bind-try /run/dbus /run/dbus)
    [ -d "${XDG_RUNTIME_DIR:-}" ] && args+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [ -f "${XAUTHORITY:-}" ] && args+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    local zone="${TZ:-}"
    [ -n "$zone" ] || zone=$(readlink -f /etc/localtime 2>/dev/null | sed -n 's,.*/zoneinfo/,,p')
    root_locales
    # The host's plug-ins and libraries are of another Qt.
    env -u LD_LIBRARY_PATH -u LD_PRELOAD -u QT_PLUGIN_PATH -u QML_IMPORT_PATH -u QML2_IMPORT_PATH \
        LANG="${LANG:-C.UTF-8}" LOCPATH="$CACHE/locales" TZ="${zone:-UTC}" PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/usr/lib/qt6/bin \
        bwrap "${args[@]}" --chdir "$PWD" "$@" 9>&-
}
