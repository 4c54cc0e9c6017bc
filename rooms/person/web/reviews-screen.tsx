// Nazicht: who opened which file in an emergency, when and why, by when it must be looked at, and what was found. Never one's own.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ask } from '../../../web/api/client.ts';
import '../../../web/household/household.css';
import { useLocalDraft } from '../../../web/household/use-local-draft.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Segment } from '../../../web/ui/choice.tsx';
import { TextArea } from '../../../web/ui/field.tsx';
import { clockTime, dateShort, dayOf } from '../../../web/ui/format.ts';
import { Banner, Empty, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { TermWords } from '../../../web/ui/term-words.tsx';
import { emergenciesQuery, shortestRemark, type Opened, type ReviewState } from '../../../web/household/glass-data.ts';
import './person.css';

export function Component() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const state: ReviewState = search.get('toon') === 'nagekeken' ? 'reviewed' : 'open';
  const list = useQuery(emergenciesQuery(state));
  if (list.isError && !list.data) return <Fault error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <PageHead title={t('person.review.title')} sub={t('person.review.sub')} />
      <div className="page-b">
        <Segment
          label={t('person.review.show')}
          value={state}
          onChange={(next) => setSearch(next === 'reviewed' ? { toon: 'nagekeken' } : {}, { replace: true })}
          options={(['open', 'reviewed'] as const).map((value) => ({ value, label: t(`person.review.state.${value}`) }))}
        />
        {list.data === undefined ? (
          <Skeleton lines={5} />
        ) : list.data.length === 0 ? (
          <Empty title={t(`person.review.none.${state}`)}>{t('person.review.noneBody')}</Empty>
        ) : (
          <ul className="reviews">
            {list.data.map((one) => (
              <Review key={one.id} one={one} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Review({ one }: { one: Opened }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const at = `${dateShort(dayOf(one.at))}, ${clockTime(one.at, language)}`;
  // Who guards the data has no names: there the file is a number that the log knows too.
  const file = one.file ? (
    <Link className="who" to={paths.household(one.householdId)}>
      {one.file}
    </Link>
  ) : (
    <code>{one.householdId.slice(-12)}</code>
  );
  return (
    <li className={one.isLate ? 'review late' : 'review'}>
      <h2>
        {t('person.review.opened', { who: one.by.name })} {file}
      </h2>
      <p className="meta">
        {t('person.review.from', { at, until: clockTime(one.until, language) })} {t(`household.glass.category.${one.category}`)}
      </p>
      <p className="voice">{one.reason}</p>
      {one.reviewed ? (
        <p>
          <b>{t('person.review.by', { who: one.reviewed.by.name, date: dateShort(dayOf(one.reviewed.at)) })}</b>{' '}
          <span className="voice">{one.reviewed.remark}</span>
        </p>
      ) : (
        <>
          <p className="term-line">
            {today ? <TermWords startedOn={dayOf(one.at)} dueOn={one.dueOn} today={today} suspensions={[]} withDay /> : null}{' '}
            {one.isLate ? <Stamp>{t('person.review.late')}</Stamp> : null}{' '}
            <span className="meta">{t('person.review.term', { date: dateShort(one.dueOn) })}</span>
          </p>
          {one.isOwn ? <p className="meta">{t('person.review.own')}</p> : <Remark one={one} />}
        </>
      )}
    </li>
  );
}

function Remark({ one }: { one: Opened }) {
  const t = useText();
  const say = useProblemText();
  const client = useQueryClient();
  const [wasTried, setTried] = useState(false);
  const remark = useLocalDraft(`review/${one.id}`);
  const missing = shortestRemark - remark.text.trim().length;
  const review = useMutation({
    meta: { handlesErrors: true },
    mutationFn: () => ask('POST /break-glass/{grantId}/review', { path: { grantId: one.id }, body: { review: remark.text.trim() } }),
    onSuccess: () => {
      remark.clear();
      showToast(t('person.review.done'));
      void client.invalidateQueries({ queryKey: ['my-day'] });
      return client.invalidateQueries({ queryKey: ['break-glass'] });
    },
  });
  return (
    <form
      className="stack"
      aria-label={t('person.review.form', { who: one.by.name })}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing <= 0) review.mutate();
      }}
    >
      <TextArea
        label={t('person.review.remark')}
        hint={t('person.review.remarkHint')}
        value={remark.text}
        onChange={remark.change}
        maxLength={1000}
        rows={2}
        error={wasTried && missing > 0 ? t('household.glass.reasonShort', { n: missing }) : null}
      />
      {review.isError ? (
        <Banner kind="bad" title={say(review.error).title}>
          {say(review.error).body} {t('household.glass.kept')}
        </Banner>
      ) : null}
      <p className="acts">
        <Button type="submit" icon="check" busy={review.isPending}>
          {t('person.review.act')}
        </Button>
      </p>
    </form>
  );
}
