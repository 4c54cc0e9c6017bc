// Key moments that make a check of rights due (S014), and the ledger of rights not taken up.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { invalid } from '../../kernel/errors.ts';
import { wordsOf, type FigureTexts } from '../../kernel/figure-words.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { Day } from '../../kernel/wire-words.ts';
import type { EventKind as Kind, Lang as Language, RightCode } from '../../rules/contract.ts';
import { rulesOf } from '../catalogue/public.ts';
import { householdWithAbsorbed, membersOf, noteFact } from '../person/public.ts';
import { eventsOf, ledgerRows } from './finding-queries.ts';
import type { EventRow, LedgerRow } from './finding-queries.ts';
import { isRightCode } from './key-moments.ts';
import { labelOf } from './live.ts';
import { insertMomentRule, momentCounts } from './moment-queries.ts';
import { momentOfCentre, momentsOfCentre, noteMoment } from './moments.ts';
import { HouseholdParam, visibleFile } from './routes.ts';
import { EventKind, KeyEvent, KeyMoments, Lang, Ledger, MomentCounts, NewEvent, NewMomentRule } from './schema.ts';

export const momentRoutes = (app: App): void => {
  app.get(
    '/key-moments',
    {
      config: { access: 'keyMoment.read', personal: false },
      schema: { tags: ['rights'], querystring: Type.Object({ lang: Type.Optional(Lang) }), response: { 200: KeyMoments } },
    },
    async (req) => ({ items: await shownMoments(req, req.query.lang ?? 'nl') }),
  );

  app.put(
    '/key-moments/:moment',
    {
      config: { access: 'keyMoment.write' },
      schema: { tags: ['rights'], params: Type.Object({ moment: EventKind }), body: NewMomentRule, response: { 200: KeyMoments } },
    },
    async (req) => {
      const { days, rights, source } = req.body;
      if (days !== null && rights.length === 0) throw invalid('/rights', 'tooFew', 1);
      const { rights: own } = await rulesOf(req.db, req.actor.tenantId);
      const unknown = rights.findIndex((right) => !isRightCode(right) && !own.some((one) => one.code === right));
      if (unknown >= 0) throw invalid(`/rights/${unknown}`, 'unknown');
      const id = await insertMomentRule(req.db, req.actor, req.clock, { kind: req.params.moment, days, rights, source: source.trim() });
      await req.audit({ action: 'keyMoment.decide', subjects: [id], fields: [req.params.moment] });
      return { items: await shownMoments(req, 'nl') };
    },
  );

  app.get(
    '/key-moments/counts',
    {
      config: { access: 'keyMoment.read', personal: false },
      schema: {
        tags: ['rights'],
        querystring: Type.Object({ from: Type.Optional(Day), until: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: MomentCounts },
      },
    },
    async (req) => {
      const until = req.query.until ?? req.clock.today();
      const from = req.query.from ?? `${until.slice(0, 4)}-01-01`;
      if (from > until) throw invalid('/from', 'afterUntil', until);
      return { from, until, ...wordsOf(momentWords, req.query.lang), items: await momentCounts(req.db, req.actor.tenantId, from, until) };
    },
  );

  app.get(
    '/households/:householdId/events',
    {
      config: { access: 'rights.read' },
      schema: { tags: ['rights'], params: HouseholdParam, response: { 200: Type.Object({ items: Type.Array(KeyEvent) }) } },
    },
    async (req) => {
      await visibleFile(req, req.params.householdId);
      await req.audit({ action: 'event.list', subjects: [req.params.householdId] });
      return {
        items: (
          await eventsOf(req.db, req.actor.tenantId, await householdWithAbsorbed(req.db, req.actor.tenantId, req.params.householdId))
        ).map(eventOut),
      };
    },
  );

  app.post(
    '/households/:householdId/events',
    {
      config: { access: 'event.write' },
      schema: { tags: ['rights'], params: HouseholdParam, body: NewEvent, response: { 201: KeyEvent } },
    },
    async (req, reply) => {
      const { householdId } = req.params;
      const { kind, on, personId = null } = req.body;
      const { db, actor, clock } = req;
      const file = await visibleFile(req, householdId);
      if (on > clock.today()) throw invalid('/on', 'inTheFuture', clock.today());
      if (personId && !(await membersOf(db, actor.tenantId, householdId, clock.today())).some((one) => one.personId === personId))
        throw invalid('/personId', 'notInHousehold');
      const id = newId();
      // The turning point is a fact of the household as well: the engine knows it, and it is asked once.
      const value = { kind, on, ...(personId && { person: personId }) };
      await noteFact(db, actor, clock, {
        householdId,
        personId: null,
        predicate: 'events',
        itemId: id,
        value,
        source: { kind: 'declared' },
        since: null,
      });
      const moment = await momentOfCentre(db, actor.tenantId, kind);
      const fallback = { workerId: actor.accountId, teamId: null };
      await noteMoment(db, actor, clock, moment, { id, householdId, personId, kind, on, file, fallback });
      await req.audit({ action: 'event.note', subjects: [householdId, ...(personId ? [personId] : [])], fields: [kind] });
      const made = (await eventsOf(db, actor.tenantId, [householdId])).find((event) => event.id === id)!;
      return reply.code(201).send(eventOut(made));
    },
  );

  // ---------------------------------------------------------------- the ledger

  app.get(
    '/ledger',
    {
      config: { access: 'ledger.read', personal: false },
      schema: {
        tags: ['rights'],
        querystring: Type.Object({ from: Type.Optional(Day), until: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: Ledger },
      },
    },
    async (req) => {
      const until = req.query.until ?? req.clock.today();
      const from = req.query.from ?? `${until.slice(0, 4)}-01-01`;
      if (from > until) throw invalid('/from', 'afterUntil', until);
      const rules = await rulesOf(req.db, req.actor.tenantId);
      const items = (await ledgerRows(req.db, req.actor.tenantId, from, until)).map((row) => ({
        right: row.right_code,
        label: labelOf(row.right_code as RightCode, req.query.lang ?? 'nl', until, rules),
        ...countsOf(row),
      }));
      return { from, until, ...wordsOf(ledgerWords, req.query.lang), items, totals: totalsOf(items) };
    },
  );
};

const momentWords: FigureTexts = {
  nl: {
    definition:
      'Schakelmomenten die in de periode genoteerd zijn, hoeveel er een nazicht vroegen, hoeveel er dat kregen, en bij hoeveel het nazicht over tijd is.',
    base: 'Elk schakelmoment één keer, naar de dag waarop het gebeurde. Aantallen van 1 tot 4 worden niet getoond. Afgeschermde dossiers tellen nergens mee.',
  },
  fr: {
    definition:
      'Moments charnières notés pendant la période, combien ont demandé une vérification, combien l’ont eue, et pour combien elle est en retard.',
    base: 'Chaque moment charnière une fois, au jour où il a eu lieu. Les nombres de 1 à 4 ne sont pas montrés. Les dossiers protégés ne comptent nulle part.',
  },
  en: {
    definition: 'Key moments noted in the period, how many asked for a check, how many had one, and for how many the check is overdue.',
    base: 'Each key moment once, by the day on which it happened. Numbers from 1 to 4 are not shown. Shielded files count nowhere.',
  },
};
const ledgerWords: FigureTexts = {
  nl: {
    definition:
      'Rechten die in de periode zeker waren bij een bewaarde verkenning, en wat ervan kwam tot het einde van de periode. Euro per jaar.',
    base: 'Elk recht van elk gezin één keer. Aantallen van 1 tot 4 en hun euro worden niet getoond, en ook geen totaal waaruit ze te berekenen zijn.',
  },
  fr: {
    definition:
      'Droits qui étaient certains pendant la période lors d’une vérification conservée, et ce qu’il en est advenu jusqu’à la fin de la période. Euros par an.',
    base: 'Chaque droit de chaque ménage une fois. Les nombres de 1 à 4 et leurs euros ne sont pas montrés, ni un total qui permettrait de les calculer.',
  },
  en: {
    definition:
      'Rights that were certain in the period in a kept check, and what became of them until the end of the period. Euros a year.',
    base: 'Each right of each household once. Numbers from 1 to 4 and their euros are not shown, nor a total from which they could be reckoned.',
  },
};

async function shownMoments(req: FastifyRequest, lang: Language) {
  const rules = await rulesOf(req.db, req.actor.tenantId);
  const built = new Set(rules.rights.map((right) => right.code));
  return (await momentsOfCentre(req.db, req.actor.tenantId)).map(({ kind, label, days, rights, source, decided }) => ({
    kind,
    label,
    hasRule: days !== null,
    dueInDays: days,
    rights: rights.map((right) => ({
      right,
      label: labelOf(right, lang, req.clock.today(), rules),
      isBuilt: built.has(right),
    })),
    source,
    decided,
  }));
}

const eventOut = (event: EventRow) => ({
  id: event.id,
  kind: event.kind as Kind,
  on: event.on_day,
  personId: event.person_id,
  // as it was when it was noted: a rule made later asks nothing of what is past
  hasRule: event.due_on !== null,
  dueOn: event.due_on,
  checkId: event.check_id,
});

const countsOf = (row: LedgerRow) => ({
  detected: row.detected,
  informed: row.informed,
  applied: row.applied,
  obtained: row.obtained,
  refused: row.refused,
  notWanted: row.not_wanted,
  obtainedCents: row.obtained_cents,
  openCents: row.open_cents,
});
type Counts = ReturnType<typeof countsOf>;

/** Sums of what is shown. A column in which something is hidden has no total: the hidden one could be worked out from it. */
export function totalsOf(items: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number | null =>
    items.reduce<number | null>((total, item) => (total === null || item[key] === null ? null : total + item[key]), 0);
  return {
    detected: sum('detected'),
    informed: sum('informed'),
    applied: sum('applied'),
    obtained: sum('obtained'),
    refused: sum('refused'),
    notWanted: sum('notWanted'),
    obtainedCents: sum('obtainedCents'),
    openCents: sum('openCents'),
  };
}
