// Everything that may be set from outside, read once. Nothing else in the product looks at the environment.
import path from 'node:path';
import { root } from './paths.ts';

export type OidcConfig = { issuer: string; clientId: string; clientSecret: string };

export type Config = {
  port: number;
  host: string;
  /** Folder for the database, keys, files and checkpoints. */
  dataFolder: string;
  /** Connection URL of an administrator of a PostgreSQL 15 or newer; null = our own server in the data folder. */
  databaseUrl: string | null;
  /** In the folder HOEKSTEEN_KEYS; the folder belongs outside the backup of the database. */
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
  /** Port on loopback for the figures of the operator; 0 = none. */
  metricsPort: number;
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
    keysFile: path.join(env['HOEKSTEEN_KEYS'] ? path.resolve(root, env['HOEKSTEEN_KEYS']) : path.join(dataFolder, 'keys'), 'secret.json'),
    checkpointsFile: env['HOEKSTEEN_CHECKPOINTS']
      ? path.resolve(root, env['HOEKSTEEN_CHECKPOINTS'])
      : path.join(dataFolder, 'audit-checkpoints.jsonl'),
    publicUrl: env['HOEKSTEEN_URL'] || null,
    trustedProxies: wholeNumber(env, 'HOEKSTEEN_PROXIES', 0),
    oidc: issuer ? { issuer, clientId: env['HOEKSTEEN_OIDC_CLIENT'] ?? '', clientSecret: env['HOEKSTEEN_OIDC_SECRET'] ?? '' } : null,
    demo: env['HOEKSTEEN_DEMO'] !== 'off',
    logLevel: env['HOEKSTEEN_LOG'] || 'info',
    metricsPort: wholeNumber(env, 'HOEKSTEEN_METRICS', 0),
  };
}

/** A Chrome or Chromium of the machine; null where none was named. */
export const chromePath = (env: Env = process.env): string | null => env['CHROME_PATH'] || null;

/** Shown by `npm start -- --help`. */
export const configHelp = `PORT                     port of the web server (3000)
HOST                     address it listens on (127.0.0.1)
HOEKSTEEN_DATA           data folder: database, files, checkpoints of the audit log (./data)
HOEKSTEEN_KEYS           folder of the keys, to be kept outside the backup (keys in the data folder)
HOEKSTEEN_CHECKPOINTS    file to which each seal of the audit log is written (audit-checkpoints.jsonl in the data folder)
DATABASE_URL             a PostgreSQL >= 15 in place of our own; the user must be allowed to create roles
HOEKSTEEN_URL            address by which browsers reach this server, when that is not http://localhost:PORT
HOEKSTEEN_PROXIES        number of proxies in front whose X-Forwarded-For is believed (0)
HOEKSTEEN_OIDC_ISSUER, HOEKSTEEN_OIDC_CLIENT, HOEKSTEEN_OIDC_SECRET   login through an OpenID Connect provider
HOEKSTEEN_DEMO           off: leave an empty database empty
HOEKSTEEN_LOG            fatal, error, warn, info or debug (info)
HOEKSTEEN_METRICS        port on 127.0.0.1 for figures in the form of Prometheus (none)
CHROME_PATH              a Chrome or Chromium, for letters where Typst has no binary and for the browser tests`;
