// The output of a check has the form that the contract promises to every other tool, for any household on any day in any language: fields and their order, what may be
// null, results by code and then by person, and pointers that lead somewhere.
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { catalogue } from '../../rules/catalogue.ts';
import { checkHousehold } from '../../rules/check.ts';
import { type CheckResult, type Household, languages, rightCodes } from '../../rules/contract.ts';
import { changeDays } from '../../rules/engine/compile.ts';
import { randomHousehold, seeded } from '../../rules/engine/random.ts';
import household from '../../rules/household.schema.json';
import { shippedRules } from '../../rules/rights/all.ts';
import { validateHousehold } from '../../rules/validate.ts';
import outputSchema from './output.schema.json';
import { isLong } from '../harness/long.ts';

const count = isLong ? 20_000 : 800;
const fits = new Ajv({ allErrors: true, strict: false }).compile(outputSchema);

const fields = {
  check: 'on catalogue results questions',
  result: 'right person outcome amount range leaning law reasons steps missing next',
  amount: 'cents per',
  range: 'lowCents highCents per',
  reason: 'rule met text source facts',
  step: 'name cents per source',
};
/** Contract: `person` is null for these. */
const ofHousehold = new Set(
  (
    'verwarmingstoelage minimaleLevering fondsUithuiszetting aanvullendeFinancieleHulp voedselhulp maximumfactuur sociaalTariefEnergie sociaalInternet ' +
    'sociaalTariefWater socialeHuur huursubsidie huurpremie huurwaarborglening groeipakketSocialeToeslag'
  ).split(' '),
);
const ofChildren = new Set(['groeipakketBasis', 'schooltoeslag', 'davo', 'kinderopvangOcmwTarief']);

type Node = {
  $ref?: string;
  anyOf?: Node[];
  type?: unknown;
  properties?: Record<string, Node>;
  items?: Node;
  $defs?: Record<string, Node>;
};
const schema = household as unknown as Node;
const resolved = (node: Node): Node =>
  node.$ref ? resolved(schema.$defs?.[node.$ref.slice('#/$defs/'.length)] ?? {}) : node.anyOf ? resolved(node.anyOf[0] ?? {}) : node;

/** Null where the pointer leads to no place of the schema, or past the end of a list. `isLeaf`: a fact that can be given, no object around facts. */
function place(pointer: string, given: Household): { isLeaf: boolean } | null {
  let node = resolved(schema);
  let value: unknown = given;
  for (const part of pointer.slice(1).split('/')) {
    if (node.items) {
      if (!/^(0|[1-9]\d*)$/.test(part) || !Array.isArray(value) || Number(part) >= value.length) return null;
      node = resolved(node.items);
      value = value[Number(part)];
    } else {
      const inner = node.properties?.[part];
      if (!inner) return null;
      node = resolved(inner);
      value = (value as Record<string, unknown> | null | undefined)?.[part];
    }
  }
  return { isLeaf: !node.properties };
}

const keys = (value: object): string => Object.keys(value).join(' ');

/** What is wrong with this output, in words; nothing where it is as promised. */
function wrongs(check: CheckResult, given: Household, on: string): string[] {
  if (!fits(check)) return (fits.errors ?? []).map((one) => `${one.instancePath}: ${one.message}`);
  const found: string[] = [];
  const hold = (isRight: boolean, what: string): void => void (isRight || found.push(what));
  hold(check.on === on, 'another day');
  hold(keys(check) === fields.check, `fields of the check: ${keys(check)}`);
  for (const [at, one] of check.results.entries()) {
    const where = `${one.right} ${one.person}`;
    hold(keys(one) === fields.result, `${where}: fields ${keys(one)}`);
    if (one.amount) hold(keys(one.amount) === fields.amount, `${where}: fields ${keys(one.amount)}`);
    if (one.range) {
      hold(keys(one.range) === fields.range, `${where}: fields ${keys(one.range)}`);
      hold(one.range.lowCents <= one.range.highCents, `${where}: a range from high to low`);
    }
    for (const reason of one.reasons) hold(keys(reason) === fields.reason, `${where}: fields ${keys(reason)}`);
    for (const step of one.steps) hold(keys(step) === fields.step, `${where}: fields ${keys(step)}`);
    for (const pointer of one.missing) {
      hold(place(pointer, given)?.isLeaf === true, `${where}: missing ${pointer} is no fact`);
      hold(check.questions.includes(pointer), `${where}: ${pointer} is missing and not asked`);
    }
    for (const pointer of one.reasons.flatMap((reason) => reason.facts))
      hold(place(pointer, given) !== null, `${where}: rests on ${pointer}`);
    hold(at === 0 || comesBefore(check.results[at - 1]!, one, given), `${where}: not in its order`);
  }
  for (const pointer of check.questions)
    hold(
      check.results.some((one) => one.missing.includes(pointer)),
      `${pointer} is asked and missing nowhere`,
    );
  const inForce = rightsOn(on);
  for (const right of rightCodes) {
    const persons = check.results.flatMap((one) => (one.right === right ? [one.person] : []));
    // Before its law a right has no result.
    if (!inForce.has(right)) hold(persons.length === 0, `${right}: a result before its law`);
    else if (persons.length === 0) hold(ofChildren.has(right), `${right}: no result`);
    else if (ofHousehold.has(right)) hold(persons.length === 1 && persons[0] === null, `${right}: not one result for the household`);
    else hold(ofChildren.has(right) || persons.length === given.persons.length, `${right}: not a result for each person`);
  }
  return found;
}

