// Two records that are one person: find the other one, look at both, choose, see what will happen, merge. What was merged before can come apart here.
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { PersonPicker } from '../../../web/household/person-picker.tsx';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { Button, ButtonLink } from '../../../web/ui/button.tsx';
import { Banner, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { MergeCompare } from './merge-compare.tsx';
import { previewQuery } from './merge-data.ts';
import { MergeHistory } from './merge-history.tsx';
import './person.css';

export function Component() {
  const t = useText();
  const { personId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const other = search.get('met');
  const isSwapped = search.get('wissel') === '1';
  return (
    <>
      <PageHead title={t('person.merge.title')} sub={t(other ? 'person.merge.sub' : 'person.merge.findSub')}>
        {other ? (
          <>
            <Button icon="split" onClick={() => setSearch(isSwapped ? { met: other } : { met: other, wissel: '1' }, { replace: true })}>
              {t('person.merge.swap')}
            </Button>
            <Button onClick={() => setSearch({})}>{t('person.merge.other')}</Button>
          </>
        ) : (
          <ButtonLink icon="back" to={paths.persons}>
            {t('household.glass.toPersons')}
          </ButtonLink>
        )}
      </PageHead>
      <div className="page-b">
        {other ? (
          <Pair from={isSwapped ? personId : other} into={isSwapped ? other : personId} />
        ) : (
          <>
            <PersonPicker
              isKnownOnly
              picked={null}
              exclude={[personId]}
              onPick={(person) => person && setSearch({ met: person.personId })}
            />
            <MergeHistory personId={personId} />
          </>
        )}
      </div>
    </>
  );
}

function Pair({ from, into }: { from: string; into: string }) {
  const say = useProblemText();
  const preview = useQuery(previewQuery(from, into));
  if (preview.isError)
    return (
      <Banner kind="bad" title={say(preview.error).title}>
        {say(preview.error).body}
      </Banner>
    );
  return preview.data ? <MergeCompare key={`${from} ${into}`} preview={preview.data} /> : <Skeleton lines={8} />;
}
