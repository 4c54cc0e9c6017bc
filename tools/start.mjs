// `npm start`: builds what is missing, then runs the product (start.ts) in this process.
import { ensureBuilt } from './build.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Hoeksteen needs Node 20.19 or newer, this is ${process.version}`);
  process.exit(1);
}
const say = (text) => console.log(text);
await ensureBuilt('programs', say);
if (!process.argv.includes('--help')) await ensureBuilt('web', say);
await import('../dist/start.js');
