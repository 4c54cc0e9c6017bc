// What comes in by the door: refused by pointer where it is not what was asked, done once when it comes twice, and never over the work of somebody else.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TriedHouse, subject } from './http-fixture.ts';

let house: TriedHouse;
beforeAll(async () => {
  house = await TriedHouse.open();
});
beforeEach(() => house.logIn());
afterAll(() => house.close());
const ask: TriedHouse['ask'] = (...given) => house.ask(...given);

describe('what comes in', () => {
  const fault = async (payload: unknown, headers = {}) => {
    const { status, body, text } = await ask('POST', '/items', payload, headers);
    return { status, text, errors: (body?.errors ?? []).map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`) };
  };
  it.each([
    ['a wrong type', { name: 12 }, '/name type'],
    ['a text for a number', { name: 'x', cents: '12' }, '/cents type'],
    ['a negative amount', { name: 'x', cents: -1 }, '/cents tooSmall'],
    ['half a cent', { name: 'x', cents: 1.5 }, '/cents type'],
    ['an unknown choice', { name: 'x', kind: 'c' }, '/kind choice'],
    ['a missing field', {}, '/name missing'],
    ['a misspelt field', { name: 'x', naam: 'y' }, '/naam unknown'],
    ['too long a text', { name: 'x'.repeat(21) }, '/name tooLong'],
    ['a NUL character', '{"name":"a\\u0000b"}', '/name controlCharacter'],
    ['a lone surrogate', '{"name":"a\\ud800"}', '/name loneSurrogate'],
    ['a key that reaches a prototype', '{"name":"x","__proto__":{"a":1}}', ' key'],
    ['a constructor', '{"name":"x","constructor":{"prototype":1}}', ' key'],
    ['half a document', '{"name":', ' json'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), ' utf8'],
    ['a key that stands twice', '{"name":"x","cents":1,"cents":2}', '/cents keyTwice'],
    ['a number for a key, twice', '{"85073003328":1,"85073003328":2}', '/? keyTwice'],
    ['a well of arrays', `${'['.repeat(500)}${']'.repeat(500)}`, ' tooDeep'],
  ])('is refused by pointer: %s', async (_, payload, expected) => {
    const { status, errors } = await fault(payload);
    expect(status).toBe(400);
    expect(errors).toContain(expected);
  });
  it('is told what was expected, and how to go on', async () => {
    const { body } = await ask('POST', '/items', { name: 'x', kind: 'c' });
    expect(body).toMatchObject({
      detail: 'Each fault is named by its pointer in errors.',
      errors: [{ pointer: '/kind', code: 'choice', expected: ['a', 'b'] }],
    });
  });
  it('is never echoed', async () => expect((await fault({ name: 'x', kind: 'my secret' })).text).not.toContain('my secret'));
  it('names every fault at once', async () => expect((await fault({ name: 1, cents: 'x' })).errors).toEqual(['/name type', '/cents type']));
  it('is at most one million bytes', async () => expect((await fault({ name: 'x'.repeat(1_000_001) })).status).toBe(413));
  it('is JSON', async () => expect((await fault('name=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415));
  it('is a body where one is asked', async () => expect((await ask('POST', '/items')).status).toBe(400));
  it('is made uniform: NFC, and no marks that turn the reading direction', async () => {
    expect((await ask('POST', '/items', { name: 'Rene\u0301' })).body.name).toBe('Ren\u00e9');
    expect((await ask('POST', '/items', { name: 'a\u202eb\u200f' })).body.name).toBe('ab');
  });
  it('by the address is refused when it is no id', async () =>
    expect((await ask('GET', '/person/12')).body.errors).toMatchObject([{ pointer: '/personId', in: 'path', code: 'format' }]));
  it('by an address that cannot be read is 400', async () => expect((await ask('GET', '/person/%ff')).status).toBe(400));
});

describe('the same request sent twice', () => {
  const effects = (): Promise<number> => house.count(`hs.idempotency where key like 'effect-%'`);
  it('is done once and answered alike', async () => {
    const before = await effects();
    const first = await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'one' });
    const second = await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'one' });
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([201, first.text, 'true']);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(await effects()).toBe(before + 1);
  });
  it('leaves an audit row each time it is answered with something of a person', async () => {
    const send = () => ask('POST', `/person/${subject}`, {}, { 'idempotency-key': 'personal' });
    const [first, second] = [await send(), await send()];
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([200, first.text, 'true']);
    const { rows } = await house.database.admin.query('select action from hs.audit where request_id = $1', [
      second.headers['x-request-id'],
    ]);
    expect(rows).toEqual([{ action: 'request.replay' }]);
  });
  it('with another body is a mistake', async () => {
    await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'two' });
    expect((await ask('POST', '/items', { name: 'y' }, { 'idempotency-key': 'two' })).body).toMatchObject({
      status: 422,
      code: 'idempotency.otherBody',
    });
  });
  it('twenty times at once has one effect', async () => {
    const before = await effects();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'many' })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed']).length).toBe(19);
    expect(await effects()).toBe(before + 1);
  });
  it('after a failure is done anew', async () => {
    expect((await ask('POST', '/fails-late', { name: 'x' }, { 'idempotency-key': 'late-one' })).status).toBe(500);
    expect((await ask('POST', '/items', { name: 'x' }, { 'idempotency-key': 'late-one' })).status).toBe(201);
  });
  it('keeps no readable answer in the database', async () => {
    await ask('POST', '/items', { name: 'canary-name' }, { 'idempotency-key': 'three' });
    expect(
      (await house.database.admin.query(`select response::text from hs.idempotency where key = 'three'`)).rows[0].response,
    ).not.toContain('canary');
  });
});

describe('two people, one record', () => {
  it('a change names the version it is about', async () =>
    expect((await ask('PUT', '/item', { name: 'mine' })).body).toMatchObject({ status: 428, code: 'version.needed' }));
  it('an older version gets both', async () =>
    expect((await ask('PUT', '/item', { name: 'mine' }, { 'if-match': '"6"' })).body).toMatchObject({
      status: 412,
      code: 'version.conflict',
      current: { name: 'theirs', version: 7 },
      yours: { name: 'mine' },
    }));
  it('the right one passes and the answer carries the next', async () => {
    const { status, headers } = await ask('PUT', '/item', { name: 'mine' }, { 'if-match': '"7"' });
    expect([status, headers['etag']]).toEqual([200, '"8"']);
  });
  it('a version that is none is said so', async () =>
    expect((await ask('PUT', '/item', { name: 'mine' }, { 'if-match': 'seven' })).status).toBe(400));
});
