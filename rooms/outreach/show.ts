// A list as the screens show it: who, how to reach them, why we think so by the facts of today, and what was tried.
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { Keys } from '../../kernel/keys.ts';
import { openNote } from '../../kernel/notes.ts';
import { checkHousehold } from '../../rules/check.ts';
import type { CheckResult, Household, Lang, RightCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { factByPredicate } from '../../rules/facts.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { rulesOf } from '../catalogue/public.ts';
import { householdsFacts, reachOf } from '../person/public.ts';
import type { Reach } from '../person/public.ts';
import { groupOf, labelOf } from '../rights/public.ts';
import { stateOf } from './entry.ts';
import type { Result } from './entry.ts';
import { rightKey } from './list.ts';
import { attemptsOf } from './attempt-queries.ts';
import { rightsOf } from './queries.ts';
import type { AttemptRow } from './attempt-queries.ts';
import type { EntryRow, ListRow, RightRow } from './queries.ts';
import type { Entry, OutreachList } from './schema.ts';

export type Reader = { db: Db; keys: Keys; actor: Actor; today: string; lang: Lang };
const whyLines = 2;

/** `subjects`: the ids of everybody who is shown. */
export async function showEntries(reader: Reader, rows: EntryRow[]): Promise<{ items: Entry[]; subjects: string[] }> {
  const { db, actor, today, lang } = reader;
  const { tenantId } = actor;
  const ids = rows.map((row) => row.id);
  const householdIds = rows.map((row) => row.household_id);
  const wanted = rows.flatMap((row) => (row.person_id === null ? [] : [{ householdId: row.household_id, personId: row.person_id }]));
  const [reach, facts, rights, attempts, rules] = [
    await reachOf(db, { tenantId }, wanted, today),
    await householdsFacts(db, { tenantId }, householdIds, today),
    groupBy(await rightsOf(db, tenantId, ids), (row) => row.entry_id),
    groupBy(await attemptsOf(db, tenantId, ids), (row) => row.entry_id),
    await rulesOf(db, tenantId),
  ];
  const items: Entry[] = [];
  for (const row of rows) {
    const household = facts.get(row.household_id)?.household ?? null;
    const own = rights.get(row.id) ?? [];
    const checked = household && validateHousehold(household, { on: today, today });
    const codes = [...new Set(own.map((one) => one.right_code as RightCode))];
    const check = checked?.ok ? checkHousehold(checked.household, { on: today, rights: codes, lang, rules }) : null;
    const tried = attempts.get(row.id) ?? [];
    items.push({
      id: row.id,
      listId: row.list_id,
      householdId: row.household_id,
      ...whoOf(reach.get(row.household_id) ?? null, today),
      worker: row.worker_id ? { id: row.worker_id, name: row.worker_name ?? '' } : null,
      team: row.team_id ? { id: row.team_id, name: row.team_name ?? '' } : null,
      rights: own.map((one) => rightOut(one, check, household, { lang, today, rules })),
      state: stateOf(tried.map((one) => ({ onDay: one.on_day, result: one.result as Result }))),
      attempts: await Promise.all(tried.map((one) => attemptOut(reader, one))),
    });
  }
  return { items, subjects: [...householdIds, ...wanted.map((one) => one.personId)] };
}

const groupBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return found;
};

function whoOf(reach: Reach | null, today: string) {
  return {
    personId: reach?.personId ?? null,
    name: reach && reach.name !== '' ? reach.name : null,
    age: reach?.birthDate
      ? Temporal.PlainDate.from(reach.birthDate).until(Temporal.PlainDate.from(today), { largestUnit: 'year' }).years
      : null,
    language: reach?.language ?? null,
    needsInterpreter: reach?.needsInterpreter ?? null,
    phones: reach?.phones ?? [],
    mail: reach?.mail ?? null,
    address: reach?.address ?? null,
    isAddressProtected: reach?.isAddressProtected ?? false,
    neverAlone: reach?.neverAlone ?? false,
  };
}

type Words = { lang: Lang; today: string; rules: RuleSet };
function rightOut(
  one: RightRow,
  check: CheckResult | null,
  household: Household | null,
  { lang, today, rules }: Words,
): Entry['rights'][number] {
  const key = rightKey(one.right_code, one.person_id);
  const result = check?.results.find((each) => rightKey(each.right, each.person) === key) ?? null;
  const group = result && groupOf(result);
  const met = result?.reasons.filter((reason) => reason.met === true && reason.text !== '') ?? [];
  // What rests on facts of this household says more than what holds for everybody.
  const telling = met.toSorted((a, b) => b.facts.length - a.facts.length).slice(0, whyLines);
  return {
    right: one.right_code,
    label: labelOf(one.right_code as RightCode, lang, today, rules),
    personId: household?.persons.some((person) => person.id === one.person_id) ? one.person_id : null,
    certainty: one.certainty as 'certain',
    cents: one.cents,
    per: one.per as null,
    since: one.since_on,
    missing: one.missing.map((predicate) => factByPredicate.get(predicate)?.labels[lang] ?? predicate),
    why: telling.map(({ text, source }) => ({ text, source })),
    holds: group === 'yes' || group === 'likely',
  };
}

async function attemptOut({ db, keys, actor }: Reader, one: AttemptRow): Promise<Entry['attempts'][number]> {
  return {
    id: one.id,
    on: one.on_day,
    channel: one.channel as 'phone',
    result: one.result as Result,
    minutes: one.minutes,
    heardFrom: one.heard_from as null,
    wantsVisit: one.wants_visit,
    forwardedTo: one.forwarded_to,
    words: one.sealed && (await openNote(db, keys, actor.tenantId, one.household_id, one.id, one.sealed)),
    by: { id: one.by_id, name: one.by_name ?? '' },
    at: one.at,
  };
}

export function listOut(row: ListRow, progress: { households: number; approached: number; ended: number } | undefined): OutreachList {
  return {
    id: row.id,
    name: row.name,
    on: row.on_day,
    catalogue: row.catalogue,
    filter: row.filter as OutreachList['filter'],
    leftOut: row.left_out as OutreachList['leftOut'],
    lapsesOn: row.lapses_on,
    lapsed: row.lapsed,
    madeAt: row.made_at,
    madeBy: { id: row.made_by, name: row.maker ?? '' },
    closedAt: row.closed_at,
    households: progress?.households ?? 0,
    approached: progress?.approached ?? 0,
    ended: progress?.ended ?? 0,
  };
}
