// Small words of the catalogue: a figure with its unit, a stretch of days, a fault as a sentence with its mend.
import type { Text } from '../../../web/i18n.ts';
import { dateShort, money } from '../../../web/ui/format.ts';
import type { DraftFault } from './data.ts';

/** Money, a share in percent, yes or no, or the number itself with a comma. */
export function figureText(value: number | null, unit: string, t: Text): string {
  if (value === null) return t('catalogue.unknown');
  if (unit.startsWith('cents')) return money(value);
  if (unit === 'yes=1') return t(value === 1 ? 'catalogue.yes' : 'catalogue.no');
  if (unit === 'rate') return `${decimal(value * 100)}\u00a0%`;
  return decimal(value);
}
/** To a millionth, so that a product in floating point reads as it was written. */
const decimal = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('.', ',');

export const unitText = (unit: string, t: Text): string => {
  const per = /month|year|day|once|litre/.exec(unit)?.[0];
  return unit.startsWith('cents') ? (per ? t(`catalogue.unit.${per}`) : '') : '';
};

export const days = (from: string, to: string | null | undefined, t: Text): string =>
  to ? t('catalogue.fromTo', { from: dateShort(from), to: dateShort(to) }) : t('catalogue.since', { from: dateShort(from) });

export const faultText = (fault: DraftFault, t: Text): string => t(`catalogue.fault.${fault.code}`, { detail: fault.detail ?? '' });

/** Faults of one field: its own pointer, or one within it. */
export const faultsAt = (faults: readonly DraftFault[], pointer: string): DraftFault[] =>
  faults.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));

export const errorAt = (faults: readonly DraftFault[], pointer: string, t: Text): string | null => {
  const [fault] = faultsAt(faults, pointer);
  return fault ? faultText(fault, t) : null;
};
