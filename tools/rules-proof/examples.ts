// Every example of the rules: cases.yaml of each right, the households worked out by hand in test/acceptance, and those of by-date. With what each says must come out.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../kernel/paths.ts';
import { alonePerson } from '../../test/alone.ts';
import { type Household, rightCodes } from '../../rules/contract.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { casesByDate } from './by-date.ts';

export type Expected = {
  /** `none`: the right does not exist on that day. */
  outcome?: string;
  person?: string;
  cents?: number;
  amount?: null;
  rule?: string;
  /** Words in the Dutch text of the reason `rule`: where the law differs in a number that is shown and not computed with. */
  mentions?: string;
  notRule?: string;
  missing?: string;
  law?: string | null;
  leaning?: string;
  /** [null, null]: no range is given. */
  range?: [number | null, number | null];
  steps?: Record<string, number>;
  /** Some lines of the computation, by the value they show (`mostAYear`, `$davo.advanceMax`); null: the line is not there. */
  has?: Record<string, number | null>;
};
export type Example = {
  name: string;
  on: string;
  household: Household;
  says: { right: string; person: string; expected: Expected }[];
  isByDate?: true;
};

type Raw = { name: string; on?: string; person?: object; others?: object[]; more?: object; expect?: Expected } & Record<string, unknown>;

function exampleOf(raw: Raw, where: string, base: object, says: Example['says']): Example {
  const on = raw.on ?? '2025-02-18';
  const input = { municipality: '99001', ...raw.more, persons: [{ ...base, ...raw.person }, ...(raw.others ?? [])] };
  const valid = validateHousehold(input, { on, today: on });
  if (!valid.ok) throw new Error(`${where}, ${raw.name}: ${JSON.stringify(valid.faults)}`);
  return { name: `${where}: ${raw.name}`, on, household: valid.household, says };
}

const read = (file: string): Raw[] => (existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Raw[]) : []);

export function allExamples(): Example[] {
  const ofRights = rightCodes.flatMap((right) =>
    read(path.join(root, 'rules', 'rights', right, 'cases.yaml')).map((raw) => {
      const expected = raw.expect ?? {};
      return exampleOf(raw, right, { ...alonePerson, monthsOnLeefloon: 0 }, [{ right, person: expected.person ?? 'a', expected }]);
    }),
  );
  const folder = path.join(root, 'test', 'acceptance');
  const byHand = readdirSync(folder)
    .filter((name) => /^rights.*\.yaml$/.test(name))
    .flatMap((name) => read(path.join(folder, name)).map((raw) => exampleOf(raw, name, alonePerson, saysOf(raw))));
  const byDate = casesByDate().map(({ name, right, expect, ...household }): Example => {
    const expected = expect as Expected;
    const says = [{ right, person: expected.person ?? 'a', expected }];
    return { ...exampleOf({ name, ...household }, right, { ...alonePerson, monthsOnLeefloon: 0 }, says), isByDate: true };
  });
  return [...ofRights, ...byHand, ...byDate];
}

const saysOf = (raw: Raw): Example['says'] =>
  Object.entries(raw).flatMap(([key, value]) => {
    const [right = '', person = 'a'] = key.split('/');
    return (rightCodes as readonly string[]).includes(right) ? [{ right, person, expected: value as Expected }] : [];
  });
