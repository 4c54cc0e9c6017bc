// How long a user waits at the second `npm start`: from the command to the line that says ready, in a data folder that already has everything.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../kernel/paths.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

async function startOnce(dataFolder: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env: { ...process.env, HOEKSTEEN_DATA: dataFolder, PORT: String(await freePort()) } });
  let said = '';
  const seconds = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('Hoeksteen is ready')) resolve((performance.now() - began) / 1000);
    });
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.once('exit', () => reject(new Error(`the start ended: ${said.trim()}`)));
  });
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

export async function secondStart(): Promise<{ firstSeconds: number; secondSeconds: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoeksteen-start-'));
  try {
    const firstSeconds = await startOnce(folder);
    const secondSeconds = await startOnce(folder);
    return { firstSeconds: Math.round(firstSeconds * 100) / 100, secondSeconds: Math.round(secondSeconds * 100) / 100 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
