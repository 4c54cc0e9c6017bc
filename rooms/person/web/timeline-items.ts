// The timeline of a household out of what each room knows: the file itself, conversations, notes, checks of rights. Newest first. Pure.
import type { Name, Ref } from '../../../web/household/wire.ts';
import type { IconName } from '../../../web/ui/icon.tsx';

/** As the person room gives it: `what` holds the record in short. */
export type FileEntry = {
  kind: string;
  at: string;
  by: Ref | null;
  personId: string | null;
  recordId: string;
  what: Record<string, unknown>;
};
export type ContactEntry = { id: string; channel: string; openedAt: string; question: string; worker: Ref | null; closedAt: string | null };
export type NoteEntry = { id: string; channel: string; text: string | null; by: Ref; at: string };
export type CheckEntry = { id: string; madeAt: string; yes: number; open: number; madeBy: Ref };

export type TimelineItem = {
  key: string;
  at: string;
  /** Ends a text key: person.timeline.kind.<kind> */
  kind: string;
  values: Record<string, string | number>;
  by: string | null;
  /** What somebody said or wrote. */
  words: string | null;
  contactId: string | null;
};

export type Sources = { file: FileEntry[]; contacts: ContactEntry[]; notes: NoteEntry[]; checks: CheckEntry[] };
export type Naming = { personName: (personId: string | null) => string; factName: (predicate: string) => string };

export function mergeTimeline({ file, contacts, notes, checks }: Sources, { personName, factName }: Naming): TimelineItem[] {
  const predicateOf = (entry: FileEntry) => (typeof entry.what['predicate'] === 'string' ? factName(entry.what['predicate']) : '');
  const items: TimelineItem[] = [
    ...file
      .filter((entry) => !isBirth(entry))
      .map((entry) => ({
        key: `${entry.kind}-${entry.recordId}`,
        at: entry.at,
        kind: entry.kind,
        values: { name: personName(entry.personId), fact: predicateOf(entry) },
        by: entry.by?.name ?? null,
        words: null,
        contactId: null,
      })),
    ...contacts.map((contact) => ({
      key: contact.id,
      at: contact.openedAt,
      kind: contact.channel,
      values: {},
      by: contact.worker?.name ?? null,
      words: contact.question,
      contactId: contact.id,
    })),
    ...notes.map((note) => ({
      key: note.id,
      at: note.at,
      kind: note.channel,
      values: {},
      by: note.by.name,
      words: note.text,
      contactId: null,
    })),
    ...checks.map((check) => ({
      key: check.id,
      at: check.madeAt,
      kind: 'check',
      values: { yes: check.yes, open: check.open },
      by: check.madeBy.name,
      words: null,
      contactId: null,
    })),
  ];
  return foldFacts(items.toSorted((a, b) => b.at.localeCompare(a.at)));
}

/** The birth date comes with the person: that somebody joined is said already. */
const isBirth = (entry: FileEntry): boolean => entry.kind === 'fact' && entry.what['predicate'] === 'birthDate';

const sameSittingMs = 30 * 60_000;
const foldedBy: Record<string, string> = { fact: 'fact', factRetracted: 'fact', member: 'name' };

/** Ten facts noted one after another are one event, and so are four people who join: their names in one line. */
function foldFacts(items: TimelineItem[]): TimelineItem[] {
  const folded: TimelineItem[] = [];
  for (const item of items) {
    const last = folded.at(-1);
    const name = foldedBy[item.kind];
    const isSame =
      name !== undefined && last?.kind === item.kind && last.by === item.by && Date.parse(last.at) - Date.parse(item.at) < sameSittingMs;
    if (!last || !isSame) {
      folded.push(item);
      continue;
    }
    const names = new Set([...String(last.values[name] ?? '').split(', '), String(item.values[name] ?? '')].filter((one) => one !== ''));
    folded[folded.length - 1] = { ...last, values: { ...last.values, [name]: [...names].join(', ') } };
  }
  return folded.map((item) => shortened(item));
}

const namedAtMost = 5;

/** The first names, and how many more. */
function shortened(item: TimelineItem): TimelineItem {
  const names = String(item.values['fact'] ?? '').split(', ');
  if (names.length <= namedAtMost) return { ...item, values: { ...item.values, more: 0 } };
  return { ...item, values: { ...item.values, fact: names.slice(0, namedAtMost).join(', '), more: names.length - namedAtMost } };
}

export const filters = ['talks', 'rights', 'facts', 'household'] as const;
export type Filter = (typeof filters)[number];

const talks = new Set(['note', 'visit', 'phone', 'mail', 'outreach', 'partner']);

export function filterOf(kind: string): Filter {
  if (talks.has(kind)) return 'talks';
  if (kind === 'check') return 'rights';
  return kind.startsWith('fact') ? 'facts' : 'household';
}

const icons: Record<string, IconName> = {
  note: 'note',
  phone: 'phone',
  visit: 'person',
  mail: 'sms',
  outreach: 'home',
  partner: 'partner',
  check: 'scale',
  fact: 'document',
  factRetracted: 'undo',
  address: 'home',
  consent: 'hand',
  consentWithdrawn: 'hand',
};

export function iconOf(kind: string): IconName {
  return icons[kind] ?? 'people';
}

export const nameOfMember = (members: { personId: string; name: Name }[], personId: string | null): string => {
  const name = members.find((member) => member.personId === personId)?.name;
  return name ? name.given || name.family : '';
};
