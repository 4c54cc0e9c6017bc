// Bad household files: every fault is named by its pointer, all at once, and nothing is computed.
import { expect, test } from 'vitest';
import { validateHousehold } from '../../rules/validate.ts';

const options = { on: '2025-02-18', today: '2025-02-18' };
const person = (more: object = {}) => ({ id: 'a', role: 'reference', ...more });
const second = (more: object = {}) => ({ id: 'b', role: 'child', ...more });

const bad: [name: string, input: unknown, pointers: string[]][] = [
  ['not an object', [], ['']],
  ['nothing', null, ['']],
  ['no persons', {}, ['/persons']],
  ['an empty house', { persons: [] }, ['/persons']],
  ['a wrong type', { persons: [person({ savings: '12' })] }, ['/persons/0/savings']],
  ['a part of a cent', { persons: [person({ savings: 12.5 })] }, ['/persons/0/savings']],
  ['a negative amount', { persons: [person({ savings: -1 })] }, ['/persons/0/savings']],
  ['a negative income', { persons: [person({ incomes: [{ kind: 'wage', net: -5, per: 'month' }] })] }, ['/persons/0/incomes/0/net']],
  ['30 February', { persons: [person({ birthDate: '1990-02-30' })] }, ['/persons/0/birthDate']],
  ['29 February of a common year', { persons: [person({ birthDate: '2023-02-29' })] }, ['/persons/0/birthDate']],
  ['a date with a time', { persons: [person({ birthDate: '1990-02-03T00:00:00Z' })] }, ['/persons/0/birthDate']],
  ['born after the check', { persons: [person({ birthDate: '2025-02-19' })] }, ['/persons/0/birthDate']],
  ['two reference persons', { persons: [person(), person({ id: 'b' })] }, ['/persons/1/role']],
  ['no reference person', { persons: [second()] }, ['/persons']],
  ['the same id twice', { persons: [person(), second({ id: 'a' })] }, ['/persons/1/id']],
  ['a parent who is not there', { persons: [person(), second({ parents: ['zz'] })] }, ['/persons/1/parents/0']],
  ['a partner who is not there', { persons: [person({ partnerOf: 'zz' })] }, ['/persons/0/partnerOf']],
  ['an event of nobody', { persons: [person()], events: [{ kind: 'birth', on: '2025-01-01', person: 'zz' }] }, ['/events/0/person']],
  ['an unknown code', { persons: [person({ residence: { status: 'martian' } })] }, ['/persons/0/residence/status']],
  ['an unknown property', { persons: [person({ shoeSize: 43 })] }, ['/persons/0/shoeSize']],
  [
    'an income that ends before it begins',
    { persons: [person({ incomes: [{ kind: 'wage', net: 1, per: 'month', from: '2025-02-01', until: '2025-01-01' }] })] },
    ['/persons/0/incomes/0/until'],
  ],
  ['a share above one', { persons: [person({ properties: [{ use: 'let', share: 1.5 }] })] }, ['/persons/0/properties/0/share']],
  ['a poisoned key', JSON.parse('{"__proto__": {"x": 1}, "persons": [{"id": "a", "role": "reference"}]}'), ['/__proto__']],
  ['a number too large for JSON', JSON.parse('{"persons": [{"id": "a", "role": "reference", "savings": 1e999}]}'), ['/persons/0/savings']],
  ['a bad code of the municipality', { persons: [person()], municipality: '730' }, ['/municipality']],
  [
    'several faults at once',
    { municipality: 7, persons: [person({ savings: -1, birthDate: 'x' }), second({ role: 'dog' })] },
    ['/municipality', '/persons/0/savings', '/persons/0/birthDate', '/persons/1/role'],
  ],
];

test.each(bad)('%s', (_, input, pointers) => {
  const result = validateHousehold(input, options);
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.faults.map((fault) => fault.pointer)).toEqual(expect.arrayContaining(pointers));
  for (const fault of result.faults) {
    expect(fault.expected.length).toBeGreaterThan(0);
    expect(fault.value.length).toBeLessThanOrEqual(41);
  }
});

test('ten thousand persons are refused without a fault for each', () => {
  const persons = Array.from({ length: 10_000 }, (_, index) => ({
    id: `p${index}`,
    role: index === 0 ? 'reference' : 'child',
    savings: 'x',
  }));
  const result = validateHousehold({ persons }, options);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.faults[0]?.pointer).toBe('/persons');
});

test('absent and null are unknown, not a fault', () => {
  expect(
    validateHousehold(
      { persons: [person({ savings: null, residence: null, incomes: null })], dwelling: null, energy: null, events: null },
      options,
    ).ok,
  ).toBe(true);
  expect(validateHousehold({ persons: [person({ receives: ['aRightOfTomorrow'] })] }, options).ok).toBe(true);
});
