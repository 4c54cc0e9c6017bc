// Nothing is overwritten in silence: a conflict is chosen fact by fact, with name and time. Doubles stand under what was typed, each with its reason.
import { useId, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { dateShort } from './format.ts';

export type ConflictLine = { key: string; label: string; yours: ReactNode; theirs: ReactNode };
type ConflictProps = {
  lines: ConflictLine[];
  yoursLabel: string;
  theirsLabel: string;
  choice: Record<string, 'yours' | 'theirs'>;
  onChoose: (key: string, side: 'yours' | 'theirs') => void;
};

export function ConflictTable({ lines, yoursLabel, theirsLabel, choice, onChoose }: ConflictProps) {
  const t = useText();
  const name = useId();
  return (
    <div className="wrapx" tabIndex={0} role="region" aria-label={t('ui.conflict.region')}>
      <table className="merge">
        <thead>
          <tr>
            <th scope="col">{t('ui.conflict.fact')}</th>
            <th scope="col">{yoursLabel}</th>
            <th scope="col">{theirsLabel}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.label}</th>
              {(['yours', 'theirs'] as const).map((side) => (
                <td key={side}>
                  <label className="chk">
                    <input
                      type="radio"
                      name={`${name}-${line.key}`}
                      checked={choice[line.key] === side}
                      onChange={() => onChoose(line.key, side)}
                    />{' '}
                    <span>{line[side]}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export type Candidate = {
  personId: string;
  name: string;
  birthDate: string | null;
  address?: string | null;
  /** In words: 'zelfde dag en adres, klinkt gelijk'. */ reason: string;
};
type DuplicateProps = {
  typed: { name: string; birthDate: string | null; address?: string | null };
  candidates: Candidate[];
  onChoose: (candidate: Candidate) => void;
};

export function DuplicateTable({ typed, candidates, onChoose }: DuplicateProps) {
  const t = useText();
  const born = (on: string | null) => (on === null ? t('ui.fact.unknown') : dateShort(on));
  return (
    <div className="wrapx" tabIndex={0} role="region" aria-label={t('ui.duplicate.region')}>
      <table className="merge">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('ui.duplicate.what')}</span>
            </th>
            <th scope="col">{t('ui.duplicate.name')}</th>
            <th scope="col">{t('ui.duplicate.born')}</th>
            <th scope="col">{t('ui.duplicate.address')}</th>
            <th scope="col">{t('ui.duplicate.why')}</th>
            <th scope="col">
              <span className="sr">{t('ui.duplicate.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="typed">
            <th scope="row">{t('ui.duplicate.typed')}</th>
            <td className="who">{typed.name}</td>
            <td className="num">{born(typed.birthDate)}</td>
            <td>{typed.address}</td>
            <td />
            <td />
          </tr>
          {candidates.map((candidate) => (
            <tr key={candidate.personId}>
              <th scope="row">{t('ui.duplicate.exists')}</th>
              <td className="who">{candidate.name}</td>
              <td className="num">{born(candidate.birthDate)}</td>
              <td>{candidate.address}</td>
              <td>{candidate.reason}</td>
              <td>
                <Button small onClick={() => onChoose(candidate)}>
                  {t('ui.duplicate.isThis')}
                  <span className="sr">: {candidate.name}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
