// The page without script: what comes back is taken for nothing but what anybody may have written.
import { describe, expect, it } from 'vitest';
import { stateFrom } from './form.ts';
import { emptyState } from './shared/state.ts';
import { turn } from './shared/turn.ts';

const today = '2026-09-15';
const good = { ...emptyState(), household: { persons: [{ id: 'reference1', role: 'reference' as const }] }, done: ['with'] };

describe('the state in the form', () => {
  it('comes back as it went', () => {
    expect(stateFrom(JSON.stringify(good), today)).toEqual(good);
    expect(stateFrom('', today)).toEqual(emptyState());
  });
  it.each([
    ['not JSON', '{'],
    ['a text', '"x"'],
    ['no household', JSON.stringify({ ...good, household: null })],
    ['an unknown question', JSON.stringify({ ...good, done: ['hack'] })],
    ['a list without end', JSON.stringify({ ...good, done: Array(1000).fill('with') })],
    ['a wrong fact', JSON.stringify({ ...good, household: { persons: [{ id: 'a', role: 'reference', savings: 'much' }] } })],
    ['a key that is no fact', JSON.stringify({ ...good, household: { persons: [{ id: 'a', role: 'reference', name: 'An' }] } })],
    [
      'two who fill in',
      JSON.stringify({
        ...good,
        household: {
          persons: [
            { id: 'a', role: 'reference' },
            { id: 'b', role: 'reference' },
          ],
        },
      }),
    ],
    [
      'a day that does not exist',
      JSON.stringify({ ...good, household: { persons: [{ id: 'a', role: 'reference', birthDate: '2001-02-30' }] } }),
    ],
    ['a draft of another shape', JSON.stringify({ ...good, draft: { persons: 3 } })],
    ['a statement that is no statement', JSON.stringify({ ...good, said: ['<b>'] })],
    ['an empty house whose persons are no list', JSON.stringify({ ...good, household: { persons: { length: 0 } } })],
    ['an empty house whose persons are a text', JSON.stringify({ ...good, household: { persons: '' } })],
    ['an empty house with a dwelling that is none', JSON.stringify({ ...good, household: { persons: [], dwelling: 5 } })],
    ['a draft that is no household', JSON.stringify({ ...good, draft: { persons: [], events: [null] } })],
  ])('is refused: %s', (_what, text) => expect(stateFrom(text, today)).toBeNull());
});

it('a form that was sent twice shows what is due, and does not answer the next question with it', () => {
  const next = turn(
    good,
    new Map([
      ['question', 'with'],
      ['way', 'next'],
      ['alone', 'on'],
    ]),
    () => [],
    today,
  );
  expect(next.state).toEqual(good);
});
