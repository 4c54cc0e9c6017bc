// The room rights: compute, show live, answer, keep. What follows from a check stands in follow-routes.ts.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { safePointer } from '../../kernel/json-keys.ts';
import { Day, Id } from '../../kernel/wire-words.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { checkHousehold } from '../../rules/check.ts';
import type { Lang as Language } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { sheetOf } from '../../rules/rights/sheet.ts';
import { texts } from '../../rules/texts.gen.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { rulesByHash, rulesOf } from '../catalogue/public.ts';
import { householdWithAbsorbed, noteFact } from '../person/public.ts';
import { fileOf } from '../task/public.ts';
import type { FileColumns } from '../task/public.ts';
import { checkAgain, knownHousehold, storeCheck } from './checks.ts';
import { labelOf, legalBasis, live, show } from './live.ts';
import { changesBetween } from './outcome.ts';
import type { Change } from './outcome.ts';
import { longLists } from './long-lists.ts';
import { openCatalogueRoute } from './open-catalogue.ts';
import { checkById, checksOf, openCheck } from './queries.ts';
import { Answer, Answered, CatalogueRight, Check, CheckLine, CheckOutput, Lang, Live, NewCheck } from './schema.ts';

export const HouseholdParam = Type.Object({ householdId: Id });
const LangOn = Type.Object({ lang: Type.Optional(Lang), on: Type.Optional(Day) });

/** What row security reads of a file that the actor may see; 404 otherwise. */
export async function visibleFile(req: FastifyRequest, householdId: string): Promise<FileColumns> {
  const file = await fileOf(req.db, req.actor.tenantId, householdId);
  if (!file) throw notFound();
  return file;
}

const labelled = (changes: Change[], lang: Language, on: string, rules: RuleSet) =>
  changes.map((change) => ({ ...change, label: labelOf(change.right as Parameters<typeof labelOf>[0], lang, on, rules) }));

/** Who manages accounts or guards the data computes nothing and sees the shipped list. */
const rulesFor = async ({ db, actor }: FastifyRequest): Promise<RuleSet> =>
  actor.dbRole === 'hs_staff' || actor.dbRole === 'hs_policy' ? rulesOf(db, actor.tenantId) : shippedRules;

