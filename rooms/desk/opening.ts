// A question comes in: by whatever way, for somebody known, under a pseudonym, or without a name. It gets one owner and stands on one list at once.
import { notFound, invalid } from '../../kernel/errors.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { giveFileTo, householdFile, homeOf, openAnonymousHousehold } from '../person/public.ts';
import { fileOf, noFile, openTask } from '../task/public.ts';
import type { FileColumns, Term } from '../task/public.ts';
import { followHousehold, teamsThatTakeQuestions } from './follow-queries.ts';
import { insertContact } from './queries.ts';
import type { NewContact } from './schema.ts';
import { themeCodes } from './themes.ts';

const caseRoles = ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'];
export const isCaseworker = (actor: Actor): boolean => actor.roles.some((role) => caseRoles.includes(role));

/** Norm of the house: a question is answered or handed on within five working days, and within two when nobody took it yet. */
export const answerTerm: Term = { length: 5, unit: 'workingDay', lastDay: 'nextWorkingDay', source: 'norm van het huis' };
export const takeTerm: Term = { length: 2, unit: 'workingDay', lastDay: 'nextWorkingDay', source: 'norm van het huis' };
export const openWords = { nl: 'Vraag opvolgen', fr: 'Suivre la demande', en: 'Follow up the question' };
export const startWords = { nl: 'Vraag van', fr: 'Demande du', en: 'Question of' };

type Where = { householdId: string; personId: string | null; file: FileColumns; isUnseen: boolean };

/** The household that the contact belongs to; one without names is made when nobody is named. */
async function householdFor(db: Db, actor: Actor, clock: Clock, body: NewContact, ownerTeam: string | null): Promise<Where> {
  if (body.personId) {
    const home = await homeOf(db, actor.tenantId, body.personId);
    if (!home) throw notFound();
    const file = await fileOf(db, actor.tenantId, home);
    return { householdId: home, personId: body.personId, file: file ?? noFile, isUnseen: file === null };
  }
  if (body.householdId) {
    const file = await fileOf(db, actor.tenantId, body.householdId);
    if (!file) throw notFound();
    return { householdId: body.householdId, personId: null, file, isUnseen: false };
  }
  const { household } = await openAnonymousHousehold(db, actor, clock, { pseudonym: body.pseudonym ?? null, teamId: ownerTeam });
  return { householdId: household.id, personId: null, file: (await fileOf(db, actor.tenantId, household.id)) ?? noFile, isUnseen: false };
}

/** Owner: the caseworker who hears the question, unless it is given to a team; the front desk gives it to a team. */
export function ownerOf(actor: Actor, ownerTeam: string | null): { ownerId: string | null; ownerTeam: string | null } {
  if (isCaseworker(actor) && (ownerTeam === null || actor.teamIds.includes(ownerTeam)))
    return { ownerId: actor.accountId, ownerTeam: ownerTeam ?? actor.teamIds[0] ?? null };
  return {
    ownerId: actor.teamIds.length === 0 && ownerTeam === null ? actor.accountId : null,
    ownerTeam: ownerTeam ?? actor.teamIds[0] ?? null,
  };
}

/**
 * S003, the single gate: where a question goes that the front desk gives to nobody in particular. A team of its own where somebody can take it, else the team
 * that is called intake, else the one with most caseworkers; null where there is none.
 */
export function gateOf(teams: readonly { id: string; name: string; caseworkers: number }[], own: readonly string[]): string | null {
  const gate =
    teams.find((team) => own.includes(team.id)) ??
    teams.find((team) => /intake/i.test(team.name)) ??
    teams.toSorted((one, other) => other.caseworkers - one.caseworkers)[0];
  return gate?.id ?? null;
}

export async function openContact(
  db: Db,
  actor: Actor,
  clock: Clock,
  body: NewContact,
): Promise<{ contactId: string; householdId: string }> {
  const unknown = (body.themes ?? []).findIndex((code) => !themeCodes.includes(code));
  if (unknown >= 0) throw invalid(`/themes/${unknown}`, 'unknown', themeCodes);
  if (!body.personId && !body.householdId && body.anonymous !== true && !body.pseudonym)
    throw invalid('/personId', 'missing', 'personId, householdId, pseudonym or anonymous: true');
  if (body.anonymous === true && body.personId) throw invalid('/anonymous', 'notWithPerson');
  const gates = isCaseworker(actor) ? [] : await teamsThatTakeQuestions(db, actor.tenantId);
  const ownerTeam = body.ownerTeam ?? gateOf(gates, actor.teamIds);
  const owner = ownerOf(actor, ownerTeam);
  const where = await householdFor(db, actor, clock, body, owner.ownerTeam);
  // Nobody who can work on it owns a file that the front desk has just made: it goes where its first question goes.
  const isOrphan =
    gates.length > 0 && !where.isUnseen && where.file.worker_id === null && !gates.some((team) => team.id === where.file.team_id);
  if (isOrphan && owner.ownerTeam !== null) {
    await giveFileTo(db, actor, clock, where.householdId, { workerId: null, teamId: owner.ownerTeam });
    where.file = (await fileOf(db, actor.tenantId, where.householdId)) ?? where.file;
  }
  const contactId = await insertContact(db, actor, clock, {
    householdId: where.householdId,
    personId: where.personId,
    channel: body.channel,
    question: body.question.trim(),
    themes: body.themes ?? [],
    tags: body.tags ?? [],
    productAsked: body.productAsked ?? null,
    childAge: body.childAge ?? null,
    ...owner,
    file: where.file,
  });
  await openTask(db, actor, clock, {
    kind: 'contact.open',
    what: openWords,
    start: startWords,
    startedOn: clock.today(),
    term: owner.ownerId === null ? takeTerm : answerTerm,
    householdId: where.householdId,
    contactId,
    owner: { workerId: owner.ownerId, teamId: owner.ownerTeam },
    file: where.file,
  });
  if (where.isUnseen) await followHousehold(db, actor.tenantId, where.householdId);
  return { contactId, householdId: where.householdId };
}

/** True while the contact still has no name behind it. */
export const isNameless = async (db: Db, tenantId: number, householdId: string): Promise<boolean> =>
  (await householdFile(db, tenantId, householdId))?.isAnonymous ?? false;
