// Chance, seeded: the same seed gives the same municipality on every machine. Each household has a stream of its own, so that one household can be
// made again without those before it.

/** mulberry32, kept as an object so that a million households need no million closures. */
export class Draw {
  #state = 0;

  begin(seed: number, at: number): this {
    // Two rounds of mixing: neighbours in `at` must not have streams that look alike.
    this.#state = Math.imul(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ (at + 1), 0xc2b2ae35) | 0;
    this.next();
    return this;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (Math.max(low, high) - low + 1));
  }

  pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() * all.length)] as T;
  }

  /** One of the keys, by weight. */
  weighted<T>(weights: readonly (readonly [T, number])[]): T {
    return byWeight(weights, this.next());
  }

  /** Close to a normal of mean 0 and deviation 1. */
  normal(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * 1.732;
  }

  /** Money around a median, with a long tail upwards. */
  around(median: number, spread: number): number {
    return median * Math.exp(this.normal() * spread);
  }
}

export function byWeight<T>(weights: readonly (readonly [T, number])[], at: number): T {
  let rest = at * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of weights) {
    rest -= weight;
    if (rest < 0) return key;
  }
  return (weights.at(-1) as readonly [T, number])[0];
}

/** How far each kind of draw steps. Roots that have nothing to do with each other: with one step for all, who is poor and who came from elsewhere would go together. */
export const steps = {
  standing: Math.sqrt(5) / 2 - 0.5,
  origin: Math.sqrt(2) - 1,
  group: Math.sqrt(3) - 1,
  activity: Math.sqrt(7) - 2,
  student: Math.sqrt(11) - 3,
} as const;

/** Points between 0 and 1 that fill the line evenly: a share drawn with them is met almost to the household, also in a small group. */
export class Even {
  readonly #at = new Map<string, number>();
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** The next point for a kind of draw, in a group of its own. */
  next(kind: keyof typeof steps, of = ''): number {
    const group = `${kind} ${of}`;
    let point = this.#at.get(group);
    if (point === undefined) {
      // A start of its own for each group: a common one would round them all to the same side.
      const name = [...group].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7) | 0;
      point = new Draw().begin(this.#seed, name).next();
    }
    point += steps[kind];
    if (point >= 1) point -= 1;
    this.#at.set(group, point);
    return point;
  }
}
