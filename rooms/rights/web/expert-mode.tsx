// Everything on one page, for who knows the questions by heart: each fact that a right reads, person by person, with its answer control. The same state as
// the list; what is answered is saved at once.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { AnswerForm } from '../../../web/household/answer-form.tsx';
import { factText } from '../../../web/household/fact-value.ts';
import { factsQuery, useAnswer } from '../../../web/household/queries.ts';
import { sumLines } from '../../../web/household/sums.ts';
import { predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import type { Fact } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Segment } from '../../../web/ui/choice.tsx';
import { Square } from '../../../web/ui/marks.tsx';
import { Empty } from '../../../web/ui/message.tsx';
import { RightsSum, SumBlock } from '../../../web/ui/rights.tsx';
import { countByGroup } from '../../../web/household/outcome.ts';
import { expertRows, type ExpertRow } from './expert-rows.ts';
import type { RightsPage } from './rights-screen.tsx';

export function ExpertMode({ household, answer, on }: RightsPage) {
  const t = useText();
  const facts = useSuspenseQuery(factsQuery(household.id)).data;
  const [search, setSearch] = useSearchParams();
  const isOpenOnly = search.get('nog') === '1';
  const blocks = expertRows(answer, facts, household.members)
    .map((block) => ({ ...block, rows: isOpenOnly ? block.rows.filter((row) => row.facts.length === 0) : block.rows }))
    .filter((block) => block.rows.length > 0);
  const show = (which: string) => {
    const next = new URLSearchParams(search);
    if (which === 'open') next.set('nog', '1');
    else next.delete('nog');
    setSearch(next, { preventScrollReset: true });
  };
  return (
    <div className="all">
      <div>
        <div className="all-which">
          <Segment
            label={t('rights.all.which')}
            value={isOpenOnly ? 'open' : 'all'}
            onChange={show}
            options={['all', 'open'].map((which) => ({ value: which, label: t(`rights.all.which.${which}`) }))}
          />
        </div>
        {blocks.length === 0 ? <Empty title={t('rights.one.done')}>{t('rights.one.doneBody')}</Empty> : null}
        {blocks.map((block) => (
          <section key={block.personId ?? ''} aria-labelledby={`all-${block.personId ?? 'house'}`}>
            <h2 className={block.personId ? 'h who' : 'h'} id={`all-${block.personId ?? 'house'}`}>
              {block.name ?? t('rights.all.house')}
            </h2>
            <ul className="all-rows">
              {block.rows.map((row) => (
                <Line key={row.pointer} row={row} householdId={household.id} on={on} personName={block.name} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <aside aria-label={t('rights.sums')}>
        <RightsSum counts={countByGroup(answer.results)} />
        <SumBlock lines={sumLines(answer.sums, t)} />
      </aside>
    </div>
  );
}

function Line({ row, householdId, on, personName }: { row: ExpertRow; householdId: string; on: string | null; personName: string | null }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? '';
  const give = useAnswer(householdId, on);
  const { kind, options } = predicateOf(row.predicate);
  const label = predicateLabel(row.predicate, language);
  const spoken = personName === null ? label : `${label}, ${personName}`;
  return (
    <li>
      <span className="l">{label}</span>
      <span className="now">
        {row.facts.length > 0 ? (
          row.facts.map((fact) => <Known key={fact.id} fact={fact} />)
        ) : (
          <span className="unknown">{t('ui.fact.unknown')}</span>
        )}
      </span>
      <AnswerForm
        key={row.facts[0]?.id ?? 'none'}
        predicate={row.predicate}
        kind={kind}
        options={options}
        label={spoken}
        value={row.facts[0]?.value}
        today={today}
        onAnswer={(given) => give(row, given)}
      />
    </li>
  );
}

function Known({ fact }: { fact: Fact }) {
  const t = useText();
  return (
    <span className="num">
      {factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value)}{' '}
      <Square source={fact.source.kind} label={t(`ui.source.${fact.source.kind}`)} />
    </span>
  );
}
