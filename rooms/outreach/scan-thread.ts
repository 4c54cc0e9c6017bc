// The thread of the scan: households come in, rights that are probably not taken up go out. It knows no database and no network. The programs of one set of rules on one
// day are kept from step to step.
import { parentPort } from 'node:worker_threads';
import type { Household } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { Finder } from './candidates.ts';
import type { Scanned } from './candidates.ts';

/** `rules` comes with the first question by them, and is kept by its hash. */
export type Question = { id: number; households: Household[]; on: string; hash: string; rules: RuleSet | null };
export type Answer = { id: number; scanned: Scanned } | { id: number; fault: string };

let known: { hash: string; rules: RuleSet } | null = null;
let kept: { hash: string; on: string; finder: Finder } | null = null;

function finderOf(hash: string, rules: RuleSet, on: string): Finder {
  if (kept?.hash !== hash || kept.on !== on) kept = { hash, on, finder: new Finder(rules, on) };
  return kept.finder;
}

function answer({ id, households, on, hash, rules }: Question): Answer {
  if (rules) known = { hash, rules };
  if (known?.hash !== hash) return { id, fault: 'the rules of this question were never sent' };
  try {
    return { id, scanned: finderOf(hash, known.rules, on).find(households) };
  } catch (error) {
    // The place in the code, never the household that was looked at.
    return { id, fault: (error as Error).stack?.split('\n').slice(1, 4).join(' ') ?? 'unknown fault' };
  }
}

// a port between threads has no origin
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
