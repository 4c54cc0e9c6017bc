// `npm run dev`: the product as `npm start`, and vite with live reload in front of it on port 5173.
import { createServer } from 'vite';
import { ensureBuilt } from './build.mjs';

process.env.PORT ??= '8080';
await ensureBuilt('start', (text) => console.log(text));
await ensureBuilt('thread', (text) => console.log(text));
await import('../dist/start.js');
const server = await createServer({ configFile: new URL('../vite.config.ts', import.meta.url).pathname });
await server.listen(5173);
server.printUrls();
