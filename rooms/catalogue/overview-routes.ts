// The list that every worker may see: each right with its law, its dates and its amounts, and of each amount how sure it is and where it comes from.
import { Type } from '@sinclair/typebox';
import type { App } from '../../kernel/http.ts';
import { Day, oneOf } from '../../kernel/wire-words.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { isOwnCode } from '../../rules/contract.ts';
import { localRights } from '../../rules/local/rights.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { releasedOf, rulesOf } from './rules.ts';
import { RightLine, TableLine } from './schema.ts';
import { titleOf } from './show.ts';
import { readersOf } from './watch-releases.ts';

const Lang = oneOf(['nl', 'fr', 'en'] as const);
const reading = { access: 'catalogue.read', personal: false } as const;

export const overviewRoutes = (app: App): void => {
  app.get(
    '/catalogue/rights',
    {
      config: reading,
      schema: {
        tags: ['catalogue'],
        querystring: Type.Object({ on: Type.Optional(Day), lang: Type.Optional(Lang) }),
        response: { 200: Type.Object({ on: Day, items: Type.Array(RightLine) }) },
      },
    },
    async (req) => {
      const { tenantId } = req.actor;
      const [on, lang] = [req.query.on ?? req.clock.today(), req.query.lang ?? 'nl'];
      const [rules, released] = [await rulesOf(req.db, tenantId), await releasedOf(req.db, tenantId)];
      const items = catalogue(on, rules).map((entry) => ({
        right: entry.right,
        title: titleOf(entry.right, lang, rules),
        law: entry.law,
        from: entry.from,
        until: entry.to,
        changes: entry.changes,
        per: entry.per,
        perPerson: entry.entity === 'person',
        isLocal: isOwnCode(entry.right) || localRights.has(entry.right),
        isOwn: released.rules.some((one) => one.right === entry.right),
        conditions: entry.conditions.map((one) => ({
          rule: one.rule,
          text: (one.text[lang] ?? one.text.nl).replace(/\{[^}]*\}/g, '…'),
          source: one.source,
        })),
        figures: entry.parameters.map((one) => ({
          ...one,
          until: untilOf(rules.params.get(one.name.split('.')[0] ?? '')?.rows ?? [], on),
        })),
      }));
      return { on, items };
    },
  );

  app.get(
    '/catalogue/tables',
    {
      config: reading,
      schema: {
        tags: ['catalogue'],
        querystring: Type.Object({ lang: Type.Optional(Lang) }),
        response: { 200: Type.Object({ items: Type.Array(TableLine) }) },
      },
    },
    async (req) => {
      const { tenantId } = req.actor;
      const rules = await rulesOf(req.db, tenantId);
      const usedBy = readersOf(rules, req.clock.today());
      return {
        items: [...rules.params.values()].map((table) => ({
          table: table.name,
          law: table.law,
          unit: table.unit,
          rights: [...(usedBy.get(table.name) ?? [])].map((right) => ({ right, title: titleOf(right, req.query.lang ?? 'nl', rules) })),
          rows: table.rows.map((row) => ({
            ...row,
            note: row.note ?? null,
            isOwn: !(shippedRules.params.get(table.name)?.rows ?? []).some((one) => one.from === row.from && one.source === row.source),
          })),
        })),
      };
    },
  );
};

const untilOf = (rows: readonly { from: string; to: string | null }[], on: string): string | null =>
  rows.find((row) => row.from <= on && (row.to === null || on <= row.to))?.to ?? null;
