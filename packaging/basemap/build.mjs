// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm ci --ignore-scripts && npm run build
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { landFile } from './land.mjs';
import { placesFile } from './places.mjs';

const folder = process.argv[2] ?? '.';
writeFileSync(join(folder, 'land.bin'), landFile());
writeFileSync(join(folder, 'places.bin'), placesFile());
