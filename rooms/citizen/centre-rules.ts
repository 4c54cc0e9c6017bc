// The rules of the centre for the public page: asked of the database once a minute at most, whoever visits. Without a database, or where it does not answer, those that are
// shipped. For the browser each stretch of days is the same packed graph that the build makes of the shipped rules: data, under the hash of the rules, for ever the same.
import { gzipSync } from 'node:zlib';
import type { Centre } from '../catalogue/public.ts';
import { hashOfRules } from '../../rules/catalogue.ts';
import { isOwnCode } from '../../rules/contract.ts';
import { type RuleSet, changeDays, compile } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { pack } from './shared/graph-code.ts';
import { type OwnTexts, noOwnTexts } from './shared/own-texts.ts';

const freshFor = 60_000;

/** `now` in milliseconds. A question that is under way is waited for by whoever comes meanwhile. */
export function keptCentre(read: (() => Promise<Centre>) | undefined): (now: number) => Promise<Centre> {
  let known: { at: number; centre: Promise<Centre> } | null = null;
  let last: Centre = { rules: shippedRules, place: null };
  return (now) => {
    if (!read) return Promise.resolve(last);
    if (!known || now < known.at || now - known.at > freshFor) {
      known = {
        at: now,
        centre: read().then(
          (centre) => (last = centre),
          () => last,
        ),
      };
    }
    return known.centre;
  };
}

/** The stretch of today and what comes after it; empty where the centre released nothing, and the built modules serve. */
export function stretchesFrom(rules: RuleSet, today: string): string[] {
  if (rules === shippedRules) return [];
  const days = changeDays(rules);
  const at = days.findLastIndex((day) => day <= today);
  return days.slice(Math.max(0, at));
}

export function ownTextsOf({ rules, place }: Centre): OwnTexts {
  if (rules === shippedRules) return noOwnTexts;
  const own = rules.rights.filter((right) => isOwnCode(right.code));
  return {
    rights: Object.fromEntries(own.map((right) => [right.code, { title: right.title, next: right.next[0]?.text ?? { nl: '' } }])),
    places: place ? { [place.code]: place.name } : {},
  };
}

const made = new Map<string, Buffer>();
const mostKept = 20;

/** What the browser fetches, gzipped; null where these are not the rules of now or no stretch begins on that day. */
export function packedRules(centre: Centre, hash: string, from: string): Buffer | null {
  const { rules } = centre;
  if (rules === shippedRules || hash !== hashOfRules(rules) || !changeDays(rules).includes(from)) return null;
  const key = `${hash}/${from}`;
  let known = made.get(key);
  if (!known) {
    known = gzipSync(JSON.stringify({ packed: pack(compile(rules, from, 'closures')), texts: ownTextsOf(centre) }), { level: 9 });
    if (made.size >= mostKept) made.delete(made.keys().next().value!);
    made.set(key, known);
  }
  return known;
}
