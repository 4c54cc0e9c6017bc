// Login through another provider, in a real flow: a provider of our own on loopback, a browser played by fetch, every redirect followed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { TestApp } from '../../test/harness/app.ts';

let house: TestApp;
let ours: string;
let issuer: string;
let stop: () => void;
const secret = 'a secret of the provider, long enough';
const people: Record<string, { email: string; email_verified: boolean }> = {
  known: { email: 'head@heiderode.example', email_verified: true },
  unverified: { email: 'policy@heiderode.example', email_verified: false },
  stranger: { email: 'somebody@elsewhere.example', email_verified: true },
};

beforeAll(async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  house = await testApp({ oidc: { issuer, clientId: 'hoeksteen', clientSecret: secret } });
  ours = await house.app.listen({ port: 0, host: '127.0.0.1' });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'hoeksteen',
        client_secret: secret,
        redirect_uris: [`${ours}/auth/oidc/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['key'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id]! }) }),
    pkce: { required: () => true },
  });
  server.on('request', provider.callback());
  stop = () => server.close();
  await house.admin.query(`update hs.account set mail = login || '@heiderode.example' where tenant_id = 1`);
});
afterAll(async () => {
  stop();
  await house.close();
});

/** A browser with its cookies, per host. */
function browser() {
  const jars = new Map<string, Map<string, string>>();
  async function hop(url: URL, form?: Record<string, string>): Promise<Response> {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split(/=(.*)/s) as [string, string];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }
  /** Follows redirects and fills in the provider's forms until our own house answers with something else; `before` may change where we come back. */
  async function walk(start: string, login: string, before: (url: URL) => URL = (url) => url): Promise<{ url: URL; answer: Response }> {
    let url = new URL(start);
    let answer = await hop(url);
    for (let step = 0; step < 20; step++) {
      const location = answer.headers.get('location');
      if (location) {
        url = new URL(location, url);
        if (url.pathname === '/auth/oidc/callback') url = before(url);
        if (url.origin === new URL(ours).origin && !url.pathname.startsWith('/auth/')) return { url, answer };
        answer = await hop(url);
        continue;
      }
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (!prompt || !action) return { url, answer };
      url = new URL(action, url);
      answer = await hop(url, prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
    }
    throw new Error('the journey does not end');
  }
  return { walk, hop };
}

const start = (to = '/dossier'): string => `${ours}/auth/oidc/start?to=${encodeURIComponent(to)}`;

describe('somebody who comes through a provider', () => {
  it('is the account that was made for the mail, and from then on by issuer and subject', async () => {
    const one = browser();
    const { url } = await one.walk(start(), 'known');
    expect(url.pathname).toBe('/dossier');
    const me = await (await one.hop(new URL(`${ours}/api/v1/me`))).json();
    expect(me.account).toMatchObject({ login: 'head', roles: ['head'] });
    const { rows } = await house.admin.query(`select oidc_subject from hs.account where login = 'head'`);
    expect(rows[0].oidc_subject).toBe(`${issuer}|known`);
    // another mail at the provider changes nothing any more
    people['known'] = { email: 'policy@heiderode.example', email_verified: true };
    const two = browser();
    await two.walk(start(), 'known');
    expect((await (await two.hop(new URL(`${ours}/api/v1/me`))).json()).account.login).toBe('head');
  });
  it('with a mail that the provider did not check is nobody', async () =>
    expect((await browser().walk(start(), 'unverified')).url.search).toBe('?problem=oidc.unknownAccount'));
  it('without an account is nobody', async () =>
    expect((await browser().walk(start(), 'stranger')).url.search).toBe('?problem=oidc.unknownAccount'));
  it('with a closed account is nobody', async () => {
    await house.admin.query(`update hs.account set active = false where login = 'head'`);
    const { url } = await browser().walk(start(), 'known');
    await house.admin.query(`update hs.account set active = true where login = 'head'`);
    expect(url.search).toBe('?problem=oidc.unknownAccount');
  });
  it('must give the password there again when we ask so', async () => {
    const one = browser();
    expect((await one.walk(start(), 'known')).url.pathname).toBe('/dossier');
    expect((await one.walk(`${start()}&again=1`, 'known')).url.pathname).toBe('/dossier');
  });
  it('is sent to a page of this house and nowhere else', async () => {
    for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])
      expect((await browser().walk(start(to), 'known')).url.pathname).toBe('/');
  });
});

describe('a return that does not fit is refused', () => {
  const failed = async (before: (url: URL) => URL): Promise<string> => (await browser().walk(start(), 'known', before)).url.search;
  const change = (name: string, value: string) => (url: URL) => {
    url.searchParams.set(name, value);
    return url;
  };
  it('another state', async () => expect(await failed(change('state', 'other'))).toBe('?problem=oidc.failed'));
  it('another code', async () => expect(await failed(change('code', 'other'))).toBe('?problem=oidc.failed'));
  it('another issuer', async () => expect(await failed(change('iss', 'https://elsewhere.example'))).toBe('?problem=oidc.failed'));
  it('without the journey it began with, as when somebody is sent a link', async () => {
    let link = '';
    await browser().walk(start(), 'known', (url) => {
      link = url.href;
      return new URL('/', ours);
    });
    const answer = await browser().hop(new URL(link));
    expect(answer.headers.get('location')).toBe('/login?problem=oidc.failed');
  });
});

describe('without a provider', () => {
  it('the way does not exist, and a provider that is down does not stop the house', async () => {
    const lone = await testApp({ oidc: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y' } });
    expect((await lone.anonymous.get('/door')).body.oidc).toEqual({ name: '127.0.0.1', start: '/auth/oidc/start' });
    expect((await lone.app.inject('/auth/oidc/start')).headers['location']).toBe('/login?problem=oidc.failed');
    await lone.close();
    const plain = await testApp();
    expect((await plain.app.inject('/auth/oidc/start')).statusCode).toBe(404);
    await plain.close();
  });
});
