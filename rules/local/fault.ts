// Why a draft cannot be released: a code (the words for it stand in rooms/catalogue/texts.*.json), where it stands, and the column within an expression.
import type { RuleFault } from '../engine/syntax.ts';

export type DraftFault = {
  pointer: string;
  code: string;
  column: number | null;
  /** A name, a day, an amount: what the words need. */ detail: string | null;
};

export const faultAt = (pointer: string, code: string, detail: string | null = null, column: number | null = null): DraftFault => ({
  pointer,
  code,
  column,
  detail,
});

// The engine says what it found in English for who writes rules in the source; here it becomes a code with its detail.
const codes: readonly [RegExp, string][] = [
  [/goes round in a circle: (.+)$/, 'cycle'],
  [/unknown name '([^']+)'(.*)$/, 'unknownFact'],
  [/unknown table '([^']+)'/, 'unknownAmount'],
  [/the table (.+)$/, 'unknownAmount'],
  [/unknown function '([^']+)'/, 'unknownFunction'],
  [/not every code has an arm/, 'missingBranch'],
  [/'else' was expected/, 'missingBranch'],
  [/is no right on this day/, 'unknownRight'],
  [/is of a person/, 'ofAPerson'],
  [/must be money in whole cents/, 'notMoney'],
  [/(\w+ and \w+ do not go together)/, 'wrongKind'],
  [/a (\w+) was expected, this is a (\w+)/, 'wrongKind'],
  [/stands twice/, 'nameTwice'],
  [/has the name of a fact/, 'nameOfFact'],
];

export function faultOf(found: RuleFault, pointer: string): DraftFault {
  const what = found.message.slice(found.message.indexOf(': ') + 2);
  for (const [pattern, code] of codes) {
    const match = pattern.exec(what);
    if (match)
      return faultAt(
        pointer,
        code,
        match
          .slice(1)
          .map((part) => part.trim())
          .join(' ')
          .trim() || null,
        found.column,
      );
  }
  return faultAt(pointer, 'cannotRead', what, found.column);
}
