// `npm start`: builds what is missing, then runs the product (start.ts) in this process.
import { ensureBuilt } from './build.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Hoeksteen needs Node 20.19 or newer, this is ${process.version}`);
  process.exit(1);
}
const say = (text) => console.log(text);
try {
  await ensureBuilt('start', say);
  await ensureBuilt('thread', say);
  if (!process.argv.includes('--help')) await ensureBuilt('web', say);
} catch (error) {
  console.error(`Hoeksteen could not be built (is "npm ci" done?): ${error.message}`);
  process.exit(1);
}
await import('../dist/start.js');
