// One right in the list: its disc, its name, whose it is where that is not plain, and the amount or what it brings.
import { useSearchParams } from 'react-router';
import { amountWords } from '../../../web/household/outcome.ts';
import type { FullResult } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { RightRow } from '../../../web/ui/rights.tsx';
import { effects } from './effects.ts';

type Props = { result: FullResult; householdId: string; who: string | null; isCurrent: boolean; isNew: boolean };

export function ResultRow({ result, householdId, who, isCurrent, isNew }: Props) {
  const t = useText();
  const to = useRightAddress();
  const words = amountWords(result, t);
  const isQuiet = result.outcomeGroup === 'no' || result.outcomeGroup === 'unlikely';
  const effect =
    words?.per ??
    (effects.has(result.right)
      ? t(`rights.effect.${result.right}`)
      : result.reasons.some((reason) => reason.rule === 'amountNotKnown')
        ? t('rights.amountNotKnown')
        : null);
  return (
    <RightRow
      to={to(householdId, result)}
      outcome={result.outcomeGroup}
      name={
        <>
          {result.label}
          {who === null ? null : <small className="meta"> {who}</small>}
        </>
      }
      amount={isQuiet ? null : words?.figure}
      effect={isQuiet || result.outcomeGroup === 'self' ? null : effect}
      note={noteOf(result)}
      isCurrent={isCurrent}
      isNew={isNew}
      replace
    />
  );
}

/** What the row adds in small: why not, or what must be weighed. */
function noteOf(result: FullResult): string | null {
  if (result.outcomeGroup === 'no' || result.outcomeGroup === 'unlikely')
    return result.reasons.find((reason) => reason.met === false)?.text ?? null;
  if (result.outcomeGroup === 'self') return result.reasons.find((reason) => reason.met === null)?.text ?? result.reasons[0]?.text ?? null;
  return null;
}

/** The address of one row: the right in the path, the person and the date beside it. */
export function useRightAddress(): (householdId: string, result: { right: string; person: string | null }) => string {
  const [search] = useSearchParams();
  return (householdId, result) => {
    const next = new URLSearchParams(search);
    if (result.person === null) next.delete('persoon');
    else next.set('persoon', result.person);
    next.delete('wijze');
    const query = next.toString();
    return `${paths.householdRight(householdId, result.right)}${query === '' ? '' : `?${query}`}`;
  };
}
