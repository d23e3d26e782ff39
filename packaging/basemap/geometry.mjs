// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points are [x, y] in steps of 1/2^22 of the world's width in Web Mercator, y to the south.

export const WORLD = 1 << 22;
const BELOW = WORLD + WORLD / 8; // south of everything that is drawn

export function project([lon, lat]) {
    const x = ((lon + 180) / 360) * WORLD;
    if (lat < -85.04) return [Math.round(x), BELOW];
    const s = Math.sin((Math.min(lat, 85.04) * Math.PI) / 180);
    const y = (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * WORLD;
    return [Math.round(x), Math.round(y)];
}

// A line that jumps from one edge of the world to the other goes on past the edge instead.
export function unwrap(points) {
    let turn = 0;
    return points.map(([x, y], i) => {
        if (i > 0 && x - points[i - 1][0] > WORLD / 2) turn -= WORLD;
        if (i > 0 && points[i - 1][0] - x > WORLD / 2) turn += WORLD;
        return [x + turn, y];
    });
}

// The rings that draw a closed spherical ring on the flat world: itself and its copies one world to the left and right. One
// that goes around the south pole is closed far below.
export function flatRings(closed) {
    const ring = unwrap(closed);
    const turn = ring[ring.length - 1][0] - ring[0][0];
    if (Math.abs(turn) > WORLD / 2) {
        const around = [-turn, 0, turn].flatMap((by) => ring.map(([x, y]) => [x + by, y]));
        return [[...around, [around[around.length - 1][0], BELOW], [around[0][0], BELOW]]];
    }
    const [left, , right] = bounds(ring);
    return [-WORLD, 0, WORLD]
        .filter((by) => right + by > -WORLD / 8 && left + by < WORLD + WORLD / 8)
        .map((by) => ring.slice(0, -1).map(([x, y]) => [x + by, y]));
}

function squaredDistanceToSegment(p, a, b) {
    let [x, y] = a;
    let dx = b[0] - x;
    let dy = b[1] - y;
    if (dx !== 0 || dy !== 0) {
        const t = Math.max(0, Math.min(1, ((p[0] - x) * dx + (p[1] - y) * dy) / (dx * dx + dy * dy)));
        x += dx * t;
        y += dy * t;
    }
    dx = p[0] - x;
    dy = p[1] - y;
    return dx * dx + dy * dy;
}

// Douglas-Peucker. The ends stay, so arcs that meet still meet.
export function simplify(points, tolerance) {
    const keep = new Uint8Array(points.length);
    const limit = tolerance * tolerance;
    keep[0] = keep[points.length - 1] = 1;
    const stack = [[0, points.length - 1]];
    while (stack.length) {
        const [first, last] = stack.pop();
        let farthest = -1;
        let most = limit;
        for (let i = first + 1; i < last; ++i) {
            const d = squaredDistanceToSegment(points[i], points[first], points[last]);
            if (d > most) {
                most = d;
                farthest = i;
            }
        }
        if (farthest > 0) {
            keep[farthest] = 1;
            stack.push([first, farthest], [farthest, last]);
        }
    }
    return points.filter((_, i) => keep[i]);
}

export function area(ring) {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
        sum += (ring[j][0] - ring[i][0]) * (ring[j][1] + ring[i][1]);
    return Math.abs(sum) / 2;
}

export function bounds(points) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of points) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }
    return [left, top, right, bottom];
}

export function contains(rings, [x, y]) {
    let inside = false;
    for (const ring of rings)
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [xi, yi] = ring[i];
            const [xj, yj] = ring[j];
            if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
        }
    return inside;
}

// One corner-cutting pass (Chaikin): the steps of a coarsely rounded source become bends.
export function smooth(points, closed) {
    const out = closed ? [] : [points[0]];
    for (let i = 0; i + 1 < points.length; ++i) {
        const [a, b] = [points[i], points[i + 1]];
        out.push([Math.round(a[0] * 0.75 + b[0] * 0.25), Math.round(a[1] * 0.75 + b[1] * 0.25)]);
        out.push([Math.round(a[0] * 0.25 + b[0] * 0.75), Math.round(a[1] * 0.25 + b[1] * 0.75)]);
    }
    out.push(closed ? out[0] : points[points.length - 1]);
    return out;
}

const between = (a, b, axis, at) => {
    const t = (at - a[axis]) / (b[axis] - a[axis]);
    const p = [Math.round(a[0] + (b[0] - a[0]) * t), Math.round(a[1] + (b[1] - a[1]) * t)];
    p[axis] = at;
    return p;
};

// The part of a ring on one side of a line (Sutherland-Hodgman).
export function cutRing(ring, axis, at, above) {
    const inside = (p) => (above ? p[axis] >= at : p[axis] <= at);
    const out = [];
    for (let i = 0, previous = ring[ring.length - 1]; i < ring.length; previous = ring[i++]) {
        const here = ring[i];
        if (inside(here) !== inside(previous)) out.push(between(previous, here, axis, at));
        if (inside(here)) out.push(here);
    }
    return out;
}

// The parts of a line on one side of a line.
export function cutLine(line, axis, at, above) {
    const inside = (p) => (above ? p[axis] >= at : p[axis] <= at);
    const out = [];
    let part = inside(line[0]) ? [line[0]] : [];
    for (let i = 1; i < line.length; ++i) {
        if (inside(line[i]) !== inside(line[i - 1])) {
            part.push(between(line[i - 1], line[i], axis, at));
            if (!inside(line[i])) {
                out.push(part);
                part = [];
            }
        }
        if (inside(line[i])) part.push(line[i]);
    }
    if (part.length > 1) out.push(part);
    return out;
}

// The point of a polygon that is farthest from its edge, roughly: where its name has most room.
export function roomiestPoint(rings) {
    const [left, top, right, bottom] = bounds(rings[0]);
    let best = null;
    let most = -1;
    const look = (x, y) => {
        if (!contains(rings, [x, y])) return;
        let nearest = Infinity;
        for (const ring of rings)
            for (let i = 1; i < ring.length; ++i)
                nearest = Math.min(nearest, squaredDistanceToSegment([x, y], ring[i - 1], ring[i]));
        if (nearest > most) {
            most = nearest;
            best = [Math.round(x), Math.round(y)];
        }
    };
    const steps = 24;
    for (let i = 1; i < steps; ++i)
        for (let j = 1; j < steps; ++j) look(left + ((right - left) * i) / steps, top + ((bottom - top) * j) / steps);
    return best;
}
