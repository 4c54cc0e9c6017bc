// Every example of the rules: cases.yaml of each right, and the households worked out by hand in test/acceptance. With what each says must come out.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../kernel/paths.ts';
import { type Household, rightCodes } from '../../rules/contract.ts';
import { validateHousehold } from '../../rules/validate.ts';

export type Expected = {
  outcome: string;
  person?: string;
  cents?: number;
  amount?: null;
  rule?: string;
  notRule?: string;
  missing?: string;
  law?: string | null;
  leaning?: string;
  range?: [number, number];
  steps?: Record<string, number>;
};
export type Example = { name: string; on: string; household: Household; says: { right: string; person: string; expected: Expected }[] };

type Raw = { name: string; on?: string; person?: object; others?: object[]; more?: object; expect?: Expected } & Record<string, unknown>;

const alone = {
  id: 'a',
  role: 'reference',
  birthDate: '1985-05-12',
  nationality: 'BE',
  residence: { status: 'belgian', register: 'population' },
  livesInBelgium: true,
  incomes: [],
  savings: 0,
  properties: [],
  student: 'none',
  work: { status: 'unemployed', willing: true, exemption: 'none' },
};

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
      const expected = raw.expect ?? { outcome: '' };
      return exampleOf(raw, right, { ...alone, monthsOnLeefloon: 0 }, [{ right, person: expected.person ?? 'a', expected }]);
    }),
  );
  const folder = path.join(root, 'test', 'acceptance');
  const byHand = readdirSync(folder)
    .filter((name) => /^rights.*\.yaml$/.test(name))
    .flatMap((name) => read(path.join(folder, name)).map((raw) => exampleOf(raw, name, alone, saysOf(raw))));
  return [...ofRights, ...byHand];
}

const saysOf = (raw: Raw): Example['says'] =>
  Object.entries(raw).flatMap(([key, value]) => {
    const [right = '', person = 'a'] = key.split('/');
    return (rightCodes as readonly string[]).includes(right) ? [{ right, person, expected: value as Expected }] : [];
  });
