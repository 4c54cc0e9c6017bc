// A row a difference: what the record that stays says, what the other one says, with source and day, and which of them holds from now on.
import { useId, type ReactNode } from 'react';
import { factText } from '../../../web/household/fact-value.ts';
import { fullName } from '../../../web/household/identity.ts';
import { predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { Square } from '../../../web/ui/marks.tsx';
import type { Beside, Chosen, ComparedFact, DetailLine, Keep, MergePreview } from './merge-data.ts';

type Props = { preview: MergePreview; chosen: Chosen; onChoose: (key: string, keep: Keep) => void };

export function MergeTable({ preview, chosen, onChoose }: Props) {
  const t = useText();
  const language = useLanguage();
  const { from, into, compared } = preview;
  return (
    <div className="wrapx" tabIndex={0} role="region" aria-label={t('person.merge.table')}>
      <table className="merge beside">
        <thead>
          <tr>
            <th scope="col">{t('person.merge.what')}</th>
            <th scope="col">{t('person.merge.into')}</th>
            <th scope="col">{t('person.merge.from')}</th>
            <th scope="col">{t('person.merge.bothColumn')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('person.merge.record')}</th>
            <td>
              <RecordHead one={into} />
            </td>
            <td>
              <RecordHead one={from} />
            </td>
            <td />
          </tr>
          {compared.details.map((line) => (
            <Choice
              key={line.key}
              label={t(`person.merge.detail.${line.key}`)}
              value={chosen[`detail:${line.key}`] ?? 'into'}
              onChoose={(keep) => onChoose(`detail:${line.key}`, keep)}
              into={<DetailWords line={line} side="into" />}
              from={<DetailWords line={line} side="from" />}
            />
          ))}
          {compared.facts.map((line) => (
            <Choice
              key={line.key}
              label={predicateLabel(line.predicate, language)}
              value={chosen[`fact:${line.key}`] ?? 'both'}
              onChoose={(keep) => onChoose(`fact:${line.key}`, keep)}
              into={line.into.map((fact) => (
                <FactWords key={fact.id} fact={fact} />
              ))}
              from={line.from.map((fact) => (
                <FactWords key={fact.id} fact={fact} />
              ))}
              both={t(line.isList ? 'person.merge.bothList' : 'person.merge.both')}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RecordHead({ one }: { one: Beside }) {
  const t = useText();
  const { person } = one;
  return (
    <>
      <span className="who">{fullName(person.name) || t('household.nameless')}</span>
      <span className="meta line num">
        {person.birthDate ? dateShort(person.birthDate) : t('ui.fact.unknown')}
        {person.nationalNumber ? `, ${person.nationalNumber.number}` : ''}
      </span>
      <span className="meta line">{t('person.merge.file', { file: one.file ?? t('household.nameless') })}</span>
      {one.worker ? <span className="meta line">{t('person.merge.worker', { name: one.worker.name })}</span> : null}
      <span className="meta line">{t('person.merge.entered', { by: one.enteredBy.name, date: dateShort(dayOf(one.enteredAt)) })}</span>
    </>
  );
}

type ChoiceProps = { label: string; value: Keep; onChoose: (keep: Keep) => void; into: ReactNode; from: ReactNode; both?: string };

function Choice({ label, value, onChoose, into, from, both }: ChoiceProps) {
  const t = useText();
  const name = useId();
  const radio = (keep: Keep, words: ReactNode) => (
    <label className="chk">
      <input type="radio" name={name} checked={value === keep} onChange={() => onChoose(keep)} />{' '}
      <span>
        <span className="sr">{t('person.merge.choose', { what: label })} </span>
        {words}
      </span>
    </label>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{radio('into', into)}</td>
      <td>{radio('from', from)}</td>
      <td>{both ? radio('both', both) : null}</td>
    </tr>
  );
}

function DetailWords({ line, side }: { line: DetailLine; side: 'from' | 'into' }) {
  const words = useDetailWords();
  return <>{words(line, side)}</>;
}

/** A detail in words: a language by its name, a day as one writes it. */
export function useDetailWords(): (line: DetailLine, side: 'from' | 'into') => string {
  const t = useText();
  return ({ key, ...line }, side) => {
    const detail = line[side];
    if (!detail) return t('ui.fact.unknown');
    switch (key) {
      case 'language':
      case 'writtenLanguage':
        return t(`language.${detail.value}`);
      case 'birthDate':
      case 'deceasedOn':
        return dateShort(detail.value);
      case 'needsInterpreter':
        return t(detail.value === 'true' ? 'household.answer.yes' : 'household.answer.no');
      case 'gender':
        return t(`person.merge.gender.${detail.value}`);
      case 'safety':
        return [t(`household.safety.${detail.value}`), detail.note].filter(Boolean).join(': ');
      default:
        return detail.value;
    }
  };
}

function FactWords({ fact }: { fact: ComparedFact }) {
  const t = useText();
  return (
    <span className="line">
      <b className="num">{factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value)}</b>{' '}
      <span className="meta line">
        <Square source={fact.source.kind} label={t(`ui.source.${fact.source.kind}`)} />{' '}
        {fact.source.detail ?? t(`ui.source.${fact.source.kind}`)},{' '}
        {t('person.history.noted', { by: fact.notedBy.name, date: dateShort(dayOf(fact.notedAt)) })}
        {fact.since ? `, ${t('person.history.since', { date: dateShort(fact.since) })}` : ''}
      </span>
    </span>
  );
}
