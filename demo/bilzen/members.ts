// Who lives in: roles and ages. Ages follow from each other (a parent is 19 to 38 years older than the eldest child); the two figures of the seeds are the
// shares of minors and of persons of 65 and older, the rest is an assumption.
import type { Role } from '../../rules/contract.ts';
import type { Cell } from './cells.ts';
import type { Draw } from './draw.ts';

export type Member = { role: Role; age: number; parents?: number[]; partnerOf?: number };

/** A second child or later of a family with minors who is of age already. */
const grownUp = 0.31;
const oldSingles = [
  [65, 20],
  [70, 21],
  [75, 22],
  [80, 20],
  [85, 12],
  [90, 5],
] as const;

export function membersOf({ kind, size }: Cell, draw: Draw): Member[] {
  const reference = (age: number): Member => ({ role: 'reference', age });
  const children = (count: number, ages: () => number): Member[] => Array.from({ length: count }, () => ({ role: 'child', age: ages() }));
  const minor = (): number => draw.whole(0, 17);
  const grown = (): number => Math.min(18 + Math.floor(draw.next() * draw.next() * 18), 34);
  const minors = (count: number): Member[] =>
    children(count, minor).map((child, at) => (at > 0 && draw.chance(grownUp) ? { ...child, age: draw.whole(18, 23) } : child));
  switch (kind) {
    case 'alone':
      return [reference(draw.weighted(ageBands))].map((one) => ({ ...one, age: one.age + draw.whole(0, 4) }));
    case 'aloneOld':
      return [reference(draw.weighted(oldSingles) + draw.whole(0, 4))];
    case 'couple': {
      const age = Math.min(64, draw.weighted(coupleBands) + draw.whole(0, 4));
      return [reference(age), { role: 'partner', age: near(draw, age, 20, 64) }];
    }
    case 'coupleOld': {
      const age = draw.weighted(oldCouples) + draw.whole(0, 4);
      return [reference(age), { role: 'partner', age: near(draw, age, 60, 95) }];
    }
    case 'parentWithMinors': {
      const all = minors(size - 1);
      return [reference(parentAge(draw, all)), ...all];
    }
    case 'coupleWithMinors': {
      const all = minors(size - 2);
      const age = parentAge(draw, all);
      return [reference(age), { role: 'partner', age: near(draw, age, eldest(all) + 17, 64) }, ...all];
    }
    case 'otherWithMinors':
      return otherWithMinors(size, draw, minor);
    case 'coupleWithAdults': {
      const all = children(size - 2, () => grown() + (draw.chance(0.25) ? draw.whole(0, 16) : 0));
      const age = parentAge(draw, all);
      return [reference(age), { role: 'partner', age: near(draw, age, eldest(all) + 17, 90) }, ...all];
    }
    case 'parentWithAdults': {
      const all = children(size - 1, () => grown() + draw.whole(0, 24));
      return [reference(parentAge(draw, all)), ...all];
    }
    case 'coupleWithParents': {
      const age = draw.whole(38, 60);
      const parents = Array.from({ length: size - 2 }, (): Member => ({ role: 'parent', age: Math.min(96, age + draw.whole(20, 34)) }));
      return [reference(age), { role: 'partner', age: near(draw, age, 25, 64) }, ...parents];
    }
    case 'siblings': {
      const age = draw.whole(20, 70);
      return [reference(age), { role: 'sibling', age: Math.max(18, age - draw.whole(1, 12)) }];
    }
  }
}

const ageBands = [
  [20, 7],
  [25, 11],
  [30, 11],
  [35, 10],
  [40, 10],
  [45, 12],
  [50, 13],
  [55, 14],
  [60, 12],
] as const;
const coupleBands = [
  [20, 4],
  [25, 14],
  [30, 8],
  [35, 5],
  [40, 5],
  [45, 8],
  [50, 16],
  [55, 22],
  [60, 18],
] as const;
const oldCouples = [
  [65, 32],
  [70, 27],
  [75, 22],
  [80, 14],
  [85, 5],
] as const;

const eldest = (children: readonly Member[]): number => Math.max(...children.map((child) => child.age));
const near = (draw: Draw, age: number, low: number, high: number): number => Math.max(low, Math.min(high, age + draw.whole(-5, 4)));
const parentAge = (draw: Draw, children: readonly Member[]): number => Math.max(20, eldest(children) + draw.whole(19, 38));

/** Nobody of the minors is a child of the reference person: children of the partner alone, grandchildren, a younger brother or sister. */
function otherWithMinors(size: number, draw: Draw, minor: () => number): Member[] {
  if (size === 2) {
    if (draw.chance(0.5))
      return [
        { role: 'reference', age: draw.whole(19, 34) },
        { role: 'sibling', age: draw.whole(10, 17) },
      ];
    return [
      { role: 'reference', age: draw.whole(48, 74) },
      { role: 'grandchild', age: minor() },
    ];
  }
  if (draw.chance(0.6)) {
    const children = Array.from({ length: size - 2 }, (): Member => ({ role: 'child', age: minor(), parents: [1] }));
    const age = parentAge(draw, children);
    return [{ role: 'reference', age: near(draw, age, 21, 70) }, { role: 'partner', age }, ...children];
  }
  const parent = draw.whole(20, 38);
  const count = size < 5 ? size - 2 : size - 3;
  const at = size - count - 1;
  const grandchildren = Array.from({ length: count }, (): Member => ({
    role: 'grandchild',
    age: draw.whole(0, parent - 18),
    parents: [at],
  }));
  const age = parent + draw.whole(20, 34);
  const spouse: Member[] = size < 5 ? [] : [{ role: 'partner', age: near(draw, age, parent + 17, 80) }];
  return [{ role: 'reference', age }, ...spouse, { role: 'child', age: parent }, ...grandchildren];
}
