#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shots.sh PROGRAM FOLDER [all]: pictures of every page and dialog, in FOLDER/<size>-<theme>-<language>/. Every size in both themes in
# English; the other languages in the smallest window, where texts are cut first. `all`: every size and theme in every language.
set -u
program="$1" folder="$2" amount="${3:-}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

languages=''
for file in "$here"/../../translations/fleetglass_*.ts; do
    name=$(basename "$file" .ts)
    [ "$name" = fleetglass_en ] || languages="$languages ${name#fleetglass_}"
done

shoot() { # NAME SCREEN SCALE THEME LANGUAGE
    local profile status
    profile=$(mktemp -d)
    printf '[appearance]\nlanguage=%s\ntheme=%s\n' "$5" "$4" > "$profile/settings.ini"
    echo "shots: $1-$4-$5"
    FLEETGLASS_SCREEN="$2" QT_SCALE_FACTOR="$3" timeout 300 "$here/headless.sh" \
        "$program" --demo --profile "$profile" --vehicles 60 --shots "$folder/$1-$4-$5"
    status=$?
    rm -rf "$profile"
    [ $status = 0 ] || { echo "shots: the program ended with status $status" >&2; failed=1; }
}

failed=0
while read -r name screen scale; do
    for theme in light dark; do
        shoot "$name" "$screen" "$scale" $theme en
        [ "$amount" = all ] || continue
        for language in $languages; do shoot "$name" "$screen" "$scale" $theme "$language"; done
    done
done << SIZES
1024x640 1024x640 1
1280x800 1280x800 1
1920x1080 1920x1080 1
3840x2160-200 3840x2160 2
1280x800-125 1280x800 1.25
SIZES
if [ "$amount" != all ]; then
    for language in $languages; do shoot 1024x640 1024x640 1 light "$language"; done
fi
exit $failed
