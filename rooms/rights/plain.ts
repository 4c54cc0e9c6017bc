// Is this text short enough to read? Sentences of a document in one language, and the two figures the house holds itself to (R12): 12 words on average, 20 at most.
import type { Letter, Pair } from '../../kernel/letters.ts';

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?؟])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Words with a letter or a digit in them. */
export const wordsIn = (sentence: string): number => sentence.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function plainness(texts: readonly string[]): { average: number; longest: number; tooLong: string[] } {
  const sentences = texts.flatMap(sentencesOf);
  const counts = sentences.map(wordsIn);
  return {
    average: counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length,
    longest: Math.max(0, ...counts),
    tooLong: sentences.filter((_, index) => counts[index]! > 20),
  };
}

/** Everything a letter says on one side. */
export function saidIn(letter: Letter, side: 'nl' | 'other'): string[] {
  const said: string[] = [];
  const take = (pair: Pair | undefined): void => {
    const text = side === 'nl' ? pair?.nl : pair?.other;
    if (text) said.push(text);
  };
  take(letter.title);
  for (const block of letter.blocks) {
    if (block.kind === 'intro' || block.kind === 'heading') take(block.text);
    else if (block.kind === 'item') [block.title, block.amount, block.text, block.next].forEach(take);
    else {
      if (block.kind === 'box') take(block.heading);
      block.items.forEach(take);
    }
  }
  take(letter.footer);
  return said;
}
