// Beside the list: what this account gave away, to whom, how much of it is still open, and the way back.
import { useQuery } from '@tanstack/react-query';
import { handOversQuery, useUndoHandOver, type GivenAway } from '../../../web/household/hand-over-data.ts';
import { useText } from '../../../web/language.tsx';
import { useMe } from '../../../web/me.ts';
import { Button } from '../../../web/ui/button.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';

export function GivenAwayList() {
  const t = useText();
  const acts = useQuery(handOversQuery).data?.filter((act) => act.open > 0) ?? [];
  if (acts.length === 0) return null;
  return (
    <>
      <BlockHeading spaced count={acts.length}>
        {t('task.given')}
      </BlockHeading>
      <ul className="given-away">
        {acts.map((act) => (
          <Act key={act.id} act={act} />
        ))}
      </ul>
    </>
  );
}

function Act({ act }: { act: GivenAway }) {
  const t = useText();
  const undo = useUndoHandOver();
  const me = useMe().account.id;
  const to = act.to.kind === 'team' ? t('household.handOver.team', { name: act.to.name }) : act.to.name;
  return (
    <li>
      <p>
        {t('task.given.line', { n: act.open, to })}{' '}
        <span className="meta">
          {act.by.id === me ? dateShort(dayOf(act.at)) : t('task.given.by', { name: act.by.name, date: dateShort(dayOf(act.at)) })}
          {act.from && act.from.id !== me ? `, ${t('task.given.of', { name: act.from.name })}` : ''}
          {act.until ? `, ${t('task.given.until', { date: dateShort(act.until) })}` : ''}
        </span>
      </p>
      <Button small icon="undo" busy={undo.isPending} onClick={() => undo.mutate(act.id)}>
        {t('task.given.back')}
        <span className="sr">: {to}</span>
      </Button>
    </li>
  );
}
