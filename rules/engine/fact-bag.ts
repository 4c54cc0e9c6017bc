// Sets of numbers of facts, one a place (a slot), made one within another: each is built on a stack and, when it is whole, moved to where it stays until the next
// household. Nothing is allocated on the way.

/** A set this long is searched by marks, a shorter one from end to end. */
const short = 32;

export class FactBag {
  /** Numbers put so far, also those that stood there already. */
  added = 0;
  #stack = new Int32Array(1024);
  #top = 0;
  #from = 0;
  /** For each depth of sets within sets: which numbers stand in the long set of that depth, by the stamp of that set (0: it is still short). */
  readonly #marks: Int32Array[] = [];
  readonly #stamps: number[] = [];
  #lastStamp = 0;
  /** What was there when the sets around this one were begun. */
  readonly #outerFrom: number[] = [];
  readonly #outerAdded: number[] = [];
  #depth = 0;
  kept = new Int32Array(4096);
  #end = 0;
  /** For each place: round in which its set was made, where it begins in `kept`, how long it is, nothing. Side by side, because they are read together. */
  readonly #sets: Int32Array;
  #now = 0;

  readonly #numbers: number;

  /** `places`: how many sets there can be; `numbers`: above every number. */
  constructor(places: number, numbers: number) {
    this.#numbers = numbers;
    this.#sets = new Int32Array(places * 4);
  }

  /** Another household, or other values of the same: all sets are gone. */
  begin(): void {
    this.#now = (this.#now + 1) | 0;
    this.#end = 0;
  }

  has(place: number): boolean {
    return this.#sets[place << 2] === this.#now;
  }

  open(): void {
    this.#outerFrom[this.#depth] = this.#from;
    this.#outerAdded[this.#depth] = this.added;
    this.#depth += 1;
    this.#stamps[this.#depth] = 0;
    this.#from = this.#top;
    this.added = 0;
  }

  put(number: number): void {
    this.added += 1;
    const stack = this.#stack;
    if (this.#top - this.#from > short) {
      if (this.#isMarked(number)) return;
    } else for (let k = this.#from; k < this.#top; k++) if (stack[k] === number) return;
    if (this.#top === stack.length) this.#stack = longer(stack);
    this.#stack[this.#top++] = number;
  }

  #isMarked(number: number): boolean {
    const depth = this.#depth;
    const marks = (this.#marks[depth] ??= new Int32Array(this.#numbers));
    let stamp = this.#stamps[depth] as number;
    if (stamp === 0) {
      stamp = this.#lastStamp = (this.#lastStamp + 1) | 0;
      this.#stamps[depth] = stamp;
      for (let k = this.#from; k < this.#top; k++) marks[this.#stack[k] as number] = stamp;
    }
    if (marks[number] === stamp) return true;
    marks[number] = stamp;
    return false;
  }

  /** All of a set that was made before. */
  all(place: number): void {
    const { kept } = this;
    const from = this.start(place);
    const to = from + this.length(place);
    for (let k = from; k < to; k++) this.put(kept[k] as number);
  }

  /** The set is whole: it stays at its place. */
  close(place: number): number {
    const length = this.#top - this.#from;
    while (this.#end + length > this.kept.length) this.kept = longer(this.kept);
    const [stack, from, end, { kept }] = [this.#stack, this.#from, this.#end, this];
    for (let k = 0; k < length; k++) kept[end + k] = stack[from + k] as number;
    const sets = this.#sets;
    sets[place << 2] = this.#now;
    sets[(place << 2) + 1] = end;
    sets[(place << 2) + 2] = length;
    this.#end = end + length;
    this.#top = from;
    this.#depth -= 1;
    this.#from = this.#outerFrom[this.#depth] as number;
    this.added = this.#outerAdded[this.#depth] as number;
    return place;
  }

  /** The set at a place stands in `kept` from here on, in the order in which it was found. */
  start(place: number): number {
    return this.#sets[(place << 2) + 1] as number;
  }

  length(place: number): number {
    return this.#sets[(place << 2) + 2] as number;
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(numbers.length * 2);
  made.set(numbers);
  return made;
}
