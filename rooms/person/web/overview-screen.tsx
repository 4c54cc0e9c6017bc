// The dossier at a glance: what to do now, what happened, what is known.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { factsQuery, householdQuery, rightsQuery } from '../../../web/household/queries.ts';
import { languageStore, useLanguage } from '../../../web/language.tsx';
import { queryClient } from '../../../web/query-client.ts';
import { FactsColumn } from './facts-column.tsx';
import { useAssigning } from './responsible.tsx';
import { TimelineColumn } from './timeline-column.tsx';
import { TodoColumn } from './todo-column.tsx';
import './person.css';

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const householdId = params['householdId'] ?? '';
  await Promise.all([
    queryClient.ensureQueryData(factsQuery(householdId)),
    queryClient.ensureQueryData(rightsQuery(householdId, null, languageStore.get())),
  ]);
  return null;
};

export function Component() {
  const language = useLanguage();
  const { householdId = '' } = useParams();
  const household = useSuspenseQuery(householdQuery(householdId)).data;
  const facts = useSuspenseQuery(factsQuery(householdId)).data;
  const rights = useSuspenseQuery(rightsQuery(householdId, null, language)).data;
  const { dialog } = useAssigning(household);
  return (
    <div className="three">
      {dialog}
      <TodoColumn householdId={householdId} rights={rights} />
      <TimelineColumn household={household} />
      <FactsColumn household={household} facts={facts} questions={rights.questions} />
    </div>
  );
}
