// Small words of the catalogue: a figure with its unit, a stretch of days, a fault as a sentence with its mend.
import type { Text } from '../../../web/i18n.ts';
import { dateShort, money } from '../../../web/ui/format.ts';
import type { DraftFault } from './data.ts';

export const figureText = (value: number | null, unit: string, t: Text): string =>
  value === null ? t('catalogue.unknown') : unit.startsWith('cents') ? money(value) : String(value);

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
