// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes as src/tiles/byte_reader.h reads them: little endian, LEB128 for numbers, zigzag for signed ones.
export class Bytes {
    #parts = [];

    u8(value) { this.#parts.push(value & 255); return this; }
    u16(value) { return this.u8(value).u8(value >> 8); }
    u32(value) { return this.u16(value & 0xffff).u16(value >>> 16); }
    text(value) { const utf8 = Buffer.from(value, 'utf8'); this.u8(utf8.length); return this.raw(utf8); }
    raw(bytes) { for (const b of bytes) this.#parts.push(b); return this; }
    varint(value) {
        while (value >= 128) { this.#parts.push((value % 128) | 128); value = Math.floor(value / 128); }
        this.#parts.push(value);
        return this;
    }
    signed(value) { return this.varint(value < 0 ? -value * 2 - 1 : value * 2); }
    get length() { return this.#parts.length; }
    buffer() { return Buffer.from(this.#parts); }
}
