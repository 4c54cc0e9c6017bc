// How many households there are of each kind and size. The sums over kinds are the sizes of 2020, the sums over sizes the types of 2019 (tables/); how a sum
// is divided is an assumption, and so are the numbers of households with six persons or more.
import { Draw } from './draw.ts';
import { householdsOfBilzen, personsOfBilzen } from './tables.ts';

export type Kind =
  | 'alone'
  | 'aloneOld'
  | 'couple'
  | 'coupleOld'
  | 'coupleWithMinors'
  | 'parentWithMinors'
  /** A minor lives in who is not a child of the reference person: a child of the partner, a grandchild, a brother or sister. */
  | 'otherWithMinors'
  | 'coupleWithAdults'
  | 'parentWithAdults'
  | 'coupleWithParents'
  | 'siblings';

export type Cell = { kind: Kind; size: number };

/** Percent of all households. The last column is five persons or more. */
export const shares: Record<Kind, readonly [number, number, number, number, number]> = {
  alone: [13.2, 0, 0, 0, 0],
  aloneOld: [15.1, 0, 0, 0, 0],
  couple: [0, 13.8, 0, 0, 0],
  coupleOld: [0, 15, 0, 0, 0],
  coupleWithMinors: [0, 0, 5.2, 8.1, 3],
  parentWithMinors: [0, 2.2, 1.4, 0.5, 0.1],
  otherWithMinors: [0, 0.6, 1.5, 1.4, 1.7],
  coupleWithAdults: [0, 0, 6.3, 4.1, 1.4],
  parentWithAdults: [0, 3, 0.9, 0.2, 0],
  coupleWithParents: [0, 0, 0.3, 0.2, 0],
  siblings: [0, 0.8, 0, 0, 0],
};
export const kinds = Object.keys(shares) as Kind[];

/** Of the households of five or more: how many have 5, 6 ... 10 persons. */
const large = [0.54, 0.25, 0.11, 0.05, 0.03, 0.02];
const largestSize = 4 + large.length;

/** The cell of each household, in the order of the file: whole numbers of each cell, shuffled by the seed. */
export function cellsOf(households: number, seed: number): { cells: readonly Cell[]; of: Uint8Array } {
  const cells = kinds.flatMap((kind) => Array.from({ length: largestSize }, (_, at): Cell => ({ kind, size: at + 1 })));
  const counts = apportion(
    cells.map(({ kind, size }) => {
      const percent = shares[kind][Math.min(size, 5) - 1] ?? 0;
      return (percent / 100) * (size < 5 ? 1 : (large[size - 5] ?? 0));
    }),
    households,
  );
  meetPersons(cells, counts, Math.round((households * personsOfBilzen) / householdsOfBilzen));
  const of = new Uint8Array(households);
  let at = 0;
  for (const [cell, count] of counts.entries()) {
    of.fill(cell, at, at + count);
    at += count;
  }
  shuffle(of, new Draw().begin(seed, -1));
  return { cells, of };
}

/** Whole numbers in the given shares that add up to the total: what is left over goes to the largest remainders. */
function apportion(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  const exact = parts.map((part) => (part / sum) * total);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((a, b) => a + b, 0);
  const order = exact.map((value, at) => [value - Math.floor(value), at] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, at] of order.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}

/** The number of persons comes out exactly by moving households between five and more persons; sizes 1 to 4 and the kinds stay as they are. */
function meetPersons(cells: readonly Cell[], counts: number[], persons: number): void {
  let short = persons - cells.reduce((sum, { size }, at) => sum + size * (counts[at] ?? 0), 0);
  const move = (from: number, to: number, most: number): number => {
    const many = Math.min(most, counts[from] ?? 0);
    counts[from] = (counts[from] ?? 0) - many;
    counts[to] = (counts[to] ?? 0) + many;
    return many;
  };
  for (let size = 5; size < largestSize && short !== 0; size++) {
    for (const [at, cell] of cells.entries()) {
      if (cell.size !== size || short === 0) continue;
      short = short > 0 ? short - move(at, at + 1, short) : short + move(at + 1, at, -short);
    }
  }
}

function shuffle(all: Uint8Array, draw: Draw): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = draw.whole(0, at);
    const one = all[at] as number;
    all[at] = all[other] as number;
    all[other] = one;
  }
}
