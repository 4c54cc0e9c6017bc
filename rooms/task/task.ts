// A task as the screens show it: in words, in its group, with its reason. Pure; the rows come from queries.ts.
import { groupOf, termEnd } from './term.ts';
import type { Group, Suspension, Term } from './term.ts';
import type { TaskOnWire } from './schema.ts';
import type { TaskParams, TaskRow } from './queries.ts';
import { actionWords, whyWords } from './words.ts';
import type { StaffLang } from './words.ts';

export type Who = { personId: string | null; name: string | null };

type Around = {
  suspensions: readonly Suspension[];
  who: Who | null;
  /** Names of colleagues, by id. */ staff: ReadonlyMap<string, string>;
};

export function taskOnWire(row: TaskRow, { suspensions, who, staff }: Around, lang: StaffLang, today: string): TaskOnWire {
  const params = row.params as TaskParams;
  const term = row.term as Term | null;
  const end = term ? termEnd(row.started_on, term, suspensions, today) : null;
  const start = params.start?.[lang] ?? params.start?.['nl'] ?? null;
  return {
    id: row.id,
    kind: row.kind,
    what: row.what ?? params.what?.[lang] ?? params.what?.['nl'] ?? row.kind,
    why: row.why ?? (end ? whyWords(end.why, start, lang, today) : ''),
    source: term?.source ?? null,
    startedOn: row.started_on,
    dueOn: dueOn(row, suspensions, today),
    suspended: suspensions.some((one) => one.untilOn === null),
    person: who?.personId && who.name ? { id: who.personId, name: who.name } : null,
    householdId: row.household_id,
    contactId: row.contact_id,
    owner: row.owner_id ? { kind: 'worker', id: row.owner_id } : { kind: 'team', id: row.owner_team! },
    handed: row.handed_from
      ? { from: { id: row.handed_from, name: staff.get(row.handed_from) ?? '' }, at: row.handed_at ?? row.made_at, note: row.handed_note }
      : null,
    suspensions: suspensions.map(({ fromOn, untilOn }) => ({ from: fromOn, until: untilOn ?? today })),
    action: actionOf(row, lang),
    closedAt: row.closed_at,
    version: row.version,
  };
}

// The addresses of the screens (web/paths.ts): ids alone, never a name.
function actionOf(row: TaskRow, lang: StaffLang): { label: string; to: string } | null {
  const { label, to } = actionWords[row.kind] ?? actionWords['free']!;
  if (to === 'contact' && row.contact_id) return { label: label[lang], to: `/gesprekken/${row.contact_id}` };
  if (to === 'rights' && row.household_id) return { label: label[lang], to: `/dossiers/${row.household_id}/rechten` };
  if (to === 'reviews') return { label: label[lang], to: '/nazicht' };
  return row.household_id ? { label: label[lang], to: `/dossiers/${row.household_id}` } : null;
}

/** A term that stands still moves along with the days; any other day is the one that was written down. */
function dueOn(row: Pick<TaskRow, 'due_on' | 'started_on' | 'term'>, suspensions: readonly Suspension[], today: string): string {
  const isOpenEnded = suspensions.some((one) => one.untilOn === null);
  return isOpenEnded && row.term ? termEnd(row.started_on, row.term as Term, suspensions, today).dueOn : row.due_on;
}

/** Late first; within a group by day, then by how long it has been known. */
export function grouped<T extends { dueOn: string; startedOn: string }>(tasks: readonly T[], today: string): Record<Group, T[]> {
  const groups: Record<Group, T[]> = { late: [], today: [], week: [], later: [] };
  for (const task of [...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.startedOn.localeCompare(b.startedOn)))
    groups[groupOf(task.dueOn, today)].push(task);
  return groups;
}

/** Kinds that end with the thing itself: a contact leaves the list when it is closed, so that no open contact is on no list. */
export const endsWithItsCause = (kind: string): boolean => kind === 'contact.open' || kind === 'breakGlass.review';
