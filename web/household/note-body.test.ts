import { describe, expect, it } from 'vitest';
import { noteBody } from './note-body.ts';
import type { Fact } from './wire.ts';

const income = (id: string, value: unknown): Fact => ({
  id,
  pointer: '',
  personId: 'a',
  predicate: 'incomes',
  itemId: `item-${id}`,
  value,
  source: { kind: 'declared', detail: null },
  since: null,
  until: null,
  notedBy: { id: 'w', name: 'Lotte' },
  notedAt: '2025-02-18T09:00:00Z',
});

describe('the fact that an answer becomes', () => {
  it('is the answer itself', () => {
    expect(noteBody({ personId: 'a', predicate: 'savings' }, { value: 100, isItem: false }, [])).toEqual({
      personId: 'a',
      predicate: 'savings',
      value: 100,
      itemId: null,
    });
  });

  it('is a new item of a list', () => {
    expect(noteBody({ personId: 'a', predicate: 'incomes' }, { value: { kind: 'wage' }, isItem: true }, []).itemId).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  it('fills the field of the item that was asked about, and keeps the rest of it', () => {
    const facts = [income('1', { kind: 'wage', net: 100, per: 'month' }), income('2', { kind: 'pension', net: null, per: 'month' })];
    const asked = { personId: 'a', predicate: 'incomes/*/net', pointer: '/persons/a/incomes/1/net' };
    expect(noteBody(asked, { value: 90000, isItem: false }, facts)).toEqual({
      personId: 'a',
      predicate: 'incomes',
      value: { kind: 'pension', net: 90000, per: 'month' },
      itemId: 'item-2',
    });
  });
});
