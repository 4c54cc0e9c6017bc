// A list as a file: one line a household, with what the purpose needs and no more (GDPR art. 5 par. 1 c). Pure.
import { csvFile } from '../../kernel/csv.ts';
import type { Entry, exportPurposes } from './schema.ts';

type Purpose = (typeof exportPurposes)[number];
const needs: Record<Purpose, { phone: boolean; address: boolean }> = {
  letters: { phone: false, address: true },
  visits: { phone: true, address: true },
  calls: { phone: true, address: false },
  partner: { phone: true, address: true },
  other: { phone: true, address: true },
};

export function listFile(entries: readonly Entry[], purpose: Purpose): string {
  const { phone, address } = needs[purpose];
  const header = [
    'naam',
    'taal',
    'tolk',
    'rechten',
    'sinds',
    'stand',
    'pogingen',
    ...(phone ? ['telefoon', 'mail', 'nooit alleen'] : []),
    ...(address ? ['straat', 'nummer', 'bus', 'postcode', 'gemeente'] : []),
  ];
  const rows = entries.map((one) => [
    one.name,
    one.language,
    one.needsInterpreter === null ? null : one.needsInterpreter ? 'ja' : 'nee',
    one.rights.map((right) => `${right.label}${right.certainty === 'certain' ? '' : ' (waarschijnlijk)'}`).join(', '),
    one.rights.map((right) => right.since).toSorted()[0] ?? null,
    one.state,
    one.attempts.length,
    ...(phone ? [one.phones.join(' '), one.mail, one.neverAlone ? 'ja' : null] : []),
    ...(address
      ? [
          one.address?.street ?? null,
          one.address?.number ?? null,
          one.address?.box ?? null,
          one.address?.postalCode ?? null,
          one.address?.city ?? null,
        ]
      : []),
  ]);
  return csvFile(header, rows);
}
