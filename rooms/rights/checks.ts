// A check that is kept: facts, answer and rules of the moment, so that it says the same on the day somebody asks for it. And what follows from it: findings,
// key moments that are answered, the report that is handed over.
import { problem } from '../../kernel/errors.ts';
import type { Acting } from '../../kernel/acting.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { Household, Lang, Per } from '../../rules/contract.ts';
import { checkHousehold } from '../../rules/check.ts';
import { type RuleSet, versionOn } from '../../rules/engine/compile.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { keepRules, rulesByHash, rulesOf } from '../catalogue/public.ts';
import { householdFacts, householdHead, householdWithAbsorbed, noteFact, personNames } from '../person/public.ts';
import { settleTaskOf } from '../task/public.ts';
import type { FileColumns } from '../task/public.ts';
import { answerEvents, detect, findingsOf, insertStep } from './finding-queries.ts';
import { legalBasis, live } from './live.ts';
import type { Live } from './live.ts';
import { certainRights, changesBetween, groupOf } from './outcome.ts';
import type { Change } from './outcome.ts';
import { accountName, insertCheck, insertReport, senderOf } from './queries.ts';
import type { CheckRow, Kept } from './queries.ts';
import { buildReport, reportVersion } from './report.ts';

export type Known = { household: Household; provenance: unknown };

/** The facts of a household on a day, as the engine takes them. Faults in what was noted are named, and nothing is computed while one stands. */
export async function knownHousehold(db: Db, tenantId: number, householdId: string, on: string): Promise<Known> {
  const { household, provenance } = await householdFacts(db, tenantId, householdId, on);
  // Nobody noted who lived there on that day, and who lives there now proves nothing about then.
  if (household.persons.length === 0) throw problem('household.nobodyThen', { status: 409, on });
  const checked = validateHousehold(household, { on, today: on });
  if (!checked.ok)
    throw problem('household.cannotCheck', {
      status: 409,
      errors: checked.faults.map(({ pointer, code, expected }) => ({ pointer, code, expected })),
    });
  return { household: checked.household, provenance };
}

export async function storeCheck(
  db: Db,
  keys: Keys,
  actor: Actor,
  clock: Clock,
  asked: { householdId: string; trigger: string; on: string; contactId: string | null; lang: Lang; file: FileColumns },
): Promise<{ checkId: string; shown: Live }> {
  const { household, provenance } = await knownHousehold(db, actor.tenantId, asked.householdId, asked.on);
  const rules = await rulesOf(db, actor.tenantId);
  const { check, shown } = live(household, asked.on, asked.lang, rules);
  await keepRules(db, actor.tenantId, clock, rules);
  const certain = check.results.filter((result) => groupOf(result) === 'yes');
  const checkId = await insertCheck(db, keys, actor, clock, {
    householdId: asked.householdId,
    contactId: asked.contactId,
    trigger: asked.trigger,
    law: legalBasis(check, household)?.law ?? null,
    kept: { input: household, result: check, provenance, lang: asked.lang, slots: slotsOf(household, asked.on, rules) },
    yesCount: certainRights(certain),
    openCount: shown.sums.open,
    file: asked.file,
  });
  // A check of another day is an explanation, not a finding of today.
  if (asked.on === clock.today()) {
    const householdIds = await householdWithAbsorbed(db, actor.tenantId, asked.householdId);
    await detect(db, actor, clock, { id: checkId, householdId: asked.householdId, householdIds, file: asked.file }, certain);
    for (const eventId of await answerEvents(db, actor.tenantId, householdIds, checkId)) await settleTaskOf(db, actor, clock, eventId);
  }
  return { checkId, shown };
}

/** Every value on the way to the answer, in the order of the graph: the same rules must give the same ones again. An unknown is null. */
export function slotsOf(household: Household, on: string, rules: RuleSet): (number | null)[] {
  checkHousehold(household, { on, rules });
  const { run } = versionOn(rules, on);
  return Array.from(run.V.subarray(0, run.personBase + run.n * run.stride), (value) => (Number.isNaN(value) ? null : value));
}

type AsThen = { isKept: boolean; isSame: boolean | null };
type Again = { on: string; catalogue: string; isSame: boolean; changed: Change[]; asThen: AsThen };

