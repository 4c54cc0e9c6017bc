// The promise of the drafts, with the clock and the disk in our own hands: on the device within 1 s, on the server within 5 s, and found again.
import { describe, expect, it } from 'vitest';
import { createDraft, rests, type Draft, type LocalDraft } from './drafts.ts';
import { Problem } from './problem.ts';

function bench(initial = { value: 'Een', version: 1 }, disk = new Map<string, LocalDraft<string>>(), slowMs = 0) {
  let now = 0;
  let queue: { at: number; run: () => void; id: number }[] = [];
  let ids = 0;
  const sent: { value: string; version: number; at: number }[] = [];
  let answer: () => Promise<{ version: number }> = async () => ({ version: initial.version + sent.length });
  const writes: number[] = [];
  const settle = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const later = (run: () => void, ms: number) => {
    ids += 1;
    queue.push({ at: now + ms, run, id: ids });
  };
  const open = (from = initial): Draft<string> =>
    createDraft<string>({
      key: 'a/contact/1/housing',
      initial: from,
      send: (value, version) => {
        sent.push({ value, version, at: now });
        return answer();
      },
      store: {
        read: (key) => {
          const found = disk.get(key);
          return slowMs === 0 ? Promise.resolve(found) : new Promise((resolve) => later(() => resolve(found), slowMs));
        },
        write: async (draft) => {
          writes.push(now);
          disk.set(draft.key, draft);
        },
        remove: async (key) => void disk.delete(key),
      },
      timers: {
        set: (run, ms) => {
          ids += 1;
          queue.push({ at: now + ms, run, id: ids });
          return ids;
        },
        clear: (handle) => {
          queue = queue.filter((entry) => entry.id !== handle);
        },
        now: () => now,
      },
    });
  const pass = async (ms: number) => {
    const until = now + ms;
    for (;;) {
      await settle();
      const next = queue.filter((entry) => entry.at <= until).toSorted((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!next) break;
      queue = queue.filter((entry) => entry !== next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = until;
    await settle();
  };
  return { open, pass, sent, disk, writes, answerWith: (next: typeof answer) => (answer = next), killPage: () => (queue = []) };
}

const key = 'a/contact/1/housing';

describe('a draft', () => {
  it('lies on the device within 1 s after the last key', async () => {
    const b = bench();
    const draft = b.open();
    await draft.ready;
    draft.change('Een flat');
    await b.pass(1000);
    expect(b.disk.get(key)?.value).toBe('Een flat');
  });

  it('lies on the device at least each second while somebody types without a rest', async () => {
    const b = bench();
    const draft = b.open();
    await draft.ready;
    for (let i = 0; i < 30; i += 1) {
      draft.change(`Een${'x'.repeat(i + 1)}`);
      await b.pass(100);
    }
    const gaps = b.writes.map((at, index) => at - (b.writes[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1000);
  });

  it('is with the server within 5 s, also while somebody keeps typing, and then leaves the device', async () => {
    const b = bench();
    const draft = b.open();
    await draft.ready;
    for (let i = 0; i < 48; i += 1) {
      draft.change(`Een${'x'.repeat(i + 1)}`);
      await b.pass(100);
    }
    expect(b.sent[0]?.at).toBeLessThanOrEqual(5000);
    await b.pass(5000);
    expect(b.sent.at(-1)?.value).toBe(`Een${'x'.repeat(48)}`);
    expect(draft.state().status).toBe('saved');
    expect(b.disk.has(key)).toBe(false);
  });

  it('is found on a device that is slow to answer, in its place or beside what was typed meanwhile', async () => {
    const left = () => new Map([[key, { key, value: 'Een flat, droog', version: 1, editedAt: 5 }]]);
    const patient = bench(undefined, left(), 4000);
    const early = patient.open();
    await patient.pass(4500);
    expect(early.state()).toMatchObject({ value: 'Een flat, droog', isReady: true, recoveredFrom: 5 });
    const late = bench(undefined, left(), rests.openMs + 2000);
    const untouched = late.open();
    await late.pass(rests.openMs + 2500);
    expect(untouched.state().value).toBe('Een flat, droog');
    const typed = bench(undefined, left(), rests.openMs + 2000);
    const draft = typed.open();
    await typed.pass(rests.openMs + 100);
    draft.change('Iets anders');
    await typed.pass(2000);
    expect(draft.state()).toMatchObject({ value: 'Iets anders', status: 'conflict', theirs: { value: 'Een flat, droog' } });
  });

  it('is found again, character by character, when the tab is killed at any moment', async () => {
    const text = 'De waarborg is nog niet betaald: ‘de eigenaar belt elke week’.';
    for (const killAfter of [1, 9, 20, 41, text.length]) {
      const b = bench({ value: '', version: 1 });
      const draft = b.open();
      await draft.ready;
      for (let i = 1; i <= killAfter; i += 1) {
        draft.change(text.slice(0, i));
        await b.pass(60);
      }
      await b.pass(1000);
      b.killPage();
      const serverHas = b.sent.at(-1);
      const again = b.open({ value: serverHas?.value ?? '', version: serverHas ? 1 + b.sent.length : 1 });
      await again.ready;
      expect(again.state().value).toBe(text.slice(0, killAfter));
      expect(again.state().status).not.toBe('conflict');
    }
  });

  it('keeps the text and tries again after a fault, until the server has it', async () => {
    const b = bench();
    let faults = 3;
    b.answerWith(async () => {
      faults -= 1;
      if (faults >= 0) throw new Problem({ code: 'status.500', status: 500 });
      return { version: 2 };
    });
    const draft = b.open();
    await draft.ready;
    draft.change('Twee');
    await b.pass(2000);
    expect(draft.state().status).toBe('waiting');
    expect(b.disk.get(key)?.value).toBe('Twee');
    await b.pass(2000 + 4000 + 8000 + 2000);
    expect(draft.state()).toMatchObject({ status: 'saved', value: 'Twee' });
    expect(b.sent).toHaveLength(4);
  });

  it('goes at once when the connection is back', async () => {
    const b = bench();
    b.answerWith(async () => {
      throw new TypeError('Failed to fetch');
    });
    const draft = b.open();
    await draft.ready;
    draft.change('Drie');
    await b.pass(3000);
    expect(draft.state().status).toBe('waiting');
    b.answerWith(async () => ({ version: 2 }));
    await draft.flush();
    expect(draft.state().status).toBe('saved');
  });

  it('shows a conflict and overwrites nothing; after the choice it goes on', async () => {
    const b = bench();
    b.answerWith(async () => {
      throw new Problem({ code: 'version.old', status: 412, current: { value: 'Van Ilse', version: 5 } });
    });
    const draft = b.open();
    await draft.ready;
    draft.change('Van mij');
    await b.pass(2000);
    expect(draft.state()).toMatchObject({ status: 'conflict', value: 'Van mij', theirs: { value: 'Van Ilse', version: 5 } });
    expect(b.disk.get(key)?.value).toBe('Van mij');
    b.answerWith(async () => ({ version: 6 }));
    draft.resolve({ value: 'Van ons beiden', version: 5 });
    await b.pass(2000);
    expect(b.sent.at(-1)).toMatchObject({ value: 'Van ons beiden', version: 5 });
    expect(draft.state().status).toBe('saved');
  });

  it('is no conflict with itself when the server had it but the answer was lost', async () => {
    const b = bench();
    b.answerWith(() => new Promise(() => {}));
    const draft = b.open();
    await draft.ready;
    draft.change('Vier');
    await b.pass(2000);
    expect(draft.state().status).toBe('sending');
    draft.change('Vier en meer');
    await b.pass(1000);
    b.killPage();
    const again = b.open({ value: 'Vier', version: 2 });
    await again.ready;
    expect(again.state()).toMatchObject({ status: 'dirty', value: 'Vier en meer' });
  });

  it('shows a conflict after a reload when somebody else saved meanwhile', async () => {
    const b = bench();
    const draft = b.open();
    await draft.ready;
    draft.change('Van mij');
    await b.pass(300);
    b.killPage();
    const again = b.open({ value: 'Van Ilse', version: 9 });
    await again.ready;
    expect(again.state()).toMatchObject({ status: 'conflict', value: 'Van mij', theirs: { value: 'Van Ilse', version: 9 } });
  });

  it('waits for the login in the layer above the form and then goes on', async () => {
    const b = bench();
    let logIn = () => {};
    b.answerWith(() => new Promise((resolve) => (logIn = () => resolve({ version: 2 }))));
    const draft = b.open();
    await draft.ready;
    draft.change('Vijf');
    await b.pass(60_000);
    expect(draft.state().status).toBe('sending');
    expect(b.disk.get(key)?.value).toBe('Vijf');
    logIn();
    await b.pass(10);
    expect(draft.state().status).toBe('saved');
  });

  it('does not send a refused text again until it changes', async () => {
    const b = bench();
    b.answerWith(async () => {
      throw new Problem({ code: 'contact.closed', status: 409 });
    });
    const draft = b.open();
    await draft.ready;
    draft.change('Zes');
    await b.pass(60_000);
    expect(b.sent).toHaveLength(1);
    expect(draft.state().status).toBe('refused');
    expect(b.disk.get(key)?.value).toBe('Zes');
    draft.change('Zes en meer');
    await b.pass(rests.serverMaxMs);
    expect(b.sent).toHaveLength(2);
  });

  it('opens also when the device refuses to read', async () => {
    const draft = createDraft<string>({
      key,
      initial: { value: 'Een', version: 1 },
      send: async () => ({ version: 2 }),
      store: { read: () => Promise.reject(new Error('blocked')), write: () => Promise.reject(new Error('full')), remove: async () => {} },
      timers: { set: (run, ms) => setTimeout(run, ms), clear: (handle) => clearTimeout(handle as NodeJS.Timeout), now: () => 0 },
    });
    await draft.ready;
    expect(draft.state()).toMatchObject({ isReady: true, value: 'Een' });
    draft.change('Twee');
    await draft.flush();
    expect(draft.state().status).toBe('saved');
  });
});
