// Rechtenverkenning: what the household is entitled to, what is open and which question decides, what is not, and why. An answer changes the row where it
// stands; the row keeps its place and holds the wash for two seconds.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useLanguage, useText } from '../../../web/language.tsx';
import { languageStore } from '../../../web/language.tsx';
import { queryClient } from '../../../web/query-client.ts';
import { householdQuery, rightsQuery } from '../../../web/household/queries.ts';
import { rowKey } from '../../../web/household/outcome.ts';
import type { FullResult, Household, RightsAnswer } from '../../../web/household/wire.ts';
import { ExpertMode } from './expert-mode.tsx';
import { QuestionMode } from './question-mode.tsx';
import { RightDetail } from './right-detail.tsx';
import { RightsHead } from './rights-head.tsx';
import { RightsList } from './rights-list.tsx';
import './rights.css';

export const loader = ({ params, request }: LoaderFunctionArgs) => {
  const on = new URL(request.url).searchParams.get('op');
  return queryClient.ensureQueryData(rightsQuery(params['householdId'] ?? '', on, languageStore.get()));
};

export type RightsPage = { household: Household; answer: RightsAnswer; on: string | null };

export function Component() {
  const t = useText();
  const language = useLanguage();
  const { householdId = '', right } = useParams();
  const [search] = useSearchParams();
  const on = search.get('op');
  const household = useSuspenseQuery(householdQuery(householdId)).data;
  const answer = useSuspenseQuery(rightsQuery(householdId, on, language)).data;
  const page: RightsPage = { household, answer, on };
  const mode = search.get('wijze');
  if (mode === 'alles' || mode === 'vraag') {
    return (
      <>
        <RightsHead {...page} />
        {mode === 'alles' ? <ExpertMode {...page} /> : <QuestionMode {...page} />}
      </>
    );
  }
  const chosen = chosenResult(answer.results, right, search.get('persoon'));
  return (
    <>
      <RightsHead {...page} />
      <div className="two">
        <RightsList {...page} chosen={chosen ? rowKey(chosen) : null} />
        {chosen ? <RightDetail result={chosen} {...page} /> : <p className="rd meta">{t('rights.pickOne')}</p>}
      </div>
    </>
  );
}

/** The right of the address; without one, the first of the list. */
function chosenResult(results: FullResult[], right: string | undefined, person: string | null): FullResult | null {
  if (right === undefined) return results.find((result) => result.outcomeGroup === 'yes') ?? results[0] ?? null;
  const ofRight = results.filter((result) => result.right === right);
  return ofRight.find((result) => result.person === person) ?? ofRight[0] ?? null;
}
