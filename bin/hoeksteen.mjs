#!/usr/bin/env node
// `npx hoeksteen ...`: builds the command line when its sources changed, then runs it.
import { ensureBuilt } from '../tools/build.mjs';

await ensureBuilt('cli');
await import('../dist/cli.js');
