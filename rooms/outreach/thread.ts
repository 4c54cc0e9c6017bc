// One thread for all scans of this process, opened at the first and left alone afterwards. It computes while the server goes on answering.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../../kernel/paths.ts';
import type { Household } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import type { Scanned } from './candidates.ts';
import type { Answer, Question } from './scan-thread.ts';

/** Built with the program (tools/build.mjs), because a thread begins with a file of its own. */
const threadFile = path.join(root, 'dist', 'scan-thread.js');

type Waiting = { resolve: (scanned: Scanned) => void; reject: (error: Error) => void };

class ScanThread {
  readonly #worker = new Worker(threadFile);
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #sent: string | null = null;

  constructor() {
    // A thread that waits for work does not keep the program alive.
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`the thread of the scan ended with ${code}`)));
  }

  ask(households: Household[], on: string, hash: string, rules: RuleSet): Promise<Scanned> {
    const id = ++this.#last;
    const question: Question = { id, households, on, hash, rules: this.#sent === hash ? null : rules };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // while something is asked the program stays
      this.#worker.ref();
      // a thread has no origin
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#worker.postMessage(question);
      this.#sent = hash;
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('scanned' in answer) waiting?.resolve(answer.scanned);
    else waiting?.reject(new Error(answer.fault));
  }

  #fail(error: Error): void {
    if (thread === this) thread = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

let thread: ScanThread | null = null;

/** Rights that these households probably do not take up, worked out beside the server. */
export const askThread = (households: Household[], on: string, hash: string, rules: RuleSet): Promise<Scanned> =>
  (thread ??= new ScanThread()).ask(households, on, hash, rules);
