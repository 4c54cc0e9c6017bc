// Builds the staff shell: web/ -> dist/web. No inline script and no inline style, so that CSP `script-src 'self'` holds.
import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { root } from './kernel/paths.ts';

export default defineConfig({
  root: path.join(root, 'web'),
  base: '/',
  publicDir: path.join(root, 'web', 'public'),
  plugins: [react()],
  build: {
    outDir: path.join(root, 'dist', 'web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    manifest: true,
  },
  server: { fs: { allow: [root] }, proxy: { '/api': 'http://127.0.0.1:8080', '/auth': 'http://127.0.0.1:8080' } },
});
