// How long work of one thread took: the time on the clock or of the processor, whichever is less. Processor time leaves out what others do on the machine; for an
// engine that computes on threads of its own it may be more than the clock says, and then the clock counts.
export class Watch {
  readonly #wall = performance.now();
  readonly #processor = process.cpuUsage();

  /** Milliseconds since it was made. */
  get ms(): number {
    const { user, system } = process.cpuUsage(this.#processor);
    return Math.min(performance.now() - this.#wall, (user + system) / 1000);
  }
}
