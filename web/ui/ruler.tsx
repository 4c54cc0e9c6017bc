// Draws a legal term. The words beside it say the same, so the drawing itself is silent for a screen reader.
import { aloneRuler, hungRuler, type Term } from './ruler-geometry.ts';

type Props = Term & { /** Hang it on the shared line of today (Mijn dag) instead of standing alone. */ hangs?: boolean };

export function Ruler({ hangs = false, ...term }: Props) {
  const drawing = hangs ? hungRuler(term) : aloneRuler(term);
  const kind = drawing.urgency === 'calm' ? 'ruler' : `ruler ${drawing.urgency}`;
  const lines: [string, string][] = [
    ['t', drawing.dayTicks],
    ['w', drawing.weekTicks],
    ['sus', drawing.suspended],
    ['f', drawing.elapsed],
    ['r', drawing.remaining],
    ['o', drawing.overdue],
    ['e', drawing.post],
    ['e2', drawing.beyond],
  ];
  return (
    <svg
      className={kind}
      width={Math.round(drawing.width)}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      aria-hidden="true"
    >
      {lines.map(([className, d]) => (d === '' ? null : <path key={className} className={className} d={d} />))}
      {drawing.dot ? <circle className="dot" cx={drawing.dot.x} cy={drawing.dot.y} r="3.5" /> : null}
    </svg>
  );
}