/** The same facts on the same day, by the rules of now; and by the rules of then, which must say the same word for word. */
export function checkAgain(kept: Kept, rules: RuleSet, rulesThen: RuleSet | null): Again {
  const again = checkHousehold(kept.input, { on: kept.result.on, lang: kept.lang, rules });
  return {
    on: again.on,
    catalogue: again.catalogue,
    isSame: JSON.stringify(again.results) === JSON.stringify(kept.result.results),
    changed: changesBetween(kept.result.results, again.results),
    asThen: { isKept: rulesThen !== null, isSame: rulesThen && saysTheSame(kept, rulesThen) },
  };
}

function saysTheSame(kept: Kept, rules: RuleSet): boolean {
  const { on } = kept.result;
  const check = checkHousehold(kept.input, { on, lang: kept.lang, rules });
  const isSameAnswer = JSON.stringify(check) === JSON.stringify(kept.result);
  // a check made before the slots were kept has none
  return isSameAnswer && (kept.slots === undefined || JSON.stringify(slotsOf(kept.input, on, rules)) === JSON.stringify(kept.slots));
}

/** The document as it is handed over, kept word for word; from then on the family is informed of what is certain. */
export async function makeReport({ db, keys, actor, clock }: Acting, check: CheckRow, kept: Kept, lang: Lang): Promise<string> {
  const { tenantId } = actor;
  const today = clock.today();
  const rules = (await rulesByHash(db, tenantId, kept.result.catalogue)) ?? (await rulesOf(db, tenantId));
  const [head, names, sender, worker] = await Promise.all([
    householdHead(db, tenantId, check.household_id, today),
    personNames(
      db,
      tenantId,
      kept.input.persons.map((person) => person.id),
    ),
    senderOf(db, tenantId),
    accountName(db, tenantId, check.worker_id ?? actor.accountId),
  ]);
  const letter = buildReport({
    results: kept.result.results,
    household: kept.input,
    lang,
    madeOn: today,
    name: head && `${head.given} ${head.family}`.trim() !== '' ? `${head.given} ${head.family}`.trim() : null,
    givenNames: new Map([...names].filter(([, name]) => name.given !== '').map(([id, name]) => [id, name.given])),
    sender,
    worker,
    needsInterpreter: lang !== 'nl',
    rules,
  });
  const file = { worker_id: check.worker_id, team_id: check.team_id, shielded: check.shielded, kin: check.kin };
  const reportId = await insertReport(db, keys, actor, clock, { check, lang, version: reportVersion, letter, file });
  const certain = new Set(
    kept.result.results.filter((result) => groupOf(result) === 'yes').map((result) => `${result.right}/${result.person ?? ''}`),
  );
  for (const finding of await findingsOf(db, tenantId, await householdWithAbsorbed(db, tenantId, check.household_id))) {
    const isNew = finding.steps.every((step) => step.state === 'detected');
    if (isNew && certain.has(`${finding.right}/${finding.personId ?? ''}`))
      await insertStep(db, actor, clock, finding, { state: 'informed', on: today });
  }
  return reportId;
}

/**
 * What is obtained is known from then on: the next check says "has it already". Monthly rights and rights without euros stand in `receives`; the installation
 * premium comes once in a life; what comes once or by the year is asked for again. The id of the fact; null where none is noted.
 */
export async function noteObtained(
  db: Db,
  actor: Actor,
  clock: Clock,
  finding: { householdId: string; personId: string | null; right: string },
  per: Per | null,
  on: string,
): Promise<string | null> {
  const { household } = await knownHousehold(db, actor.tenantId, finding.householdId, clock.today());
  const person = household.persons.find((one) => (finding.personId === null ? one.role === 'reference' : one.id === finding.personId));
  if (!person) return null;
  const common = {
    householdId: finding.householdId,
    personId: person.id,
    itemId: null,
    source: { kind: 'document' as const, detail: 'opvolging van het recht' },
    since: on,
  };
  if (finding.right === 'installatiepremie')
    return (await noteFact(db, actor, clock, { ...common, predicate: 'hadInstallationPremium', value: true })).id;
  const known = person.receives ?? [];
  if (per === 'once' || per === 'year' || per === 'day' || known.includes(finding.right)) return null;
  return (await noteFact(db, actor, clock, { ...common, predicate: 'receives', value: [...known, finding.right] })).id;
}