const lawful = new Map<string, Set<string>>();
function rightsOn(on: string): Set<string> {
  const known = lawful.get(on) ?? new Set<string>(catalogue(on).map((one) => one.right));
  lawful.set(on, known);
  return known;
}

function comesBefore(one: CheckResult['results'][number], other: CheckResult['results'][number], { persons }: Household): boolean {
  const place = (result: typeof one): [number, number] => [
    rightCodes.indexOf(result.right as (typeof rightCodes)[number]),
    persons.findIndex((person) => person.id === result.person),
  ];
  const [[right, person], [otherRight, otherPerson]] = [place(one), place(other)];
  return right < otherRight || (right === otherRight && person < otherPerson);
}

/** Ids as strangers write them: the output must carry each as it came. */
const names = ['a', 'Zoë', '=1+1', 'x y', '', '0', 'constructor', '\u{1F3E0}', 'a,b', '"'];
function renamed(given: Household, at: number): Household {
  const name = new Map(given.persons.map((person, i) => [person.id, `${names[(at + i) % names.length]}${i > 9 ? i : ''}`]));
  const to = (id: string): string => name.get(id) ?? id;
  return {
    ...given,
    persons: given.persons.map((person) => ({
      ...person,
      id: to(person.id),
      ...(person.parents && { parents: person.parents.map(to) }),
      ...(person.partnerOf && { partnerOf: to(person.partnerOf) }),
    })),
    ...(given.events && { events: given.events.map((event) => ({ ...event, ...(event.person && { person: to(event.person) }) })) }),
  };
}

/** The largest amounts that a file can hold: what comes of them is still whole cents. */
const rich = (given: Household): Household =>
  JSON.parse(JSON.stringify(given), (key, value: unknown) =>
    typeof value === 'number' && !small.has(key) ? Number.MAX_SAFE_INTEGER - (value % 7) : value,
  ) as Household;
const small = new Set(
  'share disabilityPoints invalidityPercent childSupplementPointsPillar1 kinshipDegree caredForAge caredForPoints personsCaredFor'.split(
    ' ',
  ),
);

const dates = changeDays(shippedRules).filter((day) => day >= '2020-01-01');

test(`${count} households, on ${dates.length} days of change, in every language`, () => {
  const random = seeded(2025);
  const seen = new Set<string>();
  for (let at = 0; at < count; at++) {
    // Those of one day after each other: the rules of a day are made once.
    const on = dates[Math.floor((at * dates.length) / count)] ?? '2025-02-18';
    const lang = languages[at % languages.length] ?? 'nl';
    const made = renamed(randomHousehold(random, [0, 0.05, 0.3, 0.95][at % 4] ?? 0, on), at);
    const given = at % 20 === 19 ? rich(made) : made;
    expect(validateHousehold(given, { on, today: on })).toMatchObject({ ok: true });
    const check = JSON.parse(JSON.stringify(checkHousehold(given, { on, lang }))) as CheckResult;
    const found = wrongs(check, given, on);
    if (found.length > 0) expect(found.slice(0, 5), `${on} ${lang} ${JSON.stringify(given)}`).toEqual([]);
    for (const one of check.results) seen.add(`${one.right} ${one.outcome}`);
  }
  // The households are as varied as was asked: each right came out open, and most in three ways at least.
  for (const right of rightCodes) expect([...seen].some((one) => one.startsWith(`${right} `))).toBe(true);
  expect(seen.size).toBeGreaterThan(3 * rightCodes.length);
});

test('each kind of break is seen', () => {
  const given: Household = {
    persons: [
      { id: 'a', role: 'reference', birthDate: '1990-01-01' },
      { id: 'b', role: 'child' },
    ],
  };
  const on = '2025-02-18';
  const good = checkHousehold(given, { on });
  expect(wrongs(good, given, on)).toEqual([]);
  const broken = (change: (check: CheckResult) => void): string[] => {
    const copy = structuredClone(good);
    change(copy);
    return wrongs(copy, given, on);
  };
  const first = (check: CheckResult) => check.results[0]!;
  const breaks: ((check: CheckResult) => void)[] = [
    (check) => void check.results.reverse(),
    (check) => void check.results.pop(),
    (check) => void check.questions.pop(),
    (check) => void check.questions.push('/persons/0/shoeSize'),
    (check) => void (first(check).amount = { cents: 0, per: 'month' }),
    (check) => void (first(check).range = { lowCents: 2, highCents: 1, per: 'month' }),
    (check) => void (first(check).range = { lowCents: 0.5, highCents: 1, per: 'month' }),
    (check) => void (first(check).reasons = []),
    (check) => void (first(check).reasons[0]!.source = ''),
    (check) => void first(check).reasons[0]!.facts.push('/persons/7/savings'),
    (check) => void first(check).missing.push('/persons/0/health'),
    (check) => void (first(check).missing = []),
    (check) => void (first(check).leaning = 'maybe' as never),
    (check) => void (check.results.at(-1)!.law = 'none'),
    (check) => void (check.results[0] = { ...first(check), extra: 1 } as never),
    (check) => void (check.results[0] = Object.fromEntries(Object.entries(first(check)).toReversed()) as never),
    (check) => void delete (first(check) as Partial<CheckResult['results'][number]>).next,
  ];
  for (const [at, change] of breaks.entries()) expect(broken(change).length, `break ${at}`).toBeGreaterThan(0);
});
