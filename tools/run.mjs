// Runs one TypeScript file of this project: `node tools/run.mjs bench/main.ts --json`.
// Node 20 cannot strip types itself, so esbuild bundles the file (packages stay outside) into the cache and it is imported from there.
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs FILE.ts [arguments]');
  process.exit(2);
}
const outfile = path.join(root, 'node_modules', '.cache', 'hoeksteen', entry.replace(/[^\w.-]+/g, '_').replace(/\.tsx?$/, '.mjs'));
await build({
  entryPoints: [path.resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
