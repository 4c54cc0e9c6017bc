// Writes the description of the API (web/api/openapi.json) and its types for the screens (web/api/types.gen.ts) from the routes. A test fails when a route
// changed and this was not run. Needs no database: routes are only declared.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { buildApp } from '../app.ts';
import { systemClock } from '../kernel/clock.ts';
import { keysFromSecret } from '../kernel/keys.ts';
import { openApiOf, openApiText } from '../kernel/openapi.ts';
import { root } from '../kernel/paths.ts';
import { apiTypes } from './api-types.ts';

const app = await buildApp({ pool: new pg.Pool(), keys: keysFromSecret(Buffer.alloc(32)), clock: systemClock });
await app.ready();
const document = openApiOf(app);
writeFileSync(path.join(root, 'web', 'api', 'openapi.json'), openApiText(document));
writeFileSync(path.join(root, 'web', 'api', 'types.gen.ts'), apiTypes(document));
console.log(`${Object.values(document.paths).reduce((sum, operations) => sum + Object.keys(operations).length, 0)} operations`);
await app.close();
