// The frame of a household: identity bar, tabs of the rooms that have one, and the page under it.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, redirect, useMatch, useNavigate, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { usePageAction } from '../actions.ts';
import { useText } from '../language.tsx';
import { useCan } from '../me.ts';
import { paths } from '../paths.ts';
import { queryClient } from '../query-client.ts';
import { Button } from '../ui/button.tsx';
import { IdentityBar } from '../ui/identity-bar.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { EmergencyNote } from './emergency-note.tsx';
import { identityOf } from './identity.ts';
import { MergedNote } from './merged-note.tsx';
import { householdQuery } from './queries.ts';
import { householdTabs } from './tabs.ts';
import './household.css';

export { ErrorBoundary } from './closed-file.tsx';

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const household = await queryClient.ensureQueryData(householdQuery(params['householdId'] ?? ''));
  // Its only person proved to be somebody known: what was known here stands there now. Its old addresses stay readable on their own page.
  const isOverview = new URL(request.url).pathname === paths.household(household.id);
  if (household.absorbedInto && isOverview) throw redirect(`${paths.household(household.absorbedInto)}?was=${household.id}`);
  return household;
};

export function Component() {
  const t = useText();
  const can = useCan();
  const navigate = useNavigate();
  const { householdId = '' } = useParams();
  const household = useSuspenseQuery(householdQuery(householdId)).data;
  const overview = paths.household(householdId);
  const was = useSearchParams()[0].get('was');
  const isOverview = useMatch({ path: overview, end: true }) !== null;
  const note = () => navigate(`${overview}?noteer=1`, { replace: isOverview });
  usePageAction({ id: 'household.note', label: 'household.note', icon: 'note', keys: 'n', run: note });
  const tabs = householdTabs
    .filter((tab) => tab.access === undefined || can(tab.access))
    .map((tab) => ({ to: tab.to(householdId), label: t(tab.label), end: tab.isExact }));
  return (
    <>
      <IdentityBar person={identityOf(household, t)} windowTitle={t('household.window')} isHeading={isOverview}>
        <Button kind={isOverview ? 'do' : 'plain'} icon="note" keys="N" onClick={note}>
          {t('household.note')}
        </Button>
      </IdentityBar>
      <EmergencyNote household={household} />
      {was ? <MergedNote old={was} /> : null}
      <Tabs label={t('household.tabs')} tabs={tabs} />
      <Outlet />
    </>
  );
}
