// Everything that may be set from outside, read once. Nothing else in the product looks at the environment.
import path from 'node:path';
import { root } from './paths.ts';

export type OidcConfig = { issuer: string; clientId: string; clientSecret: string };

export type Config = {
  port: number;
  host: string;
  /** Folder for the database, keys, files and checkpoints. */
  dataFolder: string;
  /** An administrator's address of a PostgreSQL >= 15; null = our own server in the data folder. */
  databaseUrl: string | null;
  keysFile: string;
  checkpointsFile: string;
  /** How the outside world reaches this server; null = http://localhost:port. */
  publicUrl: string | null;
  /** Number of proxies in front whose X-Forwarded-For may be believed. */
  trustedProxies: number;
  oidc: OidcConfig | null;
  /** Load the demo municipality when the database is empty. */
  demo: boolean;
  logLevel: string;
  /** Full figures instead of the seeded samples of the daily test. */
  long: boolean;
  chromePath: string | null;
};

type Env = Record<string, string | undefined>;

function wholeNumber(env: Env, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new Error(`${name}=${text} is not a whole number between 0 and 65535`);
  return value;
}

export function readConfig(env: Env = process.env): Config {
  const dataFolder = path.resolve(root, env['HOEKSTEEN_DATA'] || 'data');
  const issuer = env['HOEKSTEEN_OIDC_ISSUER'];
  return {
    port: wholeNumber(env, 'PORT', 3000),
    host: env['HOST'] || '127.0.0.1',
    dataFolder,
    databaseUrl: env['DATABASE_URL'] || null,
    keysFile: env['HOEKSTEEN_KEYS'] ? path.resolve(root, env['HOEKSTEEN_KEYS']) : path.join(dataFolder, 'keys.json'),
    checkpointsFile: env['HOEKSTEEN_CHECKPOINTS']
      ? path.resolve(root, env['HOEKSTEEN_CHECKPOINTS'])
      : path.join(dataFolder, 'audit-checkpoints.jsonl'),
    publicUrl: env['HOEKSTEEN_URL'] || null,
    trustedProxies: wholeNumber(env, 'HOEKSTEEN_PROXIES', 0),
    oidc: issuer ? { issuer, clientId: env['HOEKSTEEN_OIDC_CLIENT'] ?? '', clientSecret: env['HOEKSTEEN_OIDC_SECRET'] ?? '' } : null,
    demo: env['HOEKSTEEN_DEMO'] !== 'off',
    logLevel: env['HOEKSTEEN_LOG'] || 'info',
    long: env['HOEKSTEEN_LONG'] === '1',
    chromePath: env['CHROME_PATH'] || null,
  };
}
