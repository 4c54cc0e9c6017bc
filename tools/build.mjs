// Builds dist/: the programs (esbuild; packages stay outside) and the staff shell (vite). Skips what did not change: the inputs are compared by size and
// time first, by content when those differ (a fresh clone has new times). `node tools/build.mjs [start|cli|web]`
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const ownFiles = ['package-lock.json', 'tools/build.mjs'];

const programInputs = {
  folders: ['kernel', 'rooms', 'rules', 'demo', 'web'],
  files: [...ownFiles, ...readdirSync(root).filter((name) => /^[a-z-]+\.ts$/.test(name) && !name.includes('config'))],
};
const targets = {
  start: { ...programInputs, makes: ['dist/start.js'], build: () => buildProgram('start') },
  // a thread begins with a file of its own; that of `rights scan` shares the pieces of the command line
  cli: {
    ...programInputs,
    makes: ['dist/cli.js', 'dist/cli-thread.js'],
    build: () => buildProgram('cli', 'cli.ts', { 'cli-thread': 'rooms/rights/scan-thread.ts' }),
  },
  // the thread of the scan: a thread begins with a file of its own
  thread: {
    folders: ['rules', 'rooms/outreach'],
    files: ownFiles,
    makes: ['dist/scan-thread.js'],
    build: () => buildProgram('scan-thread', 'rooms/outreach/scan-thread.ts'),
  },
  web: {
    folders: ['web', 'rooms', 'rules'],
    files: [...ownFiles, 'vite.config.ts', 'vite.citizen.config.ts'],
    makes: ['dist/web/index.html', 'dist/web/citizen.json'],
    build: buildWeb,
  },
};

async function buildProgram(name, entry = `${name}.ts`, more = {}) {
  const esbuild = await import('esbuild');
  rmSync(path.join(dist, `${name}-chunks`), { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { [name]: entry, ...more },
    outdir: 'dist',
    chunkNames: `${name}-chunks/[name]-[hash]`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
    loader: { '.svg': 'text', '.md': 'text', '.yaml': 'text', '.css': 'text' },
  });
  await esbuild.stop();
}

async function buildWeb() {
  // Also when a test builds: the pages are those that people get.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'error' });
  await build({ configFile: path.join(root, 'vite.citizen.config.ts'), logLevel: 'error' });
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(file);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield file;
  }
}

function inputsOf({ folders, files }) {
  const all = [
    ...files.map((file) => path.join(root, file)),
    ...folders
      .map((folder) => path.join(root, folder))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => [...filesUnder(folder)]),
  ];
  return all.filter((file) => existsSync(file)).sort();
}

function signature(inputs, describe) {
  const hash = createHash('sha256');
  for (const file of inputs)
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(describe(file))
      .update('\0');
  return hash.digest('hex');
}
const quickly = (file) => {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
};

/** Builds a target when its inputs changed; true when it did. */
export async function ensureBuilt(name, say = () => {}) {
  const target = targets[name];
  const note = path.join(dist, `.${name}.json`);
  const known =
    existsSync(note) && target.makes.every((file) => existsSync(path.join(root, file))) ? JSON.parse(readFileSync(note, 'utf8')) : {};
  const inputs = inputsOf(target);
  const quick = signature(inputs, quickly);
  if (known.quick === quick) return false;
  const content = signature(inputs, (file) => readFileSync(file));
  const changed = known.content !== content;
  mkdirSync(dist, { recursive: true });
  if (changed) {
    say(`building ${name}`);
    await target.build();
  }
  writeFileSync(note, JSON.stringify({ quick, content }));
  return changed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2);
  for (const name of asked.length > 0 ? asked : Object.keys(targets)) {
    console.log(`${name}: ${(await ensureBuilt(name)) ? 'built' : 'nothing changed'}`);
  }
}
