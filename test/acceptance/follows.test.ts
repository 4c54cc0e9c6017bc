// A right that follows by itself from another is named in what to do next of that other (contract).
import { expect, test } from 'vitest';
import { checkHousehold } from '../../rules/check.ts';
import type { RightCode } from '../../rules/contract.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { alonePerson } from '../alone.ts';
import { child, lastYear, never } from './some-cases.ts';

const on = '2024-06-03';
const household = (person: object): object[] => [
  { ...alonePerson, ...never, ...lastYear(0), ...person },
  child('k', '2020-01-01', { residence: { status: 'belgian' } }),
];
function nextOf(right: RightCode, person: object): string {
  const valid = validateHousehold({ municipality: '99001', persons: household(person) }, { on, today: on });
  if (!valid.ok) throw new Error(JSON.stringify(valid.faults));
  const found = checkHousehold(valid.household, { on, rights: [right], lang: 'nl' }).results[0];
  expect(found?.outcome, JSON.stringify(found)).toBe('entitled');
  return found?.next ?? '';
}
const [increased, tariff] = ['verhoogde tegemoetkoming', 'sociaal tarief voor energie en water'];
const disabled = { health: { disabilityPoints: 12, earningCapacityReduced: true }, work: { status: 'invalid' } };

test.each<[RightCode, object, string[]]>([
  ['leefloon', {}, [tariff, 'Na 3 maanden', increased]],
  [
    'equivalentLeefloon',
    { nationality: 'SN', residence: { status: 'thirdCountry', register: 'foreigners', since: '2020-01-01' } },
    [tariff, increased],
  ],
  ['verhoogdeTegemoetkoming', { monthsOnLeefloon: 3 }, ['maximumfactuur']],
  ['maximumfactuur', { health: { insured: true, increasedReimbursement: false } }, [increased]],
  ['igo', { birthDate: '1950-01-01' }, [increased, tariff]],
  ['ivt', disabled, [increased, tariff]],
  ['it', disabled, [increased, tariff]],
  ['zorgbudgetOuderen', { birthDate: '1950-01-01', health: { disabilityPoints: 18 } }, [increased, tariff]],
  ['socialeHuur', {}, ['huurpremie']],
  ['groeipakketBasis', {}, ['sociale toeslag', 'schooltoeslag']],
])('what follows from %s', (right, person, names) => {
  const next = nextOf(right, person);
  for (const name of names) expect(next).toContain(name);
});

test('nothing is told to do that makes no sense any more', () => {
  expect(nextOf('maximumfactuur', { health: { insured: true, increasedReimbursement: true } })).not.toContain(increased);
  expect(nextOf('deLijnVerminderd', { receives: ['ivt'] })).not.toContain('koopt');
  expect(nextOf('deLijnVerminderd', { receives: ['igo'] })).toContain('koopt');
});
