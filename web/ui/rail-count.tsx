// How many are open, at the end of a rail item. None is said by silence.
import { useText } from '../language.tsx';

export function RailCount({ n }: { n: number | null }) {
  const t = useText();
  return n === null || n === 0 ? null : (
    <span className="n">
      {' '}
      {n}
      <span className="sr"> {t('shell.open')}</span>
    </span>
  );
}
