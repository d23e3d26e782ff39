#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# headless.sh COMMAND…: runs it with an own invisible X screen (FLEETGLASS_SCREEN, else 1280x800), window manager and D-Bus session.
# Unlike with xvfb-run the server picks the display number itself, so several runs at once never collide, and
# nothing stays behind: every process here gets a signal when this script ends, even when it is killed.
set -u

mortal=()
command -v setpriv > /dev/null && mortal=(setpriv --pdeathsig TERM)

exec {screen}< <(exec "${mortal[@]}" Xvfb -displayfd 1 -screen 0 "${FLEETGLASS_SCREEN:-1280x800}x24" -nolisten tcp -noreset 2> /dev/null)
server=$!
exec {bus}< <(exec "${mortal[@]}" dbus-daemon --session --nofork --print-address=1 2> /dev/null)
daemon=$!
manager='' child=''
# shellcheck disable=SC2086
trap 'kill $manager $daemon $server 2> /dev/null' EXIT
trap '[ -z "$child" ] || kill -TERM $child 2> /dev/null' TERM INT HUP

read -r -t 20 number <&"$screen" || { echo "headless: Xvfb does not start here" >&2; exit 1; }
read -r -t 20 address <&"$bus" || { echo "headless: dbus-daemon does not start here" >&2; exit 1; }
export DISPLAY=":$number" DBUS_SESSION_BUS_ADDRESS="$address"
unset WAYLAND_DISPLAY XAUTHORITY
[ -e /dev/dri ] || export LIBGL_ALWAYS_SOFTWARE=1

# Without a window manager no window ever becomes the active one, and tests of keys and focus wait in vain.
if command -v openbox > /dev/null; then
    "${mortal[@]}" openbox --sm-disable > /dev/null 2>&1 &
    manager=$!
    for _ in $(seq 100); do
        command -v xprop > /dev/null || { sleep 1; break; }
        xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null | grep -q 'window id' && break
        sleep 0.05
    done
fi

"${mortal[@]}" "$@" {screen}<&- {bus}<&- &
child=$!
wait $child
status=$?
# A signal ends `wait` early; the command's own status comes with a later one.
while kill -0 $child 2> /dev/null; do wait $child; status=$?; done
exit $status
