#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh FOLDER [REGEX]: clang-tidy and clazy over the sources in FOLDER's compile_commands.json,
# or over those whose path matches. Status 1 when either has something to say.
set -uo pipefail
folder="$1"
pattern="${2:-.}"

tool() { # NAME: with Debian's version number where there is one
    command -v "$1-19" || command -v "$1" || { echo "lint: no $1 here" >&2; exit 2; }
}
tidy=$(tool clang-tidy) && clazy=$(command -v clazy-standalone) || exit 2
jobs=$(nproc 2>/dev/null || sysctl -n hw.ncpu)

# What was generated is not ours to tidy.
files=$(sed -n 's/^ *"file": "\(.*\)",*$/\1/p' "$folder/compile_commands.json" |
    grep -E '/(src|tests)/' | grep -v '/build/' | grep -E -- "$pattern" | sort -u)
[ -n "$files" ] || { echo "lint: no source matches $pattern" >&2; exit 2; }
echo "lint: $(echo "$files" | wc -l) files"

report=$(mktemp)
trap 'rm -f "$report"' EXIT
# One process per file; a warning in a header is shown once.
printf '%s\n' "$files" | xargs -P "$jobs" -I{} sh -c \
    '"$1" --quiet -p "$2" "$4" 2>/dev/null
     "$3" -p "$2" --header-filter="/(src|tests)/" --ignore-dirs="(/usr/|/build/)" \
          --checks=level1,no-non-pod-global-static,container-inside-loop,heap-allocated-small-trivial-type "$4" 2>&1 |
          grep -vE "^[0-9]+ warnings? generated|Processing file" ' sh "$tidy" "$folder" "$clazy" {} > "$report"
awk '/(warning|error): / { fresh = !seen[$0]++ } fresh' "$report"
found=$(grep -E '(warning|error): ' "$report" | sort -u | wc -l)
echo "lint: $found findings"
[ "$found" -eq 0 ]
