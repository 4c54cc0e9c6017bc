// Facts: label, value, and in the margin the source, its date and its square. What is not known is said, with the way to ask it.
// What differs stands directly under the fact it differs from. Nothing is asserted without its margin.
import type { ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Icon } from './icon.tsx';
import { Square, type SourceKind } from './marks.tsx';
import { unbroken } from './unbroken.tsx';

export type FactSource = { kind: SourceKind; /** 'loonfiche', 'Rijksregister' */ label: string; /** '31-01' */ date?: string };
export type FactLine = {
  key: string;
  label: ReactNode;
  /** null = not known */
  value: ReactNode | null;
  strong?: boolean;
  isNumber?: boolean;
  source?: FactSource | null;
  differs?: { key: string; value: ReactNode; source: FactSource; isNumber?: boolean }[];
  onAsk?: () => void;
  /** Makes the value a button: correct it in place. */
  onEdit?: () => void;
  /** Spoken name of the edit and ask buttons. */
  spoken?: string;
  /** Stands in place of the value while it is being edited. */
  editor?: ReactNode;
};

export function FactTable({ caption, lines }: { caption: ReactNode; lines: FactLine[] }) {
  return (
    <table className="ft">
      <caption>{caption}</caption>
      <tbody>
        {lines.map((line) => (
          <FactRow key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  );
}

export function FactRow({ line }: { line: FactLine }) {
  const t = useText();
  const spoken = line.spoken ?? (typeof line.label === 'string' ? line.label : '');
  if (line.editor) {
    return (
      <tr>
        <th scope="row">{line.label}</th>
        <td colSpan={2} className="edit">
          {line.editor}
        </td>
      </tr>
    );
  }
  return (
    <>
      <tr>
        <th scope="row">{line.label}</th>
        <td className={line.isNumber ? 'v num' : 'v'}>
          {line.value === null ? <span className="unknown">{t('ui.fact.unknown')}</span> : <FactValue line={line} spoken={spoken} />}
        </td>
        <td className="b">
          {line.value === null && line.onAsk ? (
            <button type="button" onClick={line.onAsk}>
              {t('ui.fact.ask')}
              <span className="sr">: {spoken}</span>
            </button>
          ) : null}
          {line.source ? <SourceMark source={line.source} /> : null}
        </td>
      </tr>
      {line.differs?.map((other) => (
        <tr key={other.key}>
          <th scope="row">
            <span className="soon-t">
              <Icon name="split" size={16} /> {t('ui.fact.differs')}
            </span>
          </th>
          <td className={other.isNumber ? 'v num' : 'v'}>{unbroken(other.value)}</td>
          <td className="b">
            <SourceMark source={other.source} />
          </td>
        </tr>
      ))}
    </>
  );
}

function FactValue({ line, spoken }: { line: FactLine; spoken: string }) {
  const t = useText();
  const value = line.strong ? <b>{unbroken(line.value)}</b> : unbroken(line.value);
  if (!line.onEdit) return value;
  return (
    <button type="button" className="val" onClick={line.onEdit} title={t('ui.fact.edit')}>
      {value}
      <span className="sr">
        , {t('ui.fact.edit')}: {spoken}
      </span>
    </button>
  );
}

/** Source, date and square, in that order, wherever a fact stands. */
export function SourceMark({ source }: { source: FactSource }) {
  const t = useText();
  return (
    <>
      {unbroken(source.label)}{' '}
      <span className="num whole">
        {source.date} <Square source={source.kind} label={t(`ui.source.${source.kind}`)} />
      </span>
    </>
  );
}

export function SourceLegend() {
  const t = useText();
  const kinds: SourceKind[] = ['authentic', 'document', 'declared'];
  return (
    <p className="legend">
      {kinds.map((kind) => (
        <span key={kind}>
          <Square source={kind} /> {t(`ui.source.${kind}`)}
        </span>
      ))}
    </p>
  );
}
