import { describe, expect, it } from 'vitest';
import { sourceOfTerm } from './norm.ts';
import { namesInShort } from './named.ts';

const t = (key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`;

describe('names in a sentence', () => {
  it('are all said while they are few, and one more is no reason to hide it', () => {
    expect(namesInShort(['a', 'b', 'c', 'd', 'e'], t)).toBe('a, b, c, d, e');
  });
  it('are cut after four when more follow, with their number', () => {
    expect(namesInShort(['a', 'b', 'c', 'd', 'e', 'f'], t)).toBe('household.andMore{"names":"a, b, c, d","n":2}');
  });
});

describe('what a term rests on', () => {
  it('is said in the language of the screen when it is a norm of the house, and as it stands when it is an article', () => {
    expect(sourceOfTerm(t, 'norm van het huis')).toBe('household.houseNorm');
    expect(sourceOfTerm(t, 'Wet 26-05-2002 art. 21')).toBe('Wet 26-05-2002 art. 21');
  });
});