export const rightsRoutes = (app: App): void => {
  openCatalogueRoute(app);
  app.get(
    '/rights',
    {
      config: { access: 'rights.catalogue', personal: false },
      schema: { tags: ['rights'], querystring: LangOn, response: { 200: Type.Object({ items: Type.Array(CatalogueRight) }) } },
    },
    async (req) => {
      const lang = req.query.lang ?? 'nl';
      const on = req.query.on ?? req.clock.today();
      const rules = await rulesFor(req);
      return {
        items: catalogue(on, rules).map((entry) => {
          const text = texts[lang][entry.right] ?? texts.nl[entry.right] ?? null;
          return {
            right: entry.right,
            title: labelOf(entry.right, lang, on, rules),
            short: text?.short ?? null,
            who: text?.who ?? null,
            papers: text?.papers ?? [],
            apply: text?.apply ?? null,
            next: text?.next ?? null,
            perPerson: entry.entity === 'person',
            law: entry.law,
            from: entry.from,
            until: entry.to,
            sheet: sheetOf(entry.right, lang),
          };
        }),
      };
    },
  );

  // Somebody else's household file, computed and forgotten. The body is not described here: validateHousehold names every fault by its pointer, as the
  // command line does (contract: errors [{pointer, code, expected}], never the value).
  app.post(
    '/rights/check',
    {
      config: { access: 'rights.calculate', personal: false },
      bodyLimit: 2_000_000,
      schema: {
        tags: ['rights'],
        querystring: Type.Object({ on: Type.Optional(Type.String({ maxLength: 40 })), lang: Type.Optional(Lang) }),
        body: Type.Unknown(),
        response: { 200: CheckOutput },
      },
    },
    async (req) => {
      const tooLong = longLists(req.body);
      if (tooLong.length > 0) throw problem('household.invalid', { status: 400, errors: tooLong });
      const checked = validateHousehold(req.body, { today: req.clock.today(), ...(req.query.on !== undefined && { on: req.query.on }) });
      if (!checked.ok)
        throw problem('household.invalid', {
          status: 400,
          errors: checked.faults.map(({ pointer, code, expected }) => ({ pointer: safePointer(pointer), code, expected })),
        });
      return checkHousehold(checked.household, { on: checked.on, lang: req.query.lang ?? 'nl', rules: await rulesFor(req) });
    },
  );

  app.get(
    '/households/:householdId/rights',
    {
      config: { access: 'rights.read' },
      schema: { tags: ['rights'], params: HouseholdParam, querystring: LangOn, response: { 200: Live } },
    },
    async (req) => {
      const { householdId } = req.params;
      const on = req.query.on ?? req.clock.today();
      const { household } = await knownHousehold(req.db, req.actor.tenantId, householdId, on);
      await req.audit({ action: 'rights.read', subjects: [householdId, ...household.persons.map((person) => person.id)] });
      return live(household, on, req.query.lang ?? 'nl', await rulesFor(req)).shown;
    },
  );

  // Answers a question in place: the fact with its source, the answer as it is now, and what became different.
  app.post(
    '/households/:householdId/answers',
    {
      config: { access: 'rights.answer' },
      schema: { tags: ['rights'], params: HouseholdParam, querystring: LangOn, body: Answer, response: { 201: Answered } },
    },
    async (req, reply) => {
      const { householdId } = req.params;
      const { body, query } = req;
      const lang = query.lang ?? 'nl';
      const on = query.on ?? req.clock.today();
      const rules = await rulesFor(req);
      const before = checkHousehold((await knownHousehold(req.db, req.actor.tenantId, householdId, on)).household, { on, lang, rules });
      const source = body.source ?? { kind: 'declared' as const, detail: body.contactId ?? null };
      const fact = await noteFact(req.db, req.actor, req.clock, {
        householdId,
        personId: body.personId ?? null,
        predicate: body.predicate,
        itemId: body.itemId ?? null,
        value: body.value,
        source,
        since: body.since ?? null,
      });
      const { household } = await knownHousehold(req.db, req.actor.tenantId, householdId, on);
      const after = live(household, on, lang, rules);
      await req.audit({
        action: 'rights.answer',
        subjects: [householdId, ...household.persons.map((person) => person.id)],
        fields: [body.predicate],
      });
      return reply
        .code(201)
        .send({ factId: fact.id, ...after.shown, changed: labelled(changesBetween(before.results, after.check.results), lang, on, rules) });
    },
  );

  app.post(
    '/households/:householdId/checks',
    { config: { access: 'check.write' }, schema: { tags: ['rights'], params: HouseholdParam, body: NewCheck, response: { 201: Check } } },
    async (req, reply) => {
      const { householdId } = req.params;
      const file = await visibleFile(req, householdId);
      const { trigger, on = req.clock.today(), contactId = null, lang = 'nl' } = req.body;
      const { checkId } = await storeCheck(req.db, req.keys, req.actor, req.clock, { householdId, trigger, on, contactId, lang, file });
      return reply.code(201).send(await showCheck(req, checkId, lang, false));
    },
  );

  app.get(
    '/households/:householdId/checks',
    {
      config: { access: 'rights.read' },
      schema: { tags: ['rights'], params: HouseholdParam, response: { 200: Type.Object({ items: Type.Array(CheckLine) }) } },
    },
    async (req) => {
      const { householdId } = req.params;
      await visibleFile(req, householdId);
      await req.audit({ action: 'check.list', subjects: [householdId] });
      const rows = await checksOf(req.db, req.actor.tenantId, await householdWithAbsorbed(req.db, req.actor.tenantId, householdId));
      return {
        items: rows.map((row) => ({
          id: row.id,
          trigger: row.trigger,
          on: row.on_day,
          catalogue: row.catalogue,
          law: row.law as null,
          yes: row.yes_count,
          open: row.open_count,
          madeAt: row.made_at,
          madeBy: { id: row.made_by, name: row.name ?? '' },
        })),
      };
    },
  );

  app.get(
    '/checks/:checkId',
    {
      config: { access: 'rights.read' },
      schema: {
        tags: ['rights'],
        params: Type.Object({ checkId: Id }),
        querystring: Type.Object({ lang: Type.Optional(Lang), again: Type.Optional(Type.Boolean()) }),
        response: { 200: Check },
      },
    },
    (req) => showCheck(req, req.params.checkId, req.query.lang ?? 'nl', req.query.again ?? false),
  );
};

async function showCheck(req: FastifyRequest, checkId: string, lang: Language, isAgain: boolean) {
  const row = await checkById(req.db, req.actor.tenantId, checkId);
  if (!row) throw notFound();
  await req.audit({ action: 'check.read', subjects: [row.household_id, row.id] });
  const kept = await openCheck(req.db, req.keys, req.actor.tenantId, row);
  if (!kept) throw problem('check.destroyed', { status: 410 });
  const [rules, rulesThen] = await Promise.all([rulesFor(req), rulesByHash(req.db, req.actor.tenantId, kept.result.catalogue)]);
  const again = isAgain ? checkAgain(kept, rules, rulesThen) : null;
  return {
    id: row.id,
    householdId: row.household_id,
    contactId: row.contact_id,
    trigger: row.trigger,
    madeAt: row.made_at,
    law: row.law as null,
    legalBasis: legalBasis(kept.result, kept.input),
    ...show(kept.result, kept.input, lang, rulesThen ?? rules),
    ...(again && { again: { ...again, changed: labelled(again.changed, lang, again.on, rules) } }),
  };
}
