// `hoeksteen rights list` and `rights schema`: the catalogue and the input, for other tools and for people.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../../kernel/clock.ts';
import { root } from '../../kernel/paths.ts';
import { catalogue, catalogueHash } from '../../rules/catalogue.ts';
import { catalogueJsonLd } from '../../rules/export/jsonld.ts';
import { facts } from '../../rules/facts.ts';
import { productOf } from '../../rules/rights/sheet.ts';
import type { ListOptions } from './cli.ts';

export function listRights(options: ListOptions): number {
  const on = options.on ?? systemClock.today();
  if (options.format === 'jsonld') {
    process.stdout.write(`${JSON.stringify(catalogueJsonLd(on), null, 2)}\n`);
    return 0;
  }
  const rights = catalogue(on).map((one) => ({ ...one, sheet: productOf(one.right) }));
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ on, catalogue: catalogueHash(), rights }, null, 2)}\n`);
    return 0;
  }
  const lines = rights.flatMap((one) => [
    `${one.right}: ${one.title[options.lang] ?? one.title.nl}`,
    `  ${one.law}; ${one.from} - ${one.to ?? ''}`.trimEnd(),
    `  ${one.inputs.join(' ')}`,
  ]);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

export function printSchema(usual: boolean): void {
  if (!usual) {
    process.stdout.write(readFileSync(path.join(root, 'rules/household.schema.json')));
    return;
  }
  const ranges = facts.flatMap((one) =>
    one.usual
      ? [{ fact: one.predicate, of: one.of, kind: one.kind, low: one.usual.low, high: one.usual.high, unit: unitOf(one.kind) }]
      : [],
  );
  process.stdout.write(`${JSON.stringify(ranges, null, 2)}\n`);
}

const unitOf = (kind: string): string =>
  kind === 'cents' ? 'cents' : kind === 'date' ? 'years before the day of the check' : kind === 'flag' ? '0 = no, 1 = yes' : kind;
