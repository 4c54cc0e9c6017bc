// The sums under the list: certain each month, certain once, without amount, still open. Pure.
import type { Sums } from './wire.ts';
import type { Text } from '../i18n.ts';
import { money } from '../ui/format.ts';

export function sumLines(sums: Sums, t: Text): { label: string; value: string; big?: boolean }[] {
  const lines = [
    {
      label: t('household.sum.month'),
      value: sums.perMonthCents > 0 ? money(sums.perMonthCents) : t('household.sum.nothingSure'),
      big: sums.perMonthCents > 0,
    },
  ];
  if (sums.perYearCents > 0) lines.push({ label: t('household.sum.year'), value: money(sums.perYearCents), big: false });
  if (sums.onceCents > 0) lines.push({ label: t('household.sum.once'), value: money(sums.onceCents), big: false });
  lines.push({ label: t('household.sum.without'), value: t('household.sum.rights', { n: sums.withoutAmount }), big: false });
  lines.push({ label: t('household.sum.open'), value: t('household.sum.rights', { n: sums.open }), big: false });
  return lines;
}
