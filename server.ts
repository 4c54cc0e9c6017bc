// The web server: the rooms behind /api/v1, the login through another provider, the built pages. Stops in order: what is asked is answered first.
import path from 'node:path';
import type pg from 'pg';
import { buildApp } from './app.ts';
import type { Clock } from './kernel/clock.ts';
import type { Config } from './kernel/config.ts';
import type { Keys } from './kernel/keys.ts';
import { openLog } from './kernel/log.ts';
import { openMetrics, serveMetrics } from './kernel/metrics.ts';
import { root } from './kernel/paths.ts';
import { readWebFiles } from './kernel/web-files.ts';
import type { DemoLogins } from './rooms/staff/routes.ts';

export type ServerOptions = { config: Config; pool: pg.Pool; keys: Keys; clock: Clock; demo?: DemoLogins | null };

export async function startServer({
  config,
  pool,
  keys,
  clock,
  demo,
}: ServerOptions): Promise<{ address: string; close(): Promise<void> }> {
  const log = openLog(config.logLevel);
  const figures = openMetrics(pool);
  const app = await buildApp({
    pool,
    keys,
    clock,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    oidc: config.oidc,
    demo: demo ?? null,
    logger: log,
    metrics: figures,
    web: await readWebFiles(path.join(root, 'dist', 'web')),
  });
  const metrics = config.metricsPort > 0 ? await serveMetrics(figures, config.metricsPort) : null;
  // Whoever starts the server says where it listens; a second line in another form only confuses.
  log.level = 'silent';
  const address = await app.listen({ port: config.port, host: config.host });
  log.level = config.logLevel;
  return {
    address: config.publicUrl ?? address.replace('127.0.0.1', 'localhost'),
    close: async () => {
      await app.close();
      await metrics?.close();
    },
  };
}
