// Why: the tree of conditions, with the article at the end of each line, and the computation, one line a step.
// The marks of conditions are plain checks and crosses, never discs: a disc is the outcome of a right.
import type { ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Icon } from './icon.tsx';
import { unbroken } from './unbroken.tsx';

export type ReasonState = 'met' | 'notMet' | 'unknown' | 'info';
export type ReasonLine = {
  key: string;
  state: ReasonState;
  text: ReactNode;
  /** The facts it rests on, in grey in the sentence. */ facts?: ReactNode;
  /** 'Wet 26-05-2002, art. 3, 1°' */ source?: ReactNode;
  href?: string;
  children?: ReasonLine[];
};

export function ReasonTree({ lines }: { lines: ReasonLine[] }) {
  return (
    <ul className="tree">
      {lines.map((line) => (
        <ReasonItem key={line.key} line={line} />
      ))}
    </ul>
  );
}

const marks = { met: 'check', notMet: 'cross', unknown: 'help', info: 'info' } as const;

function ReasonItem({ line }: { line: ReasonLine }) {
  const t = useText();
  return (
    <li>
      <div className={`ln is-${line.state}`}>
        <Icon name={marks[line.state]} size={16} label={t(`ui.reason.${line.state}`)} />
        <span>
          {unbroken(line.text)} {line.facts ? <span className="f">{unbroken(line.facts)}</span> : null}
        </span>
        <span className="src">{line.href ? <a href={line.href}>{unbroken(line.source)}</a> : unbroken(line.source)}</span>
      </div>
      {line.children && line.children.length > 0 ? (
        <ul>
          {line.children.map((child) => (
            <ReasonItem key={child.key} line={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

export type CalculationLine = {
  key: string;
  label: ReactNode;
  /** Without the euro sign; the header names it. */ value: ReactNode;
  source?: ReactNode;
  kind?: 'step' | 'sub' | 'total';
};

export function Calculation({ lines, caption }: { lines: CalculationLine[]; caption?: string }) {
  const t = useText();
  return (
    <table className="calc">
      {caption ? <caption className="sr">{caption}</caption> : null}
      <thead>
        <tr>
          <th scope="col">{t('ui.calculation.step')}</th>
          <th scope="col" className="n">
            {t('ui.calculation.euro')}
          </th>
          <th scope="col" className="s">
            {t('ui.calculation.source')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={line.kind === 'total' ? 'tot' : line.kind === 'sub' ? 'sub' : undefined}>
            <th scope="row">{unbroken(line.label)}</th>
            <td className="n num">{line.value}</td>
            <td className="s">{unbroken(line.source)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
