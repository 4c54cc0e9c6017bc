// The thread of the scan: households come in, rights that are probably not taken up go out. It knows no database and no network.
import { parentPort } from 'node:worker_threads';
import type { Household } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { candidatesOf } from './candidates.ts';
import type { Scanned } from './candidates.ts';

/** `rules` comes with the first question by them, and is kept by its hash. */
export type Question = { id: number; households: Household[]; on: string; hash: string; rules: RuleSet | null };
export type Answer = { id: number; scanned: Scanned } | { id: number; fault: string };

const known = new Map<string, RuleSet>();

function answer({ id, households, on, hash, rules }: Question): Answer {
  if (rules) {
    known.clear();
    known.set(hash, rules);
  }
  const set = known.get(hash);
  if (!set) return { id, fault: 'the rules of this question were never sent' };
  try {
    return { id, scanned: candidatesOf(households, on, set) };
  } catch (error) {
    // The place in the code, never the household that was looked at.
    return { id, fault: (error as Error).stack?.split('\n').slice(1, 4).join(' ') ?? 'unknown fault' };
  }
}

// a port between threads has no origin
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
