#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# headless.sh COMMAND…: runs it with an own invisible X screen (1280x800), window manager and D-Bus session.
# Unlike xvfb-run, the server picks the display number itself, so several runs at once never collide.
set -u

screen=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3> "$screen/display" 2> "$screen/log" &
server=$!
child=''
trap 'kill $server 2>/dev/null; rm -rf "$screen"' EXIT
trap '[ -n "$child" ] && kill -TERM $child 2>/dev/null' TERM INT HUP

for _ in $(seq 200); do
    [ -s "$screen/display" ] && break
    kill -0 $server 2>/dev/null || { cat "$screen/log" >&2; exit 1; }
    sleep 0.05
done
[ -s "$screen/display" ] || { echo "headless: Xvfb gave no display within 10 s" >&2; exit 1; }

DISPLAY=":$(cat "$screen/display")"
export DISPLAY
unset WAYLAND_DISPLAY XAUTHORITY
[ -e /dev/dri ] || export LIBGL_ALWAYS_SOFTWARE=1

# Without a window manager no window ever becomes the active one, and tests of keys and focus wait in vain.
if command -v openbox > /dev/null; then
    openbox --sm-disable > "$screen/openbox.log" 2>&1 &
    for _ in $(seq 100); do
        command -v xprop > /dev/null || { sleep 1; break; }
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
        sleep 0.05
    done
fi

dbus-run-session -- "$@" &
child=$!
wait $child
status=$?
# A signal ends `wait` early; the command's own status comes with the second one.
while kill -0 $child 2>/dev/null; do wait $child; status=$?; done
exit $status
