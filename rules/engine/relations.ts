// Who is what to whom, from role, parents and partnerOf of the contract. A listed parent or partner overrules what the role alone would say.
// The file does not say which grandparent belongs to which parent: without `parents` a grandparent is one of both.
import type { Person } from '../contract.ts';
import { codesAt } from '../facts.ts';
import { codeNumbers } from './codes.ts';
import type { MemberSet } from './syntax.ts';

const bits = {
  partner: 1,
  children: 2,
  parents: 4,
  grandchildren: 8,
  grandparents: 16,
  childrenInLaw: 32,
  parentsInLaw: 64,
  siblings: 128,
} as const;

export const relationBit = (set: MemberSet | null): number => (set && set !== 'members' && set !== 'others' ? bits[set] : 0);

export function partnersOf(persons: readonly Person[]): Int8Array {
  const partner = new Int8Array(persons.length).fill(-1);
  let reference = -1;
  for (const [at, one] of persons.entries()) {
    if (one.role === 'reference') reference = at;
    if (one.partnerOf === undefined || one.partnerOf === null) continue;
    const other = persons.findIndex((candidate) => candidate.id === one.partnerOf);
    if (other < 0 || other === at) continue;
    partner[at] = other;
    if (partner[other] === -1) partner[other] = at;
  }
  const second = persons.findIndex((one, at) => one.role === 'partner' && partner[at] === -1);
  if (second >= 0 && reference >= 0 && partner[reference] === -1) {
    partner[reference] = second;
    partner[second] = reference;
  }
  return partner;
}

const roles = codesAt('persons', '*', 'role') as Person['role'][];
export const roleNumber = codeNumbers(roles);
const [partnerRole, parentRole, parentInLawRole] = ['partner', 'parent', 'parentInLaw'].map((role) => roleNumber(role));

/** relations[i * n + j]: what person j is to person i. */
export function fillRelations(persons: readonly Person[], into: Int32Array, hasPartner: Uint8Array): void {
  let isTold = false;
  for (const [i, one] of persons.entries()) {
    numbers[i] = roleNumber(one.role);
    isTold ||= one.parents != null || one.partnerOf != null;
  }
  relationsByRole(persons, numbers, isTold, into, hasPartner);
}

/** The same where the numbers of the roles are known, and whether anybody's parents or partner are told. Where only roles speak, the tables know it already; else it
 *  is worked out. */
export function relationsByRole(
  persons: readonly Person[],
  numbers: Uint8Array,
  isTold: boolean,
  into: Int32Array,
  hasPartner: Uint8Array,
): void {
  const n = persons.length;
  let [partners, house] = [isTold ? 2 : 0, 0];
  for (let i = 0; i < n; i++) {
    const role = numbers[i];
    if (role === partnerRole) partners += 1;
    else if (role === parentRole) house |= 2;
    else if (role === parentInLawRole) house |= 4;
  }
  if (partners > 1) {
    const partner = workOut(persons, into);
    for (let i = 0; i < n; i++) hasPartner[i] = (partner[i] ?? -1) >= 0 ? 1 : 0;
    return;
  }
  const table = tables[house | partners];
  for (let i = 0; i < n; i++) {
    const row = (numbers[i] ?? 0) * roles.length;
    for (let j = 0; j < n; j++) into[i * n + j] = i === j ? 0 : (table?.[row + (numbers[j] ?? 0)] ?? 0);
    hasPartner[i] = partners === 1 && (numbers[i] === 0 || numbers[i] === partnerRole) ? 1 : 0;
  }
}

const numbers = new Uint8Array(60);

function workOut(persons: readonly Person[], into: Int32Array): Int8Array {
  const n = persons.length;
  const partner = partnersOf(persons);
  into.fill(0, 0, n * n);
  const has = (i: number, j: number, bit: number): boolean => ((into[i * n + j] ?? 0) & bit) !== 0;
  const add = (i: number, j: number, bit: number, inverse: number): void => {
    if (i === j) return;
    into[i * n + j] = (into[i * n + j] ?? 0) | bit;
    into[j * n + i] = (into[j * n + i] ?? 0) | inverse;
  };
  for (let i = 0; i < n; i++) {
    const other = partner[i] ?? -1;
    if (other >= 0) add(i, other, bits.partner, bits.partner);
    for (const j of parentsOf(i, persons)) add(i, j, bits.parents, bits.children);
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      if (isGrandparent(persons, i, j)) add(i, j, bits.grandparents, bits.grandchildren);
      if (persons[i]?.role === 'reference' && persons[j]?.role === 'sibling') add(i, j, bits.siblings, bits.siblings);
      const couple = persons[i]?.role === 'reference' || persons[i]?.role === 'partner';
      if (couple && persons[j]?.role === 'childInLaw') add(i, j, bits.childrenInLaw, bits.parentsInLaw);
      if (persons[i]?.role === 'reference' && persons[j]?.role === 'parentInLaw') add(i, j, bits.parentsInLaw, bits.childrenInLaw);
      if (!has(i, j, bits.parents)) continue;
      const spouse = partner[i] ?? -1;
      if (spouse >= 0) add(spouse, j, bits.parentsInLaw, bits.childrenInLaw);
      for (let k = 0; k < n; k++) {
        if (has(j, k, bits.parents)) add(i, k, bits.grandparents, bits.grandchildren);
        if (k !== i && has(k, j, bits.parents)) add(i, k, bits.siblings, bits.siblings);
      }
    }
  }
  return partner;
}

function parentsOf(i: number, persons: readonly Person[]): number[] {
  const person = persons[i];
  if (!person) return [];
  if (person.parents) return person.parents.map((id) => persons.findIndex((one) => one.id === id)).filter((at) => at >= 0);
  const roles = parentRoles[person.role] ?? [];
  return persons.flatMap((one, at) => (roles.includes(one.role) && at !== i ? [at] : []));
}

const parentRoles: Partial<Record<Person['role'], Person['role'][]>> = {
  child: ['reference', 'partner'],
  reference: ['parent'],
  sibling: ['parent'],
  partner: ['parentInLaw'],
  parent: ['grandparent'],
};

function isGrandparent(persons: readonly Person[], i: number, j: number): boolean {
  const [one, other] = [persons[i]?.role, persons[j]?.role];
  if (one === 'reference' && other === 'grandparent') return true;
  return one === 'grandchild' && persons[i]?.parents == null && (other === 'reference' || other === 'partner');
}

/** What a role is to a role, by who else is in the house (bit 1 a partner, 2 a parent, 4 a parent-in-law): worked out once on a house of two of each role. */
const tables = Array.from({ length: 8 }, (_, house) => {
  const skip = (role: Person['role']): boolean =>
    (role === 'partner' && !(house & 1)) || (role === 'parent' && !(house & 2)) || (role === 'parentInLaw' && !(house & 4));
  const persons = roles.flatMap((role, at) => {
    const one = { id: `${at}`, role };
    return skip(role) ? [] : role === 'reference' || role === 'partner' ? [one] : [one, { ...one, id: `${at}b` }];
  });
  const all = new Int32Array(persons.length * persons.length);
  workOut(persons, all);
  const table = new Int32Array(roles.length * roles.length);
  for (const [i, one] of persons.entries()) {
    for (const [j, other] of persons.entries())
      if (i !== j) table[roleNumber(one.role) * roles.length + roleNumber(other.role)] = all[i * persons.length + j] ?? 0;
  }
  return table;
});
