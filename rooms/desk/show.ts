// A contact as the screens read it. The front desk gets it without what was said.
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import type { Keys } from '../../kernel/keys.ts';
import { householdFile, householdHead, personName } from '../person/public.ts';
import { namesOf } from './list-queries.ts';
import type { ContactLineRow } from './list-queries.ts';
import { notesOf } from './notes.ts';
import { isCaseworker } from './opening.ts';
import { closureOf, linkOf } from './end-queries.ts';
import { interpretersOf } from './queries.ts';
import type { ContactRow } from './queries.ts';
import type { Contact, ContactLine } from './schema.ts';
import { isFamilyQuestion } from './themes.ts';
import type { Channel } from './themes.ts';

/** Rounded up: an interpreter who came for half a minute counts for one. */
export function minutesBetween(startedAt: string, endedAt: string): number {
  const milliseconds = Temporal.Instant.from(endedAt).epochMilliseconds - Temporal.Instant.from(startedAt).epochMilliseconds;
  return Math.max(0, Math.ceil(milliseconds / 60_000));
}

export function lineOf(row: ContactLineRow, who: string | null): ContactLine {
  return {
    id: row.id,
    channel: row.channel as Channel,
    openedAt: row.opened_at,
    question: row.question,
    themes: row.themes,
    tags: row.tags,
    productAsked: row.product_asked,
    who,
    householdId: row.household_id,
    worker: row.owner_id ? { id: row.owner_id, name: row.owner_name ?? '' } : null,
    owner: row.owner_id
      ? { kind: 'worker', id: row.owner_id, name: row.owner_name ?? '' }
      : { kind: 'team', id: row.owner_team!, name: row.team_name ?? '' },
    closedAt: row.closed_at,
  };
}

export async function showContact(db: Db, keys: Keys, actor: Actor, today: string, contact: ContactRow): Promise<Contact> {
  const { tenantId } = actor;
  const mayHear = isCaseworker(actor);
  const [[worker, team], file, head, person, interpreters, closure, link, notes] = await Promise.all([
    namesOf(db, tenantId, { accountId: contact.owner_id, teamId: contact.owner_team }),
    householdFile(db, tenantId, contact.household_id),
    householdHead(db, tenantId, contact.household_id, today),
    contact.person_id ? personName(db, tenantId, contact.person_id) : null,
    mayHear ? interpretersOf(db, tenantId, contact.id) : [],
    mayHear ? closureOf(db, tenantId, contact.id) : undefined,
    mayHear ? linkOf(db, tenantId, contact.id) : undefined,
    mayHear ? notesOf(db, keys, tenantId, contact.id) : [],
  ]);
  const asPerson = person && `${person.given} ${person.family}`.trim();
  const current = interpreters[0] ?? null;
  return {
    ...lineOf(
      { ...contact, owner_name: worker?.name ?? null, team_name: team?.name ?? null },
      asPerson || head?.name || file?.pseudonym || null,
    ),
    version: contact.version,
    isAnonymous: contact.person_id === null && (file?.isAnonymous ?? false),
    personId: contact.person_id,
    childAge: contact.child_age,
    isFamilyQuestion: isFamilyQuestion(contact),
    notes,
    interpreter: current && {
      id: current.id,
      language: current.language,
      mode: current.mode as 'onSite' | 'phone' | 'video',
      name: current.name,
      startedAt: current.started_at,
      endedAt: current.ended_at,
      minutes: current.ended_at === null ? null : minutesBetween(current.started_at, current.ended_at),
    },
    interpreterMinutes: interpreters.reduce(
      (sum, one) => sum + (one.ended_at === null ? 0 : minutesBetween(one.started_at, one.ended_at)),
      0,
    ),
    closure: closure
      ? {
          outcome: closure.outcome as NonNullable<Contact['closure']>['outcome'],
          rightsCheck: closure.rights_check as NonNullable<Contact['closure']>['rightsCheck'],
          reason: closure.reason,
          toTeam: closure.to_team,
          referredTo: closure.referred_to,
          isAccepted: closure.is_accepted,
          closedAt: closure.at,
          closedBy: closure.by_id,
        }
      : null,
    link: link ? { id: link.id, fromHousehold: link.from_household, at: link.at } : null,
  };
}
