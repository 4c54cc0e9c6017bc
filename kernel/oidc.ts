// Login through any OpenID Connect provider (ACM/IDM, itsme, Entra, Keycloak): code flow with PKCE, nonce and state. What must be remembered between leaving
// and coming back travels in a sealed cookie, so that the server keeps nothing for somebody who is not logged in. ASVS 5.0 V10.
import * as client from 'openid-client';
import type { Clock } from './clock.ts';
import type { OidcConfig } from './config.ts';
import { decrypt, encrypt } from './keys.ts';
import type { Keys } from './keys.ts';

export type OidcPerson = { subject: string; mail: string | null };
export type Departure = { url: string; sealed: string };
type Remembered = { state: string; nonce: string; verifier: string; to: string; again: boolean; until: number };

const minutesAway = 10;
const freshSeconds = 300;

export type OidcDoor = {
  name: string;
  /** Where to send the browser, and what it must bring back. `again`: the provider must ask for the password anew. */
  depart(callback: string, to: string, again: boolean): Promise<Departure>;
  /** Who came back, and where they wanted to go. Throws when anything does not fit. */
  arrive(url: URL, sealed: string): Promise<{ person: OidcPerson; to: string }>;
};

/** Only a path of our own: an address that a login could send somebody to is a gift to a phisher. */
const localPath = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])[\w\-./~?=&%]*$/.test(to) ? to : '/');

export function oidcDoor(config: OidcConfig, keys: Keys, clock: Clock): OidcDoor {
  const issuer = new URL(config.issuer);
  const key = keys.derive('oidc journey');
  const isLoopback = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
  let found: Promise<client.Configuration> | null = null;
  // Found at the first use and again after a failure, so that a provider that is down does not stop the house.
  const provider = (): Promise<client.Configuration> =>
    (found ??= client
      .discovery(issuer, config.clientId, config.clientSecret, undefined, {
        timeout: 10,
        ...(isLoopback && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        found = null;
        throw error;
      }));

  return {
    name: issuer.hostname,
    async depart(callback, to, again) {
      const remembered: Remembered = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        to: localPath(to),
        again,
        until: clock.now().epochMilliseconds + minutesAway * 60_000,
      };
      const url = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: callback,
        scope: 'openid email profile',
        state: remembered.state,
        nonce: remembered.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(remembered.verifier),
        code_challenge_method: 'S256',
        ...(again && { prompt: 'login', max_age: '0' }),
      });
      return { url: url.href, sealed: encrypt(key, JSON.stringify(remembered), 'oidc').toString('base64url') };
    },
    async arrive(url, sealed) {
      const remembered = JSON.parse(decrypt(key, Buffer.from(sealed, 'base64url'), 'oidc')) as Remembered;
      if (remembered.until < clock.now().epochMilliseconds) throw new Error('the journey took too long');
      const tokens = await client.authorizationCodeGrant(await provider(), url, {
        pkceCodeVerifier: remembered.verifier,
        expectedState: remembered.state,
        expectedNonce: remembered.nonce,
        idTokenExpected: true,
        ...(remembered.again && { maxAge: freshSeconds }),
      });
      const claims = tokens.claims()!;
      const mail = typeof claims['email'] === 'string' && claims['email_verified'] === true ? claims['email'] : null;
      return { person: { subject: `${claims.iss}|${claims.sub}`, mail }, to: remembered.to };
    },
  };
}
