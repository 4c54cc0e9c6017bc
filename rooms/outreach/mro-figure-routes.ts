// How the centre does the mini rights investigation, by version (S209), and the indicator of it, without persons.
import { Type } from '@sinclair/typebox';
import { invalid, problem } from '../../kernel/errors.ts';
import { wordsOf, type FigureTexts } from '../../kernel/figure-words.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { Day } from '../../kernel/wire-words.ts';
import { householdHeads } from '../person/public.ts';
import { type Method as Way, firstMethod, whyNotMethod } from './mro-method.ts';
import { insertMethod, mroCounts, ownMethods, usesOfMethods } from './mro-figure-queries.ts';
import { Method, MethodUse, MroCounts, NewMethod } from './mro-schema.ts';
import { Lang } from './schema.ts';

/** So many subjects go into one row of the audit log. */
const subjectsARow = 200;

const words: FigureTexts = {
  nl: {
    definition:
      'Minirechtenonderzoeken die in de periode doorverwezen zijn, met hun contacten, rapporten en bonnen tot het einde van de periode. Rechten: wat bij die gezinnen vanaf de doorverwijzing gevonden en verkregen werd, in euro per jaar.',
    base: 'Gezinnen met een doorverwijzing in de periode. Aantallen van 1 tot 4 worden niet getoond, en ook niet wat ermee te berekenen is. Afgeschermde dossiers tellen nergens mee.',
  },
  fr: {
    definition:
      'Mini-enquêtes sur les droits orientées pendant la période, avec leurs contacts, rapports et bons jusqu’à la fin de la période. Droits : ce qui a été trouvé et obtenu chez ces ménages depuis l’orientation, en euros par an.',
    base: 'Ménages orientés pendant la période. Les nombres de 1 à 4 ne sont pas montrés, ni ce qui permettrait de les calculer. Les dossiers protégés ne comptent nulle part.',
  },
  en: {
    definition:
      'Mini rights investigations referred in the period, with their contacts, reports and vouchers until the end of the period. Rights: what was found and obtained for these households since the referral, in euros a year.',
    base: 'Households referred in the period. Numbers from 1 to 4 are not shown, nor what they could be reckoned from. Shielded files count nowhere.',
  },
};

export const mroFigureRoutes = (app: App): void => {
  const Methods = Type.Object({ items: Type.Array(Method) });
  app.get(
    '/mro/methods',
    { config: { access: 'mro.read', personal: false }, schema: { tags: ['mro'], response: { 200: Methods } } },
    async (req) => ({ items: [firstMethod, ...(await ownMethods(req.db, req.actor.tenantId))] }),
  );

  app.post(
    '/mro/methods',
    { config: { access: 'mro.method' }, schema: { tags: ['mro'], body: NewMethod, response: { 201: Methods } } },
    async (req, reply) => {
      const own = await ownMethods(req.db, req.actor.tenantId);
      const reasons = whyNotMethod(own, req.body);
      if (reasons.length > 0) throw problem('mro.cannotMethod', { status: 409, reasons });
      const version = Math.max(firstMethod.version, ...own.map((one) => one.version)) + 1;
      const id = newId();
      await insertMethod(req.db, req.actor, id, { version, ...req.body }, req.clock.now().toString());
      await req.audit({ action: 'mro.method', subjects: [id] });
      return reply.code(201).send({ items: [firstMethod, ...(await ownMethods(req.db, req.actor.tenantId))] });
    },
  );

  // Which investigations use which version: files of people, so only those that the asker may see, and each is logged.
  app.get(
    '/mro/methods/uses',
    {
      config: { access: 'mro.read' },
      schema: { tags: ['mro'], response: { 200: Type.Object({ items: Type.Array(MethodUse) }) } },
    },
    async (req) => {
      const { tenantId } = req.actor;
      const uses = await usesOfMethods(req.db, tenantId);
      const ids = [...new Set(uses.map((one) => one.household_id))];
      for (let at = 0; at < ids.length; at += subjectsARow)
        await req.audit({ action: 'mro.uses', subjects: ids.slice(at, at + subjectsARow) });
      if (ids.length === 0) await req.audit({ action: 'mro.uses', subjects: [] });
      const heads = await householdHeads(req.db, tenantId, ids, req.clock.today());
      return {
        items: uses.map((one) => ({
          mroId: one.id,
          householdId: one.household_id,
          name: heads.get(one.household_id)?.name ?? null,
          referredOn: one.referred_on,
          version: (one.method as Way).version,
        })),
      };
    },
  );

  app.get(
    '/mro/counts',
    {
      config: { access: 'mro.count', personal: false },
      schema: {
        tags: ['mro'],
        querystring: Type.Object({ from: Type.Optional(Day), until: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: MroCounts },
      },
    },
    async (req) => {
      const until = req.query.until ?? req.clock.today();
      const from = req.query.from ?? `${until.slice(0, 4)}-01-01`;
      if (from > until) throw invalid('/from', 'afterUntil', until);
      const row = await mroCounts(req.db, req.actor.tenantId, from, until);
      return {
        from,
        until,
        ...wordsOf(words, req.query.lang),
        files: row.files,
        contacts: row.contacts,
        contactsAFile:
          row.files === null || row.files === 0 || row.contacts === null ? null : Math.round((10 * row.contacts) / row.files) / 10,
        reported: row.reported,
        stopped: row.stopped,
        vouchers: row.vouchers,
        redeemed: row.redeemed,
        voucherCents: row.voucher_cents,
        found: row.found,
        obtained: row.obtained,
        obtainedCents: row.obtained_cents,
      };
    },
  );
};
