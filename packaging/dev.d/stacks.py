#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""stacks.py FILE: what `fleetglass-bench session --stacks FILE` has kept, as a list: where the GUI thread was, the most frequent place
first. A place is the innermost function of ours and, where it called them, the libraries' function that it was in."""
import collections
import re
import subprocess
import sys

MARKS = re.compile(r'StackSampler|takeStack|WatchedApplication|GuiWatchdog|fleetglass::benchSession|\bmain\b|\(anonymous namespace\)::wait')


def names(module, offsets):
    """Function names of one module; those of its dynamic symbols only where it has no others."""
    # A return address may lie behind its function's end: one byte back is inside the call.
    asked = [hex(int(offset, 16) - 1) for offset in offsets]
    said = subprocess.run(['addr2line', '-f', '-C', '-e', module, *asked], capture_output=True, text=True).stdout.split('\n')
    return {offset: said[2 * i] for i, offset in enumerate(offsets) if 2 * i < len(said)}


def main():
    stacks = [[frame.rsplit('+', 1) for frame in line.split()] for line in open(sys.argv[1], encoding='utf-8')]
    wanted = collections.defaultdict(set)
    for stack in stacks:
        for module, offset in stack:
            wanted[module].add(offset)
    known = {module: names(module, sorted(offsets)) for module, offsets in wanted.items()}

    places, paths = collections.Counter(), {}
    for stack in stacks:
        frames = [(module, known[module].get(offset, '??')) for module, offset in stack]
        ours = [name for _, name in frames if 'fleetglass' in name and not MARKS.search(name)]
        short = [re.sub(r'\(.*', '', re.sub(r'<.*', '', name.replace('fleetglass::', ''))) for name in ours]
        place = short[0] if short else 'in ' + frames[-1][0].rsplit('/', 1)[-1] if frames else '?'
        if not short:
            libraries = [module.rsplit('/', 1)[-1] for module, _ in frames[2:]]
            place = 'none of ours: ' + next((one for one in libraries if 'gallium' in one or 'LLVM' in one), libraries[0] if libraries else '?')
        places[place] += 1
        paths.setdefault(place, collections.Counter())[' < '.join(dict.fromkeys(short[1:5]))] += 1
    total = sum(places.values())
    print(f'{total} samples, one each 4 ms')
    for place, count in places.most_common(40):
        path, _ = paths[place].most_common(1)[0]
        print(f'{100 * count / total:5.1f} %  {count:5}  {place}' + (f'   < {path}' if path else ''))


if __name__ == '__main__':
    main()
