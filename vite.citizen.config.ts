// Builds the public page beside the staff shell: rooms/citizen/web -> dist/web. On its own, so that it shares nothing with the shell and stays small.
import path from 'node:path';
import { defineConfig } from 'vite';
import { root } from './kernel/paths.ts';
import { citizenModules } from './rooms/citizen/build.ts';

const web = path.join(root, 'rooms', 'citizen', 'web');

export default defineConfig({
  root: web,
  base: '/',
  publicDir: false,
  plugins: [citizenModules()],
  build: {
    outDir: path.join(root, 'dist', 'web'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: false,
    target: 'es2022',
    manifest: '.vite/citizen.json',
    rollupOptions: {
      input: { citizen: path.join(web, 'main.ts'), 'recht-worker': path.join(web, 'worker.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'recht-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
});
